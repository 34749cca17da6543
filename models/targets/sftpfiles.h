#pragma once

#include "models/targets/farfiles.h"
#include "models/targets/sshconnection.h"

#include <QTemporaryDir>

namespace slipway {

/// The files of a host where the account may only use SFTP. Nothing can be hashed there, so what was sent is read back
/// and hashed here.
class SftpFiles final : public FarFiles
{
public:
    /// `connection` must outlive this object.
    explicit SftpFiles(const SshConnection &connection) : m_connection(connection) {}

    Result<QStringList> list(const QString &folder, Progress &progress) override;
    Result<QByteArray> read(const QString &path, Progress &progress) override;
    Result<QString> sha256(const QString &path, Progress &progress) override;
    Result<bool> exists(const QString &path, Progress &progress) override;
    std::optional<qint64> freeBytes(Progress &progress) override;
    Status makeFolder(const QString &folder, Progress &progress) override;
    Status makeNewFolder(const QString &folder, Progress &progress) override;
    Status write(const QString &path, const QByteArray &bytes, Progress &progress) override;
    Status upload(const QString &localPath, const QString &path, const QString &sha256, Progress &progress) override;
    Status rename(const QString &from, const QString &to, Progress &progress) override;
    Status replaceLink(const QString &path, const QString &target, Progress &progress) override;
    Status removeFolder(const QString &folder, Progress &progress) override;

private:
    QString far(const QString &path) const;
    /// A new path in the folder for what is brought here.
    QString near();
    Result<QByteArray> run(const QStringList &lines, const QString &path, int timeoutMs, Progress &progress);

    const SshConnection &m_connection;
    QTemporaryDir m_here;
    int m_count = 0;
};

} // namespace slipway
