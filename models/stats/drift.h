#pragma once

#include "models/stats/outcome.h"

#include <optional>
#include <span>
#include <vector>

namespace slipway::stats {

// How far two distributions are apart: a feature or a prediction then and now. `reference` is then, `a` likewise.

struct StabilityIndex {
    double psi = 0;
    double chi2Scaled = 0; ///< psi / (1/N + 1/M), which is nearly chi-square without any drift
    double df = 0;         ///< bins - 1
    double pValue = 1;
};
/// Population stability index of binned counts: the sum of (q - p) ln(q / p) over shares; a share of 0 becomes
/// `epsilon`, and nothing is normalised again. Its p-value: Yurdakul and Naranjo (2020). InvalidCounts, LengthMismatch,
/// EmptySample (an error), TooFew (one bin).
Outcome<StabilityIndex> stabilityIndex(std::span<const double> reference, std::span<const double> current,
                                       double epsilon);

struct BinnedStability {
    std::vector<double> referenceCounts;
    std::vector<double> currentCounts;
    double psi = 0;
};
/// The same from values: the edges are the distinct type 7 quantiles k / bins of the reference, intervals are open
/// below and closed above, the outer ones endless. `bins` is at least 2. EmptySample (an error).
Outcome<BinnedStability> stabilityOfSamples(std::span<const double> reference, std::span<const double> current,
                                            int bins, double epsilon);

enum class KolmogorovPValue { Exact, Asymptotic };

struct KolmogorovSmirnov {
    double d = 0;
    double pValue = 1;
};
/// Two-sample test: the largest distance of the two distribution functions. Exact: the paths that reach that distance,
/// given the ties (Schroeer and Trenkler 1995), in O(na nb); asymptotic: Kolmogorov's limit law. EmptyArm.
Outcome<KolmogorovSmirnov> kolmogorovSmirnov(std::span<const double> a, std::span<const double> b,
                                             KolmogorovPValue source);

struct JensenShannon {
    double distance = 0; ///< root of the divergence; with base 2 between 0 and 1
    double divergence = 0;
};
/// Lin (1991), of shares or counts, which are normalised. Exactly 0 for identical ones. `base` is above 1.
/// InvalidCounts (negative), LengthMismatch, EmptySample (an error).
Outcome<JensenShannon> jensenShannon(std::span<const double> p, std::span<const double> q, double base);

struct Divergence {
    double kullbackLeibler = 0; ///< natural logarithm; infinite where q is 0 and p is not
    double hellinger = 0;
};
/// Kullback and Leibler (1951) of p from q, and Hellinger's distance; input as above.
Outcome<Divergence> divergence(std::span<const double> p, std::span<const double> q);

struct Wasserstein {
    double distance = 0;              ///< the area between the two distribution functions, in the values' unit
    std::optional<double> normalized; ///< by the standard deviation of a; none when that is 0
};
/// Earth mover's distance of two samples. EmptyArm.
Outcome<Wasserstein> wasserstein(std::span<const double> a, std::span<const double> b);

} // namespace slipway::stats
