#include "app/cli/command.h"

#include "models/base/clock.h"

#include <QDateTime>

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
            {"token_env", orNull(target.tokenEnv)},
            {"settings", settings},
            {"frozen", target.freeze ? json(target.freeze->reason) : Json()}};
}

const char *healthWord(Health health)
{
    static const QHash<Health, const char *> words{
        {Health::Healthy, "healthy"}, {Health::NotReady, "not_ready"}, {Health::Unknown, "unknown"}};
    return words[health];
}

/// "healthy", "not ready, 1 of 2 replicas"
QString healthText(const LiveModel &live)
{
    const QString word = QString::fromLatin1(healthWord(live.health)).replace(QLatin1Char('_'), QLatin1Char(' '));
    return live.replicas > 1
               ? QStringLiteral("%1, %2 of %3 replicas").arg(word).arg(live.replicasServing).arg(live.replicas)
               : word;
}

Json jsonOf(const LiveModel &live)
{
    return {{"target", json(live.target)},
            {"environment", json(live.environment)},
            {"model", json(live.model)},
            {"slug", json(live.slug)},
            {"version", orNull(live.version)},
            {"sha256", orNull(live.sha256)},
            {"share", live.version.isEmpty() ? Json() : Json(json(live.share))},
            {"health", healthWord(live.health)},
            {"since", jsonTime(live.sinceMs)},
            {"replicas", live.replicas},
            {"replicas_serving", live.replicasServing},
            {"silent_replicas", json(silentReplicas(live))},
            {"note", live.note ? json(live.note->text()) : Json()},
            {"requests", live.load ? json(live.load->requests) : Json()},
            {"error_rate", live.load ? json(live.load->errorRate()) : Json()},
            {"p95_ms", live.load && live.load->p95Ms ? json(*live.load->p95Ms) : Json()}};
}

/// What a server serves: two versions of a model while its traffic is split.
QList<LiveModel> served(const TargetState &state)
{
    QList<LiveModel> versions;
    for (const LiveModel &model : state.live) {
        versions.append(model);
        if (model.canaryVersion.isEmpty())
            continue;
        LiveModel canary = model;
        canary.version = model.canaryVersion;
        canary.share = model.canaryShare;
        canary.sha256 = model.canarySha256;
        canary.sinceMs = model.canarySinceMs;
        canary.load = model.canaryLoad;
        versions.append(canary);
    }
    return versions;
}

Result<ExitStatus> addTarget(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    Target target;
    target.name = arguments[0];
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
        return deployments.error();
    if (const Status added = (*deployments)->addTarget(target); !added)
        return added.error();
    if (session.output.isJson())
        session.output.document({{"targets", Json::array({jsonOf(target)})}});
    session.output.line(QStringLiteral("Added target %1 (%2).").arg(target.name, target.environment));
    return ExitStatus::Done;
}

Result<ExitStatus> listTargets(Session &session, const QCommandLineParser &, const QStringList &)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto targets = (*deployments)->targets();
    if (!targets)
        return targets.error();
    Json document = Json::array();
    QList<QStringList> rows;
    for (const Target &target : *targets) {
        document.push_back(jsonOf(target));
        rows.append({target.name, target.environment, target.driver, target.url,
                     target.freeze ? target.freeze->reason : QStringLiteral("–")});
    }
    if (session.output.isJson())
        session.output.document({{"targets", document}});
    else
        session.output.table({QStringLiteral("NAME"), QStringLiteral("ENVIRONMENT"), QStringLiteral("DRIVER"),
                              QStringLiteral("URL"), QStringLiteral("FROZEN BECAUSE")},
                             rows);
    return ExitStatus::Done;
}

Result<ExitStatus> removeTarget(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto target = (*deployments)->target(arguments[0]);
    if (!target)
        return target.error();
    session.output.line(QStringLiteral("Remove target %1 (%2, %3). The server and what it serves are not touched, and "
                                       "the history keeps its deployments.")
                            .arg(target->name, target->environment, target->url));
    if (const Status confirmed = confirm(session, options, QStringLiteral("yes")); !confirmed)
        return confirmed.error();
    if (const Status removed = (*deployments)->removeTarget(target->name); !removed)
        return removed.error();
    if (session.output.isJson())
        session.output.document({{"removed", json(target->name)}});
    session.output.line(QStringLiteral("Removed target %1.").arg(target->name));
    return ExitStatus::Done;
}

