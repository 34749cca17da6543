#include "models/items/cellroles.h"
#include "tests/support/test.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/densitylines.h"
#include "ui/charts/parallelaxes.h"
#include "ui/charts/parallelcoordinates.h"
#include "ui/charts/scatterchart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QSvgRenderer>

#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Versions with depth, accuracy, size and a word; the last of four has no accuracy.
struct Versions {
    QStandardItemModel model;

    Versions()
    {
        add(QStringLiteral("one"), {3.0, 0.78, 10.0, QStringLiteral("adam")});
        add(QStringLiteral("two"), {4.0, 0.80, 20.0, QStringLiteral("sgd")});
        add(QStringLiteral("three"), {5.0, 0.79, 30.0, QStringLiteral("adam")});
        add(QStringLiteral("four"), {6.0, nan, 40.0, QStringLiteral("sgd")});
        model.setHorizontalHeaderLabels(
            {QStringLiteral("depth"), QStringLiteral("accuracy"), QStringLiteral("size"), QStringLiteral("optimiser")});
    }
    void add(const QString &name, const QVariantList &cells)
    {
        const int row = model.rowCount();
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QStandardItem(cells[column].toString());
            item->setData(cells[column], SortRole);
            item->setData(row, LookRole);
            model.setItem(row, column, item);
        }
        model.setVerticalHeaderItem(row, new QStandardItem(name));
    }
};

struct ShownAxes {
    Versions versions;
    ParallelCoordinates chart;

