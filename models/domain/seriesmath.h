#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace slipway {

// Arithmetic of curves for charts: pure functions over spans. Steps (x) ascend; a NaN value is a gap and stays one.

/// Which values a plot has a place for: a logarithmic axis only for those above zero.
enum class ValueFilter { Finite, AboveZero };

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

/// Steps of an axis: multiples of 1, 2, 2.5 or 5 times a power of ten inside [low, high], about `wanted` of them.
/// Empty when the range is empty or not finite.
struct Ticks {
    std::vector<double> values;
    int decimals = 0; ///< as many as tell the values apart
};
Ticks linearTicks(double low, double high, int wanted);
/// Of what is counted, as epochs: whole numbers, but for a range between two of them.
Ticks wholeTicks(double low, double high, int wanted);
/// For a logarithmic axis over 0 < low < high: powers of ten where the range has enough decades, 1-2-5 steps below
/// that, else the linear ones.
Ticks logTicks(double low, double high, int wanted);

} // namespace slipway
