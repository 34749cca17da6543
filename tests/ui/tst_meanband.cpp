#include "tests/support/test.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/meanbandchart.h"
#include "ui/charts/plotview.h"
#include "ui/compare/overlaidcurves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QAreaSeries>
#include <QComboBox>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();

CurveFamily seed(const std::vector<double> &training, const std::vector<double> &validation)
{
    const auto series = [](const QString &name, const std::vector<double> &values) {
        MetricSeries result{name, std::vector<double>(values.size()), values};
        std::iota(result.steps.begin(), result.steps.end(), 1.0);
        return result;
    };
    return curveFamilies({series(QStringLiteral("loss"), training), series(QStringLiteral("val_loss"), validation)})[0];
}

/// A training with a seed of its own, as long as `epochs`.
ModelVersion trained(const QString &depth, int number, double loss, std::size_t epochs)
{
    ModelVersion version;
    version.summary.id = QStringLiteral("r/m/%1-%2").arg(depth).arg(number);
    version.summary.model = QStringLiteral("m");
    version.parameters = {{QStringLiteral("depth"), depth}, {QStringLiteral("seed"), QString::number(number)}};
    MetricSeries series{QStringLiteral("val_loss"), std::vector<double>(epochs), std::vector<double>(epochs, loss)};
    std::iota(series.steps.begin(), series.steps.end(), 1.0);
    version.histories = {series};
    return version;
}

