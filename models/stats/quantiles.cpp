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
    std::sort(values.begin(), values.end());
    return quantileIntervalOfSorted(values, probability, confLevel);
}

Outcome<QuantileInterval> quantileIntervalOfSorted(std::span<const double> values, double probability, double confLevel)
{
    const double tail = (1 - confLevel) / 2;
    const auto n = static_cast<double>(values.size());
    QuantileInterval interval;
    interval.lowerIndex = binomialQuantile(tail, n, probability);
    interval.upperIndex = binomialQuantile(1 - tail, n, probability) + 1;
    if (interval.lowerIndex < 1 || interval.upperIndex > n)
        return undefined(Reason::TooFewForQuantile);
    interval.quantile = {quantileOfSorted(values, probability), values[static_cast<size_t>(interval.lowerIndex) - 1],
                         values[static_cast<size_t>(interval.upperIndex) - 1]};
    interval.coverage =
        binomialCdf(interval.upperIndex - 1, n, probability) - binomialCdf(interval.lowerIndex - 1, n, probability);
    return interval;
}

namespace {

/// Maritz and Jarrett's standard error of a quantile: the values weighted with what a beta distribution has between
/// their places. Beyond 40 deviations of it the weights are 0; of many values those beyond 10 (below 1e-22) are left
/// out.
double maritzJarrett(std::span<const double> sorted, double probability)
{
    constexpr double many = 1e5;
    const auto n = static_cast<double>(sorted.size());
    const double m = std::floor(n * probability + 0.5);
    const double reach = (n > many ? 10 : 40) * std::sqrt(probability * (1 - probability) / n) * n + 2;
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
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    const auto errorA = quantileError(a, probability);
    const auto errorB = quantileError(b, probability);
    if (!errorA || !errorB)
        return undefined(Reason::TooFewForQuantile);
    return compareQuantiles({quantileOfSorted(a, probability), *errorA}, {quantileOfSorted(b, probability), *errorB},
                            confLevel);
}

/// Five values beyond the quantile.
static bool hasTail(std::span<const double> sorted, double probability)
{
    const double beyond = static_cast<double>(sorted.size()) * std::min(probability, 1 - probability);
    return beyond >= 5 - 1e-9; // 1 - 0.9 is a little below 0.1
}

std::optional<double> quantileError(std::span<const double> sorted, double probability)
{
    return hasTail(sorted, probability) ? std::optional(maritzJarrett(sorted, probability)) : std::nullopt;
}

ResampledQuantile resampledQuantile(std::span<const double> sorted, double probability)
{
    constexpr double mostValues = 200;
    constexpr double reach = 8; ///< standard deviations of the place
    ResampledQuantile spread;
    if (!hasTail(sorted, probability))
        return spread;
    const auto n = static_cast<double>(sorted.size());
    const double m = std::floor(n * probability + 0.5);
    const double around = reach * std::sqrt(n * probability * (1 - probability)) + 2;
    const auto first = static_cast<size_t>(std::max(0.0, std::floor(m - around)));
    const auto end = static_cast<size_t>(std::min(n, std::ceil(m + around)));
    const auto step = static_cast<size_t>(std::ceil(static_cast<double>(end - first) / mostValues));
    double before = 0;
    for (size_t from = first; from < end; from += step) {
        const size_t next = std::min(end, from + step);
        const double upTo = next == end ? 1 : betaCdf(static_cast<double>(next) / n, m, n - m + 1);
        spread.values.push_back(sorted[(from + next - 1) / 2]);
        spread.chances.push_back(upTo - before);
        before = upTo;
    }
    return spread;
}

Interval resampledDifference(const ResampledQuantile &a, const ResampledQuantile &b, double confLevel)
{
    std::vector<std::pair<double, double>> pairs; // difference, chance
    pairs.reserve(a.values.size() * b.values.size());
    double mean = 0;
    for (size_t i = 0; i < a.values.size(); ++i) {
        for (size_t j = 0; j < b.values.size(); ++j) {
            pairs.emplace_back(b.values[j] - a.values[i], a.chances[i] * b.chances[j]);
            mean += pairs.back().first * pairs.back().second;
        }
    }
    std::sort(pairs.begin(), pairs.end());
    const auto percentile = [&pairs](double chance) {
        double sum = 0;
        for (const auto &[difference, own] : pairs) {
            sum += own;
            if (sum >= chance)
                return difference;
        }
        return pairs.back().first;
    };
    const double tail = (1 - confLevel) / 2;
    return {mean, percentile(tail), percentile(1 - tail)};
}

Outcome<QuantileDifference> compareQuantiles(const QuantileEstimate &a, const QuantileEstimate &b, double confLevel)
{
    QuantileDifference difference;
    difference.seA = a.se;
    difference.seB = b.se;
    difference.se = std::hypot(difference.seA, difference.seB);
    if (difference.se == 0)
        return undefined(Reason::ZeroVariance);
    difference.quantileA = a.value;
    difference.quantileB = b.value;
    const double diff = difference.quantileB - difference.quantileA;
    const double half = twoSidedZ(confLevel) * difference.se;
    difference.diff = {diff, diff - half, diff + half};
    difference.pValue = normalPValue(diff / difference.se, Alternative::TwoSided);
    return difference;
}

} // namespace slipway::stats
