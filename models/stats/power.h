#pragma once

#include "models/stats/outcome.h"

#include <optional>

namespace slipway::stats {

// How many units a test needs, and what it can find (Cohen 1988; Chow, Shao and Wang 2008).

/// The error level of a plan.
struct Level {
    double alpha = 0.05;
    int sides = 2; ///< 1 or 2
    double tail() const { return alpha / sides; }
};

/// Two rates between 0 and 1, and units.
struct RatePlan {
    double rateA = 0;
    double rateB = 0;
    double nA = 0;
    double nB = 0;
};
/// Power of the z test, normal approximation with the pooled variance when nothing differs; the tail in the direction
/// of the effect alone, so that equal rates have alpha / sides. InvalidCounts, EmptyArm.
Outcome<double> powerOfRates(const RatePlan &plan, const Level &level);

struct RateSampleSize {
    double exactA = 0;
    double nA = 0; ///< rounded up
    double nB = 0;
};
/// Units for a power, with nB = ratio nA. ZeroEffect.
Outcome<RateSampleSize> sampleSizeOfRates(double rateA, double rateB, double power, double ratio, const Level &level);

struct DetectableRates {
    std::optional<double> up;   ///< of a rate b above a; none when no rate below 1 reaches the power
    std::optional<double> down; ///< of a rate b below a
};
/// The smallest difference from `rateA` that reaches the power, two-sided. NotDetectable when there is none.
Outcome<DetectableRates> detectableRates(double rateA, double nA, double nB, double power, double alpha);

/// Power of the t test with equal variances (noncentral t); sides 2 counts both tails. InvalidSd, TooFew, ZeroVariance.
Outcome<double> powerOfMeans(double delta, double sd, double nA, double nB, const Level &level);

struct MeanSampleSize {
    double exactPerArm = 0;
    double perArm = 0; ///< rounded up
};
/// Units per arm for a power of the same test. ZeroEffect.
Outcome<MeanSampleSize> sampleSizeOfMeans(double delta, double sd, double power, const Level &level);

struct DetectableMeans {
    double mde = 0;
    std::optional<double> relative; ///< to |mean of a|, when that is given and not 0
};
/// The smallest difference of means that reaches the power, normal formula. InvalidSd, TooFew, ZeroVariance.
Outcome<DetectableMeans> detectableMeans(double sdA, double sdB, double nA, double nB, std::optional<double> meanA,
                                         double power, const Level &level);

} // namespace slipway::stats
