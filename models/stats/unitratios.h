#pragma once

#include "models/base/unitsums.h"
#include "models/stats/means.h"

#include <span>

namespace slipway::stats {

struct RatioTest {
    double ratioA = 0;
    double ratioB = 0;
    double seA = 0;
    double seB = 0;
    Interval diff; ///< b minus a
    double se = 0;
    double z = 0;
    double pValue = 1; ///< two-sided
    Interval lift;     ///< diff / |ratio of a|; not finite when that is 0
};
/// A ratio of sums when the unit is the user and rows are requests: the delta method over units (Deng, Knoblich and Lu
/// 2018), variances with n - 1. InvalidCounts, TooFew (below two units), ZeroDenominator, ZeroVariance.
Outcome<RatioTest> ratioTest(const UnitSums &a, const UnitSums &b, double confLevel);

/// The values of one arm's units, before and during the test.
struct CovariateArm {
    std::span<const double> before;
    std::span<const double> during;
};

struct Cuped {
    double theta = 0; ///< pooled slope within the arms
    double diffRaw = 0;
    double seRaw = 0; ///< Welch
    Interval diff;    ///< of the adjusted values
    double se = 0;
    double df = 0;
    double t = 0;
    double pValue = 1;
    double varianceReduction = 0; ///< 1 - (se / seRaw)^2; may be negative
};
/// CUPED (Deng, Xu, Kohavi and Walker 2013): Welch's test of the values minus theta times what was known before.
/// LengthMismatch, EmptyArm, TooFew, ConstantCovariate (it varies in neither arm), ZeroVariance.
Outcome<Cuped> cuped(const CovariateArm &a, const CovariateArm &b, double confLevel);

/// The values less what the covariate explains: an arm's mean and sd after CUPED. The failures of cuped().
struct AdjustedArms {
    MeanArm a;
    MeanArm b;
    double varianceReduction = 0;
};
Outcome<AdjustedArms> adjustForCovariate(const CovariateSums &a, const CovariateSums &b);

} // namespace slipway::stats
