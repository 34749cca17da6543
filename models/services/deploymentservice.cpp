#include "models/services/deploymentservice.h"

#include "models/base/person.h"
#include "models/services/deploymentplanner.h"
#include "models/services/deploymentrecovery.h"
#include "models/services/deploymentrunner.h"
#include "models/services/planrecipe.h"
#include "models/services/registryversions.h"
#include "models/services/takenback.h"
#include "models/services/targetquestion.h"
#include "models/storage/activitytable.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/targettable.h"
#include "models/targets/drivers.h"
#include "models/targets/targettoken.h"

#include <QMutex>
#include <QRegularExpression>
#include <QTimer>
#include <QWaitCondition>

#include <algorithm>
#include <thread>

namespace slipway {

class DeploymentService::Private
{
public:
    Private(const QString &folder, std::shared_ptr<Ledger> openLedger, RegistryService &registries,
            JobRunner &jobRunner)
        : ledger(std::move(openLedger)),
          versions(registries),
          planner(versions, *ledger),
          runner(versions, *ledger, folder, clock),
          recovery(versions, *ledger, folder, clock),
          controls(*ledger, clock),
          runControls(*ledger, clock),
          tokens(folder),
          jobs(jobRunner)
    {
    }

    Result<Target> target(const QString &name)
    {
        const auto database = ledger->here();
        return database ? TargetTable(**database).find(name) : Result<Target>(database.error());
    }

    /// The target named, or the only one of the environment.
    Result<Target> choose(const QString &environment, const QString &name);
    /// One that runs no more. NotFound, Conflict.
    Result<Deployment> unfinished(const QString &id);
    Status writeTarget(const QString &what, const Target &target, const std::function<Status(TargetTable &)> &change);

    SystemClock clock;
    std::shared_ptr<Ledger> ledger;
    RegistryVersions versions;
    DeploymentPlanner planner;
    DeploymentRunner runner;
    DeploymentRecovery recovery;
    TargetControls controls;
    RunControls runControls;
    TokenService tokens;
    RecentLoad load;
    JobRunner &jobs;
    // Runs in the background use this object: the service's destructor cancels them and waits.
    QMutex mutex;
    QWaitCondition runEnded;
    int runs = 0;
    QTimer upkeep;
    bool isKeepingUp = false;
    QList<Deployment> settled;
    QList<QPointer<Job>> runJobs;
};

namespace {

Status checkTarget(const Target &target)
{
    static const QRegularExpression name(QStringLiteral("^[^\\s/@%\\p{C}][^/@%\\p{C}]{0,99}\\z"));
    for (const QString &word : {target.name, target.environment}) {
        if (!name.match(word).hasMatch()) {
            return makeError(
                ErrorCode::InvalidArgument,
                QT_TRANSLATE_NOOP("Core",
                                  "\"%1\" cannot be the name of a target or an environment. Use up to 100 letters, "
                                  "digits, spaces or dashes."),
                {word});
        }
    }
    static const QRegularExpression variable(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (!target.tokenEnv.isEmpty() && !variable.match(target.tokenEnv).hasMatch()) {
        return makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "That is not the name of an environment variable. Give the name of the variable "
                                      "that holds the token, not the token."));
    }
    const auto entry = findDriver(target.driver);
    if (!entry)
        return makeError(ErrorCode::InvalidArgument, entry.error().message.toUtf8().constData(),
                         entry.error().arguments);
    return entry->check(target);
}

/// The job of a run fails when the run did, so that nobody calls it done.
Status outcomeOf(const Deployment &deployment)
{
    if (deployment.state == DeploymentState::Succeeded)
        return {};
    return Error{{QStringLiteral("%1"), {deployment.outcome}},
                 deployment.state == DeploymentState::Cancelled ? ErrorCode::Cancelled : ErrorCode::Remote,
                 {}};
}

} // namespace

Result<Target> DeploymentService::Private::choose(const QString &environment, const QString &name)
{
    const auto database = ledger->here();
    if (!database)
        return database.error();
    TargetTable table(**database);
    if (!name.isEmpty()) {
        auto found = table.find(name);
        if (found && !environment.isEmpty() && found->environment != environment) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 is in the environment %2, not in %3."),
                             {name, found->environment, environment});
        }
        return found;
    }
    const auto all = table.list();
    if (!all)
        return all.error();
    QList<Target> fitting;
    QStringList names;
    for (const Target &one : *all) {
        if (one.environment != environment)
            continue;
        fitting.append(one);
        names.append(one.name);
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.isEmpty()) {
        return makeError(ErrorCode::NotFound,
                         QT_TRANSLATE_NOOP("Core", "The environment %1 has no target. Add one first."), {environment});
    }
    return makeError(ErrorCode::Conflict,
                     QT_TRANSLATE_NOOP("Core", "The environment %1 has several targets. Say which one: %2."),
                     {environment, names.join(QStringLiteral(", "))});
}

