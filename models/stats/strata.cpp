#include "models/stats/strata.h"

#include "models/stats/distributions.h"

#include <cmath>

namespace slipway::stats {

namespace {

/// The weighted rate of an arm, with the distances to its limits.
struct WeightedRate {
    double rate = 0;
    double below = 0;
    double above = 0;

    void add(RateArm arm, double weight, double confLevel)
    {
        const auto wilson = proportionInterval(arm, confLevel, ProportionInterval::Wilson);
        rate += weight * arm.rate();
        below = std::hypot(below, weight * (arm.rate() - wilson->low));
        above = std::hypot(above, weight * (wilson->high - arm.rate()));
    }
};

Interval liftOf(const WeightedRate &a, const WeightedRate &b)
{
    const double ratio = b.rate / a.rate;
    const double down = std::hypot(std::log1p(-b.below / b.rate), std::log1p(a.above / a.rate));
    const double up = std::hypot(std::log1p(b.above / b.rate), std::log1p(-a.below / a.rate));
    return {ratio - 1, ratio * std::exp(-down) - 1, ratio * std::exp(up) - 1};
}

/// What one stratum adds to the test: the successes of b beyond what the margins let expect, and their variance.
struct Excess {
    double successes = 0;
    double variance = 0;
};

Excess excessOf(const RateStratum &stratum)
{
    const double total = stratum.a.n + stratum.b.n;
    const double successes = stratum.a.x + stratum.b.x;
    const double share = stratum.b.n / total;
    return {stratum.b.x - successes * share, share * (1 - share) * successes * ((total - successes) / (total - 1))};
}

} // namespace

std::vector<double> stratumWeights(const std::vector<RateStratum> &strata)
{
    std::vector<double> weights;
    double sum = 0;
    for (const RateStratum &stratum : strata) {
        const double total = stratum.a.n + stratum.b.n;
        weights.push_back(total > 0 ? stratum.a.n * (stratum.b.n / total) : 0);
        sum += weights.back();
    }
    for (double &weight : weights)
        weight = sum > 0 ? weight / sum : 0;
    return weights;
}

Outcome<StratifiedRates> stratifiedRates(const std::vector<RateStratum> &strata, double confLevel)
{
    const std::vector<double> weights = stratumWeights(strata);
    StratifiedRates all;
    Excess excess;
    WeightedRate a, b;
    double below = 0, above = 0;
    bool isEmpty = true;
    for (size_t i = 0; i < strata.size(); ++i) {
        const RateStratum &stratum = strata[i];
        const auto own = proportionDifference(stratum.a, stratum.b, confLevel, DifferenceInterval::Newcombe);
        if (!own && own.failure().reason == Reason::EmptyArm)
            continue;
        if (!own)
            return own.failure();
        isEmpty = false;
        const double weight = weights[i];
        a.add(stratum.a, weight, confLevel);
        b.add(stratum.b, weight, confLevel);
        all.diff.estimate += weight * own->estimate;
        below = std::hypot(below, weight * (own->estimate - own->low));
        above = std::hypot(above, weight * (own->high - own->estimate));
        const Excess added = excessOf(stratum);
        excess.successes += added.successes;
        excess.variance += added.variance;
    }
    if (isEmpty)
        return wrongInput(Reason::EmptyArm);
    if (excess.variance <= 0)
        return undefined(Reason::NoVariation);
    all.diff.low = all.diff.estimate - below;
    all.diff.high = all.diff.estimate + above;
    all.z = excess.successes / std::sqrt(excess.variance);
    all.pValue = normalPValue(all.z, Alternative::TwoSided);
    all.rateA = a.rate;
    all.rateB = b.rate;
    if (a.rate > 0 && b.rate > 0)
        all.lift = liftOf(a, b);
    return all;
}

} // namespace slipway::stats
