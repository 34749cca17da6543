#include "models/stats/decision.h"

#include "models/stats/sampleratio.h"
#include "models/stats/sequential.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::stats {

const char *recommendationName(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::Rollout:
        return "rollout";
    case Recommendation::Rollback:
        return "rollback";
    case Recommendation::Continue:
        break;
    }
    return "continue";
}

const char *decisionReasonName(DecisionReason reason)
{
    switch (reason) {
    case DecisionReason::NoData:
        return "no_data";
    case DecisionReason::GuardrailBreach:
        return "guardrail_breach";
    case DecisionReason::PrimaryWorse:
        return "primary_worse";
    case DecisionReason::SrmMismatch:
        return "srm_mismatch";
    case DecisionReason::TooFew:
        return "too_few";
    case DecisionReason::PlannedSampleNotReached:
        return "planned_sample_not_reached";
    case DecisionReason::PrimaryBetter:
        return "primary_better";
    case DecisionReason::PrimaryNotWorse:
        return "primary_not_worse";
    case DecisionReason::GuardrailUndetermined:
        return "guardrail_undetermined";
    case DecisionReason::NoWorthwhileGain:
        return "no_worthwhile_gain";
    case DecisionReason::Inconclusive:
        break;
    }
    return "inconclusive";
}

double DecisionMetric::unitsOfA() const
{
    return std::visit([](const auto &both) { return both.a.n; }, arms);
}

double DecisionMetric::unitsOfB() const
{
    return std::visit([](const auto &both) { return both.b.n; }, arms);
}

namespace {

using Rates = DecisionMetric::Rates;
using Means = DecisionMetric::Means;

/// The phases that have both arms, with their weights; without phases the arms themselves.
template <class Take>
void eachPhase(const Rates &rates, Take take)
{
    if (rates.phases.empty())
        return take(RateStratum{rates.a, rates.b}, 1.0);
    const std::vector<double> weights = stratumWeights(rates.phases);
    for (size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] > 0)
            take(rates.phases[i], weights[i]);
    }
}

double difference(const DecisionMetric &metric)
{
    if (const auto *rates = std::get_if<Rates>(&metric.arms)) {
        double diff = 0;
        eachPhase(*rates, [&diff](const RateStratum &phase, double weight) {
            diff += weight * (phase.b.rate() - phase.a.rate());
        });
        return diff;
    }
    const auto &means = std::get<Means>(metric.arms);
    return means.b.mean - means.a.mean;
}

double standardError(const DecisionMetric &metric)
{
    if (const auto *rates = std::get_if<Rates>(&metric.arms)) {
        const auto smoothed = [](RateArm arm) {
            const RateArm wider{arm.x + 1, arm.n + 2};
            return wider.rate() * (1 - wider.rate()) / wider.n;
        };
        double variance = 0;
        eachPhase(*rates, [&](const RateStratum &phase, double weight) {
            variance += weight * weight * (smoothed(phase.a) + smoothed(phase.b));
        });
        return std::sqrt(variance);
    }
    const auto &means = std::get<Means>(metric.arms);
    return std::sqrt(means.a.sd * means.a.sd / means.a.n + means.b.sd * means.b.sd / means.b.n);
}

/// Turned so that more is better.
Interval turned(const DecisionMetric &metric, const Interval &interval)
{
    if (metric.better == Better::Higher)
        return interval;
    return {-interval.estimate, -interval.high, -interval.low};
}

Interval sequentialInterval(const DecisionMetric &metric, const DecisionInput &input, double alpha)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (metric.isWithoutSpread)
        return turned(metric, {difference(metric), -infinity, infinity});
    return turned(metric, alwaysValidInterval(metric, input.nStar, alpha));
}

struct FixedReading {
    Interval interval; ///< of b - a; infinite when undefined
    std::optional<double> pValue;
};

