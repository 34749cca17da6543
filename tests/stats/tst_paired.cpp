#include "models/stats/auc.h"
#include "models/stats/bootstrap.h"
#include "models/stats/crossvalidation.h"
#include "models/stats/pairedproportions.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace slipway;
using namespace slipway::stats;

namespace {

bool near(double value, double expected, double absolute)
{
    return std::abs(value - expected) <= absolute;
}

class CancelledProgress final : public Progress
{
public:
    bool cancelled() const override { return true; }
    void report(qint64, qint64, const QString &) override {}
};

/// The area by its definition: the share of pairs in order, ties half.
double areaByPairs(const std::vector<double> &labels, const std::vector<double> &scores)
{
    double sum = 0, pairs = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        for (size_t j = 0; j < labels.size(); ++j) {
            if (labels[i] == 1 && labels[j] == 0) {
                sum += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                ++pairs;
            }
        }
    }
    return sum / pairs;
}

} // namespace

/// Two models on the same rows: published examples and what lies at the edges.
class TestPaired final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void mcnemarOfThePublishedAirways();
    void mcnemarOfThePublishedApproval();
    void mcnemarKeepsFarTails();
    void mcnemarNamesWhatItCannotUse();
    void tangoOfThePublishedAirways();
    void tangoReachesTheEndsOnlyWhenAllRowsDiffer();
    void tangoTurnsWithTheModels();
    void anIntervalWithoutRowsIsAnError();
    void theBootstrapOfCountsAgreesWithTango();
    void theBootstrapIsTheSameEveryTime();
    void theBootstrapOfTwoArmsAgreesWithWelch();
    void theBootstrapOfAQuantileStaysInTheSample();
    void theBootstrapCanBeCancelled();
    void theBootstrapNamesWhatItCannotUse();
    void replicatesOnOneSideHaveNoAcceleratedInterval();
    void theAreaIsTheShareOfPairsInOrder();
    void theAreaNeedsTwoRowsOfEachClass();
    void aPerfectAreaHasNoErrorAndAConstantScoreNoArea();
    void curvesCompareWithTheSignOfTheBetter();
    void theCorrectedTestIsNeverSurerThanThePlainOne();
    void resampledDifferencesThatDoNotVaryAreUndefined();
};

void TestPaired::mcnemarOfThePublishedAirways()
{
    // Fagerland, Lydersen and Laake (2013), table 1: 7 and 1 discordant pairs of 21.
    QVERIFY(near(mcnemar(1, 7, McNemarKind::Exact)->pValue, 0.0703125, 1e-12));
    QVERIFY(near(mcnemar(1, 7, McNemarKind::MidP)->pValue, 0.0390625, 1e-12));
    QVERIFY(near(mcnemar(1, 7, McNemarKind::ChiSquare)->pValue, 0.0339, 5e-5));
    QVERIFY(near(mcnemar(1, 7, McNemarKind::ChiSquareContinuity)->pValue, 0.0771, 5e-5));
}

void TestPaired::mcnemarOfThePublishedApproval()
{
    // Agresti (1990), page 350: 150 and 86 of 1600 approve of the president in one survey alone.
    const auto test = mcnemar(150, 86, McNemarKind::ChiSquareContinuity);
    QVERIFY(near(*test->statistic, 16.8178, 5e-5));
    QVERIFY(near(*mcnemar(150, 86, McNemarKind::ChiSquare)->statistic, 17.3559, 5e-5));
}

void TestPaired::mcnemarKeepsFarTails()
{
    const double p = mcnemar(900, 0, McNemarKind::Exact)->pValue;
    QVERIFY(std::abs(p / std::pow(2.0, -899) - 1) < 1e-9);
    QCOMPARE(mcnemar(5, 5, McNemarKind::Exact)->pValue, 1.0);
    QVERIFY(near(mcnemar(5, 5, McNemarKind::MidP)->pValue, 1, 1e-14));
}

