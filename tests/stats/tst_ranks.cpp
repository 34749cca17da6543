#include "models/stats/ranks.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace slipway;
using namespace slipway::stats;

namespace {

std::vector<std::size_t> itemsOf(const std::string &letters)
{
    return {letters.begin(), letters.end()};
}

double overlap(const std::string &a, const std::string &b, double persistence)
{
    const auto outcome = rankBiasedOverlap(itemsOf(a), itemsOf(b), persistence);
    return outcome ? *outcome : std::nan("");
}

/// tau-b by its definition, pair by pair.
double tauByPairs(const std::vector<double> &x, const std::vector<double> &y)
{
    double sum = 0, ofX = 0, ofY = 0;
    const auto sign = [](double value) { return double((value > 0) - (value < 0)); };
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double inX = sign(x[i] - x[j]);
            const double inY = sign(y[i] - y[j]);
            sum += inX * inY;
            ofX += inX * inX;
            ofY += inY * inY;
        }
    }
    return sum / std::sqrt(ofX * ofY);
}

} // namespace

class TestRanks final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesShareTheirRank();
    void kendallOfThePublishedTuna();
    void kendallTakesTiesOff();
    void kendallAgreesWithItsDefinition();
    void kendallNamesWhatItCannotUse();
    void overlapAgreesWithItsAuthorsProgram_data();
    void overlapAgreesWithItsAuthorsProgram();
    void overlapOfEqualAndOfDisjointRankings();
    void overlapLooksAtTheTopFirst();
    void overlapNeedsTwoRankings();
    void theWeightOfTheTopIsThePublishedOne();
};

void TestRanks::equalValuesShareTheirRank()
{
    const std::vector<double> values = {5, -1, 5, 2, 5};
    QCOMPARE(midranks(values), (std::vector<double>{4, 1, 4, 2, 4}));
    QVERIFY(midranks({}).empty());
}

void TestRanks::kendallOfThePublishedTuna()
{
    // Hollander and Wolfe (1973), page 187: lightness of canned tuna against its quality; T = 26 of 36.
    const std::vector<double> x = {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1};
    const std::vector<double> y = {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8};
    const auto tau = kendallTau(x, y);
    QVERIFY(tau.ok());
    QCOMPARE(tau->concordant, 26.0);
    QCOMPARE(tau->discordant, 10.0);
    QCOMPARE(tau->tauB, 16.0 / 36.0);
}

void TestRanks::kendallTakesTiesOff()
{
    // The example of scipy.stats.kendalltau.
    const auto tau = kendallTau(std::vector<double>{12, 2, 1, 12, 2}, std::vector<double>{1, 4, 7, 1, 0});
    QVERIFY(tau.ok());
    QCOMPARE(tau->tauB, -0.47140452079103173);
    QCOMPARE(kendallTau(std::vector<double>{1, 2, 2, 3}, std::vector<double>{1, 2, 2, 3})->tauB, 1.0);
    QCOMPARE(kendallTau(std::vector<double>{1, 2, 3}, std::vector<double>{3, 2, 1})->tauB, -1.0);
}

void TestRanks::kendallAgreesWithItsDefinition()
{
    std::vector<double> x, y;
    for (int i = 0; i < 300; ++i) {
        x.push_back((i * 37) % 41);
        y.push_back((i * i * 11 + 3 * i) % 53);
    }
    const auto tau = kendallTau(x, y);
    QVERIFY(tau.ok());
    QVERIFY(std::abs(tau->tauB - tauByPairs(x, y)) < 1e-14);
}

void TestRanks::kendallNamesWhatItCannotUse()
{
    const std::vector<double> two = {1, 2}, three = {1, 2, 3}, one = {1}, equal = {4, 4}, wrong = {1, NAN, 2};
    QCOMPARE(kendallTau(two, three).failure().reason, Reason::LengthMismatch);
    QCOMPARE(kendallTau(two, wrong).failure().reason, Reason::NonFiniteInput);
    QCOMPARE(kendallTau(one, one).failure().reason, Reason::TooFew);
    QCOMPARE(kendallTau(two, equal).failure().reason, Reason::ZeroVariance);
    QCOMPARE(kendallTau(equal, two).failure().kind, Failure::Kind::Undefined);
}

