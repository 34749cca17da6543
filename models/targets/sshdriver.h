#pragma once

#include "models/targets/drivers.h"
#include "models/targets/sshconnection.h"
#include "models/targets/targetlock.h"
#include "models/targets/versiontree.h"

namespace slipway {

/// Drives a folder on a plain host as a VersionTree, by OpenSSH's client. Settings, besides those of SshConnection:
/// `reload_command` (run after each switch), `version_command` (prints the version that the process has loaded; without
/// it the link is all there is to prove), `logs_command`. In them {model} and {version} are replaced by quoted names.
class SshDriver final : public TargetDriver
{
public:
    static DriverEntry entry();
    explicit SshDriver(const Target &target);

    Capabilities capabilities() const override;
    Result<QList<LiveModel>> ask(Progress &progress) override;
    Status checkAccess(Progress &progress) override;
    Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) override;
    Status upload(const UploadFile &file, Progress &progress) override;
    Status switchTo(const SwitchOrder &order, Progress &progress) override;
    Status rollbackTo(const SwitchOrder &order, Progress &progress) override;
    Result<QByteArray> logs(int lines, Progress &progress) override;
    std::optional<qint64> freeBytes(Progress &progress) override;
    Status takeLock(const QString &owner, Progress &progress) override;
    void releaseLock(const QString &owner, Progress &progress) override;
    QString lockHolder(Progress &progress) override { return targetLockHolder(*m_files, progress); }

private:
    QString command(const QString &name, const QString &slug, const QString &version) const;
    void askLoaded(LiveModel &model, Progress &progress);

    Target m_target;
    SshConnection m_connection;
    std::unique_ptr<FarFiles> m_files;
    VersionTree m_tree;
};

} // namespace slipway
