#include "models/services/deploymentrun.h"

namespace slipway {

void DeploymentRun::endAfter(const Error &error)
{
    switch (m_effect) {
    case Effect::None:
        return endUnswitched(error);
    case Effect::Mirrored:
        return endMirror(error);
    case Effect::Split:
        return takeSplitBack(error);
    case Effect::Switched:
        return endAfterSwitch(error);
    }
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
        // It said that it is done: what it starts with next time may have moved, although what it has loaded did not.
        if (m_accepted && !m_plan.fromVersion.isEmpty() && !m_driver.capabilities().testFlag(Capability::CompareAndSet))
            return returnToBefore(error, m_plan.fromVersion);
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
    if (m_plan.version == m_plan.fromVersion) {
        return end(
            DeploymentState::Failed,
            english(QT_TRANSLATE_NOOP("Core", "%1 %2 was to serve everywhere on %3 and does not yet; there is no "
                                              "other version to return to. Finish the deployment when what keeps "
                                              "it is mended."),
                    {error.text(), m_plan.label(), m_plan.target.name}));
    }
    if (!m_plan.fromVersion.isEmpty())
        return returnToBefore(error, m_plan.version);
    end(DeploymentState::Failed,
        english(QT_TRANSLATE_NOOP("Core",
                                  "%1 %2 serves on %3 without proof, for there is no earlier version to return to."),
                {error.text(), m_plan.label(), m_plan.target.name}));
}

void DeploymentRun::returnToBefore(const Error &error, const QString &expected)
{
    const QString &before = m_plan.fromVersion;
    const auto place = m_journal.appendStep(QStringLiteral("return"),
                                            makeSentence(QT_TRANSLATE_NOOP("Core", "Switch %1 on %2 back to %3"),
                                                         {m_plan.slug, m_plan.target.name, m_plan.fromLabel()}));
    // The other way than the switch came, so that what the server records as previous is again what it was.
    const bool deploys = m_plan.action == DeploymentAction::Deploy;
    const Status answer = sendSwitch(deploys ? DeploymentAction::Rollback : DeploymentAction::Deploy,
                                     {m_plan.slug, before, expected, m_plan.fromOthers});
    Uncancelled progress(m_progress);
    const auto proven = m_proof.proveVersion(before, m_plan.fromSha256, proofTimeoutMs(m_plan.target), progress);
    const Error &problem = !answer ? answer.error() : proven ? error : proven.error();
    if (place) {
        static_cast<void>(
            m_journal.endStep(*place, proven ? StepState::Done : StepState::Failed, proven ? *proven : problem.text()));
    }
    if (proven) {
        return end(DeploymentState::RolledBack,
                   error.text() + QLatin1Char(' ')
                       + m_proof.claim(english(QT_TRANSLATE_NOOP("Core", "%1 was restored on %2"),
                                               {m_plan.fromLabel(), m_plan.target.name})));
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

void DeploymentRun::endMirror(const Error &error)
{
    const auto place = m_journal.appendStep(
        QStringLiteral("return"),
        makeSentence(QT_TRANSLATE_NOOP("Core", "End the copy of the traffic on %1"), {m_plan.target.name}));
    const Status ended = sendOrder([&](Progress &ordering) {
        return m_driver.mirrorTraffic({m_plan.slug, {}}, ordering);
    });
    if (place) {
        static_cast<void>(m_journal.endStep(*place, ended ? StepState::Done : StepState::Failed,
                                            ended ? QString() : ended.error().text()));
    }
    const bool cancelled = error.code == ErrorCode::Cancelled;
    end(cancelled && ended ? DeploymentState::Cancelled : DeploymentState::Failed,
        english(QT_TRANSLATE_NOOP("Core", "%1 %2 serves on %3 as before; it never answered anybody else."),
                {error.text(), m_plan.fromLabel(), m_plan.target.name}));
}

void DeploymentRun::takeSplitBack(const Error &error)
{
    const auto place = m_journal.appendStep(
        QStringLiteral("return"), makeSentence(QT_TRANSLATE_NOOP("Core", "Send all of the traffic on %1 to %2"),
                                               {m_plan.target.name, m_plan.fromLabel()}));
    const bool beginLost = m_unanswered;
    const qint64 begunAtMs = m_orderedAtMs;
    const Status answer = sendOrder([&](Progress &ordering) {
        return m_driver.splitTraffic({m_plan.slug, m_plan.version, m_plan.fromVersion, 0}, ordering);
    });
    Uncancelled progress(m_progress);
    // An order that was lost on its way may begin the split after it was ended: it is waited for and ended again.
    const qint64 aliveMs = beginLost ? begunAtMs + orderAliveMs(m_plan.target) - m_clock.steadyMs() : 0;
    if (aliveMs > 0) {
        return end(
            DeploymentState::Interrupted,
            english(QT_TRANSLATE_NOOP("Core", "%1 The order to send a part of the traffic to %2 was not answered "
                                              "and may still take effect; it is asked again."),
                    {error.text(), m_plan.label()}));
    }
    const auto proven = m_proof.proveSplit(m_plan.version, 0, proofTimeoutMs(m_plan.target), progress);
    const Error &problem = !answer ? answer.error() : proven ? error : proven.error();
    if (place) {
        static_cast<void>(
            m_journal.endStep(*place, proven ? StepState::Done : StepState::Failed, proven ? *proven : problem.text()));
    }
    if (proven) {
        const bool cancelled = error.code == ErrorCode::Cancelled;
        return end(
            cancelled ? DeploymentState::Cancelled : DeploymentState::RolledBack,
            english(QT_TRANSLATE_NOOP("Core", "%1 All of the traffic on %2 goes to %3 again, and that is proven."),
                    {error.text(), m_plan.target.name, m_plan.fromLabel()}));
    }
    const ServingState now = m_proof.look(progress);
    if (now.what == Serving::Unknown || mayStillTakeEffect()) {
        return end(
            DeploymentState::Interrupted,
            english(QT_TRANSLATE_NOOP("Core", "%1 The traffic was ordered back to %2, and %3 did not tell whether it "
                                              "went; it is asked again."),
                    {error.text(), m_plan.fromLabel(), m_plan.target.name}));
    }
    end(DeploymentState::Failed,
        english(QT_TRANSLATE_NOOP("Core", "%1 The return of the traffic to %2 failed as well (%3)."),
                {error.text(), m_plan.fromLabel(), problem.text()}));
}

void DeploymentRun::end(DeploymentState state, const QString &outcome)
{
    if (state != DeploymentState::Interrupted)
        static_cast<void>(m_journal.closeSteps({}));
    // When it cannot be written the row stays as running, and the next start asks the server and ends it.
    static_cast<void>(m_journal.end(state, outcome));
}

} // namespace slipway
