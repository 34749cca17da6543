#include "models/items/metricseriesmodel.h"
#include "tests/support/test.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/confusionview.h"
#include "ui/charts/distributionchart.h"
#include "ui/charts/figurecard.h"
#include "ui/charts/forestplot.h"
#include "ui/charts/historychart.h"
#include "ui/charts/importanceview.h"
#include "ui/charts/plotcurve.h"
#include "ui/charts/plottable.h"
#include "ui/charts/plotview.h"
#include "ui/charts/readingtableview.h"
#include "ui/charts/sequencechart.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineSeries>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();

MetricSeries series(const QString &name, const std::vector<double> &values)
{
    MetricSeries result{name, std::vector<double>(values.size()), values};
    std::iota(result.steps.begin(), result.steps.end(), 1.0);
    return result;
}

/// A shown chart of loss and val_loss with its model.
struct Shown {
    MetricSeriesModel model;
    HistoryChart chart;

    explicit Shown(const std::vector<double> &training, const std::vector<double> &validation)
    {
        model.setFamily(curveFamilies(
            {series(QStringLiteral("loss"), training), series(QStringLiteral("val_loss"), validation)})[0]);
        chart.setModel(&model);
        chart.resize(800, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    PlotView *plot() const { return chart.plot(); }
};

QStringList rowText(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

std::vector<double> falling(int count)
{
    std::vector<double> values(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = 1.0 / static_cast<double>(i + 1);
    return values;
}

QList<QLineSeries *> drawnLines(const PlotView &plot)
{
    QList<QLineSeries *> lines;
    for (QAbstractSeries *each : plot.chart()->series()) {
        auto *line = qobject_cast<QLineSeries *>(each);
        if (line && line->count() > 0)
            lines << line;
    }
    return lines;
}

} // namespace

class ChartsTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeFormulaOfAFigureIsSeen()
    {
        FigureSource source;
        source.title = QStringLiteral("Verdict");
        source.formula = QStringLiteral("The first rule that applies, with its reason and its bound. ").repeated(12);
        source.inputs = QStringLiteral("alpha 0.05; plan 8a5c91687c90a519");
        QWidget over;
        over.show();
        FigureCard *card = FigureCard::open(source, &over, {});
        QVERIFY(QTest::qWaitForWindowExposed(card));
        const auto labels = card->findChildren<QLabel *>();
        QVERIFY(labels.size() > 2);
        for (const QLabel *label : labels) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY(card->rect().contains(QRect(label->mapTo(card, QPoint()), label->size())));
        }
        card->close();
    }

    void noTwoVersionsOfAChartLookTheSame()
    {
        QSet<QString> pens;
        for (int look = 0; look < 200; ++look) {
            const QPen pen = seriesPen(look, seriesDash(look), 1);
            QString text = pen.color().name();
            for (const qreal length : pen.dashPattern())
                text += QLatin1Char(' ') + QString::number(length);
            QVERIFY2(!pens.contains(text), qPrintable(text));
            pens.insert(text);
        }
    }

    void theCrosshairShowsTheDataAsItIs()
    {
        Shown shown({0.9, 0.8, 0.7}, {0.95, 0.85, nan});
        shown.plot()->setCrosshair(2.2);
        QCOMPARE(shown.plot()->crosshair(), std::optional(2.0));
        const auto values = shown.plot()->crosshairValues();
        QCOMPARE(values.size(), 2);
        QCOMPARE(values[0], (std::pair{QStringLiteral("validation loss"), QStringLiteral("0.8500")}));
        QCOMPARE(values[1], (std::pair{QStringLiteral("training loss"), QStringLiteral("0.8000")}));
        shown.plot()->setCrosshair(3);
        QCOMPARE(shown.plot()->crosshairValues().size(), 1); // the gap has no value
        QCOMPARE(shown.plot()->crosshairText(), QStringLiteral("epoch 3: training loss 0.7000"));
        QCOMPARE(shown.plot()->accessibleDescription(), shown.plot()->crosshairText());
    }

    void theCrosshairMovesByKeyboard()
    {
        Shown shown(falling(30), falling(30));
        QSignalSpy moved(shown.plot(), &PlotView::crosshairMoved);
        QTest::keyClick(shown.plot(), Qt::Key_Right);
        QCOMPARE(shown.plot()->crosshair(), std::optional(1.0));
        QTest::keyClick(shown.plot(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.plot()->crosshair(), std::optional(11.0));
        QTest::keyClick(shown.plot(), Qt::Key_Left);
        QCOMPARE(shown.plot()->crosshair(), std::optional(10.0));
        QTest::keyClick(shown.plot(), Qt::Key_End);
        QCOMPARE(shown.plot()->crosshair(), std::optional(30.0));
        QTest::keyClick(shown.plot(), Qt::Key_Right);
        QCOMPARE(shown.plot()->crosshair(), std::optional(30.0));
        QCOMPARE(moved.count(), 4);
    }

    void aDragZoomsToItsBoxAndADoubleClickShowsEverything()
    {
        Shown shown(falling(60), falling(60));
        PlotView *plot = shown.plot();
        const PlotRange whole = plot->xRange();
        const QRectF area = plot->plotScale().plot;
        const QPoint from = area.center().toPoint() - QPoint(100, 50);
        const QPoint to = area.center().toPoint() + QPoint(100, 50);
        const double low = plot->plotScale().xAt(from.x());
        const double high = plot->plotScale().xAt(to.x());
        const double top = plot->plotScale().yAt(from.y());
        const double bottom = plot->plotScale().yAt(to.y());
        QTest::mousePress(plot->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(plot->viewport(), to);
        QTest::mouseRelease(plot->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(plot->isZoomed());
        QCOMPARE(plot->xRange().low, low);
        QCOMPARE(plot->xRange().high, high);
        QCOMPARE(plot->yRange().low, bottom);
        QCOMPARE(plot->yRange().high, top);
        shown.chart.setSmoothing({SmoothingKind::ExponentialAverage, 0.5}); // other curves, the same place
        QCOMPARE(plot->yRange().low, bottom);
        QCOMPARE(plot->yRange().high, top);
        shown.chart.setSmoothing({SmoothingKind::ExponentialAverage, 0});
        QTest::mouseDClick(plot->viewport(), Qt::LeftButton, {}, area.center().toPoint());
        QCOMPARE(plot->xRange(), whole);
        QVERIFY(!plot->isZoomed());
    }

    void theWheelZoomsAtThePointer()
    {
        Shown shown(falling(60), falling(60));
        PlotView *plot = shown.plot();
        const QPointF at = plot->plotScale().plot.center() + QPointF(120, 0);
        const double under = plot->plotScale().xAt(at.x());
        QWheelEvent wheel(at, plot->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot->viewport(), &wheel);
        QVERIFY(plot->isZoomed());
        QVERIFY(std::abs(plot->plotScale().xAt(at.x()) - under) < 1e-6);
        QTest::keyClick(plot, Qt::Key_Escape);
        QVERIFY(!plot->isZoomed());
        QTest::keyClick(plot, Qt::Key_Plus);
        QVERIFY(plot->isZoomed());
        QTest::keyClick(plot, Qt::Key_0);
        QVERIFY(!plot->isZoomed());
    }

    void aGapIsNotBridged()
    {
        Shown shown({1, 0.9, nan, 0.7, 0.6}, {1, 0.9, 0.8, 0.7, 0.6});
        QCOMPARE(drawnLines(*shown.plot()).size(), 3); // two runs of training, one of validation
        QCOMPARE(shown.plot()->drawnPoints(), 9);
    }

    void aHiddenCurveIsNeitherDrawnNorRead()
    {
        Shown shown(falling(10), falling(10));
        ChartLegend *legend = shown.chart.legend();
        QCOMPARE(legend->count(), 2);
        legend->item(0)->click();
        QCOMPARE(drawnLines(*shown.plot()).size(), 1);
        shown.plot()->setCrosshair(4);
        QCOMPARE(shown.plot()->crosshairValues().size(), 1);
        QCOMPARE(shown.plot()->crosshairValues()[0].first, QStringLiteral("validation loss"));
        QTest::mouseDClick(legend->item(0), Qt::LeftButton);
        QVERIFY(legend->isShown(0));
        QVERIFY(!legend->isShown(1));
        QTest::mouseDClick(legend->item(0), Qt::LeftButton);
        QVERIFY(legend->isShown(0) && legend->isShown(1));
    }

    void smoothingKeepsTheRawCurveBehind()
    {
        const std::vector<double> values{1, 0.2, 0.9, 0.1};
        Shown shown(values, values);
        shown.chart.setSmoothing({SmoothingKind::ExponentialAverage, 0.6});
        QCOMPARE(shown.plot()->curves().size(), 4);
        QCOMPARE(shown.plot()->curves()[0].tone, PlotCurve::Tone::Faint);
        QCOMPARE(std::vector<double>(shown.plot()->curves()[0].values.begin(), shown.plot()->curves()[0].values.end()),
                 values);
        QCOMPARE(shown.plot()->curves()[2].values[1], (1 * 0.6 * 0.4 + 0.2 * 0.4) / (1 - 0.36));
        shown.plot()->setCrosshair(2);
        QCOMPARE(shown.plot()->crosshairValues().size(), 4); // each with the raw value
        shown.chart.setSmoothing({SmoothingKind::ExponentialAverage, 0});
        QCOMPARE(shown.plot()->curves().size(), 2);
    }

    void aLogAxisLeavesOutWhatItCannotShowAndSaysSo()
    {
        Shown shown({1, 0, 0.01, -1, 0.001}, {1, 0.5, 0.2, 0.1, 0.05});
        QVERIFY(shown.chart.note().isEmpty());
        shown.chart.setAxisScale(AxisScale::Log);
        QCOMPARE(shown.plot()->notShown().notPositive, 2);
        QVERIFY(shown.chart.note().startsWith(QLatin1Char('2')));
        QVERIFY(shown.plot()->yRange().low > 0);
        QCOMPARE(drawnLines(*shown.plot()).size(), 1); // of training only points without neighbours are left
        shown.chart.setAxisScale(AxisScale::Linear);
        QVERIFY(shown.chart.note().isEmpty());
        QVERIFY(shown.plot()->yRange().low < -1);
    }

    void aMillionPointsAreThinnedOut()
    {
        std::vector<double> many(1000000, 0.5);
        many[123456] = 9; // the spike stays
        Shown shown(many, {0.5, 0.4});
        QVERIFY(shown.plot()->drawnPoints() <= 6000);
        const PlotScale &scale = shown.plot()->plotScale();
        double highest = 0;
        for (const QLineSeries *line : drawnLines(*shown.plot())) {
            for (const QPointF &point : line->points())
                highest = std::max(highest, scale.yAt(scale.plot.bottom() - point.y()));
        }
        QVERIFY(std::abs(highest - 9) < 1e-9);
        shown.plot()->setXRange({123000, 124000});
        QVERIFY(shown.plot()->drawnPoints() <= 6000);
    }

    void anEmptyChartIsQuiet()
    {
        HistoryChart chart;
        MetricSeriesModel model;
        chart.setModel(&model);
        chart.resize(400, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTest::keyClick(chart.plot(), Qt::Key_Right);
        QVERIFY(!chart.plot()->crosshair());
        QCOMPARE(chart.plot()->drawnPoints(), 0);
        model.setFamily(curveFamilies({series(QStringLiteral("loss"), {nan, nan})})[0]);
        QCOMPARE(chart.plot()->drawnPoints(), 0);
        QCOMPARE(chart.summary(), QStringLiteral("loss has no values."));
        model.setFamily(curveFamilies({series(QStringLiteral("loss"), {0.5})})[0]);
        QVERIFY(chart.plot()->xRange().low < 1 && chart.plot()->xRange().high > 1);
    }

    void aThemeChangeRecoloursTheCurves()
    {
        Shown shown(falling(5), falling(5));
        QCOMPARE(drawnLines(*shown.plot())[0]->color(), Tokens::light().series[0]);
        applyTheme(*qApp, ThemeName::Dark);
        QTRY_COMPARE(drawnLines(*shown.plot())[0]->color(), Tokens::dark().series[0]);
        const QImage image = shown.plot()->grab().toImage();
        applyTheme(*qApp, ThemeName::Light);
        QCOMPARE(image.pixelColor(image.width() - 2, 2), Tokens::dark().base);
    }

    void theChartSpeaksFirstLastAndBest()
    {
        Shown shown({0.9, 0.5, 0.7}, {1, 0.8, 0.6});
        QCOMPARE(shown.chart.summary(),
                 QStringLiteral(
                     "training loss: first 0.9000 at epoch 1, last 0.7000 at epoch 3, best 0.5000 at epoch 2. "
                     "validation loss: first 1.0000 at epoch 1, last 0.6000 at epoch 3, best 0.6000 at epoch 3."));
        QCOMPARE(shown.plot()->accessibleDescription(), shown.chart.summary());
        QVERIFY(!shown.plot()->accessibleName().isEmpty());
    }

    void exportedFilesAreWhatTheirEndingsSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF-1.");
        QTest::newRow("csv") << QStringLiteral("a.csv")
                             << QByteArray("step,loss,val_loss\n1,1,1\n2,0.5,NaN\n3,0.3333333333333333,\n");
    }

    void exportedFilesAreWhatTheirEndingsSay()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, magic);
        QTemporaryDir folder;
        Shown shown(falling(3), {1, nan});
        QSignalSpy exported(&shown.chart, &HistoryChart::exported);
        shown.chart.actions()->exportTo(folder.filePath(name));
        QTRY_COMPARE(exported.count(), 1);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.left(magic.size()), magic);
        if (name.endsWith(QLatin1String(".svg"))) {
            const QByteArray blue = Tokens::current().series[0].name().toLatin1();
            QVERIFY(bytes.contains("stroke=\"" + blue + '"'));
            QVERIFY(bytes.contains("<path") || bytes.contains("<polyline"));
        }
    }

    void anExportedChartSaysWhatTheScreenSays()
    {
        std::vector<double> values(200);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = 0.5 + 0.01 * static_cast<double>(i % 7);
        values[40] = 1e6;
        Shown shown(values, values);
        shown.chart.setSubject(QStringLiteral("Churn 1.2.0"));
        shown.chart.setOutliers(Outliers::Cut);
        QCOMPARE(shown.chart.note(), QStringLiteral("2 outliers lie beyond the axis."));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("loss.svg"));
        QSignalSpy exported(&shown.chart, &HistoryChart::exported);
        shown.chart.actions()->exportTo(file);
        QTRY_COMPARE(exported.count(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray svg = written.readAll();
        QVERIFY(svg.contains("Churn 1.2.0, Loss"));
        QVERIFY(svg.contains("2 outliers lie beyond the axis."));
        // Zoomed to where there are none, both say so.
        shown.plot()->setXRange({100, 150});
        QCOMPARE(shown.chart.note(), QStringLiteral("2 outliers lie beyond the axis, 0 of them in this part."));
    }

    void aNameIsTextInAPictureWhateverItHolds()
    {
        Shown shown(falling(3), {1, 0.5, nan});
        const QString name = QStringLiteral("R&D <b>x</b></title><script>1</script>");
        const QByteArray svg = encoded(chartPicture(*shown.plot(), name), PictureFormat::Svg);
        QXmlStreamReader reader(svg);
        QStringList elements;
        QString title;
        QString texts;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            elements << reader.name().toString();
            if (elements.last() == QLatin1String("title"))
                title = reader.readElementText();
            else if (elements.last() == QLatin1String("text"))
                texts += reader.readElementText() + QLatin1Char('\n');
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, name);
        QVERIFY(!elements.contains(QStringLiteral("script")) && !elements.contains(QStringLiteral("b")));
        // And the marks have their words.
        for (const char *mark : {"best", "▼", "not a number", "×"})
            QVERIFY2(texts.contains(QString::fromUtf8(mark)), mark);
        QVERIFY(!texts.contains(QStringLiteral("infinite")));
    }

    void anExportThatFailsSaysWhy()
    {
        Shown shown(falling(3), falling(3));
        QSignalSpy failed(&shown.chart, &HistoryChart::exportFailed);
        shown.chart.actions()->exportTo(QStringLiteral("/nowhere/chart.bmp"));
        QCOMPARE(failed.count(), 1);
        shown.chart.actions()->exportTo(QStringLiteral("/nowhere/chart.png"));
        QTRY_COMPARE(failed.count(), 2);
    }

    void theForestIsATableForTheKeyboard()
    {
        ForestPlot plot;
        plot.setRows({{QStringLiteral("a"), {}, 0.02, 0.01, 0.03, {}, ForestRow::State::Good, {}},
                      {QStringLiteral("b"), {}, 0, 0, 0, {}, ForestRow::State::Neutral, QStringLiteral("no rows")}});
        plot.resize(600, plot.sizeHint().height());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.table()->setFocus();
        plot.table()->setCurrentIndex(plot.model().index(0, 0));
        QTest::keyClick(plot.table(), Qt::Key_Down);
        QCOMPARE(plot.table()->currentIndex().row(), 1);
        const QImage image = plot.grab().toImage();
        int good = 0;
        for (int y = 26; y < 66; ++y) {
            for (int x = 0; x < image.width(); ++x)
                good += image.pixelColor(x, y) == Tokens::current().good ? 1 : 0;
        }
        QVERIFY(good > 80); // the square alone has 81 pixels
    }

    void theSequenceMarksWhereTheDifferenceWasShown()
    {
        SequenceChart chart;
        chart.resize(500, 300);
        chart.show();
        MetricPlan metric;
        metric.name = QStringLiteral("success");
        metric.kind = MetricKind::Proportion;
        chart.setSequence(metric, {{100, 0.02, -0.05, 0.09}, {200, 0.03, -0.01, 0.07}, {300, 0.03, 0.01, 0.05}}, 0.05);
        QVERIFY(chart.plot()->accessibleDescription().contains(QStringLiteral("+3.00")));
        QVERIFY(chart.plot()->accessibleDescription().contains(QStringLiteral("+1.00 to +5.00")));
        chart.plot()->setCrosshair(200);
        QCOMPARE(chart.plot()->crosshairValues()[0].second, QStringLiteral("+3.00"));
        const TableView *table = chart.table()->table();
        QVERIFY(chart.plot()->isVisible() && !table->isVisible());
        chart.table()->toggle()->click();
        QVERIFY(!chart.plot()->isVisible() && table->isVisible());
        QCOMPARE(rowText(*table->model(), 1), QStringList({QStringLiteral("200"), QStringLiteral("+3.00"),
                                                           QStringLiteral("\u22121.00"), QStringLiteral("+7.00")}));
        // Of several treatments each has its share of alpha, and its name.
        chart.setSequence(metric, {{100, 0.02, -0.05, 0.09}}, 0.025, {}, QStringLiteral("v3"));
        QVERIFY(chart.plot()->accessibleName().contains(QStringLiteral("success of v3")));
        QVERIFY(chart.findChild<ElidedLabel *>()->text().startsWith(QStringLiteral("97.50")));
        chart.setSequence(metric, {}, 0.05);
        QCOMPARE(chart.plot()->accessibleDescription(), QStringLiteral("No readings yet."));
    }

    void theDistributionReadsEveryArmAtOneX()
    {
        DistributionChart chart;
        chart.resize(500, 300);
        chart.show();
        chart.setDistributions({{QStringLiteral("ms"), QStringLiteral("control"), {10, 20, 40}, {0.25, 0.5, 1}},
                                {QStringLiteral("ms"), QStringLiteral("new"), {15, 35}, {0.5, 1}}},
                               QStringLiteral("ms"));
        chart.plot()->setCrosshair(20);
        const auto values = chart.plot()->crosshairValues();
        QCOMPARE(values.size(), 2);
        QCOMPARE(values[0].second, QStringLiteral("50.0\u00a0%"));
        QCOMPARE(values[1].second, QStringLiteral("50.0\u00a0%"));
        QVERIFY(chart.plot()->accessibleDescription().contains(QStringLiteral("control")));
        chart.table()->toggle()->click();
        const QAbstractItemModel &table = *chart.table()->table()->model();
        QCOMPARE(table.rowCount(), 100);
        QCOMPARE(rowText(table, 49),
                 QStringList({QStringLiteral("50\u00a0%"), QStringLiteral("20.0000"), QStringLiteral("15.0000")}));
    }

    void aHistogramIsTheOutlineOfItsBars()
    {
        DistributionChart chart;
        chart.setDistributions({{QStringLiteral("ms"), QStringLiteral("control"), {1, 2, 3}, {0.25, 0.5, 1}}},
                               QStringLiteral("ms"));
        chart.setHistogram({QStringLiteral("ms"), {0, 2, 4}, {{3, 1}}, {0}, {1}});
        for (auto *button : chart.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Histogram"))
                button->click();
        }
        const auto plain = [](const auto &numbers) { return std::vector<double>(numbers.begin(), numbers.end()); };
        const PlotCurve &outline = chart.plot()->curves().first();
        QCOMPARE(plain(outline.steps), std::vector<double>({0, 0, 2, 2, 4, 4}));
        // One of five lies beyond the bins: it counts, and is said.
        QCOMPARE(plain(outline.values), std::vector<double>({0, 60, 60, 20, 20, 0}));
        QVERIFY2(chart.plot()->xTitle().contains(QStringLiteral("of control above 4")),
                 qPrintable(chart.plot()->xTitle()));
        QVERIFY(!chart.plot()->xTitle().contains(QStringLiteral("below")));
    }

    void aReadingTableFitsItsColumnsToEachTable()
    {
        ReadingTable narrow{QStringLiteral("t"), {QStringLiteral("Arm"), QStringLiteral("n")}, {}};
        narrow.rows = {{{QStringLiteral("a")}, {QStringLiteral("1")}}};
        ReadingTable wide = narrow;
        wide.rows = {{{QStringLiteral("a")}, {QStringLiteral("0.123 milliseconds a request")}}};
        ReadingTableView view;
        view.resize(700, 200);
        view.setTable(narrow);
        view.show();
        auto *table = view.findChild<QTableView *>();
        QTRY_VERIFY(table->columnWidth(1) > 0 && table->columnWidth(1) < 200);
        view.setTable(wide);
        const int needed = table->fontMetrics().horizontalAdvance(QStringLiteral("0.123 milliseconds a request"));
        QTRY_VERIFY2(table->columnWidth(1) > needed, qPrintable(QString::number(table->columnWidth(1))));
    }

    void figuresGetTheRoomThatAShortNameLeaves()
    {
        const QString figure = QStringLiteral("108.3146 (85.7043 to 140.2210)");
        ReadingTable table{QStringLiteral("t"), {QStringLiteral("Q"), QStringLiteral("a"), QStringLiteral("b")}, {}};
        table.rows = {{{QStringLiteral("P99")}, {figure}, {figure}}};
        ReadingTableView view;
        view.setTable(table);
        auto *shown = view.findChild<QTableView *>();
        const int needed = shown->fontMetrics().horizontalAdvance(figure);
        constexpr int shortName = 90;
        constexpr int padding = 24;
        view.resize(2 * (needed + padding) + shortName, 200);
        view.show();
        QTRY_VERIFY2(shown->columnWidth(1) > needed && shown->columnWidth(2) > needed,
                     qPrintable(QStringLiteral("%1 of %2").arg(shown->columnWidth(1)).arg(needed)));
    }

    void aLegendNamesTheVersionAndOnHoverTheArm()
    {
        DistributionChart chart;
        const QString arm = QStringLiteral("pr_impact_model_<b>20261121</b>");
        chart.setDistributions({{QStringLiteral("ms"), arm, {10, 20}, {0.5, 1}, QStringLiteral("1.0.0")}},
                               QStringLiteral("ms"));
        QCOMPARE(chart.legend()->item(0)->text(), QStringLiteral("1.0.0"));
        QVERIFY(chart.legend()->item(0)->toolTip().startsWith(arm.toHtmlEscaped()));
    }

    void theLongTailIsOneZoomAway()
    {
        DistributionCurve curve{QStringLiteral("ms"), QStringLiteral("control"), {}, {}};
        for (int i = 1; i <= 200; ++i) {
            curve.x.push_back(i < 200 ? i : 100000);
            curve.share.push_back(i / 200.0);
        }
        DistributionChart chart;
        chart.setDistributions({curve}, QStringLiteral("ms"));
        QCOMPARE(chart.plot()->xRange().high, 196.0);
    }

    void importanceIsSearchedAndCut()
    {
        ImportanceTableModel model;
        QList<FeatureImportance> importance;
        for (int i = 0; i < 30; ++i)
            importance << FeatureImportance{QStringLiteral("Feature_%1").arg(i), 30.0 - i};
        model.setImportance(importance);
        ImportanceView view;
        view.resize(700, 500);
        view.setImportanceModel(&model);
        view.show();
        QCOMPARE(view.shownFeatures(), 30);
        view.setTop(10);
        QCOMPARE(view.shownFeatures(), 10);
        view.setSearch(QStringLiteral("feature_2"));
        QCOMPARE(view.shownFeatures(), 1); // 20 to 29 are not among the first ten
        view.setTop(0);
        QCOMPARE(view.shownFeatures(), 11);
        view.grab();
        view.setSearch(QStringLiteral("none"));
        QCOMPARE(view.shownFeatures(), 0);
        view.grab();
    }

    void theConfusionMatrixIsColouredByTheRateOfTheRow()
    {
        ConfusionView view;
        view.setMatrix({Split::Test, {QStringLiteral("0"), QStringLiteral("1")}, {10, 0, 0, 0}});
        view.resize(400, view.sizeHint().height());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto colourOf = [&](int row, int column) {
            const QRect cell = view.visualRect(view.model()->index(row, column));
            return view.viewport()->grab().toImage().pixelColor(cell.topLeft() + QPoint(12, 8));
        };
        QCOMPARE(colourOf(0, 0), Tokens::current().sequential.back());
        QCOMPARE(colourOf(0, 1), Tokens::current().sequential.front());
        QCOMPARE(colourOf(1, 1), Tokens::current().sequential.front());
    }

    void everyChartOfAnExperimentCanBeTakenAlong()
    {
        SequenceChart sequence;
        sequence.setSequence({QStringLiteral("success"), MetricKind::Proportion}, {{100, 0.02, -0.01, 0.05}}, 0.05);
        ForestPlot forest;
        forest.setRows({{QStringLiteral("success"), {}, 0.0295, 0.0181, 0.041, -0.01, ForestRow::State::Good, {}},
                        {QStringLiteral("none"), {}, nan, nan, nan, {}, {}, QStringLiteral("no variation")}});
        forest.resize(600, forest.sizeHint().height());
        QTemporaryDir folder;
        const auto written = [&](ChartActions *actions, const char *name) {
            QSignalSpy exported(actions, &ChartActions::exported);
            const QString path = folder.filePath(QString::fromLatin1(name));
            actions->exportTo(path);
            QFile file(path);
            return exported.wait() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(
            written(forest.actions(QStringLiteral("Lift")), "forest.csv")
                .startsWith("metric,estimate,low,high,margin\r\nsuccess,0.0295,0.0181,0.041,-0.01\r\nnone,,,,\r\n"));
        QVERIFY(written(forest.actions({}), "forest.svg").contains("success"));
        QVERIFY(written(sequence.table()->actions(), "sequence.csv").contains("\n100,2,-1,5\r"));
        QVERIFY(written(sequence.table()->actions(), "sequence.pdf").startsWith("%PDF"));
        sequence.table()->actions()->copyFigures();
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("100\t+2.00")));
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::ChartsTest)
#include "tst_charts.moc"
