#pragma once

#include "models/targets/farfiles.h"
#include "models/targets/sshconnection.h"

namespace slipway {

/// The files of a host where commands may be run: POSIX tools and GNU's `mv -T`, `sync FILE`, `sha256sum`.
class ShellFiles final : public FarFiles
{
public:
    /// `connection` must outlive this object.
    explicit ShellFiles(const SshConnection &connection) : m_connection(connection) {}

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
    Result<QByteArray> ask(const QString &command, const QString &path, int timeoutMs, Progress &progress);
    Status order(const QString &command, const QString &path, Progress &progress,
                 const SshConnection::Input &input = {});
    Error errorOf(const SshConnection::Answer &answer, const QString &path) const;

    const SshConnection &m_connection;
};

} // namespace slipway
