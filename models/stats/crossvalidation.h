#pragma once

#include "models/stats/outcome.h"

#include <array>
#include <span>

namespace slipway::stats {

// Differences between two models over repeated splits of the same data. The splits share rows, so that the plain t test
// over them finds differences where there are none.

/// The differences of five repetitions of twofold cross-validation.
using FiveByTwo = std::span<const std::array<double, 2>, 5>;

struct FiveByTwoT {
    double t = 0;
    double df = 5;
    double pValue = 1; ///< two-sided
};
/// Dietterich (1998): the first difference over the root of the mean variance of the repetitions. ZeroVariance when no
/// repetition varies.
Outcome<FiveByTwoT> fiveByTwoT(FiveByTwo differences);

struct FiveByTwoF {
    double f = 0;
    double df1 = 10;
    double df2 = 5;
    double pValue = 1;
};
/// Alpaydin (1999), the combined F test of the same differences.
Outcome<FiveByTwoF> fiveByTwoF(FiveByTwo differences);

struct ResampledT {
    Interval diff; ///< the mean difference
    double se = 0;
    double t = 0;
    double df = 0;
    double pValue = 1; ///< two-sided
};
/// Nadeau and Bengio (2003): t test over resampled splits (or seeds) of `nTrain` rows to train on and `nTest` to test
/// on, its variance raised by nTest / nTrain for what the splits have in common. InvalidCounts, TooFew (below two
/// differences), ZeroVariance.
Outcome<ResampledT> correctedResampledT(std::span<const double> differences, double nTrain, double nTest,
                                        double confLevel);

} // namespace slipway::stats
