#include "models/services/ratecomparison.h"

#include "models/stats/ratios.h"
#include "models/stats/tables.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

// Below it the normal approximation of the p-value is a rough one (Cochran's rule).
constexpr double fewExpectedOfRates = 5;

/// Users that have an outcome, from the sums over users of how often each has it.
double usersWith(double sum, double squares)
{
    return squares > 0 ? sum * sum / squares : 0;
}

double rarerOutcome(const UnitSums &of)
{
    const double squaresOfFailures = of.sumDenSq - 2 * of.sumNumDen + of.sumNumSq;
    return std::min(usersWith(of.sumNum, of.sumNumSq), usersWith(of.sumDen - of.sumNum, squaresOfFailures));
}

double rarerOutcome(double rate, double n)
{
    const double successes = std::round(rate * n);
    return std::min(successes, n - successes);
}

void compareInPhases(MetricResult &result, const std::vector<stats::RateStratum> &phases, double confLevel)
{
    const auto strata = stats::stratifiedRates(phases, confLevel);
    if (!strata) {
        result.undefined = QString::fromLatin1(stats::reasonName(strata.failure().reason));
        return;
    }
    result.testMethod = QString::fromLatin1(QT_TRANSLATE_NOOP("Core", "Cochran-Mantel-Haenszel"));
    result.pValue = strata->pValue;
    result.intervalMethod = QLatin1String(newcombePerPhase);
    result.diff = strata->diff.estimate;
    result.ciLow = strata->diff.low;
    result.ciHigh = strata->diff.high;
    if (!strata->lift)
        return;
    result.liftMethod = QString::fromLatin1(QT_TRANSLATE_NOOP("Core", "Wilson's limits on the log ratio"));
    result.lift = strata->lift->estimate;
    result.liftLow = strata->lift->low;
    result.liftHigh = strata->lift->high;
}

void takeTest(MetricResult &result, stats::RateArm a, stats::RateArm b, double zTest)
{
    result.testMethod = QString::fromLatin1(QT_TRANSLATE_NOOP("Core", "two-proportion z, pooled"));
    result.pValue = zTest;
    if (stats::smallestExpectedCell(a, b) >= fewExpectedOfRates)
        return;
    if (const auto exact = stats::fisherExact(a, b, stats::Alternative::TwoSided, result.confLevel)) {
        result.testMethod = QLatin1String(fisherTest);
        result.pValue = exact->pValue;
    }
}

} // namespace

bool hasFewEvents(const ArmFigures &arm)
{
    double fewest = rarerOutcome(arm.mean, arm.n);
    for (const Moments &phase : arm.phases)
        fewest = phase.n > 0 ? std::min(fewest, rarerOutcome(phase.mean, phase.n)) : fewest;
    for (const UnitSums &phase : arm.units)
        fewest = phase.n > 0 ? std::min(fewest, rarerOutcome(phase)) : fewest;
    return !(fewest >= fewestEvents);
}

bool hasOneRowPerUnit(const ArmFigures &arm)
{
    double rows = 0;
    for (const UnitSums &phase : arm.units) {
        rows += phase.sumDen;
        if (phase.sumDen != phase.n || phase.sumDenSq != phase.n)
            return false;
    }
    return rows == arm.n;
}

bool hasRowsOfUsers(const ArmFigures &control, const ArmFigures &treated)
{
    return (!control.units.empty() || !treated.units.empty())
           && !(hasOneRowPerUnit(control) && hasOneRowPerUnit(treated));
}

stats::DecisionMetric::Rates ratesOf(const ArmFigures &control, const ArmFigures &treated, const ArmMetric &controlSum,
                                     const ArmMetric &treatedSum)
{
    const auto sum = [](const ArmMetric &arm) {
        return stats::RateArm{static_cast<double>(arm.x), static_cast<double>(arm.n)};
    };
    const auto part = [](const Moments &of) { return stats::RateArm{std::round(of.mean * of.n), of.n}; };
    stats::DecisionMetric::Rates rates{sum(controlSum), sum(treatedSum)};
    for (size_t i = 0; i < std::min(control.phases.size(), treated.phases.size()); ++i)
        rates.phases.push_back({part(control.phases[i]), part(treated.phases[i])});
    if (rates.phases.size() < 2)
        rates.phases.clear();
    return rates;
}

void compareRates(MetricResult &result, const stats::DecisionMetric::Rates &rates, double confLevel)
{
    if (!rates.phases.empty())
        return compareInPhases(result, rates.phases, confLevel);
    const auto test = stats::twoProportionTest(rates.a, rates.b, stats::Alternative::TwoSided, stats::Continuity::None);
    const auto interval = stats::proportionDifference(rates.a, rates.b, confLevel, stats::DifferenceInterval::Newcombe);
    if (!test || !interval) {
        result.undefined =
            QString::fromLatin1(stats::reasonName(test ? interval.failure().reason : test.failure().reason));
        return;
    }
    takeTest(result, rates.a, rates.b, test->pValue);
    result.intervalMethod = QString::fromLatin1(QT_TRANSLATE_NOOP("Core", "Newcombe"));
    result.diff = interval->estimate;
    result.ciLow = interval->low;
    result.ciHigh = interval->high;
    // Without a failure in an arm Katz's leaves out that arm's spread; without a success there is none.
    const bool isOneSided = rates.a.x == rates.a.n || rates.b.x == rates.b.n;
    const auto katz = stats::riskRatio(rates.a, rates.b, confLevel, stats::RiskRatioInterval::KatzLog);
    if (katz && !isOneSided) {
        result.liftMethod = QString::fromLatin1(QT_TRANSLATE_NOOP("Core", "Katz, log of the ratio"));
        result.lift = katz->ratio.estimate - 1;
        result.liftLow = katz->ratio.low - 1;
        result.liftHigh = katz->ratio.high - 1;
    }
}

QList<PhaseEffect> phaseEffects(const stats::DecisionMetric::Rates &rates)
{
    QList<PhaseEffect> effects;
    const std::vector<double> weights = stats::stratumWeights(rates.phases);
    for (size_t i = 0; i < weights.size(); ++i) {
        const auto &[a, b] = rates.phases[i];
        if (weights[i] <= 0)
            continue;
        const double common = (a.x + b.x) / (a.n + b.n);
        effects.append({static_cast<qsizetype>(i), b.rate() - a.rate(),
                        std::sqrt(common * (1 - common) * (1 / a.n + 1 / b.n)), weights[i]});
    }
    return effects;
}

} // namespace slipway
