#pragma once

#include "models/base/progress.h"
#include "models/domain/seriesmath.h"
#include "ui/charts/plotcurve.h"
#include "ui/charts/plotscale.h"

#include <QImage>

namespace slipway {

/// A curve as the rasteriser paints it: a line without dash.
struct RasterCurve {
    Numbers steps;
    Numbers values;
    QRgb colour = 0; ///< not premultiplied
    qreal width = 1; ///< pixels of the view
};

/// Paints any number of curves into a picture of the scale's plot, later ones over earlier ones: every column of pixels
/// is covered from the least to the greatest height that the line has in it, no point is left out. Reads every point
/// in sight once; safe on any thread. A null image after a cancel.
///
/// `ratio` is device pixels for each pixel of the view.
QImage rasterOf(const QList<RasterCurve> &curves, const PlotScale &scale, qreal ratio, Progress &progress);

} // namespace slipway
