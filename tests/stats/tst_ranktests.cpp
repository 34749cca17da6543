#include "models/stats/drift.h"
#include "models/stats/rankdistributions.h"
#include "models/stats/ranktests.h"
#include "models/stats/variance.h"
#include "tests/support/test.h"

#include <algorithm>
#include <bit>
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

const std::vector<Values> plants = {{4.17, 5.58, 5.18, 6.11, 4.50, 4.61, 5.17, 4.53, 5.33, 5.14},
                                    {4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69},
                                    {6.31, 5.12, 5.54, 5.50, 5.37, 5.29, 4.92, 6.15, 5.80, 5.26}};

} // namespace

/// Published examples of the tests by ranks and of the variance tests, and the exact distributions against enumeration.
class TestRankTests final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSumsOfRanksAreThoseOfAllSubsets();
    void theSumsOfRanksOfManyStayProbabilities();
    void theSignedRanksAreThoseOfAllSigns();
    void mannWhitneyOfThePublishedPermeability();
    void mannWhitneyTurnsWithTheArms();
    void signedRankOfThePublishedDepression();
    void hodgesLehmannFindsTheShift();
    void kruskalWallisOfThePublishedClearance();
    void anovaOfThePublishedPlants();
    void theExactKolmogorovPValueCountsAllOrders_data();
    void theExactKolmogorovPValueCountsAllOrders();
    void theLimitLawHasItsPublishedQuantiles();
    void samplesThatCannotBeRankedAreNamed();
};

void TestRankTests::theSumsOfRanksAreThoseOfAllSubsets()
{
    constexpr int m = 4, n = 5;
    std::vector<double> ways(m * n + 1);
    double all = 0;
    for (unsigned subset = 0; subset < 1U << (m + n); ++subset) {
        if (std::popcount(subset) != m)
            continue;
        int sum = 0;
        for (int i = 0; i < m + n; ++i)
            sum += subset >> i & 1U ? i + 1 : 0;
        ++ways[static_cast<size_t>(sum - m * (m + 1) / 2)];
        ++all;
    }
    const RankSumDistribution distribution(m, n);
    double sum = 0;
    for (int u = 0; u <= m * n; ++u) {
        sum += ways[static_cast<size_t>(u)];
        QVERIFY(near(distribution.atMost(u), sum / all, 1e-15));
    }
    QCOMPARE(distribution.atMost(-1), 0.0);
    QCOMPARE(distribution.quantile(1e-9), 0.0);
    // qwilcox(0.025, 4, 5) of R.
    QCOMPARE(distribution.quantile(0.025), 2.0);
}

void TestRankTests::theSumsOfRanksOfManyStayProbabilities()
{
    constexpr size_t n = 120;
    const RankSumDistribution distribution(n, n);
    const double mean = n * n / 2.0;
    const double deviation = std::sqrt(n * n * (2 * n + 1) / 12.0);
    double before = 0;
    for (double z = -6; z <= 6; z += 0.25) {
        const double p = distribution.atMost(mean + z * deviation);
        QVERIFY(p >= before && p <= 1);
        QVERIFY(near(p, std::erfc(-z / std::sqrt(2)) / 2, 2e-3));
        before = p;
    }
    // Of all the orders one has no pair in reverse: 1 / C(240, 120).
    const double logWays = std::lgamma(241) - 2 * std::lgamma(121);
    QVERIFY(near(std::log(distribution.atMost(0)), -logWays, 1e-10));
}

void TestRankTests::theSignedRanksAreThoseOfAllSigns()
{
    constexpr unsigned n = 8;
    const SignedRankDistribution distribution(n);
    std::vector<double> ways(n * (n + 1) / 2 + 1);
    for (unsigned signs = 0; signs < 1U << n; ++signs) {
        unsigned sum = 0;
        for (unsigned i = 0; i < n; ++i)
            sum += signs >> i & 1U ? i + 1 : 0;
        ++ways[sum];
    }
    double sum = 0;
    for (size_t v = 0; v < ways.size(); ++v) {
        sum += ways[v];
        QCOMPARE(distribution.atMost(static_cast<double>(v)), sum / (1U << n));
    }
}

