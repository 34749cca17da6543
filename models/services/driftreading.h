#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/drift.h"
#include "models/domain/modelversion.h"
#include "models/domain/readingtable.h"

namespace slipway {

struct DriftQuestion {
    double alpha = 0.05;
    int bins = 10; ///< of numbers: the reference's quantiles
    QList<FeatureImportance> importance;
};

/// Every feature that both samples have, then and now: PSI with its p-value, Jensen-Shannon, and for numbers
/// Kolmogorov-Smirnov and Wasserstein, for words chi-square, with rare words as one so that 5 are expected of each;
/// beside it how often a value is missing, by the test of two proportions. Holm over all these tests. A feature that
/// lost all its values (or is read by the version, as `importance` says, and is not there), and one that was numbers
/// and is words, drifted whatever the tests say. Columns that are ids or times by their names, and those that never
/// vary, are no features and are named as such. InvalidArgument (alpha not between 0 and 1, fewer than 2 bins, no
/// feature in both), Cancelled.
Result<DriftReport> readDrift(const FeatureSample &reference, const FeatureSample &current,
                              const DriftQuestion &question, Progress &progress);

/// Of two CSV files, or with `cutColumn` of two periods of the first, before and from `cutAt` (ISO 8601) on.
struct DriftFiles {
    QString reference;
    QString current;
    QString cutColumn;
    QString cutAt;
};
Result<DriftReport> readDriftOfFiles(const DriftFiles &files, const DriftQuestion &question, Progress &progress);

/// What is odd of single features, a sentence each: no values left, missing more or less often, numbers that became
/// words, rare words that count as one.
QList<Sentence> driftFindings(const DriftReport &report);

/// The report as a table for people, in the application's language, each figure with its source.
ReadingTable driftTable(const DriftReport &report);

} // namespace slipway
