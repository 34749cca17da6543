#pragma once

#include "models/targets/drivers.h"
#include "models/targets/localfiles.h"
#include "models/targets/servercalls.h"
#include "models/targets/targetlock.h"

namespace slipway {

/// Drives the `/retrain/*` servers that keep versions in folders (targets.md, section 1), trusting none of their
/// answers: `mode` "canary" deploys fully there, so a canary is an A/B test; a 200 says nothing, so what is loaded is
/// read from /health/full of every replica; only the replica that got an order reloads, so each gets it, once; nothing
/// is compared there, so the current version is read before each order and a lock is held. The server takes no files: a
/// version must be in its folders already. Settings, besides those of ServerCalls: `replicas` (addresses, else the
/// target's own), `model` (the name of its one model), `metrics_url`, `lock_folder` (shared by those who deploy there).
class VersionFoldersDriver final : public TargetDriver
{
public:
    static DriverEntry entry();
    explicit VersionFoldersDriver(const Target &target,
                                  std::shared_ptr<HttpSender> sender = std::make_shared<HttpClient>());

    Capabilities capabilities() const override;
    Result<QList<LiveModel>> ask(Progress &progress) override;
    Status checkAccess(Progress &progress) override;
    Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) override;
    Status upload(const UploadFile &file, Progress &progress) override;
    Status switchTo(const SwitchOrder &order, Progress &progress) override;
    Status rollbackTo(const SwitchOrder &order, Progress &progress) override;
    Status splitTraffic(const TrafficOrder &order, Progress &progress) override;
    Result<QList<ServingFigures>> figures(const QString &slug, Progress &progress) override;
    Status takeLock(const QString &owner, Progress &progress) override;
    void releaseLock(const QString &owner, Progress &progress) override;
    Result<std::optional<FarLock>> lockHolder(Progress &progress) override;
    Result<std::optional<TargetFreeze>> farFreeze(Progress &progress) override;
    Status setFarFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress) override;

private:
    struct Loaded;
    Result<Loaded> loadedBy(ServerCalls &replica, Progress &progress);
    /// That every replica answers, and at least one has loaded `version`.
    Status expect(const QString &version, Progress &progress);
    Status expectLoaded(const QString &version, const LiveModel &now) const;
    /// Orders every replica, the others too after one that fails when it `goesOn`; answers the first failure.
    Status orderEach(const QString &path, const QString &version, bool goesOn, Progress &progress);
    Status readSplit(ServerCalls &first, LiveModel &live, Progress &progress);

    Target m_target;
    std::shared_ptr<HttpSender> m_sender;
    std::vector<ServerCalls> m_replicas;
    LocalFiles m_lockFiles;
    std::optional<TargetLock> m_lock; ///< nothing without the setting lock_folder
};

} // namespace slipway