Result<Deployment> DeploymentService::Private::unfinished(const QString &id)
{
    const auto database = ledger->here();
    auto found = database ? DeploymentTable(**database).find(id) : Result<Deployment>(database.error());
    if (found && found->state == DeploymentState::Running) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "This deployment still runs. Wait for its end, or "
                                                   "cancel it."));
    }
    return found;
}

Status DeploymentService::Private::writeTarget(const QString &what, const Target &target,
                                               const std::function<Status(TargetTable &)> &change)
{
    const auto database = ledger->here();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    TargetTable table(**database);
    if (const Status changed = change(table); !changed)
        return changed;
    const ActivityEntry entry{clock.nowMs(), currentPerson(), what, target.name, {}};
    if (const Status added = ActivityTable(**database).add(entry); !added)
        return added;
    return transaction->commit();
}

DeploymentService::DeploymentService(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

DeploymentService::~DeploymentService()
{
    for (const QPointer<Job> &job : std::as_const(d->runJobs)) {
        if (job)
            job->cancel();
    }
    QMutexLocker lock(&d->mutex);
    while (d->runs > 0)
        d->runEnded.wait(&d->mutex);
}

Result<std::unique_ptr<DeploymentService>> DeploymentService::open(const QString &dataFolder,
                                                                   RegistryService &registries, JobRunner &jobs)
{
    auto ledger = Ledger::open(dataFolder);
    if (!ledger)
        return ledger.error();
    return std::unique_ptr<DeploymentService>(
        new DeploymentService(std::make_unique<Private>(dataFolder, *ledger, registries, jobs)));
}

QList<DriverInfo> DeploymentService::drivers()
{
    QList<DriverInfo> drivers;
    for (const DriverEntry &entry : driverEntries()) {
        DriverInfo driver{entry.name, capabilityNames(entry.capabilities), entry.addressForm, {}};
        for (const DriverSetting &setting : entry.settings)
            driver.settings.append({setting.name, setting.help, setting.needed});
        drivers.append(driver);
    }
    return drivers;
}

Status DeploymentService::addTarget(const Target &target)
{
    if (const Status usable = checkTarget(target); !usable)
        return usable;
    const Status added =
        d->writeTarget(QStringLiteral("target_added"), target, [&](TargetTable &table) { return table.add(target); });
    if (added)
        announceTargets();
    return added;
}

void DeploymentService::announceTargets()
{
    // The signal belongs to this object's thread, the change to whichever made it.
    QMetaObject::invokeMethod(this, &DeploymentService::targetsChanged);
}

Status DeploymentService::removeTarget(const QString &name)
{
    const auto database = d->ledger->here();
    const auto unfinished =
        database ? DeploymentTable(**database).unfinished() : Result<QList<Deployment>>(database.error());
    if (!unfinished)
        return unfinished.error();
    for (const Deployment &one : *unfinished) {
        if (one.target == name && one.state == DeploymentState::Running) {
            return makeError(
                ErrorCode::Refused,
                QT_TRANSLATE_NOOP("Core", "%1 is being brought to %2 at this moment. Wait for its end and try again."),
                {one.version, name});
        }
    }
    Target target;
    target.name = name;
    const Status removed = d->writeTarget(QStringLiteral("target_removed"), target,
                                          [&](TargetTable &table) { return table.remove(name); });
    if (!removed)
        return removed;
    announceTargets();
    return d->tokens.disown(name);
}

Status DeploymentService::checkTokenFor(const QString &name)
{
    const auto found = d->target(name);
    if (!found)
        return found.error();
    if (!found->tokenEnv.isEmpty()) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 takes its token from the environment variable %2, which goes "
                                                   "before one that is kept. Remove the target and add it without the "
                                                   "variable first."),
                         {name, found->tokenEnv});
    }
    return checkTokenAddress(*found);
}

Result<Target> DeploymentService::target(const QString &name)
{
    return d->target(name);
}

Result<QList<Target>> DeploymentService::targets()
{
    const auto database = d->ledger->here();
    return database ? TargetTable(**database).list() : Result<QList<Target>>(database.error());
}

