#include "tests/services/experimenttest.h"

#include <cmath>

using namespace slipway;

namespace {

constexpr qint64 noon = 1'699'963'200'000; // 2023-11-14T12:00:00Z, before the standing clock
constexpr qint64 day = 86'400'000;

/// A row as JSON, with what is wanted of it.
struct Row {
    QByteArray arm;
    QByteArray user;
    bool ok = true;
    double ms = 40;
    qint64 atMs = noon;
    QByteArray os = "web";
    double before = 0;
};

QByteArray line(const Row &row)
{
    return "{\"model_version\": \"" + row.arm + "\", \"user_id\": \"" + row.user + "\", \"success\": "
           + (row.ok ? "true" : "false") + ", \"response_time_ms\": " + QByteArray::number(row.ms, 'f', 3)
           + ", \"timestamp\": " + QByteArray::number(row.atMs) + ", \"os\": \"" + row.os
           + "\", \"before\": " + QByteArray::number(row.before, 'f', 3) + "}\n";
}

MetricPlan primaryOf(double minEffect = 0)
{
    MetricPlan primary{
        QStringLiteral("success"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}};
    if (minEffect > 0)
        primary.minEffect = minEffect;
    return primary;
}

ExperimentPlan somePlan()
{
    ExperimentPlan plan;
    plan.control = control;
    plan.metrics = {primaryOf()};
    return plan;
}

} // namespace

/// Plans, and what a log can be that a plan must cope with.
class TestExperimentPlans final : public ExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void aPlanBeforeTheDataIsNotRetrospective();
    void thePlannedSizeFollowsFromTheEffect();
    void aRelativeMarginIsFixedWhenThePlanIsMade();
    void aPlanThatCannotBeIsOneSentence_data();
    void aPlanThatCannotBeIsOneSentence();
    void aPlanChangedAfterALookRollsNothingOut();
    void theSameDataIsLookedAtOnce();
    void looksSpendTheAlphaOfPlannedLooks();
    void nothingIsRolledOutBeforeTheMinimumOfDays();
    void phasesAreCombinedAndNeverPooled();
    void usersAreTheUnitWhenThePlanSaysSo();
    void aCovariateMakesTheIntervalNarrower();
    void sharedUsersAreExcludedWhenThePlanSaysSo();
    void aCanaryWithoutAFailureIsReadAsAPlainRate();
    void treatmentsThatAreReadInTwoWaysAreLeftToAPerson();
    void usersWithFewEventsAreNotDecidedOn();
    void usersInBothArmsAreNoVerdict();
    void anArmWithoutTrafficIsSaidBeforeAllElse();
    void daysWithoutTrafficAreAGap();
    void aSmallCanaryWithoutTrafficIsAGapOverDays();
    void aWrongSplitIsTracedToItsPlace();
    void segmentsAreReadWithAdjustedPValues();
    void segmentsAreReadByUsersWhenTheyAreTheUnit();
    void segmentsOfPhasesAreNeverPooled();
    void aCovariateIsTakenOutOfEachPhase();
    void aTimeOfTheFutureIsCounted();
    void oddDataIsOneSentence_data();
    void oddDataIsOneSentence();
    void aSummaryIsAnExperimentWithoutRows();
    void theLargerArmOfASummaryIsNoControl();
    void aMeanWithoutSpreadIsNotJudged();
    void aRuleThatIsAskedForKeepsTheDefaultGuardRails();
    void sharesThatChangeAreNotPooled();
    void summariesThatCannotBeAreRefused_data();
    void summariesThatCannotBeAreRefused();
    void anAbTestFileFindsItsLogAndItsSplit();
    void aLogThatGrowsIsFollowed();
    void onlyAPlanForAnyTimeFollowsItsLogByItself();
    void afterItsPlannedSizeATestIsNotReadOn();
    void aLogThatWasCutIsNotFollowed();
    void aMappingIsRememberedForItsSource();

private:
    Result<ExperimentPlan> plan(const QString &name, const ExperimentPlan &wanted,
                                const QHash<QString, MetricBaseline> &baselines = {})
    {
        NoProgress progress;
        return m_core->plan({name, wanted, baselines}, progress);
    }
    ExperimentAnalysis analyse(const QString &name)
    {
        NoProgress progress;
        const auto analysis = m_core->analyse(name, progress);
        if (!analysis)
            qFatal("%s", qPrintable(analysis.error().text()));
        return *analysis;
    }
    ExperimentAnalysis importPlanned(const QByteArray &log, const ExperimentPlan &wanted)
    {
        ImportRequest request;
        request.files = {write(log)};
        request.plan = wanted;
        return import(request);
    }
};

void TestExperimentPlans::aPlanBeforeTheDataIsNotRetrospective()
{
    ExperimentPlan wanted = somePlan();
    wanted.plannedPerArm = 200;
    const auto made = plan(QStringLiteral("planned"), wanted);
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
    QCOMPARE(made->hash.size(), 64);
    NoProgress progress;
    QCOMPARE(m_core->analyse(QStringLiteral("planned"), progress).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_core->list()->first().reason, QStringLiteral("no_data"));

    ImportRequest request;
    request.name = QStringLiteral("planned");
    request.files = {write(logOf({{control, 200, 150, 40}, {treatment, 200, 190, 40}}))};
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(!analysis.verdict.retrospective);
    QVERIFY(!analysis.verdict.exploratory);
    QCOMPARE(analysis.plan.hash, made->hash);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollout"));
    QCOMPARE(m_core->list()->size(), 1);
    QCOMPARE(refused(request).code, ErrorCode::Conflict);
}

void TestExperimentPlans::thePlannedSizeFollowsFromTheEffect()
{
    ExperimentPlan wanted = somePlan();
    wanted.metrics = {primaryOf(0.02)};
    const auto even = plan(QStringLiteral("even"), wanted, {{QStringLiteral("success"), {0.9, {}}}});
    QVERIFY(even.ok() && even->plannedPerArm);
    // R: power.prop.test(p1 = 0.9, p2 = 0.92, power = 0.8) gives n = 3212.8.
    QCOMPARE(*even->plannedPerArm, 3213);
    wanted.arms = {control, treatment};
    wanted.split = {0.95, 0.05};
    const auto canary = plan(QStringLiteral("canary"), wanted, {{QStringLiteral("success"), {0.9, {}}}});
    QVERIFY(canary.ok() && *canary->plannedPerArm < *even->plannedPerArm);
    wanted.mode = QStringLiteral("sequential");
    const auto always = plan(QStringLiteral("always"), wanted, {{QStringLiteral("success"), {0.9, {}}}});
    QVERIFY(always.ok() && *always->plannedPerArm > *canary->plannedPerArm);
}

