#pragma once

#include "models/domain/seriesmath.h"
#include "ui/charts/plotcurve.h"

#include <QRectF>

namespace slipway {

/// What the level axis counts: epochs or steps, a number, or seconds since the first point or since 1970 (UTC).
enum class XUnit { Count, Number, ElapsedSeconds, WallSeconds };

/// Smaller numbers are drawn as zero.
constexpr double leastMagnitude = 1e-280;

/// A range of an axis; never empty once a PlotScale holds it.
struct PlotRange {
    double low = 0;
    double high = 1;
    bool operator==(const PlotRange &) const = default;
};

/// Where a value lies in the plot, and back. Pixels of the view; each axis may be logarithmic, and as wide as doubles
/// are.
struct PlotScale {
    QRectF plot;
    PlotRange x;
    PlotRange y;
    AxisScale scale = AxisScale::Linear; ///< of the upright axis
    AxisScale xScale = AxisScale::Linear;
    XUnit xUnit = XUnit::Number;
    bool operator==(const PlotScale &) const = default;

    qreal xPosition(double value) const;
    qreal yPosition(double value) const;
    double xAt(qreal position) const;
    double yAt(qreal position) const;

    /// The x of the borders of `columns` equally wide columns: columns + 1 values, the first and last those of the
    /// range.
    std::vector<double> columnEdges(std::size_t columns) const;

    /// The axes' ticks for the plot's size: round, none overlapping at the label sizes of look.
    Ticks xTicks() const;
    Ticks yTicks() const;
};

/// Whether the range is wide enough to tell numbers apart on it: narrower, neighbouring doubles are the same.
bool isDrawable(PlotRange range);
/// Where in the range, 0 at its low end and 1 at its high one; not finite for what a logarithmic axis cannot show.
double shareOf(double value, PlotRange range, AxisScale scale);
/// `range` made `factor` times as wide around `centre`.
PlotRange zoomedRange(PlotRange range, double centre, double factor, AxisScale scale);
/// `range` moved by `share` of its width.
PlotRange movedRange(PlotRange range, double share, AxisScale scale);

} // namespace slipway