void TestPaired::mcnemarNamesWhatItCannotUse()
{
    QCOMPARE(mcnemar(NAN, -1, McNemarKind::Exact).failure().reason, Reason::NonFiniteInput);
    QCOMPARE(mcnemar(1.5, 2, McNemarKind::Exact).failure().reason, Reason::InvalidCounts);
    QCOMPARE(mcnemar(0, 0, McNemarKind::ChiSquareContinuity).failure().reason, Reason::NoDiscordantPairs);
    QCOMPARE(mcnemar(0, 0, McNemarKind::Exact).failure().kind, Failure::Kind::Undefined);
}

void TestPaired::tangoOfThePublishedAirways()
{
    // Fagerland, Lydersen and Laake (2014): -0.286 with the asymptotic score interval -0.517 to -0.026.
    const auto tango = pairedDifference({1, 1, 7, 12}, PairedInterval::Tango, 0.95);
    QVERIFY(near(tango->diff.estimate, -6.0 / 21, 1e-15));
    QVERIFY2(near(tango->diff.low, -0.517, 5e-4), qPrintable(QString::number(tango->diff.low)));
    QVERIFY2(near(tango->diff.high, -0.026, 5e-4), qPrintable(QString::number(tango->diff.high)));
}

void TestPaired::tangoReachesTheEndsOnlyWhenAllRowsDiffer()
{
    const auto all = pairedDifference({0, 20, 0, 0}, PairedInterval::Tango, 0.95);
    QCOMPARE(all->diff.high, 1.0);
    // With n rows that all differ one way the score test is n (1 - D) / (1 + D) = z^2.
    const double z2 = 1.959963984540054 * 1.959963984540054;
    QVERIFY(near(all->diff.low, (20 - z2) / (20 + z2), 1e-12));
    const auto most = pairedDifference({1, 20, 0, 0}, PairedInterval::Tango, 0.95);
    QVERIFY(most->diff.high < 1);
    QCOMPARE(pairedDifference({0, 20, 0, 0}, PairedInterval::Wald, 0.95).failure().reason, Reason::ZeroVariance);
}

void TestPaired::tangoTurnsWithTheModels()
{
    const auto there = pairedDifference({40, 9, 3, 8}, PairedInterval::Tango, 0.9);
    const auto back = pairedDifference({40, 3, 9, 8}, PairedInterval::Tango, 0.9);
    QVERIFY(near(there->diff.low, -back->diff.high, 1e-14));
    QVERIFY(near(there->diff.high, -back->diff.low, 1e-14));
}

void TestPaired::anIntervalWithoutRowsIsAnError()
{
    const auto none = pairedDifference({}, PairedInterval::Tango, 0.95);
    QCOMPARE(none.failure().reason, Reason::EmptySample);
    QCOMPARE(none.failure().kind, Failure::Kind::WrongInput);
    QCOMPARE(pairedDifference({3, -1, 0, 0}, PairedInterval::Wald, 0.95).failure().reason, Reason::InvalidCounts);
}

void TestPaired::theBootstrapOfCountsAgreesWithTango()
{
    const PairedCounts counts{9000, 420, 350, 230};
    const auto bootstrap = pairedBootstrap(counts, 0.95, 20000, 7);
    const auto tango = pairedDifference(counts, PairedInterval::Tango, 0.95);
    QCOMPARE(bootstrap->estimate, 0.007);
    QVERIFY(near(bootstrap->low, tango->diff.low, 1.5e-4));
    QVERIFY(near(bootstrap->high, tango->diff.high, 1.5e-4));
    const auto again = pairedBootstrap(counts, 0.95, 20000, 7);
    QCOMPARE(again->low, bootstrap->low);
    QCOMPARE(pairedBootstrap({5, 0, 0, 5}, 0.95, 100, 1).failure().reason, Reason::ZeroVariance);
    const auto oneSided = pairedBootstrap({0, 30, 0, 0}, 0.95, 100, 1);
    QCOMPARE(oneSided->low, 1.0);
}