void TestRankTests::mannWhitneyOfThePublishedPermeability()
{
    // Hollander and Wolfe (1973), page 69: permeability of the human chorioamnion at term and before.
    const Values term = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};
    const Values before = {1.15, 0.88, 0.90, 0.74, 1.21};
    const auto test = mannWhitney(before, term, RankPValue::Exact, Alternative::Greater);
    QCOMPARE(test->uB, 35.0);
    QVERIFY(near(test->pValue, 0.1272, 5e-5));
}

void TestRankTests::mannWhitneyTurnsWithTheArms()
{
    const Values a = {1, 4, 4, 7, 9}, b = {2, 4, 8, 8};
    for (const RankPValue source : {RankPValue::Normal, RankPValue::NormalContinuity}) {
        const auto up = mannWhitney(a, b, source, Alternative::Greater);
        const auto down = mannWhitney(b, a, source, Alternative::Less);
        QCOMPARE(up->uB, down->uA);
        QVERIFY(near(up->pValue, down->pValue, 1e-14));
    }
    QCOMPARE(mannWhitney(a, a, RankPValue::NormalContinuity, Alternative::TwoSided)->pValue, 1.0);
}

void TestRankTests::signedRankOfThePublishedDepression()
{
    // Hollander and Wolfe (1973), page 29: depression scale of nine patients at two visits.
    const Values first = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    const Values second = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
    const auto test = signedRank(second, first, RankPValue::Exact, Alternative::Greater);
    QCOMPARE(test->v, 40.0);
    QCOMPARE(test->pValue, 10.0 / 512);
}

void TestRankTests::hodgesLehmannFindsTheShift()
{
    Values a, b;
    for (int i = 0; i < 40; ++i) {
        a.push_back(i * 1.013 + std::sin(i));
        b.push_back(a.back() + 2.5);
    }
    const auto shift = hodgesLehmann(a, b, 0.95);
    QVERIFY(near(shift->estimate, 2.5, 1e-9));
    QVERIFY(shift->low < 2.5 && shift->high > 2.5);
    // All differences listed, and the same two of them taken.
    Values all;
    for (const double x : a) {
        for (const double y : b)
            all.push_back(y - x);
    }
    std::sort(all.begin(), all.end());
    const double k = RankSumDistribution(40, 40).quantile(0.025);
    QCOMPARE(shift->low, all[static_cast<size_t>(k) - 1]);
    QCOMPARE(shift->high, all[all.size() - static_cast<size_t>(k)]);
}

void TestRankTests::kruskalWallisOfThePublishedClearance()
{
    // Hollander and Wolfe (1973), page 116: mucociliary efficiency of three groups.
    const auto test = kruskalWallis({{2.9, 3.0, 2.5, 2.6, 3.2}, {3.8, 2.7, 4.0, 2.4}, {2.8, 3.4, 3.7, 2.2, 2.0}});
    QVERIFY(near(test->h, 0.77143, 5e-6));
    QVERIFY(near(test->pValue, 0.68, 5e-3));
    QVERIFY(near(kruskalWallis(plants)->h, 7.9882, 5e-5));
    QVERIFY(near(kruskalWallis(plants)->pValue, 0.01842, 5e-6));
}

void TestRankTests::anovaOfThePublishedPlants()
{
    // Dobson (1983), page 9: dried weights of plants, as R's PlantGrowth.
    const auto classic = anova(plants, AnovaKind::Classic);
    QVERIFY(near(classic->f, 4.846, 5e-4) && near(classic->pValue, 0.01591, 5e-6));
    QCOMPARE(classic->df2, 27.0);
    const auto welch = anova(plants, AnovaKind::Welch);
    QVERIFY(near(welch->f, 5.181, 5e-4) && near(welch->df2, 17.128, 5e-4) && near(welch->pValue, 0.01739, 5e-6));
}

void TestRankTests::theExactKolmogorovPValueCountsAllOrders_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("distinct") << QList<double>{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("ties") << QList<double>{1, 2, 2, 3, 3, 3, 4};
}

