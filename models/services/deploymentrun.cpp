#include "models/services/deploymentrun.h"

#include "models/artifacts/hash.h"
#include "models/artifacts/modeltrial.h"
#include "models/services/deploymentrunner.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

constexpr quint64 goldenSeed = 21;
constexpr int goldenRows = 32;
constexpr int pauseNapMs = 100;

Result<QString> needed()
{
    return QString();
}

} // namespace

DeploymentRun::DeploymentRun(const DeploymentPlan &plan, DeploymentJournal &journal, TargetDriver &driver,
                             DeployableVersions &versions, const Clock &clock, Progress &progress)
    : m_plan(plan),
      m_journal(journal),
      m_driver(driver),
      m_versions(versions),
      m_clock(clock),
      m_progress(progress),
      m_labels(versions, plan.model),
      m_proof(driver, journal.deployment(), m_labels, clock),
      m_gate(driver, plan, m_proof, clock,
             {[this](const GateReading &reading, const QString &seen) {
                  static_cast<void>(m_journal.noteLook(m_place, reading, seen));
              },
              [this] { return m_journal.orders(m_place); }})
{
}

void DeploymentRun::go()
{
    for (int place = 0; place < m_plan.steps.size(); ++place) {
        // After the switch the proof is made whatever the person wishes by now; what follows it asks for itself.
        if (m_effect == Effect::None)
            waitWhilePaused(place);
        if (m_effect != Effect::Switched && m_progress.cancelled())
            return endAfter(cancelledError());
        const auto done = perform(place, stepFor(place));
        if (!done)
            return endAfter(done.error());
    }
    end(DeploymentState::Succeeded, doneText());
}

void DeploymentRun::waitWhilePaused(int place)
{
    for (HoldOrders orders = m_journal.orders(place); orders.pause && !m_progress.cancelled();
         orders = m_journal.orders(place)) {
        const QString seen = english(QT_TRANSLATE_NOOP("Core", "Paused by %1 (%2) before it began."),
                                     {orders.pause->who, orders.pause->reason});
        if (m_journal.deployment().steps[place].detail != seen)
            static_cast<void>(m_journal.noteStep(place, seen));
        m_clock.sleep(pauseNapMs);
    }
}

QString DeploymentRun::doneText() const
{
    if (m_plan.strategy == Strategy::Shadow) {
        return english(QT_TRANSLATE_NOOP("Core", "%1 got a copy of the traffic on %2 and kept its limits; %3 serves as "
                                                 "before."),
                       {m_plan.label(), m_plan.target.name, m_plan.fromLabel()});
    }
    return m_proof.claim(english(QT_TRANSLATE_NOOP("Core", "%1 serves on %2"), {m_plan.label(), m_plan.target.name}));
}

DeploymentRun::Step DeploymentRun::stepFor(int place)
{
    const PlanStep &step = m_plan.steps[place];
    if (step.name == QLatin1String("upload"))
        return {[this] { return uploadedAlready(); }, [this] { return upload(); }, true};
    if (step.name == QLatin1String("stage"))
        return {needed, [this] { return stage(); }, false};
    if (step.name == QLatin1String("canary"))
        return {needed, [this, share = step.share] { return splitTo(share); }, true};
    if (step.name == QLatin1String("shadow"))
        return {needed, [this] { return mirror(); }, true};
    if (step.name == QLatin1String("switch"))
        return {needed, [this] { return orderSwitch(); }, true};
    if (step.name == QLatin1String("unsplit"))
        return {[this] { return splitIsOver(); }, [this] { return endSplit(); }, true};
    if (step.name == QLatin1String("watch"))
        return {needed, [this] { return watch(); }, false};
    return {needed, [this] { return prove(); }, false};
}

Result<QString> DeploymentRun::perform(int place, const Step &step)
{
    m_place = place;
    const auto started = m_journal.startStep(place);
    m_progress.report(0, 0, m_plan.steps[place].title.translated());
    if (!started && step.orders)
        return started.error();
    const auto unneeded = step.check();
    if (unneeded && !unneeded->isEmpty()) {
        static_cast<void>(m_journal.endStep(place, StepState::Skipped, *unneeded));
        return unneeded;
    }
    const auto done = unneeded ? step.act() : unneeded;
    // The effect is there whether or not it can be written down; the next start would find it out.
    static_cast<void>(
        m_journal.endStep(place, done ? StepState::Done : StepState::Failed, done ? *done : done.error().text()));
    return done;
}

Result<QString> DeploymentRun::uploadedAlready()
{
    const auto versions = m_driver.versions(m_plan.slug, m_progress);
    if (!versions)
        return versions.error();
    const bool there = std::any_of(versions->begin(), versions->end(), [this](const ServerVersion &one) {
        return one.version == m_plan.version && one.sha256 == m_plan.sha256;
    });
    return there ? english(QT_TRANSLATE_NOOP("Core", "%1 has the artifact already."), {m_plan.target.name}) : QString();
}