void TestPaired::theBootstrapIsTheSameEveryTime()
{
    const std::vector<double> a = {3, 1, 4, 1, 5, 9, 2, 6}, b = {2, 7, 1, 8, 2, 8, 1, 8, 2, 8};
    NoProgress progress;
    BootstrapSetting setting;
    setting.resamples = 2000;
    const auto first = bootstrapDifference(a, b, setting, progress);
    const auto second = bootstrapDifference(a, b, setting, progress);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE((**first).low, (**second).low);
    QCOMPARE((**first).high, (**second).high);
    setting.seed = 2;
    QVERIFY((**bootstrapDifference(a, b, setting, progress)).low != (**first).low);
}

void TestPaired::theBootstrapOfTwoArmsAgreesWithWelch()
{
    std::vector<double> a, b;
    for (int i = 0; i < 400; ++i) {
        a.push_back(std::sin(i * 1.7) * 10);
        b.push_back(std::cos(i * 2.3) * 12 + 1);
    }
    NoProgress progress;
    const auto interval = bootstrapDifference(a, b, {}, progress);
    QVERIFY(interval.ok());
    // Standard error of the difference of two samples of 400: sd 7.07 and 8.49.
    const double se = std::sqrt((100 + 144) / 2.0 / 400);
    QVERIFY(near((**interval).high - (**interval).low, 2 * 1.96 * se, 0.06));
    QVERIFY(near((**interval).estimate, 1, 0.1));
}

void TestPaired::theBootstrapOfAQuantileStaysInTheSample()
{
    const std::vector<double> a = {1, 2, 3, 4}, b = {11, 12, 13, 14};
    NoProgress progress;
    BootstrapSetting setting;
    setting.resamples = 3000;
    setting.statistic = BootstrapStatistic::P95;
    const auto interval = bootstrapDifference(a, b, setting, progress);
    QVERIFY(near((**interval).estimate, 10, 1e-12));
    QVERIFY((**interval).low >= 7 && (**interval).high <= 13);
    setting.resampling = Resampling::Pairs;
    const auto pairs = bootstrapDifference(a, b, setting, progress);
    QVERIFY2(near((**pairs).low, 10, 1e-12) && near((**pairs).high, 10, 1e-12), "each row moves by ten");
}

void TestPaired::theBootstrapCanBeCancelled()
{
    const std::vector<double> a = {1, 2}, b = {3, 5};
    CancelledProgress progress;
    const auto interval = bootstrapDifference(a, b, {}, progress);
    QVERIFY(!interval.ok());
    QCOMPARE(interval.error().code, ErrorCode::Cancelled);
}

void TestPaired::theBootstrapNamesWhatItCannotUse()
{
    const std::vector<double> two = {1, 2}, three = {1, 2, 3}, one = {1}, equal = {4, 4}, wrong = {1, NAN}, none;
    NoProgress progress;
    const auto reasonOf = [&](const auto &a, const auto &b, Resampling resampling) {
        BootstrapSetting setting;
        setting.resampling = resampling;
        return bootstrapDifference(a, b, setting, progress).value().failure().reason;
    };
    QCOMPARE(reasonOf(two, wrong, Resampling::Pairs), Reason::NonFiniteInput);
    QCOMPARE(reasonOf(two, three, Resampling::Pairs), Reason::LengthMismatch);
    QCOMPARE(reasonOf(none, three, Resampling::EachArm), Reason::EmptyArm);
    QCOMPARE(reasonOf(one, three, Resampling::EachArm), Reason::TooFew);
    QCOMPARE(reasonOf(equal, equal, Resampling::EachArm), Reason::ZeroVariance);
}

void TestPaired::replicatesOnOneSideHaveNoAcceleratedInterval()
{
    const auto intervals = bootstrapIntervals(10, std::vector<double>{1, 2, 3}, std::vector<double>{9, 10, 11}, 0.9);
    QVERIFY(intervals.ok());
    QVERIFY(std::isinf(intervals->bca->z0) && std::isnan(intervals->bca->low));
    QCOMPARE(intervals->bias, -8.0);
}

