#pragma once

#include "models/targets/drivers.h"
#include "models/targets/localfiles.h"
#include "models/targets/targetlock.h"
#include "models/targets/versiontree.h"

namespace slipway {

/// Drives a folder on this machine or a share as a VersionTree; the address is its absolute path. Who reads `current`
/// serves what it points to. Settings: `proof_timeout_ms`.
class FolderDriver final : public TargetDriver
{
public:
    static DriverEntry entry();
    explicit FolderDriver(const Target &target)
        : m_files(target.url, target.name), m_tree(target, m_files), m_lock(m_files, target.name)
    {
    }

    Capabilities capabilities() const override { return allCapabilities(); }
    Result<QList<LiveModel>> ask(Progress &progress) override { return m_tree.ask(progress); }
    /// Whether its folder may be written.
    Status checkAccess(Progress &progress) override;
    Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) override
    {
        return m_tree.versions(slug, progress);
    }
    Status upload(const UploadFile &file, Progress &progress) override { return m_tree.upload(file, progress); }
    Status switchTo(const SwitchOrder &order, Progress &progress) override { return m_tree.switchTo(order, progress); }
    Status rollbackTo(const SwitchOrder &order, Progress &progress) override
    {
        return m_tree.switchTo(order, progress);
    }
    std::optional<qint64> freeBytes(Progress &progress) override { return m_files.freeBytes(progress); }
    Result<OrderAccess> orderAccess(Progress &progress) override
    {
        const Status mayWrite = checkAccess(progress);
        return mayWrite ? Result<OrderAccess>(OrderAccess::Given) : Result<OrderAccess>(mayWrite.error());
    }
    Status takeLock(const QString &owner, Progress &progress) override { return m_lock.take(owner, progress); }
    void releaseLock(const QString &owner, Progress &progress) override { m_lock.release(owner, progress); }
    Result<std::optional<FarLock>> lockHolder(Progress &progress) override { return m_lock.holder(progress); }
    Result<std::optional<TargetFreeze>> farFreeze(Progress &progress) override { return m_lock.freeze(progress); }
    Status setFarFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress) override
    {
        return m_lock.setFreeze(freeze, progress);
    }

private:
    static Capabilities allCapabilities();

    LocalFiles m_files;
    VersionTree m_tree;
    TargetLock m_lock;
};

} // namespace slipway
