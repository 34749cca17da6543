#include "models/services/deploymentplanner.h"

#include "models/artifacts/hash.h"
#include "models/base/ids.h"
#include "models/formats/artifactformat.h"
#include "models/services/planrecipe.h"
#include "models/services/preflight.h"
#include "models/storage/deploymenttable.h"
#include "models/targets/drivers.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

constexpr quint64 trialSeed = 1;
constexpr int trialRows = 1;

constexpr qint64 headBytes = 4096; ///< enough to tell the format

Result<QString> hashOf(const DeployableVersion &version, Progress &progress)
{
    if (version.artifactPath.isEmpty())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no model file."), {version.id});
    return sha256OfFile(version.artifactPath, progress);
}

Result<ModelTrial> tryArtifact(const QString &path, Progress &progress)
{
    QFile file(path);
    const QString format = file.open(QIODevice::ReadOnly) ? artifactFormat(file.read(headBytes)) : QString();
    if (format == QLatin1String("placeholder")) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core",
                                           "%1 is a text that stands in for a model, not a model. Train the version "
                                           "again or put its real file there."),
                         {path});
    }
    if (!format.isEmpty() && !format.startsWith(QLatin1String("xgboost-"))) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core",
                                           "%1 is not an XGBoost model, and this target serves XGBoost models only. "
                                           "Save the model in the format of XGBoost and register that file."),
                         {QFileInfo(path).fileName()});
    }
    return tryModel(path, trialSeed, trialRows, progress);
}

const ServerVersion *find(const QList<ServerVersion> &versions, const QString &version)
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [&](const ServerVersion &one) { return one.version == version; });
    return found == versions.end() ? nullptr : &*found;
}

/// By the names that people type, with the ids beside them.
QString namesOf(const QList<ServerVersion> &versions, VersionLabels labels)
{
    QStringList names;
    for (const ServerVersion &version : versions) {
        const QString label = labels.of(version.version);
        names.append(label == version.version ? label : QStringLiteral("%1 (%2)").arg(label, version.version));
    }
    return names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "));
}

} // namespace

struct DeploymentPlanner::Request {
    DeploymentPlan plan;
    std::unique_ptr<TargetDriver> driver;
    std::optional<DeployableVersion> local; ///< the version in an index here
    QList<LiveModel> live;
    QList<ServerVersion> onServer;
};

Result<DeploymentPlan> DeploymentPlanner::planDeploy(const Target &target, const QString &versionId,
                                                     const QString &reason, Progress &progress)
{
    auto version = m_versions.find(versionId);
    if (!version)
        return version.error();
    auto driver = openDriver(target);
    if (!driver)
        return driver.error();
    Request request;
    request.driver = std::move(*driver);
    request.local = *version;
    DeploymentPlan &plan = request.plan;
    plan.target = target;
    plan.reason = reason;
    plan.model = version->model;
    plan.version = version->version;

    const auto live = request.driver->ask(progress);
    if (progress.cancelled())
        return cancelledError();
    request.live = live.valueOr({});
    plan.serverAnswered = live.ok();
    plan.preflight.append(reachableCheck(target, live ? std::nullopt : std::optional(live.error())));
    plan.slug = slugOn(request.live, *version);
    if (live) {
        const auto versions = request.driver->versions(plan.slug, progress);
        plan.serverAnswered = versions.ok();
        if (!versions)
            plan.preflight.last() = reachableCheck(target, versions.error());
        request.onServer = versions.valueOr({});
    }
    return finish(request, progress);
}

Result<DeploymentPlan> DeploymentPlanner::planRollback(const Target &target, const QString &model,
                                                       const QString &version, const QString &reason,
                                                       Progress &progress)
{
    auto driver = openDriver(target);
    if (!driver)
        return driver.error();
    Request request;
    request.driver = std::move(*driver);
    auto live = request.driver->ask(progress);
    if (!live)
        return live.error();
    request.live = *live;
    const auto found = findLiveModel(*live, model, target.name);
    if (!found)
        return found.error();
    auto onServer = request.driver->versions(found->slug, progress);
    if (!onServer)
        return onServer.error();
    request.onServer = *onServer;
    const auto wanted = rollbackVersion(*found, version, *onServer);
    if (!wanted)
        return wanted.error();

    DeploymentPlan &plan = request.plan;
    plan.action = DeploymentAction::Rollback;
    plan.target = target;
    plan.reason = reason;
    plan.slug = found->slug;
    plan.model = found->model.isEmpty() ? found->slug : found->model;
    plan.version = *wanted;
    for (const DeployableVersion &one : known(plan.model)) {
        if (one.version == *wanted && (!request.local || one.id == version))
            request.local = one;
    }
    plan.preflight.append(reachableCheck(target, std::nullopt));
    return finish(request, progress);
}

