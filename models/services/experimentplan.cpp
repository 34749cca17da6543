#include "models/services/experimentplan.h"

#include "models/services/metriccomparison.h"

#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr double guardrailShare = 0.05;

Error invalid(const char *message, const QStringList &arguments)
{
    return makeError(ErrorCode::InvalidArgument, message, arguments);
}

QString largestArm(const QueryLog &log)
{
    std::vector<qint64> rows(static_cast<size_t>(log.arms.size()));
    for (const quint32 arm : log.armOf)
        ++rows[arm];
    return log.arms[std::max_element(rows.begin(), rows.end()) - rows.begin()];
}

QString metricNames(const QueryLog &log)
{
    QStringList names;
    for (const LogColumn &column : log.columns) {
        if (column.isMetric())
            names.append(column.name);
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

MetricKind kindOf(const LogColumn &column)
{
    return column.kind == LogColumn::Kind::YesNo ? MetricKind::Proportion : MetricKind::Mean;
}

bool has(const QList<MetricPlan> &metrics, MetricRole role)
{
    return std::any_of(metrics.begin(), metrics.end(), [role](const MetricPlan &m) { return m.role == role; });
}

bool names(const QList<MetricPlan> &metrics, const QString &column)
{
    return std::any_of(metrics.begin(), metrics.end(), [&column](const MetricPlan &m) { return m.name == column; });
}

std::optional<double> defaultMargin(const QueryLog &log, const LogColumn &column, const QString &control)
{
    const auto arm = static_cast<quint32>(log.arms.indexOf(control));
    const auto values = sampleOf(log, column, arm).values;
    const double mean = values.empty() ? 0 : stats::summarise(values).mean;
    return mean == 0 ? std::nullopt : std::optional(guardrailShare * std::abs(mean));
}

void addDefaultPrimary(QList<MetricPlan> &metrics, const QueryLog &log)
{
    for (const LogColumn &column : log.columns) {
        if (column.kind == LogColumn::Kind::YesNo && !names(metrics, column.name)) {
            metrics.append(
                {column.name, MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}});
            return;
        }
    }
}

void addDefaultGuardrails(QList<MetricPlan> &metrics, const QueryLog &log, const QString &control)
{
    for (const LogColumn &column : log.columns) {
        if (!column.isMetric() || !column.name.endsWith(QLatin1String("_ms")) || names(metrics, column.name))
            continue;
        // A control without a mean, or with one of 0, has no percentage that could be a margin: then no loss is let by.
        // Left out, a guard rail that cannot be read would let everything by.
        const auto margin = defaultMargin(log, column, control).value_or(0);
        metrics.append({column.name, kindOf(column), Direction::LowerIsBetter, MetricRole::Guardrail, margin, {}});
    }
}

void addOthers(QList<MetricPlan> &metrics, const QueryLog &log)
{
    for (const LogColumn &column : log.columns) {
        if (column.isMetric() && !names(metrics, column.name))
            metrics.append({column.name, kindOf(column), Direction::HigherIsBetter, MetricRole::Other, {}, {}});
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

/// The metrics must be columns; their kind is that of the column, and a guard rail gets its margin.
Status settleMetrics(ExperimentPlan &plan, const QueryLog &log, const ImportRequest &request)
{
    for (MetricPlan &metric : plan.metrics) {
        const LogColumn *column = log.column(metric.name);
        if (!column || !column->isMetric())
            return invalid(QT_TRANSLATE_NOOP("Core", "The log has no yes/no or number column \"%1\". It has: %2."),
                           {metric.name, metricNames(log)});
        metric.kind = kindOf(*column);
        if (metric.role == MetricRole::Guardrail && !metric.margin)
            metric.margin = defaultMargin(log, *column, plan.control);
        if (const Status checked = checkMargin(metric, request); !checked)
            return checked;
    }
    const auto primaries = std::count_if(plan.metrics.begin(), plan.metrics.end(),
                                         [](const MetricPlan &m) { return m.role == MetricRole::Primary; });
    if (primaries != 1)
        return invalid(
            QT_TRANSLATE_NOOP("Core", "An experiment has exactly one primary metric. Name one of the columns %1."),
            {metricNames(log)});
    std::stable_sort(plan.metrics.begin(), plan.metrics.end(),
                     [](const MetricPlan &a, const MetricPlan &b) { return a.role < b.role; });
    return {};
}

Status checkSplit(const ExperimentPlan &plan, const QueryLog &log)
{
    if (plan.split.empty())
        return {};
    if (static_cast<qsizetype>(plan.split.size()) != log.arms.size())
        return invalid(QT_TRANSLATE_NOOP("Core", "The split has %1 shares and the log has %2 arms: %3."),
                       {QString::number(plan.split.size()), QString::number(log.arms.size()),
                        log.arms.join(QStringLiteral(", "))});
    const bool usable = std::all_of(plan.split.begin(), plan.split.end(),
                                    [](double share) { return std::isfinite(share) && share >= 0; })
                        && std::any_of(plan.split.begin(), plan.split.end(), [](double share) { return share > 0; });
    if (!usable)
        return invalid(QT_TRANSLATE_NOOP("Core", "The shares of a split are numbers from 0 on, and not all are 0."),
                       {});
    if (!isWholeSplit(plan.split))
        return invalid(QT_TRANSLATE_NOOP("Core", "The shares of the split add up to %1. Give shares of 1 or of 100."),
                       {QString::number(std::accumulate(plan.split.begin(), plan.split.end(), 0.0), 'g', 6)});
    return {};
}

Status checkRule(const ExperimentPlan &plan)
{
    const bool known =
        (plan.objective == QLatin1String("superiority") || plan.objective == QLatin1String("non_inferiority"))
        && (plan.mode == QLatin1String("fixed") || plan.mode == QLatin1String("sequential")) && plan.alpha > 0
        && plan.alpha < 0.5 && plan.srmThreshold > 0 && plan.srmThreshold < 1 && plan.minN >= 0
        && plan.plannedPerArm.value_or(1) > 0;
    if (!known)
        return invalid(QT_TRANSLATE_NOOP("Core",
                                         "The plan cannot be used: objective \"%1\", mode \"%2\", alpha %3, ratio "
                                         "threshold %4, at least %5 rows an arm."),
                       {plan.objective, plan.mode, QString::number(plan.alpha), QString::number(plan.srmThreshold),
                        QString::number(plan.minN)});
    return {};
}

} // namespace

bool isWholeSplit(const std::vector<double> &split)
{
    const double sum = std::accumulate(split.begin(), split.end(), 0.0);
    const double rounding = 0.01 + 1e-9;
    return std::abs(sum - 1) <= rounding || std::abs(sum - 100) <= 100 * rounding;
}

Result<ExperimentPlan> planExperiment(const ImportRequest &request, const QueryLog &log)
{
    if (log.arms.size() < 2)
        return invalid(QT_TRANSLATE_NOOP("Core", "The log holds one arm only, %1, in \"%2\". A comparison needs two."),
                       {log.arms.value(0), log.armColumn});
    ExperimentPlan plan;
    if (request.plan) {
        plan = *request.plan;
    } else {
        plan.control = request.control.isEmpty() ? largestArm(log) : request.control;
        plan.split = request.split;
        plan.metrics = request.metrics;
    }
    if (!log.arms.contains(plan.control))
        return invalid(QT_TRANSLATE_NOOP("Core", "\"%1\" is no arm of the log. Its arms are: %2."),
                       {plan.control, log.arms.join(QStringLiteral(", "))});
    if (!request.plan) {
        if (!has(plan.metrics, MetricRole::Primary))
            addDefaultPrimary(plan.metrics, log);
        if (!has(plan.metrics, MetricRole::Guardrail))
            addDefaultGuardrails(plan.metrics, log, plan.control);
        addOthers(plan.metrics, log);
    }
    for (const Status &checked : {settleMetrics(plan, log, request), checkSplit(plan, log), checkRule(plan)}) {
        if (!checked)
            return checked.error();
    }
    return plan;
}

std::vector<quint32> armOrder(const QueryLog &log, const QString &control)
{
    std::vector<quint32> order = {static_cast<quint32>(log.arms.indexOf(control))};
    for (quint32 arm = 0; arm < static_cast<quint32>(log.arms.size()); ++arm) {
        if (arm != order.front())
            order.push_back(arm);
    }
    return order;
}

} // namespace slipway
