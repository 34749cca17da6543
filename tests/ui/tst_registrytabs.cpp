#include "tests/support/test.h"
#include "ui/charts/chartheader.h"
#include "ui/charts/confusionview.h"
#include "ui/charts/historychart.h"
#include "ui/charts/importanceview.h"
#include "ui/charts/meanbandchart.h"
#include "ui/charts/plotview.h"
#include "ui/registry/expressionline.h"
#include "ui/registry/featurestab.h"
#include "ui/registry/filterline.h"
#include "ui/registry/inspector.h"
#include "ui/registry/metricstab.h"
#include "ui/registry/metrictable.h"
#include "ui/registry/overviewtab.h"
#include "ui/registry/seedcharts.h"
#include "ui/registry/trainingsettings.h"
#include "ui/registry/trainingtab.h"
#include "ui/registry/trainingtools.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/metrictile.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>

#include <cmath>
#include <numeric>

namespace slipway {

namespace {

MetricSeries series(const QString &name, std::vector<double> values)
{
    MetricSeries result{name, std::vector<double>(values.size()), values};
    std::iota(result.steps.begin(), result.steps.end(), 1.0);
    return result;
}

ModelVersion trained()
{
    ModelVersion version;
    version.histories = {
        series(QStringLiteral("accuracy"), {0.6, 0.7, 0.8}), series(QStringLiteral("val_accuracy"), {0.5, 0.6, 0.7}),
        series(QStringLiteral("loss"), {0.9, 0.7, 0.5}), series(QStringLiteral("val_loss"), {1.0, 0.6, 0.8})};
    version.metrics = {{QStringLiteral("accuracy"), Split::Validation, 0.7}};
    version.importance = {{QStringLiteral("alpha"), 0.9}, {QStringLiteral("beta"), 0.1}};
    version.confusionMatrices = {{Split::Training, {QStringLiteral("0"), QStringLiteral("1")}, {4, 3, 2, 1}},
                                 {Split::Validation, {QStringLiteral("0"), QStringLiteral("1")}, {1, 2, 3, 4}}};
    version.trainingSeconds = 0.565;
    return version;
}

QString shownText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    for (const ElidedLabel *label : widget.findChildren<ElidedLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class RegistryTabsTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricHasAChartAndTheCrosshairsAreLinked()
    {
        TrainingTab tab;
        tab.resize(1000, 700);
        tab.setVersion(trained());
        tab.show();
        const QList<HistoryChart *> charts = tab.charts();
        QCOMPARE(charts.size(), 2);
        QCOMPARE(charts[0]->title(), QStringLiteral("Loss"));
        QCOMPARE(charts[1]->title(), QStringLiteral("Accuracy"));
        charts[1]->plot()->setCrosshair(2);
        QCOMPARE(charts[0]->plot()->crosshair(), std::optional(2.0));
        QVERIFY(shownText(tab).contains(QStringLiteral("Values at epoch 2")));
        charts[0]->plot()->zoomX(2, 0.5);
        QCOMPARE(charts[1]->plot()->xRange(), charts[0]->plot()->xRange());
        charts[1]->plot()->resetRange();
        QVERIFY(!charts[0]->plot()->isZoomed());
    }

    void aZoomIsUndoneInAllLinkedChartsFromAnyOfThem()
    {
        TrainingTab tab;
        tab.resize(1000, 700);
        tab.setVersion(trained());
        tab.show();
        PlotView *loss = tab.charts()[0]->plot();
        PlotView *accuracy = tab.charts()[1]->plot();
        const PlotRange wholeX = loss->xRange();
        const PlotRange wholeY = loss->yRange();
        loss->rememberZoom();
        loss->zoomX(2, 0.5);
        const PlotRange zoomedX = loss->xRange();
        const PlotRange fittedY = loss->yRange();
        loss->rememberZoom();
        loss->zoomY(0.8, 0.5); // changes nothing in the other chart, and yet is a step of both
        QVERIFY(loss->yRange() != fittedY);
        QVERIFY(accuracy->undoZoom());
        QCOMPARE(loss->yRange(), fittedY);
        QCOMPARE(loss->xRange(), zoomedX);
        QVERIFY(accuracy->undoZoom());
        QCOMPARE(loss->xRange(), wholeX);
        QCOMPARE(loss->yRange(), wholeY);
        QCOMPARE(accuracy->xRange(), wholeX);
        QVERIFY(!accuracy->undoZoom());
        QVERIFY(!loss->undoZoom());
    }

    void theMeanOverSeedsStandsInPlaceOfTheCurves()
    {
        TrainingTab tab;
        tab.resize(1000, 700);
        tab.setVersion(trained());
        tab.show();
        QSignalSpy wanted(&tab, &TrainingTab::seedsWanted);
        auto *tools = tab.findChild<TrainingTools *>();
        tools->setSeedsShown(true);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(tab.seeds()->isVisible());
        QVERIFY(tab.seeds()->note().contains(QStringLiteral("Looking")));
        ModelVersion other = trained();
        for (MetricSeries &series : other.histories) {
            for (double &value : series.values)
                value += 0.2;
        }
        tab.setSeeds({trained(), other});
        QVERIFY(tab.seeds()->note().contains(QStringLiteral("2 versions")));
        QCOMPARE(tab.seeds()->charts().size(), 2);
        MeanBandChart *loss = tab.seeds()->charts().first();
        QTRY_COMPARE(loss->model().figures().versions, 2);
        const auto families = curveFamilies(trained().histories);
        const double own = families.first().curve(Split::Training)->values.front();
        QVERIFY(qFuzzyCompare(loss->model().figures().curves.first().means.front(), own + 0.1));
        tab.setSeeds({trained()});
        QVERIFY(tab.seeds()->note().contains(QStringLiteral("No other version")));
        QVERIFY(tab.seeds()->charts().isEmpty());
        tab.setVersion(trained()); // another one begins with its own curves
        QVERIFY(!tab.seeds()->isVisible());
        QVERIFY(tab.charts().first()->isVisible());
    }

    void aFigureInConflictIsMarked()
    {
        ModelVersion version = trained();
        version.metrics.append({QStringLiteral("f1_score"), Split::Validation, 0.6});
        version.problems = {{QStringLiteral("conflict"), QStringLiteral("model_metadata.json"),
                             QStringLiteral("f1_score"), makeError(ErrorCode::Corrupt, "%1 differs.")}};
        OverviewTab tab;
        tab.setVersion(version);
        QStringList marked;
        for (const MetricTile *tile : tab.findChildren<MetricTile *>()) {
            if (tile->accessibleName().contains(QStringLiteral("In conflict")))
                marked.append(tile->accessibleName().section(QLatin1Char(' '), 0, 0));
        }
        QCOMPARE(marked, QStringList{QStringLiteral("f1_score")});
    }

    void theOverviewShowsWhereAVersionCameFrom()
    {
        ModelVersion version = trained();
        version.runId = QStringLiteral("7fd8766c5dbe4ccf");
        version.artifacts = {{QStringLiteral("a/model.bin"), 7, QStringLiteral("d6a6b4bddf87871b")}};
        version.other = {{QStringLiteral("run_name"), QStringLiteral("\"amused-fox\"")},
                         {QStringLiteral("lineage.datasets"), QStringLiteral("[{\"name\": \"iris\"}]")}};
        OverviewTab tab;
        tab.setVersion(version);
        tab.show();
        QTRY_VERIFY(shownText(tab).contains(QStringLiteral("amused-fox")));
        const QString text = shownText(tab);
        for (const char *fact : {"7fd8766c5dbe4ccf", "d6a6b4bddf87871b", "amused-fox", "iris", "model.bin"})
            QVERIFY2(text.contains(QLatin1String(fact)), fact);
        QVERIFY(Inspector::whyNotDeployed(VersionKind::Version).isEmpty());
        QVERIFY(!Inspector::whyNotDeployed(VersionKind::Run).isEmpty());
    }

    void theReadingsSayWhatTheCurvesShow()
    {
        TrainingTab tab;
        tab.setVersion(trained());
        const QString text = shownText(tab);
        QVERIFY(text.contains(QStringLiteral("Best validation loss 0.6000 at epoch 2")));
        QVERIFY(text.contains(QStringLiteral("0.2000 worse at the end, epoch 3")));
        QVERIFY(text.contains(QStringLiteral("Validation ends 0.3000 worse than training")));
        QVERIFY(text.contains(QStringLiteral("Training took 0.565\u00a0s")));
    }

    void whereTheStepsAreNoEpochsTheReadingsSaySteps()
    {
        ModelVersion version = trained();
        for (MetricSeries &each : version.histories)
            each.times = {100, 110, 120}; // as trackers log them
        TrainingTab tab;
        tab.setVersion(version);
        const QString text = shownText(tab);
        QVERIFY(text.contains(QStringLiteral("Best validation loss 0.6000 at step 2")));
        QVERIFY(text.contains(QStringLiteral("0.2000 worse at the end, step 3")));
        QVERIFY(text.contains(QStringLiteral("best step 2")));
        QVERIFY(!text.contains(QStringLiteral("epoch")));
        QVERIFY(tab.charts()[0]->plot()->accessibleDescription().contains(QStringLiteral("0.6000 at step 2")));
        OverviewTab overview;
        overview.setVersion(version);
        QVERIFY(shownText(overview).contains(QStringLiteral("3 points, best 0.6000")));
    }

    void theSliderSmoothsEveryChart()
    {
        TrainingTab tab;
        tab.setVersion(trained());
        tab.findChild<QSlider *>()->setValue(50);
        for (const HistoryChart *chart : tab.charts())
            QCOMPARE(chart->plot()->curves().size(), 4);
    }

    void aReadingLeadsToItsPlace()
    {
        ModelVersion version = trained();
        version.histories = {series(QStringLiteral("loss"), std::vector<double>(40, 0.5)),
                             series(QStringLiteral("val_loss"), std::vector<double>(40, 0.5))};
        version.histories[1].values[29] = 3;
        TrainingTab tab;
        tab.resize(1000, 700);
        tab.setVersion(version);
        tab.show();
        QAbstractButton *spike = nullptr;
        for (QAbstractButton *button : tab.findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Spikes of validation loss: 1")))
                spike = button;
        }
        QVERIFY(spike);
        QVERIFY(spike->accessibleDescription().startsWith(
            QStringLiteral("The largest at epoch 30, 2.5000 away from its neighbours. Spike: ")));
        // The rule with its numbers, to the eye as well.
        QVERIFY(spike->toolTip().contains(QStringLiteral("more than 10 times what is usual in the curve")));
        tab.charts()[0]->plot()->setXRange({1, 10});
        QCOMPARE(spike->focusPolicy(), Qt::StrongFocus);
        QTest::keyClick(spike, Qt::Key_Return);
        const PlotView *plot = tab.charts()[0]->plot();
        QCOMPARE(plot->crosshair(), std::optional(30.0));
        QVERIFY(plot->xRange().low <= 30 && plot->xRange().high >= 30); // it came into sight
    }

    void theHelpOfATrainingHasTheKeysOfAChartAndEveryRule()
    {
        const QString help = TrainingTab::help();
        QVERIFY(help.contains(QStringLiteral("the wheel zooms at the pointer")));
        for (const QString &rule :
             {QStringLiteral("Best value: "), QStringLiteral("Plateau: "), QStringLiteral("Spike: "),
              QStringLiteral("Opened gap: "), QStringLiteral("Overfitting: ")})
            QVERIFY2(help.contains(rule), qPrintable(rule));
    }

    void aLongTrainingIsReadInTheBackground()
    {
        ModelVersion version = trained();
        version.histories = {series(QStringLiteral("val_loss"), std::vector<double>(60'000, 0.5))};
        TrainingTab tab;
        tab.setVersion(version);
        tab.show();
        QTRY_VERIFY(shownText(tab).contains(QStringLiteral("Last validation loss 0.5000 at epoch 60")));
    }

    void anExpressionIsAChartAndIsKept()
    {
        TrainingTab tab;
        tab.resize(1000, 700);
        tab.setVersion(trained());
        tab.show();
        QSignalSpy changed(&tab, &TrainingTab::settingsChanged);
        auto *line = tab.findChild<ExpressionLine *>();
        line->open();
        auto *field = line->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("val_loss - (loss"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shownText(tab).contains(QStringLiteral("A closing parenthesis is missing.")));
        QTest::keyClicks(field, QStringLiteral(")"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(tab.charts().size(), 3);
        const HistoryChart *chart = tab.charts().last();
        QCOMPARE(chart->title(), QStringLiteral("val_loss - (loss)"));
        QCOMPARE(chart->plot()->curves()[0].values[2], 0.8 - 0.5);
        QCOMPARE(changed.count(), 1);

        TrainingTab later;
        later.setSettings(TrainingSettings::fromMap(tab.settings().toMap()));
        later.setVersion(trained());
        QCOMPARE(later.charts().size(), 3);
        ModelVersion other = trained();
        other.histories.removeLast(); // val_loss
        later.setVersion(other);
        later.show();
        QCOMPARE(later.charts().size(), 2);
        QVERIFY(shownText(later).contains(QStringLiteral("There is no history of “val_loss”")));
        // Where it does not apply it can be taken away as well.
        const auto buttons = later.findChildren<QAbstractButton *>();
        const auto remove = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
            return button->text() == QStringLiteral("Remove");
        });
        QVERIFY(remove != buttons.end());
        (*remove)->click();
        QVERIFY(later.settings().expressions.isEmpty());
        QVERIFY(!shownText(later).contains(QStringLiteral("There is no history")));
    }

    void settingsComeBackAsTheyWereKept()
    {
        TrainingSettings settings;
        settings.smoothing = {SmoothingKind::Gaussian, 0.4};
        settings.yScale = AxisScale::Log;
        settings.xScale = AxisScale::Log;
        settings.outliers = Outliers::Cut;
        settings.x = HistoryX::WallTime;
        settings.expressions = QStringList{QStringLiteral("a - b")};
        QCOMPARE(TrainingSettings::fromMap(settings.toMap()).toMap(), settings.toMap());
        const TrainingSettings usual = TrainingSettings::fromMap({{QStringLiteral("strength"), 7},
                                                                  {QStringLiteral("axis"), QStringLiteral("moon")},
                                                                  {QStringLiteral("y"), 3}});
        QCOMPARE(usual.toMap(), TrainingSettings().toMap());
    }

    void theLevelAxisCanBeTime()
    {
        ModelVersion version = trained();
        for (MetricSeries &history : version.histories)
            history.times = {1000, 1060, 1180};
        TrainingSettings settings;
        settings.x = HistoryX::RelativeTime;
        TrainingTab tab;
        tab.resize(1000, 700);
        tab.setSettings(settings);
        tab.setVersion(version);
        tab.show();
        PlotView *plot = tab.charts()[0]->plot();
        QCOMPARE(plot->xRange(), (PlotRange{0, 180}));
        plot->setCrosshair(70);
        QCOMPARE(plot->crosshairPlace(), QStringLiteral("1:00"));
        tab.setVersion(trained()); // knows no times
        QCOMPARE(plot->xRange(), (PlotRange{1, 3}));
    }

    void poorHistoriesShowWhatTheyHave_data()
    {
        QTest::addColumn<QList<double>>("training");
        QTest::addColumn<QList<double>>("validation");
        QTest::addColumn<QString>("text");
        const double nan = std::nan("");
        QTest::newRow("all NaN") << QList<double>{nan, nan} << QList<double>{nan}
                                 << QStringLiteral("loss has no finite value");
        QTest::newRow("a point") << QList<double>{0.5} << QList<double>{0.4}
                                 << QStringLiteral("Last validation loss 0.4000 at epoch 1");
        QTest::newRow("different lengths") << QList<double>{3, 2, 1, 0.5} << QList<double>{3}
                                           << QStringLiteral("Last validation loss 3.0000 at epoch 1");
        QTest::newRow("no overlap") << QList<double>{1, nan} << QList<double>{nan, 2}
                                    << QStringLiteral("Last validation loss 2.0000 at epoch 2");
        QTest::newRow("constant") << QList<double>(30, 7) << QList<double>(30, 7)
                                  << QStringLiteral("Last validation loss 7.0000 at epoch 30");
        QTest::newRow("1e308") << QList<double>(30, 1e308) << QList<double>(30, -1e308)
                               << QStringLiteral("Last validation loss");
    }

    void poorHistoriesShowWhatTheyHave()
    {
        QFETCH(QList<double>, training);
        QFETCH(QList<double>, validation);
        QFETCH(QString, text);
        ModelVersion version = trained();
        version.histories = {series(QStringLiteral("loss"), {training.begin(), training.end()}),
                             series(QStringLiteral("val_loss"), {validation.begin(), validation.end()})};
        TrainingTab tab;
        tab.resize(1000, 700);
        tab.setVersion(version);
        tab.show();
        QVERIFY2(shownText(tab).contains(text), qPrintable(shownText(tab)));
        QVERIFY(!tab.grab().isNull());
    }

    void aVersionWithoutHistorySaysSo()
    {
        TrainingTab tab;
        tab.setVersion(trained());
        tab.setVersion(ModelVersion());
        QVERIFY(tab.charts().isEmpty());
        QVERIFY(shownText(tab).contains(QStringLiteral("This version has no training history.")));
        tab.setVersion(trained());
        QCOMPARE(tab.charts().size(), 2);
        QVERIFY(!shownText(tab).contains(QStringLiteral("This version has no training history.")));
    }

    void theTrainingFitsANarrowPane()
    {
        QWidget pane;
        pane.resize(340, 700);
        auto *tab = new TrainingTab;
        tab->setParent(&pane);
        tab->resize(pane.size());
        tab->setVersion(trained());
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        for (const HistoryChart *chart : tab->charts()) {
            QVERIFY(chart->mapTo(&pane, QPoint(chart->width(), 0)).x() <= pane.width());
            QVERIFY(chart->width() > 250);
        }
        const auto *tools = tab->findChild<TrainingTools *>();
        const auto *scale = tools->findChild<SegmentedControl *>();
        const auto *slider = tools->findChild<QSlider *>();
        const QRect above(scale->mapTo(tools, QPoint()), scale->size());
        QVERIFY2(above.top() >= 8, qPrintable(QString::number(above.top())));
        QVERIFY(slider->mapTo(tools, QPoint()).y() >= above.bottom());
        QVERIFY(slider->geometry().bottom() < tools->height());
        tab->resize(900, 700);
        QTRY_COMPARE(scale->height(), scale->sizeHint().height());
        QVERIFY(scale->mapTo(tools, QPoint()).y() >= 8);
    }

    void enterTakesOnlyACandidateThatWasChosen()
    {
        FilterLine line;
        line.show();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        line.setFocus();
        const QString typed = QStringLiteral("version = 1");
        const auto offer = [&] {
            line.setText(typed);
            line.setCompletion({10,
                                11,
                                {{QueryCandidate::Kind::Value, QStringLiteral("1.0.0"), QStringLiteral("1.0.0")},
                                 {QueryCandidate::Kind::Value, QStringLiteral("1.1.0"), QStringLiteral("1.1.0")}}});
        };
        auto *list = line.findChild<QCompleter *>()->popup();
        const auto press = [list](Qt::Key key) { QTest::keyClick(list, key); };
        offer();
        QVERIFY(list->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(line.text(), typed);
        QVERIFY(!list->isVisible());
        offer();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(line.text(), QStringLiteral("version = 1.1.0"));
    }

    void theListOfCandidatesDoesNotCoverWhatIsWrong()
    {
        FilterLine line;
        line.show();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        line.setFocus();
        auto *list = line.findChild<QCompleter *>()->popup();
        const auto offer = [&] {
            line.setText(QStringLiteral("accuracy >"));
            line.setCompletion({10,
                                10,
                                {{QueryCandidate::Kind::Value, QStringLiteral("0.7"), QStringLiteral("0.7")},
                                 {QueryCandidate::Kind::Value, QStringLiteral("0.8"), QStringLiteral("0.8")}}});
        };
        offer();
        QVERIFY(list->isVisible());
        line.setMistake(9);
        QVERIFY(!list->isVisible());
        offer();
        QVERIFY(!list->isVisible());
        line.setMistake(-1); // a person types on
        offer();
        QVERIFY(list->isVisible());
    }

    void noMetricNameIsCutBesideTheCharts()
    {
        ModelVersion version = trained();
        version.metrics.clear();
        for (const Split split : {Split::Summary, Split::Training, Split::Validation})
            version.metrics << Metric{QStringLiteral("precision"), split, 0.7};
        TrainingTab tab;
        tab.resize(1000, 700);
        tab.setVersion(version);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
        const auto *table = tab.findChild<MetricTable *>()->findChild<TableView *>();
        QCOMPARE(table->model()->columnCount(), 3); // the summary names no split
        QVERIFY(table->columnWidth(0)
                > QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(QStringLiteral("precision")));
        QVERIFY(!table->horizontalScrollBar()->isVisible());
    }

    void aTableThatHasNoRoomScrollsInsteadOfCuttingNames()
    {
        MetricTable metrics;
        QList<Metric> values;
        for (const Split split : {Split::Summary, Split::Training, Split::Validation, Split::Test})
            values << Metric{QStringLiteral("precision"), split, 0.7};
        metrics.setMetrics(values);
        metrics.resize(200, 200);
        metrics.show();
        QVERIFY(QTest::qWaitForWindowExposed(&metrics));
        const auto *table = metrics.findChild<TableView *>();
        QVERIFY(table->columnWidth(0)
                > QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(QStringLiteral("precision")));
        QTRY_VERIFY(table->horizontalScrollBar()->isVisible());
    }

    void aClassNameHasTheRoomItNeeds()
    {
        ConfusionView view;
        view.resize(320, 300);
        view.setMatrix({Split::Validation, {QStringLiteral("negative"), QStringLiteral("positive")}, {1, 2, 3, 4}});
        const auto *header = static_cast<const ChartHeader *>(view.verticalHeader());
        QVERIFY(header->width() >= header->neededWidth());
        view.setMatrix({Split::Validation, {QString(200, QLatin1Char('n')), QStringLiteral("positive")}, {1, 2, 3, 4}});
        QVERIFY(header->width() < view.width() / 2);
    }

    void negativeImportanceIsExplained()
    {
        FeaturesTab tab;
        tab.setVersion(trained());
        QVERIFY(!shownText(tab).contains(QStringLiteral("negative importance")));
        ModelVersion version = trained();
        version.importance = {{QStringLiteral("a"), 0.6}, {QStringLiteral("b"), -0.3}, {QStringLiteral("c"), -0.1}};
        tab.setVersion(version);
        QVERIFY(shownText(tab).contains(QStringLiteral("2 features have a negative importance")));
        QVERIFY(shownText(tab).contains(QStringLiteral("Shares are of what lies above zero.")));
    }

    void featuresAreFoundByName()
    {
        FeaturesTab tab;
        tab.setVersion(trained());
        const auto *view = tab.findChild<ImportanceView *>();
        QCOMPARE(view->shownFeatures(), 2);
        QVERIFY(shownText(tab).contains(QStringLiteral("1 of 2 features carry 90.0\u00a0% of the importance.")));
        tab.findChild<QLineEdit *>()->setText(QStringLiteral("BET"));
        QCOMPARE(view->shownFeatures(), 1);
        tab.findChild<QLineEdit *>()->setText(QStringLiteral("gamma"));
        QVERIFY(shownText(tab).contains(QStringLiteral("no feature matches")));
        tab.setVersion(ModelVersion());
        QVERIFY(shownText(tab).contains(QStringLiteral("This version states no feature importance.")));
    }

    void featuresAreComparedWithTheVersionBeforeAndAnyOther()
    {
        const auto version = [](const QString &name, const QList<FeatureImportance> &importance) {
            ModelVersion made;
            made.summary.id = QStringLiteral("r/m/") + name;
            made.summary.model = QStringLiteral("m");
            made.summary.semver = name;
            made.importance = importance;
            return made;
        };
        const QString a = QStringLiteral("alpha");
        const QString b = QStringLiteral("beta");
        const ModelVersion older = version(QStringLiteral("1.0.0"), {{a, 3}, {b, 1}});
        const ModelVersion newer = version(QStringLiteral("1.1.0"), {{b, 3}, {QStringLiteral("delta"), 1}});
        FeaturesTab tab;
        QSignalSpy othersWanted(&tab, &FeaturesTab::othersWanted);
        QSignalSpy otherWanted(&tab, &FeaturesTab::otherWanted);
        tab.setVersion(newer, older);
        QCOMPARE(othersWanted.count(), 1);
        const auto *view = tab.findChild<ImportanceView *>();
        QCOMPARE(view->model()->rowCount(), 3); // with the one that vanished
        const auto change = [&](int row) {
            return view->model()->index(row, ImportanceTableModel::Change).data().toString();
        };
        QCOMPARE(change(0), QStringLiteral("+50.0"));
        QCOMPARE(change(1), QStringLiteral("+25.0 new"));
        QCOMPARE(change(2), QStringLiteral("\u221275.0 gone"));
        QVERIFY(shownText(tab).contains(QStringLiteral("New against 1.0.0: delta. Vanished: alpha.")));
        tab.setOthers({older.summary, version(QStringLiteral("0.9.0"), {}).summary, newer.summary});
        auto *others = tab.findChild<QComboBox *>();
        QCOMPARE(others->count(), 3); // none and two, not itself
        QCOMPARE(others->currentText(), QStringLiteral("1.0.0"));
        others->setCurrentIndex(2);
        Q_EMIT others->activated(2);
        QCOMPARE(otherWanted.count(), 1);
        QCOMPARE(otherWanted[0][0].toString(), QStringLiteral("r/m/0.9.0"));
        tab.setOther(version(QStringLiteral("0.9.0"), {{b, 1}}));
        QCOMPARE(change(0), QStringLiteral("\u221225.0"));
        others->setCurrentIndex(0);
        Q_EMIT others->activated(0);
        QCOMPARE(view->model()->rowCount(), 2);
        QVERIFY(!shownText(tab).contains(QStringLiteral("New against")));
    }

    void everySplitHasItsMatrixTheUnseenFirst()
    {
        MetricsTab tab;
        tab.setVersion(trained());
        const QString text = shownText(tab);
        const qsizetype validation = text.indexOf(QStringLiteral("Confusion matrix, validation"));
        const qsizetype training = text.indexOf(QStringLiteral("Confusion matrix, training"));
        QVERIFY(validation >= 0 && validation < training);
        QCOMPARE(tab.findChildren<ConfusionView *>().size(), 2);
        // Where there is room they have it, not the table of the metrics.
        tab.resize(1200, 700);
        tab.show();
        const auto matrices = tab.findChildren<ConfusionView *>();
        const auto place = [&tab](const QWidget *one) { return QRect(one->mapTo(&tab, QPoint(0, 0)), one->size()); };
        QTRY_VERIFY(matrices[0]->width() + matrices[1]->width() > tab.width() / 2);
        QTRY_COMPARE(place(matrices[0]).top(), place(matrices[1]).top());
        QVERIFY(place(matrices[0]).right() < place(matrices[1]).left());
        tab.resize(600, 700);
        QTRY_VERIFY(place(matrices[0]).bottom() < place(matrices[1]).top());
        tab.setVersion(ModelVersion());
        QCOMPARE(tab.findChildren<ConfusionView *>().size(), 0);
        QVERIFY(shownText(tab).contains(QStringLiteral("This version states no metrics.")));
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::RegistryTabsTest)
#include "tst_registrytabs.moc"
