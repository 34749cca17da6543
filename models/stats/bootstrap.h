#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/stats/outcome.h"

#include <cstdint>
#include <optional>
#include <span>

namespace slipway::stats {

/// What replicates of an estimate say of it (Efron and Tibshirani 1993, chapters 6, 13, 14).
struct BootstrapIntervals {
    double percentileLow = 0;
    double percentileHigh = 0;
    double basicLow = 0;
    double basicHigh = 0;
    double se = 0;   ///< standard deviation of the replicates, n - 1 below
    double bias = 0; ///< their mean minus the estimate
    struct Accelerated {
        double z0 = 0; ///< infinite, and the ends NaN, when the estimate lies beyond all replicates
        double acceleration = 0;
        double low = 0;
        double high = 0;
    };
    std::optional<Accelerated> bca; ///< with jackknife values alone
};
/// Intervals from replicates that are there. `jackknife` (may be empty): the estimate with each unit left out, for the
/// bias-corrected and accelerated interval. NonFiniteInput, TooFew (below two replicates or jackknife values),
/// ZeroVariance (either do not vary).
Outcome<BootstrapIntervals> bootstrapIntervals(double estimate, std::span<const double> replicates,
                                               std::span<const double> jackknife, double confLevel);

enum class BootstrapStatistic { Mean, Median, P90, P95 };
enum class Resampling { EachArm, Pairs };

struct BootstrapSetting {
    BootstrapStatistic statistic = BootstrapStatistic::Mean;
    Resampling resampling = Resampling::EachArm;
    double confLevel = 0.95;
    int resamples = 20000;
    std::uint64_t seed = 1;
};

/// Percentile interval of the statistic of b minus that of a, from samples drawn with replacement: of each arm, or of
/// the pairs. Uses all cores; the same seed gives the same interval on every machine and any number of cores. The
/// outcome's failures: NonFiniteInput, LengthMismatch (pairs), EmptyArm, TooFew (one value), ZeroVariance (no arm
/// varies). Cancelled; progress counts resamples.
Result<Outcome<Interval>> bootstrapDifference(std::span<const double> a, std::span<const double> b,
                                              const BootstrapSetting &setting, Progress &progress);

} // namespace slipway::stats
