#include "ui/deployments/boardquestion.h"

#include "models/services/deploymentservice.h"
#include "models/services/registryservice.h"

namespace slipway {
namespace {

constexpr int HistoryLimit = 500;

/// Adds the semantic version of one version to `names`; a version that no registry has keeps its id.
void addName(RegistryService &registries, QHash<QString, QString> &names, const QString &slug, const QString &version,
             const QString &written)
{
    const QString key = slug + QLatin1Char('/') + version;
    if (version.isEmpty() || names.contains(key))
        return;
    const Result<QString> id = registries.resolve(written);
    if (!id.ok())
        return;
    const Result<ModelVersion> found = registries.version(*id);
    if (found.ok())
        names.insert(key, found->summary.semver.isEmpty() ? version : found->summary.semver);
}

QString byModel(const QString &model, const QString &version)
{
    return model + QLatin1Char('/') + version;
}

} // namespace

Result<BoardOutline> readBoard(DeploymentService &service, RegistryService &registries,
                               const QHash<QString, QString> &known, Progress &)
{
    Result<QList<Target>> targets = service.targets();
    if (!targets.ok())
        return targets.error();
    DeploymentFilter filter;
    filter.limit = HistoryLimit;
    Result<QList<Deployment>> history = service.history(filter);
    if (!history.ok())
        return history.error();
    BoardOutline outline{std::move(*targets), std::move(*history), known};
    for (const Deployment &one : std::as_const(outline.history)) {
        addName(registries, outline.versionNames, one.slug, one.version,
                one.versionId.isEmpty() ? byModel(one.model, one.version) : one.versionId);
        addName(registries, outline.versionNames, one.slug, one.fromVersion, byModel(one.model, one.fromVersion));
    }
    return outline;
}

Result<BoardAnswer> askForBoard(DeploymentService &service, RegistryService &registries, const QString &target,
                                const QHash<QString, QString> &known, Progress &progress)
{
    Result<TargetState> state = service.askTarget(target, progress);
    if (!state.ok())
        return state.error();
    BoardAnswer answer{std::move(*state), known};
    for (const LiveModel &live : std::as_const(answer.state.live)) {
        for (const QString &version : {live.version, live.previous, live.canaryVersion})
            addName(registries, answer.versionNames, live.slug, version, byModel(live.model, version));
    }
    return answer;
}

} // namespace slipway
