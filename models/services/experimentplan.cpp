#include "models/services/experimentplan.h"

#include "models/domain/numbertext.h"
#include "models/formats/experimentplanfile.h"
#include "models/services/experimentplanchecks.h"
#include "models/services/metriccomparison.h"
#include "models/services/trafficchecks.h"

#include <QCryptographicHash>

#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr double guardrailShare = 0.05;
constexpr qsizetype shownWords = 8;

Error invalid(const char *message, const QStringList &arguments)
{
    return makeError(ErrorCode::InvalidArgument, message, arguments);
}

/// The one that says so, else the largest.
QString likelyControl(const ExperimentData &data)
{
    if (!data.statedControl.isEmpty())
        return data.statedControl;
    const auto named = std::find_if(data.arms.begin(), data.arms.end(), [](const QString &arm) {
        return arm.compare(QLatin1String("control"), Qt::CaseInsensitive) == 0;
    });
    if (named != data.arms.end())
        return *named;
    const auto most = std::max_element(data.rowsPerArm.begin(), data.rowsPerArm.end());
    return data.arms.value(most - data.rowsPerArm.begin());
}

QString metricNames(const ExperimentData &data)
{
    QStringList names;
    for (const MetricFigures &metric : data.metrics)
        names.append(metric.name);
    return names.join(QStringLiteral(", "));
}

/// A source in which no column, or figure, can be a metric. `words`: its columns of two words.
Error noMetrics(const ExperimentData &data, const QString &words)
{
    if (data.isSummary)
        return invalid(QT_TRANSLATE_NOOP("Core", "The summary holds counts and no metric. Give each arm a rate, as "
                                                 "\"success_rate\", or a mean with its spread, as \"avg_latency_ms\" "
                                                 "and \"sd_latency_ms\"."),
                       {});
    if (words.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Core", "The log has no yes/no or number column, so there is nothing to "
                                                 "compare. A metric is a column as \"success\" or "
                                                 "\"response_time_ms\"."),
                       {});
    return invalid(QT_TRANSLATE_NOOP("Core", "The log has no yes/no or number column. Say which value is success in "
                                             "one of: %1."),
                   {words});
}

/// The words of a text column that can be a segment.
QStringList wordsOf(const ExperimentData &data, const QString &column)
{
    QStringList words;
    for (const SegmentFigures &segment : data.segments) {
        if (segment.column == column)
            words.append(segment.word);
    }
    return words;
}

/// A metric that is no yes/no or number column.
Error noMetric(const ExperimentData &data, const QString &name)
{
    const QStringList words = wordsOf(data, name);
    if (words.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Core", "The log has no yes/no or number column \"%1\". It has: %2."),
                       {name, metricNames(data)});
    return invalid(QT_TRANSLATE_NOOP("Core", "\"%1\" holds words (%2), which are no metric until one of them is said "
                                             "to be success."),
                   {name, words.mid(0, shownWords).join(QStringLiteral(", "))});
}

/// The text columns of two words, with them: "result (ok, error)".
QString columnsOfTwoWords(const ExperimentData &data)
{
    QStringList columns;
    for (const SegmentFigures &segment : data.segments) {
        const QStringList words = wordsOf(data, segment.column);
        const QString column = QStringLiteral("%1 (%2)").arg(segment.column, words.join(QStringLiteral(", ")));
        if (words.size() == 2 && !columns.contains(column))
            columns.append(column);
    }
    return columns.join(QStringLiteral(", "));
}

bool has(const QList<MetricPlan> &metrics, MetricRole role)
{
    return std::any_of(metrics.begin(), metrics.end(), [role](const MetricPlan &m) { return m.role == role; });
}

bool names(const QList<MetricPlan> &metrics, const QString &column)
{
    return std::any_of(metrics.begin(), metrics.end(), [&column](const MetricPlan &m) { return m.name == column; });
}

