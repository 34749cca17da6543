#include "ui/charts/plotextent.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double headRoom = 0.06; // of the range, above and below the curves
constexpr double outlierShare = 0.05;
constexpr double outlierReach = 0.5; // of the distance between the percentiles
constexpr double greatest = std::numeric_limits<double>::max();
constexpr std::uint8_t notFinite = NotANumber | PlusInfinity | MinusInfinity;

using Extent = std::optional<std::pair<double, double>>;

void widen(Extent &whole, double low, double high)
{
    whole = whole ? std::pair{std::min(whole->first, low), std::max(whole->second, high)} : std::pair{low, high};
}

/// A range too narrow to draw is opened around its value.
PlotRange opened(std::pair<double, double> range, AxisScale scale)
{
    const PlotRange whole{range.first, range.second};
    if (isDrawable(whole))
        return whole;
    const double half = std::abs(whole.low) < leastMagnitude ? 0.5 : std::abs(whole.low) / 2;
    const double least = scale == AxisScale::Log ? std::numeric_limits<double>::min() : -greatest;
    return {std::max(whole.low - half, least), std::min(whole.high + half, greatest)};
}

PlotRange withHeadRoom(std::pair<double, double> values, AxisScale scale)
{
    const PlotRange range = opened(values, scale);
    PlotRange roomy{std::max(zoomedRange(range, range.high, 1 + headRoom, scale).low, -greatest),
                    std::min(zoomedRange(range, range.low, 1 + headRoom, scale).high, greatest)};
    if (scale == AxisScale::Log)
        roomy.low = std::max(roomy.low, std::numeric_limits<double>::min());
    return roomy;
}

/// Not made from another curve, whose values would count twice.
bool isOfData(const MeasuredCurve &measured)
{
    return measured.curve.raw < 0;
}

bool isShown(double value, AxisScale scale)
{
    return std::isfinite(value) && (scale == AxisScale::Linear || value > 0);
}

void widenBySteps(Extent &x, const Numbers &steps, AxisScale scale)
{
    const auto *first =
        scale == AxisScale::Log ? std::upper_bound(steps.data(), steps.data() + steps.size(), 0.0) : steps.data();
    if (first != steps.data() + steps.size())
        widen(x, *first, steps.back());
}

/// Indices of the steps within a range.
struct StepSpan {
    std::size_t first = 0;
    std::size_t end = 0;
};

StepSpan spanOf(std::span<const double> steps, PlotRange x)
{
    const auto first = std::lower_bound(steps.begin(), steps.end(), x.low);
    return {static_cast<std::size_t>(first - steps.begin()),
            static_cast<std::size_t>(std::upper_bound(first, steps.end(), x.high) - steps.begin())};
}

/// By the values that a line has where it crosses the ends of the level range.
void widenByEdges(Extent &y, std::span<const double> steps, std::span<const double> values, const PlotScale &axes)
{
    for (const double edge : {axes.x.low, axes.x.high}) {
        const auto behind =
            static_cast<std::size_t>(std::lower_bound(steps.begin(), steps.end(), edge) - steps.begin());
        if (behind == 0 || behind >= steps.size())
            continue;
        const double from = values[behind - 1];
        const double to = values[behind];
        const double share = shareOf(edge, {steps[behind - 1], steps[behind]}, axes.xScale);
        if (!isShown(from, axes.scale) || !isShown(to, axes.scale) || !(share > 0 && share < 1))
            continue;
        const double value = axes.scale == AxisScale::Log
                                 ? std::pow(10, std::lerp(std::log10(from), std::log10(to), share))
                                 : std::lerp(from, to, share);
        if (isShown(value, axes.scale))
            widen(y, value, value);
    }
}

/// What is left of `whole` when far values are left out.
std::pair<double, double> withoutOutliers(const QList<MeasuredCurve> &curves, AxisScale scale,
                                          std::pair<double, double> whole)
{
    std::vector<double> all;
    for (const MeasuredCurve &measured : curves) {
        if (isOfData(measured))
            std::copy_if(measured.curve.values.begin(), measured.curve.values.end(), std::back_inserter(all),
                         [scale](double value) { return isShown(value, scale); });
    }
    const auto percentile = [&all](double share) {
        const auto at = all.begin() + std::max(0L, std::lround(std::ceil(share * static_cast<double>(all.size()))) - 1);
        std::nth_element(all.begin(), at, all.end());
        return *at;
    };
    const PlotRange middle{percentile(outlierShare), percentile(1 - outlierShare)};
    if (!(middle.low < middle.high))
        return whole;
    const PlotRange lower = movedRange(middle, -outlierReach, scale);
    const PlotRange upper = movedRange(middle, outlierReach, scale);
    return {std::max(whole.first, lower.low), std::min(whole.second, upper.high)};
}

} // namespace