Result<ExitStatus> testTarget(Session &session, const QCommandLineParser &, const QStringList &arguments)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto state = (*deployments)->testTarget(arguments[0], session.progress);
    if (!state)
        return state.error();
    if (state->error)
        return *state->error;
    if (session.output.isJson()) {
        Json live = Json::array();
        for (const LiveModel &version : served(*state))
            live.push_back(jsonOf(version));
        session.output.document(
            {{"target", jsonOf(state->target)}, {"answered_in_ms", state->answeredInMs}, {"live", live}});
    }
    session.output.line(QStringLiteral("%1 answers in %2 ms and serves %3.")
                            .arg(arguments[0])
                            .arg(state->answeredInMs)
                            .arg(counted(state->live.size(), "model")));
    return ExitStatus::Done;
}

Result<ExitStatus> listDrivers(Session &session, const QCommandLineParser &, const QStringList &)
{
    Json document = Json::array();
    for (const DriverInfo &driver : DeploymentService::drivers()) {
        Json settings = Json::array();
        session.output.line(QStringLiteral("%1 (%2): %3")
                                .arg(driver.name, driver.addressForm, driver.capabilities.join(QStringLiteral(", "))));
        for (const DriverSettingInfo &setting : driver.settings) {
            settings.push_back(
                {{"name", json(setting.name)}, {"help", json(setting.help)}, {"needed", setting.needed}});
            session.output.line(
                QStringLiteral("    %1%2: %3")
                    .arg(setting.name, setting.needed ? QStringLiteral(" (needed)") : QString(), setting.help));
        }
        document.push_back({{"name", json(driver.name)},
                            {"capabilities", json(driver.capabilities)},
                            {"address", json(driver.addressForm)},
                            {"settings", settings}});
    }
    if (session.output.isJson())
        session.output.document({{"drivers", document}});
    return ExitStatus::Done;
}

/// What the ledger says was live then: servers are not asked, they know only now.
Result<ExitStatus> showLiveAsOf(Session &session, DeploymentService &deployments, const QString &date)
{
    QDateTime at = QDateTime::fromString(date, Qt::ISODate);
    if (!at.isValid())
        return session.output.usage(QStringLiteral("--as-of takes a date like 2026-11-21 or 2026-11-21T12:00:00Z."));
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    // A date alone means its end: what was live on that day at last.
    const bool wholeDay = date.size() == QStringLiteral("2026-11-21").size();
    const qint64 atMs = wholeDay ? at.addDays(1).toMSecsSinceEpoch() - 1 : at.toMSecsSinceEpoch();
    const auto past = deployments.liveAsOf(atMs);
    if (!past)
        return past.error();
    Json live = Json::array();
    QList<QStringList> rows;
    for (const PastLive &one : *past) {
        live.push_back({{"target", json(one.target)},
                        {"environment", json(one.environment)},
                        {"model", json(one.model)},
                        {"version", json(one.version)},
                        {"sha256", orNull(one.sha256)},
                        {"since", jsonTime(one.sinceMs)},
                        {"deployment", json(one.deployment)},
                        {"who", json(one.who)}});
        rows.append(
            {one.environment, one.target, one.model, one.version, one.sha256.left(12), isoUtc(one.sinceMs), one.who});
    }
    if (session.output.isJson())
        session.output.document({{"as_of", jsonTime(atMs)}, {"live", live}});
    else
        session.output.table({QStringLiteral("ENVIRONMENT"), QStringLiteral("TARGET"), QStringLiteral("MODEL"),
                              QStringLiteral("VERSION"), QStringLiteral("SHA-256"), QStringLiteral("SINCE"),
                              QStringLiteral("WHO")},
                             rows);
    return ExitStatus::Done;
}

