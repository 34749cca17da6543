#pragma once

#include <QFlags>
#include <QStringList>

namespace slipway {

/// What a kind of server, or one target of that kind, can do.
enum class Capability {
    Upload = 1 << 0,             ///< takes files; else a version must be there already
    WeightedTraffic = 1 << 1,    ///< splits the traffic between two versions
    Mirror = 1 << 2,             ///< gives a second version a copy of the traffic
    InstantRollback = 1 << 3,    ///< keeps the old version ready, so that the way back copies nothing
    CompareAndSet = 1 << 4,      ///< refuses an order when something else serves than was expected
    ServerSideAnalysis = 1 << 5, ///< judges a canary by itself
    Logs = 1 << 6,
    Predict = 1 << 7,          ///< answers rows, so that predictions can be compared
    ArtifactHash = 1 << 8,     ///< tells the hash of what serves
    Metrics = 1 << 9,          ///< counts requests by version
    LoadedVersion = 1 << 10,   ///< the process that serves tells which version it has loaded
    Retirement = 1 << 11,      ///< marks versions as deprecated or archived
    RecordedPredict = 1 << 12, ///< answers inputs by name, so that recorded predictions can be compared
    Reload = 1 << 13,          ///< the process that serves is made to load what was switched to
    SharedLock = 1 << 14,      ///< lock and freeze lie at the far end, where everybody who deploys there finds them
};
Q_DECLARE_FLAGS(Capabilities, Capability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Capabilities)

/// "upload", "weighted-traffic", … in the order above; what `target drivers` prints.
QStringList capabilityNames(Capabilities capabilities);

} // namespace slipway
