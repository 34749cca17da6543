#pragma once

#include "models/domain/historyaxis.h"
#include "models/domain/smoothing.h"
#include "models/domain/traininghistory.h"
#include "ui/charts/plotcurve.h"
#include "ui/charts/plotscale.h"

namespace slipway {

// What a HistoryChart shows of one metric: names, dashes, points. Pure functions; the words are HistoryChart's.

/// "training loss"; the metric alone where there is no other curve to tell it from.
QString historyCurveName(const CurveFamily &family, Split split);
QString historyLegendName(Split split);
QList<qreal> historyDash(const CurveFamily &family, Split split);
/// "epoch", "step", "time since the start", "time, UTC+1".
QString historyAxisTitle(const HistoryAxis &axis);
XUnit historyAxisUnit(const HistoryAxis &axis);
/// "epoch" or "step".
QString historyStepTitle(HistoryX stepKind);
/// First, last and best value of every curve in sentences; `stepKind` is HistoryAxis::stepKind().
QString historySummary(const CurveFamily &family, HistoryX stepKind);

/// The curves as the file has them, sharing its numbers where the axis allows it, in the colour of `look`.
QList<PlotCurve> historyCurves(const std::shared_ptr<const CurveFamily> &family, const HistoryAxis &axis, int look = 0);
/// The raw curves faint and the smoothed ones in front; the curves themselves for a strength of 0.
QList<PlotCurve> smoothedCurves(const QList<PlotCurve> &curves, const Smoothing &smoothing);

} // namespace slipway
