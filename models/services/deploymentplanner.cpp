#include "models/services/deploymentplanner.h"

#include "models/artifacts/hash.h"
#include "models/base/atomicfile.h"
#include "models/base/ids.h"
#include "models/formats/artifactformat.h"
#include "models/formats/environmentrulesreader.h"
#include "models/services/environmentchecks.h"
#include "models/services/planrecipe.h"
#include "models/services/preflight.h"
#include "models/services/servingproof.h"
#include "models/services/takenback.h"
#include "models/storage/deploymenttable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

constexpr quint64 trialSeed = 1;
constexpr int trialRows = 1;

constexpr qint64 headBytes = 4096; ///< enough to tell the format
constexpr qint64 maxRulesBytes = 1024 * 1024;

Result<QString> hashOf(const DeployableVersion &version, Progress &progress)
{
    if (version.artifactPath.isEmpty())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no model file."), {version.id});
    return sha256OfFile(version.artifactPath, progress);
}

/// Nothing when it is no format that can be tried here, and the target is none that serves only those.
Result<std::optional<ModelTrial>> tryArtifact(const QString &path, Capabilities can, Progress &progress)
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
    const bool isXgboost = format.startsWith(QLatin1String("xgboost-"));
    if (!isXgboost && !can.testFlag(Capability::Predict))
        return std::optional<ModelTrial>();
    if (!format.isEmpty() && !isXgboost) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core",
                                           "%1 is not an XGBoost model, and this target serves XGBoost models only. "
                                           "Save the model in the format of XGBoost and register that file."),
                         {QFileInfo(path).fileName()});
    }
    auto trial = tryModel(path, trialSeed, trialRows, progress);
    if (!trial)
        return trial.error();
    return std::optional(std::move(*trial));
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
    DeploymentWish wish;
    std::unique_ptr<TargetDriver> driver;
    std::optional<DeployableVersion> serving; ///< what serves now, in an index here
    std::optional<DeployableVersion> local;   ///< the version in an index here
    QList<LiveModel> live;
    QList<ServerVersion> onServer;
};

