#include "models/stats/proportions.h"
#include "tests/services/experimenttest.h"

#include <QRegularExpression>

#include <cmath>

using namespace slipway;

class TestExperimentVerdicts final : public ExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void aBetterVersionIsRolledOut();
    void aSlowerVersionIsRolledBackWhateverItWins();
    void aMismatchedSplitBlocksTheVerdict();
    void theSplitIsCheckedOverUsersWhenTheyWereDrawn();
    void theSplitIsCheckedOverRowsWhenEachWasDrawn();
    void aBreachRollsBackEvenUnderAMismatch();
    void latenciesBelowAMillisecondKeepTheirDigits();
    void tooFewRowsWait();
    void aPlanThatIsNotReachedWaits();
    void withoutAPlanTheVerdictIsRetrospective();
    void aPlanMadeAfterItsDataWasSeenExplores();
    void rowsFromBeforeThePlanMakeItRetrospective();
    void aNarrowGuardrailIsUndetermined();
    void fewExpectedFailuresAreTestedExactly();
    void aGainThatTheExactTestDoesNotShowWaits();
    void aLossThatTheExactTestDoesNotShowWaits();
    void theLiftOfARareEventIsKatz();
    void whatWouldChangeIsWhereTheRuleTurns();
    void aGuardrailWithoutANumberLeavesNoVerdict_data();
    void aGuardrailWithoutANumberLeavesNoVerdict();
    void aGuardrailAroundZeroIsNotLeftOut();
    void noVariationHasNoPValue();
    void valuesThatAreNoNumbersBlockTheVerdict();
    void aValueOfAnotherTypeDoesNotStopTheRest();
    void theCurvesAreBoundedAndEndAtTheResult();
};

void TestExperimentVerdicts::aBetterVersionIsRolledOut()
{
    ImportRequest request = requestFor(logOf({{control, 8000, 7360, 40}, {treatment, 2000, 1900, 39}}));
    request.split = {0.8, 0.2};
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollout"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("primary_better"));
    QVERIFY(!analysis.verdict.blocked);
    QVERIFY(analysis.srm.checked && !analysis.srm.mismatch);
    const MetricResult &success = analysis.metrics[0];
    QCOMPARE(success.control.x, 7360);
    QVERIFY(std::abs(success.diff - 0.03) < 1e-12);
    QCOMPARE(success.testMethod, QStringLiteral("two-proportion z, pooled"));
    QCOMPARE(success.intervalMethod, QStringLiteral("Newcombe"));
    QVERIFY(std::abs(*success.liftLow - 0.020340601136397796) < 1e-9);
    QCOMPARE(analysis.metrics[1].testMethod, QStringLiteral("Welch's t"));
    QCOMPARE(analysis.metrics[1].liftMethod, QStringLiteral("Fieller"));
    QVERIFY2(anyContains(analysis.verdict.sentences, QStringLiteral("success rose by 3.00 points (95 % 1.")),
             qPrintable(texts(analysis.verdict.sentences).join(QLatin1Char('\n'))));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("n = 8 000 and 2 000")));
    QVERIFY(anyContains(analysis.verdict.sentences,
                        QStringLiteral("Guard rail response_time_ms: a loss of 2.00 ms is excluded")));
    QVERIFY(anyContains(analysis.verdict.sentences,
                        QStringLiteral("against 40.00 ms; no loss is left at 90 %; n = 8 000 and 2 000).")));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("The split is as planned")));
    QVERIFY(plain(analysis.verdict.whatWouldChange.text())
                .contains(QStringLiteral("of 2.0.0, with all else as it is: success <")));
}

void TestExperimentVerdicts::aSlowerVersionIsRolledBackWhateverItWins()
{
    const ExperimentAnalysis analysis =
        import(requestFor(logOf({{control, 4000, 3600, 40}, {treatment, 4000, 3800, 45}})));
    QVERIFY(analysis.metrics[0].diff > 0 && analysis.metrics[0].pValue < 1e-6);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollback"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("guardrail_breach"));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("45.00 ms against 40.00 ms; loss at least 4.")));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("a loss of more than 2.00 ms is shown")));
}