void TestExperimentPlans::aRelativeMarginIsFixedWhenThePlanIsMade()
{
    ExperimentPlan wanted = somePlan();
    MetricPlan guardrail{
        QStringLiteral("response_time_ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Guardrail, {}, {}};
    guardrail.relativeMargin = 0.05;
    wanted.metrics.append(guardrail);
    const auto without = plan(QStringLiteral("p"), wanted);
    QVERIFY(!without);
    QVERIFY2(without.error().text().contains(QStringLiteral("needs the control's present mean")),
             qPrintable(without.error().text()));
    const auto made = plan(QStringLiteral("p"), wanted, {{guardrail.name, {200, {}}}});
    QVERIFY(made.ok());
    QCOMPARE(made->metrics[1].margin, std::optional(10.0));
    ImportRequest request;
    request.name = QStringLiteral("p");
    request.files = {write(logOf({{control, 200, 150, 40}, {treatment, 200, 190, 40}}))};
    // The data's own mean of 40 changes nothing any more.
    QCOMPARE(import(request).plan.metrics[1].margin, std::optional(10.0));
}

void TestExperimentPlans::aPlanThatCannotBeIsOneSentence_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("part");
    QTest::newRow("alpha 0") << QStringLiteral("alpha 0") << QStringLiteral("An alpha of 0 cannot be");
    QTest::newRow("alpha 2") << QStringLiteral("alpha 2") << QStringLiteral("An alpha of 2 cannot be");
    QTest::newRow("alpha NaN") << QStringLiteral("alpha NaN") << QStringLiteral("An alpha of nan cannot be");
    QTest::newRow("power") << QStringLiteral("power") << QStringLiteral("A power of 1 cannot be");
    QTest::newRow("unit") << QStringLiteral("unit") << QStringLiteral("unit \"planet\"");
    QTest::newRow("weights") << QStringLiteral("weights") << QStringLiteral("The split has 3 shares and the log has 2");
    QTest::newRow("looks") << QStringLiteral("looks") << QStringLiteral("need a planned size");
    QTest::newRow("phases") << QStringLiteral("phases") << QStringLiteral("must begin one after the other");
    QTest::newRow("no primary") << QStringLiteral("no primary") << QStringLiteral("exactly one primary");
    QTest::newRow("no control") << QStringLiteral("no control") << QStringLiteral("names its control");
}

void TestExperimentPlans::aPlanThatCannotBeIsOneSentence()
{
    QFETCH(QString, what);
    QFETCH(QString, part);
    ExperimentPlan wanted = somePlan();
    wanted.arms = {control, treatment};
    wanted.split = {0.5, 0.5};
    if (what == QLatin1String("alpha 0"))
        wanted.alpha = 0;
    if (what == QLatin1String("alpha 2"))
        wanted.alpha = 2;
    if (what == QLatin1String("alpha NaN"))
        wanted.alpha = std::nan("");
    if (what == QLatin1String("power"))
        wanted.power = 1;
    if (what == QLatin1String("unit"))
        wanted.unit = QStringLiteral("planet");
    if (what == QLatin1String("weights"))
        wanted.split = {0.5, 0.3, 0.2};
    if (what == QLatin1String("looks"))
        wanted.mode = QStringLiteral("group_sequential");
    if (what == QLatin1String("phases"))
        wanted.phases = {{noon, {0.5, 0.5}}, {noon, {0.5, 0.5}}};
    if (what == QLatin1String("no primary"))
        wanted.metrics.clear();
    if (what == QLatin1String("no control"))
        wanted.control.clear();
    const auto made = plan(QStringLiteral("p"), wanted);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(made.error().text().contains(part), qPrintable(made.error().text()));
    QVERIFY(m_core->list()->isEmpty());
}

void TestExperimentPlans::aPlanChangedAfterALookRollsNothingOut()
{
    ImportRequest request = requestFor(logOf({{control, 400, 300, 40}, {treatment, 400, 380, 40}}));
    const ExperimentAnalysis before = import(request);
    QCOMPARE(before.verdict.recommendation, QStringLiteral("rollout"));
    QVERIFY(before.verdict.retrospective);
    ExperimentPlan changed = before.plan;
    changed.alpha = 0.2;
    QVERIFY(plan(before.name, changed)->exploratory);
    const ExperimentAnalysis after = analyse(before.name);
    QCOMPARE(after.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(after.verdict.reason, QStringLiteral("exploratory"));
    QVERIFY(after.verdict.exploratory);
    // The way back is not open: what was seen was seen.
    QVERIFY(plan(before.name, before.plan)->exploratory);
}

void TestExperimentPlans::theSameDataIsLookedAtOnce()
{
    const ExperimentAnalysis before = import(requestFor(logOf({{control, 400, 300, 40}, {treatment, 400, 380, 40}})));
    QCOMPARE(before.looks.size(), 1);
    QCOMPARE(before.looks.first().rows, 800);
    QCOMPARE(before.looks.first().atMs, m_clock.nowMs());
    QVERIFY(!before.looks.first().who.isEmpty());
    QCOMPARE(analyse(before.name).looks.size(), 1);
    QCOMPARE(analyse(before.name).looks.first().recommendation, before.verdict.recommendation);
}

void TestExperimentPlans::looksSpendTheAlphaOfPlannedLooks()
{
    ExperimentPlan wanted = somePlan();
    wanted.mode = QStringLiteral("group_sequential");
    wanted.plannedPerArm = 1000;
    const ExperimentAnalysis half = importPlanned(logOf({{control, 500, 400, 40}, {treatment, 500, 425, 40}}), wanted);
    // Half of the information by O'Brien and Fleming: 2 (1 - Phi(2.2414 / sqrt(0.5))) on each side.
    QVERIFY(half.nominalAlpha.has_value());
    QVERIFY2(std::abs(*half.nominalAlpha - 0.0030504) < 2e-5, qPrintable(QString::number(*half.nominalAlpha, 'g', 9)));
    QCOMPARE(half.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(half.looks.last().information, 0.5);
    QVERIFY(std::abs(*half.looks.last().criticalZ - 2.9626) < 1e-3);
    QVERIFY(!half.verdict.retrospective);
}

void TestExperimentPlans::nothingIsRolledOutBeforeTheMinimumOfDays()
{
    QByteArray log;
    for (int i = 0; i < 800; ++i)
        log += line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i), i % 2 || i % 4 == 0, 40, noon + i % 3 * day});
    ExperimentPlan wanted = somePlan();
    wanted.minDays = 7;
    const ExperimentAnalysis early = importPlanned(log, wanted);
    QCOMPARE(early.verdict.reason, QStringLiteral("minimum_days"));
    QVERIFY(anyContains(early.verdict.sentences, QStringLiteral("wants 7 days and 2 have passed")));
    startAfresh();
    wanted.minDays = 2;
    QCOMPARE(importPlanned(log, wanted).verdict.recommendation, QStringLiteral("rollout"));
}