Result<DeploymentPlan> DeploymentPlanner::planDeploy(const Target &target, const QString &versionId,
                                                     const DeploymentWish &wish, Progress &progress)
{
    auto version = m_versions.find(versionId);
    if (!version)
        return version.error();
    auto driver = m_open(target);
    if (!driver)
        return driver.error();
    Request request;
    request.driver = std::move(*driver);
    request.local = *version;
    DeploymentPlan &plan = request.plan;
    plan.target = target;
    request.wish = wish;
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
                                                       const QString &version, const DeploymentWish &wish,
                                                       Progress &progress)
{
    auto driver = m_open(target);
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
    request.wish = wish;
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
    const QStringList bad = wanted.isEmpty() ? takenBack(past(), live.target, live.slug) : QStringList();
    if (bad.contains(live.previous)) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 went back from %2 to %3 already. To take %3 back as well, say "
                                                   "which version to go back to. It has: %4."),
                         {live.target, VersionLabels(m_versions, live.model).of(live.previous),
                          VersionLabels(m_versions, live.model).of(live.version),
                          namesOf(onServer, VersionLabels(m_versions, live.model))});
    }
    if (wanted.isEmpty() && live.previous.isEmpty()) {
        const QString before = previousInLedger(live);
        if (find(onServer, before) && !bad.contains(before))
            return before;
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
    plan.key = newId();
    plan.reason = request.wish.reason;
    plan.strategy = request.wish.strategy;
    plan.mode = request.wish.mode;
    plan.resumes = request.wish.resumes;
    for (const LiveModel &one : std::as_const(request.live)) {
        if (one.slug == plan.slug && plan.serverAnswered) {
            plan.fromVersion = one.version;
            plan.fromSha256 = one.sha256;
            plan.fromCanaryVersion = one.canaryVersion;
            plan.fromCanaryShare = one.canaryShare;
            plan.fromOthers = one.otherVersions;
            if (!one.nextVersion.isEmpty())
                plan.fromOthers.append(one.nextVersion);
        }
    }
    if (const Status checked = addArtifactChecks(request, progress); !checked)
        return checked.error();
    VersionLabels labels(m_versions, plan.model);
    for (const LiveModel &one : std::as_const(request.live)) {
        if (one.slug != plan.slug)
            continue;
        for (const auto &check : {replicasCheck(plan, one), proxyCheck(plan, one), abTestCheck(plan, one, labels)}) {
            if (check)
                plan.preflight.append(*check);
        }
    }
    if (const Status checked = addRules(request); !checked)
        return checked.error();
    addFarChecks(request, progress);
    if (progress.cancelled())
        return cancelledError();
    if (const Status checked = addFreeCheck(plan); !checked)
        return checked.error();
    addChanges(request);
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
        const bool takesFiles = request.driver->capabilities().testFlag(Capability::Upload);
        const bool sameThere = there && (hashThere == plan.sha256 || !takesFiles);
        plan.artifactPath = sameThere || !takesFiles ? QString() : local.artifactPath;
        if (!takesFiles && !there && plan.serverAnswered)
            plan.preflight.append(takesNoFilesCheck(plan));
        plan.artifactBytes = QFileInfo(local.artifactPath).size();
        plan.preflight.append(artifactCheck(local, hash));
        const auto trial = hash ? tryArtifact(local.artifactPath, request.driver->capabilities(), progress)
                                : Result<std::optional<ModelTrial>>(hash.error());
        if (progress.cancelled())
            return cancelledError();
        plan.preflight.append(loadsCheck(trial));
        const bool named = trial && *trial && !(*trial)->featureNames.isEmpty();
        features = named ? (*trial)->featureNames : local.features;
    } else {
        plan.preflight.append(onlyOnServerCheck(plan));
    }
    const bool isMissing = plan.serverAnswered && !there && plan.artifactPath.isEmpty();
    if (!isMissing) // that is told already
        plan.preflight.append(sameVersionCheck(plan, there != nullptr, hashThere));
    for (const DeployableVersion &one : known(plan.model)) {
        if (plan.fromVersion.isEmpty() || one.version != plan.fromVersion)
            continue;
        plan.fromSemver = one.semver;
        request.serving = one;
        if (const auto inputs = inputsCheck(one.features, features))
            plan.preflight.append(*inputs);
        break;
    }
    return {};
}

Status DeploymentPlanner::addRules(Request &request)
{
    DeploymentPlan &plan = request.plan;
    const DeploymentWish &wish = request.wish;
    QString path = wish.rulesFile;
    if (path.isEmpty() && !plan.versionId.isEmpty()) {
        const QString folder = m_versions.rulesFolder(plan.versionId);
        const QString own = QStringLiteral("%1/%2.yaml").arg(folder, plan.target.environment);
        path = !folder.isEmpty() && QFileInfo(own).isFile() ? own : QString();
    }
    if (!path.isEmpty() && !wish.gate) {
        const auto bytes = readWholeFile(path, maxRulesBytes);
        if (!bytes)
            return bytes.error();
        const auto rules = readEnvironmentRules(*bytes, QFileInfo(path).fileName());
        if (!rules)
            return rules.error();
        plan.preflight += applyRules(plan, *rules, request.driver->capabilities());
    }
    plan.gate = wish.gate.value_or(plan.gate);
    plan.rollout = wish.rollout.value_or(plan.rollout);
    // What the interrupted one held is not held again, as long as the server still splits its traffic so.
    if (plan.resumesSplit())
        plan.rollout.shares = plan.rollout.shares.mid(wish.heldShares);
    if (wish.watchSeconds)
        plan.gate.watchSeconds = *wish.watchSeconds;
    if (wish.fraction)
        plan.rollout.shares = {*wish.fraction};
    if (plan.action == DeploymentAction::Rollback && plan.mode == RollbackMode::Emergency)
        plan.gate.watchSeconds = 0;
    return {};
}