void TestRankTests::theExactKolmogorovPValueCountsAllOrders()
{
    QFETCH(QList<double>, values);
    const Values a = {values[0], values[1], values[3]};
    const Values b = {values[2], values[4], values[5], values[6]};
    const auto observed = kolmogorovSmirnov(a, b, KolmogorovPValue::Exact);
    double asFar = 0, all = 0;
    for (unsigned subset = 0; subset < 1U << 7; ++subset) {
        if (std::popcount(subset) != 3)
            continue;
        Values one, other;
        for (int i = 0; i < 7; ++i)
            (subset >> i & 1U ? one : other).push_back(values[i]);
        asFar += kolmogorovSmirnov(one, other, KolmogorovPValue::Asymptotic)->d >= observed->d - 1e-12 ? 1 : 0;
        ++all;
    }
    QVERIFY2(near(observed->pValue, asFar / all, 1e-14), qPrintable(QString::number(observed->pValue)));
}

void TestRankTests::theLimitLawHasItsPublishedQuantiles()
{
    // Smirnov (1948): the law has 5 % beyond 1.35810 and 1 % beyond 1.62762.
    const auto pOf = [](double x) {
        // Two samples of n values of which the first `ahead` of one lie below the other.
        constexpr int n = 20000;
        const int ahead = static_cast<int>(std::lround(x * std::sqrt(2.0 / n) * n));
        Values a(n), b(n);
        for (int i = 0; i < n; ++i) {
            a[static_cast<size_t>(i)] = i;
            b[static_cast<size_t>(i)] = i + ahead - 0.5;
        }
        return kolmogorovSmirnov(a, b, KolmogorovPValue::Asymptotic)->pValue;
    };
    QVERIFY(near(pOf(1.35810), 0.05, 1e-3));
    QVERIFY(near(pOf(1.62762), 0.01, 3e-4));
    QVERIFY(near(pOf(0.82757), 0.5, 6e-3));
}

void TestRankTests::samplesThatCannotBeRankedAreNamed()
{
    const Values some = {1, 2}, none, wrong = {NAN, 1}, equal = {3, 3};
    QCOMPARE(mannWhitney(none, wrong, RankPValue::Exact, Alternative::Less).failure().reason, Reason::NonFiniteInput);
    QCOMPARE(mannWhitney(none, some, RankPValue::Exact, Alternative::Less).failure().reason, Reason::EmptyArm);
    QCOMPARE(mannWhitney(equal, equal, RankPValue::Exact, Alternative::Less).failure().reason, Reason::ZeroVariance);
    QCOMPARE(hodgesLehmann(equal, equal, 0.95).failure().reason, Reason::ZeroVariance);
    const Values three = {1, 2, 3};
    QCOMPARE(signedRank(some, three, RankPValue::Exact, Alternative::Less).failure().reason, Reason::LengthMismatch);
    QCOMPARE(signedRank(none, none, RankPValue::Exact, Alternative::Less).failure().reason, Reason::EmptyArm);
    const Values dust = {0.1 + 0.2}, plain = {0.3};
    QCOMPARE(signedRank(dust, plain, RankPValue::Exact, Alternative::Less).failure().reason, Reason::ZeroVariance);
    QCOMPARE(kruskalWallis({some}).failure().reason, Reason::TooFew);
    QCOMPARE(kruskalWallis({some, none}).failure().reason, Reason::EmptyArm);
    QCOMPARE(kruskalWallis({equal, equal}).failure().reason, Reason::ZeroVariance);
    QCOMPARE(anova({some, none}, AnovaKind::Welch).failure().reason, Reason::EmptyArm);
    QCOMPARE(anova({some, {1}}, AnovaKind::Welch).failure().reason, Reason::TooFew);
    QCOMPARE(anova({some, equal}, AnovaKind::Welch).failure().reason, Reason::ZeroVariance);
    QVERIFY(anova({some, equal}, AnovaKind::Classic).ok());
    QCOMPARE(anova({equal, equal}, AnovaKind::Classic).failure().reason, Reason::ZeroVariance);
}

SLIPWAY_TEST(TestRankTests)
#include "tst_ranktests.moc"
