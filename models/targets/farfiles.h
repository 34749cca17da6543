#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// The files of a target, wherever they are: this machine, a share, or a host behind SSH. Paths are relative to the
/// target's folder, with `/`, made of names that checkSegment() allows; never a shell's text.
/// All functions block. Errors: NotFound, Refused (no permission), Unreachable, Timeout, NoSpace, WriteFailed, Corrupt
/// (other bytes arrived), Cancelled, Remote. One thread.
class FarFiles
{
public:
    static constexpr qint64 maxSmallBytes = 1024 * 1024;

    virtual ~FarFiles() = default;

    /// The names in a folder without those that begin with a dot, sorted. An empty path is the target's folder.
    virtual Result<QStringList> list(const QString &folder, Progress &progress) = 0;
    /// A small file, whole: up to maxSmallBytes.
    virtual Result<QByteArray> read(const QString &path, Progress &progress) = 0;
    /// The SHA-256 of a file as it lies there now.
    virtual Result<QString> sha256(const QString &path, Progress &progress) = 0;
    virtual Result<bool> exists(const QString &path, Progress &progress) = 0;
    virtual std::optional<qint64> freeBytes(Progress &progress) = 0;

    /// With its parents; a folder that is there is no error.
    virtual Status makeFolder(const QString &folder, Progress &progress) = 0;
    /// Conflict when it is there already; decided by the far end.
    virtual Status makeNewFolder(const QString &folder, Progress &progress) = 0;
    /// Replaces a small file in one step, durably.
    virtual Status write(const QString &path, const QByteArray &bytes, Progress &progress) = 0;
    /// Brings a local file to a new path, hashes it there, and makes it durable; Corrupt when the hash differs.
    virtual Status upload(const QString &localPath, const QString &path, const QString &sha256, Progress &progress) = 0;
    /// Gives a folder its name in one step; nothing of that name is there.
    virtual Status rename(const QString &from, const QString &to, Progress &progress) = 0;
    /// Points the symbolic link `path` to `target` (relative to the link's folder) in one step, whatever it was before.
    virtual Status replaceLink(const QString &path, const QString &target, Progress &progress) = 0;
    /// Removes a folder and what is in it, one level deep; one that is not there is no error.
    virtual Status removeFolder(const QString &folder, Progress &progress) = 0;
};

} // namespace slipway