struct Shown {
    MeanBandChart chart;
    explicit Shown(const QList<CurveFamily> &families)
    {
        chart.resize(700, 360);
        chart.show();
        show(families);
    }
    void show(const QList<CurveFamily> &families)
    {
        QSignalSpy computed(&chart, &MeanBandChart::computed);
        chart.setGroup(families, HistoryX::Epoch);
        QVERIFY(computed.wait());
    }
    QString text() const
    {
        QStringList texts;
        for (const QLabel *label : chart.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace

class MeanBandTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void whereStepsAreCountedTheChartSaysSteps()
    {
        Shown shown({seed({3, 2}, {3, 2.5}), seed({4, 2}, {4, 2.5})});
        QVERIFY(shown.text().contains(QStringLiteral("at every epoch")));
        QSignalSpy computed(&shown.chart, &MeanBandChart::computed);
        shown.chart.setGroup({seed({3, 2}, {3, 2.5}), seed({4, 2}, {4, 2.5})}, HistoryX::Step);
        QVERIFY(computed.wait());
        QVERIFY(shown.text().contains(QStringLiteral("at every step")));
        shown.chart.plot()->setCrosshair(1);
        QVERIFY(shown.chart.plot()->crosshairPlace().startsWith(QStringLiteral("step")));
    }

private Q_SLOTS:
    void theMeanAndItsBandAreShown()
    {
        Shown shown({seed({1, 0.5}, {2, 1}), seed({3, 0.7}, {4, 2})});
        const PlotView &plot = *shown.chart.plot();
        QCOMPARE(plot.curves().size(), 2);
        QCOMPARE(plot.curves()[0].values[0], 2.0); // training
        QCOMPARE(plot.curves()[1].values[0], 3.0); // validation
        QVERIFY(plot.curves()[1].dash.isEmpty() && !plot.curves()[0].dash.isEmpty());
        // 2 and 4: the interval is 12.7062 * sqrt(2) / sqrt(2) to each side.
        const auto &validation = shown.chart.model().figures().curves[1];
        QVERIFY(std::abs(validation.highs[0] - 3 - 12.706204736174698) < 1e-9);
        QVERIFY(plot.yRange().high > validation.highs[0]); // the band is in sight
        QSignalSpy computed(&shown.chart, &MeanBandChart::computed);
        shown.chart.setBand(GroupSeriesModel::Band::StandardDeviation);
        QVERIFY(computed.wait());
        QVERIFY(std::abs(shown.chart.model().figures().curves[1].highs[0] - 3 - std::sqrt(2.0)) < 1e-12);
        QVERIFY(shown.text().contains(QStringLiteral("Mean loss")));
        QVERIFY(shown.text().contains(QStringLiteral("versions at every epoch.")));
    }

    void theBandIsOfAllPointsWhateverIsSeen()
    {
        std::vector<double> noisy(5000);
        for (std::size_t i = 0; i < noisy.size(); ++i)
            noisy[i] = std::sin(static_cast<double>(i));
        Shown shown({seed(noisy, noisy), seed(noisy, std::vector<double>(5000, 2))});
        const auto before = shown.chart.model().figures().curves[1].means;
        // Of every column of pixels the least and the greatest are drawn.
        const PlotScale &scale = shown.chart.plot()->plotScale();
        qsizetype most = 0;
        qreal top = 0;
        for (QAbstractSeries *series : shown.chart.plot()->chart()->series()) {
            const auto *area = qobject_cast<QAreaSeries *>(series);
            if (!area || area->upperSeries()->count() == 0)
                continue;
            most = area->upperSeries()->count();
            for (const QPointF &point : area->upperSeries()->points())
                top = std::max(top, point.y());
        }
        QVERIFY(most > 100 && most <= 2 * scale.plot.width() + 4);
        const auto &highs = shown.chart.model().figures().curves[1].highs;
        QVERIFY(std::abs(top - (scale.plot.bottom() - scale.yPosition(*std::max_element(highs.begin(), highs.end()))))
                < 1e-6);
        shown.chart.plot()->zoomX(2500, 0.01);
        shown.chart.plot()->setAxisScale(AxisScale::Log);
        QCOMPARE(shown.chart.model().figures().curves[1].means, before);
        QCOMPARE(before[1234], (noisy[1234] + 2) / 2);
    }

    void whatIsMissingIsSaid()
    {
        Shown shown({seed({1, 2, 3}, {1, 2, nan}), seed({1}, {1}), CurveFamily{QStringLiteral("loss"), {}}});
        QVERIFY2(shown.text().contains(QStringLiteral("At 1 of 2 epochs some have no value; no mean there.")),
                 qPrintable(shown.text()));
        QVERIFY(shown.text().contains(QStringLiteral("have no such curve")));
        shown.show({});
        QVERIFY(shown.text().contains(QStringLiteral("None of these versions has a training curve.")));
        QVERIFY(!shown.chart.grab().isNull());
        shown.show({seed({nan}, {nan})});
        QVERIFY(shown.text().contains(QStringLiteral("No epoch has a value.")));
        shown.show({seed({1}, {1}), seed({nan}, {nan})});
        QVERIFY(shown.text().contains(QStringLiteral("there is no band")));
    }

    void theMeanEndsWhereNotAllHaveAValue()
    {
        // Of two that lie apart: a mean of the longer alone would jump by 1.
        Shown shown({seed({1, 1, 1}, {1, 1, 1}), seed({3, 3}, {3, 3}), seed({}, {nan, nan})});
        const auto &validation = shown.chart.model().figures().curves[1];
        QCOMPARE(validation.means[1], 2.0);
        QVERIFY(std::isnan(validation.means[2]) && std::isnan(validation.highs[2]));
        QCOMPARE(validation.counts[2], 1);
        QCOMPARE(shown.chart.plot()->curves()[1].values.size(), std::size_t{2}); // no gap is marked behind the end
        QCOMPARE(validation.versions, 2); // one that has no value at all ends nothing
        QVERIFY(shown.text().contains(QStringLiteral("have no such curve")));
    }

    void aValueThatWouldPressTheRestFlatLiesBeyondTheAxisAndIsCounted()
    {
        OverlaidCurves curves;
        curves.resize(700, 500);
        curves.show();
        QList<ModelVersion> versions{trained(QStringLiteral("3"), 1, 0.1, 40),
                                     trained(QStringLiteral("7"), 1, 0.3, 40)};
        curves.setVersions(versions, {}, {0, 1});
        const auto saysOfOutliers = [&curves] {
            const auto labels = curves.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text().contains(QLatin1String("so far out")); });
        };
        QVERIFY(!saysOfOutliers());
        versions[0].histories[0].values[7] = 1e308;
        curves.setVersions(versions, {}, {0, 1});
        QVERIFY(curves.plot()->yRange().high < 10);
        QVERIFY(saysOfOutliers());
    }