Result<QString> DeploymentPlanner::rollbackVersion(const LiveModel &live, const QString &wanted,
                                                   const QList<ServerVersion> &onServer)
{
    if (wanted.isEmpty() && live.previous.isEmpty()) {
        return makeError(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Core", "%1 recorded no version before %2. Say which one to go back to. It has: %3."),
            {live.target, live.version, namesOf(onServer, VersionLabels(m_versions, live.model))});
    }
    if (wanted.isEmpty())
        return live.previous;
    // A model's name may hold a slash, so it is taken off as a whole; what is left names a version of this model.
    const VersionIdParts id = splitVersionId(wanted);
    QString name = id.model == live.model ? id.version : wanted;
    for (const QString &model : {live.model, live.slug}) {
        if (!model.isEmpty() && wanted.startsWith(model + QLatin1Char('/')))
            name = wanted.mid(model.size() + 1);
    }
    if (find(onServer, name))
        return name;
    QStringList fitting;
    for (const DeployableVersion &one : known(live.model)) {
        const bool fits = one.id == wanted || one.version == name || one.semver == name;
        if (fits && !fitting.contains(one.version))
            fitting.append(one.version);
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.size() > 1) {
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 fits several versions. Say which one: %2."),
                         {wanted, fitting.join(QStringLiteral(", "))});
    }
    return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no version %2 of %3. It has: %4."),
                     {live.target, wanted, live.slug, namesOf(onServer, VersionLabels(m_versions, live.model))});
}

QList<DeployableVersion> DeploymentPlanner::known(const QString &model)
{
    // What the index knows is an addition here: a plan goes without it.
    return m_versions.ofModel(model).valueOr({});
}

Result<DeploymentPlan> DeploymentPlanner::finish(Request &request, Progress &progress)
{
    DeploymentPlan &plan = request.plan;
    for (const LiveModel &one : std::as_const(request.live)) {
        if (one.slug == plan.slug && plan.serverAnswered) {
            plan.fromVersion = one.version;
            plan.fromSha256 = one.sha256;
        }
    }
    if (const Status checked = addArtifactChecks(request, progress); !checked)
        return checked.error();
    VersionLabels labels(m_versions, plan.model);
    for (const LiveModel &one : std::as_const(request.live)) {
        if (const auto ends = one.slug == plan.slug ? abTestCheck(plan, one, labels) : std::nullopt)
            plan.preflight.append(*ends);
    }
    if (const Status checked = addFreeCheck(plan); !checked)
        return checked.error();
    plan.steps = plannedSteps(plan);
    plan.wayBack = wayBack(plan);
    return plan;
}

Status DeploymentPlanner::addArtifactChecks(Request &request, Progress &progress)
{
    DeploymentPlan &plan = request.plan;
    const ServerVersion *there = find(request.onServer, plan.version);
    const QString hashThere = there ? there->sha256 : QString();
    const auto hash = request.local ? hashOf(*request.local, progress) : Result<QString>(hashThere);
    if (progress.cancelled())
        return cancelledError();
    const bool anotherFile = request.local && hash && !hashThere.isEmpty() && *hash != hashThere;
    if (plan.action == DeploymentAction::Rollback && there && (anotherFile || !hash))
        request.local.reset();

    plan.sha256 = request.local ? hash.valueOr({}) : hashThere;
    QStringList features;
    if (request.local) {
        const DeployableVersion &local = *request.local;
        plan.versionId = local.id;
        plan.semver = local.semver;
        const bool sameThere = !hashThere.isEmpty() && hashThere == plan.sha256;
        plan.artifactPath = sameThere ? QString() : local.artifactPath;
        plan.artifactBytes = QFileInfo(local.artifactPath).size();
        plan.preflight.append(artifactCheck(local, hash));
        const auto trial = hash ? tryArtifact(local.artifactPath, progress) : Result<ModelTrial>(hash.error());
        if (progress.cancelled())
            return cancelledError();
        plan.preflight.append(loadsCheck(trial));
        features = trial && !trial->featureNames.isEmpty() ? trial->featureNames : local.features;
    } else {
        plan.preflight.append(onlyOnServerCheck(plan));
    }
    plan.preflight.append(sameVersionCheck(plan, hashThere));
    for (const DeployableVersion &one : known(plan.model)) {
        if (plan.fromVersion.isEmpty() || one.version != plan.fromVersion)
            continue;
        plan.fromSemver = one.semver;
        if (const auto inputs = inputsCheck(one.features, features))
            plan.preflight.append(*inputs);
        break;
    }
    return {};
}

Status DeploymentPlanner::addFreeCheck(DeploymentPlan &plan)
{
    const auto database = m_ledger.here();
    if (!database)
        return database.error();
    const auto unfinished = DeploymentTable(**database).unfinished();
    if (!unfinished)
        return unfinished.error();
    std::optional<Deployment> running;
    for (const Deployment &one : *unfinished) {
        if (one.target == plan.target.name && one.state == DeploymentState::Running)
            running = one;
    }
    if (running) {
        VersionLabels labels(m_versions, running->model);
        running->version = labels.of(running->version);
    }
    plan.preflight.append(freeCheck(plan.target, running));
    return {};
}

} // namespace slipway
