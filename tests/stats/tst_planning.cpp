#include "models/stats/bayes.h"
#include "models/stats/equivalence.h"
#include "models/stats/groupsequential.h"
#include "models/stats/power.h"
#include "models/stats/sampleratio.h"
#include "models/stats/sequential.h"
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

/// P(pB > pA) of two beta distributions with a whole alphaB (Miller 2010, formula 6).
double probabilityBySum(double alphaA, double betaA, int alphaB, double betaB)
{
    const auto logBeta = [](double x, double y) { return std::lgamma(x) + std::lgamma(y) - std::lgamma(x + y); };
    double sum = 0;
    for (int i = 0; i < alphaB; ++i)
        sum += std::exp(logBeta(alphaA + i, betaB + betaA) - std::log(betaB + i) - logBeta(1 + i, betaB)
                        - logBeta(alphaA, betaA));
    return sum;
}

} // namespace

/// Plans, margins, looks and beliefs: published values and identities that must hold.
class TestPlanning final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void powerOfThePublishedExamples();
    void aSampleSizeReachesItsPowerAndOneLessDoesNot();
    void theDetectableDifferenceIsTheRootOfThePower();
    void moreUnitsFindMore();
    void plansNameWhatTheyCannotUse();
    void aMarginOfTheOtherDirectionMirrors();
    void aRelativeMarginIsThatOfTheMean();
    void equivalenceNeedsBothBounds();
    void boundsOfThePublishedDesigns();
    void anEarlyLookThatMayNotSpendHasNoBound();
    void oneLookIsTheFixedTest();
    void theMixtureIsTheConfidenceSequenceOfItsVariance();
    void aLookTooEarlyIsNamed();
    void theSequentialRatioOfAUniformMixtureIsABinomial();
    void beliefsOfWholeCountsAgreeWithTheSum();
    void lossesDifferByTheMeans();
    void nothingKnownIsEven();
    void aTinyLossKeepsItsDigits();
    void aBeliefThatCannotBeIsNamed();
    void figuresBeyondAllDataEndInAnAnswer();
};

void TestPlanning::powerOfThePublishedExamples()
{
    // The examples of R's power.prop.test and power.t.test.
    QVERIFY(near(*powerOfRates({0.5, 0.75, 50, 50}, {0.05, 2}), 0.7401659, 5e-8));
    QVERIFY(near(sampleSizeOfRates(0.5, 0.75, 0.9, 1, {0.05, 2})->exactA, 76.7, 0.05));
    QVERIFY(near(*powerOfMeans(1, 1, 20, 20, {0.05, 2}), 0.8689528, 5e-6));
    QVERIFY(near(sampleSizeOfMeans(1, 1, 0.9, {0.05, 2})->exactPerArm, 22.02110, 1e-4));
    QCOMPARE(sampleSizeOfMeans(1, 1, 0.9, {0.05, 2})->perArm, 23.0);
}

void TestPlanning::aSampleSizeReachesItsPowerAndOneLessDoesNot()
{
    for (const int sides : {1, 2}) {
        const Level level{0.05, sides};
        const double n = sampleSizeOfMeans(0.3, 1.2, 0.85, level)->perArm;
        QVERIFY(*powerOfMeans(0.3, 1.2, n, n, level) >= 0.85);
        QVERIFY(*powerOfMeans(0.3, 1.2, n - 1, n - 1, level) < 0.85);
        const auto rates = sampleSizeOfRates(0.02, 0.03, 0.8, 0.25, level);
        QCOMPARE(rates->nB, std::ceil(0.25 * rates->exactA));
        QVERIFY(*powerOfRates({0.02, 0.03, rates->nA, rates->nB}, level) >= 0.8);
    }
    // A canary of 5 % costs 5.3 times the traffic of an even split.
    const double even = 2 * sampleSizeOfRates(0.92, 0.93, 0.9, 1, {0.05, 2})->exactA;
    const double canary = (1 + 0.05 / 0.95) * sampleSizeOfRates(0.92, 0.93, 0.9, 0.05 / 0.95, {0.05, 2})->exactA;
    QVERIFY(near(canary / even, 5.3, 0.4));
}

