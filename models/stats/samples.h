#pragma once

#include "models/stats/outcome.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>

namespace slipway::stats {

// What several families ask of their input.

/// A few units in the last place: what adding and subtracting decimals leaves behind, beside the largest value.
inline constexpr double roundingDust = 4 * std::numeric_limits<double>::epsilon();

inline bool allFinite(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

inline double largestMagnitude(std::span<const double> values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    return largest;
}

/// A whole number that a double tells from its neighbours.
inline bool isCount(double n)
{
    constexpr double most = 9007199254740992; // 2^53
    return n >= 0 && n <= most && std::floor(n) == n;
}

/// NonFiniteInput or InvalidCounts (negative, fractional, beyond 2^53), in this order.
inline std::optional<Failure> checkCounts(std::span<const double> counts)
{
    if (!allFinite(counts))
        return wrongInput(Reason::NonFiniteInput);
    if (std::any_of(counts.begin(), counts.end(), [](double n) { return !isCount(n); }))
        return wrongInput(Reason::InvalidCounts);
    return std::nullopt;
}

inline std::optional<Failure> checkCounts(std::initializer_list<double> counts)
{
    return checkCounts(std::span(counts.begin(), counts.size()));
}

/// NonFiniteInput or EmptyArm of two independent samples.
inline std::optional<Failure> checkArms(std::span<const double> a, std::span<const double> b)
{
    if (!allFinite(a) || !allFinite(b))
        return wrongInput(Reason::NonFiniteInput);
    if (a.empty() || b.empty())
        return wrongInput(Reason::EmptyArm);
    return std::nullopt;
}

/// NonFiniteInput or LengthMismatch of pairs; that there are pairs is another question.
inline std::optional<Failure> checkPairs(std::span<const double> a, std::span<const double> b)
{
    if (!allFinite(a) || !allFinite(b))
        return wrongInput(Reason::NonFiniteInput);
    if (a.size() != b.size())
        return wrongInput(Reason::LengthMismatch);
    return std::nullopt;
}

} // namespace slipway::stats