Result<QString> DeploymentRun::upload()
{
    const auto hash = sha256OfFile(m_plan.artifactPath, m_progress);
    if (!hash)
        return hash.error();
    if (*hash != m_plan.sha256) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 was changed after the plan was made. Plan again."),
                         {m_plan.artifactPath});
    }
    const auto beside = uploadBeside();
    if (!beside)
        return beside;
    // Last, so that a version with its artifact is whole.
    const Status sent = m_driver.upload(
        {m_plan.slug, m_plan.model, m_plan.version, {}, m_plan.artifactPath, m_plan.artifactBytes, m_plan.sha256},
        m_progress);
    const QString done =
        english(QT_TRANSLATE_NOOP("Core", "SHA-256 %1 checked on arrival%2."), {shortHash(*hash), *beside});
    if (sent)
        return done;
    const bool inDoubt = sent.error().code == ErrorCode::Timeout || sent.error().code == ErrorCode::Unreachable;
    const auto there = inDoubt ? uploadedAlready() : Result<QString>(QString());
    return there && !there->isEmpty() ? Result<QString>(done) : Result<QString>(sent.error());
}

Result<QString> DeploymentRun::uploadBeside()
{
    // What a server may want to know of the model: its figures and what it looks at.
    const QStringList names{QStringLiteral("model_metadata.json"), QStringLiteral("feature_importance.json"),
                            QStringLiteral("label_mappings.json"), QStringLiteral("metrics.json"),
                            QStringLiteral("params.json"),         QStringLiteral("version.json")};
    QString sentNames;
    for (const QString &name : names) {
        const QFileInfo file(QFileInfo(m_plan.artifactPath).dir().filePath(name));
        if (!file.isFile())
            continue;
        const auto hash = sha256OfFile(file.filePath(), m_progress);
        if (!hash)
            return hash.error();
        const Status sent = m_driver.upload(
            {m_plan.slug, m_plan.model, m_plan.version, name, file.filePath(), file.size(), *hash}, m_progress);
        // Another state of it from an earlier attempt is as good: it describes the model, it is not the model.
        if (!sent && sent.error().code != ErrorCode::Conflict)
            return sent.error();
        sentNames += QStringLiteral(", ") + name;
    }
    return sentNames;
}

Result<QString> DeploymentRun::stage()
{
    const auto there = uploadedAlready();
    if (!there)
        return there;
    if (there->isEmpty()) {
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 does not stand beside %2 on %3."),
                         {m_plan.label(), m_plan.fromLabel(), m_plan.target.name});
    }
    return english(QT_TRANSLATE_NOOP("Core", "%1 stands beside %2 with the right bytes and gets no traffic yet."),
                   {m_plan.label(), m_plan.fromLabel()});
}

Status DeploymentRun::sendOrder(const std::function<Status(Progress &)> &order)
{
    Uncancelled progress(m_progress);
    m_orderedAtMs = m_clock.steadyMs();
    const Status answer = order(progress);
    m_unanswered = !answer && answer.error().code == ErrorCode::Timeout;
    m_accepted = answer.ok();
    return answer;
}

Status DeploymentRun::sendSwitch(DeploymentAction action, const SwitchOrder &order)
{
    return sendOrder([&](Progress &progress) {
        return action == DeploymentAction::Deploy ? m_driver.switchTo(order, progress)
                                                  : m_driver.rollbackTo(order, progress);
    });
}

bool DeploymentRun::mayStillTakeEffect() const
{
    return m_unanswered && m_clock.steadyMs() - m_orderedAtMs < orderAliveMs(m_plan.target);
}

bool DeploymentRun::isInDoubt(const Status &answer) const
{
    return !answer && isSilence(answer.error());
}

Result<QString> DeploymentRun::splitTo(double share)
{
    Uncancelled progress(m_progress);
    prepareGolden();
    m_effect = Effect::Split;
    const Status answer = sendOrder([&](Progress &ordering) {
        return m_driver.splitTraffic({m_plan.slug, m_plan.version, m_plan.fromVersion, share}, ordering);
    });
    if (!answer && !isInDoubt(answer))
        return answer.error();
    const auto split = m_proof.proveSplit(m_plan.version, share, proofTimeoutMs(m_plan.target), progress);
    if (!split)
        return answer ? split : Result<QString>(answer.error());
    return m_gate.hold(share, m_progress);
}

Result<QString> DeploymentRun::mirror()
{
    m_effect = Effect::Mirrored;
    const Status begun = sendOrder([&](Progress &ordering) {
        return m_driver.mirrorTraffic({m_plan.slug, m_plan.version}, ordering);
    });
    if (!begun)
        return begun.error();
    const auto watched = m_gate.watchMirror(m_plan.rollout.holdSeconds, m_progress);
    if (!watched)
        return watched;
    const Status ended = sendOrder([&](Progress &ordering) {
        return m_driver.mirrorTraffic({m_plan.slug, {}}, ordering);
    });
    if (!ended)
        return ended.error();
    m_effect = Effect::None;
    return watched;
}

