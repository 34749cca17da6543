#pragma once

#include "models/domain/seriesmath.h"
#include "ui/charts/plotcurve.h"

#include <QRectF>

namespace slipway {

/// A range of an axis; never empty once a PlotScale holds it.
struct PlotRange {
    double low = 0;
    double high = 1;
    bool operator==(const PlotRange &) const = default;
};

/// Where a value lies in the plot, and back. Pixels of the view; the upright axis may be logarithmic.
struct PlotScale {
    QRectF plot;
    PlotRange x;
    PlotRange y;
    AxisScale scale = AxisScale::Linear;

    qreal xPosition(double value) const;
    qreal yPosition(double value) const;
    double xAt(qreal position) const;
    double yAt(qreal position) const;

    /// The axes' ticks for the plot's size: round, none overlapping at the label sizes of look.
    Ticks xTicks() const;
    Ticks yTicks() const;
};

/// `range` made `factor` times as wide around `centre`.
PlotRange zoomedRange(PlotRange range, double centre, double factor, AxisScale scale);
/// `range` moved by `share` of its width.
PlotRange movedRange(PlotRange range, double share, AxisScale scale);

} // namespace slipway