void TestRanks::overlapAgreesWithItsAuthorsProgram_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("persistence");
    QTest::addColumn<double>("expected");
    // Results of W. Webber's own rbo_ext, as tests of the crate "rbo" (mpetri/rbo, test_data) keep them.
    const auto row = [](const char *a, const char *b, double persistence, double expected) {
        QTest::addRow("%s at %g", b, persistence)
            << QString::fromLatin1(a) << QString::fromLatin1(b) << persistence << expected;
    };
    const char *const withoutP = "abcdefghijklmnoqrstuvwxyz";
    const char *const alphabet = "abcdefghijklmnopqrstuvwxyz";
    row(withoutP, "achudyxfktsrzwbgqjenolivm", 0.1, 0.951509);
    row(alphabet, "karfvodcjmwgzlypebunq", 0.9, 0.468431);
    row(alphabet, "zhatsimjpnkvcfxwqgoeryubd", 0.9, 0.364444);
    row(alphabet, "zclx", 0.9, 0.233312);
    row(alphabet, "nxqyk", 0.9, 0.049050);
    row(alphabet, "f", 0.9, 0.053090);
    row(alphabet, "bcxhkur", 0.4, 0.212763);
    row(alphabet, "av", 0.2, 0.9);
}

void TestRanks::overlapAgreesWithItsAuthorsProgram()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, persistence);
    QFETCH(double, expected);
    const double there = overlap(a.toStdString(), b.toStdString(), persistence);
    const double back = overlap(b.toStdString(), a.toStdString(), persistence);
    QVERIFY2(std::abs(there - expected) < 6e-7, qPrintable(QString::number(there, 'g', 9)));
    QCOMPARE(back, there);
}

void TestRanks::overlapOfEqualAndOfDisjointRankings()
{
    QVERIFY(std::abs(overlap("abcdefg", "abcdefg", 0.9) - 1) < 1e-14);
    QVERIFY(std::abs(overlap("abc", "abcdefghij", 0.98) - 1) < 1e-14);
    QCOMPARE(overlap("abc", "xyz", 0.9), 0.0);
    QCOMPARE(overlap("aab", "xxa", 0.5), overlap("aab", "xya", 0.5));
}

void TestRanks::overlapLooksAtTheTopFirst()
{
    const double changedTop = overlap("abcdefghij", "bacdefghij", 0.9);
    const double changedEnd = overlap("abcdefghij", "abcdefghji", 0.9);
    QVERIFY(changedTop < changedEnd && changedEnd < 1);
}

void TestRanks::overlapNeedsTwoRankings()
{
    const auto none = rankBiasedOverlap({}, itemsOf("a"), 0.9);
    QVERIFY(!none);
    QCOMPARE(none.failure().reason, Reason::EmptySample);
    QCOMPARE(rankBiasedOverlap(itemsOf("a"), {}, 0.9).failure().kind, Failure::Kind::WrongInput);
}

void TestRanks::theWeightOfTheTopIsThePublishedOne()
{
    // Webber et al. (2010), below equation 21: with p = 0.9 the first ten ranks have 86 % of the weight.
    QVERIFY(std::abs(overlapWeight(10, 0.9) - 0.85558544674735182) < 1e-14);
    QVERIFY(std::abs(overlapWeight(50, 0.98) - 0.85223391031940043) < 1e-13);
    QVERIFY(overlapWeight(1, 0.9) > 0 && overlapWeight(1000, 0.9) > 0.999999);
}

SLIPWAY_TEST(TestRanks)
#include "tst_ranks.moc"