void TestExperimentVerdicts::aMismatchedSplitBlocksTheVerdict()
{
    ImportRequest request = requestFor(logOf({{control, 4000, 3600, 40}, {treatment, 3600, 3450, 40}}));
    request.split = {0.5, 0.5};
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(analysis.srm.mismatch);
    QCOMPARE(analysis.srm.df, 1);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("srm_mismatch"));
    QVERIFY(analysis.verdict.blocked);
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("The split is not as planned")));
    QVERIFY(
        analysis.verdict.sentences.first().text().startsWith(QStringLiteral("There is no verdict: the arms did not")));
    QVERIFY2(!anyContains(analysis.verdict.sentences, QStringLiteral("success rose")), "it may not be read");
}

/// Rows of users, of whom every second is of the treatment: as many each as `rowsOf` says.
static QByteArray logOfUsers(int users, const std::function<int(int user, bool treated)> &rowsOf)
{
    QByteArray log;
    for (int user = 0; user < users; ++user) {
        const bool treated = user % 2 == 1;
        for (int row = 0; row < rowsOf(user, treated); ++row)
            log += "{\"model_version\": \"" + QByteArray(treated ? "v2" : "v1") + "\", \"user_id\": \"u"
                   + QByteArray::number(user) + "\", \"success\": " + (row % 2 ? "true" : "false") + "}\n";
    }
    return log;
}

void TestExperimentVerdicts::theSplitIsCheckedOverUsersWhenTheyWereDrawn()
{
    // Two heavy users of one arm are no fault of the split.
    ImportRequest request =
        requestFor(logOfUsers(400, [](int user, bool) { return user == 8 || user == 20 ? 300 : 5; }));
    request.split = {0.5, 0.5};
    const ExperimentAnalysis heavy = import(request);
    QVERIFY(heavy.srm.checked && heavy.srm.areUsers && !heavy.srm.mismatch);
    QCOMPARE(heavy.srm.counts, std::vector<qint64>({200, 200}));
    QCOMPARE(heavy.variants[0].n, 198 * 5 + 600);
    QVERIFY(anyContains(heavy.verdict.sentences,
                        QStringLiteral("The split is as planned: 2.0.0 got 50.00 % of the users")));
    QVERIFY(anyContains(heavy.verdict.sentences, QStringLiteral("checked over users (200, 200)")));
    startAfresh();
    // As many rows in both arms, of three times as many users in one of them.
    request = requestFor(logOfUsers(600, [](int user, bool treated) { return treated ? 2 : user % 6 == 0 ? 6 : 0; }));
    request.split = {0.5, 0.5};
    const ExperimentAnalysis wrong = import(request);
    QCOMPARE(wrong.variants[0].n, wrong.variants[1].n);
    QVERIFY(wrong.srm.areUsers && wrong.srm.mismatch);
    QCOMPARE(wrong.verdict.reason, QStringLiteral("srm_mismatch"));
}

void TestExperimentVerdicts::theSplitIsCheckedOverRowsWhenEachWasDrawn()
{
    QByteArray log;
    for (int row = 0; row < 4000; ++row)
        log += "{\"model_version\": \"" + QByteArray(row % 10 == 0 ? "v2" : "v1") + "\", \"user_id\": \"u"
               + QByteArray::number(row % 97) + "\", \"success\": " + (row % 4 ? "true" : "false") + "}\n";
    ImportRequest request = requestFor(log);
    request.split = {0.9, 0.1};
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(analysis.srm.checked && !analysis.srm.areUsers && !analysis.srm.mismatch);
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("10.00 % of the rows")));
}

void TestExperimentVerdicts::aBreachRollsBackEvenUnderAMismatch()
{
    ImportRequest request = requestFor(logOf({{control, 4000, 3600, 40}, {treatment, 3600, 3400, 60}}));
    request.split = {0.5, 0.5};
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(analysis.srm.mismatch);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("guardrail_breach"));
}

void TestExperimentVerdicts::latenciesBelowAMillisecondKeepTheirDigits()
{
    QByteArray log;
    for (int row = 0; row < 4000; ++row) {
        const bool treated = row % 2 == 1;
        const double ms = (treated ? 0.0690 : 0.0680) + (row % 7 - 3) * 0.0002;
        log += "{\"model_version\": \"" + (treated ? treatment : control).toUtf8()
               + "\", \"success\": " + (row % 10 < 8 ? "true" : "false")
               + ", \"response_time_ms\": " + QByteArray::number(ms, 'f', 5) + "}\n";
    }
    const ExperimentAnalysis analysis = import(requestFor(log));
    // 5 % of the control's mean is the margin.
    QVERIFY2(anyContains(
                 analysis.verdict.sentences,
                 QStringLiteral("a loss of 0.0034 ms is excluded (0.0690 ms against 0.0680 ms; loss at most 0.0010")),
             qPrintable(texts(analysis.verdict.sentences).join(QLatin1Char('\n'))));
}

