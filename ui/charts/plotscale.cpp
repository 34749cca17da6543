#include "ui/charts/plotscale.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

double toAxis(double value, AxisScale scale)
{
    return scale == AxisScale::Log ? std::log10(value) : value;
}

double fromAxis(double value, AxisScale scale)
{
    return scale == AxisScale::Log ? std::pow(10.0, value) : value;
}

} // namespace

qreal PlotScale::xPosition(double value) const
{
    return plot.left() + (value - x.low) / (x.high - x.low) * plot.width();
}

qreal PlotScale::yPosition(double value) const
{
    const double low = toAxis(y.low, scale);
    const double high = toAxis(y.high, scale);
    return plot.bottom() - (toAxis(value, scale) - low) / (high - low) * plot.height();
}

double PlotScale::xAt(qreal position) const
{
    return x.low + (position - plot.left()) / plot.width() * (x.high - x.low);
}

double PlotScale::yAt(qreal position) const
{
    const double low = toAxis(y.low, scale);
    const double high = toAxis(y.high, scale);
    return fromAxis(low + (plot.bottom() - position) / plot.height() * (high - low), scale);
}

Ticks PlotScale::xTicks() const
{
    return linearTicks(x.low, x.high, std::clamp(static_cast<int>(plot.width() / 70), 2, 12));
}

Ticks PlotScale::yTicks() const
{
    const int wanted = std::clamp(static_cast<int>(plot.height() / 32), 2, 5);
    return scale == AxisScale::Log ? logTicks(y.low, y.high, wanted) : linearTicks(y.low, y.high, wanted);
}

PlotRange zoomedRange(PlotRange range, double centre, double factor, AxisScale scale)
{
    const double middle = toAxis(centre, scale);
    const double low = middle + (toAxis(range.low, scale) - middle) * factor;
    const double high = middle + (toAxis(range.high, scale) - middle) * factor;
    return {fromAxis(low, scale), fromAxis(high, scale)};
}

PlotRange movedRange(PlotRange range, double share, AxisScale scale)
{
    const double low = toAxis(range.low, scale);
    const double high = toAxis(range.high, scale);
    const double distance = (high - low) * share;
    return {fromAxis(low + distance, scale), fromAxis(high + distance, scale)};
}

} // namespace slipway
