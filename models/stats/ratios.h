#pragma once

#include "models/stats/proportions.h"

namespace slipway::stats {

enum class RiskRatioInterval { KatzLog, MiettinenNurminen };

struct RiskRatio {
    Interval ratio;               ///< rate of b over rate of a
    std::optional<double> seLog;  ///< Katz alone
    std::optional<double> pValue; ///< Katz alone; two-sided, of the log ratio
};
/// Katz et al. (1978) on the logarithm, or the score interval of Miettinen and Nurminen (1985) with N/(N-1).
/// ZeroEvents: Katz with an arm without events, the score interval with none in a.
Outcome<RiskRatio> riskRatio(RateArm a, RateArm b, double confLevel, RiskRatioInterval kind);

struct OddsRatio {
    Interval ratio; ///< odds of b over odds of a
    double seLog = 0;
    double pValue = 1;
};
/// Woolf (1955). ZeroCell when one of the four counts is 0.
Outcome<OddsRatio> oddsRatio(RateArm a, RateArm b, double confLevel);

} // namespace slipway::stats