void TestExperimentVerdicts::tooFewRowsWait()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 300, 270, 40}, {treatment, 60, 58, 40}})));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("too_few"));
    QCOMPARE(plain(analysis.verdict.whatWouldChange.text()),
             QStringLiteral("40 more rows with a value of success in the smaller arm."));
}

void TestExperimentVerdicts::aPlanThatIsNotReachedWaits()
{
    ImportRequest request = requestFor(logOf({{control, 4000, 3600, 40}, {treatment, 1000, 980, 40}}));
    ExperimentPlan plan;
    plan.control = control;
    plan.metrics = {
        {QStringLiteral("success"), MetricKind::Mean, Direction::HigherIsBetter, MetricRole::Primary, {}, {}}};
    plan.plannedPerArm = 4000;
    request.plan = plan;
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.metrics.size(), 2); // the other is shown and decides nothing
    QCOMPARE(analysis.metrics[1].plan.role, MetricRole::Other);
    QCOMPARE(analysis.metrics[0].plan.kind, MetricKind::Proportion);
    QVERIFY(!analysis.verdict.retrospective);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("planned_sample_not_reached"));
    QVERIFY(plain(analysis.verdict.whatWouldChange.text())
                .contains(QStringLiteral("0 more rows of the control and 3 000")));

    request.plan->mode = QStringLiteral("sequential");
    const ExperimentAnalysis atAnyLook = import(request);
    QCOMPARE(atAnyLook.verdict.recommendation, QStringLiteral("rollout"));
    QVERIFY(anyContains(atAnyLook.verdict.sentences, QStringLiteral("(95 % at any look ")));
}

void TestExperimentVerdicts::withoutAPlanTheVerdictIsRetrospective()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 500, 450, 40}, {treatment, 500, 450, 40}})));
    QVERIFY(analysis.verdict.retrospective);
    QVERIFY(
        anyContains(analysis.verdict.sentences, QStringLiteral("the present size of 1 000 counts as the planned one")));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("inconclusive"));
}

static PlanRequest planNamed(const QString &name)
{
    ExperimentPlan plan;
    plan.control = control;
    plan.metrics = {
        {QStringLiteral("success"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}}};
    plan.plannedPerArm = 200;
    return {name, plan, {}};
}

void TestExperimentVerdicts::aPlanMadeAfterItsDataWasSeenExplores()
{
    NoProgress progress;
    const QByteArray log = logOf({{control, 200, 150, 40}, {treatment, 200, 195, 40}});
    ImportRequest request = requestFor(log);
    QVERIFY(m_core->plan(planNamed(QStringLiteral("early")), progress).ok());
    m_clock.ms += 1000;
    request.name = QStringLiteral("first");
    import(request);
    m_clock.ms += 1000;
    for (const char *name : {"second", "third"})
        QVERIFY(m_core->plan(planNamed(QString::fromLatin1(name)), progress).ok());
    m_clock.ms += 1000;

    request.control.clear();
    request.name = QStringLiteral("second");
    const ExperimentAnalysis second = import(request);
    QVERIFY(second.verdict.exploratory);
    QCOMPARE(second.verdict.recommendation, QStringLiteral("continue"));
    QVERIFY(anyContains(second.verdict.sentences, QStringLiteral("looked at as the experiment \"first\"")));
    QVERIFY(m_core->analyse(request.name, progress)->verdict.exploratory);

    // Nor does it help that the log has another name, has grown, and the first experiment is gone.
    QVERIFY(m_core->remove(QStringLiteral("first")).ok());
    request.name = QStringLiteral("third");
    request.files = {write(log + log, QStringLiteral("renamed.jsonl"))};
    QVERIFY(anyContains(import(request).verdict.sentences, QStringLiteral("experiment \"first\"")));

    // A plan from before the first look is what it is.
    request.name = QStringLiteral("early");
    const ExperimentAnalysis early = import(request);
    QVERIFY(!early.verdict.exploratory && !early.verdict.retrospective);
    QCOMPARE(early.verdict.recommendation, QStringLiteral("rollout"));
    startAfresh();
}