PlotExtent extentOf(const QList<MeasuredCurve> &curves, const QList<PlotBand> &bands, const PlotScale &axes,
                    Outliers outliers)
{
    Extent x;
    Extent y;
    for (const PlotBand &band : bands) {
        if (!band.steps.empty())
            widen(x, band.steps.front(), band.steps.back());
        for (std::size_t i = 0; i < band.steps.size(); ++i) {
            if (isShown(band.lows[i], axes.scale) && isShown(band.highs[i], axes.scale))
                widen(y, band.lows[i], band.highs[i]);
        }
    }
    for (const MeasuredCurve &measured : curves) {
        widenBySteps(x, measured.curve.steps, axes.xScale);
        const SeriesPyramid::Node whole = measured.pyramid->whole();
        if (whole.least != SeriesPyramid::none)
            widen(y, measured.curve.values[whole.least], measured.curve.values[whole.greatest]);
    }
    if (y && outliers == Outliers::Cut)
        y = withoutOutliers(curves, axes.scale, *y);

    PlotExtent extent;
    extent.x = x ? opened(*x, axes.xScale) : axes.xScale == AxisScale::Log ? PlotRange{1, 10} : PlotRange{};
    extent.y = axes.scale == AxisScale::Log ? PlotRange{0.1, 1} : PlotRange{};
    if (y)
        extent.y = withHeadRoom(*y, axes.scale);
    return extent;
}

PlotRange yRangeInSight(const QList<MeasuredCurve> &curves, const QList<PlotBand> &bands, const PlotScale &axes,
                        const PlotExtent &whole)
{
    Extent y;
    for (const MeasuredCurve &measured : curves) {
        const Numbers &values = measured.curve.values;
        const StepSpan seen = spanOf(measured.curve.steps, axes.x);
        const SeriesPyramid::Node inside = measured.pyramid->over(seen.first, seen.end);
        if (inside.least != SeriesPyramid::none)
            widen(y, values[inside.least], values[inside.greatest]);
        const std::span<const double> all(values.data(), values.size());
        widenByEdges(y, measured.curve.steps, all, axes);
    }
    for (const PlotBand &band : bands) {
        const StepSpan seen = spanOf(band.steps, axes.x);
        for (const std::vector<double> *bound : {&band.lows, &band.highs}) {
            for (std::size_t i = seen.first; i < seen.end; ++i) {
                if (isShown((*bound)[i], axes.scale))
                    widen(y, (*bound)[i], (*bound)[i]);
            }
            widenByEdges(y, band.steps, *bound, axes);
        }
    }
    if (!y)
        return whole.y;
    const PlotRange seen = withHeadRoom(*y, axes.scale);
    const PlotRange cut{std::max(seen.low, whole.y.low), std::min(seen.high, whole.y.high)};
    return cut.low < cut.high && isDrawable(cut) ? cut : whole.y;
}

NotShown notShownOf(const QList<MeasuredCurve> &curves, const PlotScale &axes, const PlotExtent &whole)
{
    NotShown count;
    for (const MeasuredCurve &measured : curves) {
        const SeriesPyramid::Node all = measured.pyramid->whole();
        const Numbers &values = measured.curve.values;
        if (!isOfData(measured))
            continue;
        const bool cutsValues = all.least != SeriesPyramid::none
                                && (values[all.least] < whole.y.low || values[all.greatest] > whole.y.high);
        const bool cutsSteps =
            axes.xScale == AxisScale::Log && !measured.curve.steps.empty() && measured.curve.steps.front() <= 0;
        if (all.odd == 0 && !cutsValues && !cutsSteps)
            continue;
        const StepSpan seen = spanOf(measured.curve.steps, axes.x);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double value = values[i];
            if (std::isnan(value))
                ++count.notNumbers;
            else if (std::isinf(value))
                ++count.infinite;
            else if (!isShown(value, axes.scale) || !isShown(measured.curve.steps[i], axes.xScale))
                ++count.notPositive;
            else if (value < whole.y.low || value > whole.y.high) {
                ++count.outliers;
                count.outliersHere += i >= seen.first && i < seen.end ? 1 : 0;
            }
        }
    }
    return count;
}

QList<OddPlace> oddPlaces(const QList<MeasuredCurve> &curves, const PlotScale &scale)
{
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::round(scale.plot.width())));
    std::vector<double> edges;
    std::vector<std::uint8_t> odd(columns, 0);
    for (const MeasuredCurve &measured : curves) {
        if (!isOfData(measured) || (measured.pyramid->whole().odd & notFinite) == 0)
            continue;
        if (edges.empty())
            edges = scale.columnEdges(columns);
        const std::vector<std::size_t> ends = columnEnds(measured.curve.steps, edges);
        for (std::size_t column = 0; column < columns; ++column)
            odd[column] |= measured.pyramid->over(ends[column], ends[column + 1]).odd & notFinite;
    }
    QList<OddPlace> places;
    for (std::size_t column = 0; column < columns; ++column) {
        if (odd[column] != 0)
            places << OddPlace{scale.plot.left() + static_cast<qreal>(column) + 0.5, odd[column]};
    }
    return places;
}

} // namespace slipway
