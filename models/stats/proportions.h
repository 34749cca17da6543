#pragma once

#include "models/stats/outcome.h"

#include <initializer_list>
#include <optional>

namespace slipway::stats {

/// x successes in n trials.
struct RateArm {
    double x = 0;
    double n = 0;
    double rate() const { return x / n; }
};

/// What is wrong with the counts, in the normative order: not finite, invalid, empty.
std::optional<Failure> checkRates(std::initializer_list<RateArm> arms);

enum class Continuity { None, Yates };

struct TwoProportionTest {
    double diff = 0; ///< rate of b minus rate of a
    double z = 0;
    double pValue = 1;
};
/// z test with the pooled variance (R prop.test without correction: z^2 is its X-squared). NoVariation when
/// every arm has 0 % or every arm 100 %.
Outcome<TwoProportionTest> twoProportionTest(RateArm a, RateArm b, Alternative alternative, Continuity continuity);

enum class ProportionInterval { Wilson, WilsonContinuity, ClopperPearson, AgrestiCoull, Jeffreys };
/// Two-sided interval of a rate. Ends are exactly 0 at x = 0 and exactly 1 at x = n (not Jeffreys).
Outcome<Interval> proportionInterval(RateArm arm, double confLevel, ProportionInterval kind);

enum class DifferenceInterval { Newcombe, NewcombeContinuity, MiettinenNurminen, AgrestiCaffo, Wald };
/// Interval of rate b minus rate a. Newcombe (1998), methods 10 and 11; Miettinen and Nurminen (1985) with
/// N/(N-1); Agresti and Caffo (2000), cut to [-1, 1].
Outcome<Interval> proportionDifference(RateArm a, RateArm b, double confLevel, DifferenceInterval kind);

/// Variance of rate b minus rate a under the hypothesis that it is `difference`, at the constrained maximum likelihood
/// estimate of the rates (Miettinen and Nurminen 1985, appendix I), without N/(N-1). The counts are checked ones.
double constrainedVariance(RateArm a, RateArm b, double difference);

} // namespace slipway::stats