void TestPaired::theAreaIsTheShareOfPairsInOrder()
{
    std::vector<double> labels, scores;
    for (int i = 0; i < 120; ++i) {
        labels.push_back(i % 3 == 0);
        scores.push_back((i * 29) % 23 + (i % 3 == 0 ? 4 : 0));
    }
    const auto area = areaUnderCurve(labels, scores, 0.95);
    QVERIFY(area.ok());
    QVERIFY(near(area->auc.estimate, areaByPairs(labels, scores), 1e-14));
    QVERIFY(area->se > 0);
}

void TestPaired::theAreaNeedsTwoRowsOfEachClass()
{
    const std::vector<double> scores = {0.2, 0.4, 0.9};
    const auto reasonOf = [&](std::vector<double> labels) {
        return areaUnderCurve(labels, scores, 0.95).failure().reason;
    };
    QCOMPARE(reasonOf({1, 1, 1}), Reason::SingleClass);
    QCOMPARE(reasonOf({0, 0, 1}), Reason::TooFew);
    QCOMPARE(reasonOf({0, 1}), Reason::LengthMismatch);
    QCOMPARE(reasonOf({0, NAN, 1}), Reason::NonFiniteInput);
    QCOMPARE(areaUnderCurve({}, {}, 0.95).failure().reason, Reason::SingleClass);
}

void TestPaired::aPerfectAreaHasNoErrorAndAConstantScoreNoArea()
{
    const std::vector<double> labels = {0, 0, 1, 1};
    const auto perfect = areaUnderCurve(labels, std::vector<double>{1, 2, 3, 4}, 0.95);
    QCOMPARE(perfect->auc.estimate, 1.0);
    QCOMPARE(perfect->se, 0.0);
    const auto constant = areaUnderCurve(labels, std::vector<double>{2, 2, 2, 2}, 0.95);
    QCOMPARE(constant.failure().reason, Reason::ZeroVariance);
}

void TestPaired::curvesCompareWithTheSignOfTheBetter()
{
    const std::vector<double> labels = {0, 1, 0, 1, 0, 1, 0, 1};
    const std::vector<double> good = {1, 5, 2, 6, 3, 7, 4.5, 4}, bad = {5, 1, 2, 6, 7, 3, 4, 8};
    const auto better = compareCurves(labels, bad, good, 0.95);
    const auto worse = compareCurves(labels, good, bad, 0.95);
    QVERIFY(better->diff.estimate > 0);
    QCOMPARE(better->z, -worse->z);
    QCOMPARE(better->pValue, worse->pValue);
    QCOMPARE(compareCurves(labels, good, good, 0.95).failure().reason, Reason::ZeroVariance);
}

void TestPaired::theCorrectedTestIsNeverSurerThanThePlainOne()
{
    const std::vector<double> differences = {0.01, 0.03, 0.02, -0.01, 0.015};
    const auto corrected = correctedResampledT(differences, 800, 200, 0.95);
    const auto plain = correctedResampledT(differences, 800, 0, 0.95);
    QVERIFY(corrected->pValue > plain->pValue);
    QVERIFY(near(corrected->se / plain->se, std::sqrt((0.2 + 0.25) / 0.2), 1e-12));
}

void TestPaired::resampledDifferencesThatDoNotVaryAreUndefined()
{
    const std::vector<double> dust = {0.1 + 0.2, 0.3, 0.3}, one = {0.3};
    QCOMPARE(correctedResampledT(dust, 10, 5, 0.95).failure().reason, Reason::ZeroVariance);
    QCOMPARE(correctedResampledT(one, 10, 5, 0.95).failure().reason, Reason::TooFew);
    QCOMPARE(correctedResampledT(dust, 10, -5, 0.95).failure().reason, Reason::InvalidCounts);
    const std::array<std::array<double, 2>, 5> rows = {{{0.1, 0.1}, {0.2, 0.2}, {0.3, 0.1 + 0.2}, {0, 0}, {1, 1}}};
    QCOMPARE(fiveByTwoT(rows).failure().reason, Reason::ZeroVariance);
    QCOMPARE(fiveByTwoF(rows).failure().reason, Reason::ZeroVariance);
}

SLIPWAY_TEST(TestPaired)
#include "tst_paired.moc"
