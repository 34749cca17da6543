#include "app/cli/command.h"

#include "models/base/clock.h"
#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"

#include <cmath>

namespace slipway {

namespace {

Json jsonOf(const QList<Sentence> &sentences)
{
    Json list = Json::array();
    for (const Sentence &sentence : sentences)
        list.push_back(json(sentence.text()));
    return list;
}

Json optionalNumber(const std::optional<double> &number)
{
    return number ? json(*number) : Json();
}

Json jsonOf(const ArmMetric &arm, MetricKind kind)
{
    Json object{{"n", arm.n}};
    if (kind == MetricKind::Proportion)
        object["x"] = arm.x;
    object["mean"] = arm.n > 0 ? json(arm.mean) : Json();
    if (kind == MetricKind::Mean) {
        object["sd"] = arm.n > 0 ? json(arm.sd) : Json();
        object["p50"] = optionalNumber(arm.p50);
        object["p95"] = optionalNumber(arm.p95);
        object["p99"] = optionalNumber(arm.p99);
    }
    object["ci_low"] = optionalNumber(arm.ciLow);
    object["ci_high"] = optionalNumber(arm.ciHigh);
    return object;
}

Json jsonOf(const MetricResult &metric)
{
    static const QHash<MetricRole, const char *> roles{
        {MetricRole::Primary, "primary"}, {MetricRole::Guardrail, "guardrail"}, {MetricRole::Other, "other"}};
    Json object{
        {"name", json(metric.plan.name)},
        {"role", roles[metric.plan.role]},
        {"kind", metric.plan.kind == MetricKind::Proportion ? "proportion" : "mean"},
        {"direction", metric.plan.direction == Direction::HigherIsBetter ? "higher_is_better" : "lower_is_better"},
        {"margin", optionalNumber(metric.plan.margin)},
        {"treatment", json(metric.treatment)},
        {"control", jsonOf(metric.control, metric.plan.kind)},
        {"treated", jsonOf(metric.treated, metric.plan.kind)},
        {"status", metric.undefined.isEmpty() ? "ok" : "undefined"}};
    if (!metric.undefined.isEmpty()) {
        object["reason"] = json(metric.undefined);
        return object;
    }
    object["test_method"] = json(metric.testMethod);
    object["interval_method"] = json(metric.intervalMethod);
    object["diff"] = json(metric.diff);
    object["ci_low"] = json(metric.ciLow);
    object["ci_high"] = json(metric.ciHigh);
    object["p_value"] = json(metric.pValue);
    object["lift"] = optionalNumber(metric.lift);
    object["lift_low"] = optionalNumber(metric.liftLow);
    object["lift_high"] = optionalNumber(metric.liftHigh);
    object["lift_method"] = json(metric.liftMethod);
    return object;
}

Json jsonOf(const SampleRatioCheck &check)
{
    Json object{{"checked", check.checked}, {"threshold", check.threshold}, {"mismatch", check.mismatch}};
    if (!check.undefined.isEmpty()) {
        object["status"] = "undefined";
        object["reason"] = json(check.undefined);
    } else if (check.checked) {
        object["status"] = "ok";
        object["statistic"] = json(check.statistic);
        object["df"] = check.df;
        object["p_value"] = json(check.pValue);
    }
    return object;
}

Json jsonOf(const ExperimentAnalysis &analysis)
{
    Json variants = Json::array();
    for (const Variant &variant : analysis.variants) {
        variants.push_back({{"version", json(variant.arm)},
                            {"id", variant.versionId.isEmpty() ? Json() : json(variant.versionId)},
                            {"control", variant.isControl},
                            {"n", variant.n},
                            {"share", json(variant.share)},
                            {"planned_share", optionalNumber(variant.plannedShare)}});
    }
    Json metrics = Json::array();
    for (const MetricResult &metric : analysis.metrics)
        metrics.push_back(jsonOf(metric));
    const Verdict &verdict = analysis.verdict;
    return {{"name", json(analysis.name)},
            {"rows", analysis.rows},
            {"rejected_rows",
             {{"count", analysis.rejected.count},
              {"first_line", analysis.rejected.count ? Json(analysis.rejected.firstLine) : Json()},
              {"first_reason", json(analysis.rejected.firstReason)}}},
            {"first_at", jsonTime(analysis.firstAtMs)},
            {"last_at", jsonTime(analysis.lastAtMs)},
            {"variants", variants},
            {"metrics", metrics},
            {"srm", jsonOf(analysis.srm)},
            {"recommendation", json(verdict.recommendation)},
            {"reason", json(verdict.reason)},
            {"blocked", verdict.blocked},
            {"retrospective", verdict.retrospective},
            {"sentences", jsonOf(verdict.sentences)},
            {"what_would_change", json(verdict.whatWouldChange.text())},
            {"warnings", jsonOf(analysis.warnings)}};
}

void printAnalysis(const Output &output, const ExperimentAnalysis &analysis)
{
    QList<QStringList> arms;
    for (const Variant &variant : analysis.variants) {
        arms.append(
            {variant.arm, variant.isControl ? QStringLiteral("control") : QStringLiteral("treatment"),
             QString::number(variant.n), QString::number(variant.share * 100, 'f', 2),
             variant.plannedShare ? QString::number(*variant.plannedShare * 100, 'f', 2) : QStringLiteral("–")});
    }
    output.table({QStringLiteral("VARIANT"), QStringLiteral("ROLE"), QStringLiteral("N"), QStringLiteral("SHARE %"),
                  QStringLiteral("PLANNED %")},
                 arms, {2, 3, 4});
    output.line(QString());
    QList<QStringList> metrics;
    const auto number = [](double value) { return std::isnan(value) ? missingText() : QString::number(value, 'g', 5); };
    for (const MetricResult &metric : analysis.metrics) {
        const bool defined = metric.undefined.isEmpty();
        metrics.append(
            {metric.plan.name, number(metric.control.mean), number(metric.treated.mean),
             defined ? number(metric.diff) : QStringLiteral("–"),
             defined ? QStringLiteral("%1 to %2").arg(number(metric.ciLow), number(metric.ciHigh)) : missingText(),
             defined ? number(metric.pValue) : QStringLiteral("–"),
             defined ? metric.testMethod + QStringLiteral("; ") + metric.intervalMethod : QString()});
    }
    output.table({QStringLiteral("METRIC"), QStringLiteral("CONTROL"), QStringLiteral("TREATMENT"),
                  QStringLiteral("DIFFERENCE"), QStringLiteral("95 % INTERVAL"), QStringLiteral("P"),
                  QStringLiteral("METHOD")},
                 metrics, {1, 2, 3, 5});
    for (const MetricResult &metric : analysis.metrics) {
        if (!metric.undefined.isEmpty())
            output.line(QStringLiteral("%1: %2").arg(metric.plan.name, reasonSentence(metric.undefined).translated()));
    }
    output.line(QString());
    const Verdict &verdict = analysis.verdict;
    output.line(QStringLiteral("%1 (%2%3)")
                    .arg(verdict.recommendation, verdict.reason,
                         verdict.retrospective ? QStringLiteral(", retrospective") : QString()));
    for (const Sentence &sentence : verdict.sentences)
        output.line(QStringLiteral("  ") + sentence.translated());
    output.line(QStringLiteral("  ") + verdict.whatWouldChange.translated());
    for (const Sentence &warning : analysis.warnings)
        output.line(QStringLiteral("note: ") + warning.translated());
}

Result<ExitStatus> show(Session &session, const Result<ExperimentAnalysis> &analysis)
{
    if (!analysis)
        return analysis.error();
    if (session.output.isJson())
        session.output.document(jsonOf(*analysis));
    else
        printAnalysis(session.output, *analysis);
    return ExitStatus::Done;
}

/// "0.8,0.2"; empty optional when a part is no number.
std::optional<std::vector<double>> readSplit(const QString &text)
{
    std::vector<double> split;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool ok = false;
        split.push_back(part.trimmed().toDouble(&ok));
        if (!ok)
            return std::nullopt;
    }
    return split;
}

/// "M", "M:higher" or "M:lower".
std::optional<MetricPlan> readPrimary(const QString &text)
{
    MetricPlan plan;
    plan.role = MetricRole::Primary;
    plan.name = text.section(QLatin1Char(':'), 0, 0);
    const QString direction = text.section(QLatin1Char(':'), 1);
    if (direction == QLatin1String("lower"))
        plan.direction = Direction::LowerIsBetter;
    else if (!direction.isEmpty() && direction != QLatin1String("higher"))
        return std::nullopt;
    return plan;
}

/// "M:MARGIN"; the direction follows from the name, as everywhere.
std::optional<MetricPlan> readGuardrail(const QString &text)
{
    MetricPlan plan;
    plan.role = MetricRole::Guardrail;
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool ok = false;
    plan.name = text.left(colon);
    plan.margin = colon > 0 ? text.mid(colon + 1).toDouble(&ok) : 0;
    plan.direction = lowerIsBetter(plan.name) ? Direction::LowerIsBetter : Direction::HigherIsBetter;
    if (!ok || *plan.margin <= 0)
        return std::nullopt;
    return plan;
}

Result<ExitStatus> importExperiment(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    ImportRequest request;
    request.files = arguments;
    request.name = options.value(QStringLiteral("name"));
    request.control = options.value(QStringLiteral("control"));
    if (request.name.isEmpty() || request.control.isEmpty())
        return session.output.usage(QStringLiteral("experiment import needs --name and --control."));
    const auto split = readSplit(options.value(QStringLiteral("split")));
    if (!split)
        return session.output.usage(QStringLiteral("--split takes shares with commas between, as 0.8,0.2."));
    request.split = *split;
    for (const QString &text : options.values(QStringLiteral("primary"))) {
        const auto primary = readPrimary(text);
        if (!primary)
            return session.output.usage(QStringLiteral("--primary takes METRIC, METRIC:higher or METRIC:lower."));
        request.metrics.append(*primary);
    }
    for (const QString &text : options.values(QStringLiteral("guardrail"))) {
        const auto guardrail = readGuardrail(text);
        if (!guardrail)
            return session.output.usage(QStringLiteral("--guardrail takes METRIC:MARGIN with a margin above 0."));
        request.metrics.append(*guardrail);
    }
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    return show(session, (*experiments)->import(request, session.progress));
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
                            {"blocked", experiment.blocked}});
        rows.append({experiment.name, QString::number(experiment.rows), experiment.recommendation, experiment.reason,
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
         QStringLiteral("Read a query log (JSON lines) as an A/B test."),
         {valueOption("name", "Name of the experiment.", "N"),
          valueOption("control", "The control's arm, or a version that has it.", "V"),
          valueOption("split", "Planned shares, the control's first.", "0.8,0.2"),
          valueOption("primary", "Primary metric, with its direction.", "M[:higher|lower]"),
          valueOption("guardrail", "Metric that must not get worse by the margin; may be repeated.", "M:MARGIN")},
         {argument("FILE...", "Logs with one served query a line, all read as one.")},
         importExperiment},
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
