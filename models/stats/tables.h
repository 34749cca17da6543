#pragma once

#include "models/stats/proportions.h"

#include <vector>

namespace slipway::stats {

struct FisherExact {
    double pValue = 1;
    Interval oddsRatio; ///< conditional maximum likelihood estimate and exact limits; 0 and infinity at the ends
};
/// Fisher's exact test of two rates. Two-sided p: the tables at most as likely as the observed one (R's
/// relative guard of 1e-7). With only one possible table p is 1, the odds ratio NaN and its limits 0 and
/// infinity. TooLarge: more than 1e9 rows in both arms.
Outcome<FisherExact> fisherExact(RateArm a, RateArm b, Alternative alternative, double confLevel);

struct ChiSquareTest {
    double statistic = 0;
    double df = 0;
    double pValue = 1;
    double minExpected = 0;
};
/// Pearson's test of a table of counts, rows of equal length. Yates' correction acts on a 2 x 2 table only.
Outcome<ChiSquareTest> chiSquareTest(const std::vector<std::vector<double>> &table, Continuity continuity);

/// The smallest expected cell of the 2 x 2 table of two rates; below 5 the z test's p-value is not to be
/// relied on.
double smallestExpectedCell(RateArm a, RateArm b);

} // namespace slipway::stats
