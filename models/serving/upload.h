#pragma once

#include "models/artifacts/hash.h"
#include <QString>

namespace slipway {

/// One file on its way to the server: written to a temporary file while it arrives, never whole in memory.
/// Unless it is placed, it leaves nothing behind. One thread.
class Upload
{
public:
    /// A new temporary file in `folder`. NoSpace, WriteFailed, Unreadable.
    static Result<Upload> begin(const QString &folder);
    Upload(Upload &&other) noexcept;
    Upload &operator=(Upload &&) = delete;
    ~Upload();

    Status write(const char *data, qint64 size);
    /// Ends the writing: on the disk (fsync), and its bytes have this SHA-256. Corrupt when they have
    /// another.
    Status finish(const QString &expectedSha256);
    /// Gives it its name if none is there: false when `path` exists already. After finish().
    Result<bool> placeAt(const QString &path);

    qint64 sizeBytes() const { return m_sizeBytes; }

private:
    Upload(QString path, int fd);
    Status writePending();

    QString m_path;
    int m_fd = -1;
    qint64 m_sizeBytes = 0;
    Sha256 m_hash;
    QByteArray m_pending; ///< arrived, and neither hashed nor written yet
};

} // namespace slipway
