#include "models/stats/quantiles.h"

#include "models/stats/distributions.h"
#include "models/stats/samples.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace slipway::stats {

namespace {

std::optional<Failure> checkSample(std::span<const double> values)
{
    if (!allFinite(values))
        return wrongInput(Reason::NonFiniteInput);
    if (values.empty())
        return wrongInput(Reason::EmptySample);
    return std::nullopt;
}

} // namespace

double quantileOfSorted(std::span<const double> sorted, double probability)
{
    const double place = static_cast<double>(sorted.size() - 1) * probability;
    const double below = std::floor(place);
    const auto index = static_cast<size_t>(below);
    if (index + 1 >= sorted.size())
        return sorted.back();
    return sorted[index] + (place - below) * (sorted[index + 1] - sorted[index]);
}

Outcome<std::vector<double>> quantiles(std::vector<double> values, std::span<const double> probabilities)
{
    if (const auto failure = checkSample(values))
        return *failure;
    std::sort(values.begin(), values.end());
    std::vector<double> result;
    for (const double probability : probabilities)
        result.push_back(quantileOfSorted(values, probability));
    return result;
}

Outcome<QuantileInterval> quantileInterval(std::vector<double> values, double probability, double confLevel)
{
    if (const auto failure = checkSample(values))
        return *failure;
    const double tail = (1 - confLevel) / 2;
    const auto n = static_cast<double>(values.size());
    QuantileInterval interval;
    interval.lowerIndex = binomialQuantile(tail, n, probability);
    interval.upperIndex = binomialQuantile(1 - tail, n, probability) + 1;
    if (interval.lowerIndex < 1 || interval.upperIndex > n)
        return undefined(Reason::TooFewForQuantile);
    std::sort(values.begin(), values.end());
    interval.quantile = {quantileOfSorted(values, probability), values[static_cast<size_t>(interval.lowerIndex) - 1],
                         values[static_cast<size_t>(interval.upperIndex) - 1]};
    interval.coverage =
        binomialCdf(interval.upperIndex - 1, n, probability) - binomialCdf(interval.lowerIndex - 1, n, probability);
    return interval;
}

namespace {

/// Maritz and Jarrett's standard error of a quantile: the values weighted with what a beta distribution has between
/// their places. Beyond 40 deviations of it the weights are 0.
double maritzJarrett(std::span<const double> sorted, double probability)
{
    const auto n = static_cast<double>(sorted.size());
    const double m = std::floor(n * probability + 0.5);
    const double reach = 40 * std::sqrt(probability * (1 - probability) / n) * n + 2;
    const auto first = static_cast<size_t>(std::max(0.0, std::floor(n * probability - reach)));
    const auto end = static_cast<size_t>(std::min(n, std::ceil(n * probability + reach)));
    const double centre = quantileOfSorted(sorted, probability);
    double before = betaCdf(static_cast<double>(first) / n, m - 1, n - m);
    long double mean = 0;
    long double squares = 0;
    for (size_t i = first; i < end; ++i) {
        const double upTo = betaCdf(static_cast<double>(i + 1) / n, m - 1, n - m);
        const long double weight = upTo - before;
        const long double distance = static_cast<long double>(sorted[i]) - centre;
        mean += weight * distance;
        squares += weight * distance * distance;
        before = upTo;
    }
    const auto se = static_cast<double>(std::sqrt(std::max(0.0L, squares - mean * mean)));
    return se <= roundingDust * std::abs(centre) ? 0 : se;
}

} // namespace

Outcome<QuantileDifference> quantileDifference(std::vector<double> a, std::vector<double> b, double probability,
                                               double confLevel)
{
    if (!allFinite(a) || !allFinite(b))
        return wrongInput(Reason::NonFiniteInput);
    const auto fewest = static_cast<double>(std::min(a.size(), b.size()));
    if (fewest * std::min(probability, 1 - probability) < 5 - 1e-9) // 1 - 0.9 is a little below 0.1
        return undefined(Reason::TooFewForQuantile);
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    QuantileDifference difference;
    difference.seA = maritzJarrett(a, probability);
    difference.seB = maritzJarrett(b, probability);
    difference.se = std::hypot(difference.seA, difference.seB);
    if (difference.se == 0)
        return undefined(Reason::ZeroVariance);
    difference.quantileA = quantileOfSorted(a, probability);
    difference.quantileB = quantileOfSorted(b, probability);
    const double diff = difference.quantileB - difference.quantileA;
    const double half = twoSidedZ(confLevel) * difference.se;
    difference.diff = {diff, diff - half, diff + half};
    difference.pValue = normalPValue(diff / difference.se, Alternative::TwoSided);
    return difference;
}

} // namespace slipway::stats
