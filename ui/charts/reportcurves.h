#pragma once

#include "models/domain/modelversion.h"
#include "models/domain/report.h"

namespace slipway {

/// The training curves of several versions, a figure for each metric that any of them has (the most frequent twelve);
/// `names` and `looks` have one for each version. In the light theme's colours whatever the window shows, with every
/// column's least and greatest value. The first forty are named below each. Any thread.
QList<ReportFigure> curveFigures(const QList<ModelVersion> &versions, const QStringList &names,
                                 const QList<int> &looks);

} // namespace slipway
