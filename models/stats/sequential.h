#pragma once

#include "models/stats/means.h"

#include <vector>

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

/// Two arms as they stood at a look.
struct Look {
    MeanArm a;
    MeanArm b;
};

/// One value per look.
struct MixtureTest {
    std::vector<double> logLambda;
    std::vector<double> pValue; ///< the running minimum
    std::vector<double> low;    ///< interval of the look alone, not intersected
    std::vector<double> high;
};
/// Mixture sequential probability ratio test with a normal mixture of variance `tau2` (Johari, Koomen, Pekelis and
/// Walsh 2017). The failures of checkMeans() of the first look that has one; ZeroVariance.
Outcome<MixtureTest> mixtureTest(std::span<const Look> looks, double tau2, double alpha);

} // namespace slipway::stats