void TestPlanning::theDetectableDifferenceIsTheRootOfThePower()
{
    const auto detectable = detectableRates(0.3, 800, 200, 0.8, 0.05);
    QVERIFY(detectable->up && detectable->down);
    QVERIFY(near(*powerOfRates({0.3, 0.3 + *detectable->up, 800, 200}, {0.05, 2}), 0.8, 1e-9));
    QVERIFY(near(*powerOfRates({0.3, 0.3 - *detectable->down, 800, 200}, {0.05, 2}), 0.8, 1e-9));
    const auto means = detectableMeans(40, 40, 1000, 1000, std::nullopt, 0.8, {0.05, 2});
    QVERIFY(near(means->mde, 5.0116279939673385, 1e-9));
    QVERIFY(!means->relative);
    QVERIFY(!detectableMeans(40, 40, 1000, 1000, 0.0, 0.8, {0.05, 2})->relative);
}

void TestPlanning::moreUnitsFindMore()
{
    double before = 0;
    for (double n = 4; n < 1e9; n *= 5) {
        const double power = *powerOfMeans(0.02, 1, n, n, {0.05, 2});
        QVERIFY2(power >= before && power <= 1, qPrintable(QString::number(n)));
        before = power;
    }
    QVERIFY(before > 0.999);
    QVERIFY(near(*powerOfMeans(0, 1, 30, 40, {0.05, 2}), 0.05, 1e-12));
    QCOMPARE(*powerOfRates({0.5, 0.5, 10, 10}, {0.05, 2}), 0.025);
}

void TestPlanning::plansNameWhatTheyCannotUse()
{
    const Level level;
    QCOMPARE(powerOfRates({NAN, 0.5, 10, 10}, level).failure().reason, Reason::NonFiniteInput);
    QCOMPARE(powerOfRates({0.5, 0.6, 10.5, 10}, level).failure().reason, Reason::InvalidCounts);
    QCOMPARE(powerOfRates({0.5, 0.6, 0, 10}, level).failure().reason, Reason::EmptyArm);
    QCOMPARE(powerOfMeans(1, -1, 10, 10, level).failure().reason, Reason::InvalidSd);
    QCOMPARE(powerOfMeans(1, 0, 10, 10, level).failure().reason, Reason::ZeroVariance);
    QCOMPARE(powerOfMeans(1, 1, 1, 10, level).failure().reason, Reason::TooFew);
    QCOMPARE(sampleSizeOfMeans(0, 1, 0.8, level).failure().reason, Reason::ZeroEffect);
    QCOMPARE(sampleSizeOfMeans(1, -1, 0.8, level).failure().reason, Reason::InvalidSd);
    QCOMPARE(sampleSizeOfRates(0.1, 0.1, 0.8, 1, level).failure().reason, Reason::ZeroEffect);
    QCOMPARE(detectableMeans(0, 0, 10, 10, 1.0, 0.8, level).failure().reason, Reason::ZeroVariance);
}

void TestPlanning::aMarginOfTheOtherDirectionMirrors()
{
    const MeanArm a{20, 6, 300}, b{19.6, 6.5, 280};
    const auto higher = noninferiorMeans(a, b, {1.5, MarginType::Absolute, Preferred::Higher}, 0.05);
    const auto lower = noninferiorMeans({-a.mean, a.sd, a.n}, {-b.mean, b.sd, b.n},
                                        {1.5, MarginType::Absolute, Preferred::Lower}, 0.05);
    QVERIFY(near(higher->t, -lower->t, 1e-12));
    QVERIFY(near(higher->pValue, lower->pValue, 1e-14));
    const auto failures = noninferiorRates({25, 2500}, {29, 2400}, 0.01, Preferred::Lower, 0.025);
    const auto successes = noninferiorRates({2475, 2500}, {2371, 2400}, 0.01, Preferred::Higher, 0.025);
    QVERIFY(near(failures->z, -successes->z, 1e-9));
    QVERIFY(failures->noninferior && successes->noninferior);
}