/// Of the control; nothing where it has none. Over phases that of the comparison with the first other arm that has
/// values: with the weights of the difference, and never the mean of all rows.
std::optional<double> controlMean(const ExperimentData &data, const MetricFigures &metric, const ExperimentPlan &plan)
{
    const qsizetype control = data.arms.indexOf(plan.control);
    if (control < 0)
        return std::nullopt;
    const ArmFigures &own = metric.arms[static_cast<size_t>(control)];
    double mean = own.mean;
    for (size_t arm = 0; own.phases.size() > 1 && arm < metric.arms.size(); ++arm) {
        const QString &name = data.arms[static_cast<qsizetype>(arm)];
        const bool isPlanned = plan.arms.isEmpty() || plan.arms.contains(name);
        if (name == plan.control || !isPlanned || metric.arms[arm].n == 0)
            continue;
        constexpr double anyLevel = 0.95;
        const MetricPlan compared{.name = metric.name, .kind = metric.kind};
        mean = compareMetric(plan, compared, own, metric.arms[arm], anyLevel).result.control.mean;
        break;
    }
    return std::isfinite(mean) && mean != 0 ? std::optional(std::abs(mean)) : std::nullopt;
}

/// Without a name it is the default one, of which something is asked all the same.
bool isUnnamedPrimary(const MetricPlan &metric)
{
    return metric.role == MetricRole::Primary && metric.name.isEmpty();
}

void addDefaultPrimary(QList<MetricPlan> &metrics, const ExperimentData &data)
{
    const auto unnamed = std::find_if(metrics.cbegin(), metrics.cend(), isUnnamedPrimary);
    MetricPlan primary = unnamed == metrics.cend() ? MetricPlan{.role = MetricRole::Primary} : *unnamed;
    metrics.removeIf(isUnnamedPrimary);
    if (has(metrics, MetricRole::Primary))
        return;
    for (const MetricFigures &column : data.metrics) {
        if (column.kind == MetricKind::Proportion && !names(metrics, column.name)) {
            primary.name = column.name;
            primary.kind = column.kind;
            metrics.append(primary);
            return;
        }
    }
}

/// What was known before the assignment no version can lose.
void addDefaultGuardrails(ExperimentPlan &plan, const ExperimentData &data)
{
    QList<MetricPlan> &metrics = plan.metrics;
    for (const MetricFigures &column : data.metrics) {
        if (!column.name.endsWith(QLatin1String("_ms")) || column.name == plan.covariate || names(metrics, column.name))
            continue;
        // A control without a mean, or with one of 0, has no percentage that could be a margin: then no loss is let by.
        // Left out, a guard rail that cannot be read would let everything by; so would one without a spread.
        const auto mean = controlMean(data, column, plan);
        MetricPlan guardrail{column.name,
                             column.kind,
                             Direction::LowerIsBetter,
                             MetricRole::Guardrail,
                             guardrailShare * mean.value_or(0),
                             {}};
        if (mean)
            guardrail.relativeMargin = guardrailShare;
        metrics.append(guardrail);
    }
}

void addOthers(QList<MetricPlan> &metrics, const ExperimentData &data)
{
    for (const MetricFigures &column : data.metrics) {
        if (!names(metrics, column.name))
            metrics.append({column.name, column.kind, Direction::HigherIsBetter, MetricRole::Other, {}, {}});
    }
}

/// A guard rail that a person names has a margin; a default one may have none.
Status checkMargin(const MetricPlan &metric, const ImportRequest &request)
{
    const QList<MetricPlan> &named = request.plan ? request.plan->metrics : request.metrics;
    if (metric.role != MetricRole::Guardrail || metric.margin.value_or(0) > 0 || !names(named, metric.name))
        return {};
    return invalid(
        QT_TRANSLATE_NOOP("Core", "The guard rail \"%1\" needs a margin above 0, in the unit of the column."),
        {metric.name});
}

/// `candidates`: the columns; empty = there is no data yet.
Status checkOnePrimary(const ExperimentPlan &plan, const QString &candidates)
{
    const auto primaries = std::count_if(plan.metrics.begin(), plan.metrics.end(), [](const MetricPlan &m) {
        return m.role == MetricRole::Primary && !m.name.isEmpty();
    });
    if (primaries == 1)
        return {};
    if (candidates.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Core", "A plan names exactly one primary metric, and this one names %1."),
                       {countText(primaries)});
    return invalid(
        QT_TRANSLATE_NOOP("Core", "An experiment has exactly one primary metric. Name one of the columns %1."),
        {candidates});
}

