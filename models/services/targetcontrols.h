#pragma once

#include "models/base/clock.h"
#include "models/domain/target.h"
#include "models/storage/ledger.h"
#include "models/targets/drivers.h"

namespace slipway {

/// A split of traffic as the server tells it, and what it has counted for each version.
struct TrafficSplit {
    LiveModel live;
    QList<ServingFigures> figures; ///< empty when it counts nothing
};

/// What people do to a target besides deploying: freeze it, split its traffic for an A/B test, read its log, retire
/// versions. Every order is written into the activity. Functions block; any thread; the errors of the driver.
class TargetControls
{
public:
    /// Both must outlive this object.
    TargetControls(Ledger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// Why a far end was not told what is so in this ledger; nothing: it was, or keeps no such note.
    using Untold = std::optional<Error>;

    /// Nothing is deployed to it until unfreeze(), from here and, where the far end keeps it (Capability::SharedLock),
    /// from anywhere. InvalidArgument without a reason.
    Result<Untold> freeze(const QString &target, const QString &reason, Progress &progress);
    /// Here and at the far end, whoever froze it. InvalidArgument without a reason; Conflict when it is not frozen.
    Result<Untold> unfreeze(const QString &target, const QString &reason, Progress &progress);
    /// Takes away the lock that lies at the far end, whose deployment's program has died elsewhere. InvalidArgument
    /// without a reason; Conflict: there is none, or this ledger knows its deployment as running or interrupted.
    Result<FarLock> unlock(const QString &target, const QString &reason, Progress &progress);

    /// Sends `fraction` of the users to `version` beside the one that serves, and proves that the server says so.
    /// `model` is a name or slug; empty = the only one. Refused while the target is frozen.
    Result<TrafficSplit> startSplit(const QString &target, const QString &model, const QString &version,
                                    double fraction, Progress &progress);
    /// Sends all of the traffic to the version that serves, and proves it. No error when there was no split.
    Result<TrafficSplit> stopSplit(const QString &target, const QString &model, Progress &progress);
    Result<TrafficSplit> split(const QString &target, const QString &model, Progress &progress);

    Result<QByteArray> logs(const QString &target, int lines, Progress &progress);
    Status retire(const QString &target, const QString &model, const QString &version, Retirement how,
                  const QString &reason, Progress &progress);

private:
    struct Open;
    Result<Open> open(const QString &target, const QString &model, Progress &progress);
    Result<TrafficSplit> read(TargetDriver &driver, const LiveModel &live, Progress &progress);
    Result<TrafficSplit> awaitSplit(Open &there, const QString &version, Progress &progress);
    /// The driver of a target; null where its far end keeps no lock and no freeze.
    Result<std::unique_ptr<TargetDriver>> sharing(const QString &target);
    Status write(const QString &what, const QString &target, const QString &detail);

    Ledger &m_ledger;
    const Clock &m_clock;
};

} // namespace slipway
