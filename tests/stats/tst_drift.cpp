#include "models/stats/drift.h"
#include "models/stats/multiplicity.h"
#include "models/stats/quantiles.h"
#include "models/stats/unitratios.h"
#include "tests/support/test.h"

#include <cmath>
#include <vector>

using namespace slipway;
using namespace slipway::stats;

namespace {

using Values = std::vector<double>;

bool near(double value, double expected, double absolute)
{
    return std::abs(value - expected) <= absolute;
}

} // namespace

/// Distances of distributions, adjusted p-values, ratios of users: published examples and edges.
class TestDrift final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void distancesOfThePublishedExamples();
    void equalSharesInOtherUnitsAreNoDistanceApart();
    void theIndexIsTheSameInBothDirections();
    void aValueOnAnEdgeBelongsBelowIt();
    void whatHasNoDistributionIsNamed();
    void movedValuesAreThatFarApart();
    void adjustmentsKeepTheirOrder();
    void notANumberDoesNotCount();
    void aRatioOfOnesIsAMean();
    void ratiosNameWhatTheyCannotUse();
    void whatWasKnownBeforeIsTakenOff();
    void covariatesNameWhatTheyCannotUse();
    void quantilesOfMovedValuesDifferByTheMove();
    void theTailOfAQuantileNeedsFiveValues();
};

void TestDrift::distancesOfThePublishedExamples()
{
    // The examples of scipy.spatial.distance.jensenshannon, scipy.stats.entropy and wasserstein_distance.
    QCOMPARE(jensenShannon(Values{1, 0, 0}, Values{0, 1, 0}, 2)->distance, 1.0);
    QVERIFY(near(jensenShannon(Values{1, 0}, Values{0.5, 0.5}, M_E)->distance, 0.46450140402245893, 1e-15));
    QVERIFY(near(divergence(Values{0.5, 0.5}, Values{0.9, 0.1})->kullbackLeibler, 0.5108256237659907, 1e-15));
    QCOMPARE(wasserstein(Values{0, 1, 3}, Values{5, 6, 8})->distance, 5.0);
}

void TestDrift::equalSharesInOtherUnitsAreNoDistanceApart()
{
    const Values counts = {10, 30, 60}, shares = {0.1, 0.3, 0.6};
    QCOMPARE(jensenShannon(counts, shares, 2)->distance, 0.0);
    QVERIFY(divergence(counts, shares)->kullbackLeibler < 1e-18);
    QVERIFY(std::isinf(divergence(Values{1, 1}, Values{1, 0})->kullbackLeibler));
    QCOMPARE(divergence(Values{1, 0}, Values{0, 1})->hellinger, 1.0);
}

void TestDrift::theIndexIsTheSameInBothDirections()
{
    const Values then = {50, 150, 200, 100}, now = {30, 120, 210, 0};
    const auto there = stabilityIndex(then, now, 1e-4);
    const auto back = stabilityIndex(now, then, 1e-4);
    QVERIFY(near(there->psi, back->psi, 1e-14));
    QVERIFY(near(there->pValue, back->pValue, 1e-14));
    QCOMPARE(stabilityIndex(then, then, 1e-4)->psi, 0.0);
    QCOMPARE(stabilityIndex(then, then, 1e-4)->pValue, 1.0);
}

void TestDrift::aValueOnAnEdgeBelongsBelowIt()
{
    // 201 values, ten bins: every edge is a value, also where 200 * 0.7 is not a whole number in rounded arithmetic.
    Values reference;
    for (int i = 0; i <= 200; ++i)
        reference.push_back(i / 10.0);
    const auto binned = stabilityOfSamples(reference, reference, 10, 1e-4);
    QCOMPARE(binned->referenceCounts.front(), 21.0);
    for (size_t i = 1; i < 10; ++i)
        QCOMPARE(binned->referenceCounts[i], 20.0);
    QCOMPARE(binned->psi, 0.0);
    const auto constant = stabilityOfSamples(Values{5, 5, 5}, Values{4, 5, 6}, 4, 1e-4);
    QCOMPARE(constant->referenceCounts, (Values{3, 0}));
    QCOMPARE(constant->currentCounts, (Values{2, 1}));
}

