#include "models/services/experimentreport.h"
#include "models/services/verdictoutlook.h"
#include "tests/services/experimenttest.h"

using namespace slipway;

/// More than one treatment: how they share alpha, and which of them the verdict is of.
class TestExperimentTreatments final : public ExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void severalTreatmentsShareTheLevel();
    void treatmentsShareAlphaStepByStep();
    void equalTreatmentsAreLeftToAPerson();
    void theTreatmentThatIsMeantIsNamed();
};

void TestExperimentTreatments::severalTreatmentsShareTheLevel()
{
    ImportRequest request = requestFor(
        logOf({{control, 3000, 2700, 40}, {treatment, 3000, 2710, 40}, {QStringLiteral("v3"), 3000, 2850, 40}}));
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.variants.size(), 3);
    QCOMPARE(analysis.metrics.size(), 4);
    QCOMPARE(analysis.metrics[0].treatment, treatment);
    QCOMPARE(analysis.metrics[1].treatment, QStringLiteral("v3"));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollout"));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("(97.50 % ")));
    QVERIFY(analysis.verdict.whatWouldChange.text().contains(QStringLiteral("v3")));
}

void TestExperimentTreatments::treatmentsShareAlphaStepByStep()
{
    // v3 is clear of the control; v2 is so at 0.05 and would not be at 0.025.
    ImportRequest request = requestFor(
        logOf({{control, 3000, 2700, 40}, {treatment, 3000, 2746, 40}, {QStringLiteral("v3"), 3000, 2850, 40}}));
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(analysis.metrics[0].pValue > 0.025 && analysis.metrics[0].pValue < 0.05);
    // The interval of v2 is the one at 95 %, and it excludes 0.
    QVERIFY(analysis.metrics[0].ciLow > 0);
    QVERIFY(anyContains(analysis.warnings,
                        QStringLiteral("share α = 0.05 by Holm's rule (2.0.0: α = 0.05, v3: α = 0.025)")));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollout"));
    QVERIFY(analysis.verdict.whatWouldChange.text().contains(QStringLiteral("v3")));
}

void TestExperimentTreatments::equalTreatmentsAreLeftToAPerson()
{
    ImportRequest request = requestFor(
        logOf({{control, 3000, 2700, 40}, {treatment, 3000, 2845, 40}, {QStringLiteral("v3"), 3000, 2850, 40}}));
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("no_best_treatment"));
    QVERIFY(anyContains(analysis.verdict.sentences,
                        QStringLiteral("v3 could be rolled out, and so could 2.0.0: none is shown to be better")));
    QCOMPARE(analysis.verdict.treatment, QString());
    QVERIFY(!anyContains(analysis.verdict.sentences, QStringLiteral("stands best")));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("The figures here are those of v3.")));
    QVERIFY(m_core->list()->first().treatment.isEmpty());
}

void TestExperimentTreatments::theTreatmentThatIsMeantIsNamed()
{
    ImportRequest request = requestFor(logOf({{control, 2000, 1700, 40},
                                              {treatment, 2000, 1900, 40},
                                              {QStringLiteral("v3"), 2000, 1980, 60},
                                              {QStringLiteral("v4"), 2000, 1705, 40}}));
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollout"));
    QCOMPARE(analysis.verdict.treatment, treatment);
    QCOMPARE(namedTreatment(analysis), QStringLiteral("2.0.0"));
    for (const char *said :
         {"Of 3 treatments 2.0.0 stands best", "v3 is to be rolled back: it breaches the guard rail response_time_ms.",
          "v4 is left as it is: nothing is decided of it (inconclusive)."})
        QVERIFY2(anyContains(analysis.verdict.sentences, QString::fromLatin1(said)),
                 qPrintable(texts(analysis.verdict.sentences).join(QLatin1Char('\n'))));
    QCOMPARE(m_core->list()->first().treatment, QStringLiteral("2.0.0"));
    QVERIFY(experimentAsJson(analysis, 0).contains("\n  \"treatment\": \"v2\""));
    QVERIFY(experimentReport(analysis, 0).paragraphs.first().startsWith(QStringLiteral("Roll out 2.0.0 (")));

    startAfresh();
    const ExperimentAnalysis pair = import(requestFor(logOf({{control, 500, 400, 40}, {treatment, 500, 480, 40}})));
    QCOMPARE(pair.verdict.treatment, treatment);
    QCOMPARE(namedTreatment(pair), QString());
    QVERIFY(!anyContains(pair.verdict.sentences, QStringLiteral("treatments")));
}

SLIPWAY_TEST(TestExperimentTreatments)
#include "tst_experimenttreatments.moc"
