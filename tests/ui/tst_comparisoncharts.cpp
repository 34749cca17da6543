#include "tests/support/test.h"
#include "ui/charts/bumpchart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/confusionpanel.h"
#include "ui/charts/confusionview.h"
#include "ui/charts/gatechart.h"
#include "ui/charts/importanceview.h"
#include "ui/charts/plottable.h"
#include "ui/charts/plotview.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace slipway {

namespace {

const QString no = QStringLiteral("0");
const QString yes = QStringLiteral("1");

QList<FeatureImportance> many(int features)
{
    QList<FeatureImportance> list;
    for (int i = 0; i < features; ++i)
        list.append({QStringLiteral("feature_%1").arg(i), static_cast<double>(features - i)});
    return list;
}

/// Two steps of three looks each, one a second; the second step is paused at its second look.
QList<GateReading> sixLooks()
{
    QList<GateReading> looks;
    for (int i = 0; i < 6; ++i) {
        GateReading look;
        look.step = 1 + i / 3;
        look.atMs = 1'000'000 + i * 1000;
        look.isPaused = i == 4;
        look.share = i < 3 ? 0.05 : 0.25;
        look.version = {100.0 * (i % 3 + 1), 1.0 * i, 20.0, 40.0 + i, 60.0};
        look.before = {1000, 0, 20.0, 30.0, 50.0};
        look.maxErrorRate = 0.05;
        look.maxP95Ms = 90;
        looks.append(look);
    }
    return looks;
}

QColor colourOf(const ConfusionView &view, int row, int column)
{
    const QRect cell = view.visualRect(view.model()->index(row, column));
    return view.viewport()->grab().toImage().pixelColor(cell.topLeft() + QPoint(12, 8));
}

} // namespace

class ComparisonChartsTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceOfTwoMatricesIsBlueWhereItIsBetter()
    {
        ConfusionPanel panel(QStringLiteral("Matrix"));
        panel.setMatrix({Split::Test, {no, yes}, {90, 10, 50, 50}});
        panel.setOther(QStringLiteral("1.0.0"), std::make_shared<const ConfusionMatrix>(
                                                    ConfusionMatrix{Split::Test, {no, yes}, {80, 20, 40, 60}}));
        panel.showDifference();
        panel.resize(500, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto &scale = Tokens::current().diverging;
        QCOMPARE(colourOf(*panel.view(), 0, 0), scale[8]);
        QCOMPARE(colourOf(*panel.view(), 0, 1), scale[8]);
        QCOMPARE(colourOf(*panel.view(), 1, 1), scale[0]);
        panel.setOther({}, nullptr);
        QVERIFY(!panel.view()->showsDifference());
        QCOMPARE(panel.view()->model()->index(0, 0).data().toString(), QStringLiteral("90"));
    }

    void whatIsWrongWithAMatrixIsSaidBesideTheRest()
    {
        ConfusionPanel panel(QStringLiteral("Matrix"));
        panel.setMatrix({Split::Test, {no, yes}, {5, -1, 2}});
        const auto *message = panel.findChild<MessageBar *>();
        QVERIFY(message->text().contains(QLatin1String("1 cell")));
        QCOMPARE(panel.view()->model()->index(0, 0).data().toString(), QStringLiteral("5"));
        QCOMPARE(panel.view()->model()->index(1, 1).data().toString(), QStringLiteral("–"));
        QVERIFY(panel.metrics()->model()->rowCount() > 0);
        panel.setMatrix(ConfusionMatrix());
        QVERIFY(message->text().contains(QLatin1String("no classes")));
        QCOMPARE(panel.metrics()->model()->rowCount(), 0);
    }

    void manyClassesAreReadInTheBackground()
    {
        constexpr int classes = 300;
        const auto counts = [](qint64 count) {
            auto matrix = std::make_shared<ConfusionMatrix>();
            for (int i = 0; i < classes; ++i)
                matrix->labels << QString::number(i);
            matrix->counts.assign(std::size_t(classes) * classes, count);
            matrix->counts.front() = 100;
            return std::shared_ptr<const ConfusionMatrix>(matrix);
        };
        ConfusionPanel panel(QStringLiteral("Matrix"));
        panel.setMatrix(counts(1));
        panel.setOther(QStringLiteral("1.0.0"), counts(2));
        panel.showDifference();
        QCOMPARE(panel.view()->model()->rowCount(), 0); // not yet
        QTRY_VERIFY(panel.view()->showsDifference());
        QCOMPARE(panel.view()->differenceModel().rowCount(), classes);
        QVERIFY(panel.metrics()->model()->rowCount() > classes);
    }

    void aRowOfTheLargestConfusionsLeadsToItsCell()
    {
        constexpr int classes = 150;
        ConfusionMatrix matrix{Split::Test, {}, std::vector<qint64>(std::size_t(classes) * classes, 0)};
        for (int i = 0; i < classes; ++i)
            matrix.counts[std::size_t(i) * classes + i] = 20;
        matrix.counts[140 * classes + 97] = 12;
        matrix.counts[3 * classes + 120] = 11;
        ConfusionPanel panel(QStringLiteral("Matrix"));
        panel.setMatrix(matrix);
        panel.resize(500, 900);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(panel.cells()->model()->rowCount(), 2);
        QVERIFY(panel.cells()->isVisible());
        ConfusionView *view = panel.view();
        const auto isSeen = [view](int row, int column) {
            const QRect cell = view->visualRect(view->model()->index(row, column));
            return view->viewport()->rect().contains(cell);
        };
        QVERIFY(!isSeen(140, 97));
        QVERIFY(panel.cells()->geometry().bottom() < panel.chart()->geometry().top()); // it is read first
        QTest::mouseClick(panel.cells()->viewport(), Qt::LeftButton, {},
                          panel.cells()->visualRect(panel.cells()->model()->index(0, 0)).center());
        QCOMPARE(view->currentIndex(), view->model()->index(140, 97));
        QVERIFY(isSeen(140, 97));
        QTest::keyClick(panel.cells(), Qt::Key_Down);
        QCOMPARE(view->currentIndex(), view->model()->index(3, 120));
        QVERIFY(isSeen(3, 120));
        panel.setMatrix({Split::Test, {no, yes}, {90, 10, 50, 50}}); // nothing that is not seen at once
        QVERIFY(!panel.cells()->isVisible());
    }

    void aMetricThatTheMatrixContradictsIsSaid()
    {
        ConfusionPanel panel(QStringLiteral("Matrix"));
        panel.setMatrix({Split::Test, {no, yes}, {90, 10, 50, 50}});
        panel.setContradictions({{QStringLiteral("accuracy"), 0.9, 0.7}});
        const QString text = panel.findChild<MessageBar *>()->text();
        QVERIFY2(text.contains(QLatin1String("states accuracy as 0.9")) && text.contains(QLatin1String("0.7")),
                 qPrintable(text));
        panel.setContradictions({{QStringLiteral("accuracy"), 0.9, 0.7, true}});
        QVERIFY(panel.findChild<MessageBar *>()->text().contains(QLatin1String("summary states accuracy as 0.9")));
        panel.setContradictions({});
        QVERIFY(panel.findChild<MessageBar *>()->text().isEmpty());
    }

    void twoThousandClassesAreShownAndScroll()
    {
        constexpr int classes = 2000;
        ConfusionMatrix matrix{Split::Test, {}, std::vector<qint64>(std::size_t(classes) * classes, 1)};
        for (int i = 0; i < classes; ++i)
            matrix.labels << QStringLiteral("class %1").arg(i);
        ConfusionView view;
        view.setMatrix(matrix);
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.sizeHint().height() < 700);
        view.setCurrentIndex(view.model()->index(classes - 1, classes - 1));
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
        const ChartPicture picture = view.picture(QStringLiteral("Matrix"));
        QVERIFY(picture.size.width() < 4000 && picture.size.height() < 4000);
        QVERIFY(encoded(picture, PictureFormat::Png).startsWith("\x89PNG"));
    }

    void thePictureOfImportanceHoldsWhatIsScrolledAway()
    {
        ImportanceTableModel model;
        model.setImportance(many(60));
        ImportanceView view;
        view.setImportanceModel(&model);
        view.resize(500, 200);
        const QByteArray svg = encoded(view.picture(QStringLiteral("Importance")), PictureFormat::Svg);
        QVERIFY(svg.contains("feature_59"));
        QVERIFY(QSvgRenderer(svg).isValid());
        view.setSearch(QStringLiteral("feature_1"));
        QVERIFY(!encoded(view.picture(QStringLiteral("Importance")), PictureFormat::Svg).contains("feature_59"));
    }

    void fiveThousandFeaturesAreAsQuickAsFifty()
    {
        ImportanceTableModel model;
        model.setImportance(many(5000));
        model.setOther(QStringLiteral("1.0.0"), many(4000));
        ImportanceView view;
        view.setImportanceModel(&model);
        view.resize(700, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.shownFeatures(), 5000);
        view.scrollToBottom();
        QVERIFY(!view.grab().isNull());
        QVERIFY(view.picture(QStringLiteral("Importance")).size.height() < 20000);
        QVERIFY(view.accessibleDescription().startsWith(QLatin1String("5")));
    }

    void theRanksOfFeaturesAreReachedByKeyboard()
    {
        ImportanceRankModel model;
        model.setVersions({{QStringLiteral("1.0.0"), 0, {{QStringLiteral("a"), 3}, {QStringLiteral("b"), 2}}},
                           {QStringLiteral("1.1.0"), 1, {{QStringLiteral("b"), 3}, {QStringLiteral("c"), 1}}}});
        BumpChart chart;
        chart.setModel(&model);
        QCOMPARE(chart.shownRows().size(), 3);
        QVERIFY(
            chart.accessibleDescription().startsWith(QLatin1String("3 features over versions 1.0.0 to 1.1.0; 3 of")));
        chart.resize(500, chart.sizeHint().height());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("a. 1.0.0: rank 1, 60.0\u00a0%; 1.1.0: not there"));
        QSignalSpy chosen(&chart, &BumpChart::featureChosen);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(480, 26 + 28 + 10)); // the second of the last version
        QCOMPARE(chart.currentFeature(), QStringLiteral("c"));
        QVERIFY(encoded(chartPicture(chart, QStringLiteral("Ranks")), PictureFormat::Svg).contains("new"));
    }

    void ofSeveralVersionsEveryFeatureHasItsNameAndNoneIsGoneThatAnotherHas()
    {
        const QString a = QStringLiteral("alpha");
        const QString b = QStringLiteral("beta");
        const QString middle = QStringLiteral("gamma");
        const QString late = QStringLiteral("delta");
        ImportanceRankModel model;
        model.setVersions({{QStringLiteral("4.0.0"), 0, {{a, 3}, {b, 2}}},
                           {QStringLiteral("3.0.0"), 1, {{a, 3}}},
                           {QStringLiteral("2.0.0"), 2, {{middle, 9}, {late, 3}}},
                           {QStringLiteral("1.0.0"), 3, {{late, 3}}}});
        BumpChart chart;
        chart.setModel(&model);
        chart.resize(700, chart.sizeHint().height());
        const QByteArray svg = encoded(chartPicture(chart, QStringLiteral("Ranks")), PictureFormat::Svg);
        QCOMPARE(svg.count("gone"), 1);   // beta: 3.0.0 still has alpha
        QVERIFY(!svg.contains("new"));    // 2.0.0 had delta already
        QVERIFY(svg.contains(">gamma<")); // at neither end, and named
    }

    void lowRanksShareALane()
    {
        ImportanceRankModel model;
        QList<FeatureImportance> turned = many(30);
        for (qsizetype i = 0; i < turned.size(); ++i)
            turned[i].importance = static_cast<double>(i);
        model.setVersions({{QStringLiteral("1"), 0, many(30)}, {QStringLiteral("2"), 1, turned}});
        BumpChart chart;
        chart.setModel(&model);
        chart.setTop(5);
        QCOMPARE(chart.shownRows().size(), 10); // five of each end
        QCOMPARE(chart.leftOut(), 20);
        const int withLane = chart.sizeHint().height();
        chart.setTop(0);
        QCOMPARE(chart.leftOut(), 0);
        QVERIFY(chart.sizeHint().height() > withLane);
    }

    void aLegendOfManyVersionsTakesTheRowsThatItNeeds()
    {
        ChartLegend legend(ChartLegend::Rows::AsNeeded);
        for (int i = 0; i < 10; ++i)
            legend.add(QStringLiteral("System Performance 1.%1.0").arg(i), i, {});
        legend.resize(420, legend.heightForWidth(420));
        legend.show();
        QVERIFY(legend.height() > legend.item(0)->height());
        for (int i = 0; i < legend.count(); ++i) {
            QCOMPARE(legend.item(i)->width(), legend.item(i)->sizeHint().width());
            QVERIFY(legend.rect().contains(legend.item(i)->geometry()));
            for (int other = 0; other < i; ++other)
                QVERIFY(!legend.item(i)->geometry().intersects(legend.item(other)->geometry()));
        }
        // And the layout that it stands in gives it them.
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(new QWidget, 1);
        auto *inPage = new ChartLegend(ChartLegend::Rows::AsNeeded);
        layout->addWidget(inPage);
        page.resize(420, 300);
        page.show();
        for (int i = 0; i < 10; ++i)
            inPage->add(QStringLiteral("System Performance 1.%1.0").arg(i), i, {});
        QTRY_VERIFY(inPage->rect().contains(inPage->item(9)->geometry()));
        // Where a single name has no room it is cut, not the window.
        legend.resize(90, legend.heightForWidth(90));
        QVERIFY(legend.rect().contains(legend.item(9)->geometry()));
    }

    void nothingToCompareIsSaid()
    {
        ImportanceRankModel model;
        BumpChart chart;
        chart.setModel(&model);
        QCOMPARE(chart.summary(), QStringLiteral("Nothing to compare."));
        QVERIFY(!chart.grab().isNull());
        model.setVersions({{QStringLiteral("1"), 0, many(3)}});
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(!chart.grab().isNull());
        chart.setModel(nullptr);
        QVERIFY(!chart.grab().isNull());
    }

    void theChartOfAHealthGateShowsLimitStepsAndPauses()
    {
        GateChart chart;
        chart.setReadings(sixLooks(), QStringLiteral("1.1.0"), QStringLiteral("1.0.0"));
        const PlotView &plot = *chart.plot();
        QCOMPARE(plot.curves().size(), 3);
        QCOMPARE(plot.curves()[0].name, QStringLiteral("P95 of 1.1.0"));
        QCOMPARE(plot.curves()[0].values.size(), std::size_t(6));
        QCOMPARE(plot.curves()[0].values[5], 45.0);
        QCOMPARE(plot.limit()->y, 90.0);
        QVERIFY(plot.yRange().high > 90);
        QStringList marks;
        for (const PlotMark &mark : plot.marks())
            marks.append(mark.text);
        QCOMPARE(marks.size(), 3);
        QVERIFY(marks[0].startsWith(QLatin1String("5")) && marks[1].startsWith(QLatin1String("25")));
        QCOMPARE(marks[2], QStringLiteral("paused"));
        QVERIFY(plot.accessibleDescription().contains(QStringLiteral("300 requests")));
        QCOMPARE(chart.table()->table()->model()->rowCount(), 6);

        chart.findChild<SegmentedControl *>()->setCurrent(1);
        Q_EMIT chart.findChild<SegmentedControl *>()->currentChanged(1);
        QCOMPARE(plot.curves().size(), 2);
        QCOMPARE(plot.curves()[0].values[5], 100 * 5.0 / 300);
        QCOMPARE(plot.limit()->y, 5.0);
    }

    void aLimitFarAboveTheCurvesDoesNotFlattenThem()
    {
        QList<GateReading> looks = sixLooks();
        for (GateReading &look : looks)
            look.maxP95Ms = 10000;
        GateChart chart;
        chart.setReadings(looks, QStringLiteral("1.1.0"), {});
        QVERIFY(chart.plot()->yRange().high < 100);
        QCOMPARE(chart.plot()->curves().size(), 2);
        chart.setReadings({}, QStringLiteral("1.1.0"), {});
        QCOMPARE(chart.plot()->accessibleDescription(), QStringLiteral("No readings yet."));
    }

    void aZoomStaysWhileReadingsCome()
    {
        GateChart chart;
        chart.resize(600, 320);
        QList<GateReading> looks = sixLooks();
        chart.setReadings(looks.mid(0, 5), QStringLiteral("1.1.0"), {});
        chart.plot()->setXRange({1, 2});
        chart.setReadings(looks, QStringLiteral("1.1.0"), {});
        QCOMPARE(chart.plot()->xRange(), (PlotRange{1, 2}));
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::ComparisonChartsTest)
#include "tst_comparisoncharts.moc"