FixedReading readFixed(const DecisionMetric &metric, double confLevel)
{
    const double infinity = std::numeric_limits<double>::infinity();
    FixedReading reading{{difference(metric), -infinity, infinity}, std::nullopt};
    const auto *rates = std::get_if<Rates>(&metric.arms);
    if (rates && !rates->phases.empty()) {
        if (const auto strata = stratifiedRates(rates->phases, confLevel)) {
            reading.interval = strata->diff;
            reading.pValue = strata->pValue;
        }
    } else if (rates) {
        const auto interval = proportionDifference(rates->a, rates->b, confLevel, DifferenceInterval::Newcombe);
        const auto test = twoProportionTest(rates->a, rates->b, Alternative::TwoSided, Continuity::None);
        if (interval)
            reading.interval = *interval;
        if (test)
            reading.pValue = test->pValue;
    } else {
        const auto &means = std::get<Means>(metric.arms);
        const auto test = meanTest(means.a, means.b, MeanTestKind::Welch, Alternative::TwoSided, confLevel);
        if (test) {
            reading.interval = test->diff;
            reading.pValue = test->pValue;
        }
    }
    return reading;
}

std::optional<Failure> checkMetric(const DecisionMetric &metric)
{
    std::optional<Failure> failure;
    if (const auto *rates = std::get_if<Rates>(&metric.arms)) {
        failure = checkRates({rates->a, rates->b});
    } else {
        const auto &means = std::get<Means>(metric.arms);
        // An arm of less than two units has no sd; it is no_data and not a wrong input.
        failure = checkMeans({means.a.mean, means.a.n < 2 ? 0 : means.a.sd, means.a.n},
                             {means.b.mean, means.b.n < 2 ? 0 : means.b.sd, means.b.n});
    }
    if (failure && (failure->reason == Reason::EmptyArm || failure->reason == Reason::TooFew))
        return std::nullopt;
    return failure;
}

enum class Standing { Won, Lost, Open };

Standing primaryStanding(const DecisionInput &input)
{
    const DecisionMetric &primary = input.primary;
    if (input.objective == Objective::Superiority && input.mode == ReadingMode::Fixed) {
        const FixedReading reading = readFixed(primary, 1 - input.alpha);
        const double gain = turned(primary, reading.interval).estimate;
        if (!reading.pValue || *reading.pValue >= input.alpha || gain == 0)
            return Standing::Open;
        // With few events test and interval of phases are off on opposite sides (simulated): together neither is.
        const auto *rates = std::get_if<Rates>(&primary.arms);
        if (rates && !rates->phases.empty() && reading.interval.low <= 0 && reading.interval.high >= 0)
            return Standing::Open;
        return gain > 0 ? Standing::Won : Standing::Lost;
    }
    const Interval interval = ruleInterval(primary, input, 1 - input.alpha);
    const double bound = input.objective == Objective::NonInferiority ? -primary.margin : 0;
    if (interval.low > bound)
        return Standing::Won;
    return interval.high < bound ? Standing::Lost : Standing::Open;
}

/// Of both arms of every metric that decides.
double fewestUnits(const DecisionInput &input)
{
    double fewest = std::min(input.primary.unitsOfA(), input.primary.unitsOfB());
    for (const DecisionMetric &guardrail : input.guardrails)
        fewest = std::min({fewest, guardrail.unitsOfA(), guardrail.unitsOfB()});
    return fewest;
}

/// Rule 7: the primary has won, the guard rails say whether that may be used.
Decision afterPrimary(const DecisionInput &input)
{
    const auto &guardrails = input.guardrails;
    if (std::any_of(guardrails.begin(), guardrails.end(), [&](const DecisionMetric &guardrail) {
            return ruleInterval(guardrail, input, 1 - input.alpha).high < -guardrail.margin;
        }))
        return {Recommendation::Rollback, DecisionReason::GuardrailBreach};
    if (!std::all_of(guardrails.begin(), guardrails.end(), [&](const DecisionMetric &guardrail) {
            return ruleInterval(guardrail, input, 1 - 2 * input.alpha).low > -guardrail.margin;
        }))
        return {Recommendation::Continue, DecisionReason::GuardrailUndetermined};
    return {Recommendation::Rollout, input.objective == Objective::Superiority ? DecisionReason::PrimaryBetter
                                                                               : DecisionReason::PrimaryNotWorse};
}

} // namespace