void TestPlanning::aRelativeMarginIsThatOfTheMean()
{
    // The bound is 105: with b's own mean at it the test statistic is 0.
    const auto atBound =
        noninferiorMeans({100, 10, 400}, {105, 12, 500}, {0.05, MarginType::Relative, Preferred::Lower}, 0.05);
    QVERIFY(near(atBound->t, 0, 1e-12) && near(atBound->pValue, 0.5, 1e-12) && !atBound->noninferior);
    QCOMPARE(
        noninferiorMeans({1, -1, 9}, {1, 1, 9}, {0.1, MarginType::Relative, Preferred::Lower}, 0.05).failure().reason,
        Reason::InvalidSd);
}

void TestPlanning::equivalenceNeedsBothBounds()
{
    const MeanArm a{100, 10, 500}, b{101.5, 10, 500};
    QVERIFY(equivalentMeans(a, b, -3, 3, 0.05)->equivalent);
    QVERIFY(!equivalentMeans(a, b, -3, 2, 0.05)->equivalent);
    QVERIFY(!equivalentMeans(a, b, 1, 3, 0.05)->equivalent);
    const auto even = equivalentMeans(a, a, -1, 1, 0.05);
    QVERIFY(near(even->tLower, -even->tUpper, 1e-12));
    QCOMPARE(equivalentMeans(a, b, -INFINITY, 3, 0.05).failure().reason, Reason::NonFiniteInput);
    QCOMPARE(equivalentMeans({1, 0, 5}, {1, 0, 5}, -1, 1, 0.05).failure().reason, Reason::ZeroVariance);
}

void TestPlanning::boundsOfThePublishedDesigns()
{
    // Five equal looks at 5 % two-sided: Lan and DeMets (1983); Jennison and Turnbull (2000), tables 7.
    const Values looks = {0.2, 0.4, 0.6, 0.8, 1};
    const double obrien[] = {4.8769, 3.3570, 2.6803, 2.2898, 2.0310};
    const double pocock[] = {2.4380, 2.4268, 2.4102, 2.3966, 2.3860};
    const auto first = groupSequentialBounds({looks, 0.05, 2, Spending::OBrienFleming, 1});
    const auto second = groupSequentialBounds({looks, 0.05, 2, Spending::Pocock, 1});
    for (size_t i = 0; i < looks.size(); ++i) {
        QVERIFY(near(first->critical[i], obrien[i], 6e-5));
        QVERIFY(near(second->critical[i], pocock[i], 6e-5));
    }
    QVERIFY(near(first->cumulativeAlpha.back(), 0.05, 1e-15));
}

void TestPlanning::anEarlyLookThatMayNotSpendHasNoBound()
{
    const auto bounds = groupSequentialBounds({{0.001, 0.5, 1}, 0.05, 2, Spending::OBrienFleming, 1});
    QVERIFY(std::isinf(bounds->critical[0]));
    QCOMPARE(bounds->nominalP[0], 0.0);
    const auto without = groupSequentialBounds({{0.5, 1}, 0.05, 2, Spending::OBrienFleming, 1});
    QVERIFY(near(bounds->critical[1], without->critical[0], 1e-9));
    QVERIFY(near(bounds->critical[2], without->critical[1], 1e-9));
    // Two looks next to each other spend next to nothing twice: the second bound hardly moves the last.
    const auto close = groupSequentialBounds({{0.5, 0.50001, 1}, 0.05, 2, Spending::Pocock, 1});
    const auto apart = groupSequentialBounds({{0.5, 1}, 0.05, 2, Spending::Pocock, 1});
    QVERIFY(near(close->critical[2], apart->critical[1], 1e-4));
}

void TestPlanning::oneLookIsTheFixedTest()
{
    const auto two = groupSequentialBounds({{1}, 0.05, 2, Spending::Power, 3});
    QVERIFY(near(two->critical[0], 1.959963984540054, 1e-12));
    const auto one = groupSequentialBounds({{1}, 0.025, 1, Spending::Pocock, 1});
    QVERIFY(near(one->critical[0], 1.959963984540054, 1e-12));
    QCOMPARE(groupSequentialBounds({{NAN, 1}, 0.05, 2, Spending::Pocock, 1}).failure().reason, Reason::NonFiniteInput);
}

