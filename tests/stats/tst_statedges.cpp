#include "models/stats/decision.h"
#include "models/stats/distributions.h"
#include "models/stats/means.h"
#include "models/stats/proportions.h"
#include "models/stats/quantiles.h"
#include "models/stats/sequential.h"
#include "models/stats/strata.h"
#include "models/stats/tables.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

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
    void fisherCountsOnlyTheTablesThatMatter();
    void phasesOfARateAreMantelHaenszels();
    void aCanaryInPhasesSeldomDiffersByChance();
    void theOrderStatisticsCoverAtLeastTheLevel();
    void theResampledQuantileIsTheBootstraps();
    void theSequenceIsTightestNearItsPlan();
    void theAlwaysValidIntervalOfAConstantIsAPoint();
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
    // The squares of these are beyond a double: they are numbers all the same.
    const auto huge = meanTest({0, 1e308, 9}, {1, 1e308, 9}, MeanTestKind::Welch, Alternative::TwoSided, 0.95);
    QCOMPARE(huge.failure().reason, Reason::TooLarge);
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

void TestStatEdges::fisherCountsOnlyTheTablesThatMatter()
{
    // Ten million rows an arm: as close to the normal test as the sizes ask, and mirrored when the arms are.
    const RateArm a{5'000'000, 10'000'000}, b{5'005'000, 10'000'000};
    const auto test = fisherExact(a, b, Alternative::TwoSided, 0.95);
    const auto normal = twoProportionTest(a, b, Alternative::TwoSided, Continuity::Yates);
    QVERIFY(test.ok() && normal.ok());
    QVERIFY(near(test->pValue, normal->pValue, 1e-5));
    QVERIFY(near(test->oddsRatio.estimate, 5'005'000.0 / 4'995'000, 1e-6));
    const auto swapped = fisherExact(b, a, Alternative::TwoSided, 0.95);
    QVERIFY(near(swapped->pValue, test->pValue, 1e-9));
    QVERIFY(near(1 / swapped->oddsRatio.high, test->oddsRatio.low, 1e-9));
    // Of both tails each table counts once.
    const auto less = fisherExact(a, b, Alternative::Less, 0.95);
    const auto greater = fisherExact(a, b, Alternative::Greater, 0.95);
    QVERIFY(less->pValue + greater->pValue > 1 && less->pValue + greater->pValue < 1.001);
    QCOMPARE(fisherExact({1, 1e9}, {1, 1e9}, Alternative::TwoSided, 0.95).failure().reason, Reason::TooLarge);
}

void TestStatEdges::phasesOfARateAreMantelHaenszels()
{
    // A canary with hardly a failure. By inverse variance with Wald's variances p was 2.6e-5.
    const std::vector<RateStratum> phases{{{2760, 2850}, {150, 150}}, {{870, 900}, {98, 100}}};
    const auto all = stratifiedRates(phases, 0.95);
    QVERIFY(all.ok());
    QVERIFY(near(all->diff.estimate, 0.024516129032258048, 1e-12));
    QVERIFY(near(all->diff.low, -0.000710097224280181, 1e-9));
    QVERIFY(near(all->diff.high, 0.03340812532481915, 1e-9));
    QVERIFY(near(all->z, 2.1638832141646307, 1e-12) && near(all->pValue, 0.03047331351349836, 1e-10));
    QVERIFY(near(all->rateA, 0.967741935483871, 1e-12) && near(all->rateB, 0.9922580645161291, 1e-12));
    QVERIFY(near(all->lift->low, -0.0007373995382515819, 1e-9) && near(all->lift->high, 0.03471552466099115, 1e-9));
    // One phase is Newcombe's interval, a phase that lacks an arm counts for nothing.
    const auto one = proportionDifference({2760, 2850}, {150, 150}, 0.95, DifferenceInterval::Newcombe);
    const auto alone = stratifiedRates({phases[0], {{50, 100}, {0, 0}}}, 0.95);
    QVERIFY(near(alone->diff.low, one->low, 1e-12) && near(alone->diff.high, one->high, 1e-12));
    QCOMPARE(stratifiedRates({{{5, 5}, {3, 3}}, {{0, 9}, {0, 2}}}, 0.95).failure().reason, Reason::NoVariation);
    QCOMPARE(stratifiedRates({{{5, 9}, {0, 0}}}, 0.95).failure().reason, Reason::EmptyArm);
    QVERIFY(!stratifiedRates({{{5, 9}, {0, 4}}}, 0.95)->lift);
}

