#include "tests/support/test.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/lineclip.h"
#include "ui/charts/plotraster.h"
#include "ui/charts/plotview.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLineSeries>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();
const double infinity = std::numeric_limits<double>::infinity();

PlotCurve curve(const std::vector<double> &values, int series = 0)
{
    PlotCurve result;
    result.name = QStringLiteral("curve %1").arg(series);
    std::vector<double> steps(values.size());
    std::iota(steps.begin(), steps.end(), 1.0);
    result.steps = std::move(steps);
    result.values = values;
    result.series = series;
    return result;
}

std::vector<double> noise(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    std::vector<double> values(count);
    for (double &value : values)
        value = normal(random);
    return values;
}

struct Shown {
    PlotView plot;
    explicit Shown(const QList<PlotCurve> &curves)
    {
        plot.resize(700, 320);
        plot.setCurves(curves);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
    }
};

QList<const QLineSeries *> linesOf(const PlotView &plot)
{
    QList<const QLineSeries *> lines;
    for (QAbstractSeries *each : plot.chart()->series()) {
        auto *line = qobject_cast<QLineSeries *>(each);
        if (line && line->count() > 0)
            lines << line;
    }
    return lines;
}

using Extremes = std::pair<qreal, qreal>;
constexpr Extremes nothing{1e9, -1e9};

/// Heights in pixels over the plot's bottom, by columns of pixels.
std::vector<Extremes> heightsOf(const PlotCurve &curve, const PlotScale &scale)
{
    std::vector<Extremes> heights(static_cast<std::size_t>(scale.plot.width()), nothing);
    const std::vector<double> edges = scale.columnEdges(heights.size());
    const std::vector<std::size_t> ends = columnEnds(curve.steps, edges);
    for (std::size_t column = 0; column < heights.size(); ++column) {
        for (std::size_t i = ends[column]; i < ends[column + 1]; ++i) {
            if (!std::isfinite(curve.values[i]))
                continue;
            const qreal height = scale.plot.bottom() - scale.yPosition(curve.values[i]);
            heights[column] = {std::min(heights[column].first, height), std::max(heights[column].second, height)};
        }
    }
    return heights;
}

std::vector<double> falling(std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = 1 / static_cast<double>(i + 1);
    return values;
}

} // namespace

class PlotsTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void twentyLongCurvesAreDrawnWithoutLoss()
    {
        QList<PlotCurve> curves;
        for (int i = 0; i < PlotView::mostLines; ++i) {
            std::vector<double> values = noise(50'000, static_cast<unsigned>(i));
            values[static_cast<std::size_t>(1000 * i + 77)] = 40 + i; // a spike of one point
            values[static_cast<std::size_t>(1000 * i + 78)] = nan;
            curves << curve(values, i);
        }
        Shown shown(curves);
        const PlotScale &scale = shown.plot.plotScale();
        const auto lines = linesOf(shown.plot);
        QCOMPARE(lines.size(), curves.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const std::vector<Extremes> wanted = heightsOf(curves[i], scale);
            std::vector<Extremes> drawn(wanted.size(), nothing);
            for (const QPointF &point : lines[i]->points()) {
                const auto column = std::min(drawn.size() - 1, static_cast<std::size_t>(point.x() + 1e-9));
                drawn[column] = {std::min(drawn[column].first, point.y()), std::max(drawn[column].second, point.y())};
            }
            for (std::size_t column = 0; column < wanted.size(); ++column) {
                QVERIFY(std::abs(drawn[column].first - wanted[column].first) < 1e-6);
                QVERIFY(std::abs(drawn[column].second - wanted[column].second) < 1e-6);
            }
        }
    }

    void theRasteriserCoversWhatTheDataCover()
    {
        std::vector<double> values = noise(40'000, 3);
        values[12'345] = 30;
        std::fill(values.begin() + 20'000, values.begin() + 30'000, nan);
        const PlotCurve source = curve(values);
        PlotScale scale{QRectF(0, 0, 500, 300), {1, 40'000}, {-6, 32}};
        NoProgress progress;
        const QImage image = rasterOf({{source.steps, source.values, 0xff000000, 1}}, scale, 1, progress);
        QCOMPARE(image.size(), QSize(500, 300));
        const std::vector<Extremes> wanted = heightsOf(source, scale);
        for (int x = 0; x < image.width(); ++x) {
            int top = -1;
            int bottom = -1;
            for (int y = 0; y < image.height(); ++y) {
                if (qAlpha(image.pixel(x, y)) == 0)
                    continue;
                top = top < 0 ? y : top;
                bottom = y;
            }
            const Extremes &heights = wanted[static_cast<std::size_t>(x)];
            if (heights == nothing) {
                QCOMPARE(top, -1); // the gap
                continue;
            }
            // Half a line's width and the line to the next column may be beyond it.
            QVERIFY(top <= 300 - heights.second && bottom >= std::floor(300 - heights.first) - 1);
        }
        const auto spike = static_cast<int>(scale.xPosition(12'346));
        QVERIFY(qAlpha(image.pixel(spike, static_cast<int>(scale.yPosition(30)) + 1)) > 0);
    }

    void theRasteriserIsACurveOfTheThemesColour()
    {
        PlotScale scale{QRectF(0, 0, 100, 50), {1, 3}, {0, 2}};
        NoProgress progress;
        const QImage image = rasterOf({{{1, 3}, {1, 1}, 0xff204060, 2}}, scale, 1, progress);
        QCOMPARE(image.pixel(50, 25), 0xff204060);
        QCOMPARE(image.pixel(50, 24), 0xff204060);
        QCOMPARE(qAlpha(image.pixel(50, 22)), 0);
    }

    void theRasteriserDrawsAPointWithoutNeighboursAsADot()
    {
        PlotScale scale{QRectF(0, 0, 100, 50), {1, 5}, {0, 2}};
        NoProgress progress;
        const QImage image = rasterOf({{{1, 2, 3, 4, 5}, {nan, nan, 1, nan, nan}, 0xff204060, 2}}, scale, 1, progress);
        for (const QPoint at : {QPoint(50, 25), QPoint(48, 25), QPoint(51, 25), QPoint(50, 23), QPoint(50, 26)})
            QCOMPARE(image.pixel(at), 0xff204060);
        QCOMPARE(qAlpha(image.pixel(50, 18)), 0);
        QCOMPARE(qAlpha(image.pixel(40, 25)), 0);
    }

    void aPlotWithoutAValueSaysSo()
    {
        const auto inkOf = [](const QList<PlotCurve> &curves) {
            Shown shown(curves);
            const QImage image = shown.plot.grab().toImage();
            const QPoint middle = shown.plot.plotScale().plot.center().toPoint();
            QSet<QRgb> colours;
            for (int x = -60; x < 60; ++x) {
                for (int y = -8; y < 8; ++y)
                    colours << image.pixel((middle + QPoint(x, y)) * image.devicePixelRatio());
            }
            return colours.size();
        };
        QVERIFY(inkOf({curve({nan, nan, nan})}) > 5); // letters
        QVERIFY(inkOf({}) <= 3);                      // of no curves at all nothing is said
    }

    void manyCurvesAreAPictureThatFollowsAtOnce()
    {
        QList<PlotCurve> curves;
        for (int i = 0; i < 60; ++i)
            curves << curve(noise(2000, static_cast<unsigned>(i)), i % 8);
        Shown shown(curves);
        QTRY_VERIFY(shown.plot.isPictureExact());
        QCOMPARE(shown.plot.drawnPoints(), 0); // nothing for Qt Charts
        const QImage before = shown.plot.grab().toImage();
        QSignalSpy exact(&shown.plot, &PlotView::pictureBecameExact);
        shown.plot.zoomX(1000, 0.5);
        QVERIFY(!shown.plot.isPictureExact());
        QVERIFY(shown.plot.grab().toImage() != before); // the moved one, before the exact one is there
        QVERIFY(exact.wait());
        QVERIFY(shown.plot.isPictureExact());
        shown.plot.pan({30, 0});
        shown.plot.finishPicture();
        QVERIFY(shown.plot.isPictureExact());
        shown.plot.setCurves(curves.mid(0, 3));
        QVERIFY(shown.plot.drawnPoints() > 0);
    }

    void valuesAtTheEndOfTheDoublesAreDrawn_data()
    {
        QTest::addColumn<QList<double>>("values");
        const double most = std::numeric_limits<double>::max();
        QTest::newRow("1e308") << QList<double>{1e308, -1e308, 5e307};
        QTest::newRow("all of the doubles") << QList<double>{most, -most, 0};
        QTest::newRow("constant") << QList<double>{3, 3, 3};
        QTest::newRow("constant and greatest") << QList<double>{most, most};
        QTest::newRow("a single point") << QList<double>{0.5};
        QTest::newRow("nothing but NaN") << QList<double>{nan, nan, nan};
        QTest::newRow("nothing but infinity") << QList<double>{infinity, -infinity};
        QTest::newRow("the smallest") << QList<double>{5e-324, 0, 1e-320};
        QTest::newRow("around 1e-308") << QList<double>{1e-308, 5e-308, 2e-308};
        QTest::newRow("hardly different") << QList<double>{1, 1 + 1e-15};
        QTest::newRow("no point") << QList<double>{};
    }

    void valuesAtTheEndOfTheDoublesAreDrawn()
    {
        QFETCH(QList<double>, values);
        Shown shown({curve({values.begin(), values.end()})});
        for (const AxisScale scale : {AxisScale::Linear, AxisScale::Log}) {
            shown.plot.setAxisScale(scale);
            QVERIFY(std::isfinite(shown.plot.yRange().low) && std::isfinite(shown.plot.yRange().high));
            QVERIFY(shown.plot.yRange().low < shown.plot.yRange().high);
            for (const QLineSeries *line : linesOf(shown.plot)) {
                for (const QPointF &point : line->points())
                    QVERIFY(std::isfinite(point.x()) && std::abs(point.y()) < 1e4);
            }
            shown.plot.setCrosshair(1);
            shown.plot.zoomX(2, 0.5);
            shown.plot.zoomY(0, 0.5);
            shown.plot.pan({5, 5});
            QVERIFY(!shown.plot.grab().isNull());
            shown.plot.resetRange();
        }
    }

    void aPointWithoutNeighboursIsADot()
    {
        for (const std::vector<double> &values : {std::vector<double>{0.5}, {nan, 0.5, nan}}) {
            Shown shown({curve(values)});
            const QColor colour = Tokens::current().series[0];
            const QImage picture = shown.plot.grab().toImage();
            int rows = 0; // on which something is drawn in the curve's colour
            for (int y = 0; y < picture.height(); ++y) {
                bool any = false;
                for (int x = 60; x < picture.width(); ++x)
                    any = any || picture.pixelColor(x, y) == colour;
                rows += any ? 1 : 0;
            }
            QVERIFY2(rows >= 3 && rows <= 8, qPrintable(QString::number(rows)));
        }
    }

    void aPointAtTheEdgeIsNotCut()
    {
        Shown shown({curve({0.5, nan, 0.5, 0.6, nan, 0.5})});
        const QColor colour = Tokens::current().series[0];
        const QImage picture = imageOf(chartPicture(shown.plot, QStringLiteral("points")));
        const qreal ratio = picture.devicePixelRatio();
        const auto widthAt = [&](double x) { // of what is drawn in the curve's colour, in pixels of the picture
            const int middle = qRound(shown.plot.plotScale().xPosition(x) * ratio);
            int columns = 0;
            for (int column = std::max(0, middle - 12); column < std::min(middle + 12, picture.width()); ++column) {
                bool any = false;
                for (int row = 0; row < picture.height(); ++row)
                    any = any || picture.pixelColor(column, row) == colour;
                columns += any ? 1 : 0;
            }
            return columns;
        };
        QVERIFY2(widthAt(1) >= 8, qPrintable(QString::number(widthAt(1))));
        QCOMPARE(widthAt(1), widthAt(6));
    }

    void valuesTooSmallToTellApartAreDrawnLikeAConstant()
    {
        Shown shown({curve({1e-308, 5e-308, 2e-308})});
        QCOMPARE(linesOf(shown.plot).size(), qsizetype(1));
        const QList<QPointF> points = linesOf(shown.plot)[0]->points();
        QCOMPARE(points.size(), qsizetype(3));
        QVERIFY(points[0].x() < points[2].x());
        QVERIFY(shown.plot.yRange().low < 0 && shown.plot.yRange().high > 0);
        QCOMPARE(shown.plot.xRange(), (PlotRange{1, 3}));
    }

    void valuesThatAreNotFiniteAreMarkedOnTheAxis()
    {
        const auto redPixels = [](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y).hsvHue() < 15 && image.pixelColor(x, y).saturation() > 120 ? 1 : 0;
            }
            return count;
        };
        Shown clean({curve({1, 2, 3, 2, 1})});
        QCOMPARE(redPixels(clean.plot.grab().toImage()), 0);
        Shown odd({curve({1, nan, 3, infinity, 1})});
        QVERIFY(redPixels(odd.plot.grab().toImage()) > 10);
        QCOMPARE(odd.plot.notShown().notNumbers, 1);
        QCOMPARE(odd.plot.notShown().infinite, 1);
    }

    void outliersAreCutAndCounted()
    {
        std::vector<double> values = noise(1000, 9);
        values[10] = 1e6;
        values[20] = -1e6;
        Shown shown({curve(values)});
        QVERIFY(shown.plot.yRange().high > 1e6);
        shown.plot.setOutliers(Outliers::Cut);
        QVERIFY(shown.plot.yRange().high < 5 && shown.plot.yRange().low > -5);
        qint64 beyond = 0;
        for (const double value : values)
            beyond += value > shown.plot.yRange().high || value < shown.plot.yRange().low ? 1 : 0;
        QCOMPARE(shown.plot.notShown().outliers, beyond);
        QVERIFY(beyond >= 2 && beyond < 20);
        shown.plot.setOutliers(Outliers::Shown);
        QVERIFY(shown.plot.yRange().high > 1e6);
    }

    void bothAxesCanBeLogarithmic()
    {
        Shown shown({curve(falling(1000))});
        shown.plot.setAxisScale(AxisScale::Log);
        shown.plot.setXAxisScale(AxisScale::Log);
        // 1/x is a straight line now.
        const QList<QPointF> points = linesOf(shown.plot).first()->points();
        const QLineF whole(points.first(), points.last());
        for (const QPointF &point : points)
            QVERIFY(std::abs(whole.pointAt((point.x() - whole.x1()) / whole.dx()).y() - point.y()) < 0.01);
        PlotCurve fromZero = curve({1, 2, 3});
        fromZero.steps = {0, 1, 2};
        shown.plot.setCurves({fromZero});
        QCOMPARE(shown.plot.xRange(), (PlotRange{1, 2}));
        QCOMPARE(shown.plot.notShown().notPositive, 1);
    }

    void aZoomIsUndoneStepByStep()
    {
        Shown shown({curve(falling(100))});
        PlotView &plot = shown.plot;
        const PlotRange whole = plot.xRange();
        QTest::keyClick(&plot, Qt::Key_Plus);
        const PlotRange once = plot.xRange();
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(plot.xRange() != once);
        QTest::keyClick(&plot, Qt::Key_0);
        QCOMPARE(plot.xRange(), whole);
        QTest::keyClick(&plot, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&plot, Qt::Key_Backspace);
        QCOMPARE(plot.xRange(), once);
        QTest::keyClick(&plot, Qt::Key_Backspace);
        QCOMPARE(plot.xRange(), whole);
        QVERIFY(!plot.undoZoom());
    }

    void theUprightAxisFitsWhatIsSeenUntilAPersonZoomsIt()
    {
        std::vector<double> values = falling(100);
        values[70] = nan;
        Shown shown({curve(values)});
        PlotView &plot = shown.plot;
        const PlotRange whole = plot.yRange();
        const auto wheel = [&plot](double x, Qt::KeyboardModifiers keys = {}) {
            const QPointF at(plot.plotScale().xPosition(x), plot.plotScale().plot.center().y());
            QWheelEvent event(at, plot.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, keys, Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(plot.viewport(), &event);
        };
        for (int notch = 0; notch < 4; ++notch)
            wheel(90);
        const PlotRange x = plot.xRange();
        QVERIFY(x.low > 30 && x.low < 60);
        // The line is highest where it enters; a little room is above it.
        QVERIFY(plot.yRange().high > 1 / x.low && plot.yRange().high < 1.1 / x.low);
        QVERIFY(plot.yRange().low > whole.low && plot.yRange().low < 1 / x.high);
        const PlotRange before = plot.yRange();
        plot.pan({60, 500}); // to smaller steps; up and down there is nothing to move
        QVERIFY(plot.xRange().low < x.low);
        QVERIFY(plot.yRange().high > before.high && plot.yRange().low >= before.low);
        wheel(50, Qt::ShiftModifier);
        const PlotRange own = plot.yRange();
        QVERIFY(own.high - own.low < before.high - before.low);
        wheel(50);
        QCOMPARE(plot.yRange(), own);
        QTest::keyClick(&plot, Qt::Key_0);
        QCOMPARE(plot.yRange(), whole);
        QTest::keyClick(&plot, Qt::Key_Backspace);
        QCOMPARE(plot.yRange(), own);
        // Far values that are left out are not brought back.
        values[60] = 1e6;
        shown.plot.setCurves({curve(values)});
        shown.plot.resetRange();
        shown.plot.setOutliers(Outliers::Cut);
        shown.plot.setXRange({40, 80});
        QVERIFY(shown.plot.yRange().high < 1);
        shown.plot.setOutliers(Outliers::Shown);
        QVERIFY(shown.plot.yRange().high > 1e6);
    }

    void aPlaceWithoutPointsSaysSoAndEscapeLeavesIt()
    {
        Shown shown({curve(falling(100))});
        PlotView &plot = shown.plot;
        QVERIFY(plot.sentence().isEmpty());
        const QRectF area = plot.plotScale().plot;
        plot.zoomTo(QRectF(area.center(), area.topRight()).normalized()); // the curve runs far below
        QVERIFY(plot.sentence().contains(QStringLiteral("No points here")));
        // The window's own Escape waits: it would leave the page.
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        asked.ignore();
        QApplication::sendEvent(&plot, &asked);
        QVERIFY(asked.isAccepted());
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.isZoomed());
        QVERIFY(plot.sentence().isEmpty());
        QKeyEvent again(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        again.ignore();
        QApplication::sendEvent(&plot, &again);
        QVERIFY(!again.isAccepted());
    }

    void aDragGivesTheFocusSoThatItCanBeUndone()
    {
        Shown shown({curve(falling(100))});
        PlotView &plot = shown.plot;
        QLineEdit other;
        other.setParent(&plot);
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&plot));
        other.setFocus();
        QVERIFY(!plot.hasFocus());
        const QPoint from = plot.plotScale().plot.center().toPoint();
        QTest::mousePress(plot.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(plot.viewport(), from + QPoint(80, 60));
        QTest::mouseRelease(plot.viewport(), Qt::LeftButton, {}, from + QPoint(80, 60));
        QVERIFY(plot.isZoomed());
        QVERIFY(plot.hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!plot.isZoomed());
    }

    void aPlotIsReachedWithTab()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *before = new QLineEdit;
        auto *plot = new PlotView;
        auto *behind = new QLineEdit;
        for (QWidget *each :
             {static_cast<QWidget *>(before), static_cast<QWidget *>(plot), static_cast<QWidget *>(behind)})
            layout->addWidget(each);
        plot->setCurves({curve({1, 2, 3})});
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), plot);
        QCOMPARE(plot->viewport()->focusPolicy(), Qt::NoFocus); // one stop, with a name
        QTest::keyClick(plot, Qt::Key_End);
        QCOMPARE(plot->crosshair(), std::optional(3.0));
        QTest::keyClick(plot, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), behind);
    }

    void theRawLineBehindASmoothedOneIsSeenWhole()
    {
        PlotCurve raw = curve({0.5, 0.5, 9, 0.5, 0.5, -7, 0.5, 0.5});
        raw.tone = PlotCurve::Tone::Faint;
        PlotCurve smooth = curve({0.5, 0.5, 1, 0.9, 0.8, 0.3, 0.4, 0.5});
        smooth.name = QStringLiteral("smoothed");
        smooth.raw = 0;
        Shown shown({raw, smooth});
        QVERIFY(shown.plot.yRange().high > 9 && shown.plot.yRange().low < -7);
        shown.plot.setXRange({1, 4});
        QVERIFY(shown.plot.yRange().high > 9 && shown.plot.yRange().low > -1);
        // The tip names both, the raw value below the smoothed one.
        shown.plot.setCrosshair(3);
        const auto values = shown.plot.crosshairValues();
        QCOMPARE(values.size(), 2);
        QCOMPARE(values[0].first, QStringLiteral("smoothed"));
        QVERIFY(values[0].second.startsWith(QStringLiteral("1.0")));
        QCOMPARE(values[1].first, raw.name);
        QVERIFY(values[1].second.startsWith(QStringLiteral("9.0")));
    }

    void outliersAreThoseOfTheRawLineAndCountedWhereTheyAre()
    {
        std::vector<double> values = noise(1000, 9);
        values[10] = 1e6;
        values[20] = -1e6;
        PlotCurve raw = curve(values);
        raw.tone = PlotCurve::Tone::Faint;
        PlotCurve smooth = curve(std::vector<double>(1000, 0.0));
        smooth.raw = 0;
        Shown shown({raw, smooth});
        shown.plot.setOutliers(Outliers::Cut);
        QVERIFY(shown.plot.yRange().high < 5);
        const NotShown whole = shown.plot.notShown();
        QVERIFY(whole.outliers >= 2);
        QCOMPARE(whole.outliersHere, whole.outliers);
        shown.plot.setXRange({5, 15});
        QCOMPARE(shown.plot.notShown().outliers, whole.outliers);
        QCOMPARE(shown.plot.notShown().outliersHere, 1);
    }

    void lonePointsOfTwoSplitsAreToldApart()
    {
        PlotCurve solid = curve({0.5});
        PlotCurve dashed = solid;
        dashed.dash = trainingDash();
        const auto inked = [](const PlotCurve &one) {
            Shown shown({one});
            const QImage picture = shown.plot.grab().toImage();
            const QColor colour = Tokens::current().series[0];
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 60; x < picture.width(); ++x)
                    count += picture.pixelColor(x, y) == colour ? 1 : 0;
            }
            return count;
        };
        QVERIFY(inked(dashed) < inked(solid)); // a ring
    }

    void aLineIsCutWhereItLeavesItsBounds()
    {
        const QRectF bounds(0, 0, 10, 10);
        const QList<QPointF> inside{{1, 1}, {9, 9}};
        QCOMPARE(clippedLines(inside, bounds), QList<QList<QPointF>>{inside});
        QCOMPARE(clippedLines({{5, 5}, {5, 1e300}, {6, 1e300}, {6, 5}}, bounds),
                 (QList<QList<QPointF>>{{{5, 5}, {5, 10}}, {{6, 10}, {6, 5}}}));
        QCOMPARE(clippedLines({{-10, 5}, {20, 5}}, bounds), (QList<QList<QPointF>>{{{0, 5}, {10, 5}}}));
        QVERIFY(clippedLines({{-5, 20}, {20, 30}}, bounds).isEmpty());
        QVERIFY(clippedLines({}, bounds).isEmpty());
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::PlotsTest)
#include "tst_plots.moc"
