#pragma once

#include "models/base/progress.h"
#include "models/domain/experimentdata.h"
#include "models/storage/experimentfolder.h"

namespace slipway {

/// What of a plan the figures depend on.
struct AggregationFrame {
    bool byUser = false;
    QString covariate;
    std::vector<qint64> phaseStarts; ///< of the second phase on
    bool excludesSharedUnits = false;
    qint64 nowMs = 0;                  ///< later times are of the future
    std::optional<qint64> plannedAtMs; ///< earlier times are from before the plan

    static AggregationFrame of(const ExperimentPlan &plan, qint64 nowMs);
    bool makesSameAs(const AggregationFrame &other) const;
};

/// Reads the rows column by column and makes the figures. Memory: some 25 bytes a row, whatever the number of columns;
/// some 40 where segments are read by users.
/// Corrupt (a damaged file), Cancelled.
Result<ExperimentData> aggregate(const ExperimentFolder &folder, const AggregationFrame &frame, Progress &progress);

} // namespace slipway
