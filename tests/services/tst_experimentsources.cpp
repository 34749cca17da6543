#include "tests/services/plannedexperimenttest.h"
#include "tests/services/servedlog.h"

#include <cmath>

using namespace slipway;

/// Where experiments come from beside a log: summaries, abtest.json, a server's own log, a log that grows or was cut, a
/// remembered mapping.
class TestExperimentSources final : public PlannedExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void aSummaryIsAnExperimentWithoutRows();
    void theLargerArmOfASummaryIsNoControl();
    void aMeanWithoutSpreadIsNotJudged();
    void summariesThatCannotBeAreRefused_data();
    void summariesThatCannotBeAreRefused();
    void anAbTestFileFindsItsLogAndItsSplit();
    void aLogThatGrowsIsFollowed();
    void onlyAPlanForAnyTimeFollowsItsLogByItself();
    void aLogThatWasCutIsNotFollowed();
    void aMappingIsRememberedForItsSource();
    void ofAServersLogOneTestCounts();
    void aServersRampIsReadByPhases();
    void aRateThatNeverVariesIsSaidOfUsersToo();
    void aLogIsFollowedOverItsRotation();
    void queriesAndTheirOutcomesAreNotCountedTwice();
};

void TestExperimentSources::aSummaryIsAnExperimentWithoutRows()
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

void TestExperimentSources::theLargerArmOfASummaryIsNoControl()
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

void TestExperimentSources::aMeanWithoutSpreadIsNotJudged()
{
    ImportRequest request;
    request.files = {write(R"({"control": {"success_rate": 0.9, "n": 1000, "avg_latency_ms": 42},
                               "treatment": {"success_rate": 0.93, "n": 1000, "avg_latency_ms": 44.2}})",
                           QStringLiteral("bare.json"))};
    const ExperimentAnalysis analysis = import(request);
    QVERIFY2(anyContains(analysis.warnings, QStringLiteral("No spread is given for latency_ms")),
             qPrintable(texts(analysis.warnings).join(QLatin1Char('\n'))));
    // A guard rail that cannot be judged lets nothing be rolled out, and what is lost is lost all the same.
    QCOMPARE(analysis.metrics[1].plan.role, MetricRole::Guardrail);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("guardrail_undetermined"));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("the guard rail latency_ms cannot be judged")));
    QVERIFY(analysis.verdict.whatWouldChange.text().contains(QStringLiteral("sd_latency_ms")));
    request.files = {write(R"({"control": {"success_rate": 0.9, "n": 1000, "avg_latency_ms": 42},
                               "treatment": {"success_rate": 0.8, "n": 1000, "avg_latency_ms": 44.2}})",
                           QStringLiteral("lost.json"))};
    for (const char *mode : {"fixed", "sequential"}) {
        request.rules.mode = QString::fromLatin1(mode);
        QCOMPARE(import(request).verdict.reason, QStringLiteral("primary_worse"));
    }
    request.rules = {};
    request.files = {m_folder->filePath(QStringLiteral("bare.json"))};

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

void TestExperimentSources::summariesThatCannotBeAreRefused_data()
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

void TestExperimentSources::summariesThatCannotBeAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    ImportRequest request;
    request.files = {write(json, QStringLiteral("summary.json"))};
    const Error error = refused(request);
    QCOMPARE(error.code, ErrorCode::InvalidArgument);
    QVERIFY2(error.text().contains(part), qPrintable(error.text()));
}

void TestExperimentSources::anAbTestFileFindsItsLogAndItsSplit()
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

void TestExperimentSources::aLogThatGrowsIsFollowed()
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

void TestExperimentSources::onlyAPlanForAnyTimeFollowsItsLogByItself()
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

void TestExperimentSources::aLogThatWasCutIsNotFollowed()
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