void TestExperimentVerdicts::rowsFromBeforeThePlanMakeItRetrospective()
{
    NoProgress progress;
    for (const int early : {0, 150}) {
        startAfresh();
        QByteArray log;
        for (int row = 0; row < 400; ++row)
            log += "{\"model_version\": \"" + QByteArray(row % 2 ? "v2" : "v1")
                   + "\", \"success\": " + (row % 8 ? "true" : "false")
                   + ", \"timestamp\": " + QByteArray::number(m_clock.ms / 1000 - early + row) + "}\n";
        QVERIFY(m_core->plan(planNamed(QStringLiteral("p")), progress).ok());
        ImportRequest request;
        request.name = QStringLiteral("p");
        request.files = {write(log)};
        const ExperimentAnalysis analysis = import(request);
        QCOMPARE(analysis.verdict.retrospective, early > 0);
        QCOMPARE(anyContains(analysis.verdict.sentences, QStringLiteral("150 of 400 rows were served before the plan")),
                 early > 0);
    }
    // Neither a size nor a plan of before is one sentence, not two.
    startAfresh();
    ImportRequest request;
    request.files = {write("{\"model_version\": \"v1\", \"success\": true, \"timestamp\": 1600000000}\n"
                           "{\"model_version\": \"v2\", \"success\": true, \"timestamp\": 1600000001}\n")};
    request.control = control;
    request.rules.madeAtMs = m_clock.ms;
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(analysis.verdict.retrospective);
    QVERIFY(
        anyContains(analysis.verdict.sentences, QStringLiteral("2 of 2 rows were served before the plan was made")));
    QVERIFY(anyContains(analysis.verdict.sentences,
                        QStringLiteral("is retrospective, and the present size of 2 counts as the planned one.")));
    QVERIFY(!anyContains(analysis.verdict.sentences, QStringLiteral("No plan was stored")));
}

void TestExperimentVerdicts::aNarrowGuardrailIsUndetermined()
{
    ImportRequest request = requestFor(logOf({{control, 1000, 900, 40}, {treatment, 1000, 960, 40}}));
    request.metrics = {{QStringLiteral("response_time_ms"),
                        MetricKind::Mean,
                        Direction::LowerIsBetter,
                        MetricRole::Guardrail,
                        0.2,
                        {}}};
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("guardrail_undetermined"));
    QVERIFY2(plain(analysis.verdict.whatWouldChange.text()).startsWith(QStringLiteral("About ")),
             qPrintable(analysis.verdict.whatWouldChange.text()));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("is neither shown nor excluded")));
}

void TestExperimentVerdicts::fewExpectedFailuresAreTestedExactly()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 400, 399, 40}, {treatment, 120, 116, 40}})));
    QCOMPARE(analysis.metrics[0].testMethod, QStringLiteral("Fisher's exact"));
    QCOMPARE(analysis.metrics[0].intervalMethod, QStringLiteral("Newcombe"));
    QVERIFY(std::abs(analysis.metrics[0].pValue - 0.011185902612055178) < 1e-12);
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("the rarer outcome of success")));
}

void TestExperimentVerdicts::aGainThatTheExactTestDoesNotShowWaits()
{
    // Of a single event in the canary: Newcombe's interval excludes 0, the z test says 0.010 and Fisher's 0.114.
    MetricPlan primary{
        QStringLiteral("success"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}};
    ImportRequest request = requestFor(logOf({{control, 4900, 5, 40}, {treatment, 100, 1, 40}}));
    ExperimentPlan wanted;
    wanted.control = control;
    wanted.metrics = {primary};
    request.plan = wanted;
    const ExperimentAnalysis analysis = import(request);
    const MetricResult &result = analysis.metrics.first();
    QVERIFY(result.ciLow > 0);
    QVERIFY(std::abs(result.pValue - 0.11421189293271247) < 1e-10);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("Fisher's exact test does not bear it out")));
}

