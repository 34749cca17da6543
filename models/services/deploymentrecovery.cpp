#include "models/services/deploymentrecovery.h"

#include "models/services/deploymentrunner.h"
#include "models/services/servingproof.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/targettable.h"

#include <algorithm>

namespace slipway {

namespace {

const StepRecord *stepOf(const Deployment &deployment, QLatin1String name)
{
    const auto found = std::find_if(deployment.steps.begin(), deployment.steps.end(),
                                    [&](const StepRecord &step) { return step.name == name; });
    return found == deployment.steps.end() ? nullptr : &*found;
}

/// The last order whose end is not known: it was under way when the program died, or its answer never came.
const StepRecord *openOrder(const Deployment &deployment)
{
    static const QStringList orders{QStringLiteral("return"), QStringLiteral("switch"), QStringLiteral("canary"),
                                    QStringLiteral("unsplit"), QStringLiteral("shadow")};
    const auto begun = std::find_if(deployment.steps.rbegin(), deployment.steps.rend(), [&](const StepRecord &step) {
        return orders.contains(step.name) && step.state != StepState::Waiting && step.state != StepState::Skipped;
    });
    const StepRecord *order = begun == deployment.steps.rend() ? nullptr : &*begun;
    const bool open = order
                      && (order->state == StepState::Running
                          || (order->state == StepState::Failed && deployment.state == DeploymentState::Interrupted));
    return open ? order : nullptr;
}

/// Why it had no end of its own. A step that failed was seen to fail, so the program lived and the server was silent.
QString cause(const Deployment &deployment)
{
    const bool failed = std::any_of(deployment.steps.begin(), deployment.steps.end(),
                                    [](const StepRecord &step) { return step.state == StepState::Failed; });
    return failed ? english(QT_TRANSLATE_NOOP("Core", "%1 stopped answering while it ran."), {deployment.target})
                  : english(QT_TRANSLATE_NOOP("Core", "The program was interrupted."), {});
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
    if (verdict.state != DeploymentState::Interrupted)
        leave(journal.deployment(), progress);
    return journal.deployment();
}

DeploymentRecovery::Verdict DeploymentRecovery::judge(const Deployment &deployment, Progress &progress)
{
    const QString why = cause(deployment);
    const auto database = m_ledger.here();
    const auto target = database ? TargetTable(**database).find(deployment.target) : Result<Target>(database.error());
    auto driver = target ? m_open(*target) : Result<std::unique_ptr<TargetDriver>>(target.error());
    if (!driver) {
        return {DeploymentState::Failed,
                english(QT_TRANSLATE_NOOP("Core", "%1 The target cannot be asked any more: %2"),
                        {why, driver.error().text()})};
    }
    VersionLabels labels(m_versions, deployment.model);
    ServingProof proof(**driver, deployment, labels, m_clock);
    const bool returned = stepOf(deployment, QLatin1String("return")) != nullptr;
    const Serving wished = returned ? Serving::Before : Serving::Wanted;
    const StepRecord *order = openOrder(deployment);
    const qint64 aliveMs = order ? order->startedAtMs + orderAliveMs(*target) - m_clock.nowMs() : 0;
    const qint64 longestMs = proofTimeoutMs(*target);
    const auto waitMs = static_cast<int>(std::clamp<qint64>(aliveMs, 0, longestMs));
    const ServingState first = proof.look(progress);
    if (first.what == Serving::Before && !first.live.canaryVersion.isEmpty())
        return judgeBefore(deployment, first, returned, labels);
    const ServingState now = proof.waitUntil(wished, waitMs, progress);
    const bool settled = now.what == wished || now.what == Serving::Other || aliveMs <= longestMs;
    if (!settled && now.what != Serving::Unknown) {
        return {DeploymentState::Interrupted,
                english(QT_TRANSLATE_NOOP("Core", "%1 The order that was sent may still take effect: %2 serves %3 so "
                                                  "far."),
                        {why, deployment.target, labels.of(now.live.version)})};
    }
    switch (now.what) {
    case Serving::Unknown:
        return {DeploymentState::Interrupted, english(QT_TRANSLATE_NOOP("Core", "%1 What %2 serves is unknown: %3"),
                                                      {why, deployment.target, now.error->text()})};
    case Serving::Other:
        return {DeploymentState::Failed,
                english(QT_TRANSLATE_NOOP("Core", "%1 %2 now serves %3, to which somebody else switched."),
                        {why, deployment.target, labels.of(now.live.version)})};
    case Serving::Before:
        return judgeBefore(deployment, now, returned, labels);
    case Serving::Wanted:
        break;
    }
    return judgeWanted(deployment, *target, proof, (*driver)->capabilities().testFlag(Capability::Predict), labels,
                       progress);
}

DeploymentRecovery::Verdict DeploymentRecovery::judgeBefore(const Deployment &deployment, const ServingState &now,
                                                            bool returned, VersionLabels &labels)
{
    const QString why = cause(deployment);
    const QString before = labels.of(deployment.fromVersion);
    if (now.live.canaryVersion == deployment.version && !deployment.version.isEmpty()) {
        return {
            DeploymentState::Interrupted,
            english(QT_TRANSLATE_NOOP("Core", "%1 %2 sends %3 % of the traffic to %4 and the rest to %5. Finish it, or "
                                              "undo it."),
                    {why, deployment.target, QString::number(now.live.canaryShare * 100, 'g', 4),
                     labels.of(deployment.version), before})};
    }
    if (returned) {
        return {DeploymentState::RolledBack, english(QT_TRANSLATE_NOOP("Core", "%1 %2 was restored on %3 and serves."),
                                                     {why, before, deployment.target})};
    }
    return {DeploymentState::Failed, english(QT_TRANSLATE_NOOP("Core", "%1 Nothing was switched: %2 still serves %3."),
                                             {why, deployment.target, before})};
}

void DeploymentRecovery::leave(const Deployment &deployment, Progress &progress)
{
    const auto database = m_ledger.here();
    const auto target = database ? TargetTable(**database).find(deployment.target) : Result<Target>(database.error());
    auto driver = target ? m_open(*target) : Result<std::unique_ptr<TargetDriver>>(target.error());
    if (!driver)
        return;
    tellFreeze(deployment, m_ledger, **driver, progress);
    (*driver)->releaseLock(deployment.id, progress);
}

DeploymentRecovery::Verdict DeploymentRecovery::judgeWanted(const Deployment &deployment, const Target &target,
                                                            ServingProof &proof, bool predicts, VersionLabels &labels,
                                                            Progress &progress)
{
    const QString why = cause(deployment);
    const QString version = labels.of(deployment.version);
    auto proven = proof.proveVersion(deployment.version, deployment.sha256, proofTimeoutMs(target), progress);
    const auto artifact = localArtifact(m_versions, deployment.versionId, deployment.sha256, progress);
    if (proven && artifact && predicts) {
        const auto alike = proof.provePredictions(deployment.version, *artifact, progress);
        proven = alike ? Result<QString>(*proven + QLatin1Char(' ') + *alike) : alike;
    }
    if (proven) {
        return {DeploymentState::Succeeded, english(QT_TRANSLATE_NOOP("Core", "%1 %2 was found serving on %3. %4"),
                                                    {why, version, deployment.target, *proven})};
    }
    const ErrorCode code = proven.error().code;
    if (code == ErrorCode::Unreachable || code == ErrorCode::Timeout) {
        return {DeploymentState::Interrupted, english(QT_TRANSLATE_NOOP("Core", "%1 What %2 serves is unknown: %3"),
                                                      {why, deployment.target, proven.error().text()})};
    }
    return {
        DeploymentState::Failed,
        english(QT_TRANSLATE_NOOP("Core", "%1 %2 serves on %3 and is not proven: %4 Roll back, or deploy it again."),
                {why, version, deployment.target, proven.error().text()})};
}

} // namespace slipway
