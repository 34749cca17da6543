#pragma once

#include <span>
#include <vector>

namespace slipway::stats {

/// What lies around the mean of several series (runs of one training with other seeds).
enum class BandKind {
    StandardDeviation, ///< one to each side, with n - 1 below
    StandardError,     ///< sd / sqrt(n) to each side
    Interval95,        ///< the t interval of the mean: the 0.975 quantile of Student's t with n - 1 times sd / sqrt(n)
};

/// Steps ascend and are as many as the values; of equal steps the first counts. A value that is not finite is none.
struct SeriesPoints {
    std::span<const double> steps;
    std::span<const double> values;
};

/// A mean and its band at every step that any of the series has.
struct SeriesBand {
    std::vector<double> steps;
    std::vector<double> means; ///< NaN where no series has a value
    std::vector<double> lows;  ///< NaN for fewer than two values: nothing is known of their spread
    std::vector<double> highs;
    std::vector<int> counts; ///< how many series have a value there
};

/// From all points of all series, whatever of them is shown anywhere.
SeriesBand meanBand(const std::vector<SeriesPoints> &series, BandKind kind);

} // namespace slipway::stats
