#include "app/cli/command.h"
#include "app/cli/deploymentoutput.h"

namespace slipway {

namespace {

Result<ExitStatus> tellOrder(Session &session, const QString &deployment, const char *act, const Status &ordered)
{
    if (!ordered)
        return ordered.error();
    if (session.output.isJson())
        session.output.document({{"deployment", json(deployment)}, {"act", act}});
    session.output.line(QStringLiteral("%1: %2").arg(deployment, QString::fromLatin1(act)));
    return ExitStatus::Done;
}

Result<ExitStatus> pauseRun(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return session.output.usage(QStringLiteral("deployment pause needs --reason: why it is held."));
    const auto service = session.deployments();
    if (!service)
        return service.error();
    return tellOrder(session, arguments[0], "pause", (*service)->runControls().pause(arguments[0], reason));
}

Result<ExitStatus> resumeRun(Session &session, const QCommandLineParser &, const QStringList &arguments)
{
    const auto service = session.deployments();
    if (!service)
        return service.error();
    return tellOrder(session, arguments[0], "resume", (*service)->runControls().resume(arguments[0]));
}

Result<ExitStatus> promoteRun(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return session.output.usage(QStringLiteral("deployment promote needs --reason: why the hold is cut short."));
    const auto service = session.deployments();
    if (!service)
        return service.error();
    RunControls &controls = (*service)->runControls();
    const auto deployment = controls.find(arguments[0]);
    if (!deployment)
        return deployment.error();
    for (const StepRecord &step : deployment->steps) {
        if (step.state == StepState::Running)
            session.output.line(QStringLiteral("%1: %2").arg(step.title, step.detail));
    }
    const bool production = deployment->environment.startsWith(QLatin1String("prod"), Qt::CaseInsensitive);
    const QString word = production ? deployment->environment : QStringLiteral("yes");
    if (const Status confirmed = confirm(session, options, word); !confirmed)
        return confirmed.error();
    return tellOrder(session, arguments[0], "promote", controls.promote(arguments[0], reason));
}

QString figureText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'f', 1) : QStringLiteral("–");
}

Result<ExitStatus> showRun(Session &session, const QCommandLineParser &, const QStringList &arguments)
{
    const auto service = session.deployments();
    if (!service)
        return service.error();
    const auto found = (*service)->runControls().find(arguments[0]);
    if (!found)
        return found.error();
    const Output &output = session.output;
    if (output.isJson()) {
        Json document = jsonOf(*found);
        document["readings"] = jsonOf(found->readings);
        output.document(document);
        return ExitStatus::Done;
    }
    output.line(QStringLiteral("%1 %2 %3 on %4 (%5): %6 %7")
                    .arg(actionName(found->action), found->model, found->version, found->target, found->environment,
                         stateKey(found->state), found->outcome));
    for (const StepRecord &step : found->steps)
        output.line(QStringLiteral("  %1: %2. %3").arg(stepStateName(step.state), step.title, step.detail));
    QList<QStringList> rows;
    for (const GateReading &reading : std::as_const(found->readings)) {
        rows.append({isoUtc(reading.atMs), QString::number(reading.share * 100, 'g', 4),
                     QString::number(reading.version.requests),
                     QString::number(reading.version.errorRate() * 100, 'f', 2), figureText(reading.version.p50Ms),
                     figureText(reading.version.p95Ms), figureText(reading.version.p99Ms),
                     reading.isPaused ? QStringLiteral("paused") : QString()});
    }
    if (!rows.isEmpty()) {
        output.table({QStringLiteral("AT"), QStringLiteral("SHARE %"), QStringLiteral("REQUESTS"),
                      QStringLiteral("ERRORS %"), QStringLiteral("P50 MS"), QStringLiteral("P95 MS"),
                      QStringLiteral("P99 MS"), QString()},
                     rows, {1, 2, 3, 4, 5, 6});
    }
    return ExitStatus::Done;
}

} // namespace

QList<Command> runCommands()
{
    const QCommandLineOption reason = valueOption("reason", "Why; kept in the activity.", "R");
    const Argument id = argument("ID", "The deployment, as `list-deployments` names it.");
    return {
        {commandWords("deployment show"),
         QStringLiteral("One deployment: its steps and what its health gate saw."),
         {},
         {id},
         showRun},
        {commandWords("deployment pause"),
         QStringLiteral("Hold the traffic of a deployment that runs where it is; its limits hold on."),
         {reason},
         {id},
         pauseRun},
        {commandWords("deployment resume"), QStringLiteral("End such a pause."), {}, {id}, resumeRun},
        {commandWords("deployment promote"),
         QStringLiteral("Skip the rest of the hold of the step that runs."),
         {reason, yesOption()},
         {id},
         promoteRun},
    };
}

} // namespace slipway