void TestExperimentPlans::phasesAreCombinedAndNeverPooled()
{
    // Simpson: in both phases the treatment is a little worse; pooled it looks much better, because most of its rows
    // come from the easy phase.
    QByteArray log;
    int user = 0;
    const auto add = [&](const QByteArray &arm, int rows, int good, qint64 at) {
        for (int i = 0; i < rows; ++i)
            log += line({arm, "u" + QByteArray::number(user++), i < good, 40, at + i});
    };
    add("v1", 9500, 4750, noon);
    add("v2", 500, 240, noon);
    add("v1", 5000, 4500, noon + day);
    add("v2", 5000, 4450, noon + day);
    ExperimentPlan wanted = somePlan();
    wanted.split = {0.95, 0.05};
    wanted.phases = {{noon + day, {0.5, 0.5}}};
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    const MetricResult &primary = analysis.metrics.first();
    QCOMPARE(primary.phases.size(), 2);
    QVERIFY(std::abs(primary.phases[0].diff + 0.02) < 1e-9);
    QVERIFY(std::abs(primary.phases[1].diff + 0.01) < 1e-9);
    // Mantel and Haenszel's weights: 475 and 2500.
    QVERIFY(std::abs(primary.phases[0].weight - 475.0 / 2975) < 1e-12);
    QVERIFY(std::abs(primary.diff + 0.011596638655462196) < 1e-12);
    QVERIFY(std::abs(primary.ciLow + 0.023963400747320483) < 1e-9);
    QVERIFY(std::abs(primary.ciHigh - 0.000792625963685737) < 1e-9);
    QVERIFY(std::abs(primary.pValue - 0.06659854078220515) < 1e-9);
    QVERIFY(std::abs(*primary.liftLow + 0.028531216914800) < 1e-9);
    QVERIFY(std::abs(primary.phases[0].weight + primary.phases[1].weight - 1) < 1e-12);
    QCOMPARE(primary.testMethod, QStringLiteral("Cochran-Mantel-Haenszel"));
    QCOMPARE(primary.intervalMethod, QStringLiteral("Newcombe per phase, Mantel-Haenszel weights"));
    QCOMPARE(analysis.phases.size(), 2);
    QVERIFY(analysis.sequence.empty()); // it would pool them
    QVERIFY(!analysis.srm.mismatch);
    QVERIFY(analysis.verdict.recommendation != QLatin1String("rollout"));

    // A phase of its own can be wrong though all rows together are as planned.
    startAfresh();
    wanted.phases[0].split = {0.6, 0.4};
    QVERIFY(importPlanned(log, wanted).srm.mismatch);
}

void TestExperimentPlans::usersAreTheUnitWhenThePlanSaysSo()
{
    QByteArray log;
    for (int user = 0; user < 600; ++user) {
        const bool treated = user % 2;
        const bool isGood = treated ? user % 10 < 8 : user % 10 < 7; // a user's rows are all alike
        for (int row = 0; row < 1 + user % 5; ++row)
            log += line({treated ? "v2" : "v1", "u" + QByteArray::number(user), isGood});
    }
    const ExperimentAnalysis rows = importPlanned(log, somePlan());
    QVERIFY(anyContains(rows.warnings, QStringLiteral("are not independent")));
    startAfresh();
    ExperimentPlan wanted = somePlan();
    wanted.unit = QStringLiteral("user");
    wanted.split = {0.5, 0.5};
    const ExperimentAnalysis users = importPlanned(log, wanted);
    const MetricResult &byRow = rows.metrics.first(), &byUser = users.metrics.first();
    QVERIFY(std::abs(byUser.diff - byRow.diff) < 1e-12);
    QVERIFY(byUser.ciHigh - byUser.ciLow > 1.5 * (byRow.ciHigh - byRow.ciLow));
    QCOMPARE(byUser.testMethod, QStringLiteral("ratio over users, delta method"));
    QCOMPARE(users.variants[0].n, 300);
    QVERIFY(!users.srm.mismatch);
    QVERIFY(!anyContains(users.warnings, QStringLiteral("are not independent")));
    QCOMPARE(users.units.severalRows, 480);
}

