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

} // namespace slipway::stats