void TestExperimentSources::aMappingIsRememberedForItsSource()
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
    // What is left out of one log is there in the next.
    next.mapping = LogMapping{QStringLiteral("group"), {}, {}, {QStringLiteral("who")}, {}, {}};
    QCOMPARE(import(next).units.units, 0);
    next.mapping = LogMapping{QStringLiteral("group"), QStringLiteral("who"), {}, {QStringLiteral("ms")}, {}, {}};
    QCOMPARE(import(next).metrics.size(), 1);
    next.mapping.reset();
    next.files = {write(table, QStringLiteral("wednesday.csv"))};
    QCOMPARE(import(next).metrics.size(), 2);
}

void TestExperimentSources::ofAServersLogOneTestCounts()
{
    ImportRequest request;
    request.files = {
        write(servedRows(40, "m/v1/v0", 0.2, 0) + servedRows(50, {}, 0.5, 100) + servedRows(300, "m/v1/v2", 0.5, 200))};
    NoProgress progress;
    const auto preview = m_core->preview(request.files.first(), {});
    QCOMPARE(preview->experiments, QStringList({QStringLiteral("m/v1/v2"), QStringLiteral("m/v1/v0")}));
    const ExperimentAnalysis latest = import(request);
    QCOMPARE(latest.rows, 300);
    QCOMPARE(latest.plan.control, control);
    QCOMPARE(latest.plan.split, std::vector<double>({0.5, 0.5}));
    QCOMPARE(latest.plan.unit, QStringLiteral("user"));
    QVERIFY(latest.plan.phases.isEmpty());
    QVERIFY(latest.srm.checked && !latest.srm.mismatch);
    QVERIFY(latest.verdict.retrospective);
    QVERIFY(anyContains(latest.warnings, QStringLiteral("90 further rows of the log are of another test or of none")));
    QCOMPARE(latest.metrics[0].plan.name, QStringLiteral("success"));
    QCOMPARE(latest.metrics[1].plan.role, MetricRole::Guardrail);
    QCOMPARE(latest.metrics.size(), 2); // bookkeeping is no metric
    for (const SegmentResult &segment : latest.segments)
        QCOMPARE(segment.column, QStringLiteral("outcome"));

    request.mapping = LogMapping();
    request.mapping->onlyColumn = QStringLiteral("experiment");
    request.mapping->onlyValue = QStringLiteral("m/v1/v0");
    const ExperimentAnalysis earlier = import(request);
    QCOMPARE(earlier.rows, 40);
    QCOMPARE(earlier.plan.split, std::vector<double>({0.8, 0.2}));
    // What one experiment chose is not remembered for the next.
    request.mapping.reset();
    QCOMPARE(import(request).rows, 300);
    request.mapping = LogMapping();
    request.mapping->onlyColumn = QStringLiteral("experiment");
    request.mapping->onlyValue = QStringLiteral("m/v8/v9");
    QVERIFY(refused(request).text().contains(QStringLiteral("no row whose \"experiment\" is m/v8/v9; all 390 rows")));
}

void TestExperimentSources::aServersRampIsReadByPhases()
{
    ImportRequest request;
    const QByteArray log = servedRows(400, "m/v1/v2", 0.1, 0) + servedRows(400, "m/v1/v2", 0.5, 500);
    request.files = {write(log)};
    const ExperimentAnalysis ramped = import(request);
    QCOMPARE(ramped.plan.split, std::vector<double>({0.9, 0.1}));
    QCOMPARE(ramped.plan.phases.size(), 1);
    QCOMPARE(ramped.plan.phases[0].fromMs, 1700000500000);
    QCOMPARE(ramped.phases[1].counts, std::vector<qint64>({200, 200}));
    QVERIFY(!ramped.srm.mismatch);
    QVERIFY(anyContains(ramped.verdict.sentences, QStringLiteral("as planned in each of the 2 phases")));
    QVERIFY(!anyContains(ramped.warnings, QStringLiteral("came back")));
    QByteArray back = servedRows(200, "m/v1/v2", 0.8, 1000);
    back.replace("\"u1700001199\"", "\"u1700000000\"");
    write(log + back);
    NoProgress progress;
    QCOMPARE(*m_core->update(ramped.name, progress), 200);
    const auto further = m_core->analyse(ramped.name, progress);
    QVERIFY2(further.ok(), further ? "" : qPrintable(further.error().text()));
    QCOMPARE(further->plan.phases.size(), 2);
    QVERIFY(anyContains(further->warnings, QStringLiteral("Users came back in a later phase 1 times")));
    QVERIFY(!further->srm.mismatch && !further->verdict.exploratory);
}