void TestDrift::whatHasNoDistributionIsNamed()
{
    const Values good = {1, 2}, longer = {1, 2, 3}, negative = {1, -1}, wrong = {1, NAN}, zero = {0, 0}, none;
    QCOMPARE(stabilityIndex(wrong, negative, 1e-4).failure().reason, Reason::NonFiniteInput);
    QCOMPARE(stabilityIndex(good, negative, 1e-4).failure().reason, Reason::InvalidCounts);
    QCOMPARE(stabilityIndex(Values{1.5, 2}, good, 1e-4).failure().reason, Reason::InvalidCounts);
    QCOMPARE(stabilityIndex(good, longer, 1e-4).failure().reason, Reason::LengthMismatch);
    QCOMPARE(stabilityIndex(good, zero, 1e-4).failure().reason, Reason::EmptySample);
    QCOMPARE(stabilityIndex(Values{3}, Values{4}, 1e-4).failure().reason, Reason::TooFew);
    QCOMPARE(stabilityOfSamples(none, good, 4, 1e-4).failure().reason, Reason::EmptySample);
    QCOMPARE(jensenShannon(good, negative, 2).failure().reason, Reason::InvalidCounts);
    QCOMPARE(jensenShannon(none, none, 2).failure().reason, Reason::EmptySample);
    QCOMPARE(divergence(good, longer).failure().reason, Reason::LengthMismatch);
    QCOMPARE(divergence(zero, good).failure().kind, Failure::Kind::WrongInput);
    QCOMPARE(wasserstein(good, none).failure().reason, Reason::EmptyArm);
}

void TestDrift::movedValuesAreThatFarApart()
{
    Values a, b;
    for (int i = 0; i < 500; ++i) {
        a.push_back(1e9 + (i * 7919) % 503);
        b.push_back(a.back() + 0.25);
    }
    const auto moved = wasserstein(a, b);
    QVERIFY(near(moved->distance, 0.25, 1e-9));
    QVERIFY(moved->normalized && *moved->normalized > 0);
    QVERIFY(!wasserstein(Values{2}, Values{3})->normalized);
    QCOMPARE(wasserstein(a, a)->distance, 0.0);
}

void TestDrift::adjustmentsKeepTheirOrder()
{
    const Values p = {0.04, 0.001, 0.6, 0.02, 0.02, 1};
    const auto holm = *adjustPValues(p, Adjustment::Holm);
    const auto hochberg = *adjustPValues(p, Adjustment::Hochberg);
    const auto bh = *adjustPValues(p, Adjustment::BenjaminiHochberg);
    const auto bonferroni = *adjustPValues(p, Adjustment::Bonferroni);
    for (size_t i = 0; i < p.size(); ++i) {
        QVERIFY(p[i] <= bh[i] && bh[i] <= hochberg[i] && hochberg[i] <= holm[i] && holm[i] <= bonferroni[i]);
        QVERIFY(bonferroni[i] <= 1);
    }
    QVERIFY(near(holm[1], 0.006, 1e-15));
    QVERIFY(adjustPValues({}, Adjustment::Holm)->empty());
}

void TestDrift::notANumberDoesNotCount()
{
    const auto with = *adjustPValues(Values{0.01, NAN, 0.04}, Adjustment::BenjaminiYekutieli);
    const auto without = *adjustPValues(Values{0.01, 0.04}, Adjustment::BenjaminiYekutieli);
    QVERIFY(std::isnan(with[1]));
    QCOMPARE(with[0], without[0]);
    QCOMPARE(with[2], without[1]);
    QCOMPARE(adjustPValues(Values{INFINITY}, Adjustment::Holm).failure().reason, Reason::NonFiniteInput);
}

void TestDrift::aRatioOfOnesIsAMean()
{
    // Values 1, 2, 3, 6 and 2, 4, 5, 9 with a denominator of one each: means, and sd / sqrt(n).
    const auto test = ratioTest({4, 12, 4, 50, 4, 12}, {4, 20, 4, 126, 4, 20}, 0.95);
    QCOMPARE(test->ratioA, 3.0);
    QCOMPARE(test->ratioB, 5.0);
    QVERIFY(near(test->seA, std::sqrt(14.0 / 3 / 4), 1e-14));
    QVERIFY(near(test->seB, std::sqrt(26.0 / 3 / 4), 1e-14));
    QVERIFY(near(test->lift.estimate, 2.0 / 3, 1e-14));
    QVERIFY(test->lift.low < 2.0 / 3 && test->lift.high > 2.0 / 3);
}

