#pragma once

#include "models/stats/proportions.h"

#include <vector>

namespace slipway::stats {

/// A part of a test in which the split was the same all along.
struct RateStratum {
    RateArm a;
    RateArm b;
};

/// The difference of two rates over strata that are never pooled.
struct StratifiedRates {
    Interval diff;
    double rateA = 0; ///< both with the weights of the strata
    double rateB = 0;
    std::optional<Interval> lift; ///< rate b over rate a, less 1; none when either is 0
    double z = 0;
    double pValue = 1;
};

/// Mantel and Haenszel's weights n_a n_b / (n_a + n_b), that sum up to 1: the inverse variances under one common rate.
/// They do not depend on the outcomes, so few events do not bend them. 0 for a stratum that lacks an arm.
std::vector<double> stratumWeights(const std::vector<RateStratum> &strata);

/// Interval: Newcombe's of each stratum, combined by the weights above as Yan and Su (2010, Statistics in
/// Biopharmaceutical Research 2) do: d = sum w d_k, low = d - sqrt(sum w^2 (d_k - l_k)^2), high alike. Test: Cochran
/// (1954), Mantel and Haenszel (1959), two-sided without correction (R mantelhaen.test(correct = FALSE)). Lift: the
/// weighted rates' Wilson limits, combined on the logarithm (Zou and Donner 2008, Statistics in Medicine 27).
/// EmptyArm when no stratum has both arms; NoVariation when in each of them all outcomes are the same.
Outcome<StratifiedRates> stratifiedRates(const std::vector<RateStratum> &strata, double confLevel);

} // namespace slipway::stats
