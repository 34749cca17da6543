#include "models/services/metriccomparison.h"

#include "models/stats/quantiles.h"
#include "models/stats/tables.h"

#include <cmath>
#include <numeric>

namespace slipway {

MetricSample sampleOf(const QueryLog &log, const LogColumn &column, quint32 arm)
{
    MetricSample sample;
    for (size_t row = 0; row < log.armOf.size(); ++row) {
        if (log.armOf[row] != arm)
            continue;
        const double value = column.values[row];
        if (std::isnan(value))
            ++sample.missing;
        else if (std::isinf(value))
            ++sample.notANumber;
        else
            sample.values.push_back(value);
    }
    return sample;
}

namespace {

constexpr double armLevel = 0.95;
// Below it the normal approximation of the p-value is a rough one (Cochran's rule).
constexpr double fewExpected = 5;

using stats::Alternative;

stats::RateArm rateArm(const ArmMetric &arm)
{
    return {static_cast<double>(arm.x), static_cast<double>(arm.n)};
}

ArmMetric describeRate(const MetricSample &sample)
{
    ArmMetric arm;
    arm.n = static_cast<qint64>(sample.values.size());
    arm.notNumbers = sample.notANumber;
    arm.x = static_cast<qint64>(std::accumulate(sample.values.begin(), sample.values.end(), 0.0));
    if (const auto wilson = stats::proportionInterval(rateArm(arm), armLevel, stats::ProportionInterval::Wilson)) {
        arm.mean = wilson->estimate;
        arm.sd = std::sqrt(arm.mean * (1 - arm.mean));
        arm.ciLow = wilson->low;
        arm.ciHigh = wilson->high;
    }
    return arm;
}

ArmMetric describeMean(const MetricSample &sample, const stats::MeanArm &summary)
{
    ArmMetric arm;
    arm.n = static_cast<qint64>(sample.values.size());
    arm.notNumbers = sample.notANumber;
    if (arm.n > 0)
        arm.mean = summary.mean;
    arm.sd = summary.sd;
    if (const auto interval = stats::meanInterval(summary, armLevel)) {
        arm.ciLow = interval->low;
        arm.ciHigh = interval->high;
    }
    constexpr double shares[] = {0.5, 0.95, 0.99};
    if (const auto quantiles = stats::quantiles(sample.values, shares)) {
        arm.p50 = (*quantiles)[0];
        arm.p95 = (*quantiles)[1];
        arm.p99 = (*quantiles)[2];
    }
    return arm;
}

void compareRates(MetricResult &result, double confLevel)
{
    const stats::RateArm a = rateArm(result.control);
    const stats::RateArm b = rateArm(result.treated);
    const auto test = stats::twoProportionTest(a, b, Alternative::TwoSided, stats::Continuity::None);
    const auto interval = stats::proportionDifference(a, b, confLevel, stats::DifferenceInterval::Newcombe);
    if (!test || !interval) {
        result.undefined =
            QString::fromLatin1(stats::reasonName(test ? interval.failure().reason : test.failure().reason));
        return;
    }
    result.testMethod = QStringLiteral("two-proportion z, pooled");
    result.pValue = test->pValue;
    result.intervalMethod = QStringLiteral("Newcombe");
    result.diff = interval->estimate;
    result.ciLow = interval->low;
    result.ciHigh = interval->high;
    if (a.x > 0) {
        result.liftMethod = QStringLiteral("Newcombe's ends over the control's rate");
        result.lift = interval->estimate / a.rate();
        result.liftLow = interval->low / a.rate();
        result.liftHigh = interval->high / a.rate();
    }
}

void compareMeans(MetricResult &result, const stats::MeanArm &a, const stats::MeanArm &b, double confLevel)
{
    const auto test = stats::meanTest(a, b, stats::MeanTestKind::Welch, Alternative::TwoSided, confLevel);
    if (!test) {
        result.undefined = QString::fromLatin1(stats::reasonName(test.failure().reason));
        return;
    }
    result.testMethod = QStringLiteral("Welch's t");
    result.intervalMethod = QStringLiteral("Welch");
    result.diff = test->diff.estimate;
    result.ciLow = test->diff.low;
    result.ciHigh = test->diff.high;
    result.pValue = test->pValue;
    if (a.mean == 0)
        return;
    result.lift = result.diff / std::abs(a.mean);
    const auto lift =
        stats::relativeLift(a, b, stats::LiftInterval::Fieller, stats::LiftDistribution::Student, confLevel);
    if (lift) {
        result.liftMethod = QStringLiteral("Fieller");
        result.liftLow = lift->lift.low;
        result.liftHigh = lift->lift.high;
    }
}

bool isClean(const MetricResult &result)
{
    return result.control.notNumbers == 0 && result.treated.notNumbers == 0;
}

} // namespace

MetricComparison compareMetric(const MetricPlan &plan, const MetricSample &control, const MetricSample &treated,
                               double confLevel)
{
    MetricComparison comparison;
    MetricResult &result = comparison.result;
    result.plan = plan;
    comparison.decision.better =
        plan.direction == Direction::HigherIsBetter ? stats::Better::Higher : stats::Better::Lower;
    comparison.decision.margin = plan.margin.value_or(0);
    comparison.decision.minEffect = plan.minEffect;
    if (plan.kind == MetricKind::Proportion) {
        result.control = describeRate(control);
        result.treated = describeRate(treated);
        stats::DecisionMetric::Rates rates{rateArm(result.control), rateArm(result.treated)};
        if (!isClean(result))
            rates.a.x = std::nan("");
        comparison.decision.arms = rates;
    } else {
        stats::DecisionMetric::Means means{stats::summarise(control.values), stats::summarise(treated.values)};
        result.control = describeMean(control, means.a);
        result.treated = describeMean(treated, means.b);
        if (!isClean(result))
            means.a.mean = std::nan("");
        comparison.decision.arms = means;
    }
    result = readAt(comparison, confLevel);
    return comparison;
}

bool hasFewExpected(const MetricComparison &comparison)
{
    const auto *rates = std::get_if<stats::DecisionMetric::Rates>(&comparison.decision.arms);
    return rates && comparison.result.undefined.isEmpty()
           && stats::smallestExpectedCell(rates->a, rates->b) < fewExpected;
}

MetricResult readAt(const MetricComparison &comparison, double confLevel)
{
    MetricResult result;
    result.plan = comparison.result.plan;
    result.treatment = comparison.result.treatment;
    result.control = comparison.result.control;
    result.treated = comparison.result.treated;
    if (!isClean(result))
        result.undefined = QString::fromLatin1(stats::reasonName(stats::Reason::NonFiniteInput));
    else if (const auto *means = std::get_if<stats::DecisionMetric::Means>(&comparison.decision.arms))
        compareMeans(result, means->a, means->b, confLevel);
    else
        compareRates(result, confLevel);
    return result;
}

} // namespace slipway
