#include "app/cli/command.h"

#include "models/base/clock.h"

namespace slipway {

namespace {

Json jsonOf(const QList<StepRecord> &steps)
{
    Json list = Json::array();
    for (const StepRecord &step : steps) {
        list.push_back({{"name", json(step.name)},
                        {"state", json(stepStateName(step.state))},
                        {"seconds", step.seconds},
                        {"detail", json(step.detail)}});
    }
    return list;
}

/// As the contract of the commands lists them: what was interrupted failed, and its outcome says what is open.
QString stateWord(DeploymentState state)
{
    return stateName(state == DeploymentState::Interrupted ? DeploymentState::Failed : state);
}

Json jsonOf(const Deployment &deployment)
{
    return {{"id", json(deployment.id)},
            {"action", json(actionName(deployment.action))},
            {"version", json(deployment.version)},
            {"version_id", orNull(deployment.versionId)},
            {"model", json(deployment.model)},
            {"from", orNull(deployment.fromVersion)},
            {"target", json(deployment.target)},
            {"environment", json(deployment.environment)},
            {"state", json(stateWord(deployment.state))},
            {"outcome", orNull(deployment.outcome)},
            {"reason", orNull(deployment.reason)},
            {"who", json(deployment.who)},
            {"started_at", jsonTime(deployment.startedAtMs)},
            {"ended_at", jsonTime(deployment.endedAtMs)},
            {"steps", jsonOf(deployment.steps)}};
}

const char *checkWord(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return "passed";
    case CheckState::Warning:
        return "warning";
    case CheckState::Failed:
        break;
    }
    return "failed";
}

QString joined(const Sentence &title, const Sentence &detail)
{
    return detail.message.isEmpty() ? title.text() : title.text() + QStringLiteral(": ") + detail.text();
}

/// Why it is forbidden: the failed checks.
QString refusalOf(const DeploymentPlan &plan)
{
    QStringList failed;
    for (const PreflightCheck &check : plan.preflight) {
        if (check.state == CheckState::Failed)
            failed.append(joined(check.title, check.detail));
    }
    return failed.join(QLatin1Char(' '));
}

/// A plan in the shape of a deployment that has not begun: state "planned", or "refused" with the failed checks.
Json jsonOf(const DeploymentPlan &plan)
{
    Json steps = Json::array();
    for (const PlanStep &step : plan.steps) {
        steps.push_back({{"name", json(step.name)},
                         {"state", "waiting"},
                         {"seconds", 0},
                         {"detail", json(joined(step.title, step.detail))},
                         {"calls", json(step.calls)}});
    }
    Json checks = Json::array();
    for (const PreflightCheck &check : plan.preflight) {
        checks.push_back({{"name", json(check.name)},
                          {"state", checkWord(check.state)},
                          {"title", json(check.title.text())},
                          {"detail", json(check.detail.text())}});
    }
    return {{"deployment", nullptr},
            {"state", plan.isAllowed() ? "planned" : "refused"},
            {"reason", orNull(plan.isAllowed() ? plan.reason : refusalOf(plan))},
            {"target", json(plan.target.name)},
            {"environment", json(plan.target.environment)},
            {"model", json(plan.model)},
            {"version", json(plan.version)},
            {"sha256", json(plan.sha256)},
            {"from", orNull(plan.fromVersion)},
            {"from_known", plan.serverAnswered},
            {"steps", steps},
            {"preflight", checks},
            {"way_back", json(plan.wayBack.text())}};
}

QString nowText(const DeploymentPlan &plan)
{
    if (!plan.serverAnswered)
        return QStringLiteral("unknown: the server did not tell");
    return plan.fromVersion.isEmpty() ? QStringLiteral("nothing") : plan.fromLabel();
}

void printPlan(const Output &output, const DeploymentPlan &plan)
{
    const bool deploys = plan.action == DeploymentAction::Deploy;
    output.line(QStringLiteral("%1 %2 %3 on %4 (%5), now %6")
                    .arg(deploys ? QStringLiteral("Deploy") : QStringLiteral("Roll back"), plan.model, plan.label(),
                         plan.target.name, plan.target.environment, nowText(plan)));
    int number = 0;
    for (const PlanStep &step : plan.steps) {
        output.line(QStringLiteral("  %1. %2 %3")
                        .arg(++number)
                        .arg(step.title.translated(),
                             step.calls.isEmpty() ? QString() : QStringLiteral("[%1]").arg(step.calls)));
        output.line(QStringLiteral("     ") + step.detail.translated());
    }
    output.line(QStringLiteral("  way back: ") + plan.wayBack.translated());
    for (const PreflightCheck &check : plan.preflight)
        output.line(
            QStringLiteral("  %1: %2: %3")
                .arg(QString::fromLatin1(checkWord(check.state)), check.title.translated(), check.detail.translated()));
}

ExitStatus statusOf(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Succeeded:
        return ExitStatus::Done;
    case DeploymentState::Refused:
        return ExitStatus::Refused;
    case DeploymentState::Cancelled:
        return ExitStatus::Interrupted;
    default:
        return ExitStatus::RemoteFailure;
    }
}

/// The end of a deployment: `reason` is the person's where it was done, else why it was not.
ExitStatus tell(const Output &output, const Deployment &deployment)
{
    const ExitStatus status = statusOf(deployment.state);
    if (output.isJson()) {
        Json document = jsonOf(deployment);
        document["deployment"] = document["id"];
        if (status != ExitStatus::Done)
            document["reason"] = document["outcome"];
        output.document(document);
    }
    if (status == ExitStatus::Done)
        output.line(QStringLiteral("%1: %2").arg(stateWord(deployment.state), deployment.outcome));
    else
        output.warning({QStringLiteral("%1: %2"), {stateWord(deployment.state), deployment.outcome}});
    return status;
}

