#include "models/domain/numbertext.h"
#include "models/services/experimentreport.h"
#include "models/services/figuresources.h"
#include "models/services/lookspending.h"
#include "models/services/metrictext.h"
#include "models/services/verdictoutlook.h"
#include "models/stats/sequential.h"
#include "tests/services/plannedexperimenttest.h"

#include <cmath>

using namespace slipway;

/// What a plan that is read more than once says: its own intervals, and how much is missing by them.
class TestExperimentLooks final : public PlannedExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void anAlwaysValidVerdictLeadsWithItsOwnInterval();
    void aSingleReadingIsNamedAsOne();
    void plannedLooksSayThatTheirLevelIsOfThisLook();
    void whatAnAlwaysValidTestMissesIsWhatItNeeds();
    void plannedLooksMissAtMostTheirPlannedSize();
    void aFewEventsAreNotForetold();
    void theDaysCountTheArmsThatDecide();
    void aLevelIsNeverRoundedToCertainty();
    void aLossAtAnyLookIsToldByTheIntervalThatIsDrawn();
    void aPrimaryThatMustNotBeWorseIsHeldAgainstItsMargin();
    void aGainBelowTheSmallestIsSaid();
    void fishersTestIsOfASingleReading();

private:
    static ExperimentPlan planOf(const QString &mode, qint64 size)
    {
        ExperimentPlan plan = somePlan();
        plan.mode = mode;
        plan.plannedPerArm = size;
        return plan;
    }
};

void TestExperimentLooks::anAlwaysValidVerdictLeadsWithItsOwnInterval()
{
    const ExperimentAnalysis analysis = importPlanned(logOf({{control, 4000, 3600, 40}, {treatment, 4000, 3740, 40}}),
                                                      planOf(QStringLiteral("sequential"), 5000));
    const MetricResult &success = analysis.metrics.first();
    QVERIFY(success.anyLook);
    const AnyLookReading &read = *success.anyLook;
    const auto sequence = stats::confidenceSequence(read.diff, read.se, 8000, 10000, 0.05);
    QVERIFY(std::abs(read.ciLow - sequence->diff.low) < 1e-12);
    QVERIFY(std::abs(read.pValue - sequence->pValue) < 1e-12);
    QVERIFY(read.ciLow < success.ciLow && read.ciHigh > success.ciHigh);
    const QString first = plain(analysis.verdict.sentences.first().text());
    QVERIFY2(first.startsWith(QStringLiteral("success rose by 3.50 points (95 % at any look 1.")), qPrintable(first));
    QVERIFY(!first.contains(plain(differenceIntervalText(success))));
    QVERIFY(!anyContains(analysis.verdict.sentences, plain(differenceIntervalText(success))));
}

void TestExperimentLooks::aSingleReadingIsNamedAsOne()
{
    const ExperimentAnalysis analysis = importPlanned(logOf({{control, 4000, 3600, 40}, {treatment, 4000, 3740, 40}}),
                                                      planOf(QStringLiteral("sequential"), 5000));
    const Report report = experimentReport(analysis, 0);
    const auto effect = std::find_if(report.tables.begin(), report.tables.end(), [](const ReportTable &table) {
        return table.title == QLatin1String("success: Effect");
    });
    QVERIFY(effect != report.tables.end());
    QCOMPARE(effect->rows.size(), 3);
    QVERIFY(effect->rows[0][4].text.contains(QStringLiteral("any look")));
    QVERIFY(effect->rows[2][0].text.startsWith(QStringLiteral("Difference, for a single reading")));
    QCOMPARE(plain(effect->rows[0][2].text), plain(anyLookIntervalText(analysis.metrics.first())));
    const SourcePointer source = FigureSources(analysis).ofAnyLook(analysis.metrics.first());
    QCOMPARE(source->method, QStringLiteral("asymptotic_cs"));
    QVERIFY(source->json.contains("\"n_star\":10000"));
}

void TestExperimentLooks::plannedLooksSayThatTheirLevelIsOfThisLook()
{
    const ExperimentAnalysis analysis = importPlanned(logOf({{control, 2000, 1800, 40}, {treatment, 2000, 1920, 40}}),
                                                      planOf(QStringLiteral("group_sequential"), 4000));
    QVERIFY(*analysis.nominalAlpha < 0.01);
    QVERIFY2(anyContains(analysis.verdict.sentences, QStringLiteral("% at this look ")),
             qPrintable(texts(analysis.verdict.sentences).join(QLatin1Char('\n'))));
    QCOMPARE(analysis.verdict.intervals.first().holds, DecidingInterval::Holds::AtThisLook);
}