Result<TargetState> DeploymentService::askTarget(const QString &name, Progress &progress)
{
    const auto target = d->target(name);
    if (!target)
        return target.error();
    return askWhatServes(*target, d->load, progress);
}

Result<TargetState> DeploymentService::testTarget(const QString &name, Progress &progress)
{
    auto state = askTarget(name, progress);
    if (!state || state->error)
        return state;
    const auto driver = openDriver(state->target);
    const Status letIn = driver ? (*driver)->checkAccess(progress) : Status(driver.error());
    if (!letIn) {
        state->live.clear();
        state->error = letIn.error();
    }
    return state;
}

Result<QList<TargetState>> DeploymentService::askAll(Progress &progress)
{
    const auto all = targets();
    if (!all)
        return all.error();
    QList<TargetState> states(all->size());
    TargetState *first = states.data();
    std::vector<std::thread> askers;
    for (qsizetype i = 0; i < all->size(); ++i) {
        askers.emplace_back(
            [&progress, &all, &load = d->load, first, i] { first[i] = askWhatServes(all->at(i), load, progress); });
    }
    for (std::thread &asker : askers)
        asker.join();
    if (progress.cancelled())
        return cancelledError();
    return states;
}

Result<DeploymentPlan> DeploymentService::planDeploy(const QString &versionId, const QString &environment,
                                                     const QString &target, const DeploymentWish &wish,
                                                     Progress &progress)
{
    const auto chosen = d->choose(environment, target);
    if (!chosen)
        return chosen.error();
    // A program that died while it deployed there must not block the target for ever.
    if (const auto settled = d->recovery.recover(chosen->name, progress); !settled)
        return settled.error();
    return d->planner.planDeploy(*chosen, versionId, wish, progress);
}

Result<DeploymentPlan> DeploymentService::planRollback(const QString &environment, const QString &target,
                                                       const QString &model, const QString &version,
                                                       const DeploymentWish &wish, Progress &progress)
{
    const auto chosen = d->choose(environment, target);
    if (!chosen)
        return chosen.error();
    if (const auto settled = d->recovery.recover(chosen->name, progress); !settled)
        return settled.error();
    return d->planner.planRollback(*chosen, model, version, wish, progress);
}

Result<DeploymentPlan> DeploymentService::planFinish(const QString &deployment, Progress &progress)
{
    const auto old = d->unfinished(deployment);
    if (!old)
        return old.error();
    DeploymentWish wish;
    wish.reason = old->reason;
    wish.resumes = old->id;
    // The same way with the same checks, from where it stopped: nothing is finished by leaving out what it promised.
    wish.strategy = old->strategy;
    wish.mode = old->mode;
    wish.gate = old->gate;
    wish.rollout = old->rollout;
    wish.heldShares = static_cast<int>(std::count_if(old->steps.begin(), old->steps.end(), [](const StepRecord &step) {
        return step.name == QLatin1String("canary") && step.state == StepState::Done;
    }));
    if (old->action == DeploymentAction::Deploy && !old->versionId.isEmpty())
        return planDeploy(old->versionId, {}, old->target, wish, progress);
    return planRollback({}, old->target, old->slug, old->version, wish, progress);
}

Result<DeploymentPlan> DeploymentService::planUndo(const QString &deployment, const QString &reason, Progress &progress)
{
    const auto old = d->unfinished(deployment);
    if (!old)
        return old.error();
    if (old->fromVersion.isEmpty()) {
        return makeError(ErrorCode::NotFound,
                         QT_TRANSLATE_NOOP("Core", "Nothing served on %1 before %2, so there is nothing to return to."),
                         {old->target, old->version});
    }
    DeploymentWish wish;
    wish.reason = reason;
    wish.resumes = old->id;
    return planRollback({}, old->target, old->slug, old->fromVersion, wish, progress);
}

Result<QList<VersionOnTarget>> DeploymentService::versionsOn(const QString &target, const QString &slug,
                                                             Progress &progress)
{
    const auto found = d->target(target);
    if (!found)
        return found.error();
    const auto driver = openDriver(*found);
    if (!driver)
        return driver.error();
    const auto versions = (*driver)->versions(slug, progress);
    if (!versions)
        return versions.error();
    const auto database = d->ledger->here();
    const QStringList bad =
        database ? takenBack(DeploymentTable(**database).list({}, {}, -1).valueOr({}), target, slug) : QStringList();
    QList<VersionOnTarget> there;
    for (const ServerVersion &version : *versions)
        there.append({version.version, bad.contains(version.version)});
    return there;
}

