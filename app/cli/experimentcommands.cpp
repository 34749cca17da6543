#include "app/cli/command.h"
#include "app/cli/experimentoutput.h"
#include "app/cli/experimentplanoptions.h"

#include "models/base/clock.h"
#include "models/services/experimentjson.h"
#include "models/services/experimentplanchecks.h"

#include <QThread>

namespace slipway {

namespace {

Result<ExitStatus> show(Session &session, const Result<ExperimentAnalysis> &analysis)
{
    if (!analysis)
        return analysis.error();
    if (session.output.isJson())
        session.output.document(experimentJson(*analysis));
    else
        printExperiment(session.output, *analysis);
    return ExitStatus::Done;
}

/// How the columns are mapped; what is wrong as a sentence.
QString readMapping(const QCommandLineParser &options, std::optional<LogMapping> &mapping)
{
    LogMapping read;
    for (const QString &text : options.values(QStringLiteral("map"))) {
        const QString role = text.section(QLatin1Char('='), 0, 0);
        const QString column = text.section(QLatin1Char('='), 1);
        if (role == QLatin1String("arm"))
            read.armColumn = column;
        else if (role == QLatin1String("user"))
            read.unitColumn = column;
        else if (role == QLatin1String("time"))
            read.timeColumn = column;
        else if (role == QLatin1String("request"))
            read.requestColumn = column;
        else
            return QStringLiteral("--map takes arm=COLUMN, user=COLUMN, time=COLUMN or request=COLUMN.");
    }
    for (const QString &text : options.values(QStringLiteral("success"))) {
        const QString column = text.section(QLatin1Char('='), 0, 0);
        const QString success = text.section(QLatin1Char('='), 1);
        if (column.isEmpty() || success.isEmpty())
            return QStringLiteral("--success takes COLUMN=VALUE, as result=ok.");
        read.successes.insert(column, success);
    }
    if (options.isSet(QStringLiteral("only"))) {
        const QString only = options.value(QStringLiteral("only"));
        read.onlyColumn = only.section(QLatin1Char('='), 0, 0);
        read.onlyValue = only.section(QLatin1Char('='), 1);
        if (read.onlyColumn.isEmpty() || read.onlyValue.isEmpty())
            return QStringLiteral("--only takes COLUMN=VALUE, as experiment=ranker/v1/v2.");
    }
    read.ignored = options.values(QStringLiteral("ignore"));
    read.delimiter = options.value(QStringLiteral("delimiter"));
    read.encoding = options.value(QStringLiteral("encoding"));
    if (read.delimiter == QLatin1String("tab"))
        read.delimiter = QLatin1Char('\t');
    if (read.delimiter.size() > 1)
        return QStringLiteral("--delimiter takes one character, or tab.");
    if (read != LogMapping())
        mapping = read;
    return {};
}

QList<QCommandLineOption> mappingOptions()
{
    return {
        valueOption("map",
                    "Which column is what: arm=COLUMN, user=COLUMN, time=COLUMN, request=COLUMN (a request that is "
                    "there again does not count); may be repeated.",
                    "R=C"),
        valueOption("success", "Which value of a column is success, every other is none; may be repeated.", "C=VALUE"),
        valueOption("only", "Count the rows alone whose column holds the value, as one test of a server's log.",
                    "C=VALUE"),
        valueOption("ignore", "A column that is not kept, and is neither user, time nor request; may be repeated.",
                    "COLUMN"),
        valueOption("delimiter", "Of a table: one character, or tab.", "C"),
        valueOption("encoding", "Of a table: UTF-8, UTF-16LE, UTF-16BE or ISO-8859-1.", "E")};
}

/// An import gives an experiment that was planned its data, and changes nothing of its plan: what is asked beside it
/// must not be dropped in silence.
QString whatThePlanSays(const QCommandLineParser &options, const ExperimentPlan &plan, const QString &name)
{
    QStringList asked;
    for (const QCommandLineOption &option : planOptions()) {
        const QString known = option.names().constFirst();
        const bool isSame = known == QLatin1String("control") && options.value(known) == plan.control;
        if (options.isSet(known) && !isSame)
            asked.append(QStringLiteral("--") + known);
    }
    if (asked.isEmpty())
        return {};
    return QStringLiteral(
               "\"%1\" has a plan already, which an import does not change. Leave out %2, or change the plan "
               "with `experiment plan`.")
        .arg(name, asked.join(QStringLiteral(", ")));
}

Result<ExitStatus> importExperiment(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    ImportRequest request;
    request.files = arguments;
    request.name = options.value(QStringLiteral("name"));
    if (request.name.isEmpty())
        return session.output.usage(QStringLiteral("experiment import needs --name and --control."));
    const auto read = readPlanOptions(options, {});
    if (!read)
        return read.error();
    if (!read->problem.isEmpty())
        return session.output.usage(read->problem);
    if (const QString problem = readMapping(options, request.mapping); !problem.isEmpty())
        return session.output.usage(problem);
    request.control = read->plan.control;
    request.split = read->plan.split;
    request.metrics = read->plan.metrics;
    request.rules = read->plan;
    if (nameARule(options))
        request.rules.madeAtMs = SystemClock().nowMs();
    if (options.isSet(QStringLiteral("plan")))
        request.plan = read->plan;
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    const auto planned = (*experiments)->storedPlan(request.name);
    const bool isPlanned = planned.ok();
    const auto known = (*experiments)->summary(request.name);
    const bool waitsForData = isPlanned && known && known->rows == 0;
    if (const QString problem = waitsForData ? whatThePlanSays(options, *planned, request.name) : QString();
        !problem.isEmpty())
        return session.output.usage(problem);
    const bool namesArms = arguments.join(QLatin1Char('\n')).contains(QLatin1String(".json\n"))
                           || arguments.last().endsWith(QLatin1String(".json"));
    const auto seen = (*experiments)->preview(arguments.last(), request.mapping);
    const bool isServers = seen && !seen->experiments.isEmpty();
    if (request.control.isEmpty() && !isPlanned && !namesArms && !isServers)
        return session.output.usage(QStringLiteral("experiment import needs --name and --control."));
    return show(session, (*experiments)->import(request, session.progress));
}

Result<ExitStatus> planExperiment(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    const auto before = (*experiments)->storedPlan(arguments[0]);
    if (!before && before.error().code != ErrorCode::NotFound)
        return before.error();
    const auto read = readPlanOptions(options, before ? *before : ExperimentPlan());
    if (!read)
        return read.error();
    if (!read->problem.isEmpty())
        return session.output.usage(read->problem);
    const QList<QCommandLineOption> all = planOptions();
    const bool changes = std::any_of(all.begin(), all.end(), [&options](const QCommandLineOption &option) {
        return options.isSet(option.names().constFirst());
    });
    if (!changes && !before)
        return before.error();
    const auto plan = changes ? (*experiments)->plan({arguments[0], read->plan, read->baselines}, session.progress)
                              : Result<ExperimentPlan>(*before);
    if (!plan)
        return plan.error();
    if (session.output.isJson()) {
        session.output.document({{"name", json(arguments[0])}, {"plan", planJson(*plan)}});
        return ExitStatus::Done;
    }
    for (const QString &line : QString::fromStdString(planJson(*plan).dump(2)).split(QLatin1Char('\n')))
        session.output.line(line);
    if (plan->exploratory)
        session.output.line(QStringLiteral("The plan was changed after a look at the data, so the result explores: it "
                                           "rolls nothing out."));
    return ExitStatus::Done;
}

/// A table of sizes against the effect and the canary's share.
Result<ExitStatus> whatIf(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const auto read = readPlanOptions(options, {});
    if (!read)
        return read.error();
    const auto question = sizeQuestion(read->plan, read->baselines);
    if (!read->problem.isEmpty() || !question || !arguments.isEmpty())
        return session.output.usage(
            read->problem.isEmpty()
                ? QStringLiteral("experiment what-if needs --primary, its --baseline, and --min-effect (or --margin).")
                : read->problem);
    if (const Status possible = checkRule(read->plan); !possible)
        return possible.error();
    if (!read->plan.split.empty() && !isWholeSplit(read->plan.split))
        return session.output.usage(QStringLiteral("The shares of --split must add up to 1 or to 100, as 0.95,0.05."));
    Json sizes = Json::array();
    QList<QStringList> rows;
    for (const double factor : {0.25, 0.5, 1.0, 1.5, 2.0}) {
        for (const double share : {0.05, 0.1, 0.25, 0.5}) {
            SizeQuestion asked = *question;
            asked.effect *= factor;
            asked.treatmentShare = share;
            const auto size = sizeOf(asked);
            sizes.push_back({{"effect", json(asked.effect)},
                             {"treatment_share", share},
                             {"control", size ? json(size->control) : Json()},
                             {"treatment", size ? json(size->treatment) : Json()}});
            const auto whole = [](double units) { return QString::number(units, 'f', 0); };
            rows.append({QString::number(asked.effect), QString::number(share * 100),
                         size ? whole(size->control) : QStringLiteral("–"),
                         size ? whole(size->treatment) : QStringLiteral("–")});
        }
    }
    if (session.output.isJson())
        session.output.document({{"sizes", sizes}});
    else
        session.output.table({QStringLiteral("EFFECT"), QStringLiteral("TREATMENT %"), QStringLiteral("CONTROL N"),
                              QStringLiteral("TREATMENT N")},
                             rows, {0, 1, 2, 3});
    return ExitStatus::Done;
}

Result<ExitStatus> previewLogFile(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    std::optional<LogMapping> mapping;
    if (const QString problem = readMapping(options, mapping); !problem.isEmpty())
        return session.output.usage(problem);
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    const auto preview = (*experiments)->preview(arguments[0], mapping);
    if (!preview)
        return preview.error();
    const LogMapping &found = preview->recognised;
    if (!session.output.isJson()) {
        session.output.line(QStringLiteral("arm: %1, user: %2, time: %3, request: %4")
                                .arg(found.armColumn, found.unitColumn, found.timeColumn, found.requestColumn));
        if (!preview->experiments.isEmpty())
            session.output.line(QStringLiteral("a server's log, of the tests %1; imported without --only: %2")
                                    .arg(preview->experiments.join(QStringLiteral(", ")), found.onlyValue));
        session.output.table(preview->columns, preview->rows);
        return ExitStatus::Done;
    }
    Json rows = Json::array(), successes = Json::object();
    for (const QStringList &row : preview->rows)
        rows.push_back(json(row));
    for (auto it = found.successes.begin(); it != found.successes.end(); ++it)
        successes[it.key().toStdString()] = json(it.value());
    session.output.document(
        {{"kind", preview->isTable ? "table" : "json_lines"},
         {"columns", json(preview->columns)},
         {"mapping",
          {{"arm", orNull(found.armColumn)},
           {"user", orNull(found.unitColumn)},
           {"time", orNull(found.timeColumn)},
           {"request", orNull(found.requestColumn)},
           {"ignored", json(found.ignored)},
           {"delimiter", orNull(found.delimiter)},
           {"encoding", orNull(found.encoding)},
           {"success", successes},
           {"only",
            found.onlyColumn.isEmpty() ? Json() : json(found.onlyColumn + QLatin1Char('=') + found.onlyValue)}}},
         {"experiments", json(preview->experiments)},
         {"rows", rows}});
    return ExitStatus::Done;
}

/// Until it is interrupted, or once.
Result<ExitStatus> followExperiment(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    constexpr unsigned long pauseMs = 100;
    constexpr int pauses = 20;
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    qint64 all = 0;
    for (;;) {
        const auto added = (*experiments)->update(arguments[0], session.progress);
        if (!added)
            return added.error();
        all += *added;
        if (*added > 0)
            session.output.line(QStringLiteral("%1 added.").arg(counted(*added, "row")));
        if (options.isSet(QStringLiteral("once")))
            break;
        for (int i = 0; i < pauses && !session.progress.cancelled(); ++i)
            QThread::msleep(pauseMs);
        if (session.progress.cancelled())
            break;
    }
    if (session.output.isJson())
        session.output.document({{"name", json(arguments[0])}, {"added", all}});
    return ExitStatus::Done;
}

Result<ExitStatus> listExperiments(Session &session, const QCommandLineParser &, const QStringList &)
{
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    const auto list = (*experiments)->list();
    if (!list)
        return list.error();
    Json document = Json::array();
    QList<QStringList> rows;
    for (const ExperimentSummary &experiment : *list) {
        document.push_back({{"name", json(experiment.name)},
                            {"source", json(experiment.source)},
                            {"rows", experiment.rows},
                            {"imported_at", jsonTime(experiment.importedAtMs)},
                            {"recommendation", json(experiment.recommendation)},
                            {"reason", json(experiment.reason)},
                            {"treatment", orNull(experiment.treatment)},
                            {"blocked", experiment.blocked}});
        rows.append({experiment.name, QString::number(experiment.rows),
                     (experiment.recommendation + QLatin1Char(' ') + experiment.treatment).trimmed(), experiment.reason,
                     isoUtc(experiment.importedAtMs)});
    }
    if (session.output.isJson())
        session.output.document({{"experiments", document}});
    else
        session.output.table({QStringLiteral("NAME"), QStringLiteral("ROWS"), QStringLiteral("VERDICT"),
                              QStringLiteral("REASON"), QStringLiteral("IMPORTED")},
                             rows, {1});
    return ExitStatus::Done;
}

Result<ExitStatus> analyseExperiment(Session &session, const QCommandLineParser &, const QStringList &arguments)
{
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    return show(session, (*experiments)->analyse(arguments[0], session.progress));
}

Result<ExitStatus> removeExperiment(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    const auto experiment = (*experiments)->summary(arguments[0]);
    if (!experiment)
        return experiment.error();
    session.output.line(QStringLiteral("Remove experiment %1: its plan and %2 imported from %3 on %4. The log is "
                                       "not touched; the plan cannot be brought back.")
                            .arg(experiment->name, counted(experiment->rows, "row"), experiment->source,
                                 isoUtc(experiment->importedAtMs)));
    if (const Status confirmed = confirm(session, options, QStringLiteral("yes")); !confirmed)
        return confirmed.error();
    if (const Status removed = (*experiments)->remove(experiment->name); !removed)
        return removed.error();
    if (session.output.isJson())
        session.output.document({{"removed", json(experiment->name)}});
    session.output.line(QStringLiteral("Removed experiment %1.").arg(experiment->name));
    return ExitStatus::Done;
}

} // namespace

QList<Command> experimentCommands()
{
    const Argument experiment = argument("NAME", "The experiment, as `experiment list` names it.");
    return {
        {commandWords("experiment import"),
         QStringLiteral("Read a query log (JSON lines or a table), a summary, or an abtest.json as an A/B test."),
         QList<QCommandLineOption>{valueOption("name", "Name of the experiment.", "N")} + planOptions()
             + mappingOptions(),
         {argument("FILE...", "Logs with one served query a row, all read as one.")},
         importExperiment},
        {commandWords("experiment plan"),
         QStringLiteral("Make or change the plan of an experiment, or print it."),
         planOptions(),
         {experiment},
         planExperiment},
        {commandWords("experiment what-if"),
         QStringLiteral("Print sizes against the effect and the canary's share."),
         planOptions(),
         {},
         whatIf},
        {commandWords("experiment preview"),
         QStringLiteral("Print the first rows of a log and what its columns are taken for."),
         mappingOptions(),
         {argument("FILE", "The log.")},
         previewLogFile},
        {commandWords("experiment follow"),
         QStringLiteral("Add what the experiment's log gets, until it is interrupted."),
         {flagOption("once", "Add what is there now and leave.")},
         {experiment},
         followExperiment},
        {commandWords("experiment list"),
         QStringLiteral("List the experiments with their verdicts."),
         {},
         {},
         listExperiments},
        {commandWords("experiment show"),
         QStringLiteral("Show effects, checks and verdict of an experiment."),
         {},
         {experiment},
         analyseExperiment},
        {commandWords("experiment analyse"),
         QStringLiteral("The same as `experiment show`."),
         {},
         {experiment},
         analyseExperiment},
        {commandWords("experiment remove"),
         QStringLiteral("Delete an experiment's plan and imported data; its log is not touched."),
         {yesOption()},
         {experiment},
         removeExperiment},
    };
}

} // namespace slipway
