#include "models/stats/distributions.h"
#include "models/stats/means.h"
#include "models/stats/proportions.h"
#include "models/stats/quantiles.h"
#include "models/stats/sequential.h"
#include "models/stats/tables.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>

using namespace slipway;
using namespace slipway::stats;

namespace {

bool near(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace

/// What the reference cases do not reach: far tails, cancellation, dust, large samples.
class TestStatEdges final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void farTailsKeepTheirDigits();
    void valuesNearABillionKeepTheirVariance();
    void roundingDustIsNoVariance();
    void aTinyVarianceIsAVariance();
    void theFirstWrongThingIsNamed();
    void oneSidedIntervalsMirror();
    void theScoreIntervalHoldsAtTheEdges();
    void fisherCountsLargeTables();
    void theOrderStatisticsCoverAtLeastTheLevel();
    void theSequenceIsTightestNearItsPlan();
};

void TestStatEdges::farTailsKeepTheirDigits()
{
    // erfc(10 / sqrt 2) / 2, and beyond it the asymptotic series.
    QVERIFY(near(normalUpperTail(10), 7.619853024160527e-24, 1e-12));
    const double far = normalPValue(33.8, Alternative::TwoSided);
    const double series = 2 * std::exp(-33.8 * 33.8 / 2) / (33.8 * std::sqrt(2 * M_PI))
                          * (1 - 1 / (33.8 * 33.8) + 3 / std::pow(33.8, 4) - 15 / std::pow(33.8, 6));
    QVERIFY(far < 1e-249 && far > 0);
    QVERIFY(near(far, series, 1e-8));
    // A Cauchy tail is known in closed form: atan(1/t) / pi.
    QVERIFY(near(studentUpperTail(1e12, 1), std::atan(1e-12) / M_PI, 1e-12));
    // With two degrees of freedom the upper tail of chi-square is exp(-x/2).
    QVERIFY(near(chiSquareUpperTail(1150, 2), std::exp(-575.0), 1e-11));
}

void TestStatEdges::valuesNearABillionKeepTheirVariance()
{
    const std::vector<double> values = {1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16};
    const MeanArm arm = summarise(values);
    QCOMPARE(arm.mean, 1e9 + 10);
    QVERIFY(near(arm.sd, std::sqrt(30.0), 1e-14));
}

void TestStatEdges::roundingDustIsNoVariance()
{
    std::vector<double> same;
    for (int i = 0; i < 10; ++i)
        same.push_back(i % 2 ? 0.1 + 0.2 : 0.3);
    QCOMPARE(summarise(same).sd, 0.0);
    const std::vector<double> before = {0.1, 0.2, 0.3};
    const std::vector<double> after = {0.2, 0.3, 0.4};
    const auto test = pairedTest(before, after, Alternative::TwoSided, 0.95);
    QVERIFY(!test);
    QCOMPARE(test.failure().reason, Reason::ZeroVariance);
    QCOMPARE(test.failure().kind, Failure::Kind::Undefined);
}

void TestStatEdges::aTinyVarianceIsAVariance()
{
    const auto test = meanTest({5, 1e-200, 10}, {5, 1e-200, 10}, MeanTestKind::Welch, Alternative::TwoSided, 0.95);
    // Its square is not a double, so the standard error is 0 and there is nothing to divide by.
    QVERIFY(!test);
    const auto small = meanTest({5, 1e-90, 10}, {5, 1e-90, 10}, MeanTestKind::Welch, Alternative::TwoSided, 0.95);
    QVERIFY(small.ok());
    QVERIFY(near(small->df, 18, 1e-12));
    QCOMPARE(small->pValue, 1.0);
}

void TestStatEdges::theFirstWrongThingIsNamed()
{
    const double nan = std::nan("");
    QCOMPARE(checkRates({{3, 2}, {nan, 1}})->reason, Reason::NonFiniteInput);
    QCOMPARE(checkRates({{0, 0}, {1.5, 2}})->reason, Reason::InvalidCounts);
    QCOMPARE(checkMeans({1, -1, 0}, {1, 1, 2.5})->reason, Reason::InvalidCounts);
    QCOMPARE(checkMeans({1, -1, 0}, {1, 1, 2})->reason, Reason::InvalidSd);
    QCOMPARE(checkMeans({1, 0, 1}, {0, 0, 0})->reason, Reason::EmptyArm);
    QVERIFY(!checkMeans({1, 0, 2}, {1, 0, 2}));
}

void TestStatEdges::oneSidedIntervalsMirror()
{
    const MeanArm a{10, 2, 30}, b{11, 3, 40};
    const auto up = meanTest(a, b, MeanTestKind::Welch, Alternative::Greater, 0.95);
    const auto down = meanTest(b, a, MeanTestKind::Welch, Alternative::Less, 0.95);
    QVERIFY(up.ok() && down.ok());
    QCOMPARE(up->diff.low, -down->diff.high);
    QVERIFY(std::isinf(up->diff.high) && std::isinf(down->diff.low));
    QCOMPARE(up->pValue, down->pValue);
}

void TestStatEdges::theScoreIntervalHoldsAtTheEdges()
{
    const auto none = proportionDifference({0, 50}, {0, 60}, 0.95, DifferenceInterval::MiettinenNurminen);
    QVERIFY(none.ok());
    QVERIFY(none->low > -0.1 && none->low < -0.03 && none->high > 0.03 && none->high < 0.1);
    const auto opposite = proportionDifference({0, 50}, {60, 60}, 0.95, DifferenceInterval::MiettinenNurminen);
    QVERIFY(opposite.ok());
    QCOMPARE(opposite->high, 1.0);
    QVERIFY(opposite->low > 0.9 && opposite->low < 1);
}

void TestStatEdges::fisherCountsLargeTables()
{
    // 3 of 100000 against 12 of 100000: sums of products of binomials, exact by symmetry of equal arms:
    // two-sided p = 2 P(Bin(15, 1/2) <= 3) up to the finite population, which is 1e-4 small.
    const auto test = fisherExact({3, 100000}, {12, 100000}, Alternative::TwoSided, 0.95);
    QVERIFY(test.ok());
    QVERIFY(near(test->pValue, 2 * (1 + 15 + 105 + 455) / 32768.0, 1e-3));
    QVERIFY(test->oddsRatio.low > 1);
    const auto swapped = fisherExact({12, 100000}, {3, 100000}, Alternative::TwoSided, 0.95);
    QVERIFY(near(swapped->pValue, test->pValue, 1e-12));
    QVERIFY(near(1 / swapped->oddsRatio.high, test->oddsRatio.low, 1e-9));
}

void TestStatEdges::theOrderStatisticsCoverAtLeastTheLevel()
{
    std::vector<double> values(400);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(values.size() - i);
    const auto interval = quantileInterval(values, 0.99, 0.95);
    QVERIFY(interval.ok());
    QVERIFY(interval->coverage >= 0.95 && interval->coverage < 1);
    QCOMPARE(interval->quantile.low, interval->lowerIndex);
    QCOMPARE(interval->quantile.high, interval->upperIndex);
    values.resize(300);
    QCOMPARE(quantileInterval(values, 0.99, 0.95).failure().reason, Reason::TooFewForQuantile);
}

void TestStatEdges::theSequenceIsTightestNearItsPlan()
{
    const auto zHalf = [](double n, double nStar) { return confidenceSequence(0, 1, n, nStar, 0.05)->halfWidth; };
    QVERIFY(zHalf(5000, 5000) < zHalf(500, 5000));
    QVERIFY(zHalf(5000, 5000) < zHalf(5000, 500));
    QVERIFY(zHalf(5000, 5000) > twoSidedZ(0.95));
    QCOMPARE(confidenceSequence(0, 1, 5000, 5000, 0.05)->pValue, 1.0);
}

SLIPWAY_TEST(TestStatEdges)
#include "tst_statedges.moc"