void TestExperimentPlans::aCovariateMakesTheIntervalNarrower()
{
    QByteArray log;
    for (int i = 0; i < 2000; ++i) {
        const double before = i * 37 % 101;
        log += line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i), true, 100 + before + i * 13 % 7 + i % 2, noon,
                     "web", before});
    }
    ExperimentPlan wanted = somePlan();
    wanted.metrics = {
        {QStringLiteral("response_time_ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Primary, {}, {}}};
    const double raw = importPlanned(log, wanted).metrics[0].ciHigh;
    startAfresh();
    wanted.covariate = QStringLiteral("before");
    const MetricResult adjusted = importPlanned(log, wanted).metrics[0];
    QVERIFY(adjusted.varianceReduction && *adjusted.varianceReduction > 0.9);
    QVERIFY(adjusted.ciHigh < raw && adjusted.ciLow < 1 && adjusted.ciHigh > 0.5);
    QCOMPARE(adjusted.testMethod, QStringLiteral("Welch's t after CUPED"));
    startAfresh();
    wanted.covariate = QStringLiteral("nowhere");
    ImportRequest request;
    request.files = {write(log)};
    request.plan = wanted;
    QVERIFY(refused(request).text().contains(QStringLiteral("no number column \"nowhere\"")));
}

void TestExperimentPlans::treatmentsThatAreReadInTwoWaysAreLeftToAPerson()
{
    // v2 has events enough for the covariate, v3 has not.
    QByteArray log;
    for (int i = 0; i < 6000; ++i) {
        const int arm = i % 3;
        const bool success = arm == 0 ? i % 5 != 0 : arm == 1 ? i % 10 != 0 : i % 600 != 2;
        log += line({arm == 0   ? "v1"
                     : arm == 1 ? "v2"
                                : "v3",
                     "u" + QByteArray::number(i), success, 40, noon, "web", double(i % 7)});
    }
    ExperimentPlan wanted = somePlan();
    wanted.split = {1.0 / 3, 1.0 / 3, 1.0 / 3};
    wanted.covariate = QStringLiteral("before");
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    QVERIFY(analysis.metrics[0].varianceReduction.has_value());
    QCOMPARE(analysis.verdict.reason, QStringLiteral("no_best_treatment"));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
}

void TestExperimentPlans::aCanaryWithoutAFailureIsReadAsAPlainRate()
{
    // Of users with one row each, and with a covariate, its spread came out as 0 and p as 2e-14.
    QByteArray log;
    for (int i = 0; i < 2000; ++i)
        log += line({i % 20 ? "v1" : "v2", "u" + QByteArray::number(i), i % 20 == 0 || i >= 60, 40, noon, "web",
                     double(i % 7)});
    ExperimentPlan wanted = somePlan();
    for (const bool byUser : {false, true}) {
        startAfresh();
        wanted.unit = byUser ? QStringLiteral("user") : QStringLiteral("row");
        wanted.covariate = QStringLiteral("before");
        const ExperimentAnalysis analysis = importPlanned(log, wanted);
        const MetricResult &result = analysis.metrics.first();
        QCOMPARE(result.control.x, 1843);
        QCOMPARE(result.treated.x, 100);
        QVERIFY(std::abs(result.pValue - 0.113258219820563) < 1e-10);
        QVERIFY(std::abs(result.ciLow + 0.0076083688215591375) < 1e-9);
        QCOMPARE(result.intervalMethod, QStringLiteral("Newcombe"));
        QVERIFY(!result.varianceReduction);
        QVERIFY(anyContains(analysis.warnings, QStringLiteral("compared without the covariate before")));
        QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    }
}

void TestExperimentPlans::usersWithFewEventsAreNotDecidedOn()
{
    // A single user of the canary fails, often: that is one event and not thirty.
    QByteArray log;
    for (int user = 0; user < 1200; ++user) {
        const bool treated = user % 6 == 0;
        const bool isGood = treated ? user > 0 : user % 8 > 0;
        for (int row = 0; row < (user == 0 ? 30 : 2); ++row)
            log += line({treated ? "v2" : "v1", "u" + QByteArray::number(user), isGood});
    }
    ExperimentPlan wanted = somePlan();
    wanted.unit = QStringLiteral("user");
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    QCOMPARE(analysis.metrics.first().undefined, QStringLiteral("too_few_events"));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("fewer than 20 users have the rarer outcome")));
    QVERIFY(analysis.verdict.whatWouldChange.text().contains(QStringLiteral("at least 20")));
}

void TestExperimentPlans::usersInBothArmsAreNoVerdict()
{
    QByteArray log;
    for (int i = 0; i < 2000; ++i)
        log += line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i / 4), i % 2 || i % 4});
    ExperimentPlan wanted = somePlan();
    wanted.unit = QStringLiteral("user");
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    QCOMPARE(analysis.units.severalArms, 500);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("users_in_several_arms"));
    QVERIFY(analysis.verdict.blocked);
}

void TestExperimentPlans::sharedUsersAreExcludedWhenThePlanSaysSo()
{
    QByteArray log;
    for (int i = 0; i < 400; ++i)
        log += line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i < 20 ? i / 2 : i), i % 3 > 0});
    const ExperimentAnalysis kept = importPlanned(log, somePlan());
    QCOMPARE(kept.units.severalArms, 10);
    QCOMPARE(kept.units.sharedRows, 20);
    QCOMPARE(kept.rows, 400);
    QVERIFY(
        anyContains(kept.warnings, QStringLiteral("10 of 390 users were in more than one arm. Their 20 rows count")));
    ExperimentPlan wanted = kept.plan;
    wanted.sharedUnits = SharedUnits::Excluded;
    QVERIFY(plan(kept.name, wanted).ok());
    const ExperimentAnalysis without = analyse(kept.name);
    QCOMPARE(without.rows, 380);
    QVERIFY(without.units.excluded);
    QVERIFY(anyContains(without.warnings, QStringLiteral("Their 20 rows do not count")));
}

void TestExperimentPlans::anArmWithoutTrafficIsSaidBeforeAllElse()
{
    QByteArray log;
    for (int i = 0; i < 500; ++i)
        log += line({"v1", "u" + QByteArray::number(i), true, 40, noon + i % 3 * day});
    ExperimentPlan wanted = somePlan();
    wanted.arms = {control, treatment};
    wanted.split = {0.8, 0.2};
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    QCOMPARE(analysis.variants.size(), 2);
    QCOMPARE(analysis.variants[1].n, 0);
    QCOMPARE(analysis.trafficGaps.size(), 1);
    QCOMPARE(analysis.trafficGaps[0].arm, treatment);
    QCOMPARE(analysis.trafficGaps[0].seen, 0);
    QVERIFY(std::abs(analysis.trafficGaps[0].expected - 100) < 1);
    QVERIFY(analysis.verdict.blocked);
    QVERIFY2(plain(analysis.verdict.sentences.first().text())
                 .startsWith(QStringLiteral("v2 had 0 requests from 2023-11-14")),
             qPrintable(analysis.verdict.sentences.first().text()));
    QVERIFY(!anyContains(analysis.warnings, QStringLiteral("had 0 requests")));
    for (const QString &text : texts(analysis.verdict.sentences))
        QVERIFY2(!text.contains(QStringLiteral("not a number")), qPrintable(text));
    QVERIFY(!analysis.verdict.whatWouldChange.text().contains(QStringLiteral("users")));
    startAfresh();
    wanted.unit = QStringLiteral("user");
    const ExperimentAnalysis users = importPlanned(log, wanted);
    QVERIFY2(users.verdict.whatWouldChange.text().contains(QStringLiteral("at least 100 users are needed")),
             qPrintable(users.verdict.whatWouldChange.text()));
}

void TestExperimentPlans::daysWithoutTrafficAreAGap()
{
    QByteArray log;
    for (int i = 0; i < 4000; ++i) {
        const int on = i % 8;
        const bool treated = i / 8 % 5 == 0 && on != 3 && on != 4; // for two days the canary gets nothing
        log += line({treated ? "v2" : "v1", "u" + QByteArray::number(i), true, 40, noon + on * day});
    }
    ExperimentPlan wanted = somePlan();
    wanted.split = {0.8, 0.2};
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    QCOMPARE(analysis.trafficGaps.size(), 1);
    QCOMPARE(analysis.trafficGaps[0].toMs - analysis.trafficGaps[0].fromMs, 2 * day);
    QVERIFY(analysis.srm.mismatch);
    QVERIFY(!analysis.ratioFaults.isEmpty());
    QCOMPARE(analysis.ratioFaults.first().by, QStringLiteral("day"));
}

