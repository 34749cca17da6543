#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/report.h"
#include "models/services/comparisonservice.h"

namespace slipway {

/// Whether the versions of a comparison differ from its baseline beyond chance, as tables of a report: one for each
/// version whose predictions.csv lies beside the baseline's, one for each two groups of seeds. What has no predictions
/// and no seeds is left out, and so is everything of more than 20 versions. Cancelled. Blocks; any thread.
Result<QList<ReportTable>> significanceTables(RegistryService &registries, const ComparedVersions &compared,
                                              Progress &progress);

} // namespace slipway
