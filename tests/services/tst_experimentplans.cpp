#include "tests/services/plannedexperimenttest.h"

#include <cmath>

using namespace slipway;

/// Plans: when they are made, what they must be, what becomes of one that is changed, and how looks are counted.
class TestExperimentPlans final : public PlannedExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void aPlanBeforeTheDataIsNotRetrospective();
    void thePlannedSizeFollowsFromTheEffect();
    void aRelativeMarginIsFixedWhenThePlanIsMade();
    void aPlanThatCannotBeIsOneSentence_data();
    void aPlanThatCannotBeIsOneSentence();
    void whatCannotBeOfTheDataIsRefusedAtTheImport();
    void aPlanChangedAfterALookRollsNothingOut();
    void theSameDataIsLookedAtOnce();
    void looksSpendTheAlphaOfPlannedLooks();
    void nothingIsRolledOutBeforeTheMinimumOfDays();
    void aRuleThatIsAskedForKeepsTheDefaultGuardRails();
    void afterItsPlannedSizeATestIsNotReadOn();
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
    QTest::newRow("arm twice") << QStringLiteral("arm twice") << QStringLiteral("names the arm \"v1\" 2 times");
    QTest::newRow("margin of a rate") << QStringLiteral("margin") << QStringLiteral("1.5 of the rate \"success\"");
    QTest::newRow("effect of a rate") << QStringLiteral("effect") << QStringLiteral("2 of the rate \"success\"");
    QTest::newRow("target above 1") << QStringLiteral("target") << QStringLiteral("A gain of 10.00");
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
    if (what == QLatin1String("arm twice"))
        wanted.arms = {control, control};
    if (what == QLatin1String("margin"))
        wanted.metrics[0].margin = 1.5;
    if (what == QLatin1String("effect"))
        wanted.metrics[0].minEffect = 2;
    if (what == QLatin1String("target"))
        wanted.metrics[0].minEffect = 0.1;
    const auto made = plan(QStringLiteral("p"), wanted, {{QStringLiteral("success"), {0.95, {}}}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(made.error().text().contains(part), qPrintable(made.error().text()));
    QVERIFY(m_core->list()->isEmpty());
}

void TestExperimentPlans::whatCannotBeOfTheDataIsRefusedAtTheImport()
{
    ImportRequest request = requestFor(logOf({{control, 400, 360, 40}, {treatment, 400, 370, 40}}));
    MetricPlan primary = primaryOf(0.2);
    request.metrics = {primary};
    QVERIFY2(refused(request).text().contains(QStringLiteral("beyond what a rate can be")),
             qPrintable(refused(request).text()));
    primary.minEffect = 0.05;
    primary.margin = 0.95;
    request.metrics = {primary};
    QVERIFY(refused(request).text().contains(QStringLiteral("would let every loss by")));
    // A plan of before is not refused for the data that came.
    ExperimentPlan before = somePlan();
    before.metrics = {primaryOf(0.2)};
    QVERIFY(plan(QStringLiteral("before"), before, {{QStringLiteral("success"), {0.7, {}}}}).ok());
    request.name = QStringLiteral("before");
    request.metrics.clear();
    request.control.clear();
    QCOMPARE(import(request).rows, 800);

    startAfresh();
    QByteArray nobody;
    for (int i = 0; i < 400; ++i)
        nobody += i % 2 ? "{\"model_version\": \"v2\", \"success\": true}\n"
                        : "{\"model_version\": \"v1\", \"success\": false}\n";
    ImportRequest users = requestFor(nobody);
    users.rules.unit = QStringLiteral("user");
    QVERIFY2(refused(users).text().startsWith(QStringLiteral("The unit is the user, and no column")),
             qPrintable(refused(users).text()));
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

SLIPWAY_TEST(TestExperimentPlans)
#include "tst_experimentplans.moc"
