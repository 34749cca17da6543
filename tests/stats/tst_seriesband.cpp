#include "models/stats/seriesband.h"
#include "tests/support/test.h"

#include <cmath>
#include <limits>

namespace slipway {

using stats::BandKind;
using stats::meanBand;
using stats::SeriesPoints;

class SeriesBandTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theBandIsOfAllValuesAtAStep_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("half");
        // 1, 2, 3, 6: mean 3, sd = sqrt(14 / 3) = 2.160246899469287; t(0.975, 3) = 3.182446305284263.
        QTest::newRow("standard deviation") << int(BandKind::StandardDeviation) << 2.160246899469287;
        QTest::newRow("standard error") << int(BandKind::StandardError) << 1.0801234497346435;
        QTest::newRow("interval") << int(BandKind::Interval95) << 3.437434881858908;
    }

    void theBandIsOfAllValuesAtAStep()
    {
        QFETCH(int, kind);
        QFETCH(double, half);
        const std::vector<double> step{1};
        const std::vector<std::vector<double>> values{{1}, {2}, {3}, {6}};
        std::vector<SeriesPoints> series;
        for (const auto &value : values)
            series.push_back({step, value});
        const stats::SeriesBand band = meanBand(series, static_cast<BandKind>(kind));
        QCOMPARE(band.means[0], 3.0);
        QVERIFY(std::abs(band.highs[0] - 3 - half) < 1e-9);
        QVERIFY(std::abs(3 - band.lows[0] - half) < 1e-9);
        QCOMPARE(band.counts[0], 4);
    }

    void seriesOfDifferentStepsAreJoined()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> steps{1, 2, 3};
        const std::vector<double> values{1, nan, 5};
        const std::vector<double> otherSteps{1, 3, 3, 4};
        const std::vector<double> otherValues{3, 7, 99, 9};
        const stats::SeriesBand band =
            meanBand({{steps, values}, {otherSteps, otherValues}}, BandKind::StandardDeviation);
        QCOMPARE(band.steps, (std::vector<double>{1, 2, 3, 4}));
        QCOMPARE(band.counts, (std::vector<int>{2, 0, 2, 1}));
        QCOMPARE(band.means[0], 2.0);
        QVERIFY(std::isnan(band.means[1]));
        QCOMPARE(band.means[2], 6.0);
        QCOMPARE(band.means[3], 9.0);
        QVERIFY(std::isnan(band.lows[3]) && std::isnan(band.highs[3])); // of one value nothing is known
    }

    void nothingAndHugeValuesAreAnswered()
    {
        QVERIFY(meanBand({}, BandKind::Interval95).steps.empty());
        const std::vector<double> step{1};
        const std::vector<double> high{1e308};
        const std::vector<double> low{-1e308};
        QCOMPARE(meanBand({{step, high}, {step, low}}, BandKind::StandardError).means[0], 0.0);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::SeriesBandTest)
#include "tst_seriesband.moc"