void TestExperimentSources::aRateThatNeverVariesIsSaidOfUsersToo()
{
    ImportRequest request;
    for (const QByteArray &later : {QByteArray(), servedRows(150, "m/v1/v2", 0.2, 500)}) {
        QByteArray log = servedRows(300, "m/v1/v2", 0.5, 0) + later;
        request.files = {write(log.replace("false", "true"))};
        const ExperimentAnalysis analysis = import(request);
        QCOMPARE(analysis.plan.unit, QStringLiteral("user"));
        QCOMPARE(analysis.metrics[0].undefined, QStringLiteral("no_variation"));
        QVERIFY(analysis.verdict.reason != QLatin1String("no_data"));
        QVERIFY(analysis.verdict.recommendation != QLatin1String("rollout"));
        QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("the same outcome on every request")));
        const QString bound = later.isEmpty() ? QStringLiteral("above 2.00 % are excluded in both arms")
                                              : QStringLiteral("above 1.67 % are excluded in both arms");
        QVERIFY2(anyContains(analysis.verdict.sentences, bound),
                 qPrintable(texts(analysis.verdict.sentences).join(QLatin1Char('\n'))));
    }
}

void TestExperimentSources::aLogIsFollowedOverItsRotation()
{
    const QByteArray first = servedRows(200, "m/v1/v2", 0.5, 0), second = servedRows(100, "m/v1/v2", 0.5, 300),
                     third = servedRows(60, "m/v1/v2", 0.5, 500), last = servedRows(40, "m/v1/v2", 0.5, 600);
    const QString old = QStringLiteral("queries-20231201T000000000Z.jsonl");
    const QString between = QStringLiteral("queries-20231202T000000000Z.jsonl");
    const QString full = QStringLiteral("queries-20231203T000000000Z.jsonl");
    write(servedRows(20, "m/v1/v2", 0.5, -100), old);
    ImportRequest request;
    request.files = {write(first)};
    const ExperimentAnalysis before = import(request);
    QCOMPARE(before.rows, 220);
    // Twice rotated since it was read.
    write(first + second, between);
    write(third, full);
    write(last);
    NoProgress progress;
    const auto added = m_core->update(before.name, progress);
    QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text()));
    QCOMPARE(*added, 200);
    // The server removes its oldest parts.
    QVERIFY(QFile::remove(m_folder->filePath(old)) && QFile::remove(m_folder->filePath(between)));
    write(last + servedRows(10, "m/v1/v2", 0.5, 700));
    QCOMPARE(m_core->follow(before.name, progress)->state, FollowedLog::State::Waiting);
    QCOMPARE(*m_core->update(before.name, progress), 10);
    QCOMPARE(m_core->analyse(before.name, progress)->rows, 430);
}

void TestExperimentSources::queriesAndTheirOutcomesAreNotCountedTwice()
{
    ImportRequest request;
    request.files = {write(servedRows(100, "m/v1/v2", 0.5, 0)),
                     write(servedRows(80, "m/v1/v2", 0.5, 0), QStringLiteral("outcomes.jsonl"))};
    const Error error = refused(request);
    QCOMPARE(error.code, ErrorCode::InvalidArgument);
    QVERIFY2(error.text().contains(QStringLiteral("tell of the same queries")), qPrintable(error.text()));
    request.files.removeFirst();
    QCOMPARE(import(request).rows, 80);
}

SLIPWAY_TEST(TestExperimentSources)
#include "tst_experimentsources.moc"