void sortByRole(QList<MetricPlan> &metrics)
{
    std::stable_sort(metrics.begin(), metrics.end(),
                     [](const MetricPlan &a, const MetricPlan &b) { return a.role < b.role; });
}

/// The metrics must be columns; their kind is that of the column, and a guard rail gets its margin.
Status settleMetrics(ExperimentPlan &plan, const ExperimentData &data, const ImportRequest &request)
{
    const QString columns = columnsOfTwoWords(data);
    if (data.metrics.empty())
        return noMetrics(data, columns);
    for (MetricPlan &metric : plan.metrics) {
        const MetricFigures *column = data.metric(metric.name);
        if (!column)
            return noMetric(data, metric.name);
        metric.kind = column->kind;
        const bool needsMargin = metric.role == MetricRole::Guardrail && !metric.margin;
        if (const auto mean = controlMean(data, *column, plan); needsMargin && mean) {
            metric.relativeMargin = metric.relativeMargin.value_or(guardrailShare);
            metric.margin = *metric.relativeMargin * *mean;
        }
        if (const Status checked = checkMargin(metric, request); !checked)
            return checked;
        const bool isNew = !request.plan;
        const auto rate = isNew ? controlMean(data, *column, plan) : std::nullopt;
        if (const Status checked = checkRate(metric, rate); metric.kind == MetricKind::Proportion && !checked)
            return checked;
    }
    const auto covariate = std::find_if(data.metrics.begin(), data.metrics.end(),
                                        [&plan](const MetricFigures &column) { return column.name == plan.covariate; });
    if (!plan.covariate.isEmpty() && covariate == data.metrics.end())
        return invalid(QT_TRANSLATE_NOOP("Core", "The log has no number column \"%1\" for the covariate. It has: %2."),
                       {plan.covariate, metricNames(data)});
    if (!has(plan.metrics, MetricRole::Primary) && !columns.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Core", "The log has no yes/no column for the primary metric. Name one of the "
                                                 "columns %1, or say which value is success in one of: %2."),
                       {metricNames(data), columns});
    if (const Status checked = checkOnePrimary(plan, metricNames(data)); !checked)
        return checked;
    sortByRole(plan.metrics);
    return {};
}

} // namespace

/// Where the person says nothing else. A split is that of its own control.
static void takeServedTest(ExperimentPlan &plan, const ServedTest &served, bool namesUnits)
{
    if (plan.unit == ExperimentPlan().unit && namesUnits)
        plan.unit = served.unit;
    if (plan.control.isEmpty() && !served.arms.isEmpty())
        plan.control = served.arms.first();
    if (served.arms.isEmpty() || plan.control != served.arms.first())
        return;
    if (plan.arms.isEmpty())
        plan.arms = served.arms;
    if (!plan.split.empty())
        return;
    plan.split = served.split;
    plan.phases = served.phases;
}

bool isMeanAlone(const ExperimentData &data, const MetricFigures &metric)
{
    return data.isSummary && std::all_of(metric.arms.begin(), metric.arms.end(), [](const ArmFigures &arm) {
               return arm.n == 0 && arm.notNumbers == 0 && std::isfinite(arm.mean);
           });
}

QString hashOfPlan(const ExperimentPlan &plan)
{
    return QString::fromLatin1(QCryptographicHash::hash(writeExperimentPlan(plan), QCryptographicHash::Sha256).toHex());
}

