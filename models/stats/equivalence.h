#pragma once

#include "models/stats/means.h"
#include "models/stats/proportions.h"

namespace slipway::stats {

// Whether b is shown to be not worse than a by more than a margin, or equal within bounds. Not shown is no proof of the
// contrary.

enum class MarginType { Absolute, Relative };
enum class Preferred { Higher, Lower };

/// A margin above 0, for a metric of which more or less is better.
struct Margin {
    double size = 0;
    MarginType type = MarginType::Absolute; ///< relative: to the mean of a
    Preferred preferred = Preferred::Higher;
};

struct NoninferiorMeans {
    double t = 0;
    double df = 0;
    double pValue = 1; ///< one-sided
    bool noninferior = false;
};
/// Welch's test of mean b - r mean a: absolute with r = 1 and the margin as offset, relative with r = 1 + margin (lower
/// is better) or 1 - margin, which is exact where the interval of a lift is not. ZeroVariance.
Outcome<NoninferiorMeans> noninferiorMeans(const MeanArm &a, const MeanArm &b, const Margin &margin, double alpha);

struct NoninferiorRates {
    double z = 0;
    double pValue = 1; ///< one-sided
    bool noninferior = false;
};
/// Score test of Farrington and Manning (1990), without N/(N-1). The margin is absolute.
Outcome<NoninferiorRates> noninferiorRates(RateArm a, RateArm b, double margin, Preferred preferred, double alpha);

struct EquivalentMeans {
    double tLower = 0; ///< against the lower bound
    double tUpper = 0;
    double df = 0;
    double pLower = 1;
    double pUpper = 1;
    double pValue = 1; ///< the larger
    bool equivalent = false;
};
/// Two one-sided Welch tests (Schuirmann 1987): mean b - mean a lies between the bounds.
Outcome<EquivalentMeans> equivalentMeans(const MeanArm &a, const MeanArm &b, double low, double high, double alpha);

} // namespace slipway::stats
