#include "app/cli/command.h"

#include <algorithm>

namespace slipway {

namespace {

/// The arms of a split with what the server counted for each: the proof that users are sent as ordered.
Json jsonOf(const TrafficSplit &split)
{
    const LiveModel &live = split.live;
    Json arms = Json::array();
    for (const ServingFigures &figures : split.figures) {
        arms.push_back({{"version", json(figures.version)},
                        {"requests", json(figures.requests)},
                        {"errors", json(figures.errors)}});
    }
    Json abtest;
    if (!live.canaryVersion.isEmpty()) {
        abtest = {{"version", json(live.canaryVersion)},
                  {"fraction", json(live.canaryShare)},
                  {"started", jsonTime(live.canarySinceMs)}};
    }
    return {{"target", json(live.target)},
            {"model", json(live.model)},
            {"version", orNull(live.version)},
            {"abtest", abtest},
            {"counters", arms}};
}

void print(const Output &output, const TrafficSplit &split)
{
    const LiveModel &live = split.live;
    output.line(live.canaryVersion.isEmpty()
                    ? QStringLiteral("%1 serves %2 to everybody.").arg(live.target, live.version)
                    : QStringLiteral("%1 serves %2 to %3 % and %4 to %5 %.")
                          .arg(live.target, live.version, QString::number(live.share * 100, 'g', 4), live.canaryVersion,
                               QString::number(live.canaryShare * 100, 'g', 4)));
    // They prove a split only as a difference: ask twice, or watch the test.
    if (!split.figures.isEmpty())
        output.line(QStringLiteral("Counted since the server started, also before this test:"));
    for (const ServingFigures &figures : split.figures) {
        output.line(QStringLiteral("  %1: %2 requests, %3 of them errors")
                        .arg(figures.version, QString::number(figures.requests), QString::number(figures.errors)));
    }
}

ExitStatus tell(const Output &output, const TrafficSplit &split)
{
    if (output.isJson())
        output.document(jsonOf(split));
    print(output, split);
    return ExitStatus::Done;
}

Result<ExitStatus> startTest(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    bool isNumber = false;
    const double fraction = options.value(QStringLiteral("fraction")).toDouble(&isNumber);
    const QString target = options.value(QStringLiteral("target"));
    if (target.isEmpty() || !isNumber)
        return session.output.usage(QStringLiteral("abtest start needs --target and a number for --fraction."));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    TargetControls &controls = (*deployments)->controls();
    const QString model = options.value(QStringLiteral("model"));
    const auto now = controls.split(target, model, session.progress);
    if (!now)
        return now.error();
    session.output.line(
        QStringLiteral("Send %1 % of the users of %2 on %3 to %4; the others keep %5.")
            .arg(QString::number(fraction * 100, 'g', 4), now->live.model, target, arguments[0], now->live.version));
    if (options.isSet(QStringLiteral("dry-run")))
        return tell(session.output, *now);
    if (const Status confirmed = confirm(session, options, QStringLiteral("yes")); !confirmed)
        return confirmed.error();
    const auto split = controls.startSplit(target, model, arguments[0], fraction, session.progress);
    return split ? Result<ExitStatus>(tell(session.output, *split)) : Result<ExitStatus>(split.error());
}

Result<ExitStatus> stopTest(Session &session, const QCommandLineParser &options, const QStringList &)
{
    const QString target = options.value(QStringLiteral("target"));
    if (target.isEmpty())
        return session.output.usage(QStringLiteral("abtest stop needs --target."));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    session.output.line(QStringLiteral("Send all users on %1 to the version that serves there.").arg(target));
    if (const Status confirmed = confirm(session, options, QStringLiteral("yes")); !confirmed)
        return confirmed.error();
    const auto split =
        (*deployments)->controls().stopSplit(target, options.value(QStringLiteral("model")), session.progress);
    return split ? Result<ExitStatus>(tell(session.output, *split)) : Result<ExitStatus>(split.error());
}

Result<ExitStatus> testStatus(Session &session, const QCommandLineParser &options, const QStringList &)
{
    const QString target = options.value(QStringLiteral("target"));
    if (target.isEmpty())
        return session.output.usage(QStringLiteral("abtest status needs --target."));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto split =
        (*deployments)->controls().split(target, options.value(QStringLiteral("model")), session.progress);
    return split ? Result<ExitStatus>(tell(session.output, *split)) : Result<ExitStatus>(split.error());
}

Result<ExitStatus> freezeTarget(Session &session, const QCommandLineParser &options, const QStringList &arguments,
                                Result<TargetControls::Untold> (TargetControls::*change)(const QString &,
                                                                                         const QString &, Progress &),
                                const char *word)
{
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return session.output.usage(QStringLiteral("target %1 needs --reason.").arg(QString::fromLatin1(word)));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto untold = ((*deployments)->controls().*change)(arguments[0], reason, session.progress);
    if (!untold)
        return untold.error();
    if (*untold) {
        session.output.warning(
            makeSentence(QT_TRANSLATE_NOOP("Core", "This is so here; %1 was not told, so others do not see it. %2"),
                         {arguments[0], (*untold)->text()}));
    }
    const auto target = (*deployments)->target(arguments[0]);
    if (!target)
        return target.error();
    if (session.output.isJson()) {
        session.output.document(
            {{"target", json(target->name)}, {"frozen", target->freeze.has_value()}, {"reason", json(reason)}});
    }
    session.output.line(
        QStringLiteral("%1 is %2.")
            .arg(target->name, target->freeze ? QStringLiteral("frozen") : QStringLiteral("open again")));
    return ExitStatus::Done;
}

Result<ExitStatus> freeze(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    return freezeTarget(session, options, arguments, &TargetControls::freeze, "freeze");
}

Result<ExitStatus> unfreeze(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    return freezeTarget(session, options, arguments, &TargetControls::unfreeze, "unfreeze");
}

Result<ExitStatus> unlock(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return session.output.usage(QStringLiteral("target unlock needs --reason."));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    session.output.line(QStringLiteral("Take away the lock that another deployment left on %1. If its program still "
                                       "runs, two work there at one time.")
                            .arg(arguments[0]));
    if (const Status confirmed = confirm(session, options, QStringLiteral("yes")); !confirmed)
        return confirmed.error();
    const auto lock = (*deployments)->controls().unlock(arguments[0], reason, session.progress);
    if (!lock)
        return lock.error();
    if (session.output.isJson())
        session.output.document(
            {{"target", json(arguments[0])}, {"owner", json(lock->owner)}, {"who", orNull(lock->who)}});
    session.output.line(QStringLiteral("The lock of %1 (%2) is gone.").arg(lock->owner, lock->who));
    return ExitStatus::Done;
}

Result<ExitStatus> retire(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString as = options.value(QStringLiteral("as"));
    const QString reason = options.value(QStringLiteral("reason")).trimmed();
    if ((as != QLatin1String("deprecated") && as != QLatin1String("archived")) || reason.isEmpty())
        return session.output.usage(QStringLiteral("target retire needs --as deprecated or archived, and --reason."));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    session.output.line(QStringLiteral("Mark %1 of %2 on %3 as %4.").arg(arguments[2], arguments[1], arguments[0], as));
    if (const Status confirmed = confirm(session, options, QStringLiteral("yes")); !confirmed)
        return confirmed.error();
    const Retirement how = as == QLatin1String("archived") ? Retirement::Archived : Retirement::Deprecated;
    const Status retired =
        (*deployments)->controls().retire(arguments[0], arguments[1], arguments[2], how, reason, session.progress);
    if (!retired)
        return retired.error();
    if (session.output.isJson())
        session.output.document({{"version", json(arguments[2])}, {"retired", json(as)}});
    session.output.line(QStringLiteral("Done."));
    return ExitStatus::Done;
}

/// Whether everything that a target serves is healthy; for a deployment, whether its version is what serves.
Result<ExitStatus> health(Session &session, const QCommandLineParser &, const QStringList &arguments)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto past = (*deployments)->history({});
    if (!past)
        return past.error();
    const auto found =
        std::find_if(past->begin(), past->end(), [&](const Deployment &one) { return one.id == arguments[0]; });
    const bool isDeployment = found != past->end();
    const auto state = (*deployments)->askTarget(isDeployment ? found->target : arguments[0], session.progress);
    if (!state)
        return state.error();
    if (state->error)
        return *state->error;
    Json models = Json::array();
    bool good = true;
    for (const LiveModel &live : state->live) {
        if (isDeployment && live.slug != found->slug)
            continue;
        const bool serves = !isDeployment || live.version == found->version;
        const bool healthy = live.health == Health::Healthy && live.replicasServing == live.replicas && serves;
        good = good && (healthy || live.version.isEmpty());
        models.push_back({{"model", json(live.model)},
                          {"version", orNull(live.version)},
                          {"healthy", healthy},
                          {"replicas", live.replicas},
                          {"replicas_serving", live.replicasServing}});
        session.output.line(QStringLiteral("%1 %2: %3, %4 of %5 replicas")
                                .arg(live.model, live.version,
                                     healthy  ? QStringLiteral("healthy")
                                     : serves ? QStringLiteral("not ready")
                                              : QStringLiteral("another version serves"))
                                .arg(live.replicasServing)
                                .arg(live.replicas));
    }
    if (session.output.isJson())
        session.output.document({{"target", json(state->target.name)}, {"healthy", good}, {"models", models}});
    return good ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}

Result<ExitStatus> logs(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    bool isNumber = false;
    const int lines = options.value(QStringLiteral("lines")).toInt(&isNumber);
    if (!isNumber || lines < 1)
        return session.output.usage(QStringLiteral("--lines takes a number."));
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto text = (*deployments)->controls().logs(arguments[0], lines, session.progress);
    if (!text)
        return text.error();
    const QStringList log = QString::fromUtf8(*text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (session.output.isJson())
        session.output.document({{"target", json(arguments[0])}, {"lines", json(log)}});
    for (const QString &line : log)
        session.output.line(line);
    return ExitStatus::Done;
}

} // namespace

QList<Command> trafficCommands()
{
    const QCommandLineOption target = valueOption("target", "The target, as `target list` names it.", "T");
    const QCommandLineOption model = valueOption("model", "Which model; needed when the target serves several.", "M");
    const QCommandLineOption reason = valueOption("reason", "Why; kept in the activity.", "R");
    const Argument name = argument("NAME", "The target, as `target list` names it.");
    return {
        {commandWords("abtest start"),
         QStringLiteral("Send a share of the users to a second version that the target has."),
         {target, model, valueOption("fraction", "The share, between 0 and 1.", "F", "0.05"),
          flagOption("dry-run", "Show what would be sent, change nothing."), yesOption()},
         {argument("VERSION", "The second version, as the target names it.")},
         startTest},
        {commandWords("abtest stop"),
         QStringLiteral("Send all users to the version that serves."),
         {target, model, yesOption()},
         {},
         stopTest},
        {commandWords("abtest status"),
         QStringLiteral("Who gets which version, with the server's own counters as the proof."),
         {target, model},
         {},
         testStatus},
        {commandWords("target freeze"),
         QStringLiteral("Let nothing be deployed to a target."),
         {reason},
         {name},
         freeze},
        {commandWords("target unfreeze"), QStringLiteral("Lift a freeze."), {reason}, {name}, unfreeze},
        {commandWords("target unlock"),
         QStringLiteral("Take away the lock that a deployment from elsewhere left on a target when its program died."),
         {reason, yesOption()},
         {name},
         unlock},
        {commandWords("target retire"),
         QStringLiteral("Mark a version on a target as deprecated or archived."),
         {valueOption("as", "deprecated or archived.", "WORD"), reason, yesOption()},
         {name, argument("MODEL", "The model."), argument("VERSION", "The version, as the target names it.")},
         retire},
        {commandWords("health"),
         QStringLiteral("Whether a target, or what a deployment brought, is healthy."),
         {},
         {argument("NAME", "A target, or a deployment's id.")},
         health},
        {commandWords("logs"),
         QStringLiteral("The last lines of a target's log."),
         {valueOption("lines", "How many.", "N", "100")},
         {name},
         logs},
    };
}

} // namespace slipway
