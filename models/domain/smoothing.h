#pragma once

#include <span>
#include <vector>

namespace slipway {

// Curves made smooth. A value that is not finite is passed on and takes no part in any average; strength 0 returns the
// values.

enum class SmoothingKind {
    ExponentialAverage, ///< looks back only
    Gaussian,
    RunningMean,
};

struct Smoothing {
    SmoothingKind kind = SmoothingKind::ExponentialAverage;
    /// 0 to 0.99: the weight of the exponential average. The others look as far to each side as such an average looks
    /// back on the mean, weight / (1 - weight) points.
    double strength = 0;
    bool operator==(const Smoothing &) const = default;
};

/// Whole points to each side: 0 at strength 0, 1 at 0.5, 9 at 0.9, 99 at 0.99.
int smoothingReach(double strength);

/// The exponential moving average with weight w in [0, 1), debiased by the weights so far, as TensorBoard's scalar
/// chart does it: s(i) = sum of w^(i-k) (1-w) v(k) / (1 - w^(i+1)).
std::vector<double> exponentialAverage(std::span<const double> values, double weight);

/// The mean of each value and up to `reach` finite or not to each side, fewer at the ends.
std::vector<double> runningMean(std::span<const double> values, int reach);

/// The mean weighted by exp(-d^2 / (2 reach^2)) of the values up to three times `reach` points away; the weights of
/// what is there sum to one, so the ends are not drawn to zero.
std::vector<double> gaussianMean(std::span<const double> values, int reach);

std::vector<double> smoothed(std::span<const double> values, const Smoothing &smoothing);
/// About how many values `smoothed` has to look at.
double smoothingCost(std::size_t values, const Smoothing &smoothing);

} // namespace slipway
