#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// Replaces `path` by `bytes` so that a reader, a crash or a full disk sees either the old or the new content whole:
/// temporary file beside it, fsync, rename, fsync of the folder. Blocks; any thread.
Status writeFileAtomically(const QString &path, const QByteArray &bytes);

/// The same for a file that a person has chosen: a link stays and the file it leads to is replaced. NotFound when the
/// folder is not there.
Status writeChosenFile(const QString &path, const QByteArray &bytes);

/// Points the symbolic link `path` to `target` (taken relative to the link's folder) by renaming a new link over it.
Status replaceLinkAtomically(const QString &path, const QString &target);

/// Renames the finished folder `from` to `to` (same file system), so that a reader sees the old folder or the new one,
/// whole. A folder that is there already is exchanged in one step and then removed.
Status moveFolderAtomically(const QString &from, const QString &to);

/// Makes the folder and those above it, unless they are there. NoSpace, WriteFailed (a permission, a file of that
/// name).
Status makeFolder(const QString &path);

/// Makes a rename inside `folder` durable.
Status syncFolder(const QString &folder);

/// The whole of a regular file of at most `maxBytes`. Never opens a FIFO, socket or device and never waits for one.
Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes);
/// The same of a file that the caller has opened without waiting and will close; `path` names it in errors.
Result<QByteArray> readOpenFile(int descriptor, const QString &path, qint64 maxBytes);

} // namespace slipway
