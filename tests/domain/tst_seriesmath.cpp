#include "models/domain/paretofront.h"
#include "models/domain/seriesmath.h"
#include "tests/support/test.h"

#include <cmath>
#include <limits>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();

} // namespace

class SeriesMathTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
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

    void whatIsCountedHasWholeTicks()
    {
        for (const double high : {2.0, 3.0, 7.0, 11.0, 14.0, 18.0, 60.0}) {
            const Ticks ticks = wholeTicks(1, high, 6);
            QVERIFY(ticks.values.size() >= 2);
            QCOMPARE(ticks.decimals, 0);
            for (const double value : ticks.values)
                QVERIFY(std::floor(value) == value && value >= 1 && value <= high);
        }
        QVERIFY(!wholeTicks(2.1, 2.8, 5).values.empty()); // between two epochs
    }

    void ticksOfTheWidestRangeAreInsideIt()
    {
        const double most = std::numeric_limits<double>::max();
        const Ticks ticks = linearTicks(-most, most, 5);
        QVERIFY(ticks.values.size() >= 3);
        for (const double value : ticks.values)
            QVERIFY(std::isfinite(value) && std::abs(value) <= most);
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

    void theFrontHoldsWhatNothingBeatsInBoth()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> x{1, 2, 3, 2, nan, 1, 4};
        const std::vector<double> y{5, 6, 6, 7, 9, 5, 8};
        using Front = std::vector<std::size_t>;
        QCOMPARE(paretoFront(x, Best::Lowest, y, Best::Highest), (Front{0, 5, 3, 6}));
        QCOMPARE(paretoFront(x, Best::Lowest, y, Best::Lowest), (Front{0, 5}));
        QCOMPARE(paretoFront(x, Best::Highest, y, Best::Lowest), (Front{0, 5, 2, 6})); // equals in their order
        QCOMPARE(paretoFront({}, Best::Lowest, y, Best::Lowest), Front());
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::SeriesMathTest)
#include "tst_seriesmath.moc"
