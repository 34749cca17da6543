#pragma once

#include "models/domain/modelversion.h"
#include "models/domain/report.h"

namespace slipway {

/// What follows from the confusion matrices of versions, with Wilson's intervals where a figure has one, and how the
/// matrix of each differs from the baseline's, cell by cell. `names` are those of the versions. Of more than 20
/// versions nothing, and no differences of more than 20 classes.
QList<ReportTable> matrixTables(const QList<ModelVersion> &versions, const QStringList &names, int baseline);

/// How the features of each version rank against the baseline's: Kendall's tau and rank-biased overlap with their
/// meaning. Nothing for fewer than two versions with importance, or more than 20.
QList<ReportTable> rankTables(const QList<ModelVersion> &versions, const QStringList &names, int baseline);

} // namespace slipway
