#pragma once

#include "models/domain/modelversion.h"
#include "models/domain/report.h"

namespace slipway {

/// The confusion matrices of versions as tables of a report, counts with actual classes as rows. `names` are those of
/// the versions. Of a matrix with more than 20 classes the worst recognised ones and the largest confusions are, and of
/// more than 20 versions nothing: what nobody reads off a page is exported as CSV. What contradicts the version's
/// metrics is said. A cell that is missing or below 0 is "–".
QList<ReportTable> confusionTables(const QList<ModelVersion> &versions, const QStringList &names);

} // namespace slipway
