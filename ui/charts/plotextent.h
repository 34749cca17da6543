#pragma once

#include "ui/charts/plotlines.h"

namespace slipway {

/// Whether the upright axis reaches to every value, or leaves far ones out: those more than half the distance between
/// the 5th and the 95th percentile (nearest rank, of all values of all curves) beyond them.
enum class Outliers { Shown, Cut };

struct PlotExtent {
    PlotRange x;
    PlotRange y;
};
/// What a plot of these curves covers, with room above and below.
PlotExtent extentOf(const QList<MeasuredCurve> &curves, const QList<PlotBand> &bands, const PlotScale &axes,
                    Outliers outliers);

/// The upright range of what can be seen within the level range `axes.x`, with the same room: where a curve enters and
/// leaves it counts. Never beyond `whole`, and that where nothing is to be seen.
PlotRange yRangeInSight(const QList<MeasuredCurve> &curves, const QList<PlotBand> &bands, const PlotScale &axes,
                        const PlotExtent &whole);

/// How many values a plot has no place for.
struct NotShown {
    qint64 notPositive = 0; ///< value or step, on a logarithmic axis
    qint64 outliers = 0;
    qint64 outliersHere = 0; ///< those of them within the visible level range
    qint64 notNumbers = 0;
    qint64 infinite = 0;
};
/// Of smoothed curves those of the raw ones. `whole` is the extent that the outliers were left out of.
NotShown notShownOf(const QList<MeasuredCurve> &curves, const PlotScale &axes, const PlotExtent &whole);

/// Where in the visible range values are not finite, one place a column of pixels.
struct OddPlace {
    qreal x = 0;          ///< pixels of the view
    std::uint8_t odd = 0; ///< OddValue
};
QList<OddPlace> oddPlaces(const QList<MeasuredCurve> &curves, const PlotScale &scale);

} // namespace slipway
