#include "ui/charts/plotscale.h"

#include "models/domain/timeticks.h"

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

double valueAt(double share, PlotRange range, AxisScale scale)
{
    return fromAxis(std::lerp(toAxis(range.low, scale), toAxis(range.high, scale), share), scale);
}

} // namespace

bool isDrawable(PlotRange range)
{
    return std::isfinite(range.low) && std::isfinite(range.high)
           && range.high - range.low > 1e-12 * std::max({std::abs(range.low), std::abs(range.high), leastMagnitude});
}

double shareOf(double value, PlotRange range, AxisScale scale)
{
    // Halves: the whole width of the doubles is no double.
    const double low = toAxis(range.low, scale) / 2;
    return (toAxis(value, scale) / 2 - low) / (toAxis(range.high, scale) / 2 - low);
}

qreal PlotScale::xPosition(double value) const
{
    return plot.left() + shareOf(value, x, xScale) * plot.width();
}

qreal PlotScale::yPosition(double value) const
{
    return plot.bottom() - shareOf(value, y, scale) * plot.height();
}

double PlotScale::xAt(qreal position) const
{
    return valueAt((position - plot.left()) / plot.width(), x, xScale);
}

double PlotScale::yAt(qreal position) const
{
    return valueAt((plot.bottom() - position) / plot.height(), y, scale);
}

std::vector<double> PlotScale::columnEdges(std::size_t columns) const
{
    std::vector<double> edges(columns + 1);
    for (std::size_t i = 0; i < edges.size(); ++i)
        edges[i] = valueAt(static_cast<double>(i) / static_cast<double>(columns), x, xScale);
    edges.front() = x.low; // exactly: a power of ten of a logarithm is not
    edges.back() = x.high;
    return edges;
}

Ticks PlotScale::xTicks() const
{
    const int wanted = std::clamp(static_cast<int>(plot.width() / 70), 2, 12);
    if (xScale == AxisScale::Log)
        return logTicks(x.low, x.high, wanted);
    if (xUnit == XUnit::Count)
        return wholeTicks(x.low, x.high, wanted);
    if (xUnit == XUnit::Number)
        return linearTicks(x.low, x.high, wanted);
    return timeTicks(x.low, x.high, wanted, xUnit == XUnit::WallSeconds ? wallTimeOffset(x.low) : 0);
}

Ticks PlotScale::yTicks() const
{
    const int wanted = std::clamp(static_cast<int>(plot.height() / 32), 2, 5);
    return scale == AxisScale::Log ? logTicks(y.low, y.high, wanted) : linearTicks(y.low, y.high, wanted);
}

PlotRange zoomedRange(PlotRange range, double centre, double factor, AxisScale scale)
{
    const double middle = toAxis(centre, scale);
    return {fromAxis(std::lerp(middle, toAxis(range.low, scale), factor), scale),
            fromAxis(std::lerp(middle, toAxis(range.high, scale), factor), scale)};
}

PlotRange movedRange(PlotRange range, double share, AxisScale scale)
{
    const double low = toAxis(range.low, scale);
    const double high = toAxis(range.high, scale);
    const double distance = high * share - low * share;
    return {fromAxis(low + distance, scale), fromAxis(high + distance, scale)};
}

} // namespace slipway