void TestExperimentPlans::aWrongSplitIsTracedToItsPlace()
{
    QByteArray log;
    for (int i = 0; i < 6000; ++i) {
        const QByteArray os = i % 3 == 0 ? "ios" : i % 3 == 1 ? "web" : "android";
        const bool treated = os == "ios" ? i % 8 == 0 : i / 3 % 2 == 0;
        log += line({treated ? "v2" : "v1", "u" + QByteArray::number(i), true, 40, noon + i % 5 * day, os});
    }
    ExperimentPlan wanted = somePlan();
    wanted.split = {0.5, 0.5};
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    QVERIFY(analysis.srm.mismatch);
    QVERIFY(analysis.verdict.blocked);
    QVERIFY(!analysis.ratioFaults.isEmpty());
    QCOMPARE(analysis.ratioFaults.first().by, QStringLiteral("os"));
    QCOMPARE(analysis.ratioFaults.first().value, QStringLiteral("ios"));
    QVERIFY(analysis.ratioFaults.first().explains);
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("most likely at os = ios")));
}

void TestExperimentPlans::segmentsAreReadWithAdjustedPValues()
{
    QByteArray log;
    for (int i = 0; i < 4000; ++i) {
        const QByteArray os = i % 4 < 2 ? "web" : "ios";
        const bool treated = i % 2;
        log += line({treated ? "v2" : "v1", "u" + QByteArray::number(i), os == "web" && treated ? true : i / 4 % 10 < 8,
                     40, noon, os});
    }
    const ExperimentAnalysis analysis = importPlanned(log, somePlan());
    QCOMPARE(analysis.segments.size(), 2);
    const SegmentResult &web = analysis.segments[analysis.segments[0].word == QLatin1String("web") ? 0 : 1];
    const SegmentResult &ios = analysis.segments[analysis.segments[0].word == QLatin1String("web") ? 1 : 0];
    QCOMPARE(web.column, QStringLiteral("os"));
    QCOMPARE(web.result.treated.n, 1000);
    QVERIFY(std::abs(web.result.diff - 0.2) < 1e-12);
    QVERIFY(web.holmP < 1e-6 && web.holmP >= web.result.pValue * 2 * (1 - 1e-12));
    QVERIFY(ios.holmP > 0.5 && web.bhP <= web.holmP);
}

void TestExperimentPlans::segmentsAreReadByUsersWhenTheyAreTheUnit()
{
    QByteArray all, web;
    for (int user = 0; user < 900; ++user) {
        const bool treated = user % 2;
        const QByteArray os = user % 3 ? "web" : "ios";
        for (int row = 0; row < 1 + user % 5; ++row) { // a user's rows are all alike
            const QByteArray one = line(
                {treated ? "v2" : "v1", "u" + QByteArray::number(user), user % 10 < (treated ? 8 : 7), 40, noon, os});
            all += one;
            if (os == "web")
                web += one;
        }
    }
    ExperimentPlan wanted = somePlan();
    wanted.unit = QStringLiteral("user");
    const ExperimentAnalysis analysis = importPlanned(all, wanted);
    const auto found = std::find_if(analysis.segments.cbegin(), analysis.segments.cend(),
                                    [](const SegmentResult &one) { return one.word == QLatin1String("web"); });
    QVERIFY(found != analysis.segments.cend());
    startAfresh();
    const MetricResult alone = importPlanned(web, wanted).metrics.first();
    QCOMPARE(found->result.testMethod, alone.testMethod);
    QVERIFY(std::abs(found->result.diff - alone.diff) < 1e-12);
    QVERIFY(std::abs(found->result.ciLow - alone.ciLow) < 1e-12
            && std::abs(found->result.pValue - alone.pValue) < 1e-12);
}

void TestExperimentPlans::segmentsOfPhasesAreNeverPooled()
{
    QByteArray log;
    int user = 0;
    const auto add = [&](const QByteArray &arm, int rows, double rate, qint64 at) {
        for (int i = 0; i < rows; ++i)
            log += line({arm, "u" + QByteArray::number(user++), i % 1000 < rate * 1000, 40, at, i % 2 ? "web" : "ios"});
    };
    add("v1", 9000, 0.5, noon);
    add("v2", 1000, 0.48, noon);
    add("v1", 5000, 0.9, noon + day);
    add("v2", 5000, 0.89, noon + day);
    ExperimentPlan wanted = somePlan();
    wanted.split = {0.9, 0.1};
    wanted.phases = {{noon + day, {0.5, 0.5}}};
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    QVERIFY(!analysis.segments.isEmpty());
    for (const SegmentResult &segment : analysis.segments) {
        QCOMPARE(segment.result.phases.size(), 2);
        QVERIFY2(segment.result.diff < 0, "pooled, the easy day would make the treatment look better");
    }
}

void TestExperimentPlans::aSmallCanaryWithoutTrafficIsAGapOverDays()
{
    QByteArray log;
    for (int i = 0; i < 1000; ++i) {
        const int on = i / 100;
        const bool treated = on < 2 && i % 10 == 0; // then the canary gets nothing, of the ten a day that were planned
        log += line({treated ? "v2" : "v1", "u" + QByteArray::number(i), true, 40, noon + on * day});
    }
    ExperimentPlan wanted = somePlan();
    wanted.split = {0.9, 0.1};
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    QCOMPARE(analysis.trafficGaps.size(), 1);
    QCOMPARE(analysis.trafficGaps[0].toMs - analysis.trafficGaps[0].fromMs, 8 * day);
    QCOMPARE(analysis.trafficGaps[0].seen, 0);
    QVERIFY(std::abs(analysis.trafficGaps[0].expected - 80) < 1e-9);
}