void TestDrift::ratiosNameWhatTheyCannotUse()
{
    const UnitSums good{4, 12, 4, 50, 4, 12};
    const auto reasonOf = [&](const UnitSums &b) { return ratioTest(good, b, 0.95).failure().reason; };
    QCOMPARE(reasonOf({4, NAN, 4, 50, 4, 12}), Reason::NonFiniteInput);
    QCOMPARE(reasonOf({4.5, 12, 4, 50, 4, 12}), Reason::InvalidCounts);
    QCOMPARE(reasonOf({0, 0, 0, 0, 0, 0}), Reason::TooFew);
    QCOMPARE(reasonOf({4, 12, 0, 50, 0, 0}), Reason::ZeroDenominator);
    // Every user a third of his requests: nothing varies, whatever rounding makes of it.
    const UnitSums third{3, 6, 18, 14, 126, 42};
    QCOMPARE(ratioTest(third, third, 0.95).failure().reason, Reason::ZeroVariance);
}

void TestDrift::whatWasKnownBeforeIsTakenOff()
{
    Values beforeA, duringA, beforeB, duringB;
    for (int i = 0; i < 60; ++i) {
        beforeA.push_back((i * 13) % 31);
        duringA.push_back(2 * beforeA.back() + std::sin(i));
        beforeB.push_back((i * 17) % 29);
        duringB.push_back(2 * beforeB.back() + std::cos(i) + 3);
    }
    const auto test = cuped({beforeA, duringA}, {beforeB, duringB}, 0.95);
    QVERIFY(near(test->theta, 2, 0.02));
    QVERIFY(near(test->diff.estimate, 3, 0.3));
    QVERIFY(test->varianceReduction > 0.98 && test->se < test->seRaw / 5);
}

void TestDrift::covariatesNameWhatTheyCannotUse()
{
    const Values rising = {1, 2, 3}, same = {1, 1, 1}, two = {1, 2}, one = {1}, none;
    const auto reasonOf = [&](const CovariateArm &b) {
        return cuped({rising, Values{1, 5, 2}}, b, 0.95).failure().reason;
    };
    QCOMPARE(reasonOf({rising, two}), Reason::LengthMismatch);
    QCOMPARE(reasonOf({none, none}), Reason::EmptyArm);
    QCOMPARE(reasonOf({one, one}), Reason::TooFew);
    QVERIFY(cuped({rising, Values{1, 5, 2}}, {same, rising}, 0.95).ok());
    QCOMPARE(cuped({same, rising}, {same, rising}, 0.95).failure().reason, Reason::ConstantCovariate);
    QCOMPARE(cuped({rising, rising}, {rising, rising}, 0.95).failure().reason, Reason::ZeroVariance);
}

void TestDrift::quantilesOfMovedValuesDifferByTheMove()
{
    Values a, b;
    for (int i = 0; i < 1000; ++i) {
        a.push_back(std::fmod(i * 0.6180339887498949, 1.0));
        b.push_back(a.back() + 0.5);
    }
    const auto difference = quantileDifference(a, b, 0.5, 0.95);
    QVERIFY(near(difference->diff.estimate, 0.5, 1e-12));
    QCOMPARE(difference->seA, difference->seB);
    // The median of n uniform values has the standard deviation 1 / (2 sqrt n); these lie evenly, so a little less.
    QVERIFY(near(difference->seA, 0.5 / std::sqrt(1000.0), 1e-3));
    QVERIFY(difference->pValue < 1e-50);
}

void TestDrift::theTailOfAQuantileNeedsFiveValues()
{
    Values values(50);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i);
    QVERIFY(quantileDifference(values, values, 0.9, 0.95).ok());
    QVERIFY(quantileDifference(values, values, 0.1, 0.95).ok());
    values.pop_back();
    QCOMPARE(quantileDifference(values, values, 0.9, 0.95).failure().reason, Reason::TooFewForQuantile);
    QCOMPARE(quantileDifference({}, values, 0.5, 0.95).failure().reason, Reason::TooFewForQuantile);
    QCOMPARE(quantileDifference(Values(60, 0.1), Values(60, 0.1), 0.5, 0.95).failure().reason, Reason::ZeroVariance);
}

SLIPWAY_TEST(TestDrift)
#include "tst_drift.moc"
