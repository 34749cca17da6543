#pragma once

#include "models/targets/drivers.h"
#include "models/targets/sshconnection.h"
#include "models/targets/targetlock.h"
#include "models/targets/versiontree.h"

namespace slipway {

/// Drives a folder on a plain host as a VersionTree, by OpenSSH's client. Settings, besides those of SshConnection:
/// `reload_command` (run after each switch; without it the process goes on with what it has loaded until somebody
/// restarts it), `version_command` (prints the version that the process has loaded; without it the link is all there is
/// to prove), `logs_command`. In them {model} and {version} are replaced by quoted names.
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
    Result<OrderAccess> orderAccess(Progress &progress) override;
    Status takeLock(const QString &owner, Progress &progress) override { return m_lock.take(owner, progress); }
    void releaseLock(const QString &owner, Progress &progress) override { m_lock.release(owner, progress); }
    Result<std::optional<FarLock>> lockHolder(Progress &progress) override { return m_lock.holder(progress); }
    Result<std::optional<TargetFreeze>> farFreeze(Progress &progress) override { return m_lock.freeze(progress); }
    Status setFarFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress) override
    {
        return m_lock.setFreeze(freeze, progress);
    }

private:
    QString command(const QString &name, const QString &slug, const QString &version) const;
    void askLoaded(LiveModel &model, Progress &progress);
    /// What the process may have loaded while the link points elsewhere already is no reason to refuse an order.
    Result<SwitchOrder> fromWhereTheLinkIs(const SwitchOrder &order, Progress &progress);

    Target m_target;
    SshConnection m_connection;
    std::unique_ptr<FarFiles> m_files;
    VersionTree m_tree;
    TargetLock m_lock;
};

} // namespace slipway