void TestExperimentPlans::aCovariateIsTakenOutOfEachPhase()
{
    QByteArray days[2];
    for (int i = 0; i < 4000; ++i) {
        const int phase = i / 2000;
        const bool treated = i % (phase == 0 ? 10 : 2) == 1;
        const double before = i * 37 % 101;
        days[phase] += line({treated ? "v2" : "v1", "u" + QByteArray::number(i), true,
                             100 + 200 * phase + before + i * 13 % 7 + treated, noon + phase * day, "web", before});
    }
    ExperimentPlan wanted = somePlan();
    wanted.metrics = {
        {QStringLiteral("response_time_ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Primary, {}, {}}};
    wanted.covariate = QStringLiteral("before");
    double alone[2];
    for (int phase = 0; phase < 2; ++phase) {
        alone[phase] = importPlanned(days[phase], wanted).metrics[0].diff;
        startAfresh();
    }
    wanted.split = {0.9, 0.1};
    wanted.phases = {{noon + day, {0.5, 0.5}}};
    const MetricResult both = importPlanned(days[0] + days[1], wanted).metrics[0];
    QCOMPARE(both.testMethod, QStringLiteral("CUPED in each phase, combined by inverse variance"));
    QCOMPARE(both.phases.size(), 2);
    QVERIFY(std::abs(both.phases[0].diff - alone[0]) < 1e-9 && std::abs(both.phases[1].diff - alone[1]) < 1e-9);
    QVERIFY(both.varianceReduction && *both.varianceReduction > 0.9);
    QVERIFY(both.ciHigh - both.ciLow < 1);
}

void TestExperimentPlans::aTimeOfTheFutureIsCounted()
{
    QByteArray log;
    for (int i = 0; i < 400; ++i)
        log +=
            line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i), i % 3 > 0, 40, i < 3 ? noon + 4000 * day : noon});
    const ExperimentAnalysis analysis = importPlanned(log, somePlan());
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("3 of 400 rows bear a time that lies after the import")));
    QCOMPARE(analysis.rows, 400);
}

void TestExperimentPlans::oddDataIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("part");
    const auto rows = [](int count, auto &&make) {
        QByteArray log;
        for (int i = 0; i < count; ++i)
            log += make(i);
        return log;
    };
    QTest::newRow("all successes") << rows(400, [](int i) {
        return line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i)});
    }) << QStringLiteral("the same outcome on every request");
    QTest::newRow("a constant") << rows(400, [](int i) {
        return line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i), i % 3 > 0});
    }) << QStringLiteral("All values are equal");
    QTest::newRow("NaN") << rows(400, [](int i) {
        return line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i), i % 3 > 0, i == 7 ? std::nan("") : i % 11});
    }) << QStringLiteral("1 of 400 values");
    QTest::newRow("text in numbers") << rows(400, [](int i) {
        QByteArray one = line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i), i % 3 > 0, double(i % 11)});
        return i < 2 ? one.replace(QByteArray::number(double(i % 11), 'f', 3), "\"slow\"") : one;
    }) << QStringLiteral("2 of 400 values of response_time_ms could not be read");
}

void TestExperimentPlans::oddDataIsOneSentence()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, part);
    ImportRequest request = requestFor(log);
    const ExperimentAnalysis analysis = import(request);
    QVERIFY2(anyContains(analysis.verdict.sentences + analysis.warnings, part),
             qPrintable(texts(analysis.verdict.sentences + analysis.warnings).join(QLatin1Char('\n'))));
    QVERIFY(analysis.verdict.recommendation != QLatin1String("rollout"));
}

void TestExperimentPlans::aSummaryIsAnExperimentWithoutRows()
{
    ImportRequest request;
    request.files = {write(R"({"control": {"success_rate": 0.9, "n": 5000, "avg_latency_ms": 40, "sd_latency_ms": 12,
                               "p95_latency_ms": 70},
                               "treatment": {"success_rate": 0.92, "n": 5000, "avg_latency_ms": 40.2,
                               "sd_latency_ms": 12, "p95_latency_ms": 71}})",
                           QStringLiteral("summary.json"))};
    request.control = QStringLiteral("control");
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.rows, 10000);
    QCOMPARE(analysis.metrics[0].plan.name, QStringLiteral("success_rate"));
    QCOMPARE(analysis.metrics[0].control.x, 4500);
    QVERIFY(std::abs(analysis.metrics[0].diff - 0.02) < 1e-12);
    // R: prop.test(c(4600, 4500), c(5000, 5000), correct = FALSE)$p.value
    QVERIFY2(std::abs(analysis.metrics[0].pValue - 0.0004753372315) < 1e-12,
             qPrintable(QString::number(analysis.metrics[0].pValue, 'g', 9)));
    QCOMPARE(analysis.metrics[1].plan.role, MetricRole::Guardrail);
    QCOMPARE(analysis.metrics[1].control.p95, std::optional(70.0));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollout"));
    NoProgress progress;
    QCOMPARE(m_core->update(analysis.name, progress).error().code, ErrorCode::Unsupported);
    QCOMPARE(analyse(analysis.name).metrics[0].pValue, analysis.metrics[0].pValue);
    QVERIFY(m_core->remove(analysis.name).ok());
}

void TestExperimentPlans::theLargerArmOfASummaryIsNoControl()
{
    ImportRequest request;
    request.files = {write(R"({"control": {"success_rate": 0.90, "n": 1000},
                               "treatment": {"success_rate": 0.94, "n": 1050, "latency_ms": {"mean": 40, "sd": 3}}})",
                           QStringLiteral("flip.json"))};
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.plan.control, QStringLiteral("control"));
    QVERIFY(analysis.metrics[0].diff > 0);
    QVERIFY(analysis.metrics.size() > 1); // an object of figures is a metric too
    QVERIFY(m_core->remove(analysis.name).ok());
}

void TestExperimentPlans::aMeanWithoutSpreadIsNotJudged()
{
    ImportRequest request;
    request.files = {write(R"({"control": {"success_rate": 0.9, "n": 1000, "avg_latency_ms": 42},
                               "treatment": {"success_rate": 0.93, "n": 1000, "avg_latency_ms": 44.2}})",
                           QStringLiteral("bare.json"))};
    const ExperimentAnalysis analysis = import(request);
    QVERIFY2(anyContains(analysis.warnings, QStringLiteral("No spread is given for latency_ms")),
             qPrintable(texts(analysis.warnings).join(QLatin1Char('\n'))));
    QCOMPARE(analysis.metrics[1].plan.role, MetricRole::Other);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("primary_better"));

    // Who names it as a guard rail hears what it lacks, and of no rows that would be missing.
    request.name = QStringLiteral("named");
    request.metrics = {{.name = QStringLiteral("latency_ms"),
                        .direction = Direction::LowerIsBetter,
                        .role = MetricRole::Guardrail,
                        .margin = 2.0}};
    const ExperimentAnalysis named = import(request);
    QCOMPARE(named.verdict.recommendation, QStringLiteral("continue"));
    QVERIFY(anyContains(named.verdict.sentences, QStringLiteral("latency_ms cannot be compared: no spread is given")));
    QVERIFY2(!anyContains(named.verdict.sentences, QStringLiteral("n = 0")),
             qPrintable(texts(named.verdict.sentences).join(QLatin1Char('\n'))));
    QVERIFY(named.verdict.whatWouldChange.text().contains(QStringLiteral("sd_latency_ms")));
}

