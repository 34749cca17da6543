#include "app/cli/command.h"

#include "models/base/clock.h"

#include <cstdio>
#include <unistd.h>

namespace slipway {

namespace {

Json jsonOf(const Target &target)
{
    Json settings = Json::object();
    for (auto entry = target.settings.begin(); entry != target.settings.end(); ++entry)
        settings[entry.key().toStdString()] = json(entry.value());
    return {{"name", json(target.name)},
            {"environment", json(target.environment)},
            {"driver", json(target.driver)},
            {"url", json(target.url)},
            {"token_env", target.tokenEnv.isEmpty() ? Json() : json(target.tokenEnv)},
            {"settings", settings}};
}

Json jsonOf(const LiveModel &live)
{
    static const QHash<Health, const char *> health{
        {Health::Healthy, "healthy"}, {Health::NotReady, "not_ready"}, {Health::Unknown, "unknown"}};
    return {{"target", json(live.target)}, {"environment", json(live.environment)}, {"model", json(live.model)},
            {"slug", json(live.slug)},     {"version", json(live.version)},         {"sha256", json(live.sha256)},
            {"share", json(live.share)},   {"health", health[live.health]},         {"since", jsonTime(live.sinceMs)}};
}

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

Json jsonOf(const Deployment &deployment)
{
    return {{"id", json(deployment.id)},
            {"action", json(actionName(deployment.action))},
            {"version", json(deployment.version)},
            {"version_id", json(deployment.versionId)},
            {"model", json(deployment.model)},
            {"from", deployment.fromVersion.isEmpty() ? Json() : json(deployment.fromVersion)},
            {"target", json(deployment.target)},
            {"environment", json(deployment.environment)},
            {"state", json(stateName(deployment.state))},
            {"outcome", json(deployment.outcome)},
            {"reason", json(deployment.reason)},
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
    QStringList failed;
    for (const PreflightCheck &check : plan.preflight) {
        checks.push_back({{"name", json(check.name)},
                          {"state", checkWord(check.state)},
                          {"title", json(check.title.text())},
                          {"detail", json(check.detail.text())}});
        if (check.state == CheckState::Failed)
            failed.append(joined(check.title, check.detail));
    }
    return {{"deployment", nullptr},
            {"state", plan.isAllowed() ? "planned" : "refused"},
            {"reason", json(plan.isAllowed() ? plan.reason : failed.join(QLatin1Char(' ')))},
            {"target", json(plan.target.name)},
            {"environment", json(plan.target.environment)},
            {"model", json(plan.model)},
            {"version", json(plan.version)},
            {"sha256", json(plan.sha256)},
            {"from", plan.fromVersion.isEmpty() ? Json() : json(plan.fromVersion)},
            {"from_known", plan.serverAnswered},
            {"steps", steps},
            {"preflight", checks},
            {"way_back", json(plan.wayBack.text())}};
}

QString nowText(const DeploymentPlan &plan)
{
    if (!plan.serverAnswered)
        return QStringLiteral("unknown: the server did not answer");
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

/// What a person at a terminal types before anything is sent: the environment's name for production, else "yes".
bool confirmed(const DeploymentPlan &plan)
{
    const bool production = plan.target.environment.startsWith(QLatin1String("prod"), Qt::CaseInsensitive);
    const QString wanted = production ? plan.target.environment : QStringLiteral("yes");
    std::fprintf(stderr, "Type \"%s\" to go on: ", qPrintable(wanted));
    char line[256] = "";
    if (!std::fgets(line, sizeof line, stdin))
        return false;
    return QString::fromLocal8Bit(line).trimmed() == wanted;
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

ExitStatus runPlan(Session &session, DeploymentService &service, const QCommandLineParser &options,
                   const DeploymentPlan &plan)
{
    const Output &output = session.output;
    printPlan(output, plan);
    const bool dryRun = options.isSet(QStringLiteral("dry-run"));
    if (dryRun || !plan.isAllowed()) {
        // The refusal of what was really ordered is a part of the history.
        if (!dryRun) {
            const auto refused = service.run(plan, {}, session.progress);
            if (!refused)
                return output.error(refused.error());
        }
        if (output.isJson())
            output.document(jsonOf(plan));
        return plan.isAllowed() ? ExitStatus::Done : ExitStatus::Refused;
    }
    if (!options.isSet(QStringLiteral("yes"))) {
        const bool canAsk = isatty(STDIN_FILENO) && !output.isJson();
        if (!canAsk || !confirmed(plan)) {
            return output.error(makeError(
                ErrorCode::Refused,
                QT_TRANSLATE_NOOP("Core", "Nothing was sent: the plan was not confirmed. Add --yes to confirm it.")));
        }
    }
    QString lastStep;
    const auto onStep = [&](const Deployment &deployment) {
        for (const StepRecord &step : deployment.steps) {
            if (step.state == StepState::Running && step.name != lastStep && !output.isQuiet()) {
                output.line(QStringLiteral("  … ") + step.title);
                lastStep = step.name;
            }
        }
    };
    const auto deployment = service.run(plan, onStep, session.progress);
    if (!deployment)
        return output.error(deployment.error());
    output.line(QStringLiteral("%1: %2").arg(stateName(deployment->state), deployment->outcome));
    if (output.isJson()) {
        Json document = jsonOf(*deployment);
        document["deployment"] = document["id"];
        document["reason"] = document["outcome"];
        output.document(document);
    }
    return statusOf(deployment->state);
}

ExitStatus addTarget(Session &session, const QCommandLineParser &options, const QStringList &positional)
{
    Target target;
    target.name = positional[0];
    target.environment = options.value(QStringLiteral("env"));
    target.driver = options.value(QStringLiteral("driver"));
    target.url = options.value(QStringLiteral("url"));
    target.tokenEnv = options.value(QStringLiteral("token-env"));
    if (target.environment.isEmpty() || target.driver.isEmpty() || target.url.isEmpty())
        return session.output.usage(QStringLiteral("target add needs --env, --driver and --url."));
    for (const QString &setting : options.values(QStringLiteral("set"))) {
        const qsizetype equals = setting.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return session.output.usage(QStringLiteral("--set takes KEY=VALUE."));
        target.settings.insert(setting.left(equals), setting.mid(equals + 1));
    }
    const auto deployments = session.deployments();
    if (!deployments)
        return session.output.error(deployments.error());
    if (const Status added = (*deployments)->addTarget(target); !added)
        return session.output.error(added.error());
    if (session.output.isJson())
        session.output.document({{"targets", Json::array({jsonOf(target)})}});
    session.output.line(QStringLiteral("Added target %1 (%2).").arg(target.name, target.environment));
    return ExitStatus::Done;
}

ExitStatus listTargets(Session &session, const QCommandLineParser &, const QStringList &)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return session.output.error(deployments.error());
    const auto targets = (*deployments)->targets();
    if (!targets)
        return session.output.error(targets.error());
    Json document = Json::array();
    QList<QStringList> rows;
    for (const Target &target : *targets) {
        document.push_back(jsonOf(target));
        rows.append({target.name, target.environment, target.driver, target.url});
    }
    if (session.output.isJson())
        session.output.document({{"targets", document}});
    else
        session.output.table(
            {QStringLiteral("NAME"), QStringLiteral("ENVIRONMENT"), QStringLiteral("DRIVER"), QStringLiteral("URL")},
            rows);
    return ExitStatus::Done;
}

ExitStatus testTarget(Session &session, const QCommandLineParser &, const QStringList &positional)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return session.output.error(deployments.error());
    const auto state = (*deployments)->askTarget(positional[0], session.progress);
    if (!state)
        return session.output.error(state.error());
    if (state->error)
        return session.output.error(*state->error);
    if (session.output.isJson()) {
        Json live = Json::array();
        for (const LiveModel &model : state->live)
            live.push_back(jsonOf(model));
        session.output.document(
            {{"target", jsonOf(state->target)}, {"answered_in_ms", state->answeredInMs}, {"live", live}});
    }
    session.output.line(QStringLiteral("%1 answers in %2 ms and serves %3 models.")
                            .arg(positional[0])
                            .arg(state->answeredInMs)
                            .arg(state->live.size()));
    return ExitStatus::Done;
}

ExitStatus listDrivers(Session &session, const QCommandLineParser &, const QStringList &)
{
    Json document = Json::array();
    for (const DriverInfo &driver : DeploymentService::drivers()) {
        Json capabilities = Json::array();
        for (const QString &capability : driver.capabilities)
            capabilities.push_back(json(capability));
        document.push_back({{"name", json(driver.name)}, {"capabilities", capabilities}});
        session.output.line(QStringLiteral("%1: %2").arg(driver.name, driver.capabilities.join(QStringLiteral(", "))));
    }
    if (session.output.isJson())
        session.output.document({{"drivers", document}});
    return ExitStatus::Done;
}

ExitStatus deploy(Session &session, const QCommandLineParser &options, const QStringList &positional)
{
    const QString strategy = options.value(QStringLiteral("strategy"));
    if (strategy != QLatin1String("full"))
        return session.output.usage(QStringLiteral("--strategy takes \"full\"."));
    const auto registries = session.registries();
    if (!registries)
        return session.output.error(registries.error());
    const auto id = (*registries)->resolve(positional[0]);
    if (!id)
        return session.output.error(id.error());
    const auto deployments = session.deployments();
    if (!deployments)
        return session.output.error(deployments.error());
    const auto plan = (*deployments)
                          ->planDeploy(*id, positional[1], options.value(QStringLiteral("target")),
                                       options.value(QStringLiteral("reason")), session.progress);
    if (!plan)
        return session.output.error(plan.error());
    return runPlan(session, **deployments, options, *plan);
}

ExitStatus rollback(Session &session, const QCommandLineParser &options, const QStringList &positional)
{
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return session.output.usage(QStringLiteral("rollback needs --reason: why the version is taken back."));
    const auto deployments = session.deployments();
    if (!deployments)
        return session.output.error(deployments.error());
    const auto plan = (*deployments)
                          ->planRollback(positional[0], options.value(QStringLiteral("target")),
                                         options.value(QStringLiteral("model")), options.value(QStringLiteral("to")),
                                         reason, session.progress);
    if (!plan)
        return session.output.error(plan.error());
    return runPlan(session, **deployments, options, *plan);
}

ExitStatus listDeployments(Session &session, const QCommandLineParser &options, const QStringList &)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return session.output.error(deployments.error());
    DeploymentFilter filter;
    filter.environment = options.value(QStringLiteral("environment"));
    filter.model = options.value(QStringLiteral("model"));
    const auto history = (*deployments)->history(filter);
    if (!history)
        return session.output.error(history.error());
    Json document = Json::array();
    QList<QStringList> rows;
    for (const Deployment &deployment : *history) {
        document.push_back(jsonOf(deployment));
        rows.append({isoUtc(deployment.startedAtMs), actionName(deployment.action), deployment.model,
                     deployment.fromVersion, deployment.version, deployment.target, stateName(deployment.state),
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

/// Targets that do not answer are named with their reason, and the exit status says so; the others are listed.
ExitStatus showLive(Session &session, const QCommandLineParser &, const QStringList &)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return session.output.error(deployments.error());
    const auto states = (*deployments)->askAll(session.progress);
    if (!states)
        return session.output.error(states.error());
    Json live = Json::array();
    Json silent = Json::array();
    QList<QStringList> rows;
    for (const TargetState &state : *states) {
        if (state.error) {
            silent.push_back({{"target", json(state.target.name)},
                              {"code", json(errorCodeName(state.error->code))},
                              {"message", json(state.error->text())}});
            rows.append({state.target.environment, state.target.name, QStringLiteral("–"), QStringLiteral("not known"),
                         QString(), state.error->translated()});
        }
        for (const LiveModel &model : state.live) {
            live.push_back(jsonOf(model));
            rows.append({model.environment, model.target, model.model, model.version, model.sha256.left(12),
                         model.sinceMs ? isoUtc(*model.sinceMs) : QStringLiteral("–")});
        }
    }
    if (session.output.isJson())
        session.output.document({{"live", live}, {"silent", silent}});
    else
        session.output.table({QStringLiteral("ENVIRONMENT"), QStringLiteral("TARGET"), QStringLiteral("MODEL"),
                              QStringLiteral("VERSION"), QStringLiteral("SHA-256"), QStringLiteral("SINCE")},
                             rows);
    return silent.empty() ? ExitStatus::Done : ExitStatus::RemoteFailure;
}

ExitStatus predict(Session &session, const QCommandLineParser &options, const QStringList &positional)
{
    if (!options.isSet(QStringLiteral("input")))
        return session.output.usage(QStringLiteral("predict needs --input with the features as a JSON object."));
    const QByteArray input = options.value(QStringLiteral("input")).toUtf8();
    if (!Json::parse(input.toStdString(), nullptr, false).is_object()) {
        return session.output.error(makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "--input is not a JSON object, as {\"features\": {\"lines_added\": 120}}.")));
    }
    const auto deployments = session.deployments();
    if (!deployments)
        return session.output.error(deployments.error());
    const auto answer = (*deployments)->predict(positional[0], positional[1], input, session.progress);
    if (!answer)
        return session.output.error(answer.error());
    session.output.document(jsonFromText(QString::fromUtf8(*answer)));
    return ExitStatus::Done;
}

} // namespace

QList<Command> deploymentCommands()
{
    const QCommandLineOption target =
        valueOption("target", "Target by name; needed when the environment has several.", "T");
    const QCommandLineOption dryRun = flagOption("dry-run", "Show the plan and its preflight, change nothing.");
    const QCommandLineOption yes = flagOption("yes", "Confirm the plan without being asked.");
    const QCommandLineOption reason = valueOption("reason", "Why; kept in the history.", "R");
    return {
        {commandWords("target add"),
         QStringLiteral("Add a server that versions are deployed to."),
         {valueOption("env", "Environment: development, staging, production or a name of yours.", "E"),
          valueOption("driver", "How to talk to it; see `target drivers`.", "D"),
          valueOption("url", "Its address.", "U"),
          valueOption("set", "A setting of the driver; may be repeated.", "KEY=VALUE"),
          valueOption("token-env", "Environment variable that holds the token.", "V")},
         {QStringLiteral("NAME")},
         1,
         1,
         addTarget},
        {commandWords("target list"), QStringLiteral("List the targets."), {}, {}, 0, 0, listTargets},
        {commandWords("target test"),
         QStringLiteral("Ask a target whether it answers."),
         {},
         {QStringLiteral("NAME")},
         1,
         1,
         testTarget},
        {commandWords("target drivers"),
         QStringLiteral("List the drivers and what they can do."),
         {},
         {},
         0,
         0,
         listDrivers},
        {commandWords("deploy"),
         QStringLiteral("Bring a version to an environment, proven, or return to the previous one."),
         {target, valueOption("strategy", "How: full.", "S", "full"), dryRun, yes, reason},
         {QStringLiteral("ID"), QStringLiteral("ENV")},
         2,
         2,
         deploy},
        {commandWords("rollback"),
         QStringLiteral("Take a version back to an earlier one."),
         {target, valueOption("model", "Which model; needed when the target serves several.", "M"),
          valueOption("to", "Version to return to; default: the one the server recorded as previous.", "ID"), dryRun,
          yes, reason},
         {QStringLiteral("ENV")},
         1,
         1,
         rollback},
        {commandWords("list-deployments"),
         QStringLiteral("List deployments and rollbacks, newest first."),
         {valueOption("environment", "Only of this environment.", "E"),
          valueOption("model", "Only of this model.", "M")},
         {},
         0,
         0,
         listDeployments},
        {commandWords("live"), QStringLiteral("Ask every target what it serves now."), {}, {}, 0, 0, showLive},
        {commandWords("predict"),
         QStringLiteral("Ask a target for one prediction."),
         {valueOption("input", "The request's JSON object.", "JSON")},
         {QStringLiteral("TARGET"), QStringLiteral("MODEL")},
         2,
         2,
         predict},
    };
}

} // namespace slipway
