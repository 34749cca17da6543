#pragma once

#include "models/stats/decision.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace slipway {

// The decision rule and the intervals under known truths, by simulation on sufficient statistics: the code that judges
// experiments judges thousands that never took place. The design is that of the specification's table: 14 daily looks,
// 2000 requests a day, success of 92 % as the primary with a smallest worthwhile gain of one point, a latency of
// 42.7 ms (sd 18) as a guard rail with a margin of 2 ms, alpha 0.05. A cell of one seed gives the same numbers on
// every machine and any number of cores.

inline constexpr int trialRuns = 20'000;
inline constexpr quint64 trialSeeds[] = {20240601, 20240602, 20240603};

/// Shares of the runs.
struct TrialShares {
    double rollout = 0;
    double rollback = 0;
    double undecided = 0;
    double noWorthwhileGain = 0; ///< of the rollbacks
};

/// One row of the table: what is true, and how it is read.
struct TrialCell {
    std::string truth;
    double rateGain = 0;
    double latencyGainMs = 0;
    double canaryShare = 0.5;
    stats::Objective objective = stats::Objective::Superiority;
    stats::ReadingMode mode = stats::ReadingMode::Fixed;
    TrialShares reference; ///< what 600 runs of the specification's reference gave
};
std::vector<TrialCell> trialCells();
TrialShares simulateTrials(const TrialCell &cell, int runs, quint64 seed);

/// A canary: few units beside many.
struct CanaryCell {
    std::string what;
    double rateA = 0;
    double rateB = 0;
    int nA = 0;
    int nB = 0;
};
/// How often the 95 % intervals hold the truth: of the difference of rates (the product's Newcombe, and Wald beside
/// it), of the difference of means (Welch) and of the relative lift of means (Fieller).
struct Coverage {
    double newcombe = 0;
    double wald = 0;
    double welch = 0;
    double fieller = 0;
};
std::vector<CanaryCell> canaryCells();
Coverage simulateCoverage(const CanaryCell &cell, int runs, quint64 seed);

/// In which share of `runs` splits of `units` between two arms the check of a 50:50 plan at 0.001 alarms, when the
/// control really gets `controlShare`.
double simulateAlarms(double controlShare, int units, int runs, quint64 seed);

} // namespace slipway
