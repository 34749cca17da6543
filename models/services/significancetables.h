#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/report.h"
#include "models/services/comparisonservice.h"

namespace slipway {

/// Whether the versions of a comparison differ from its baseline beyond chance, as tables of a report: one for each
/// version that has a predictions.csv as the baseline has, one for each two groups of seeds. Predictions that cannot be
/// held against each other stand there with the reason; of several versions the p-values are given as Holm adjusts them
/// too. What has no predictions and no seeds is left out, and so is everything of more than 20 versions. Cancelled.
/// Blocks; any thread.
Result<QList<ReportTable>> significanceTables(RegistryService &registries, const ComparedVersions &compared,
                                              Progress &progress);

} // namespace slipway