void TestStatEdges::aCanaryInPhasesSeldomDiffersByChance()
{
    constexpr int runs = 4000;
    std::mt19937_64 random(20261122);
    std::binomial_distribution<int> of1900(1900, 0.97), of900(900, 0.97), of100(100, 0.97);
    const auto drawn = [&random](std::binomial_distribution<int> &from) {
        return RateArm{static_cast<double>(from(random)), static_cast<double>(from.t())};
    };
    int rejected = 0, decided = 0, won = 0;
    for (int run = 0; run < runs; ++run) {
        DecisionInput input;
        DecisionMetric::Rates rates;
        rates.phases = {{drawn(of1900), drawn(of100)}, {drawn(of900), drawn(of100)}};
        for (const RateStratum &phase : rates.phases) {
            rates.a = {rates.a.x + phase.a.x, rates.a.n + phase.a.n};
            rates.b = {rates.b.x + phase.b.x, rates.b.n + phase.b.n};
        }
        const Interval diff = stratifiedRates(rates.phases, 0.95)->diff;
        rejected += diff.low > 0 || diff.high < 0;
        input.primary.arms = rates;
        decided += isPrimarySettled(input);
        won += isPrimarySettled(input) && diff.low > 0;
    }
    QVERIFY2(rejected <= 0.06 * runs, qPrintable(QString::number(rejected)));
    QVERIFY2(decided <= 0.05 * runs && decided > 0, qPrintable(QString::number(decided)));
    QVERIFY2(won <= 0.025 * runs, qPrintable(QString::number(won)));
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

void TestStatEdges::theResampledQuantileIsTheBootstraps()
{
    std::mt19937_64 random(5);
    const auto sampleOf = [&random](size_t n, double mean) {
        std::vector<double> values(n);
        for (double &value : values)
            value = -mean * std::log((static_cast<double>(random() >> 11) + 0.5) / 9007199254740992.0);
        std::sort(values.begin(), values.end());
        return values;
    };
    const std::vector<double> a = sampleOf(150, 40), b = sampleOf(90, 55);
    const double probability = 0.9;
    const ResampledQuantile ofA = resampledQuantile(a, probability), ofB = resampledQuantile(b, probability);
    QVERIFY(near(std::accumulate(ofA.chances.begin(), ofA.chances.end(), 0.0), 1, 1e-9));
    const Interval exact = resampledDifference(ofA, ofB, 0.95);
    // The same by drawing.
    const auto drawn = [&](const std::vector<double> &sorted) {
        std::vector<double> again(sorted.size());
        for (double &value : again)
            value = sorted[random() % sorted.size()];
        const auto m = static_cast<std::ptrdiff_t>(std::floor(static_cast<double>(sorted.size()) * probability + 0.5));
        std::nth_element(again.begin(), again.begin() + m - 1, again.end());
        return again[static_cast<size_t>(m) - 1];
    };
    constexpr int resamples = 20000;
    int below = 0, above = 0;
    double mean = 0;
    for (int i = 0; i < resamples; ++i) {
        const double difference = drawn(b) - drawn(a);
        mean += difference / resamples;
        below += difference < exact.low;
        above += difference > exact.high;
    }
    QVERIFY2(below <= 0.03 * resamples && below >= 0.02 * resamples, qPrintable(QString::number(below)));
    QVERIFY2(above <= 0.03 * resamples && above >= 0.02 * resamples, qPrintable(QString::number(above)));
    QVERIFY(near(mean, exact.estimate, 0.03));
    // Many values are put together and say the same; too few say nothing.
    const std::vector<double> many = sampleOf(200'000, 40);
    const ResampledQuantile ofMany = resampledQuantile(many, 0.5);
    QVERIFY(ofMany.values.size() <= 200);
    const auto normal = quantileDifference(many, many, 0.5, 0.95);
    const Interval same = resampledDifference(ofMany, ofMany, 0.95);
    QVERIFY(near(same.high - same.low, normal->diff.high - normal->diff.low, 0.05));
    QVERIFY(resampledQuantile(std::span(a).first(40), 0.9).values.empty());
}

void TestStatEdges::theSequenceIsTightestNearItsPlan()
{
    const auto zHalf = [](double n, double nStar) { return confidenceSequence(0, 1, n, nStar, 0.05)->halfWidth; };
    QVERIFY(zHalf(5000, 5000) < zHalf(500, 5000));
    QVERIFY(zHalf(5000, 5000) < zHalf(5000, 500));
    QVERIFY(zHalf(5000, 5000) > twoSidedZ(0.95));
    QCOMPARE(confidenceSequence(0, 1, 5000, 5000, 0.05)->pValue, 1.0);
}

void TestStatEdges::theAlwaysValidIntervalOfAConstantIsAPoint()
{
    DecisionMetric metric;
    metric.arms = DecisionMetric::Means{{5, 0, 200}, {4, 0, 200}};
    const Interval interval = alwaysValidInterval(metric, 400, 0.05);
    QCOMPARE(interval.low, -1.0);
    QCOMPARE(interval.high, -1.0);
}

SLIPWAY_TEST(TestStatEdges)
#include "tst_statedges.moc"
