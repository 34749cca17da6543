#pragma once

#include "models/stats/proportions.h"

#include <optional>

namespace slipway::stats {

// What a prior and the data say together. These numbers do not by themselves allow to look at any time.

struct BetaPrior {
    double alpha = 1;
    double beta = 1;
};

struct BetaBinomial {
    double meanA = 0;
    double meanB = 0;
    double probBBetter = 0;
    double expectedLossA = 0; ///< E[max(pB - pA, 0)], of staying with a
    double expectedLossB = 0; ///< E[max(pA - pB, 0)], of taking b
    double diffLow = 0;       ///< quantiles of pB - pA
    double diffHigh = 0;
    std::optional<double> probRope; ///< P(|pB - pA| < rope)
};
/// Two rates with the same beta prior. Losses and quantiles by integrating distribution functions, not as
/// differences of means, which cancel. An arm without trials is its prior. `confLevel` in (0, 1).
Outcome<BetaBinomial> betaBinomial(RateArm a, RateArm b, const BetaPrior &prior, double confLevel,
                                   std::optional<double> rope);

struct NormalPrior {
    double mean = 0;
    double sd = 1;
};

struct NormalPosterior {
    double mean = 0;
    double sd = 0;
    double probBBetter = 0;   ///< P(effect > 0)
    double expectedLossA = 0; ///< E[max(effect, 0)]
    double expectedLossB = 0; ///< E[max(-effect, 0)]
    double low = 0;           ///< quantiles
    double high = 0;
    std::optional<double> probRope; ///< P(|effect| < rope)
};
/// An effect with its standard error and a normal prior; without one, flat. InvalidSd (below 0), ZeroVariance (0).
Outcome<NormalPosterior> normalPosterior(double diff, double se, const std::optional<NormalPrior> &prior,
                                         double confLevel, std::optional<double> rope);

} // namespace slipway::stats