void TestExperimentVerdicts::aLossThatTheExactTestDoesNotShowWaits()
{
    // The same the other way round: the z test says 0.010, and the verdict must not rest on what is not shown.
    ImportRequest request = requestFor(logOf({{control, 4900, 4895, 40}, {treatment, 100, 99, 40}}));
    ExperimentPlan wanted;
    wanted.control = control;
    wanted.metrics = {
        {QStringLiteral("success"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}}};
    request.plan = wanted;
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(analysis.metrics.first().ciHigh < 0);
    QVERIFY(analysis.metrics.first().pValue > 0.1);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("inconclusive"));
    QVERIFY(anyContains(analysis.verdict.sentences,
                        QStringLiteral("By the usual test of success it would be rolled back, but Fisher's exact")));
    QCOMPARE(analysis.looks.last().recommendation, QStringLiteral("continue"));
}

void TestExperimentVerdicts::theLiftOfARareEventIsKatz()
{
    const MetricResult rare =
        import(requestFor(logOf({{control, 1000, 8, 40}, {treatment, 1000, 24, 40}}))).metrics.first();
    QVERIFY(std::abs(*rare.lift - 2) < 1e-12);
    QVERIFY(std::abs(*rare.liftLow - 0.35428784983167505) < 1e-9);
    QVERIFY(std::abs(*rare.liftHigh - 5.645559141004339) < 1e-9);
    for (const int successes : {0, 200}) {
        startAfresh();
        const MetricResult result =
            import(requestFor(logOf({{control, 1000, 900, 40}, {treatment, 200, successes, 40}}))).metrics.first();
        QVERIFY(result.undefined.isEmpty() && !result.lift && !result.liftLow && !result.liftHigh);
    }
}

void TestExperimentVerdicts::whatWouldChangeIsWhereTheRuleTurns()
{
    const ExperimentAnalysis won = import(requestFor(logOf({{control, 4000, 3680, 40}, {treatment, 1000, 950, 40.5}})));
    QCOMPARE(won.verdict.recommendation, QStringLiteral("rollout"));
    const QRegularExpression figures(
        QStringLiteral("^Any one of these of 2\\.0\\.0, with all else as it is: success < ([0-9.]+) %; "
                       "response_time_ms > ([0-9.]+) ms\\.$"));
    const auto match = figures.match(plain(won.verdict.whatWouldChange.text()));
    QVERIFY2(match.hasMatch(), qPrintable(plain(won.verdict.whatWouldChange.text())));
    const double rate = match.captured(1).toDouble() / 100;
    const int below = static_cast<int>(std::floor(rate * 1000));
    const auto recommendation = [this](int successes, double ms) {
        startAfresh();
        return import(requestFor(logOf({{control, 4000, 3680, 40}, {treatment, 1000, successes, ms}})))
            .verdict.recommendation;
    };
    QCOMPARE(recommendation(below + 1, 40.5), QStringLiteral("rollout"));
    QCOMPARE(recommendation(below, 40.5), QStringLiteral("continue"));
    const double ms = match.captured(2).toDouble();
    QCOMPARE(recommendation(950, ms - 0.02), QStringLiteral("rollout"));
    QCOMPARE(recommendation(950, ms + 0.02), QStringLiteral("continue"));
}

void TestExperimentVerdicts::aGuardrailWithoutANumberLeavesNoVerdict_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("NaN") << QByteArray("NaN") << QStringLiteral("non_finite_input");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("no_data");
}

void TestExperimentVerdicts::aGuardrailWithoutANumberLeavesNoVerdict()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, reason);
    QByteArray log;
    for (const QByteArray &line : logOf({{control, 2000, 1800, 40}, {treatment, 2000, 1950, 40}}).split('\n')) {
        if (!line.isEmpty())
            log += line.left(line.indexOf("\"response_time_ms\"")) + "\"response_time_ms\": " + value + "}\n";
    }
    const ExperimentAnalysis analysis = import(requestFor(log));
    QCOMPARE(analysis.metrics.size(), 2);
    QCOMPARE(analysis.metrics[1].plan.role, MetricRole::Guardrail);
    QVERIFY(std::isnan(analysis.metrics[1].control.mean) && std::isnan(analysis.metrics[1].treated.mean));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(analysis.verdict.reason, reason);
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("response_time_ms cannot be compared")));
    QVERIFY(!plain(analysis.verdict.whatWouldChange.text()).contains(QStringLiteral("more rows")));
}

