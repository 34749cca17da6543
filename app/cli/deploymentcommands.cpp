#include "app/cli/command.h"
#include "app/cli/deploymentoutput.h"

#include "models/base/clock.h"

namespace slipway {

namespace {

constexpr int defaultWatchSeconds = 30;

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
                         {"calls", json(step.calls)},
                         {"undo", orNull(step.undo.text())}});
    }
    Json changes = Json::array();
    for (const PlanChange &change : plan.changes)
        changes.push_back({{"what", json(change.what)}, {"from", orNull(change.from)}, {"to", orNull(change.to)}});
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
            {"strategy", json(strategyName(plan.strategy))},
            {"mode", json(rollbackModeName(plan.mode))},
            {"changes", changes},
            {"gate",
             {{"watch_seconds", plan.gate.watchSeconds},
              {"every_ms", plan.gate.probeEveryMs},
              {"max_error_rate", json(plan.gate.maxErrorRate)},
              {"max_p95_ms", json(plan.gate.maxP95Ms)}}},
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
        if (!step.undo.message.isEmpty())
            output.line(QStringLiteral("     undo: ") + step.undo.translated());
    }
    for (const PlanChange &change : plan.changes)
        output.line(QStringLiteral("  changes: %1 %2 -> %3")
                        .arg(change.what, change.from.isEmpty() ? QStringLiteral("–") : change.from, change.to));
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
        document["readings"] = jsonOf(deployment.readings);
        if (status != ExitStatus::Done)
            document["reason"] = document["outcome"];
        output.document(document);
    }
    const QString state = stateKey(deployment.state);
    // "Cancelled. ..." says its state itself.
    const QString told = deployment.outcome.startsWith(state, Qt::CaseInsensitive)
                             ? deployment.outcome
                             : QStringLiteral("%1: %2").arg(state, deployment.outcome);
    if (status == ExitStatus::Done)
        output.line(told);
    else
        output.warning({QStringLiteral("%1"), {told}});
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
    // Whoever takes a version back in an emergency is asked nothing.
    const bool asks = plan.action == DeploymentAction::Deploy || plan.mode != RollbackMode::Emergency;
    if (const Status confirmed = asks ? confirm(session, options, word) : Status(); !confirmed)
        return confirmed.error();
    QString lastStep;
    const auto onStep = [&](const Deployment &deployment) {
        for (const StepRecord &step : deployment.steps) {
            const QString now = step.title + QLatin1Char(' ') + step.detail;
            if (step.state == StepState::Running && now != lastStep && !output.isQuiet()) {
                output.line(QStringLiteral("  … ") + now.trimmed());
                output.flush();
                lastStep = now;
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
    DeploymentWish wish;
    wish.reason = options.value(QStringLiteral("reason"));
    wish.rulesFile = options.value(QStringLiteral("config"));
    const auto strategy = strategyFromName(options.value(QStringLiteral("strategy")));
    if (!strategy)
        return session.output.usage(QStringLiteral("--strategy takes full, canary, blue-green or shadow."));
    wish.strategy = *strategy;
    if (options.isSet(QStringLiteral("health-check")))
        wish.watchSeconds = defaultWatchSeconds;
    if (options.isSet(QStringLiteral("fraction"))) {
        bool isNumber = false;
        wish.fraction = options.value(QStringLiteral("fraction")).toDouble(&isNumber);
        if (!isNumber || !(*wish.fraction > 0 && *wish.fraction < 1) || *strategy != Strategy::Canary)
            return session.output.usage(
                QStringLiteral("--fraction takes a number between 0 and 1, with --strategy canary."));
    }
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto id = (*registries)->resolve(arguments[0]);
    if (!id)
        return id.error();
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto plan =
        (*deployments)->planDeploy(*id, arguments[1], options.value(QStringLiteral("target")), wish, session.progress);
    if (!plan)
        return plan.error();
    return runPlan(session, **deployments, options, *plan);
}

Result<ExitStatus> rollback(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return session.output.usage(QStringLiteral("rollback needs --reason: why the version is taken back."));
    DeploymentWish wish;
    wish.reason = reason;
    wish.rulesFile = options.value(QStringLiteral("config"));
    const auto mode = rollbackModeFromName(options.value(QStringLiteral("mode")));
    if (!mode)
        return session.output.usage(QStringLiteral("--mode takes normal, gradual or emergency."));
    wish.mode = *mode;
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto plan = (*deployments)
                          ->planRollback(arguments[0], options.value(QStringLiteral("target")),
                                         options.value(QStringLiteral("model")), options.value(QStringLiteral("to")),
                                         wish, session.progress);
    if (!plan)
        return plan.error();
    return runPlan(session, **deployments, options, *plan);
}

Result<ExitStatus> finish(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto plan = (*deployments)->planFinish(arguments[0], session.progress);
    if (!plan)
        return plan.error();
    return runPlan(session, **deployments, options, *plan);
}

Result<ExitStatus> undo(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return session.output.usage(QStringLiteral("deployment undo needs --reason: why it is taken back."));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto plan = (*deployments)->planUndo(arguments[0], reason, session.progress);
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
                     deployment.fromVersion, deployment.version, deployment.target, stateKey(deployment.state),
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
    const QCommandLineOption config =
        valueOption("config", "The environment's rules; default: config/deployment_templates/ENV.yaml.", "YAML");
    const QCommandLineOption reason = valueOption("reason", "Why; kept in the history.", "R");
    return {
        {commandWords("deploy"),
         QStringLiteral("Bring a version to an environment, proven, or return to the previous one."),
         {target, valueOption("strategy", "How: full, canary, blue-green or shadow.", "S", "full"),
          valueOption("fraction", "Of a canary: one step of this share of the traffic, then all.", "F"), config,
          flagOption("health-check", "Watch the new version for 30 s; a breach returns at once."), dryRun, yes, reason},
         {argument("ID", "The version's id, MODEL/VERSION or MODEL@ALIAS."),
          argument("ENV", "The environment; its only target, or the one --target names.")},
         deploy},
        {commandWords("rollback"),
         QStringLiteral("Take a version back to an earlier one."),
         {target, valueOption("model", "Which model; needed when the target serves several.", "M"),
          valueOption("to", "Version to return to; default: the one the server recorded as previous.", "ID"),
          valueOption("mode", "How: normal, gradual (the traffic in steps) or emergency (no wait, no question).", "M",
                      "normal"),
          config, dryRun, yes, reason},
         {argument("ENV", "The environment; its only target, or the one --target names.")},
         rollback},
        {commandWords("deployment finish"),
         QStringLiteral("Bring the version of an interrupted deployment to all of the traffic."),
         {dryRun, yes},
         {argument("ID", "The deployment, as `list-deployments` names it.")},
         finish},
        {commandWords("deployment undo"),
         QStringLiteral("Return to the exact version before a deployment."),
         {dryRun, yes, reason},
         {argument("ID", "The deployment, as `list-deployments` names it.")},
         undo},
        {commandWords("list-deployments"),
         QStringLiteral("List deployments and rollbacks, newest first."),
         {valueOption("environment", "Only of this environment.", "E"),
          valueOption("model", "Only of this model.", "M")},
         {},
         listDeployments},
    };
}

} // namespace slipway
