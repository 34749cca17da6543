#include "models/domain/seriesmath.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();

/// TensorBoard's smoothing written down literally, O(n²).
double smoothedByDefinition(const std::vector<double> &values, std::size_t at, double weight)
{
    std::vector<double> finite;
    for (std::size_t i = 0; i <= at; ++i) {
        if (std::isfinite(values[i]))
            finite.push_back(values[i]);
    }
    double sum = 0;
    double weights = 0;
    for (std::size_t k = 0; k < finite.size(); ++k) {
        const double w = (1 - weight) * std::pow(weight, static_cast<double>(finite.size() - 1 - k));
        sum += w * finite[k];
        weights += w;
    }
    return sum / weights;
}

std::size_t pointCount(const std::vector<std::vector<CurvePoint>> &runs)
{
    return std::accumulate(runs.begin(), runs.end(), std::size_t{0},
                           [](std::size_t sum, const auto &run) { return sum + run.size(); });
}

} // namespace

class SeriesMathTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void smoothingIsTheDebiasedAverage()
    {
        std::mt19937 random(7);
        std::normal_distribution<double> noise;
        std::vector<double> values(60);
        for (double &value : values)
            value = noise(random);
        values[20] = nan;
        values[21] = std::numeric_limits<double>::infinity();
        for (const double weight : {0.3, 0.6, 0.99}) {
            const std::vector<double> result = smoothed(values, weight);
            QCOMPARE(result.size(), values.size());
            QVERIFY(std::isnan(result[20]));
            QVERIFY(std::isinf(result[21]));
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (std::isfinite(values[i]))
                    QVERIFY(std::abs(result[i] - smoothedByDefinition(values, i, weight)) < 1e-12);
            }
        }
        QCOMPARE(smoothed(std::vector<double>{1, 3}, 0.5)[1], (0.5 * 1 + 1 * 3) / 1.5);
    }

    void withoutWeightNothingIsSmoothed()
    {
        const std::vector<double> values{3, 1, 2};
        QCOMPARE(smoothed(values, 0), values);
        QVERIFY(smoothed({}, 0.5).empty());
    }

    void theExtentLeavesOutWhatCannotBeDrawn()
    {
        const std::vector<double> values{nan, -2, 0, 5, std::numeric_limits<double>::infinity()};
        QCOMPARE(extent(values, ValueFilter::Finite), (std::pair{-2.0, 5.0}));
        QCOMPARE(extent(values, ValueFilter::AboveZero), (std::pair{5.0, 5.0}));
        QVERIFY(!extent(std::vector<double>{nan}, ValueFilter::Finite));
        QVERIFY(!extent({}, ValueFilter::Finite));
    }

    void theNearestStepIsFound()
    {
        const std::vector<double> steps{1, 2, 4, 8};
        QCOMPARE(nearestIndex(steps, -5), std::size_t{0});
        QCOMPARE(nearestIndex(steps, 2.9), std::size_t{1});
        QCOMPARE(nearestIndex(steps, 3), std::size_t{1});
        QCOMPARE(nearestIndex(steps, 3.1), std::size_t{2});
        QCOMPARE(nearestIndex(steps, 100), std::size_t{3});
        QVERIFY(!nearestIndex({}, 1));
    }

    void theBestValueIsTheFirstOfEquals()
    {
        const std::vector<double> values{nan, 3, 1, 1, 4, 4};
        QCOMPARE(bestIndex(values, Best::Lowest), std::size_t{2});
        QCOMPARE(bestIndex(values, Best::Highest), std::size_t{4});
        QVERIFY(!bestIndex(std::vector<double>{nan, nan}, Best::Lowest));
    }

    void fewPointsAreAllDrawnAndGapsStayGaps()
    {
        const std::vector<double> steps{1, 2, 3, 4, 5, 6};
        const std::vector<double> values{1, nan, 3, 4, -1, 6};
        const auto runs = visibleRuns(steps, values, 1, 6, 100, ValueFilter::Finite);
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0], (std::vector<CurvePoint>{{1, 1}}));
        QCOMPARE(runs[1], (std::vector<CurvePoint>{{3, 3}, {4, 4}, {5, -1}, {6, 6}}));
        const auto positive = visibleRuns(steps, values, 1, 6, 100, ValueFilter::AboveZero);
        QCOMPARE(positive.size(), std::size_t{3});
        QVERIFY(visibleRuns({}, {}, 0, 1, 10, ValueFilter::Finite).empty());
    }

    void aSliceKeepsItsNeighboursOutside()
    {
        const std::vector<double> steps{1, 2, 3, 4, 5};
        const auto runs = visibleRuns(steps, steps, 2.5, 3.5, 100, ValueFilter::Finite);
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs[0], (std::vector<CurvePoint>{{2, 2}, {3, 3}, {4, 4}}));
    }

    void decimationKeepsTheExtremesOfEveryBucket()
    {
        constexpr std::size_t count = 100000;
        constexpr std::size_t buckets = 250;
        std::mt19937 random(11);
        std::normal_distribution<double> noise;
        std::vector<double> steps(count);
        std::vector<double> values(count);
        for (std::size_t i = 0; i < count; ++i) {
            steps[i] = static_cast<double>(i);
            values[i] = noise(random);
        }
        values[54321] = 1e6; // one spike
        const double last = static_cast<double>(count - 1);
        const auto runs = visibleRuns(steps, values, 0, last, buckets, ValueFilter::Finite);
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(pointCount(runs) <= 4 * buckets + 2);
        QVERIFY(std::is_sorted(runs[0].begin(), runs[0].end(),
                               [](const CurvePoint &a, const CurvePoint &b) { return a.x < b.x; }));

        std::vector<std::pair<double, double>> wanted(buckets, {1e300, -1e300});
        std::vector<std::pair<double, double>> got = wanted;
        const auto note = [&](std::vector<std::pair<double, double>> &into, double x, double y) {
            auto &entry = into[std::min(buckets - 1, static_cast<std::size_t>(x / last * buckets))];
            entry = {std::min(entry.first, y), std::max(entry.second, y)};
        };
        for (std::size_t i = 0; i < count; ++i)
            note(wanted, steps[i], values[i]);
        for (const CurvePoint &point : runs[0])
            note(got, point.x, point.y);
        QCOMPARE(got, wanted);
    }

    void aBucketWithoutValuesIsAGap()
    {
        std::vector<double> steps(10000);
        std::iota(steps.begin(), steps.end(), 0.0);
        std::vector<double> values(10000, 1.0);
        std::fill(values.begin() + 4000, values.begin() + 6000, nan);
        const auto runs = visibleRuns(steps, values, 0, 9999, 100, ValueFilter::Finite);
        QCOMPARE(runs.size(), std::size_t{2});
        QVERIFY(runs[0].back().x < 4000);
        QVERIFY(runs[1].front().x >= 6000);
    }

    void ticksAreRoundNumbers_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("loss") << 0.412 << 0.676;
        QTest::newRow("epochs") << 1.0 << 60.0;
        QTest::newRow("tiny") << 1.1e-7 << 9.9e-7;
        QTest::newRow("around zero") << -4.7 << 12.1;
        QTest::newRow("millions") << 0.0 << 1e6;
        QTest::newRow("narrow") << 1000000.1 << 1000000.2;
    }

    void ticksAreRoundNumbers()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const Ticks ticks = linearTicks(low, high, 5);
        QVERIFY(ticks.values.size() >= 3);
        QVERIFY(ticks.values.size() <= 8);
        QVERIFY(ticks.values.front() >= low - 1e-9 * (high - low));
        QVERIFY(ticks.values.back() <= high + 1e-9 * (high - low));
        for (std::size_t i = 1; i < ticks.values.size(); ++i) {
            QVERIFY(QString::number(ticks.values[i], 'f', ticks.decimals)
                    != QString::number(ticks.values[i - 1], 'f', ticks.decimals));
        }
    }

    void anEmptyRangeHasNoTicks()
    {
        QVERIFY(linearTicks(1, 1, 5).values.empty());
        QVERIFY(linearTicks(nan, 1, 5).values.empty());
        QVERIFY(linearTicks(0, std::numeric_limits<double>::infinity(), 5).values.empty());
        QVERIFY(logTicks(0, 10, 5).values.empty());
        QVERIFY(logTicks(-1, 10, 5).values.empty());
    }

    void aLogAxisHasTicksInEveryRange()
    {
        QCOMPARE(logTicks(0.001, 1000, 6).values, (std::vector<double>{0.001, 0.01, 0.1, 1, 10, 100, 1000}));
        QCOMPARE(logTicks(1, 50, 5).values, (std::vector<double>{1, 2, 5, 10, 20, 50}));
        QCOMPARE(logTicks(0.45, 0.65, 4).values, linearTicks(0.45, 0.65, 4).values);
        QVERIFY(logTicks(1e-200, 1e200, 5).values.size() <= 7);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::SeriesMathTest)
#include "tst_seriesmath.moc"
