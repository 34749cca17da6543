#include "models/domain/smoothing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr int gaussianWidth = 3; // standard deviations to each side

/// Each finite value replaced by the mean of its neighbours, weights[d] for those d points away. The weights of a whole
/// window sum to one, so that no sum overflows that its values do not.
std::vector<double> weightedMeans(std::span<const double> values, std::vector<double> weights)
{
    const double sum = 2 * std::accumulate(weights.begin(), weights.end(), 0.0) - weights[0];
    for (double &weight : weights)
        weight /= sum;
    std::vector<double> result(values.begin(), values.end());
    const auto reach = weights.size() - 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        double weighted = 0;
        double weight = 0;
        const std::size_t end = std::min(values.size(), i + reach + 1);
        for (std::size_t k = i - std::min(i, reach); k < end; ++k) {
            if (!std::isfinite(values[k]))
                continue;
            const double part = weights[k > i ? k - i : i - k];
            weighted += values[k] * part;
            weight += part;
        }
        result[i] = weighted / weight;
    }
    return result;
}

} // namespace

int smoothingReach(double strength)
{
    return static_cast<int>(std::lround(strength / (1 - strength)));
}

std::vector<double> exponentialAverage(std::span<const double> values, double weight)
{
    std::vector<double> result(values.begin(), values.end());
    if (weight <= 0)
        return result;
    double average = 0;
    double remaining = 1; // weight to the power of the number of values so far
    for (double &value : result) {
        if (!std::isfinite(value))
            continue;
        average = average * weight + value * (1 - weight);
        remaining *= weight;
        value = average / (1 - remaining);
    }
    return result;
}

std::vector<double> runningMean(std::span<const double> values, int reach)
{
    return weightedMeans(values, std::vector<double>(static_cast<std::size_t>(reach) + 1, 1.0));
}

std::vector<double> gaussianMean(std::span<const double> values, int reach)
{
    if (reach == 0)
        return {values.begin(), values.end()};
    std::vector<double> weights(static_cast<std::size_t>(reach) * gaussianWidth + 1);
    for (std::size_t d = 0; d < weights.size(); ++d) {
        const double away = static_cast<double>(d) / reach;
        weights[d] = std::exp(-away * away / 2);
    }
    return weightedMeans(values, weights);
}

std::vector<double> smoothed(std::span<const double> values, const Smoothing &smoothing)
{
    switch (smoothing.kind) {
    case SmoothingKind::Gaussian:
        return gaussianMean(values, smoothingReach(smoothing.strength));
    case SmoothingKind::RunningMean:
        return runningMean(values, smoothingReach(smoothing.strength));
    case SmoothingKind::ExponentialAverage:
        break;
    }
    return exponentialAverage(values, smoothing.strength);
}

double smoothingCost(std::size_t values, const Smoothing &smoothing)
{
    const double reach = smoothingReach(smoothing.strength);
    switch (smoothing.kind) {
    case SmoothingKind::Gaussian:
        return static_cast<double>(values) * (2 * gaussianWidth * reach + 1);
    case SmoothingKind::RunningMean:
        return static_cast<double>(values) * (2 * reach + 1);
    case SmoothingKind::ExponentialAverage:
        break;
    }
    return static_cast<double>(values);
}

} // namespace slipway
