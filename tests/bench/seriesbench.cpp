#include "tests/bench/benches.h"

#include "models/items/metricseriesmodel.h"
#include "ui/charts/historychart.h"
#include "ui/charts/plotview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <malloc.h>
#include <numeric>
#include <random>

namespace slipway {

namespace {

constexpr int frames = 200;
constexpr int opens = 7;
constexpr QSize plotSize(1000, 420);
constexpr std::size_t floorPoints = 1000;
constexpr int patienceMs = 20000;

/// A loss: falling, noisy, with a spike now and then.
MetricSeries lossOf(std::size_t points, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(0, 0.05);
    MetricSeries series{QStringLiteral("loss"), std::vector<double>(points), std::vector<double>(points)};
    std::iota(series.steps.begin(), series.steps.end(), 1.0);
    for (std::size_t i = 0; i < points; ++i)
        series.values[i] = 0.3 + std::exp(-5.0 * static_cast<double>(i) / static_cast<double>(points)) + noise(random);
    series.values[points / 3] = 4;
    return series;
}

qint64 allocatedBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantileOf(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size()))) - 1];
}

void print(const char *what, const std::vector<double> &milliseconds)
{
    std::printf("  %-44s median %8.2f   p95 %8.2f   max %8.2f ms\n", what, quantileOf(milliseconds, 0.5),
                quantileOf(milliseconds, 0.95), quantileOf(milliseconds, 1));
}

/// One whole frame: what a change of the range costs until its pixels are there.
template <class Change>
std::vector<double> framesOf(PlotView &plot, Change change)
{
    std::vector<double> milliseconds;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        change(frame);
        plot.viewport()->repaint();
        milliseconds.push_back(elapsedMs(timer));
    }
    return milliseconds;
}

void moveAndPrint(PlotView &plot)
{
    plot.resetRange();
    plot.zoomX((plot.xRange().low + plot.xRange().high) / 2, 0.5);
    print("pan, a frame", framesOf(plot, [&](int frame) { plot.pan({frame / 20 % 2 == 0 ? 4.0 : -4.0, 0}); }));
    plot.resetRange();
    const double centre = plot.xRange().low + (plot.xRange().high - plot.xRange().low) * 0.4;
    print("zoom, a frame", framesOf(plot, [&](int frame) { plot.zoomX(centre, frame / 20 % 2 == 0 ? 0.8 : 1.25); }));
    plot.resetRange();
}

/// From the series in memory to the painted chart; and back to an empty one.
std::vector<double> openings(HistoryChart &chart, MetricSeriesModel &model, const QList<MetricSeries> &histories)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < opens; ++i) {
        model.setFamily({});
        chart.plot()->viewport()->repaint();
        QElapsedTimer timer;
        timer.start();
        model.setFamily(curveFamilies(histories).first());
        chart.plot()->viewport()->repaint();
        milliseconds.push_back(elapsedMs(timer));
    }
    return milliseconds;
}

bool benchOne(std::size_t points)
{
    std::printf("One series of %zu points in a training chart\n", points);
    HistoryChart chart;
    MetricSeriesModel model;
    chart.setModel(&model);
    chart.resize(plotSize);
    chart.show();
    if (!QTest::qWaitForWindowExposed(&chart)) // else nothing would be painted
        return false;
    const std::vector<double> floor = openings(chart, model, {lossOf(floorPoints, 1)});
    print("open to painted, 1 000 points (the floor)", floor);
    const qint64 before = allocatedBytes();
    const QList<MetricSeries> histories{lossOf(points, 1)};
    const qint64 raw = allocatedBytes() - before;
    const std::vector<double> open = openings(chart, model, histories);
    print("open to painted", open);
    std::printf("  %-44s %.1f\n", "ratio of the medians", quantileOf(open, 0.5) / quantileOf(floor, 0.5));
    std::printf("  %-44s %.2f\n", "memory, times the raw data",
                static_cast<double>(allocatedBytes() - before) / static_cast<double>(raw));
    moveAndPrint(*chart.plot());
    return true;
}

QList<PlotCurve> curvesOf(int count, std::size_t points)
{
    QList<PlotCurve> curves;
    for (int i = 0; i < count; ++i) {
        MetricSeries series = lossOf(points, static_cast<unsigned>(i));
        PlotCurve curve;
        curve.name = QString::number(i);
        curve.steps = std::move(series.steps);
        curve.values = std::move(series.values);
        curve.series = i % 8;
        curves << curve;
    }
    return curves;
}

bool waitUntilExact(PlotView &plot)
{
    QSignalSpy exact(&plot, &PlotView::pictureBecameExact);
    const bool isExact = plot.isPictureExact() || exact.wait(patienceMs);
    plot.viewport()->repaint();
    return isExact;
}

bool benchMany(int count, std::size_t points)
{
    std::printf("\n%d series of %zu points in a plot\n", count, points);
    PlotView plot;
    plot.resize(plotSize);
    plot.show();
    if (!QTest::qWaitForWindowExposed(&plot))
        return false;
    const qint64 before = allocatedBytes();
    const QList<PlotCurve> curves = curvesOf(count, points);
    const qint64 raw = allocatedBytes() - before;
    std::vector<double> open;
    bool exact = true;
    for (int i = 0; i < opens; ++i) {
        plot.setCurves({});
        QElapsedTimer timer;
        timer.start();
        plot.setCurves(curves);
        exact = waitUntilExact(plot) && exact;
        open.push_back(elapsedMs(timer));
    }
    print("open to painted exactly", open);
    std::printf("  %-44s %.2f\n", "memory, times the raw data",
                static_cast<double>(allocatedBytes() - before) / static_cast<double>(raw));
    moveAndPrint(plot);
    std::vector<double> settled;
    for (int i = 0; i < opens; ++i) {
        exact = waitUntilExact(plot) && exact;
        QElapsedTimer timer;
        timer.start();
        plot.zoomX(plot.xRange().low, 0.9);
        exact = waitUntilExact(plot) && exact;
        settled.push_back(elapsedMs(timer));
    }
    print("exact after a change", settled);
    return exact;
}

} // namespace

int runSeriesBench(const QStringList &arguments)
{
    QStringList parts{QStringLiteral("one"), QStringLiteral("twenty"), QStringLiteral("thousand")};
    if (arguments.size() == 2 && arguments[0] == QLatin1String("--parts")) {
        parts = arguments[1].split(QLatin1Char(','));
    } else if (!arguments.isEmpty()) {
        std::fputs("Usage: slipway-bench series [--parts one,twenty,thousand]\n", stderr);
        return 2;
    }
    applyTheme(*qApp, ThemeName::Light);
    std::printf("Plots of %d x %d pixels, offscreen; %d openings, %d frames\n", plotSize.width(), plotSize.height(),
                opens, frames);
    const bool one = !parts.contains(QLatin1String("one")) || benchOne(1'000'000);
    const bool twenty = !parts.contains(QLatin1String("twenty")) || benchMany(PlotView::mostLines, 1'000'000);
    const bool thousand = !parts.contains(QLatin1String("thousand")) || benchMany(1000, 10'000);
    if (!one || !twenty || !thousand)
        std::fputs("slipway-bench: a chart was not shown, or its picture did not become exact.\n", stderr);
    return one && twenty && thousand ? 0 : 1;
}

} // namespace slipway
