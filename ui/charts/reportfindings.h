#pragma once

#include "models/domain/modelversion.h"
#include "models/domain/report.h"

namespace slipway {

/// A comparison's report with all that is read off its versions: the readings of the curves and the curves, the ranks
/// of features, what the confusion matrices say and how they differ, and `significance` (the tables of the services);
/// limited() for reading. `names` and `looks` have one for each version.
Report withFindings(Report report, const QList<ModelVersion> &versions, const QStringList &names,
                    const QList<int> &looks, int baseline, const QList<ReportTable> &significance);

} // namespace slipway