void TestExperimentLooks::whatAnAlwaysValidTestMissesIsWhatItNeeds()
{
    const ExperimentPlan plan = planOf(QStringLiteral("sequential"), 5000);
    const auto at = [&](int perArm) {
        startAfresh();
        return importPlanned(
            logOf({{control, perArm, perArm * 90 / 100, 40}, {treatment, perArm, perArm * 92 / 100, 40}}), plan);
    };
    const ExperimentAnalysis now = at(2000);
    QCOMPARE(now.verdict.reason, QStringLiteral("inconclusive"));
    QVERIFY(now.verdict.moreRows);
    QVERIFY(plain(now.verdict.whatWouldChange.text()).startsWith(QStringLiteral("About ")));
    const auto missing = static_cast<int>(*now.verdict.moreRows);
    QVERIFY(missing > 1000);
    QCOMPARE(at(2000 + missing / 2).verdict.recommendation, QStringLiteral("rollout"));
    QCOMPARE(at(2000 + missing * 45 / 100).verdict.reason, QStringLiteral("inconclusive"));
}

void TestExperimentLooks::plannedLooksMissAtMostTheirPlannedSize()
{
    const ExperimentPlan plan = planOf(QStringLiteral("group_sequential"), 4000);
    const ExperimentAnalysis near =
        importPlanned(logOf({{control, 2000, 1800, 40}, {treatment, 2000, 1840, 40}}), plan);
    QCOMPARE(near.verdict.reason, QStringLiteral("inconclusive"));
    QCOMPARE(near.verdict.moreRows, std::optional<qint64>(4000));
    QCOMPARE(plain(near.verdict.whatWouldChange.text()),
             QStringLiteral("The planned size at the latest: 2 000 more of the control and 2 000 of the treatment. If "
                            "success stays as it is, it is settled there."));
    startAfresh();
    const ExperimentAnalysis far = importPlanned(logOf({{control, 2000, 1800, 40}, {treatment, 2000, 1806, 40}}), plan);
    QVERIFY(!far.verdict.moreRows);
    QVERIFY(plain(far.verdict.whatWouldChange.text()).contains(QStringLiteral("would not settle success")));
}

void TestExperimentLooks::aFewEventsAreNotForetold()
{
    for (const char *mode : {"fixed", "sequential"}) {
        startAfresh();
        ExperimentPlan plan = somePlan();
        plan.mode = QLatin1String(mode);
        const ExperimentAnalysis analysis =
            importPlanned(logOf({{control, 2000, 1990, 40}, {treatment, 100, 100, 40}}), plan);
        QCOMPARE(analysis.verdict.reason, QStringLiteral("inconclusive"));
        QVERIFY(!analysis.verdict.moreRows);
        QCOMPARE(
            plain(analysis.verdict.whatWouldChange.text()),
            QStringLiteral("More rows. How many cannot be said: an arm has none of the rarer outcome of success so "
                           "far."));
    }
}

void TestExperimentLooks::theDaysCountTheArmsThatDecide()
{
    // A third of the rows are of an arm that has nothing to do with the question.
    const ExperimentPlan plan = planOf(QStringLiteral("sequential"), 9000);
    const ExperimentAnalysis analysis = importPlanned(
        logOf({{control, 2000, 1800, 40}, {treatment, 2000, 1840, 40}, {QStringLiteral("v3"), 2000, 1800, 40}}), plan);
    QCOMPARE(analysis.verdict.treatment, treatment);
    QCOMPARE(analysis.sequenceTreatment, treatment);
    QVERIFY2(std::abs(analysis.sequenceLevel - 0.975) < 1e-12, "each of two treatments has half of alpha");
    QVERIFY(anyContains(analysis.verdict.sentences,
                        QStringLiteral("Of 2 treatments none can be rolled out; the verdict is that of 2.0.0.")));
    QVERIFY(!anyContains(analysis.verdict.sentences, QStringLiteral("stands best")));
    ExperimentAnalysis timed = analysis;
    timed.firstAtMs = noon;
    timed.lastAtMs = noon + 4 * day;
    timed.verdict.moreRows = 2000;
    QVERIFY(std::abs(*daysUntilDecided(timed) - 2) < 1e-9);
}

void TestExperimentLooks::aLevelIsNeverRoundedToCertainty()
{
    QCOMPARE(plain(levelText(0.95)), QStringLiteral("95 %"));
    QCOMPARE(plain(levelText(0.975)), QStringLiteral("97.50 %"));
    QCOMPARE(plain(levelText(1 - 2e-6)), QStringLiteral("99.99980 %"));
    QVERIFY(plain(levelText(1 - 1e-15)).startsWith(QStringLiteral("> 99.9999")));
    QVERIFY(nominalAlpha({}, 0.05, 1e-6) > 0);
}

