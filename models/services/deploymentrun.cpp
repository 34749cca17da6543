#include "models/services/deploymentrun.h"

#include "models/artifacts/hash.h"
#include "models/services/deploymentrunner.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

/// Reports as the other one does and is never cancelled: what was begun on the server is brought to an end.
class Uncancelled final : public Progress
{
public:
    explicit Uncancelled(Progress &progress) : m_progress(progress) {}
    bool cancelled() const override { return false; }
    void report(qint64 done, qint64 total, const QString &what) override { m_progress.report(done, total, what); }

private:
    Progress &m_progress;
};

QString english(const char *message, const QStringList &arguments)
{
    return makeSentence(message, arguments).text();
}

} // namespace

DeploymentRun::DeploymentRun(const DeploymentPlan &plan, DeploymentJournal &journal, TargetDriver &driver,
                             DeployableVersions &versions, Progress &progress)
    : m_plan(plan),
      m_journal(journal),
      m_driver(driver),
      m_versions(versions),
      m_progress(progress),
      m_labels(versions, plan.model),
      m_proof(driver, journal.deployment(), m_labels)
{
}

void DeploymentRun::go()
{
    for (int place = 0; place < m_plan.steps.size(); ++place) {
        if (!m_switchOrdered && m_progress.cancelled())
            return endUnswitched(cancelledError());
        const auto done = perform(place, stepFor(m_plan.steps[place].name));
        if (!done)
            return m_switchOrdered ? endAfterSwitch(done.error()) : endUnswitched(done.error());
    }
    end(DeploymentState::Succeeded, english(QT_TRANSLATE_NOOP("Core", "%1 serves on %2, and that is proven."),
                                            {m_plan.label(), m_plan.target.name}));
}

DeploymentRun::Step DeploymentRun::stepFor(const QString &name)
{
    if (name == QLatin1String("upload"))
        return {[this] { return uploadedAlready(); }, [this] { return upload(); }, true};
    if (name == QLatin1String("switch"))
        return {[] { return QString(); }, [this] { return orderSwitch(); }, true};
    return {[] { return QString(); }, [this] { return prove(); }, false};
}

