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

    /// Nothing is deployed to it until unfreeze(). InvalidArgument without a reason.
    Status freeze(const QString &target, const QString &reason);
    /// InvalidArgument without a reason; Conflict when it is not frozen.
    Status unfreeze(const QString &target, const QString &reason);

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
    Status write(const QString &what, const QString &target, const QString &detail);

    Ledger &m_ledger;
    const Clock &m_clock;
};

} // namespace slipway
