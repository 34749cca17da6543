#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace slipway {

// Levels of a curve that single values do not move, and what of them is mere chance. Finite values, at least one.

/// Of an even count the middle between the two in the middle.
double median(std::vector<double> values);
/// The smallest value that `share` of all values do not exceed.
double percentile(std::vector<double> values, double share);

inline constexpr std::size_t levelReach = 2;
/// The median of the value and its levelReach neighbours to each side; of as many to each side as there are at the
/// ends.
double localMedian(std::span<const double> values, std::size_t at);

/// How far the values of a curve lie from each other by chance alone: the standard deviation of its noise, reckoned
/// from the bends between neighbours, so that no trend counts: 1.4826 times the median of |a - 2 b + c|, divided by √6
/// (the bend of three independent values has six times their variance). Few values may bend less than usual, so n
/// values are given 1 + 8 / n times that. Noise that neighbours share is not seen.
class CurveNoise
{
public:
    static constexpr double sure = 4;  ///< standard errors; by chance in 1 of 16 000
    static constexpr double apart = 6; ///< standard deviations

    explicit CurveNoise(std::span<const double> values);

    /// 0 for fewer than three values, and where most bends are none.
    double spread() const { return m_spread; }
    /// What chance does not make of the difference of two medians of so many values: four standard errors, that of a
    /// median being √(π/2) of that of a mean.
    double ofLevels(std::size_t first, std::size_t second) const;
    /// What chance does not make of the distance of the best of `all` values from the median of so many others: the
    /// best of n normal values lies about √(2 ln n) standard deviations out, and four standard errors of the median.
    double ofBest(std::size_t all, std::size_t others) const;
    /// What chance does not make of the difference of two single values: four standard errors.
    double ofValues() const;
    /// What chance does not do to one value of many: six standard deviations.
    double ofSpike() const;

private:
    double m_spread = 0;
};

} // namespace slipway
