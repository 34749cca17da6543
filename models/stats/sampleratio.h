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

} // namespace slipway::stats
