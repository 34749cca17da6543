#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace slipway {

// Arithmetic of curves for charts: pure functions over spans. Steps (x) ascend; a NaN value is a gap and stays one.

/// Exponential moving average with `weight` in [0, 1), debiased by the weights so far, as TensorBoard's scalar chart
/// does it: s(i) = Σ w^(i−k) (1−w) v(k) / (1 − w^(i+1)). A value that is not finite is passed on and not averaged;
/// weight 0 returns the values.
std::vector<double> smoothed(std::span<const double> values, double weight);

/// Smallest and largest finite value; nullopt when there is none. `aboveZero` leaves out what a log axis cannot show.
enum class ValueFilter { Finite, AboveZero };
std::optional<std::pair<double, double>> extent(std::span<const double> values, ValueFilter filter);

/// Index of the step nearest to `x`, the earlier of two equally near; nullopt for no steps.
std::optional<std::size_t> nearestIndex(std::span<const double> steps, double x);

/// Index of the best finite value, the first of equals.
enum class Best { Lowest, Highest };
std::optional<std::size_t> bestIndex(std::span<const double> values, Best best);

struct CurvePoint {
    double x = 0;
    double y = 0;
    bool operator==(const CurvePoint &) const = default;
};

/// What is drawn of one curve between the steps `from` and `to`: runs without a gap, each at least one point. The
/// neighbours just outside are kept, so that a line leaves the plot at its edge. More than two points a bucket become
/// the first, smallest, largest and last of each of `buckets` equal parts of the range, so that a spike of one point
/// stays visible; at most 4 × buckets + 2 points come back. A bucket with a value in it closes gaps inside it.
std::vector<std::vector<CurvePoint>> visibleRuns(std::span<const double> steps, std::span<const double> values,
                                                 double from, double to, std::size_t buckets, ValueFilter filter);

/// Steps of an axis: multiples of 1, 2, 2.5 or 5 times a power of ten inside [low, high], about `wanted` of them.
/// Empty when the range is empty or not finite.
struct Ticks {
    std::vector<double> values;
    int decimals = 0; ///< as many as tell the values apart
};
Ticks linearTicks(double low, double high, int wanted);
/// For a logarithmic axis over 0 < low < high: powers of ten where the range has enough decades, 1-2-5 steps below
/// that, else the linear ones.
Ticks logTicks(double low, double high, int wanted);

} // namespace slipway
