#include "models/services/deploymentrunner.h"

#include "models/artifacts/hash.h"
#include "models/base/ids.h"
#include "models/base/person.h"
#include "models/services/deploymentrun.h"
#include "models/storage/targettable.h"

#include <algorithm>

namespace slipway {

namespace {

Deployment deploymentOf(const DeploymentPlan &plan, qint64 nowMs)
{
    Deployment deployment;
    deployment.id = plan.key.isEmpty() ? newId() : plan.key;
    deployment.strategy = plan.strategy;
    deployment.mode = plan.mode;
    deployment.action = plan.action;
    deployment.versionId = plan.versionId;
    deployment.model = plan.model;
    deployment.slug = plan.slug;
    deployment.version = plan.version;
    deployment.sha256 = plan.sha256;
    deployment.fromVersion = plan.fromVersion;
    deployment.fromSha256 = plan.fromSha256;
    deployment.target = plan.target.name;
    deployment.environment = plan.target.environment;
    deployment.reason = plan.reason;
    deployment.who = currentPerson();
    deployment.startedAtMs = nowMs;
    deployment.gate = plan.gate;
    deployment.rollout = plan.rollout;
    for (const PlanStep &step : plan.steps)
        deployment.steps.append({step.name, StepState::Waiting, step.title.text(), {}, 0, 0});
    return deployment;
}

} // namespace

Result<Deployment> DeploymentRunner::run(const DeploymentPlan &plan,
                                         const std::function<void(const Deployment &)> &onStep, Progress &progress)
{
    if (plan.action == DeploymentAction::Rollback && plan.reason.trimmed().isEmpty())
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "A rollback needs a reason."));
    const Deployment deployment = deploymentOf(plan, m_clock.nowMs());
    const auto failed = std::find_if(plan.preflight.begin(), plan.preflight.end(),
                                     [](const PreflightCheck &check) { return check.state == CheckState::Failed; });
    if (failed != plan.preflight.end())
        return refuse(deployment, failed->detail.text());
    const auto driver = m_open(plan.target);
    if (!driver)
        return driver.error();
    if (const Status free = checkFreeze(plan, **driver, progress); !free)
        return refuse(deployment, free.error().text());
    auto journal = DeploymentJournal::begin(m_ledger, m_dataFolder, deployment, m_clock, onStep);
    if (!journal && journal.error().code == ErrorCode::Conflict)
        return refuse(deployment, journal.error().text());
    if (!journal)
        return journal.error();
    NoProgress always;
    if (!plan.resumes.isEmpty())
        (*driver)->releaseLock(plan.resumes, always);
    if (const Status locked = (*driver)->takeLock(deployment.id, progress); !locked) {
        (*driver)->releaseLock(deployment.id, always); // it may be ours, and only the answer was lost
        static_cast<void>(journal->closeSteps({}));
        const bool taken = locked.error().code == ErrorCode::Conflict;
        if (const Status ended =
                journal->end(taken ? DeploymentState::Refused : DeploymentState::Failed, locked.error().text());
            !ended)
            return ended.error();
        return journal->deployment();
    }
    DeploymentRun(plan, *journal, **driver, m_versions, m_clock, progress).go();
    tellFreeze(journal->deployment(), m_ledger, **driver, always);
    if (journal->deployment().state != DeploymentState::Interrupted)
        (*driver)->releaseLock(deployment.id, always);
    return journal->deployment();
}

void tellFreeze(const Deployment &ended, Ledger &ledger, TargetDriver &driver, Progress &progress)
{
    const auto database = ledger.here();
    const auto target = database ? TargetTable(**database).find(ended.target) : Result<Target>(database.error());
    // Where it cannot be told, the freeze in the ledger is what there is.
    const bool shares = driver.capabilities().testFlag(Capability::SharedLock);
    if (ended.tookBackLiveTraffic() && shares && target && target->freeze)
        static_cast<void>(driver.setFarFreeze(target->freeze, progress));
}

Status DeploymentRunner::checkFreeze(const DeploymentPlan &plan, TargetDriver &driver, Progress &progress)
{
    if (plan.action == DeploymentAction::Rollback)
        return {};
    const auto database = m_ledger.here();
    const auto target = database ? TargetTable(**database).find(plan.target.name) : Result<Target>(database.error());
    auto freeze = target ? target->freeze : std::nullopt;
    if (!freeze) // somebody else may have done it since the plan was made
        freeze = driver.farFreeze(progress).valueOr({});
    if (!freeze)
        return {};
    return makeError(ErrorCode::Refused,
                     QT_TRANSLATE_NOOP("Core", "%1 is frozen (%2). Lift the freeze with a reason first."),
                     {plan.target.name, freeze->reason});
}

Result<Deployment> DeploymentRunner::refuse(Deployment deployment, const QString &why)
{
    deployment.state = DeploymentState::Refused;
    deployment.outcome = why;
    deployment.endedAtMs = deployment.startedAtMs;
    for (StepRecord &step : deployment.steps)
        step.state = StepState::Skipped;
    if (const Status added = DeploymentJournal::addEnded(m_ledger, deployment); !added)
        return added.error();
    return deployment;
}

std::optional<QString> localArtifact(DeployableVersions &versions, const QString &versionId, const QString &sha256,
                                     Progress &progress)
{
    const auto version =
        versionId.isEmpty() ? Result<DeployableVersion>(DeployableVersion()) : versions.find(versionId);
    if (!version || version->artifactPath.isEmpty())
        return std::nullopt;
    const auto hash = sha256OfFile(version->artifactPath, progress);
    return hash && *hash == sha256 ? std::optional(version->artifactPath) : std::nullopt;
}

} // namespace slipway