std::optional<DecisionReason> safetyBreach(const DecisionInput &input)
{
    if (fewestUnits(input) < std::max(2.0, input.minN))
        return std::nullopt;
    const double share = input.alpha / static_cast<double>(input.guardrails.size() + 1);
    for (const DecisionMetric &guardrail : input.guardrails) {
        if (sequentialInterval(guardrail, input, share).high < -guardrail.margin)
            return DecisionReason::GuardrailBreach;
    }
    const double bound = input.objective == Objective::NonInferiority ? -input.primary.margin : 0;
    if (sequentialInterval(input.primary, input, share).high < bound)
        return DecisionReason::PrimaryWorse;
    return std::nullopt;
}

bool isPrimarySettled(const DecisionInput &input)
{
    return primaryStanding(input) != Standing::Open;
}

Interval ruleInterval(const DecisionMetric &metric, const DecisionInput &input, double fixedLevel)
{
    if (input.mode == ReadingMode::Sequential)
        return sequentialInterval(metric, input, input.alpha);
    return turned(metric, readFixed(metric, fixedLevel).interval);
}

AlwaysValidReading alwaysValidReading(const DecisionMetric &metric, double nStar, double alpha)
{
    const double diff = difference(metric);
    AlwaysValidReading reading{{diff, diff, diff}, 1, standardError(metric), metric.unitsOfA() + metric.unitsOfB()};
    if (const auto sequence = confidenceSequence(diff, reading.se, reading.units, nStar, alpha)) {
        reading.diff = sequence->diff;
        reading.pValue = sequence->pValue;
    }
    return reading;
}

Interval alwaysValidInterval(const DecisionMetric &metric, double nStar, double alpha)
{
    return alwaysValidReading(metric, nStar, alpha).diff;
}

Outcome<Decision> decide(const DecisionInput &input)
{
    if (const auto failure = checkMetric(input.primary))
        return *failure;
    for (const DecisionMetric &guardrail : input.guardrails) {
        if (const auto failure = checkMetric(guardrail))
            return *failure;
    }
    const auto ratio = sampleRatioTest(input.counts, input.weights, input.srmThreshold);
    if (!ratio && ratio.failure().kind == Failure::Kind::WrongInput)
        return ratio.failure();

    const double fewest = fewestUnits(input);
    if (fewest < 2)
        return Decision{Recommendation::Continue, DecisionReason::NoData};
    if (const auto reason = safetyBreach(input))
        return Decision{Recommendation::Rollback, *reason};
    if (ratio && ratio->mismatch)
        return Decision{Recommendation::Continue, DecisionReason::SrmMismatch};
    if (fewest < input.minN)
        return Decision{Recommendation::Continue, DecisionReason::TooFew};
    if (input.mode == ReadingMode::Fixed
        && (input.primary.unitsOfA() < input.plannedA || input.primary.unitsOfB() < input.plannedB))
        return Decision{Recommendation::Continue, DecisionReason::PlannedSampleNotReached};

    const Standing standing = primaryStanding(input);
    if (standing == Standing::Lost)
        return Decision{Recommendation::Rollback, DecisionReason::PrimaryWorse};
    if (standing == Standing::Won)
        return afterPrimary(input);
    if (input.objective == Objective::Superiority && input.primary.minEffect
        && ruleInterval(input.primary, input, 1 - input.alpha).high < *input.primary.minEffect)
        return Decision{Recommendation::Rollback, DecisionReason::NoWorthwhileGain};
    return Decision{Recommendation::Continue, DecisionReason::Inconclusive};
}

} // namespace slipway::stats
