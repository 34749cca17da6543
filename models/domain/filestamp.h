#pragma once

#include <QList>
#include <QString>

namespace slipway {

/// What the file system says of one file without opening it. Two equal stamps: the file was not touched in
/// between, neither replaced (inode) nor written in place (size, times) nor given other permissions (change
/// time).
struct FileStamp {
    QString path; ///< relative to the registry
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; ///< since 1970, nanoseconds
    qint64 changedNs = 0;  ///< the same, of the inode
    qint64 inode = 0;
    bool isFile = false; ///< a regular one, or a link to one

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// A number that changes when a stamp does, comes, goes or moves: the same in every run of the program.
qint64 stampsDigest(const QList<FileStamp> &stamps);

} // namespace slipway
