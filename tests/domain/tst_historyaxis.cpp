#include "models/domain/historyaxis.h"
#include "tests/support/test.h"

namespace slipway {

namespace {

MetricSeries loss(const std::vector<double> &times = {})
{
    return {QStringLiteral("loss"), {0, 10, 20, 30}, {4, 3, 2, 1}, times};
}

const MetricSeries epochs{QStringLiteral("epoch"), {0, 15, 30}, {0, 1, 2}};

std::vector<double> xOf(const HistoryAxis &axis, const MetricSeries &series)
{
    const auto points = axis.pointsOf(series, nullptr);
    return {points.x.begin(), points.x.end()};
}

} // namespace

class HistoryAxisTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theAxesAreThoseThatHaveData()
    {
        QCOMPARE(HistoryAxis::kindsOf({}), QList<HistoryX>{HistoryX::Epoch});
        QCOMPARE(HistoryAxis::kindsOf({loss()}), QList<HistoryX>{HistoryX::Epoch});
        QCOMPARE(HistoryAxis::kindsOf({loss(), epochs}), (QList<HistoryX>{HistoryX::Step, HistoryX::Epoch}));
        QCOMPARE(HistoryAxis::kindsOf({loss({5, 6, 7, 8})}),
                 (QList<HistoryX>{HistoryX::Step, HistoryX::RelativeTime, HistoryX::WallTime}));
        MetricSeries back = epochs;
        back.values = {0, 2, 1};
        QCOMPARE(HistoryAxis::kindsOf({loss(), back}), QList<HistoryX>{HistoryX::Epoch});
    }

    void stepsAreSharedAndNotCopied()
    {
        const auto series = std::make_shared<const MetricSeries>(loss());
        const auto points = HistoryAxis().pointsOf(*series, series);
        QCOMPARE(points.x.data(), series->steps.data());
        QCOMPARE(points.values.data(), series->values.data());
    }

    void anEpochHoldsUntilTheNext()
    {
        const HistoryAxis axis(HistoryX::Epoch, {loss(), epochs});
        QCOMPARE(xOf(axis, loss()), (std::vector<double>{0, 0, 1, 2}));
        QCOMPARE(axis.xAt(loss(), 20), std::optional(1.0));
    }

    void timeIsCountedFromTheFirstPointOfAll()
    {
        MetricSeries later = loss({107, 108, 109, 112});
        later.name = QStringLiteral("accuracy");
        const QList<MetricSeries> histories{later, loss({100, 101, 102.5, 103})};
        QCOMPARE(xOf(HistoryAxis(HistoryX::RelativeTime, histories), later), (std::vector<double>{7, 8, 9, 12}));
        QCOMPARE(xOf(HistoryAxis(HistoryX::WallTime, histories), later), later.times);
        QCOMPARE(HistoryAxis(HistoryX::RelativeTime, histories).xAt(later, 31), std::optional(12.0));
    }

    void pointsComeInTheOrderOfTime()
    {
        const MetricSeries resumed = loss({100, 250, 200, 300});
        const auto points = HistoryAxis(HistoryX::WallTime, {resumed}).pointsOf(resumed, nullptr);
        QCOMPARE(std::vector<double>(points.x.begin(), points.x.end()), (std::vector<double>{100, 200, 250, 300}));
        QCOMPARE(std::vector<double>(points.values.begin(), points.values.end()), (std::vector<double>{4, 2, 3, 1}));
    }

    void aSeriesWithoutTimesHasNoPlaceInTime()
    {
        const HistoryAxis axis(HistoryX::WallTime, {loss({1, 2, 3, 4})});
        QVERIFY(xOf(axis, loss()).empty());
        QVERIFY(!axis.xAt(loss(), 10));
    }

    void whatHasNoDataIsTheUsualAxis()
    {
        QCOMPARE(HistoryAxis(HistoryX::WallTime, {loss()}).kind(), HistoryX::Epoch);
        QVERIFY(HistoryAxis(HistoryX::WallTime, {loss()}).isStep());
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::HistoryAxisTest)
#include "tst_historyaxis.moc"