/// Targets that do not answer are named with their reason, and the exit status says so; the others are listed.
Result<ExitStatus> showLive(Session &session, const QCommandLineParser &options, const QStringList &)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    if (options.isSet(QStringLiteral("as-of")))
        return showLiveAsOf(session, **deployments, options.value(QStringLiteral("as-of")));
    const auto states = (*deployments)->askAll(session.progress);
    if (!states)
        return states.error();
    Json live = Json::array();
    Json silent = Json::array();
    QList<QStringList> rows;
    for (const TargetState &state : *states) {
        if (state.error) {
            silent.push_back({{"target", json(state.target.name)},
                              {"code", json(errorCodeName(state.error->code))},
                              {"message", json(state.error->text())}});
            session.output.warning(
                {QStringLiteral("What %1 serves is not known: %2"), {state.target.name, state.error->translated()}});
        }
        for (const LiveModel &model : state.live) {
            if (const QStringList mute = silentReplicas(model); !mute.isEmpty()) {
                session.output.warning({QStringLiteral("A replica of %1 does not answer: %2"),
                                        {state.target.name, mute.join(QStringLiteral(", "))}});
            }
        }
        if (!state.live.isEmpty() && state.live.first().note)
            session.output.warning(*state.live.first().note);
        for (const LiveModel &version : served(state)) {
            live.push_back(jsonOf(version));
            const bool deployed = !version.version.isEmpty();
            rows.append({version.environment, version.target, version.model.isEmpty() ? version.slug : version.model,
                         deployed ? version.version : QStringLiteral("nothing deployed"),
                         deployed ? healthText(version) : QStringLiteral("–"),
                         deployed ? QString::number(version.share * 100, 'g', 4) : QStringLiteral("–"),
                         deployed ? version.sha256.left(12) : QStringLiteral("–"),
                         version.sinceMs ? isoUtc(*version.sinceMs) : QStringLiteral("–")});
        }
    }
    if (session.output.isJson())
        session.output.document({{"live", live}, {"silent", silent}});
    else
        session.output.table({QStringLiteral("ENVIRONMENT"), QStringLiteral("TARGET"), QStringLiteral("MODEL"),
                              QStringLiteral("VERSION"), QStringLiteral("HEALTH"), QStringLiteral("SHARE %"),
                              QStringLiteral("SHA-256"), QStringLiteral("SINCE")},
                             rows, {5});
    return silent.empty() ? ExitStatus::Done : ExitStatus::RemoteFailure;
}

Result<ExitStatus> predict(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    if (!options.isSet(QStringLiteral("input")))
        return session.output.usage(QStringLiteral("predict needs --input with the features as a JSON object."));
    const QByteArray input = options.value(QStringLiteral("input")).toUtf8();
    if (!Json::parse(input.toStdString(), nullptr, false).is_object()) {
        return makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "--input is not a JSON object, as {\"features\": {\"lines_added\": 120}}."));
    }
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto answer = (*deployments)->predict(arguments[0], arguments[1], input, session.progress);
    if (!answer)
        return answer.error();
    session.output.document(jsonFromText(QString::fromUtf8(*answer)));
    return ExitStatus::Done;
}

} // namespace

QList<Command> targetCommands()
{
    const Argument name = argument("NAME", "The target, as `target list` names it.");
    return {
        {commandWords("target add"),
         QStringLiteral("Add a server that versions are deployed to."),
         {valueOption("env", "Environment: development, staging, production or a name of yours.", "E"),
          valueOption("driver", "How to talk to it; see `target drivers`.", "D"),
          valueOption("url", "Its address.", "U"),
          valueOption("set", "A setting of the driver; may be repeated.", "KEY=VALUE"),
          valueOption("token-env", "Environment variable that holds the token.", "V")},
         {argument("NAME", "What it will be called.")},
         addTarget},
        {commandWords("target list"), QStringLiteral("List the targets."), {}, {}, listTargets},
        {commandWords("target remove"),
         QStringLiteral("Forget a target; the server and what it serves are not touched."),
         {yesOption()},
         {name},
         removeTarget},
        {commandWords("target test"),
         QStringLiteral("Ask a target whether it answers and takes the token."),
         {},
         {name},
         testTarget},
        {commandWords("target drivers"), QStringLiteral("List the drivers and what they can do."), {}, {}, listDrivers},
        {commandWords("live"),
         QStringLiteral("Ask every target what it serves now, or the ledger what was live then."),
         {valueOption("as-of", "What was live at the end of this day, or at this time (UTC).", "DATE")},
         {},
         showLive},
        {commandWords("predict"),
         QStringLiteral("Ask a target for one prediction."),
         {valueOption("input", "The request's JSON object.", "JSON")},
         {argument("TARGET", "The target, as `target list` names it."),
          argument("MODEL", "The model's name, or its path segment on the server.")},
         predict},
    };
}

} // namespace slipway