Result<QString> DeploymentRun::perform(int place, const Step &step)
{
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
    const QStringList names{QStringLiteral("model_metadata.json"), QStringLiteral("feature_importance.json")};
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

Status DeploymentRun::sendOrder(Status (TargetDriver::*call)(const SwitchOrder &, Progress &), const SwitchOrder &order,
                                Progress &progress)
{
    m_sinceOrder.start();
    const Status answer = (m_driver.*call)(order, progress);
    m_unanswered = !answer && answer.error().code == ErrorCode::Timeout;
    return answer;
}

bool DeploymentRun::mayStillTakeEffect() const
{
    return m_unanswered && m_sinceOrder.elapsed() < orderAliveMs(m_plan.target);
}

Result<QString> DeploymentRun::orderSwitch()
{
    Uncancelled progress(m_progress);
    m_switchOrdered = true;
    const bool deploys = m_plan.action == DeploymentAction::Deploy;
    const Status answer = sendOrder(deploys ? &TargetDriver::switchTo : &TargetDriver::rollbackTo,
                                    {m_plan.slug, m_plan.version, m_plan.fromVersion}, progress);
    if (answer)
        return english(QT_TRANSLATE_NOOP("Core", "%1 said that it is done."), {m_plan.target.name});
    const bool inDoubt = answer.error().code == ErrorCode::Timeout || answer.error().code == ErrorCode::Unreachable;
    const int waitMs = inDoubt ? proofTimeoutMs(m_plan.target) : 0;
    if (m_proof.waitUntil(Serving::Wanted, waitMs, progress).what != Serving::Wanted)
        return answer.error();
    return english(QT_TRANSLATE_NOOP("Core", "No good answer came (%1), but %2 serves %3."),
                   {answer.error().text(), m_plan.target.name, m_plan.label()});
}

Result<QString> DeploymentRun::prove()
{
    Uncancelled progress(m_progress);
    const auto seen = m_proof.proveVersion(m_plan.version, m_plan.sha256, proofTimeoutMs(m_plan.target), progress);
    if (!seen)
        return seen;
    const auto artifact = localArtifact(m_versions, m_plan.versionId, m_plan.sha256, progress);
    if (!artifact) {
        return *seen + QLatin1Char(' ')
               + english(QT_TRANSLATE_NOOP("Core",
                                           "Predictions were not compared: this machine has no copy of the artifact."),
                         {});
    }
    const auto alike = m_proof.provePredictions(m_plan.version, *artifact, progress);
    return alike ? Result<QString>(*seen + QLatin1Char(' ') + *alike) : alike;
}

void DeploymentRun::endUnswitched(const Error &error)
{
    const bool cancelled = error.code == ErrorCode::Cancelled;
    end(cancelled ? DeploymentState::Cancelled : DeploymentState::Failed,
        english(QT_TRANSLATE_NOOP("Core", "%1 No switch was ordered: %2 serves %3 as before."),
                {error.text(), m_plan.target.name, m_labels.of(m_plan.fromVersion)}));
}

void DeploymentRun::endAfterSwitch(const Error &error)
{
    Uncancelled progress(m_progress);
    const ServingState now = m_proof.look(progress);
    switch (now.what) {
    case Serving::Before:
        if (mayStillTakeEffect()) {
            return end(DeploymentState::Interrupted,
                       english(QT_TRANSLATE_NOOP("Core",
                                                 "%1 Whether it still switches is unknown: %2 serves %3 so far. It is "
                                                 "asked again before the next deployment there and at the next start."),
                               {error.text(), m_plan.target.name, m_labels.of(m_plan.fromVersion)}));
        }
        return end(DeploymentState::Failed,
                   english(QT_TRANSLATE_NOOP("Core", "%1 Nothing was switched: %2 still serves %3."),
                           {error.text(), m_plan.target.name, m_labels.of(m_plan.fromVersion)}));
    case Serving::Other:
        return end(DeploymentState::Failed,
                   english(QT_TRANSLATE_NOOP("Core", "%1 %2 now serves %3, to which somebody else switched."),
                           {error.text(), m_plan.target.name, m_labels.of(now.live.version)}));
    case Serving::Unknown:
        return end(
            DeploymentState::Interrupted,
            english(QT_TRANSLATE_NOOP("Core", "%1 What %2 serves is unknown until it answers; it is asked again at the "
                                              "next start."),
                    {error.text(), m_plan.target.name}));
    case Serving::Wanted:
        break;
    }
    if (!m_plan.fromVersion.isEmpty())
        return returnToBefore(error);
    end(DeploymentState::Failed,
        english(QT_TRANSLATE_NOOP("Core",
                                  "%1 %2 serves on %3 without proof, for there is no earlier version to return to."),
                {error.text(), m_plan.label(), m_plan.target.name}));
}

void DeploymentRun::returnToBefore(const Error &error)
{
    Uncancelled progress(m_progress);
    const QString &before = m_plan.fromVersion;
    const auto place = m_journal.appendStep(QStringLiteral("return"),
                                            makeSentence(QT_TRANSLATE_NOOP("Core", "Switch %1 on %2 back to %3"),
                                                         {m_plan.slug, m_plan.target.name, m_plan.fromLabel()}));
    // The other way than the switch came, so that what the server records as previous is again what it was.
    const bool deploys = m_plan.action == DeploymentAction::Deploy;
    const Status answer = sendOrder(deploys ? &TargetDriver::rollbackTo : &TargetDriver::switchTo,
                                    {m_plan.slug, before, m_plan.version}, progress);
    const auto proven = m_proof.proveVersion(before, m_plan.fromSha256, proofTimeoutMs(m_plan.target), progress);
    const Error &problem = !answer ? answer.error() : proven ? error : proven.error();
    if (place) {
        static_cast<void>(
            m_journal.endStep(*place, proven ? StepState::Done : StepState::Failed, proven ? *proven : problem.text()));
    }
    if (proven) {
        return end(DeploymentState::RolledBack,
                   english(QT_TRANSLATE_NOOP("Core", "%1 %2 was restored on %3, and that is proven."),
                           {error.text(), m_plan.fromLabel(), m_plan.target.name}));
    }
    const ServingState now = m_proof.look(progress);
    if (now.what == Serving::Unknown) {
        return end(DeploymentState::Interrupted,
                   english(QT_TRANSLATE_NOOP(
                               "Core", "%1 The return to %2 was ordered, and then %3 stopped answering; it is asked "
                                       "again at the next start."),
                           {error.text(), m_plan.fromLabel(), m_plan.target.name}));
    }
    if (now.what == Serving::Wanted && mayStillTakeEffect()) {
        return end(DeploymentState::Interrupted,
                   english(QT_TRANSLATE_NOOP(
                               "Core", "%1 The return to %2 was ordered and not answered; whether it still happens is "
                                       "unknown. %3 serves %4 so far. It is asked again before the next deployment "
                                       "there and at the next start."),
                           {error.text(), m_plan.fromLabel(), m_plan.target.name, m_plan.label()}));
    }
    end(DeploymentState::Failed,
        english(QT_TRANSLATE_NOOP("Core", "%1 The return to %2 failed as well (%3). %4 now serves %5."),
                {error.text(), m_plan.fromLabel(), problem.text(), m_plan.target.name, m_labels.of(now.live.version)}));
}

void DeploymentRun::end(DeploymentState state, const QString &outcome)
{
    if (state != DeploymentState::Interrupted)
        static_cast<void>(m_journal.closeSteps({}));
    // When it cannot be written the row stays as running, and the next start asks the server and ends it.
    static_cast<void>(m_journal.end(state, outcome));
}

} // namespace slipway
