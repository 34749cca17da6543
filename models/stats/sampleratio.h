#pragma once

#include "models/stats/outcome.h"

#include <span>

namespace slipway::stats {

struct SampleRatioTest {
    double statistic = 0; ///< infinite when an arm of weight 0 got traffic
    double df = 0;
    double pValue = 1;
    bool mismatch = false; ///< p below the threshold
};
/// Pearson's chi-square of the counts against the planned weights, which need not add up to 1. Arms of weight
/// 0 do not count in df; traffic in one is a mismatch with p = 0. EmptySample (no traffic yet) and SingleArm
/// are undefined.
Outcome<SampleRatioTest> sampleRatioTest(std::span<const double> counts, std::span<const double> weights,
                                         double threshold);

struct SequentialSampleRatio {
    double logBayesFactor = 0;
    double pValue = 1; ///< min(1, exp(-logBayesFactor)); may be read at every look
};
/// Dirichlet-multinomial mixture around the weights against the weights themselves (Lindon and Malek 2022).
/// `concentration` is above 0. All weights must be above 0 (else InvalidCounts). LengthMismatch.
Outcome<SequentialSampleRatio> sequentialSampleRatio(std::span<const double> counts, std::span<const double> weights,
                                                     double concentration);

} // namespace slipway::stats
