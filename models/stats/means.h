#pragma once

#include "models/stats/outcome.h"

#include <optional>
#include <span>

namespace slipway::stats {

/// Summary of one arm. `sd` has n - 1 below; it is 0 for n < 2.
struct MeanArm {
    double mean = 0;
    double sd = 0;
    double n = 0;
};

/// Mean and sd in two passes with long double, so that values near 1e9 keep their variance. Values that
/// differ by rounding alone have sd 0. A value that is not finite gives a mean that is not finite, which
/// every method refuses.
MeanArm summarise(std::span<const double> values);

/// What is wrong with two arms for a comparison, in the normative order: not finite, invalid, empty, fewer
/// than 2.
std::optional<Failure> checkMeans(const MeanArm &a, const MeanArm &b);

/// Welch's degrees of freedom of the difference (Satterthwaite). Not both sd may be 0.
double welchDf(const MeanArm &a, const MeanArm &b);

enum class MeanTestKind { Welch, Pooled };

struct MeanTest {
    Interval diff; ///< mean of b minus mean of a; a one-sided alternative has one infinite end
    double se = 0;
    double t = 0;
    double df = 0;
    double pValue = 1;
};
/// t test of two means against `nullDiff`. ZeroVariance when neither arm varies.
Outcome<MeanTest> meanTest(const MeanArm &a, const MeanArm &b, MeanTestKind kind, Alternative alternative,
                           double confLevel, double nullDiff = 0);

/// t test of the differences b - a of pairs. LengthMismatch, TooFew (less than two pairs), ZeroVariance.
Outcome<MeanTest> pairedTest(std::span<const double> a, std::span<const double> b, Alternative alternative,
                             double confLevel);

/// t interval of one mean. TooFew below 2.
Outcome<Interval> meanInterval(const MeanArm &arm, double confLevel);

enum class LiftInterval { Delta, LogDelta, Fieller };
enum class LiftDistribution { Normal, Student };

struct RelativeLift {
    Interval lift;               ///< (mean b - mean a) / |mean a|
    std::optional<double> se;    ///< delta alone
    std::optional<double> seLog; ///< log_delta alone
};
/// Relative change with its interval: delta method, delta method on the logarithm, or Fieller (1954).
Outcome<RelativeLift> relativeLift(const MeanArm &a, const MeanArm &b, LiftInterval kind, LiftDistribution distribution,
                                   double confLevel);

struct EffectSize {
    double cohensD = 0; ///< pooled sd
    double hedgesG = 0; ///< with the exact gamma factor
};
Outcome<EffectSize> effectSize(const MeanArm &a, const MeanArm &b);

} // namespace slipway::stats