    void theMeanIsOfEachGroupOfSeedsOrOfOne()
    {
        OverlaidCurves curves;
        curves.resize(700, 500);
        curves.show();
        const QList<ModelVersion> versions{
            trained(QStringLiteral("3"), 1, 0.1, 9), trained(QStringLiteral("3"), 2, 0.3, 9),
            trained(QStringLiteral("7"), 1, 0.8, 5), trained(QStringLiteral("7"), 2, 1.0, 5)};
        curves.setVersions(versions, {}, {0, 1, 2, 3});
        auto *mean = curves.findChild<MeanBandChart *>();
        for (QAbstractButton *button : curves.findChild<SegmentedControl *>()->findChildren<QAbstractButton *>())
            button->setChecked(button->text() == QLatin1String("Mean"));
        const auto means = [mean] {
            const auto &figures = mean->model().figures();
            return figures.curves.isEmpty() ? std::vector<double>() : figures.curves.first().means;
        };
        QTRY_COMPARE(means(), std::vector<double>(9, 0.2));
        // Each of the two has its own mean and band, which differ in more than their colour.
        QCOMPARE(mean->model().figures().curves.size(), 2);
        QTRY_COMPARE(mean->plot()->curves().size(), 2);
        const QList<PlotCurve> both = mean->plot()->curves();
        QVERIFY(both[0].series != both[1].series && both[0].dash != both[1].dash);
        QVERIFY(both[0].name.contains(QLatin1String("depth 3")) && both[1].name.contains(QLatin1String("depth 7")));
        QCOMPARE(both[1].steps.size(), std::size_t{5});
        QCOMPARE(mean->model().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("depth 3, validation, mean"));
        auto *legend = mean->findChild<ChartLegend *>();
        QVERIFY(legend->isVisible());
        legend->item(0)->click();
        QCOMPARE(mean->plot()->curves().size(), 1);
        legend->item(0)->click();
        auto *group = [&] {
            for (QComboBox *combo : curves.findChildren<QComboBox *>()) {
                if (combo->accessibleName() == QLatin1String("Versions of the mean"))
                    return combo;
            }
            return static_cast<QComboBox *>(nullptr);
        }();
        QVERIFY(group && group->isVisible());
        QCOMPARE(group->count(), 4); // each of two groups, one of them, and all
        group->setCurrentIndex(2);
        Q_EMIT group->activated(2);
        QTRY_COMPARE(means(), std::vector<double>(5, 0.9));
        QVERIFY(!legend->isVisible());
        group->setCurrentIndex(3);
        Q_EMIT group->activated(3);
        QTRY_VERIFY(means().size() == 9 && std::isnan(means()[5]));
        const auto labels = curves.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QLatin1String("These versions differ in more than"));
        }));
    }

    void theFiguresAreATable()
    {
        GroupSeriesModel model;
        QAbstractItemModelTester tester(&model);
        model.setFigures(GroupSeriesModel::figuresOf({{{}, {seed({1, 0.5}, {2, nan}), seed({3, 0.5}, {4})}}},
                                                     GroupSeriesModel::Band::StandardDeviation));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 9);
        QCOMPARE(model.headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("validation, mean"));
        QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("3.0000"));
        QCOMPARE(model.index(0, 8).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(1, 5).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(1, 8).data().toString(), QStringLiteral("0"));
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::MeanBandTest)
#include "tst_meanband.moc"