void TestPlanning::theMixtureIsTheConfidenceSequenceOfItsVariance()
{
    // statistics: tau2 = V N rho^2 makes them the same.
    const MeanArm a{5, 2, 1000}, b{5.1, 2.1, 1000};
    const double variance = 2.0 * 2 / 1000 + 2.1 * 2.1 / 1000;
    const auto sequence = confidenceSequence(0.1, std::sqrt(variance), 2000, 5000, 0.05);
    const Look look{a, b};
    const auto mixture = mixtureTest(std::span(&look, 1), variance * 2000 * sequence->rho * sequence->rho, 0.05);
    QVERIFY(near(mixture->low[0], sequence->diff.low, 1e-10));
    QVERIFY(near(mixture->high[0], sequence->diff.high, 1e-10));
    QVERIFY(near(mixture->pValue[0], sequence->pValue, 1e-10));
}

void TestPlanning::aLookTooEarlyIsNamed()
{
    const std::vector<Look> looks = {{{1, 1, 9}, {1, 1, 9}}, {{1, 1, 1}, {1, 1, 9}}};
    QCOMPARE(mixtureTest(looks, 1, 0.05).failure().reason, Reason::TooFew);
    const std::vector<Look> constant = {{{1, 0, 9}, {1, 0, 9}}};
    QCOMPARE(mixtureTest(constant, 1, 0.05).failure().reason, Reason::ZeroVariance);
}

void TestPlanning::theSequentialRatioOfAUniformMixtureIsABinomial()
{
    // With weights of one half and concentration 2 the mixture is uniform: 2^N / ((N + 1) C(N, n)).
    const auto test = sequentialSampleRatio(Values{60, 40}, Values{1, 1}, 2);
    const double expected = 100 * std::log(2) - std::log(101) - (std::lgamma(101) - std::lgamma(61) - std::lgamma(41));
    QVERIFY(near(test->logBayesFactor, expected, 1e-10));
    QCOMPARE(sequentialSampleRatio(Values{60, 40}, Values{1, 0}, 2).failure().reason, Reason::InvalidCounts);
    QCOMPARE(sequentialSampleRatio(Values{60}, Values{1, 1}, 2).failure().reason, Reason::LengthMismatch);
    QCOMPARE(sequentialSampleRatio(Values{0, 0}, Values{1, 1}, 2)->pValue, 1.0);
}

void TestPlanning::beliefsOfWholeCountsAgreeWithTheSum()
{
    const auto some = betaBinomial({80, 400}, {95, 390}, {1, 1}, 0.95, std::nullopt);
    QVERIFY(near(some->probBBetter, probabilityBySum(81, 321, 96, 296), 1e-11));
    const auto worse = betaBinomial({140, 400}, {65, 390}, {1, 1}, 0.95, std::nullopt);
    const double sum = probabilityBySum(141, 261, 66, 326);
    QVERIFY(std::abs(worse->probBBetter / sum - 1) < 1e-8);
    QVERIFY(!worse->probRope);
}

void TestPlanning::lossesDifferByTheMeans()
{
    for (const RateArm b : {RateArm{3, 900}, RateArm{450, 900}, RateArm{899, 900}, RateArm{0, 0}}) {
        const auto belief = betaBinomial({40, 800}, b, {0.5, 0.5}, 0.9, 0.01);
        QVERIFY(near(belief->expectedLossA - belief->expectedLossB, belief->meanB - belief->meanA, 1e-9));
        QVERIFY(belief->expectedLossA >= 0 && belief->expectedLossB >= 0);
        QVERIFY(belief->diffLow < belief->meanB - belief->meanA && belief->diffHigh > belief->meanB - belief->meanA);
        QVERIFY(*belief->probRope >= 0 && *belief->probRope <= 1);
    }
}

