#pragma once

#include "models/targets/drivers.h"
#include "models/targets/servercalls.h"
#include "models/targets/slipwaydanswers.h"
#include "models/targets/slipwaydcontrol.h"

#include <nlohmann/json_fwd.hpp>

namespace slipway {

/// Drives slipwayd over HTTP (targets.md, section 1, with `model` added). Settings, besides those of ServerCalls:
/// `replicas`, the addresses of every slipwayd behind the target's own. Each of them gets each file and each order, and
/// each is asked for what it serves and predicts; the target's own address is then for users' predictions only. Without
/// the setting one address is all there is to ask: where that is a proxy's, it is asked several times, and whichever
/// processes answer count as replicas, without a promise that these are all.
class SlipwaydDriver final : public TargetDriver
{
public:
    static DriverEntry entry();
    explicit SlipwaydDriver(const Target &target, std::shared_ptr<HttpSender> sender = std::make_shared<HttpClient>());

    Capabilities capabilities() const override { return allCapabilities(); }
    Result<QList<LiveModel>> ask(Progress &progress) override;
    Status checkAccess(Progress &progress) override;
    Result<OrderAccess> orderAccess(Progress &progress) override;
    /// Those that every replica which answers has with the same bytes.
    Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) override;
    Status upload(const UploadFile &file, Progress &progress) override;
    Status switchTo(const SwitchOrder &order, Progress &progress) override;
    Status rollbackTo(const SwitchOrder &order, Progress &progress) override;
    Status splitTraffic(const TrafficOrder &order, Progress &progress) override;
    Status mirrorTraffic(const MirrorOrder &order, Progress &progress) override;
    /// Every replica predicts them; the answer is that of the first which differs from the first replica's.
    Result<ServedRows> predictRows(const QString &slug, const FloatRows &rows, const QString &userId,
                                   Progress &progress) override;
    Result<QByteArray> predict(const QString &slug, const QByteArray &input, Progress &progress) override;
    /// The sums over all replicas; an error while one does not answer, for then they would seem to fall.
    Result<QList<ServingFigures>> figures(const QString &slug, Progress &progress) override;
    Status takeLock(const QString &owner, Progress &progress) override { return m_control.takeLock(owner, progress); }
    void releaseLock(const QString &owner, Progress &progress) override { m_control.releaseLock(owner, progress); }
    Result<std::optional<FarLock>> lockHolder(Progress &progress) override { return m_control.lockHolder(progress); }
    Result<std::optional<TargetFreeze>> farFreeze(Progress &progress) override { return m_control.freeze(progress); }
    Status setFarFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress) override
    {
        return m_control.setFreeze(freeze, progress);
    }

private:
    enum class AtFailure { Stop, GoOn };
    struct Health;

    static Capabilities allCapabilities();
    Result<Health> healthOf(ServerCalls &replica, Progress &progress);
    /// Of every replica; an error when one says more than nothing, or none says anything.
    Result<QList<Health>> healths(Progress &progress);
    bool isShared(const AnsweredBy &by, Progress &progress);
    /// Adds whoever else answers under the one address.
    void meetOthers(QList<Health> &all, Progress &progress);
    Status needAll(Progress &progress);
    Status sendTest(bool begins, const nlohmann::json &body, Progress &progress);
    Status sendSwitch(const QString &path, const SwitchOrder &order, AtFailure atFailure, Progress &progress);
    Result<std::optional<QString>> expectedOf(ServerCalls &replica, const SwitchOrder &order, Progress &progress);

    Target m_target;
    ServerCalls m_calls;
    std::vector<ServerCalls> m_replicas;
    SlipwaydControl m_control;
    QString m_lastInstance; ///< that answered under the one address
};

} // namespace slipway
