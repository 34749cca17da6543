#include "models/domain/pastlive.h"

#include <algorithm>
#include <map>
#include <utility>

namespace slipway {

QList<PastLive> liveAt(const QList<Deployment> &deployments, qint64 atMs)
{
    std::map<std::pair<QString, QString>, PastLive> live;
    for (const Deployment &one : deployments) {
        const bool brought = one.state == DeploymentState::Succeeded && one.strategy != Strategy::Shadow;
        const bool returned = one.state == DeploymentState::RolledBack && !one.fromVersion.isEmpty();
        if ((!brought && !returned) || !one.endedAtMs || *one.endedAtMs > atMs)
            continue;
        PastLive &now = live[{one.target, one.slug}];
        if (now.sinceMs > *one.endedAtMs)
            continue;
        now = {one.target,
               one.environment,
               one.model,
               one.slug,
               brought ? one.version : one.fromVersion,
               brought ? one.sha256 : one.fromSha256,
               *one.endedAtMs,
               one.id,
               one.who};
    }
    QList<PastLive> list;
    for (const auto &[key, one] : live)
        list.append(one);
    std::stable_sort(list.begin(), list.end(),
                     [](const PastLive &a, const PastLive &b) { return a.environment < b.environment; });
    return list;
}

} // namespace slipway
