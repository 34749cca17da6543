#pragma once

#include "models/domain/historyaxis.h"
#include "models/domain/traininghistory.h"
#include "ui/charts/chartexport.h"

namespace slipway {

/// The curves of one version, a plot for each family, one below the other, as HistoryChart draws them: the colour is
/// the version's (`look` as seriesLooks() gives it), the dash the split's, the best step marked. For a program without
/// a window: needs a QApplication on any platform. GUI thread.
ChartPicture curvesPicture(const QString &title, const QList<CurveFamily> &families, const HistoryAxis &axis, int look);

} // namespace slipway
