#include "models/domain/curvefindings.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();
using Kind = CurveFinding::Kind;

MetricSeries series(const QString &name, const std::vector<double> &values)
{
    MetricSeries result{name, std::vector<double>(values.size()), values};
    std::iota(result.steps.begin(), result.steps.end(), 1.0);
    return result;
}

CurveFamily loss(const std::vector<double> &training, const std::vector<double> &validation)
{
    return curveFamilies({series(QStringLiteral("loss"), training), series(QStringLiteral("val_loss"), validation)})[0];
}

CurveFamily validationOnly(const std::vector<double> &values)
{
    return curveFamilies({series(QStringLiteral("val_loss"), values)})[0];
}

/// 1, 1/2, 1/3 …
std::vector<double> falling(std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = 1 / static_cast<double>(i + 1);
    return values;
}

/// Normal noise of 0.02 about `level` and what falls upon it, e^(-i/length); of another seed another.
std::vector<double> noisy(std::size_t count, double level, double length, std::mt19937 &random)
{
    std::normal_distribution<double> noise(level, 0.02);
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = noise(random) + (length > 0 ? std::exp(-static_cast<double>(i) / length) : 0);
    return values;
}

std::optional<CurveFinding> found(const CurveFamily &family, Kind kind, std::optional<Split> split = {})
{
    for (const CurveFinding &finding : findingsOf(family)) {
        if (finding.kind == kind && finding.split == split.value_or(finding.split))
            return finding;
    }
    return std::nullopt;
}

} // namespace

class CurveFindingsTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void bestAndLastAreFound()
    {
        std::vector<double> values = falling(20);
        values[19] = 0.06;
        const CurveFamily family = loss(falling(20), values);
        const auto best = found(family, Kind::Best);
        QCOMPARE(best->step, 19.0);
        QCOMPARE(best->value, 1.0 / 19);
        QCOMPARE(best->amount, 0.06 - 1.0 / 19);
        QCOMPARE(best->split, Split::Validation);
        const auto last = found(family, Kind::Last);
        QCOMPARE(last->step, 20.0);
        QCOMPARE(last->points, 10);
        QCOMPARE(last->amount, 0.06 - 0.1);
    }

    void theGapIsFoundAndWhereItOpened()
    {
        std::vector<double> training(60, 0.5);
        std::vector<double> validation(60, 0.51);
        std::fill(validation.begin() + 30, validation.end(), 0.55); // 10 % from step 31 on
        validation[40] = 0.5;                                       // one dip closes nothing
        const CurveFamily family = loss(training, validation);
        const auto opened = found(family, Kind::GapOpened);
        QVERIFY(opened);
        QCOMPARE(opened->step, 31.0);
        QVERIFY(std::abs(opened->share - 0.1) < 1e-12);
        const auto gap = found(family, Kind::Gap);
        QCOMPARE(gap->step, 60.0);
        QVERIFY(std::abs(gap->amount - 0.05) < 1e-12);
        QCOMPARE(gap->since, 40.0);
        QVERIFY(gap->isClear);
        QVERIFY(!found(loss(training, std::vector<double>(60, 0.52)), Kind::GapOpened));
        QVERIFY(!found(loss(training, std::vector<double>(60, 0.6)), Kind::GapOpened)); // it was never closed
        const auto always = found(loss(training, std::vector<double>(60, 0.6)), Kind::GapStays);
        QVERIFY(always && isWarning(always->kind));
        QCOMPARE(always->step, 1.0);
        QCOMPARE(always->points, 0);
        QVERIFY(std::abs(always->share - 0.2) < 1e-12);
        std::vector<double> nearly(60, 0.6);
        std::fill_n(nearly.begin(), 2, 0.5);
        QVERIFY(!found(loss(training, nearly), Kind::GapOpened)); // hardly
        QCOMPARE(found(loss(training, nearly), Kind::GapStays)->step, 3.0);
        QVERIFY(!found(loss(training, std::vector<double>(60, 0.52)), Kind::GapStays));
        std::vector<double> small(60);
        std::vector<double> like(60);
        for (std::size_t i = 0; i < 60; ++i) {
            small[i] = std::exp(-static_cast<double>(i) / 8);
            like[i] = 1.2 * small[i];
        }
        const auto part = found(loss(small, like), Kind::GapStays);
        QVERIFY(part); // a fifth of it, however small it becomes
        QVERIFY(std::abs(part->share - 0.2) < 1e-12);
        nearly[30] = 6; // a spike closes nothing
        training[30] = 8;
        QVERIFY(found(loss(training, nearly), Kind::GapStays));
        training[30] = 0.5;
        // Validation that is better than training is no gap to worry about.
        std::fill(validation.begin() + 30, validation.end(), 0.4);
        QVERIFY(!found(loss(training, validation), Kind::GapOpened));
        const auto better = found(loss(training, validation), Kind::Gap);
        QVERIFY(std::abs(better->amount + 0.1) < 1e-12);
        QVERIFY(std::abs(better->share + 0.2) < 1e-12);
        QVERIFY(!better->isClear);
    }

    void aGapIsNoShareOfNearlyNothing()
    {
        std::vector<double> training = falling(60);
        training[59] = 1e-9;
        const auto gap = found(loss(training, std::vector<double>(60, 0.5)), Kind::Gap);
        QVERIFY(std::abs(gap->amount - 0.5) < 1e-6);
        QVERIFY(std::isnan(gap->share));
        QVERIFY(!std::isnan(gap->sinceShare) || gap->since > 0);
        QVERIFY(std::isnan(found(loss({0, 0}, {0.1, 0.1}), Kind::Gap)->share));
        QVERIFY(std::isnan(found(loss({0.2, 0.2}, {0.1, 50}), Kind::Gap)->share)); // "24 900 %"
    }

    void noiseMakesNoFindings_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("length"); // of the fall; 0: none
        for (const int count : {12, 20, 50, 200, 1000}) {
            QTest::addRow("%d, level", count) << count << 0.3 << 0.0;
            QTest::addRow("%d, about zero", count) << count << 0.0 << 0.0;
            QTest::addRow("%d, falling", count) << count << 0.3 << count / 10.0;
        }
    }

    void noiseMakesNoFindings()
    {
        QFETCH(int, count);
        QFETCH(double, level);
        QFETCH(double, length);
        std::mt19937 random(20260101);
        constexpr int runs = 200;
        int wrong = 0;
        for (int run = 0; run < runs; ++run) {
            const auto training = noisy(static_cast<std::size_t>(count), level, length, random);
            const CurveFamily family = loss(training, noisy(static_cast<std::size_t>(count), level, length, random));
            const QList<CurveFinding> findings = findingsOf(family);
            wrong += std::any_of(findings.begin(), findings.end(), [&](const CurveFinding &finding) {
                const bool isTrend = finding.kind == Kind::Last && finding.points > 0;
                const bool isOfLevel = length == 0 && (finding.kind == Kind::Plateau || isTrend);
                return isWarning(finding.kind) || finding.isClear || isOfLevel;
            });
        }
        QVERIFY2(wrong < runs / 20, QByteArray::number(wrong).constData());
    }

    void whatIsClearIsFoundInNoiseToo()
    {
        std::mt19937 random(7);
        constexpr int runs = 100;
        int opened = 0;
        int overfit = 0;
        int settled = 0;
        for (int run = 0; run < runs; ++run) {
            const auto training = noisy(200, 0.3, 60, random);
            auto validation = noisy(200, 0.3, 60, random);
            for (std::size_t i = 80; i < 200; ++i)
                validation[i] += 0.004 * static_cast<double>(i - 80); // the noise in five steps
            const CurveFamily turned = loss(training, validation);
            opened += found(turned, Kind::GapOpened) ? 1 : 0;
            overfit += found(turned, Kind::Overfitting) ? 1 : 0;
            const auto plateau = found(loss(training, noisy(200, 0.3, 15, random)), Kind::Plateau);
            settled += plateau && plateau->step > 20 && plateau->step < 100 ? 1 : 0;
        }
        QVERIFY2(opened >= 95 && overfit >= 95 && settled >= 95,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(opened).arg(overfit).arg(settled)));
    }

    void aMetricThatShouldRiseOpensItsGapDownwards()
    {
        const std::vector<double> training(30, 0.9);
        std::vector<double> validation(30, 0.89);
        std::fill(validation.begin() + 20, validation.end(), 0.8);
        const auto families = curveFamilies(
            {series(QStringLiteral("accuracy"), training), series(QStringLiteral("val_accuracy"), validation)});
        QCOMPARE(found(families[0], Kind::GapOpened)->step, 21.0);
    }

    void aPlateauBeginsWhereTheBestValueStays()
    {
        std::vector<double> values(100, 0.2);
        for (std::size_t i = 0; i < 40; ++i)
            values[i] = 1 - 0.02 * static_cast<double>(i);
        values[70] = 0.1995; // less than 1 % of what was gained
        const auto plateau = found(validationOnly(values), Kind::Plateau);
        QVERIFY(plateau);
        QCOMPARE(plateau->step, 41.0);
        QCOMPARE(plateau->points, 59);
        QVERIFY(std::abs(plateau->amount - 0.0005) < 1e-12);
        QVERIFY(!found(validationOnly(falling(15)), Kind::Plateau));
        QVERIFY(!found(validationOnly(std::vector<double>(50, 0.3)), Kind::Plateau)); // nothing was gained before
    }

    void aCurveThatGetsWorseIsNoPlateau()
    {
        std::vector<double> values(100, 0.2);
        for (std::size_t i = 0; i < 40; ++i)
            values[i] = 1 - 0.02 * static_cast<double>(i);
        QVERIFY(found(validationOnly(values), Kind::Plateau));
        std::fill(values.begin() + 70, values.end(), 0.3); // an eighth of what was gained is lost again
        const CurveFamily family = loss(falling(100), values);
        QVERIFY(found(family, Kind::Overfitting));
        QVERIFY(!found(family, Kind::Plateau));
        std::fill(values.begin() + 70, values.end(), 2); // worse than it began
        QVERIFY(found(validationOnly(values), Kind::Divergence));
        QVERIFY(!found(validationOnly(values), Kind::Plateau));
    }

    void aCurveThatEndsInNaNSaysSince()
    {
        std::vector<double> training = falling(30);
        std::fill(training.begin() + 25, training.end(), nan);
        const auto ends = found(loss(training, falling(30)), Kind::NotFinite);
        QVERIFY(ends);
        QCOMPARE(ends->split, Split::Training);
        QCOMPARE(ends->step, 25.0);
        QCOMPARE(ends->since, 26.0);
        QCOMPARE(ends->points, 5);
        training[29] = 0.1; // a gap is not the end
        QVERIFY(!found(loss(training, falling(30)), Kind::NotFinite));
    }

    void valuesThatAreNoNumbersAreCounted()
    {
        std::vector<double> training{1, 0.8, nan, 0.6, std::numeric_limits<double>::infinity(), 0.5, nan};
        const auto holes = found(loss(training, falling(7)), Kind::Holes);
        QVERIFY(holes && isWarning(holes->kind));
        QCOMPARE(holes->points, 2); // the last is the end's
        QCOMPARE(holes->step, 2.0);
        QCOMPARE(holes->since, 3.0);
        QCOMPARE(found(validationOnly({nan, 0.5}), Kind::Holes)->step, 2.0);
        QVERIFY(!found(loss(falling(7), falling(7)), Kind::Holes));
    }

    void aCurveWithoutNumbersIsSaidBesideOneThatHasThem()
    {
        const auto none = found(loss(falling(20), std::vector<double>(20, nan)), Kind::NotFinite);
        QVERIFY(none);
        QCOMPARE(none->split, Split::Validation);
        QVERIFY(std::isnan(none->value));
        QCOMPARE(found(loss(falling(20), std::vector<double>(20, nan)), Kind::Best)->split, Split::Training);
    }

    void aCurveOnAPlateauIsNotStillFalling()
    {
        std::vector<double> values(100);
        for (std::size_t i = 0; i < 100; ++i)
            values[i] = 0.2 + std::exp(-static_cast<double>(i) / 8);
        const CurveFamily family = validationOnly(values);
        QVERIFY(found(family, Kind::Plateau));
        QCOMPARE(found(family, Kind::Best)->step, 100.0); // it falls to the end
        QCOMPARE(found(family, Kind::Last)->points, 0);
    }

    void aCurveThatComesOutWorseDiverged()
    {
        std::vector<double> values = falling(40);
        for (std::size_t i = 20; i < 40; ++i)
            values[i] = 0.05 * static_cast<double>(i - 18) * static_cast<double>(i - 18);
        const auto divergence = found(validationOnly(values), Kind::Divergence);
        QVERIFY(divergence);
        QCOMPARE(divergence->step, 20.0);
        QVERIFY(std::abs(divergence->amount - (0.05 * 21 * 21 - 1)) < 1e-12); // as the curve has them, no levels
        QVERIFY(!found(validationOnly(falling(40)), Kind::Divergence));
    }

    void validationThatTurnsWhileTrainingGoesOnIsOverfitting()
    {
        std::vector<double> validation = falling(60);
        for (std::size_t i = 30; i < 60; ++i)
            validation[i] = validation[29] + 0.01 * static_cast<double>(i - 29);
        const auto turned = found(loss(falling(60), validation), Kind::Overfitting);
        QVERIFY(turned);
        QCOMPARE(turned->step, 30.0);
        QVERIFY(std::abs(turned->amount - 0.3) < 1e-12); // no median: what Best says too
        QCOMPARE(turned->amount, found(loss(falling(60), validation), Kind::Best)->amount);
        QVERIFY(!found(loss(validation, validation), Kind::Overfitting)); // training became worse as well
        QVERIFY(!found(loss(falling(60), falling(60)), Kind::Overfitting));
    }

    void spikesAreCountedAndTheLargestIsThePlace()
    {
        std::vector<double> values = falling(200);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] += i % 2 == 0 ? 0.001 : -0.001;
        values[50] += 0.5;
        values[120] += 2;
        values[121] += 1.5; // the same one
        const auto spike = found(validationOnly(values), Kind::Spike);
        QVERIFY(spike);
        QCOMPARE(spike->points, 2);
        QCOMPARE(spike->step, 121.0);
        QVERIFY(std::abs(spike->amount - 2) < 0.01);
        QVERIFY(!found(validationOnly(falling(200)), Kind::Spike));
        std::vector<double> constant(50, 3);
        QVERIFY(!found(validationOnly(constant), Kind::Spike));
        constant[20] = 3.1;
        QCOMPARE(found(validationOnly(constant), Kind::Spike)->step, 21.0);
    }

    void everySpikeHasItsPlaceAndTheLastValueMayBeOne()
    {
        std::vector<double> values = falling(200);
        values[50] += 0.5;
        values[120] += 2;
        values[199] += 1;
        QList<double> steps;
        for (const CurveFinding &finding : findingsOf(validationOnly(values))) {
            if (finding.kind == Kind::Spike)
                steps << finding.step;
        }
        QCOMPARE(steps, (QList<double>{121, 51, 200})); // the largest first
        QVERIFY(std::abs(found(validationOnly(values), Kind::Spike)->amount - 2) < 0.05);
    }

    void oneCorruptValueIsNotWhatTheGapWasBefore()
    {
        std::vector<double> validation = falling(60);
        for (double &value : validation)
            value *= 1.01;
        const double before = found(loss(falling(60), validation), Kind::Gap)->sinceShare;
        validation[39] = -500; // at two thirds
        QVERIFY(std::abs(found(loss(falling(60), validation), Kind::Gap)->sinceShare - before) < 0.001);
    }

    void aMetricOfUnknownDirectionSaysOnlyWhatItIs()
    {
        std::vector<double> values(60);
        for (std::size_t i = 0; i < 60; ++i)
            values[i] = static_cast<double>(i) + (i == 30 ? 1000 : 0); // of a loss: diverged, best at the first step
        values[59] = nan;
        QList<Kind> kinds;
        for (const CurveFinding &finding : findingsOf(curveFamilies({series(QStringLiteral("lr"), values)})[0]))
            kinds << finding.kind;
        QCOMPARE(kinds, (QList<Kind>{Kind::Last, Kind::NotFinite, Kind::Spike}));
    }

    void poorCurvesAreReadAsFarAsTheyGo_data()
    {
        QTest::addColumn<QList<double>>("training");
        QTest::addColumn<QList<double>>("validation");
        QTest::addColumn<int>("findings");
        QTest::newRow("nothing") << QList<double>() << QList<double>() << 0;
        QTest::newRow("all NaN") << QList<double>{nan, nan} << QList<double>{nan, nan} << 0;
        QTest::newRow("a point") << QList<double>{0.5} << QList<double>{0.5} << 2;
        QTest::newRow("different lengths") << QList<double>{0.5, 0.4, 0.3} << QList<double>{0.5} << 2;
        QTest::newRow("no step in common") << QList<double>{0.5, nan} << QList<double>{nan, 0.5} << 3;
        QTest::newRow("constant zero") << QList<double>(50, 0) << QList<double>(50, 0) << 2;
        QTest::newRow("1e308") << QList<double>(50, 1e308) << QList<double>(50, -1e308) << 2;
    }

    void poorCurvesAreReadAsFarAsTheyGo()
    {
        QFETCH(QList<double>, training);
        QFETCH(QList<double>, validation);
        QFETCH(int, findings);
        const QList<CurveFinding> all =
            findingsOf(loss({training.begin(), training.end()}, {validation.begin(), validation.end()}));
        QCOMPARE(all.size(), findings);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::CurveFindingsTest)
#include "tst_curvefindings.moc"
