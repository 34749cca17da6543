#pragma once

#include "models/stats/outcome.h"

#include <cstddef>
#include <span>
#include <vector>

namespace slipway::stats {

/// The ranks of finite values, 1 for the smallest; equal values share the mean of their ranks.
std::vector<double> midranks(std::span<const double> values);

struct KendallTau {
    double tauB = 0;       ///< -1 to 1; ties in either ranking are taken off (Kendall 1945)
    double concordant = 0; ///< pairs that both order alike
    double discordant = 0; ///< pairs that they order oppositely
};
/// Agreement of two orders of the same items, x[i] and y[i] of item i: the share of pairs ordered alike minus the share
/// ordered oppositely. Knight (1966), O(n log n). NonFiniteInput, LengthMismatch, TooFew (below two items),
/// ZeroVariance (one of the two does not order anything).
Outcome<KendallTau> kendallTau(std::span<const double> x, std::span<const double> y);

/// Rank-biased overlap of two rankings, best item first, extrapolated beyond their ends: Webber, Moffat and Zobel
/// (2010), "A similarity measure for indefinite rankings", equation 32. 1 for equal rankings, 0 for disjoint ones;
/// items and lengths may differ. Items are numbers that the caller gives them; one that comes again in a ranking adds
/// nothing. `persistence` (p in the paper, between 0 and 1) says how far down one looks: see overlapWeight().
/// EmptySample when one of the rankings is empty.
Outcome<double> rankBiasedOverlap(std::span<const std::size_t> a, std::span<const std::size_t> b, double persistence);

/// The share of the overlap's weight that the first `depth` (>= 1) ranks have: equation 21 of the same paper; with
/// p = 0.9 the first ten ranks have 86 %.
double overlapWeight(std::size_t depth, double persistence);

} // namespace slipway::stats
