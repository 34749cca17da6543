#include "models/services/deploymentrecovery.h"

#include "models/services/deploymentrunner.h"
#include "models/services/servingproof.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/targettable.h"
#include "models/targets/drivers.h"

#include <algorithm>

namespace slipway {

namespace {

/// An order that was under way when its program died can still take effect on the server for this long.
constexpr qint64 orderAliveMs = 90000;

const StepRecord *stepOf(const Deployment &deployment, QLatin1String name)
{
    const auto found = std::find_if(deployment.steps.begin(), deployment.steps.end(),
                                    [&](const StepRecord &step) { return step.name == name; });
    return found == deployment.steps.end() ? nullptr : &*found;
}

QString english(const char *message, const QStringList &arguments)
{
    return makeSentence(message, arguments).text();
}

QString nameOrNothing(const QString &version)
{
    return version.isEmpty() ? QStringLiteral("nothing") : version;
}

} // namespace

Result<QList<Deployment>> DeploymentRecovery::recover(const QString &target, Progress &progress)
{
    const auto database = m_ledger.here();
    if (!database)
        return database.error();
    DeploymentTable table(**database);
    const auto unfinished = table.unfinished();
    if (!unfinished)
        return unfinished.error();
    QList<Deployment> looked;
    for (const Deployment &candidate : *unfinished) {
        if (!target.isEmpty() && candidate.target != target)
            continue;
        if (progress.cancelled())
            return cancelledError();
        auto lock = DeploymentLock::tryTake(m_dataFolder, candidate.id);
        if (!lock)
            return lock.error();
        if (!*lock)
            continue;
        // It may have ended between the list and the lock.
        const auto deployment = table.find(candidate.id);
        if (!deployment)
            return deployment.error();
        if (deployment->state != DeploymentState::Running && deployment->state != DeploymentState::Interrupted) {
            (*lock)->removeAtEnd();
            continue;
        }
        auto settled = settle(std::move(**lock), *deployment, progress);
        if (!settled)
            return settled.error();
        looked.append(std::move(*settled));
    }
    return looked;
}

Result<Deployment> DeploymentRecovery::settle(DeploymentLock lock, const Deployment &deployment, Progress &progress)
{
    DeploymentJournal journal = DeploymentJournal::resume(m_ledger, std::move(lock), deployment, m_clock);
    const Verdict verdict = judge(deployment, progress);
    if (progress.cancelled())
        return cancelledError();
    if (verdict.state != DeploymentState::Interrupted) {
        if (const Status closed = journal.closeSteps(QStringLiteral("The program ended here.")); !closed)
            return closed.error();
        const auto place = journal.appendStep(
            QStringLiteral("recover"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Ask %1 what serves after the interruption"), {deployment.target}));
        if (!place)
            return place.error();
        if (const Status ended = journal.endStep(*place, StepState::Done, verdict.outcome); !ended)
            return ended.error();
    }
    if (const Status ended = journal.end(verdict.state, verdict.outcome); !ended)
        return ended.error();
    return journal.deployment();
}

DeploymentRecovery::Verdict DeploymentRecovery::judge(const Deployment &deployment, Progress &progress)
{
    const auto database = m_ledger.here();
    const auto target = database ? TargetTable(**database).find(deployment.target) : Result<Target>(database.error());
    auto driver = target ? openDriver(*target) : Result<std::unique_ptr<TargetDriver>>(target.error());
    if (!driver) {
        return {DeploymentState::Failed,
                english(QT_TRANSLATE_NOOP("Core",
                                          "The program was interrupted, and the target cannot be asked any more: %1"),
                        {driver.error().text()})};
    }
    ServingProof proof(**driver, deployment);
    const StepRecord *order = stepOf(deployment, QLatin1String("switch"));
    const bool underWay =
        order && order->state == StepState::Running && m_clock.nowMs() - order->startedAtMs < orderAliveMs;
    const ServingState now =
        underWay ? proof.waitUntil(Serving::Wanted, proofTimeoutMs(*target), progress) : proof.look(progress);
    const bool returned = stepOf(deployment, QLatin1String("return")) != nullptr;
    switch (now.what) {
    case Serving::Unknown:
        return {DeploymentState::Interrupted,
                english(QT_TRANSLATE_NOOP("Core", "The program was interrupted, and what serves on %1 is unknown: %2"),
                        {deployment.target, now.error->text()})};
    case Serving::Other:
        return {
            DeploymentState::Failed,
            english(QT_TRANSLATE_NOOP(
                        "Core", "The program was interrupted. On %1 now serves %2, to which somebody else switched."),
                    {deployment.target, nameOrNothing(now.live.version)})};
    case Serving::Before:
        if (returned) {
            return {DeploymentState::RolledBack,
                    english(QT_TRANSLATE_NOOP("Core", "The program was interrupted. %1 was restored on %2 and serves."),
                            {deployment.fromVersion, deployment.target})};
        }
        return {DeploymentState::Failed,
                english(QT_TRANSLATE_NOOP("Core",
                                          "The program was interrupted before the switch. Nothing was switched: on %1 "
                                          "still serves %2."),
                        {deployment.target, nameOrNothing(deployment.fromVersion)})};
    case Serving::Wanted:
        break;
    }
    return judgeWanted(deployment, *target, **driver, progress);
}

DeploymentRecovery::Verdict DeploymentRecovery::judgeWanted(const Deployment &deployment, const Target &target,
                                                            TargetDriver &driver, Progress &progress)
{
    ServingProof proof(driver, deployment);
    auto proven = proof.proveVersion(deployment.version, deployment.sha256, proofTimeoutMs(target), progress);
    const auto artifact = localArtifact(m_versions, deployment.versionId, deployment.sha256, progress);
    if (proven && artifact) {
        const auto alike = proof.provePredictions(deployment.version, *artifact, progress);
        proven = alike ? Result<QString>(*proven + QLatin1Char(' ') + *alike) : alike;
    }
    if (proven) {
        return {DeploymentState::Succeeded,
                english(QT_TRANSLATE_NOOP("Core", "The program was interrupted. %1 was found serving on %2. %3"),
                        {deployment.version, deployment.target, *proven})};
    }
    const ErrorCode code = proven.error().code;
    if (code == ErrorCode::Unreachable || code == ErrorCode::Timeout) {
        return {DeploymentState::Interrupted,
                english(QT_TRANSLATE_NOOP("Core", "The program was interrupted, and what serves on %1 is unknown: %2"),
                        {deployment.target, proven.error().text()})};
    }
    return {DeploymentState::Failed,
            english(QT_TRANSLATE_NOOP(
                        "Core", "The program was interrupted. %1 serves on %2 and is not proven: %3 Roll back, or "
                                "deploy it again."),
                    {deployment.version, deployment.target, proven.error().text()})};
}

} // namespace slipway
