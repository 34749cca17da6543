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
/// Kolmogorov-Smirnov and Wasserstein, for words chi-square; Holm over the features. Columns that
/// are ids or times by their names, and those that never vary, are no features and are named as such. InvalidArgument
/// (alpha not between 0 and 1, fewer than 2 bins, no feature in both), Cancelled.
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

/// The report as a table for people, in the application's language, each figure with its source.
ReadingTable driftTable(const DriftReport &report);

} // namespace slipway
