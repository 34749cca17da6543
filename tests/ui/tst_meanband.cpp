#include "tests/support/test.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/meanbandchart.h"
#include "ui/charts/plotview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

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
        chart.setGroup(families);
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
        shown.chart.plot()->zoomX(2500, 0.01);
        shown.chart.plot()->setAxisScale(AxisScale::Log);
        QCOMPARE(shown.chart.model().figures().curves[1].means, before);
        QCOMPARE(before[1234], (noisy[1234] + 2) / 2);
    }

    void whatIsMissingIsSaid()
    {
        Shown shown({seed({1, 2, 3}, {1, 2, nan}), seed({1}, {1}), CurveFamily{QStringLiteral("loss"), {}}});
        QVERIFY(shown.text().contains(QStringLiteral("Mean of 0 to 2 versions")));
        QVERIFY(shown.text().contains(QStringLiteral("there is no band")));
        QVERIFY(shown.text().contains(QStringLiteral("have no such curve")));
        shown.show({});
        QVERIFY(shown.text().contains(QStringLiteral("None of these versions has a training curve.")));
        QVERIFY(!shown.chart.grab().isNull());
        shown.show({seed({nan}, {nan})});
        QVERIFY(shown.text().contains(QStringLiteral("No epoch has a value.")));
    }

    void theFiguresAreATable()
    {
        GroupSeriesModel model;
        QAbstractItemModelTester tester(&model);
        model.setFigures(GroupSeriesModel::figuresOf({seed({1, 0.5}, {2, nan}), seed({3, 0.5}, {4})},
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