Result<QString> DeploymentRun::orderSwitch()
{
    Uncancelled progress(m_progress);
    m_effect = Effect::Switched;
    const Status answer =
        sendSwitch(m_plan.action, {m_plan.slug, m_plan.version, m_plan.fromVersion, m_plan.fromOthers});
    if (answer)
        return english(QT_TRANSLATE_NOOP("Core", "%1 said that it is done."), {m_plan.target.name});
    const int waitMs = isInDoubt(answer) ? proofTimeoutMs(m_plan.target) : 0;
    const bool isWanted = m_proof.waitUntil(Serving::Wanted, waitMs, progress).what == Serving::Wanted;
    // Where files lie proves nothing of processes that said they could not load them.
    const bool canTell = isInDoubt(answer) || m_driver.capabilities().testFlag(Capability::LoadedVersion);
    if (!isWanted || !canTell)
        return answer.error();
    return english(QT_TRANSLATE_NOOP("Core", "No good answer came (%1), but %2 serves %3."),
                   {answer.error().text(), m_plan.target.name, m_plan.label()});
}

Result<QString> DeploymentRun::splitIsOver()
{
    const ServingState now = m_proof.look(m_progress);
    if (now.error)
        return *now.error;
    return now.live.canaryVersion.isEmpty()
               ? english(QT_TRANSLATE_NOOP("Core", "%1 sends all of the traffic to one version."), {m_plan.target.name})
               : QString();
}

Result<QString> DeploymentRun::endSplit()
{
    const ServingState now = m_proof.look(m_progress);
    const Status answer = sendOrder([&](Progress &ordering) {
        return m_driver.splitTraffic({m_plan.slug, now.live.canaryVersion, now.live.version, 0}, ordering);
    });
    Uncancelled progress(m_progress);
    ServingState after = m_proof.look(progress);
    if (isInDoubt(answer))
        after = m_proof.waitUntil(Serving::Wanted, proofTimeoutMs(m_plan.target), progress);
    if (after.error)
        return *after.error;
    if (!after.live.canaryVersion.isEmpty()) {
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 still sends a part of the traffic to %2."),
                         {m_plan.target.name, m_labels.of(after.live.canaryVersion)});
    }
    return english(QT_TRANSLATE_NOOP("Core", "%1 gets all of the traffic."), {m_labels.of(after.live.version)});
}

void DeploymentRun::prepareGolden()
{
    if (m_goldenReady || !m_driver.capabilities().testFlag(Capability::Predict))
        return;
    m_goldenReady = true;
    Uncancelled progress(m_progress);
    const auto artifact = localArtifact(m_versions, m_plan.versionId, m_plan.sha256, progress);
    const auto trial = artifact ? tryModel(*artifact, goldenSeed, goldenRows, progress)
                                : Result<ModelTrial>(makeError(ErrorCode::NotFound, "%1", {}));
    if (trial)
        m_gate.setGolden(seededRows(goldenSeed, trial->featureCount, goldenRows), trial->predictions);
}

Result<QString> DeploymentRun::prove()
{
    Uncancelled progress(m_progress);
    const auto seen = m_proof.proveVersion(m_plan.version, m_plan.sha256, proofTimeoutMs(m_plan.target), progress);
    if (!seen)
        return seen;
    const auto artifact = localArtifact(m_versions, m_plan.versionId, m_plan.sha256, progress);
    const QString recorded = artifact ? QFileInfo(*artifact).dir().filePath(recordedPredictions()) : QString();
    if (m_driver.capabilities().testFlag(Capability::RecordedPredict) && QFileInfo(recorded).isFile()) {
        const auto alike = m_proof.proveRecorded(recorded, progress);
        return alike ? Result<QString>(*seen + QLatin1Char(' ') + *alike) : alike;
    }
    if (!m_driver.capabilities().testFlag(Capability::Predict)) {
        return *seen + QLatin1Char(' ')
               + english(
                   QT_TRANSLATE_NOOP("Core", "Predictions were not compared: nothing there can be asked for one."), {});
    }
    if (!artifact) {
        return *seen + QLatin1Char(' ')
               + english(QT_TRANSLATE_NOOP("Core",
                                           "Predictions were not compared: this machine has no copy of the artifact."),
                         {});
    }
    const auto alike = m_proof.provePredictions(m_plan.version, *artifact, progress);
    return alike ? Result<QString>(*seen + QLatin1Char(' ') + *alike) : alike;
}

Result<QString> DeploymentRun::watch()
{
    prepareGolden();
    return m_gate.watch(m_plan.gate.watchSeconds, m_progress);
}

} // namespace slipway
