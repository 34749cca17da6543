#include "models/targets/replicas.h"

namespace slipway {

namespace {

/// As the list of what else is served names it; an id alone would look the same.
QString nameBeside(const LiveModel &one, const LiveModel &first)
{
    const bool otherBytes = one.version == first.version;
    return otherBytes ? QStringLiteral("%1 (SHA-256 %2)").arg(one.version, one.sha256.left(8)) : one.version;
}

bool isSame(const LiveModel &one, const LiveModel &first)
{
    const bool sameBytes = one.sha256.isEmpty() || first.sha256.isEmpty() || one.sha256 == first.sha256;
    return one.version == first.version && sameBytes;
}

void mergeSplits(LiveModel &merged, const QList<LiveModel> &all)
{
    double shares = 0;
    for (const LiveModel &one : all) {
        if (merged.canaryVersion.isEmpty() && !one.canaryVersion.isEmpty()) {
            merged.canaryVersion = one.canaryVersion;
            merged.canarySha256 = one.canarySha256;
            merged.canarySinceMs = one.canarySinceMs;
        }
        shares += one.canaryVersion == merged.canaryVersion ? one.canaryShare : 0;
        if (one.mirrorVersion != all.first().mirrorVersion) // not every request is copied
            merged.mirrorVersion.clear();
    }
    merged.canaryShare = shares / static_cast<double>(all.size());
    merged.share = 1 - merged.canaryShare;
}

} // namespace

LiveModel mergeReplicas(const QList<ReplicaAnswer> &answers)
{
    QList<LiveModel> all;
    for (const ReplicaAnswer &answer : answers) {
        if (answer.live)
            all.append(*answer.live);
    }
    LiveModel merged = all.first();
    merged.replicas = static_cast<int>(answers.size());
    merged.replicasServing = 0;
    for (const ReplicaAnswer &answer : answers) {
        if (!answer.live) {
            merged.replicaStates.append({answer.address, {}, false, false});
            continue;
        }
        const LiveModel &one = *answer.live;
        const bool isReady = one.health == Health::Healthy;
        merged.replicaStates.append({answer.address, one.version, isReady});
        if (isSame(one, all.first()))
            merged.replicasServing += isReady ? 1 : 0;
        else if (const QString name = nameBeside(one, all.first()); !merged.otherVersions.contains(name))
            merged.otherVersions.append(name);
        if (one.canaryVersion != merged.canaryVersion && !one.canaryVersion.isEmpty() && !merged.canaryVersion.isEmpty()
            && !merged.otherVersions.contains(one.canaryVersion))
            merged.otherVersions.append(one.canaryVersion);
        merged.isBehindProxy = merged.isBehindProxy || one.isBehindProxy;
    }
    merged.health = merged.replicasServing == merged.replicas ? Health::Healthy : Health::NotReady;
    mergeSplits(merged, all);
    return merged;
}

Error silentReplicaError(const QString &target, const QStringList &addresses)
{
    return makeError(ErrorCode::Unreachable,
                     QT_TRANSLATE_NOOP("Core", "%1 was not ordered anything, because a replica does not answer: %2. "
                                               "Start it, or take it out of the target's setting replicas."),
                     {target, addresses.join(QStringLiteral(", "))});
}

} // namespace slipway
