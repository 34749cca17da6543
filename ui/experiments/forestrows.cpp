#include "ui/experiments/forestrows.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/coretext.h"
#include "models/services/figuresources.h"
#include "models/services/metrictext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace slipway {
namespace {

double turned(Direction direction, double value)
{
    return direction == Direction::HigherIsBetter ? value : -value;
}

/// The ends of the interval that is judged, turned so that more is better.
std::pair<double, double> gain(const MetricResult &result)
{
    const auto &read = result.anyLook;
    const auto &guard = result.guard;
    const double a = turned(result.plan.direction, read ? read->ciLow : guard ? guard->low : result.ciLow);
    const double b = turned(result.plan.direction, read ? read->ciHigh : guard ? guard->high : result.ciHigh);
    return {std::min(a, b), std::max(a, b)};
}

/// Where the verdict was read from this metric and treatment, its reading counts.
ForestRow::State shown(const MetricResult &result, const Verdict &verdict)
{
    if (result.plan.role == MetricRole::Other)
        return ForestRow::State::Unjudged;
    const QList<DecidingInterval> &read = verdict.intervals;
    const auto own = std::find_if(read.begin(), read.end(),
                                  [&](const DecidingInterval &one) { return one.metric.name == result.plan.name; });
    if (own != read.end() && result.treatment == verdict.treatment) {
        using Standing = DecidingInterval::Standing;
        return own->standing == Standing::Held   ? ForestRow::State::Good
               : own->standing == Standing::Lost ? ForestRow::State::Bad
                                                 : ForestRow::State::Neutral;
    }
    const auto [low, high] = gain(result);
    const bool guardrail = result.plan.role == MetricRole::Guardrail && result.plan.margin;
    const double bound = guardrail ? -*result.plan.margin : 0;
    // A primary that is read once goes by its test, as the verdict does.
    if (!guardrail && !result.anyLook && result.pValue >= 1 - result.confLevel)
        return ForestRow::State::Neutral;
    if (low > bound)
        return ForestRow::State::Good;
    return high < bound ? ForestRow::State::Bad : ForestRow::State::Neutral;
}

QString valueText(const MetricPlan &plan, double value)
{
    return plan.kind == MetricKind::Proportion
               ? QCoreApplication::translate("ForestRows", "%1 points")
                     .arg(fixedText(value * 100, decimalsFor(value * 100, 0)))
               : QString(fixedText(value, decimalsFor(value, 0)) + QLatin1Char(' ') + metricUnit(plan)).trimmed();
}

QString detail(const MetricResult &result)
{
    const QString direction = result.plan.direction == Direction::HigherIsBetter
                                  ? QCoreApplication::translate("ForestRows", "higher is better")
                                  : QCoreApplication::translate("ForestRows", "lower is better");
    switch (result.plan.role) {
    case MetricRole::Primary:
        return QCoreApplication::translate("ForestRows", "primary, %1").arg(direction);
    case MetricRole::Guardrail:
        return result.plan.margin ? QCoreApplication::translate("ForestRows", "guard rail, margin %1")
                                        .arg(valueText(result.plan, *result.plan.margin))
                                  : QCoreApplication::translate("ForestRows", "guard rail, %1").arg(direction);
    case MetricRole::Other:
        break;
    }
    return QCoreApplication::translate("ForestRows", "not part of the decision");
}

ForestRow rowOf(const MetricResult &result, bool severalTreatments, const Verdict &verdict)
{
    ForestRow row;
    row.name = severalTreatments ? QCoreApplication::translate("ForestRows", "%1, %2", "metric, arm")
                                       .arg(metricTitle(result.plan), result.treatment)
                                 : metricTitle(result.plan);
    row.detail = detail(result);
    const double base = std::abs(result.control.mean);
    const bool isGuard = result.undefined.isEmpty() && result.guard && base > 0;
    const auto &low = result.anyLook ? result.anyLook->liftLow : result.liftLow;
    const auto &high = result.anyLook ? result.anyLook->liftHigh : result.liftHigh;
    if (!isGuard && !(result.undefined.isEmpty() && result.lift && low && high)) {
        row.undefined = result.undefined.isEmpty() ? whyNoLift(result) : reasonSentence(result.undefined).translated();
        return row;
    }
    // A guard rail's margin is an amount, fixed when the plan was made: what is held against it is the difference.
    row.estimate = isGuard ? result.diff / base : *result.lift;
    row.low = isGuard ? result.guard->low / base : *low;
    row.high = isGuard ? result.guard->high / base : *high;
    row.isAnyLook = result.anyLook.has_value();
    row.level = isGuard ? result.guard->confLevel : result.confLevel;
    if (result.plan.role == MetricRole::Guardrail && result.plan.margin && result.control.mean != 0)
        row.margin = -turned(result.plan.direction, *result.plan.margin) / std::abs(result.control.mean);
    row.state = verdict.blocked ? ForestRow::State::Neutral : shown(result, verdict);
    return row;
}

} // namespace

QList<ForestRow> forestRows(const ExperimentAnalysis &analysis)
{
    QList<ForestRow> rows;
    std::optional<MetricRole> before;
    for (const MetricResult &result : analysis.metrics) {
        rows.append(rowOf(result, analysis.variants.size() > 2, analysis.verdict));
        rows.last().beginsGroup = before && *before != result.plan.role;
        before = result.plan.role;
    }
    return rows;
}

QString methodsText(const ExperimentAnalysis &analysis)
{
    QStringList methods;
    for (const MetricResult &result : analysis.metrics) {
        if (!result.undefined.isEmpty())
            continue;
        if (result.anyLook) { // one for all metrics
            const QString sequence = QCoreApplication::translate("ForestRows", "confidence sequence, at any look");
            if (!methods.contains(sequence))
                methods.append(sequence);
            continue;
        }
        QStringList intervals{coreText(result.intervalMethod)};
        if (!result.guard && !result.liftMethod.isEmpty() && result.liftMethod != result.intervalMethod)
            intervals.append(
                QCoreApplication::translate("ForestRows", "of the lift %1").arg(coreText(result.liftMethod)));
        const QString text = QCoreApplication::translate("ForestRows", "%1 (interval: %2)", "test, intervals")
                                 .arg(coreText(result.testMethod), intervals.join(QStringLiteral(", ")));
        if (!methods.contains(text))
            methods.append(text);
    }
    const bool hasGuards = std::any_of(analysis.metrics.cbegin(), analysis.metrics.cend(),
                                       [](const MetricResult &result) { return result.guard.has_value(); });
    if (hasGuards)
        methods.append(
            QCoreApplication::translate("ForestRows", "guard rails: the difference as a share of the control"));
    return methods.join(QStringLiteral("; "));
}

} // namespace slipway
