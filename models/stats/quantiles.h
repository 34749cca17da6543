#pragma once

#include "models/stats/outcome.h"

#include <optional>
#include <span>
#include <vector>

namespace slipway::stats {

/// The quantile of values that are sorted and not empty, by R's type 7; `probability` in 0 to 1.
double quantileOfSorted(std::span<const double> sorted, double probability);

/// Type 7 quantiles, one per probability. EmptySample and NonFiniteInput are errors.
Outcome<std::vector<double>> quantiles(std::vector<double> values, std::span<const double> probabilities);

struct QuantileInterval {
    Interval quantile;     ///< type 7 estimate; the ends are values of the sample
    double lowerIndex = 0; ///< 1-based place of the lower end in the sorted values
    double upperIndex = 0;
    double coverage = 0; ///< the real level, P(lowerIndex <= Bin(n, p) <= upperIndex - 1)
};
/// Distribution-free interval by order statistics. TooFewForQuantile when an end would lie outside of the
/// sample.
Outcome<QuantileInterval> quantileInterval(std::vector<double> values, double probability, double confLevel);
/// The same of values that are finite, sorted and not empty.
Outcome<QuantileInterval> quantileIntervalOfSorted(std::span<const double> sorted, double probability,
                                                   double confLevel);

struct QuantileDifference {
    double quantileA = 0;
    double quantileB = 0;
    Interval diff; ///< b minus a, type 7
    double seA = 0;
    double seB = 0;
    double se = 0;
    double pValue = 1; ///< two-sided
};
/// Normal interval with the standard errors of Maritz and Jarrett (1978). TooFewForQuantile when fewer than five values
/// lie beyond the quantile, ZeroVariance.
Outcome<QuantileDifference> quantileDifference(std::vector<double> a, std::vector<double> b, double probability,
                                               double confLevel);

/// A quantile that was estimated before, with its standard error.
struct QuantileEstimate {
    double value = 0;
    double se = 0;
};
/// Maritz and Jarrett's standard error; nothing when fewer than five values lie beyond the quantile.
std::optional<double> quantileError(std::span<const double> sorted, double probability);
/// The same difference of two arms whose quantiles are known.
Outcome<QuantileDifference> compareQuantiles(const QuantileEstimate &a, const QuantileEstimate &b, double confLevel);

/// Where the quantile of a resampled sample lies: values, rising, and with what chance each is it.
struct ResampledQuantile {
    std::vector<double> values;
    std::vector<double> chances; ///< adding up to 1
};
/// The bootstrap's distribution of the order statistic nearest to the quantile, in closed form and so without draws or
/// a seed (Hutson and Ernst 2000): value i has I(i/n; m, n-m+1) - I((i-1)/n; m, n-m+1), m = floor(n p + 1/2). At most
/// 200 values: of more, neighbours are put together. Empty when fewer than five values lie beyond the quantile.
ResampledQuantile resampledQuantile(std::span<const double> sorted, double probability);
/// The percentile interval of b minus a over all pairs; neither may be empty.
Interval resampledDifference(const ResampledQuantile &a, const ResampledQuantile &b, double confLevel);

} // namespace slipway::stats
