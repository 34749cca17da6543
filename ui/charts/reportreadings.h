#pragma once

#include "models/domain/modelversion.h"
#include "models/domain/report.h"

namespace slipway {

/// What can be read off the training curves of versions, as the window says it beside them: a row for each reading.
/// `names` has one for each version. Nothing of more than 20 versions, and no table without a reading. Any thread.
QList<ReportTable> readingTables(const QList<ModelVersion> &versions, const QStringList &names);

} // namespace slipway