Result<Deployment> DeploymentService::run(const DeploymentPlan &plan,
                                          const std::function<void(const Deployment &)> &onStep, Progress &progress)
{
    return d->runner.run(plan, onStep, progress);
}

Result<QList<Deployment>> DeploymentService::history(const DeploymentFilter &filter)
{
    const auto database = d->ledger->here();
    if (!database)
        return database.error();
    return DeploymentTable(**database).list(filter.environment, filter.model, filter.limit);
}

Result<QList<PastLive>> DeploymentService::liveAsOf(qint64 atMs)
{
    const auto past = history({});
    return past ? Result<QList<PastLive>>(liveAt(*past, atMs)) : Result<QList<PastLive>>(past.error());
}

TargetControls &DeploymentService::controls()
{
    return d->controls;
}

RunControls &DeploymentService::runControls()
{
    return d->runControls;
}

TokenService &DeploymentService::tokens()
{
    return d->tokens;
}

Result<QList<Deployment>> DeploymentService::recover(Progress &progress)
{
    return d->recovery.recover({}, progress);
}

void DeploymentService::startUpkeep(int everyMs)
{
    connect(&d->upkeep, &QTimer::timeout, this, &DeploymentService::keepUp);
    d->upkeep.start(everyMs);
    keepUp();
}

void DeploymentService::keepUp()
{
    if (d->isKeepingUp) // a server that hangs is not asked again before it has answered
        return;
    d->isKeepingUp = true;
    const auto work = [this](Progress &progress) {
        auto recovered = recover(progress);
        for (const Target &target : targets().valueOr({})) {
            const auto driver = openDriver(target);
            if (driver && !progress.cancelled())
                (*driver)->catchUp(progress);
        }
        return recovered;
    };
    const auto done = [this](const Result<QList<Deployment>> &recovered) {
        d->isKeepingUp = false;
        QList<Deployment> news;
        for (const Deployment &one : recovered.valueOr({})) {
            // One that stays interrupted is asked about each time, and told once.
            const bool isTold = std::any_of(d->settled.begin(), d->settled.end(), [&one](const Deployment &old) {
                return old.id == one.id && old.state == one.state;
            });
            if (!isTold)
                news.append(one);
        }
        d->settled += news;
        if (!news.isEmpty())
            Q_EMIT settled(news);
    };
    d->jobs.run<QList<Deployment>>(QString(), this, work, done);
}

Result<QByteArray> DeploymentService::predict(const QString &target, const QString &model, const QByteArray &input,
                                              Progress &progress)
{
    const auto found = d->target(target);
    if (!found)
        return found.error();
    const auto driver = openDriver(*found);
    if (!driver)
        return driver.error();
    const auto live = (*driver)->ask(progress);
    if (!live)
        return live.error();
    const auto served = findLiveModel(*live, model, target);
    if (!served)
        return served.error();
    return (*driver)->predict(served->slug, input, progress);
}

Job *DeploymentService::startRun(const DeploymentPlan &plan)
{
    {
        const QMutexLocker lock(&d->mutex);
        ++d->runs;
    }
    const QString title = plan.action == DeploymentAction::Deploy
                              ? tr("Deploying %1 to %2").arg(plan.label(), plan.target.name)
                              : tr("Rolling %2 back to %1").arg(plan.label(), plan.target.name);
    auto ended = std::make_shared<std::optional<Deployment>>();
    const auto work = [this, plan, ended](Progress &progress) -> Status {
        const auto tell = [this](const Deployment &deployment) {
            QMetaObject::invokeMethod(
                this, [this, deployment] { Q_EMIT stepChanged(deployment); }, Qt::QueuedConnection);
        };
        auto result = d->runner.run(plan, tell, progress);
        const QMutexLocker lock(&d->mutex);
        --d->runs;
        d->runEnded.wakeAll();
        if (!result)
            return result.error();
        *ended = *result;
        return outcomeOf(*result);
    };
    const auto done = [this, plan, ended](const Status &result) {
        if (*ended)
            Q_EMIT deploymentEnded(**ended);
        else
            Q_EMIT failed(plan.target.name, result.error());
    };
    Job *job = d->jobs.run<void>(title, this, work, done);
    job->setStopNote(tr("An order that was sent to %1 cannot be taken back: Slipway then ends only when it is answered "
                        "and what serves is known. Until it is sent, nothing is changed there.")
                         .arg(plan.target.name));
    d->runJobs.removeAll(nullptr);
    d->runJobs.append(job);
    return job;
}

} // namespace slipway