void TestExperimentPlans::aRuleThatIsAskedForKeepsTheDefaultGuardRails()
{
    // But what was known before is no guard rail.
    ImportRequest known = requestFor(logOf({{control, 200, 150, 40}, {treatment, 200, 160, 40}}));
    known.rules.covariate = QStringLiteral("response_time_ms");
    const ExperimentAnalysis adjusted = import(known);
    for (const MetricResult &metric : adjusted.metrics)
        QVERIFY(metric.plan.role != MetricRole::Guardrail);
    startAfresh();
    ImportRequest request = requestFor(logOf({{control, 400, 300, 40}, {treatment, 400, 390, 60}}));
    request.metrics.clear();
    request.rules.mode = QStringLiteral("fixed");
    request.rules.minDays = 3;
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.plan.minDays, 3);
    QVERIFY(std::any_of(analysis.plan.metrics.begin(), analysis.plan.metrics.end(),
                        [](const MetricPlan &metric) { return metric.role == MetricRole::Guardrail; }));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollback"));
    QVERIFY(m_core->remove(analysis.name).ok());
}

void TestExperimentPlans::sharesThatChangeAreNotPooled()
{
    // No effect at all, but the canary grows on the bad days (Simpson's paradox).
    QByteArray log;
    for (int i = 0; i < 8000; ++i) {
        const int on = i % 8;
        const bool treated = i / 8 % (on < 4 ? 20 : 2) == 0;
        const bool good = i / 160 % 20 != 0 && (on < 4 || i / 160 % 5 != 1);
        log += line({treated ? "v2" : "v1", "u" + QByteArray::number(i), good, 40, noon + on * day});
    }
    ImportRequest request = requestFor(log);
    request.control = control;
    request.split.clear();
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(analysis.shareChange.has_value());
    QCOMPARE(analysis.shareChange->arm, treatment);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("share_changed"));
    QVERIFY(analysis.verdict.blocked);
    QVERIFY(m_core->remove(analysis.name).ok());
}

void TestExperimentPlans::summariesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("one arm") << QByteArray(R"({"control": {"success_rate": 0.9, "n": 10}})")
                             << QStringLiteral("holds 1 arms");
    QTest::newRow("fraction of a row") << QByteArray(
        R"({"a": {"x_rate": 0.9, "n": 10.5}, "b": {"x_rate": 0.9, "n": 9}})")
                                       << QStringLiteral("\"n\" of the arm a is no count");
    QTest::newRow("percent") << QByteArray(R"({"a": {"x_rate": 90, "n": 10}, "b": {"x_rate": 0.9, "n": 9}})")
                             << QStringLiteral("\"x_rate\" of the arm a is no share from 0 to 1");
    QTest::newRow("counts alone") << QByteArray(R"({"control": {"n": 10}, "treatment": {"n": 9}})")
                                  << QStringLiteral("holds counts and no metric. Give each arm a rate");
    QTest::newRow("no rate") << QByteArray(
        R"({"a": {"n": 10, "avg_ms": 4, "sd_ms": 1}, "b": {"n": 9, "avg_ms": 5, "sd_ms": 1}})")
                             << QStringLiteral("exactly one primary metric. Name one of the columns ms.");
    QTest::newRow("negative spread") << QByteArray(R"({"a": {"avg_y": 1, "sd_y": -1, "n": 10}, "b": {"n": 9}})")
                                     << QStringLiteral("no standard deviation");
}

void TestExperimentPlans::summariesThatCannotBeAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    ImportRequest request;
    request.files = {write(json, QStringLiteral("summary.json"))};
    const Error error = refused(request);
    QCOMPARE(error.code, ErrorCode::InvalidArgument);
    QVERIFY2(error.text().contains(part), qPrintable(error.text()));
}

void TestExperimentPlans::anAbTestFileFindsItsLogAndItsSplit()
{
    write(logOf({{control, 800, 700, 40}, {treatment, 200, 180, 40}}));
    ImportRequest request;
    request.name = QStringLiteral("ab");
    request.files = {write(R"({"active": true, "canary_version": "v2", "production_version": "v1", "fraction": 0.2})",
                           QStringLiteral("abtest.json"))};
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.rows, 1000);
    QCOMPARE(analysis.plan.control, control);
    QCOMPARE(analysis.plan.split, std::vector<double>({0.8, 0.2}));
    QVERIFY(analysis.srm.checked && !analysis.srm.mismatch);
    QCOMPARE(analysis.source, QStringLiteral("queries.jsonl"));
    request.name = QStringLiteral("broken");
    request.files = {write(R"({"fraction": 7})", QStringLiteral("abtest.json"))};
    QCOMPARE(refused(request).code, ErrorCode::Corrupt);
}

void TestExperimentPlans::aLogThatGrowsIsFollowed()
{
    ImportRequest request = requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}));
    const ExperimentAnalysis before = import(request);
    NoProgress progress;
    const auto nothing = m_core->update(before.name, progress);
    QVERIFY2(nothing.ok(), nothing ? "" : qPrintable(nothing.error().text()));
    QCOMPARE(*nothing, 0);
    QFile log(request.files.first());
    for (int time = 1; time <= 3; ++time) {
        QVERIFY(log.open(QIODevice::Append));
        log.write(logOf({{control, 50, 45, 40}, {treatment, 50, 45, 40}}) + "{\"model_version\": \"v1\", \"succ");
        log.close();
        const auto added = m_core->update(before.name, progress);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text()));
        QCOMPARE(*added, 100);
        // Who wrote the line ends it now.
        QVERIFY(log.open(QIODevice::Append));
        log.write("ess\": true}\n");
        log.close();
        QCOMPARE(*m_core->update(before.name, progress), 1);
    }
    const ExperimentAnalysis after = analyse(before.name);
    QCOMPARE(after.rows, 400 + 3 * 101);
    QCOMPARE(after.metrics[0].control.x, 180 + 3 * 46);
    QCOMPARE(after.rejected.count, 0);
    QCOMPARE(after.looks.size(), 2);
    // The same as if all had been there from the start.
    ImportRequest whole = request;
    whole.name = QStringLiteral("whole");
    const ExperimentAnalysis atOnce = import(whole);
    QCOMPARE(after.metrics[1].pValue, atOnce.metrics[1].pValue);
    QCOMPARE(after.units.units, atOnce.units.units);
    QCOMPARE(after.metrics[1].control.p95, atOnce.metrics[1].control.p95);
}