void TestPlanning::nothingKnownIsEven()
{
    const auto prior = betaBinomial({0, 0}, {0, 0}, {1, 1}, 0.95, 0.1);
    // The difference of two uniform values is triangular.
    QVERIFY(near(prior->probBBetter, 0.5, 1e-12));
    QVERIFY(near(prior->expectedLossB, 1.0 / 6, 1e-10));
    QVERIFY(near(prior->diffHigh, 1 - std::sqrt(0.05), 1e-9));
    QVERIFY(near(prior->diffLow, std::sqrt(0.05) - 1, 1e-9));
    QVERIFY(near(*prior->probRope, 1 - 0.81, 1e-10));
}

void TestPlanning::aTinyLossKeepsItsDigits()
{
    // Far out the expected excess is phi(z) / z^2 (1 - 3 / z^2 + 15 / z^4 - …).
    const auto posterior = normalPosterior(30, 1, std::nullopt, 0.95, std::nullopt);
    const double series = std::exp(-450) / std::sqrt(2 * M_PI) / 900 * (1 - 3 / 900.0 + 15 / 810000.0);
    QVERIFY(std::abs(posterior->expectedLossB / series - 1) < 1e-6);
    for (double z = -6; z <= 6; z += 0.5) {
        const auto belief = normalPosterior(z, 1, std::nullopt, 0.95, 0.5);
        QVERIFY(near(belief->expectedLossA - belief->expectedLossB, z, 1e-13));
        QVERIFY(belief->expectedLossB > 0);
    }
    const auto far = normalPosterior(0, 1e6, NormalPrior{3, 1}, 0.95, std::nullopt);
    QVERIFY(near(far->mean, 3, 1e-9) && near(far->sd, 1, 1e-9));
}

void TestPlanning::aBeliefThatCannotBeIsNamed()
{
    QCOMPARE(betaBinomial({3, 2}, {1, 2}, {1, 1}, 0.95, std::nullopt).failure().reason, Reason::InvalidCounts);
    QCOMPARE(betaBinomial({1, 2}, {1, 2}, {NAN, 1}, 0.95, std::nullopt).failure().reason, Reason::NonFiniteInput);
    QCOMPARE(normalPosterior(1, -1, std::nullopt, 0.95, std::nullopt).failure().reason, Reason::InvalidSd);
    QCOMPARE(normalPosterior(1, 0, std::nullopt, 0.95, std::nullopt).failure().reason, Reason::ZeroVariance);
    QCOMPARE(normalPosterior(NAN, 1, std::nullopt, 0.95, std::nullopt).failure().reason, Reason::NonFiniteInput);
}

void TestPlanning::figuresBeyondAllDataEndInAnAnswer()
{
    QCOMPARE(*powerOfMeans(1e15, 1, 60, 70, {0.05, 2}), 1.0);
    // On both sides of where the far tail is taken from chi-square: 1 - exp(-(shift / critical)^2) with two degrees.
    const double near1 = -std::log1p(-*powerOfMeans(9000, 1, 2, 2, {1e-9, 2}));
    const double far = -std::log1p(-*powerOfMeans(11000, 1, 2, 2, {1e-9, 2}));
    QVERIFY(std::abs(far / near1 / (121.0 / 81) - 1) < 1e-6);
    QVERIFY(near(sampleSizeOfMeans(1e6, 1, 0.8, {0.05, 2})->perArm, 2, 0));
    QCOMPARE(betaBinomial({80, 1e308}, {1, 2}, {1, 1}, 0.95, std::nullopt).failure().reason, Reason::InvalidCounts);
    QCOMPARE(equivalentMeans({1, 1e308, 5}, {1, 1, 5}, -1, 1, 0.05).failure().reason, Reason::TooLarge);
    const auto certain = normalPosterior(-2, 1, NormalPrior{0, 1e-300}, 0.95, std::nullopt);
    QVERIFY(near(certain->mean, 0, 1e-200) && certain->sd > 0);
}

SLIPWAY_TEST(TestPlanning)
#include "tst_planning.moc"