    ShownAxes()
    {
        chart.setModel(&versions.model);
        chart.setAxisColumns({0, 1, 2, 3});
        chart.resize(800, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    /// Of the n-th of four axes; `share` from its lower end.
    QPoint on(int axis, double share) const
    {
        return {44 + axis * (800 - 88) / 3, qRound(bottom - share * (bottom - 38))};
    }
    const double bottom = 400 - 26 - 18 - 16;
};

QList<bool> passing(const ParallelCoordinates &chart)
{
    QList<bool> rows;
    for (const bool passes : chart.passing())
        rows << passes;
    return rows;
}

} // namespace

class RowsChartsTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aDragOnAnAxisBrushesItAndAClickTakesItAway()
    {
        ShownAxes shown;
        QSignalSpy brushed(&shown.chart, &ParallelCoordinates::brushed);
        QTest::mousePress(&shown.chart, Qt::LeftButton, {}, shown.on(0, 0.9));
        QTest::mouseMove(&shown.chart, shown.on(0, 0.6));
        QTest::mouseMove(&shown.chart, shown.on(0, 0.2));
        QCOMPARE(passing(shown.chart), (QList<bool>{false, true, true, false}));
        QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, shown.on(0, 0.2));
        QVERIFY(brushed.count() >= 2);
        QCOMPARE(shown.chart.passingCount(), 2);
        QCOMPARE(shown.chart.brushTexts().size(), 1);
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.on(0, 0.5));
        QCOMPARE(shown.chart.passingCount(), 4);
        QVERIFY(shown.chart.brushTexts().isEmpty());
    }

    void linesWithoutAValueRunOverNoWords()
    {
        Versions versions;
        ParallelAxes axes;
        axes.setColumns({columnValues(versions.model, 0), columnValues(versions.model, 1)});
        axes.layOut(QRectF(0, 0, 600, 300));
        const qreal missing = axes.y(1, 3);
        QVERIFY(missing > axes.lines().bottom());
        QVERIFY(missing < 300 - 18); // where the words below the axes begin
        // Nothing is missing: the axes are that much longer.
        const qreal before = axes.lines().height();
        axes.setColumns({columnValues(versions.model, 0), columnValues(versions.model, 2)});
        QVERIFY(axes.lines().height() > before);
    }

    void ofManyRowsOnlyAColumnGivesColours()
    {
        ShownAxes shown;
        QVERIFY(shown.chart.lookOf(0).colour != shown.chart.lookOf(1).colour);
        for (int row = 4; row <= mostOwnLooks; ++row)
            shown.versions.add(QString::number(row), {1.0 * row, 0.5, 10.0, QStringLiteral("adam")});
        QCOMPARE(shown.chart.rowCount(), mostOwnLooks + 1);
        QCOMPARE(shown.chart.lookOf(0).colour, shown.chart.lookOf(1).colour);
        QVERIFY(shown.chart.lookOf(1).dash.isEmpty());
        shown.chart.setColourColumn(0);
        QVERIFY(shown.chart.lookOf(0).colour != shown.chart.lookOf(20).colour);
    }

    void ofVeryManyLinesTheDensityShows()
    {
        ShownAxes shown;
        shown.chart.setModel(nullptr);
        shown.versions.model.removeRows(0, 4);
        const auto add = [&shown](double share) {
            shown.versions.add(QStringLiteral("row"), {share, share, share, QStringLiteral("adam")});
        };
        add(0);
        add(1);
        add(0.25);
        shown.versions.add(QStringLiteral("none"), {0.9, 0.9, nan, QStringLiteral("adam")}); // so that there is a lane
        for (int row = 0; row < 300; ++row)
            add(0.75);
        shown.chart.setModel(&shown.versions.model);
        const auto inkAt = [image = shown.chart.grab().toImage(), &shown](double share) {
            const QPoint between = (shown.on(0, share) + shown.on(1, share)) / 2;
            int ink = 0;
            for (int y = -2; y <= 2; ++y)
                ink += 255 - qGray(image.pixel(between + QPoint(0, y)));
            return ink;
        };
        const int nothing = inkAt(0.5);
        QVERIFY(inkAt(0.25) > nothing); // a single one is still seen
        QVERIFY(inkAt(0.75) - nothing > 2 * (inkAt(0.25) - nothing));
    }

    void linesAreAddedToADensityAndTakenAway()
    {
        const QPolygonF level{{0, 10}, {50, 10}};
        const QPolygonF slanted{{0, 0}, {20, 40}, {50, -30}}; // leaves the picture
        const QRgb blue = qRgb(0, 0, 200);
        DensityLines lines;
        lines.reset({50, 30}, 1);
        lines.setStrength(0.5);
        lines.add(level, blue);
        QCOMPARE(qAlpha(lines.image().pixel(40, 10)), 128);
        QVERIFY(std::abs(lines.image().pixelColor(40, 10).blue() - 200) <= 1);
        QCOMPARE(qAlpha(lines.image().pixel(40, 11)), 0);
        const QImage one = lines.image();
        lines.add(level, qRgb(0, 0, 100));
        lines.add(slanted, blue);
        QCOMPARE(qAlpha(lines.image().pixel(40, 10)), 191); // 1 - 1/4
        QVERIFY(std::abs(lines.image().pixelColor(40, 10).blue() - 150) <= 1);
        QVERIFY(qAlpha(lines.image().pixel(10, 20)) > 0);
        lines.remove(level, qRgb(0, 0, 100));
        lines.remove(slanted, blue);
        QCOMPARE(lines.image(), one);
        lines.setStrength(1);
        QCOMPARE(lines.image().pixel(40, 10), qRgb(0, 0, 200));
    }

    void veryManyLinesFollowABrush()
    {
        ShownAxes shown;
        shown.chart.setModel(nullptr);
        for (int row = 0; row < 300; ++row)
            shown.versions.add(QStringLiteral("row"), {row % 100, row % 7, row % 11, QStringLiteral("adam")});
        shown.chart.setModel(&shown.versions.model);
        QVERIFY(QTest::qWaitForWindowActive(&shown.chart));
        shown.chart.setFocus(); // which marks an axis
        const QImage before = shown.chart.grab().toImage();
        const QPoint at = shown.on(0, 0.5);
        QTest::mousePress(&shown.chart, Qt::LeftButton, {}, at);
        QTest::mouseMove(&shown.chart, shown.on(0, 0.2));
        const QImage once = shown.chart.grab().toImage();
        QVERIFY(once != before);
        QTest::mouseMove(&shown.chart, shown.on(0, 0.9));
        QVERIFY(shown.chart.grab().toImage() != once);
        QTest::mouseMove(&shown.chart, shown.on(0, 0.2));
        QCOMPARE(shown.chart.grab().toImage(), once); // what was added is taken away again
        QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, shown.on(0, 0.2));
        const QImage exact = shown.chart.grab().toImage();
        QVERIFY(exact != once); // with smooth edges
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.on(0, 0.3));
        QTRY_COMPARE(shown.chart.grab().toImage(), before);
    }

    void aBrushIsMovedByADragOfItself()
    {
        ShownAxes shown;
        shown.chart.setBrush(0, 3, 4);
        QCOMPARE(passing(shown.chart), (QList<bool>{true, true, false, false}));
        QTest::mousePress(&shown.chart, Qt::LeftButton, {}, shown.on(0, 0.15));
        QTest::mouseMove(&shown.chart, shown.on(0, 0.4));
        QTest::mouseMove(&shown.chart, shown.on(0, 0.9));
        QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, shown.on(0, 0.9));
        QCOMPARE(passing(shown.chart), (QList<bool>{false, false, true, true}));
    }

    void brushesOfTwoAxesHoldTogetherAndMissingValuesPassNone()
    {
        ShownAxes shown;
        shown.chart.setBrush(1, 0, 1);
        QCOMPARE(passing(shown.chart), (QList<bool>{true, true, true, false}));
        shown.chart.setBrush(3, 0, 0); // adam
        QCOMPARE(passing(shown.chart), (QList<bool>{true, false, true, false}));
        QCOMPARE(shown.chart.brushTexts(),
                 (QStringList{QStringLiteral("accuracy 0.7800 to 0.8000"), QStringLiteral("optimiser adam")}));
        QVERIFY(shown.chart.accessibleDescription().contains(QLatin1String("2 pass")));
        shown.chart.clearBrushes();
        QCOMPARE(shown.chart.passingCount(), 4);
    }

    void anAxisMovesByItsNameAndByKeyboard()
    {
        ShownAxes shown;
        QSignalSpy moved(&shown.chart, &ParallelCoordinates::axesMoved);
        const QPoint name(shown.on(0, 0).x(), 8);
        QTest::mousePress(&shown.chart, Qt::LeftButton, {}, name);
        QTest::mouseMove(&shown.chart, QPoint(shown.on(1, 0).x(), 8));
        QTest::mouseMove(&shown.chart, QPoint(shown.on(2, 0).x(), 8));
        QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, QPoint(shown.on(2, 0).x(), 8));
        QCOMPARE(shown.chart.axisColumns(), (QList<int>{1, 2, 0, 3}));
        QTest::keyClick(&shown.chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shown.chart.axisColumns(), (QList<int>{1, 0, 2, 3}));
        QVERIFY(moved.count() >= 2);
    }

    void anAxisIsBrushedByKeyboard()
    {
        ShownAxes shown;
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QTest::keyClick(&shown.chart, Qt::Key_Right); // size
        QTest::keyClick(&shown.chart, Qt::Key_Up);
        QCOMPARE(passing(shown.chart), (QList<bool>{false, true, true, true}));
        QTest::keyClick(&shown.chart, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(passing(shown.chart), (QList<bool>{false, true, true, false}));
        QTest::keyClick(&shown.chart, Qt::Key_Delete);
        QCOMPARE(shown.chart.passingCount(), 4);
        QTest::keyClick(&shown.chart, Qt::Key_Up);
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        QCOMPARE(shown.chart.passingCount(), 4);
    }

    void aClickOnALineChoosesItsRow()
    {
        ShownAxes shown;
        QSignalSpy chosen(&shown.chart, &RowsChart::rowChosen);
        // The word axis is far from the size axis; at a third of the way "one" and "three" differ.
        const QPoint place = shown.on(2, 0) + QPoint(20, 0);
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, place);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 0);
        QCOMPARE(shown.chart.chosenRow(), 0);
    }

    void rowsAreChosenByKeyboardAndGreyOnesAreSkipped()
    {
        ShownAxes shown;
        QSignalSpy chosen(&shown.chart, &RowsChart::rowChosen);
        shown.chart.setBrush(0, 4, 6);
        QTest::keyClick(&shown.chart, Qt::Key_PageDown);
        QCOMPARE(shown.chart.accessibleDescription(), QStringLiteral("two"));
        QTest::keyClick(&shown.chart, Qt::Key_PageDown);
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
    }

    void brushesStayWhenTheModelGrows()
    {
        ShownAxes shown;
        shown.chart.setBrush(2, 10, 20);
        shown.versions.add(QStringLiteral("five"), {3.0, 0.7, 15.0, QStringLiteral("adam")});
        QCOMPARE(shown.chart.rowCount(), 5);
        QCOMPARE(passing(shown.chart), (QList<bool>{true, true, false, false, true}));
    }

    void aColumnOfWordsGivesEachItsColour()
    {
        ShownAxes shown;
        QVERIFY(shown.chart.lookOf(0).colour != shown.chart.lookOf(2).colour); // each version its own
        shown.chart.setColourColumn(3);
        QCOMPARE(shown.chart.lookOf(0).colour, shown.chart.lookOf(2).colour);
        QVERIFY(shown.chart.lookOf(0).colour != shown.chart.lookOf(1).colour);
        QVERIFY(shown.chart.lookOf(0).shape != shown.chart.lookOf(1).shape);
        shown.chart.setColourColumn(0);
        QVERIFY(shown.chart.lookOf(0).colour.lightness() != shown.chart.lookOf(3).colour.lightness());
    }

    void theFrontHoldsWhatNoOtherBeats()
    {
        Versions versions;
        ScatterChart chart;
        chart.setModel(&versions.model);
        chart.setColumns(2, 1);
        chart.resize(500, 400);
        QVERIFY(chart.front().isEmpty());
        chart.setDirections(Best::Lowest, Best::Highest);
        QCOMPARE(chart.front(), (QList<int>{0, 1}));
        chart.setPassing({false, true, true, true});
        QCOMPARE(chart.front(), (QList<int>{1}));
        QVERIFY(chart.accessibleDescription().contains(QLatin1String("two")));
        QVERIFY(!chart.place(3)); // it has no accuracy
        QVERIFY(chart.accessibleDescription().contains(QLatin1String("1 without a value")));
    }

    void aClickOnAPointChoosesItsRow()
    {
        Versions versions;
        ScatterChart chart;
        chart.setModel(&versions.model);
        chart.setColumns(0, 1);
        chart.resize(500, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy chosen(&chart, &RowsChart::rowChosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.place(1)->toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        chart.setPassing({true, false, true, true});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.place(1)->toPoint());
        QCOMPARE(chosen.count(), 1); // what is grey is not meant
    }

    void everyFiniteNumberHasAPlaceInTheScatter_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("1e308") << QList<double>{-1e308, 0, 1e308};
        QTest::newRow("one huge") << QList<double>{1.7e308, 1.7e308};
        QTest::newRow("1e-308") << QList<double>{1e-308, 5e-308};
        QTest::newRow("least") << QList<double>{0, 5e-324};
    }

    void everyFiniteNumberHasAPlaceInTheScatter()
    {
        QFETCH(QList<double>, values);
        QStandardItemModel model(static_cast<int>(values.size()) + 1, 2);
        for (int row = 0; row < model.rowCount(); ++row) {
            model.setData(model.index(row, 0), row, SortRole);
            model.setData(model.index(row, 1), row < values.size() ? QVariant(values[row]) : QVariant(), SortRole);
        }
        ScatterChart chart;
        chart.setModel(&model);
        chart.setColumns(0, 1);
        chart.resize(500, 400);
        QCOMPARE(chart.notShown(), 1); // the one without a value
        for (int row = 0; row < values.size(); ++row) {
            QVERIFY(chart.place(row));
            QVERIFY(QRectF(chart.rect()).contains(*chart.place(row)));
        }
        QVERIFY(!chart.grab().isNull());
    }

    void aPointOfABoxPlotChoosesItsRow()
    {
        Versions versions;
        BoxPlotChart chart;
        chart.setModel(&versions.model);
        chart.setColumns(3, 1);
        chart.resize(500, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCOMPARE(chart.boxes().rowCount(), 2);
        QVERIFY(chart.accessibleDescription().contains(QLatin1String("adam: median 0.7850")));
        QSignalSpy chosen(&chart, &RowsChart::rowChosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.place(2)->toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
    }

    void anythingCanBeDrawn_data()
    {
        QTest::addColumn<QVariantList>("cells");
        QTest::newRow("nothing") << QVariantList();
        QTest::newRow("one") << QVariantList{1.0};
        QTest::newRow("constant") << QVariantList{5.0, 5.0, 5.0};
        QTest::newRow("all NaN") << QVariantList{nan, nan};
        QTest::newRow("huge") << QVariantList{1e308, -1e308, 0.0, 5e-324};
        QTest::newRow("infinite") << QVariantList{std::numeric_limits<double>::infinity(), 1.0};
        QTest::newRow("mixed") << QVariantList{QStringLiteral("<b>x</b>"), 2.0, QVariant()};
    }

    void anythingCanBeDrawn()
    {
        QFETCH(QVariantList, cells);
        QStandardItemModel model(static_cast<int>(cells.size()), 2);
        for (int row = 0; row < cells.size(); ++row) {
            model.setData(model.index(row, 0), cells[row], SortRole);
            model.setData(model.index(row, 1), row, SortRole);
        }
        ParallelCoordinates axes;
        ScatterChart scatter;
        BoxPlotChart boxes;
        axes.setAxisColumns({0, 1, 7});
        scatter.setColumns(0, 1);
        scatter.setDirections(Best::Lowest, Best::Highest);
        boxes.setColumns(1, 0);
        for (RowsChart *chart :
             {static_cast<RowsChart *>(&axes), static_cast<RowsChart *>(&scatter), static_cast<RowsChart *>(&boxes)}) {
            chart->setModel(&model);
            for (const QSize size : {QSize(600, 300), QSize(3, 2)}) {
                chart->resize(size);
                QVERIFY(!chart->grab().isNull());
            }
            QVERIFY(!chart->accessibleDescription().isEmpty());
            QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(1, 1));
            for (const int key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Return})
                QTest::keyClick(chart, static_cast<Qt::Key>(key));
        }
    }

    void aPanelExportsPicturesAndFigures()
    {
        Versions versions;
        auto *chart = new ParallelCoordinates;
        chart->setModel(&versions.model);
        chart->setAxisColumns({0, 1});
        ChartPanel panel(QStringLiteral("Axes"), chart, &versions.model);
        panel.resize(600, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTemporaryDir folder;
        QSignalSpy exported(&panel, &ChartPanel::exported);
        QSignalSpy failed(&panel, &ChartPanel::exportFailed);
        for (const char *ending : {"png", "svg", "pdf", "csv"})
            panel.actions()->exportTo(folder.filePath(QStringLiteral("chart.") + QLatin1String(ending)));
        QTRY_COMPARE(exported.count(), 4);
        const auto bytes = [&](const char *ending) {
            QFile file(folder.filePath(QStringLiteral("chart.") + QLatin1String(ending)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(!QImage::fromData(bytes("png")).isNull());
        QSvgRenderer svg(bytes("svg"));
        QVERIFY(svg.isValid());
        QVERIFY(bytes("svg").contains("accuracy")); // text stays text
        QVERIFY(!bytes("svg").contains("<image"));  // and lines stay lines
        QVERIFY(bytes("pdf").startsWith("%PDF"));
        QVERIFY(bytes("csv").startsWith("depth,accuracy,size,optimiser\r\n3,0.78,10,adam\r\n"));
        panel.actions()->exportTo(folder.filePath(QStringLiteral("chart.exe")));
        QCOMPARE(failed.count(), 1);
    }

    void aPanelShowsTheFiguresAndCopiesThem()
    {
        Versions versions;
        auto *chart = new ScatterChart;
        chart->setModel(&versions.model);
        chart->setColumns(0, 1);
        ChartPanel panel(QStringLiteral("Points"), chart, &versions.model);
        panel.resize(600, 400);
        panel.showTable(true);
        QVERIFY(panel.showsTable());
        QCOMPARE(panel.table()->model()->rowCount(), 4);
        panel.actions()->copyFigures();
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("depth\taccuracy")));
        panel.actions()->copyImage();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::RowsChartsTest)
#include "tst_rowscharts.moc"