void TestExperimentLooks::aLossAtAnyLookIsToldByTheIntervalThatIsDrawn()
{
    ExperimentPlan plan = planOf(QStringLiteral("fixed"), 8000);
    plan.metrics.append({QStringLiteral("response_time_ms"),
                         MetricKind::Mean,
                         Direction::LowerIsBetter,
                         MetricRole::Guardrail,
                         1.0,
                         {}});
    for (const bool isPrimary : {true, false}) {
        startAfresh();
        const ExperimentAnalysis analysis = importPlanned(
            logOf({{control, 4000, 3600, 40}, {treatment, 4000, isPrimary ? 2900 : 3610, isPrimary ? 40. : 43.}}),
            plan);
        QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollback"));
        const QList<DecidingInterval> &drawn = analysis.verdict.intervals;
        QCOMPARE(drawn.size(), 2);
        QVERIFY(drawn[0].holds == DecidingInterval::Holds::AtAnyLook && drawn[0].confLevel == 0.975);
        const QString said = plain(texts(analysis.verdict.sentences).join(QLatin1Char('\n')));
        const auto points = [](double share) { return plain(fixedText(share * 100, 2)); };
        const QString ofPrimary =
            isPrimary
                ? QStringLiteral("97.50 % at any look %1 to %2").arg(points(-drawn[0].high), points(-drawn[0].low))
                : QStringLiteral("97.50 % at any look %1 to %2").arg(points(drawn[0].low), points(drawn[0].high));
        QVERIFY2(said.contains(ofPrimary), qPrintable(said + QLatin1Char('\n') + ofPrimary));
        const QString ofGuard =
            isPrimary
                ? QStringLiteral("loss at most %1 ms at 97.50 % at any look").arg(plain(fixedText(drawn[1].high, 2)))
                : QStringLiteral("loss at least %1 ms at 97.50 % at any look").arg(plain(fixedText(drawn[1].low, 2)));
        QVERIFY2(said.contains(ofGuard), qPrintable(said + QLatin1Char('\n') + ofGuard));
        QVERIFY2(!said.contains(QStringLiteral("(95 %")) && !said.contains(QStringLiteral("at 90 %")),
                 qPrintable(said));
    }
}

void TestExperimentLooks::aPrimaryThatMustNotBeWorseIsHeldAgainstItsMargin()
{
    ExperimentPlan plan = planOf(QStringLiteral("fixed"), 4000);
    plan.objective = QStringLiteral("non_inferiority");
    plan.metrics[0].margin = 0.02;
    const auto said = [&](int successes) {
        startAfresh();
        return plain(importPlanned(logOf({{control, 4000, 3600, 40}, {treatment, 4000, successes, 40}}), plan)
                         .verdict.sentences.first()
                         .text());
    };
    QVERIFY2(said(3590).startsWith(QStringLiteral(
                 "success is not worse by the margin: a loss of 2.00 points is excluded (89.75 % against "
                 "90.00 %; loss at most 1.")),
             qPrintable(said(3590)));
    QVERIFY(
        said(3700).startsWith(QStringLiteral("success is not worse: a loss of 2.00 points, the margin, is excluded")));
    QVERIFY(said(3540).contains(QStringLiteral("is neither shown nor excluded")));
    QVERIFY(said(3000).startsWith(QStringLiteral("success is worse: a loss of more than 2.00 points")));
}

void TestExperimentLooks::aGainBelowTheSmallestIsSaid()
{
    ExperimentPlan plan = planOf(QStringLiteral("fixed"), 4000);
    plan.metrics = {primaryOf(0.06)};
    const ExperimentAnalysis small =
        importPlanned(logOf({{control, 4000, 3600, 40}, {treatment, 4000, 3720, 40}}), plan);
    QCOMPARE(small.verdict.recommendation, QStringLiteral("rollout"));
    QVERIFY2(
        anyContains(small.verdict.sentences,
                    QStringLiteral("A gain is shown, but one of 6.00 points in success, the smallest that is worth "
                                   "it, is excluded: it is at most 4.")),
        qPrintable(texts(small.verdict.sentences).join(QLatin1Char('\n'))));
    startAfresh();
    plan.metrics = {primaryOf(0.03)};
    QVERIFY(!anyContains(
        importPlanned(logOf({{control, 4000, 3600, 40}, {treatment, 4000, 3720, 40}}), plan).verdict.sentences,
        QStringLiteral("A gain is shown")));
}

void TestExperimentLooks::fishersTestIsOfASingleReading()
{
    const QByteArray log = logOf({{control, 2000, 1994, 40}, {treatment, 2000, 2000, 40}});
    const ExperimentAnalysis once = importPlanned(log, planOf(QStringLiteral("fixed"), 2000));
    QVERIFY(anyContains(once.warnings, QStringLiteral("Fisher's exact test")));
    // Newcombe's interval excludes 0, and Fisher's test (0.031) is the one that counts; it bears it out.
    QCOMPARE(once.verdict.intervals.first().standing, DecidingInterval::Standing::Held);
    startAfresh();
    const ExperimentAnalysis open = importPlanned(logOf({{control, 2000, 1995, 40}, {treatment, 2000, 2000, 40}}),
                                                  planOf(QStringLiteral("fixed"), 2000));
    QCOMPARE(open.verdict.recommendation, QStringLiteral("continue"));
    QVERIFY2(open.verdict.intervals.first().standing == DecidingInterval::Standing::Open, "as the word says");
    startAfresh();
    const ExperimentAnalysis anyLook = importPlanned(log, planOf(QStringLiteral("sequential"), 2000));
    QVERIFY2(!anyContains(anyLook.warnings, QStringLiteral("Fisher")), "its p value is that of the sequence");
    startAfresh();
}

SLIPWAY_TEST(TestExperimentLooks)
#include "tst_experimentlooks.moc"