Result<ExperimentPlan> planExperiment(const ImportRequest &request, const ExperimentData &data)
{
    ExperimentPlan plan;
    if (request.plan) {
        plan = *request.plan;
    } else {
        plan = request.rules;
        plan.split = request.split;
        plan.metrics = request.metrics;
        plan.control = request.control;
        takeServedTest(plan, request.served, data.units.units > 0);
    }
    if (plan.control.isEmpty())
        plan.control = likelyControl(data);
    // Arms that were planned and have no row are what the page must say first, not a reason to say nothing.
    const ArmLayout layout = ArmLayout::of(data, plan);
    QStringList arms = data.arms;
    for (const QString &arm : std::as_const(plan.arms)) {
        if (!arms.contains(arm))
            arms.append(arm);
    }
    if (arms.size() < 2)
        return invalid(QT_TRANSLATE_NOOP("Core", "The log holds one arm only, %1, in \"%2\" of all %3 rows. A "
                                                 "comparison needs two."),
                       {data.arms.value(0), data.armColumn, countText(data.rows)});
    if (!arms.contains(plan.control))
        return invalid(QT_TRANSLATE_NOOP("Core", "\"%1\" is no arm of the log. Its arms are: %2."),
                       {plan.control, data.arms.join(QStringLiteral(", "))});
    if (layout.names.size() < 2)
        return invalid(QT_TRANSLATE_NOOP("Core", "The plan names no arm but its control %1. The log has: %2."),
                       {plan.control, data.arms.join(QStringLiteral(", "))});
    if (plan.unit == QLatin1String("user") && data.units.units == 0 && !data.isSummary)
        return invalid(QT_TRANSLATE_NOOP("Core", "The unit is the user, and no column of the log names one. Say which "
                                                 "does (user=COLUMN), or take the row as the unit."),
                       {});
    addDefaultPrimary(plan.metrics, data);
    if (!request.plan && !has(plan.metrics, MetricRole::Guardrail))
        addDefaultGuardrails(plan, data);
    addOthers(plan.metrics, data);
    for (const Status &checked : {settleMetrics(plan, data, request),
                                  checkSplits(plan, plan.arms.isEmpty() ? data.arms : plan.arms), checkRule(plan)}) {
        if (!checked)
            return checked.error();
    }
    plan.hash = hashOfPlan(plan);
    return plan;
}

Result<ExperimentPlan> settlePlan(ExperimentPlan plan, const QHash<QString, MetricBaseline> &baselines)
{
    if (plan.control.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Core", "A plan names its control."), {});
    for (MetricPlan &metric : plan.metrics) {
        if (metric.margin || !metric.relativeMargin)
            continue;
        const auto mean = baselines.constFind(metric.name);
        if (mean == baselines.constEnd() || mean->mean == 0)
            return invalid(QT_TRANSLATE_NOOP("Core",
                                             "A margin of %1 % of %2 needs the control's present mean. Give it, "
                                             "or give the margin in the metric's unit."),
                           {QString::number(*metric.relativeMargin * 100), metric.name});
        metric.margin = *metric.relativeMargin * std::abs(mean->mean);
    }
    for (const MetricPlan &metric : std::as_const(plan.metrics)) {
        if (metric.role == MetricRole::Guardrail && !(metric.margin.value_or(0) > 0))
            return invalid(
                QT_TRANSLATE_NOOP("Core", "The guard rail \"%1\" needs a margin above 0, in the unit of the column."),
                {metric.name});
    }
    for (const MetricPlan &metric : std::as_const(plan.metrics)) {
        const auto known = baselines.constFind(metric.name);
        const bool isRate = known != baselines.constEnd() && !known->sd && known->mean > 0 && known->mean < 1;
        if (const Status checked = isRate ? checkRate(metric, known->mean) : Status(); !checked)
            return checked.error();
    }
    sortByRole(plan.metrics);
    if (const auto question = sizeQuestion(plan, baselines); question && !plan.plannedPerArm) {
        if (const auto size = sizeOf(*question); size && size->smaller() < 1e15)
            plan.plannedPerArm = static_cast<qint64>(size->smaller());
    }
    for (const Status &checked : {checkOnePrimary(plan, QString()), checkRule(plan),
                                  plan.arms.isEmpty() ? Status() : checkSplits(plan, plan.arms)}) {
        if (!checked)
            return checked.error();
    }
    plan.hash = hashOfPlan(plan);
    return plan;
}

} // namespace slipway
