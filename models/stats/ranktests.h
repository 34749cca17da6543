#pragma once

#include "models/stats/outcome.h"

#include <span>
#include <vector>

namespace slipway::stats {

// Tests by ranks (Hollander, Wolfe and Chicken 2014), with R's conventions. NonFiniteInput, EmptyArm; ZeroVariance when
// all values (of pairs: all differences) are equal.

/// Where the p-value of a test by ranks comes from: the exact distribution without ties, or the normal approximation
/// with the correction for ties, with or without 0.5 for continuity.
enum class RankPValue { Exact, Normal, NormalContinuity };

struct MannWhitney {
    double uA = 0;
    double uB = 0; ///< pairs with b above a, ties one half
    double pValue = 1;
    double probSuperiority = 0; ///< uB / (na nb)
};
/// Mann and Whitney (1947): whether P(b > a) is 1/2; it says nothing of means.
Outcome<MannWhitney> mannWhitney(std::span<const double> a, std::span<const double> b, RankPValue source,
                                 Alternative alternative);

/// Hodges and Lehmann (1963): the median of all differences b_j - a_i, with the exact limits of the Mann-Whitney test
/// without ties.
Outcome<Interval> hodgesLehmann(std::span<const double> a, std::span<const double> b, double confLevel);

struct SignedRank {
    double v = 0; ///< rank sum of the positive differences b - a
    double nonZero = 0;
    double pValue = 1;
};
/// Wilcoxon (1945) on pairs; differences of 0 are dropped before ranking. LengthMismatch.
Outcome<SignedRank> signedRank(std::span<const double> a, std::span<const double> b, RankPValue source,
                               Alternative alternative);

struct KruskalWallis {
    double h = 0; ///< corrected for ties
    double df = 0;
    double pValue = 1;
};
/// Kruskal and Wallis (1952) over groups, at least two (else TooFew).
Outcome<KruskalWallis> kruskalWallis(const std::vector<std::vector<double>> &groups);

} // namespace slipway::stats
