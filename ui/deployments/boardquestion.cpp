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

QHash<QString, QString> versionNames(RegistryService &registries, const BoardAnswer &answer,
                                     QHash<QString, QString> names)
{
    const auto byModel = [](const QString &model, const QString &version) {
        return model + QLatin1Char('/') + version;
    };
    for (const Deployment &one : answer.history) {
        addName(registries, names, one.slug, one.version,
                one.versionId.isEmpty() ? byModel(one.model, one.version) : one.versionId);
        addName(registries, names, one.slug, one.fromVersion, byModel(one.model, one.fromVersion));
    }
    for (const TargetState &state : answer.board.states) {
        for (const LiveModel &live : state.live) {
            for (const QString &version : {live.version, live.previous, live.canaryVersion})
                addName(registries, names, live.slug, version, byModel(live.model, version));
        }
    }
    return names;
}

} // namespace

Result<BoardAnswer> askBoard(DeploymentService &service, RegistryService &registries,
                             const QHash<QString, QString> &known, Progress &progress)
{
    BoardAnswer answer;
    Result<QList<TargetState>> states = service.askAll(progress);
    if (!states.ok())
        return states.error();
    DeploymentFilter filter;
    filter.limit = HistoryLimit;
    Result<QList<Deployment>> history = service.history(filter);
    if (!history.ok())
        return history.error();
    answer.board.states = std::move(*states);
    answer.history = std::move(*history);
    for (const Deployment &one : answer.history)
        answer.board.known.append({one.slug, one.model});
    answer.board.versionNames = versionNames(registries, answer, known);
    return answer;
}

} // namespace slipway
