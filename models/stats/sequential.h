#pragma once

#include "models/stats/outcome.h"

namespace slipway::stats {

struct ConfidenceSequence {
    double rho = 0;
    double halfWidth = 0;
    Interval diff;
    double pValue = 1; ///< at this look, not running
};
/// Asymptotic confidence sequence (Waudby-Smith et al. 2021): an interval of level 1 - alpha that holds at
/// every look, tightest near `nStar`. `nTotal` and `nStar` count the units of both arms. InvalidCounts,
/// InvalidSd (se < 0), ZeroVariance (se = 0).
Outcome<ConfidenceSequence> confidenceSequence(double diff, double se, double nTotal, double nStar, double alpha);

} // namespace slipway::stats
