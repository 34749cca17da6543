#pragma once

#include "models/domain/modelversion.h"
#include "models/domain/report.h"

namespace slipway {

/// The training curves of several versions, a figure for each metric that any of them has (the most frequent twelve);
/// `names` and `looks` have one for each version. In the light theme's colours whatever the window shows, with every
/// column's least and greatest value. Of more than forty versions with a metric the baseline and those with its best
/// values are drawn, or where nobody knows what is better the first ones, and a note says so; the more curves, the
/// fewer columns have each, so that the file stays small. Any thread.
QList<ReportFigure> curveFigures(const QList<ModelVersion> &versions, const QStringList &names, const QList<int> &looks,
                                 int baseline);

} // namespace slipway