void TestExperimentPlans::onlyAPlanForAnyTimeFollowsItsLogByItself()
{
    using State = FollowedLog::State;
    ImportRequest request = requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}));
    const QString fixed = import(request).name;
    ExperimentPlan plan = analyse(fixed).plan;
    plan.mode = QStringLiteral("sequential");
    plan.plannedPerArm = 1000;
    request.name = QStringLiteral("live");
    request.plan = plan;
    const QString live = import(request).name;
    NoProgress progress;
    QVERIFY(m_core->follow(fixed, progress)->state == State::Whole);
    QVERIFY(m_core->follow(live, progress)->state == State::Followed);
    QVERIFY(!m_core->follow(live, progress)->analysis);

    const auto append = [&](const QByteArray &rows) {
        QFile log(request.files.first());
        return log.open(QIODevice::Append) && log.write(rows) == rows.size();
    };
    QVERIFY(append(logOf({{control, 20, 18, 40}, {treatment, 20, 18, 40}})));
    QVERIFY(m_core->follow(fixed, progress)->state == State::Waiting);
    QCOMPARE(analyse(fixed).rows, 400);
    const auto more = m_core->follow(live, progress);
    QVERIFY(more && more->analysis);
    QCOMPARE(more->analysis->rows, 440);
    QCOMPARE(more->summary.rows, 440);
    QCOMPARE(more->analysis->verdict.recommendation, QStringLiteral("continue"));
    QVERIFY2(more->analysis->looks.size() == 1, "the verdict is the one of the import");

    QVERIFY(append(logOf({{control, 900, 800, 40}, {treatment, 900, 300, 40}})));
    const auto turned = m_core->follow(live, progress);
    QVERIFY(turned && turned->analysis);
    QCOMPARE(turned->analysis->verdict.recommendation, QStringLiteral("rollback"));
    QCOMPARE(turned->analysis->looks.size(), 2);
    QCOMPARE(m_core->list()->first().recommendation, QStringLiteral("rollback"));

    QVERIFY(QFile::remove(request.files.first()));
    QVERIFY2(m_core->follow(live, progress)->state == State::None, "it opens again without its source");
    QCOMPARE(analyse(live).rows, 2240);
}

void TestExperimentPlans::afterItsPlannedSizeATestIsNotReadOn()
{
    NoProgress progress;
    const auto grow = [&](const ImportRequest &request, const QByteArray &rows) {
        QFile log(request.files.first());
        return log.open(QIODevice::Append) && log.write(rows) == rows.size()
               && m_core->update(request.name, progress).ok();
    };
    ExperimentPlan wanted = somePlan();
    wanted.plannedPerArm = 400;
    const QByteArray early = logOf({{control, 300, 270, 40}, {treatment, 300, 272, 40}});
    const QByteArray later = logOf({{control, 200, 160, 40}, {treatment, 200, 162, 40}});
    const QByteArray won = logOf({{control, 2000, 1600, 40}, {treatment, 2000, 1990, 40}});
    ImportRequest request = requestFor(early);
    request.name = QStringLiteral("fixed");
    request.plan = wanted;
    import(request);
    // Before the planned size a look decides nothing, so the rows that follow are read as planned.
    QVERIFY(grow(request, later));
    const ExperimentAnalysis planned = analyse(request.name);
    QCOMPARE(planned.verdict.reason, QStringLiteral("inconclusive"));
    QVERIFY(!planned.verdict.exploratory);
    QVERIFY2(planned.verdict.whatWouldChange.text().startsWith(QStringLiteral("A new test with its own plan")),
             qPrintable(planned.verdict.whatWouldChange.text()));
    QVERIFY(!planned.verdict.moreRows);
    QVERIFY2(!analyse(request.name).verdict.exploratory, "the same rows are the same reading");

    QVERIFY(grow(request, won));
    const ExperimentAnalysis beyond = analyse(request.name);
    QVERIFY(beyond.verdict.exploratory);
    QCOMPARE(beyond.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(beyond.verdict.reason, QStringLiteral("exploratory"));
    QCOMPARE(beyond.looks.last().recommendation, QStringLiteral("continue"));
    QVERIFY(anyContains(beyond.verdict.sentences, QStringLiteral("read at its planned size already (1 000 rows, ")));
    QCOMPARE(m_core->list()->first().reason, QStringLiteral("exploratory"));

    // What may be read at any time is read on, and without a planned size there is none to pass.
    startAfresh();
    wanted.mode = QStringLiteral("sequential");
    for (const bool isPlanned : {true, false}) {
        ImportRequest other = requestFor(early + later);
        other.name = isPlanned ? QStringLiteral("live") : QStringLiteral("unplanned");
        if (isPlanned)
            other.plan = wanted;
        QVERIFY(import(other).verdict.moreRows);
        QVERIFY(grow(other, won));
        const ExperimentAnalysis more = analyse(other.name);
        QCOMPARE(more.verdict.recommendation, QStringLiteral("rollout"));
        QVERIFY(!more.verdict.exploratory);
    }
}

void TestExperimentPlans::aLogThatWasCutIsNotFollowed()
{
    ImportRequest request = requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}));
    const ExperimentAnalysis before = import(request);
    QVERIFY(QFile::resize(request.files.first(), 100));
    NoProgress progress;
    const auto cut = m_core->update(before.name, progress);
    QCOMPARE(cut.error().code, ErrorCode::Corrupt);
    QVERIFY(cut.error().text().contains(QStringLiteral("has 100 bytes and had")));
    QCOMPARE(analyse(before.name).rows, 400);
}

void TestExperimentPlans::aMappingIsRememberedForItsSource()
{
    QByteArray table = "group,who,good,ms\n";
    for (int i = 0; i < 400; ++i)
        table += QByteArray(i % 2 ? "v2" : "v1") + ",u" + QByteArray::number(i) + "," + (i % 3 ? "yes" : "no") + ","
                 + QByteArray::number(i % 17) + "\n";
    ImportRequest request;
    request.files = {write(table, QStringLiteral("monday.csv"))};
    request.control = control;
    QCOMPARE(refused(request).code, ErrorCode::InvalidArgument);
    request.mapping = LogMapping{QStringLiteral("group"), QStringLiteral("who"), {}, {}, {}, {}};
    QCOMPARE(import(request).units.units, 400);
    // The next log of the same folder with the same columns.
    ImportRequest next;
    next.files = {write(table, QStringLiteral("tuesday.csv"))};
    next.control = control;
    const ExperimentAnalysis analysis = import(next);
    QCOMPARE(analysis.rows, 400);
    QCOMPARE(analysis.units.units, 400);
    QCOMPARE(m_core->preview(next.files.first(), {})->recognised.armColumn, QStringLiteral("group"));
}

SLIPWAY_TEST(TestExperimentPlans)
#include "tst_experimentplans.moc"