void DeploymentPlanner::addLockCheck(Request &request, Progress &progress)
{
    DeploymentPlan &plan = request.plan;
    const auto held = request.driver->lockHolder(progress);
    const QString holder = held ? held->value_or(FarLock()).owner : QString();
    const auto database = m_ledger.here();
    const auto found = database ? DeploymentTable(**database).find(holder) : Result<Deployment>(database.error());
    std::optional<Deployment> known;
    if (found) {
        known = *found;
        known->version = VersionLabels(m_versions, known->model).of(known->version);
        const bool open = known->state == DeploymentState::Running || known->state == DeploymentState::Interrupted;
        if (!open) // it could not release it at its end
            plan.resumes = holder;
    }
    if (const auto lock = farLockCheck(plan, held, known))
        plan.preflight.append(*lock);
}

void DeploymentPlanner::addFarChecks(Request &request, Progress &progress)
{
    DeploymentPlan &plan = request.plan;
    const Capabilities can = request.driver->capabilities();
    if (const auto cannot = strategyCheck(plan, can))
        plan.preflight.append(*cannot);
    // Somebody else's freeze is one too; who is not let in is told so below.
    if (plan.serverAnswered && !plan.target.freeze)
        plan.target.freeze = request.driver->farFreeze(progress).valueOr({});
    if (const auto frozen = frozenCheck(plan))
        plan.preflight.append(*frozen);
    if (plan.serverAnswered) {
        plan.preflight.append(authorisedCheck(plan.target, request.driver->orderAccess(progress)));
        addLockCheck(request, progress);
        if (!plan.artifactPath.isEmpty()) {
            if (const auto space = spaceCheck(plan, request.driver->freeBytes(progress)))
                plan.preflight.append(*space);
        }
    }
    const bool hasArtifact = request.local && !request.local->artifactPath.isEmpty();
    const QString recorded =
        hasArtifact ? QFileInfo(request.local->artifactPath).dir().filePath(recordedPredictions()) : QString();
    const bool hasGolden = can.testFlag(Capability::RecordedPredict) ? QFileInfo(recorded).isFile()
                                                                     : hasArtifact && can.testFlag(Capability::Predict);
    plan.preflight += missingNets(plan, can, hasGolden);
}

void DeploymentPlanner::addChanges(Request &request)
{
    constexpr qsizetype mostChanges = 12;
    DeploymentPlan &plan = request.plan;
    if (!request.local || !plan.switches())
        return;
    const DeployableVersion &now = request.serving ? *request.serving : DeployableVersion();
    const auto number = [](const QMap<QString, double> &of, const QString &name) {
        return of.contains(name) ? QString::number(of.value(name), 'g', 5) : QString();
    };
    for (auto it = request.local->metrics.begin(); it != request.local->metrics.end(); ++it) {
        const PlanChange change{it.key(), number(now.metrics, it.key()), number(request.local->metrics, it.key())};
        if (change.from != change.to && plan.changes.size() < mostChanges)
            plan.changes.append(change);
    }
    for (auto it = request.local->parameters.begin(); it != request.local->parameters.end(); ++it) {
        const PlanChange change{it.key(), now.parameters.value(it.key()), it.value()};
        if (request.serving && change.from != change.to && plan.changes.size() < mostChanges)
            plan.changes.append(change);
    }
}

QList<Deployment> DeploymentPlanner::past()
{
    const auto database = m_ledger.here();
    return database ? DeploymentTable(**database).list({}, {}, -1).valueOr({}) : QList<Deployment>();
}

QString DeploymentPlanner::previousInLedger(const LiveModel &live)
{
    for (const Deployment &one : past()) {
        const bool brought = one.state == DeploymentState::Succeeded && one.version == live.version;
        if (brought && one.target == live.target && one.slug == live.slug && one.fromVersion != live.version)
            return one.fromVersion;
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