void TestExperimentVerdicts::aGuardrailAroundZeroIsNotLeftOut()
{
    const ExperimentAnalysis analysis =
        import(requestFor(logOf({{control, 2002, 1800, 0}, {treatment, 2002, 1950, 0}})));
    QCOMPARE(analysis.metrics[1].plan.role, MetricRole::Guardrail);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("guardrail_undetermined"));
}

void TestExperimentVerdicts::noVariationHasNoPValue()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 200, 200, 40}, {treatment, 200, 200, 40}})));
    QCOMPARE(analysis.metrics[0].undefined, QStringLiteral("no_variation"));
    QVERIFY(analysis.metrics[0].testMethod.isEmpty());
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("success cannot be compared (n = 200 and 200).")));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("the same outcome on every request")));
    QVERIFY(!anyContains(analysis.verdict.sentences, QStringLiteral("no_variation")));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
}

void TestExperimentVerdicts::valuesThatAreNoNumbersBlockTheVerdict()
{
    QByteArray log = logOf({{control, 300, 250, 40}, {treatment, 300, 290, 40}});
    log += R"({"model_version": "v2", "success": true, "response_time_ms": NaN})"
           "\n";
    const ExperimentAnalysis analysis = import(requestFor(log));
    QCOMPARE(analysis.metrics[1].undefined, QStringLiteral("non_finite_input"));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("1 of 601 values of response_time_ms are not numbers")));
    QVERIFY(analysis.verdict.blocked);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("non_finite_input"));
    QVERIFY(analysis.metrics[0].undefined.isEmpty());
    QVERIFY(anyContains(analysis.verdict.sentences,
                        QStringLiteral("response_time_ms cannot be compared: 1 of 601 values are not numbers")));
    QVERIFY(!anyContains(analysis.verdict.sentences, QStringLiteral("non_finite_input")));
    QVERIFY(!anyContains(analysis.warnings, QStringLiteral("non_finite_input")));
}

void TestExperimentVerdicts::aValueOfAnotherTypeDoesNotStopTheRest()
{
    QByteArray log = R"({"model_version": "v1", "success": "maybe", "response_time_ms": "slow"})"
                     "\n"
                     + logOf({{control, 2000, 1800, 40}, {treatment, 2000, 1950, 40}});
    const ExperimentAnalysis analysis = import(requestFor(log));
    QCOMPARE(analysis.rows, 4001);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollout"));
    QCOMPARE(analysis.metrics[0].control.n, 2000);
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("1 of 4 001 values of success could not be read and do not "
                                                          "count for it. The first is in line 1: \"maybe\"")));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("1 of 4 001 values of response_time_ms could not be read")));
    QVERIFY(!anyContains(analysis.warnings, QStringLiteral("have no")));
    // It is known after the import, too.
    NoProgress progress;
    const auto again = m_core->analyse(analysis.name, progress);
    QVERIFY(again.ok());
    QCOMPARE(texts(again->warnings), texts(analysis.warnings));
}

void TestExperimentVerdicts::theCurvesAreBoundedAndEndAtTheResult()
{
    const ExperimentAnalysis analysis =
        import(requestFor(logOf({{control, 3000, 2700, 40}, {treatment, 1500, 1400, 39}})));
    QVERIFY(analysis.sequence.size() > 100 && analysis.sequence.size() <= 200);
    QCOMPARE(analysis.sequence.back().n, 4500);
    QVERIFY(std::abs(analysis.sequence.back().diff - analysis.metrics[0].diff) < 1e-12);
    for (size_t i = 1; i < analysis.sequence.size(); ++i)
        QVERIFY(analysis.sequence[i].n > analysis.sequence[i - 1].n);
    // The always-valid interval holds the fixed one.
    QVERIFY(analysis.sequence.back().ciLow < analysis.metrics[0].ciLow);
    QVERIFY(analysis.sequence.back().ciHigh > analysis.metrics[0].ciHigh);
    QCOMPARE(analysis.distributions.size(), 2);
    for (const DistributionCurve &curve : analysis.distributions) {
        QVERIFY(!curve.x.empty() && curve.x.size() <= 200);
        QCOMPARE(curve.x.size(), curve.share.size());
        QCOMPARE(curve.share.back(), 1.0);
        QVERIFY(std::is_sorted(curve.x.begin(), curve.x.end())
                && std::is_sorted(curve.share.begin(), curve.share.end()));
    }
}

SLIPWAY_TEST(TestExperimentVerdicts)
#include "tst_experimentverdicts.moc"