/// The history holds what was really ordered, also when it was refused; a dry run leaves nothing.
Result<ExitStatus> refuse(Session &session, DeploymentService &service, const DeploymentPlan &plan, bool dryRun)
{
    Json document = jsonOf(plan);
    if (!dryRun) {
        const auto refused = service.run(plan, {}, session.progress);
        if (!refused)
            return refused.error();
        document["deployment"] = json(refused->id);
    }
    if (session.output.isJson())
        session.output.document(document);
    session.output.warning(makeSentence(QT_TRANSLATE_NOOP("Core", "Refused by the preflight: %1"), {refusalOf(plan)}));
    return ExitStatus::Refused;
}

Result<ExitStatus> runPlan(Session &session, DeploymentService &service, const QCommandLineParser &options,
                           const DeploymentPlan &plan)
{
    const Output &output = session.output;
    printPlan(output, plan);
    const bool dryRun = options.isSet(QStringLiteral("dry-run"));
    if (!plan.isAllowed())
        return refuse(session, service, plan, dryRun);
    if (dryRun) {
        if (output.isJson())
            output.document(jsonOf(plan));
        return ExitStatus::Done;
    }
    const bool production = plan.target.environment.startsWith(QLatin1String("prod"), Qt::CaseInsensitive);
    const QString word = production ? plan.target.environment : QStringLiteral("yes");
    if (const Status confirmed = confirm(session, options, word); !confirmed)
        return confirmed.error();
    QString lastStep;
    const auto onStep = [&](const Deployment &deployment) {
        for (const StepRecord &step : deployment.steps) {
            if (step.state == StepState::Running && step.name != lastStep && !output.isQuiet()) {
                output.line(QStringLiteral("  … ") + step.title);
                output.flush();
                lastStep = step.name;
            }
        }
    };
    const auto deployment = service.run(plan, onStep, session.progress);
    if (!deployment)
        return deployment.error();
    return tell(output, *deployment);
}

Result<ExitStatus> deploy(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString strategy = options.value(QStringLiteral("strategy"));
    if (strategy != QLatin1String("full"))
        return session.output.usage(QStringLiteral("--strategy takes \"full\"."));
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto id = (*registries)->resolve(arguments[0]);
    if (!id)
        return id.error();
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto plan = (*deployments)
                          ->planDeploy(*id, arguments[1], options.value(QStringLiteral("target")),
                                       options.value(QStringLiteral("reason")), session.progress);
    if (!plan)
        return plan.error();
    return runPlan(session, **deployments, options, *plan);
}

Result<ExitStatus> rollback(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return session.output.usage(QStringLiteral("rollback needs --reason: why the version is taken back."));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto plan = (*deployments)
                          ->planRollback(arguments[0], options.value(QStringLiteral("target")),
                                         options.value(QStringLiteral("model")), options.value(QStringLiteral("to")),
                                         reason, session.progress);
    if (!plan)
        return plan.error();
    return runPlan(session, **deployments, options, *plan);
}

Result<ExitStatus> listDeployments(Session &session, const QCommandLineParser &options, const QStringList &)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    DeploymentFilter filter;
    filter.environment = options.value(QStringLiteral("environment"));
    filter.model = options.value(QStringLiteral("model"));
    const auto history = (*deployments)->history(filter);
    if (!history)
        return history.error();
    Json document = Json::array();
    QList<QStringList> rows;
    for (const Deployment &deployment : *history) {
        document.push_back(jsonOf(deployment));
        rows.append({isoUtc(deployment.startedAtMs), actionName(deployment.action), deployment.model,
                     deployment.fromVersion, deployment.version, deployment.target, stateWord(deployment.state),
                     deployment.who, deployment.reason});
    }
    if (session.output.isJson())
        session.output.document({{"deployments", document}});
    else
        session.output.table({QStringLiteral("STARTED"), QStringLiteral("ACTION"), QStringLiteral("MODEL"),
                              QStringLiteral("FROM"), QStringLiteral("TO"), QStringLiteral("TARGET"),
                              QStringLiteral("STATE"), QStringLiteral("WHO"), QStringLiteral("REASON")},
                             rows);
    return ExitStatus::Done;
}

} // namespace

QList<Command> deploymentCommands()
{
    const QCommandLineOption target =
        valueOption("target", "Target by name; needed when the environment has several.", "T");
    const QCommandLineOption dryRun = flagOption("dry-run", "Show the plan and its preflight, change nothing.");
    const QCommandLineOption yes = yesOption();
    const QCommandLineOption reason = valueOption("reason", "Why; kept in the history.", "R");
    return {
        {commandWords("deploy"),
         QStringLiteral("Bring a version to an environment, proven, or return to the previous one."),
         {target, valueOption("strategy", "How: full.", "S", "full"), dryRun, yes, reason},
         {argument("ID", "The version's id, MODEL/VERSION or MODEL@ALIAS."),
          argument("ENV", "The environment; its only target, or the one --target names.")},
         deploy},
        {commandWords("rollback"),
         QStringLiteral("Take a version back to an earlier one."),
         {target, valueOption("model", "Which model; needed when the target serves several.", "M"),
          valueOption("to", "Version to return to; default: the one the server recorded as previous.", "ID"), dryRun,
          yes, reason},
         {argument("ENV", "The environment; its only target, or the one --target names.")},
         rollback},
        {commandWords("list-deployments"),
         QStringLiteral("List deployments and rollbacks, newest first."),
         {valueOption("environment", "Only of this environment.", "E"),
          valueOption("model", "Only of this model.", "M")},
         {},
         listDeployments},
    };
}

} // namespace slipway
