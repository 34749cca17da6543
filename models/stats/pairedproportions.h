#pragma once

#include "models/stats/outcome.h"

#include <cstdint>
#include <optional>

namespace slipway::stats {

// Two models on the rows of one test set: what tells them apart are the rows on which exactly one of them is right.

enum class McNemarKind { Exact, MidP, ChiSquare, ChiSquareContinuity };

struct McNemarTest {
    double pValue = 1;
    std::optional<double> statistic; ///< the two chi-square kinds alone; df 1
};
/// McNemar (1947) on the discordant pairs: `b` on which only one of the models is right, `c` on which only the other
/// is. Exact: twice the smaller binomial tail, at most 1. Mid-p (Lancaster 1961; Fagerland, Lydersen and Laake 2013):
/// the observed table counts half. NoDiscordantPairs when both are 0.
Outcome<McNemarTest> mcnemar(double b, double c, McNemarKind kind);

/// The rows of a test set by who is right.
struct PairedCounts {
    double bothCorrect = 0;
    double onlyB = 0;
    double onlyA = 0;
    double neither = 0;
    double total() const { return bothCorrect + onlyB + onlyA + neither; }
};

enum class PairedInterval { Tango, Wald };

struct PairedDifference {
    Interval diff;            ///< share of rows that b gets right minus that of a
    std::optional<double> se; ///< Wald alone
};
/// Tango (1998): the differences that the score test does not reject, also without discordant pairs. Wald:
/// ZeroVariance when its standard error is 0. EmptySample (an error) without rows.
Outcome<PairedDifference> pairedDifference(const PairedCounts &counts, PairedInterval kind, double confLevel);

/// Percentile interval of the same difference from `resamples` samples of the rows drawn with replacement (Efron).
/// Drawn by the counts, which have the multinomial distribution that drawing rows gives them; so it costs the same for
/// any number of rows. The same seed gives the same interval on every machine. ZeroVariance without discordant pairs.
Outcome<Interval> pairedBootstrap(const PairedCounts &counts, double confLevel, int resamples, std::uint64_t seed);

} // namespace slipway::stats
