#include "models/formats/querylogreader.h"
#include "models/storage/activitytable.h"
#include "models/storage/experimentfile.h"
#include "tests/services/experimenttest.h"
#include "tests/services/servedlog.h"

#include <QDir>

#include <cmath>

using namespace slipway;

namespace {

/// Cuts a log as soon as some of it was read.
class CuttingProgress final : public Progress
{
public:
    explicit CuttingProgress(QString log) : m_log(std::move(log)) {}
    bool cancelled() const override { return false; }
    void report(qint64, qint64, const QString &) override { QFile::resize(m_log, 1000); }

private:
    const QString m_log;
};

} // namespace

class TestExperimentImports final : public ExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void theSampleIsReadWithTheDefaults();
    void usersInBothArmsAreCounted();
    void rejectedRowsAreSaid();
    void aRequestCountsOnceAlsoWhenItsLogHasGrown();
    void oddLinesAreTakenAndSaid();
    void sharesOfAHundredAndRoundedOnesAreASplit();
    void anArmThatIsNoVersionIsKeptAndSaid();
    void aControlMayBeNamedByItsVersion();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void badLogsAreRefusedAndLeaveNothing_data();
    void badLogsAreRefusedAndLeaveNothing();
    void aLogThatIsCutWhileItIsReadIsRefusedAndLeavesNothing_data();
    void aLogThatIsCutWhileItIsReadIsRefusedAndLeavesNothing();
    void aStoredExperimentReadsTheSame();
    void namesAreMadeUniqueOrRefused();
    void anExperimentOpensWithoutItsRowsAndItsLog();
    void anExperimentOfAnEarlierEditionIsRead();
    void aRemovedExperimentIsGone();
    void importsAndRemovalsAreActivity();
    void theOutlineShowsArmsAndColumns();
    void columnsOfTwoValuesAreOfferedAndRemembered();
};

void TestExperimentImports::theSampleIsReadWithTheDefaults()
{
    ImportRequest request;
    request.files = {QStringLiteral(SLIPWAY_TEST_DATA "/querylogs/intent_classifier.jsonl")};
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.name, QStringLiteral("intent_classifier"));
    QCOMPARE(analysis.rows, 400);
    QCOMPARE(analysis.variants.size(), 2);
    QCOMPARE(analysis.variants[0].arm, QStringLiteral("20231201_120000_abcd1234"));
    QVERIFY(analysis.variants[0].isControl);
    QCOMPARE(analysis.variants[0].n + analysis.variants[1].n, 400);
    QCOMPARE(analysis.metrics.size(), 3);
    QCOMPARE(analysis.metrics[0].plan.name, QStringLiteral("success"));
    QCOMPARE(analysis.metrics[0].plan.role, MetricRole::Primary);
    QCOMPARE(analysis.metrics[1].plan.name, QStringLiteral("response_time_ms"));
    QCOMPARE(analysis.metrics[1].plan.role, MetricRole::Guardrail);
    QVERIFY(std::abs(*analysis.metrics[1].plan.margin - 0.05 * analysis.metrics[1].control.mean) < 1e-12);
    QCOMPARE(analysis.metrics[2].plan.role, MetricRole::Other);
    QVERIFY(!analysis.srm.checked);
    QVERIFY(analysis.verdict.retrospective);
    QVERIFY(analysis.firstAtMs && analysis.lastAtMs && *analysis.firstAtMs < *analysis.lastAtMs);
}

void TestExperimentImports::usersInBothArmsAreCounted()
{
    const ExperimentAnalysis analysis =
        import(requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}, "one")));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("1 of 1 users were in more than one arm")));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("(400 requests of 1 users)")));
    const ExperimentAnalysis apart = import(requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}})));
    QVERIFY(!anyContains(apart.warnings, QStringLiteral("more than one arm")));
    QVERIFY(!anyContains(apart.warnings, QStringLiteral("not independent")));
}

void TestExperimentImports::rejectedRowsAreSaid()
{
    QByteArray log = "oops\n" + logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}) + "{\"success\": tr";
    const ExperimentAnalysis analysis = import(requestFor(log));
    QCOMPARE(analysis.rejected.count, 2);
    QCOMPARE(analysis.rejected.firstLine, 1);
    QVERIFY(anyContains(analysis.warnings,
                        QStringLiteral("2 of 402 lines do not count. The first is line 1: no JSON object")));
    QCOMPARE(analysis.rows, 400);
}

void TestExperimentImports::aRequestCountsOnceAlsoWhenItsLogHasGrown()
{
    const QByteArray log = servedRows(200, "m/v1/v2", 0.5, 0);
    const qsizetype half = log.indexOf('\n', log.size() / 2) + 1;
    ImportRequest request = requestFor(log + log.first(half));
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.rows, 200);
    const qint64 again = log.first(half).count('\n');
    QCOMPARE(analysis.rejected.count, again);
    QVERIFY(anyContains(analysis.warnings,
                        QStringLiteral("%1 of %2 lines do not count. The first is line 201: the same request again")
                            .arg(again)
                            .arg(200 + again)));
    NoProgress progress;
    for (int round = 1; round <= 3; ++round) {
        QFile file(request.files.first());
        QVERIFY(file.open(QIODevice::Append));
        file.write(log + servedRows(50, "m/v1/v2", 0.5, 1000 * round));
        file.close();
        QCOMPARE(*m_core->update(analysis.name, progress), 50);
        QCOMPARE(m_core->analyse(analysis.name, progress)->rejected.count, again + 200 * round);
    }
}

void TestExperimentImports::oddLinesAreTakenAndSaid()
{
    const QByteArray log = "\xef\xbb\xbf" + logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}})
                           + R"({"model_version": "v1", "model_version": "v2", "success": true, "success": false})"
                             "\n";
    ImportRequest request = requestFor(log);
    request.name = QStringLiteral("odd");
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.rows, 401);
    QCOMPARE(analysis.rejected.count, 0);
    // The last value counts, of the arm too.
    QCOMPARE(analysis.metrics[0].treated.n, 201);
    QCOMPARE(analysis.metrics[0].treated.x, 185);
    const QString repeated = QStringLiteral("1 lines name a key twice, of which the last value counts. The first is "
                                            "line 401: \"model_version\" (queries.jsonl)");
    const QString marked = QStringLiteral("queries.jsonl begins with a byte order mark");
    QVERIFY(anyContains(analysis.warnings, repeated));
    QVERIFY(anyContains(analysis.warnings, marked));
    NoProgress progress;
    QCOMPARE(texts(m_core->analyse(request.name, progress)->warnings), texts(analysis.warnings));
    const auto outline = ExperimentService::outline(request.files, progress);
    QVERIFY(anyContains(outline->notes, repeated));
    QVERIFY(anyContains(outline->notes, marked));
}

void TestExperimentImports::sharesOfAHundredAndRoundedOnesAreASplit()
{
    ImportRequest request = requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}));
    for (const auto &split : {std::vector<double>{50, 50}, std::vector<double>{0.334, 0.667}}) {
        startAfresh();
        request.files = {write(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}))};
        request.split = split;
        QVERIFY(import(request).srm.checked);
    }
}

void TestExperimentImports::anArmThatIsNoVersionIsKeptAndSaid()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}})));
    QVERIFY(analysis.variants[0].versionId.isEmpty());
    QCOMPARE(analysis.variants[1].versionId, QStringLiteral("r/m/v2"));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("The arm v1 is no version of any registry.")));
    QVERIFY(!anyContains(analysis.warnings, QStringLiteral("The arm v2")));
}

void TestExperimentImports::aControlMayBeNamedByItsVersion()
{
    ImportRequest request = requestFor(logOf({{control, 200, 180, 40}, {treatment, 300, 285, 40}}));
    request.control = QStringLiteral("m/1.0.0");
    QCOMPARE(import(request).plan.control, control);
    request.control.clear();
    QCOMPARE(import(request).plan.control, treatment);
}

void TestExperimentImports::badRequestsAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("part");
    const auto invalid = static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("control") << QStringLiteral("control") << invalid
                             << QStringLiteral("\"v9\" is no arm of the log. Its arms are: v1, v2.");
    QTest::newRow("ambiguous") << QStringLiteral("ambiguous") << static_cast<int>(ErrorCode::Conflict)
                               << QStringLiteral("fits two versions");
    QTest::newRow("split") << QStringLiteral("split") << invalid
                           << QStringLiteral("The split has 3 shares and the log has 2 arms");
    QTest::newRow("negative split") << QStringLiteral("negative split") << invalid
                                    << QStringLiteral("numbers from 0 on");
    QTest::newRow("more than a whole") << QStringLiteral("more than a whole") << invalid
                                       << QStringLiteral("add up to 1.1.");
    QTest::newRow("metric") << QStringLiteral("metric") << invalid
                            << QStringLiteral(
                                   "no yes/no or number column \"accuracy\". It has: success, response_time_ms");
    QTest::newRow("margin") << QStringLiteral("margin") << invalid << QStringLiteral("needs a margin above 0");
    QTest::newRow("two primaries") << QStringLiteral("two primaries") << invalid
                                   << QStringLiteral("exactly one primary");
    QTest::newRow("mode") << QStringLiteral("mode") << invalid << QStringLiteral("mode \"sometimes\"");
}

void TestExperimentImports::badRequestsAreRefused()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    QFETCH(QString, part);
    ImportRequest request = requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}));
    const MetricPlan primary{
        QStringLiteral("success"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}};
    const MetricPlan latency{
        QStringLiteral("response_time_ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Guardrail, -1, {}};
    if (what == QLatin1String("control"))
        request.control = QStringLiteral("v9");
    if (what == QLatin1String("ambiguous"))
        request.control = QStringLiteral("m");
    if (what == QLatin1String("split"))
        request.split = {0.5, 0.3, 0.2};
    if (what == QLatin1String("negative split"))
        request.split = {1.5, -0.5};
    if (what == QLatin1String("more than a whole"))
        request.split = {0.8, 0.3};
    if (what == QLatin1String("metric")) {
        request.metrics = {primary};
        request.metrics[0].name = QStringLiteral("accuracy");
    }
    if (what == QLatin1String("margin"))
        request.metrics = {latency};
    if (what == QLatin1String("two primaries"))
        request.metrics = {primary, primary};
    if (what == QLatin1String("mode")) {
        request.plan = ExperimentPlan();
        request.plan->control = control;
        request.plan->metrics = {primary};
        request.plan->mode = QStringLiteral("sometimes");
    }
    const Error error = refused(request);
    QCOMPARE(static_cast<int>(error.code), code);
    QVERIFY2(error.text().contains(part), qPrintable(error.text()));
    QVERIFY(m_core->list()->isEmpty());
}

void TestExperimentImports::badLogsAreRefusedAndLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("part");
    const auto corrupt = static_cast<int>(ErrorCode::Corrupt);
    const auto invalid = static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("empty") << QByteArray() << corrupt << QStringLiteral("is empty");
    QTest::newRow("no row") << QByteArray("nothing\nof use\n") << corrupt << QStringLiteral("no line that is a query");
    QTest::newRow("table without an arm")
        << QByteArray("a;b\n1;2\n") << invalid << QStringLiteral("Name one of its columns: a, b");
    QTest::newRow("one arm") << logOf({{control, 100, 90, 40}}) << invalid
                             << QStringLiteral("one arm only, v1, in \"model_version\" of all");
    QTest::newRow("no metric") << QByteArray("{\"arm\": \"v1\"}\n{\"arm\": \"v2\"}\n") << invalid
                               << QStringLiteral("no yes/no or number column, so there is nothing");
}

void TestExperimentImports::badLogsAreRefusedAndLeaveNothing()
{
    QFETCH(QByteArray, log);
    QFETCH(int, code);
    QFETCH(QString, part);
    const Error error = refused(requestFor(log));
    QCOMPARE(static_cast<int>(error.code), code);
    QVERIFY2(error.text().contains(part), qPrintable(error.text()));
    QVERIFY(m_core->list()->isEmpty());
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("data/experiments"))).isEmpty());
}

void TestExperimentImports::aLogThatIsCutWhileItIsReadIsRefusedAndLeavesNothing_data()
{
    constexpr int rows = 300; // of many blocks, so that some of it is still to be read
    const QByteArray note(60'000, 'n');
    QByteArray lines, table = "model_version,success,note\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray arm = i % 2 == 0 ? "v1" : "v2", success = i % 3 == 0 ? "true" : "false";
        lines += "{\"model_version\": \"" + arm + "\", \"success\": " + success + ", \"note\": \"" + note + "\"}\n";
        table += arm + ',' + success + ',' + note + '\n';
    }
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("JSON lines") << QStringLiteral("queries.jsonl") << lines;
    QTest::newRow("table") << QStringLiteral("queries.csv") << table;
}

void TestExperimentImports::aLogThatIsCutWhileItIsReadIsRefusedAndLeavesNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, log);
    ImportRequest request;
    request.files = {write(log, name)};
    CuttingProgress progress(request.files.first());
    const auto refused = m_core->import(request, progress);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    const QString said = refused.error().text();
    QVERIFY2(said.contains(QStringLiteral("was cut while it was read: it had %1 bytes").arg(log.size())),
             qPrintable(said));
    QVERIFY(m_core->list()->isEmpty());
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("data/experiments")))
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestExperimentImports::aStoredExperimentReadsTheSame()
{
    ImportRequest request = requestFor(logOf({{control, 400, 360, 40}, {treatment, 400, 380, 40}}));
    request.split = {0.5, 0.5};
    request.name = QStringLiteral("canary / of \"v2\"");
    const ExperimentAnalysis before = import(request);
    NoProgress progress;
    const auto after = m_core->analyse(request.name, progress);
    QVERIFY(after.ok());
    QCOMPARE(after->name, before.name);
    QCOMPARE(after->rows, before.rows);
    QCOMPARE(texts(after->verdict.sentences), texts(before.verdict.sentences));
    QCOMPARE(texts(after->warnings), texts(before.warnings));
    QCOMPARE(after->metrics[1].pValue, before.metrics[1].pValue);
    QCOMPARE(after->sequence.size(), before.sequence.size());
    const auto all = m_core->list();
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().source, QStringLiteral("queries.jsonl"));
    QCOMPARE(all->first().importedAtMs, m_clock.nowMs());
    QCOMPARE(all->first().recommendation, before.verdict.recommendation);
}

void TestExperimentImports::namesAreMadeUniqueOrRefused()
{
    ImportRequest request = requestFor(logOf({{control, 100, 90, 40}, {treatment, 100, 95, 40}}));
    QCOMPARE(import(request).name, QStringLiteral("queries"));
    QCOMPARE(import(request).name, QStringLiteral("queries 2"));
    request.name = QStringLiteral("queries");
    QCOMPARE(refused(request).code, ErrorCode::Conflict);
    QCOMPARE(m_core->list()->size(), 2);
}

void TestExperimentImports::anExperimentOpensWithoutItsRowsAndItsLog()
{
    ImportRequest request = requestFor(logOf({{control, 100, 90, 40}, {treatment, 100, 95, 40}}));
    const ExperimentAnalysis before = import(request);
    const QDir all(m_folder->filePath(QStringLiteral("data/experiments")));
    const QDir rows(all.filePath(all.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()));
    QFile file(rows.filePath(QStringLiteral("1.0")));
    QVERIFY(file.resize(file.size() / 2));
    QVERIFY(QFile::remove(request.files.first()));
    NoProgress progress;
    const auto after = m_core->analyse(QStringLiteral("queries"), progress);
    QVERIFY2(after.ok(), after ? "" : qPrintable(after.error().text()));
    QCOMPARE(texts(after->verdict.sentences), texts(before.verdict.sentences));
    // What needs the rows says what is wrong with them.
    ExperimentPlan plan = before.plan;
    plan.unit = QStringLiteral("user");
    const auto damaged = m_core->plan({QStringLiteral("queries"), plan, {}}, progress);
    QCOMPARE(damaged.error().code, ErrorCode::Corrupt);
    QVERIFY(damaged.error().text().contains(QStringLiteral("damaged or incomplete")));
    QVERIFY(m_core->remove(QStringLiteral("queries")).ok());
    QVERIFY(all.isEmpty());
}

void TestExperimentImports::anExperimentOfAnEarlierEditionIsRead()
{
    const QString folder = m_folder->filePath(QStringLiteral("data/experiments/"));
    QVERIFY(QFile::copy(QStringLiteral(SLIPWAY_TEST_DATA "/querylogs/before-rejected-values.columns"),
                        folder + QStringLiteral("old.columns")));
    const auto old = readExperimentFile(folder + QStringLiteral("old.columns"));
    QVERIFY(old.ok());
    ExperimentRecord record;
    record.summary.name = QStringLiteral("old");
    record.file = QStringLiteral("old.columns");
    record.plan.control = old->arms.first();
    record.plan.metrics = {
        {QStringLiteral("ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Primary, {}, {}}};
    const auto ledger = Ledger::open(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(ExperimentTable(**(*ledger)->here()).insert(record).ok());
    NoProgress progress;
    for (int time = 0; time < 2; ++time) {
        const auto analysis = m_core->analyse(QStringLiteral("old"), progress);
        QVERIFY2(analysis.ok(), analysis ? "" : qPrintable(analysis.error().text()));
        QCOMPARE(analysis->rows, 4);
        QCOMPARE(analysis->rejected.count, 1);
        QVERIFY(!QFile::exists(folder + QStringLiteral("old.columns")));
    }
    QVERIFY(m_core->remove(QStringLiteral("old")).ok());
    QVERIFY(QDir(folder).isEmpty());
}

void TestExperimentImports::aRemovedExperimentIsGone()
{
    import(requestFor(logOf({{control, 100, 90, 40}, { treatment, 100, 95, 40 }})));
    QVERIFY(m_core->remove(QStringLiteral("queries")).ok());
    QCOMPARE(m_core->remove(QStringLiteral("queries")).error().code, ErrorCode::NotFound);
    NoProgress progress;
    QCOMPARE(m_core->analyse(QStringLiteral("queries"), progress).error().code, ErrorCode::NotFound);
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("data/experiments"))).isEmpty());
}

void TestExperimentImports::importsAndRemovalsAreActivity()
{
    import(requestFor(logOf({{control, 100, 90, 40}, { treatment, 100, 95, 40 }})));
    QCOMPARE(m_core->record(QStringLiteral("queries"))->summary.rows, 200);
    QVERIFY(m_core->remove(QStringLiteral("queries")).ok());
    QCOMPARE(m_core->record(QStringLiteral("queries")).error().code, ErrorCode::NotFound);
    const auto ledger = Ledger::open(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(ledger.ok());
    const auto entries = ActivityTable(**(*ledger)->here()).list(-1);
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), 2);
    for (const ActivityEntry &entry : *entries)
        QCOMPARE(entry.subject, QStringLiteral("queries"));
    const QStringList what{entries->at(0).what, entries->at(1).what};
    QCOMPARE(what, QStringList({QStringLiteral("experiment_removed"), QStringLiteral("experiment_imported")}));
}

void TestExperimentImports::theOutlineShowsArmsAndColumns()
{
    NoProgress progress;
    const auto log =
        readQueryLogs({write("bad\n" + logOf({{control, 100, 90, 40}, {treatment, 50, 45, 38}}))}, progress);
    QVERIFY(log.ok());
    const LogOutline outline = outlineOf(*log);
    QCOMPARE(outline.rows, 150);
    QCOMPARE(outline.rejected.count, 1);
    QCOMPARE(outline.arms.size(), 2);
    QCOMPARE(outline.arms[1].rows, 50);
    QCOMPARE(outline.columns.size(), 2);
    QCOMPARE(outline.columns[0].kind, MetricKind::Proportion);
    QCOMPARE(outline.columns[0].means, std::vector<double>({0.9, 0.9}));
    QCOMPARE(outline.columns[1].name, QStringLiteral("response_time_ms"));
}

void TestExperimentImports::columnsOfTwoValuesAreOfferedAndRemembered()
{
    QByteArray table = "model_version;erfolg;ergebnis;stufe\n";
    for (int i = 0; i < 400; ++i)
        table += QByteArray(i % 2 ? "v1" : "v2") + (i % 3 ? ";ja" : ";nein") + (i % 5 ? ";ok" : ";fehler")
                 + (i % 4 ? ";1\n" : ";2\n");
    NoProgress progress;
    ImportRequest request;
    request.files = {write(table, QStringLiteral("tabelle.csv"))};
    const auto outline = ExperimentService::outline(request.files, progress);
    QVERIFY(outline.ok());
    QCOMPARE(outline->answers.size(), 3);
    QCOMPARE(outline->answers[0].success, QStringLiteral("ja"));
    QCOMPARE(outline->answers[1].values, QStringList({QStringLiteral("fehler"), QStringLiteral("ok")}));
    QVERIFY(outline->answers[1].success.isEmpty());
    QCOMPARE(outline->answers[2].column, QStringLiteral("stufe"));
    QCOMPARE(import(request).plan.metrics[0].name, QStringLiteral("erfolg"));

    request.metrics = {
        {QStringLiteral("ergebnis"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}}};
    const QString said = refused(request).text();
    QVERIFY2(said.contains(QStringLiteral("\"ergebnis\" holds words (ok, fehler)")), qPrintable(said));
    request.mapping = LogMapping();
    request.mapping->successes = {{QStringLiteral("ergebnis"), QStringLiteral("ok")}};
    const ExperimentAnalysis mapped = import(request);
    QCOMPARE(mapped.metrics[0].control.x + mapped.metrics[0].treated.x, 320);
    // The same source is read the same way the next time, and what is added to it too.
    request.mapping.reset();
    const ExperimentAnalysis again = import(request);
    QCOMPARE(again.metrics[0].treated.x, mapped.metrics[0].treated.x);
    write(table + "v1;ja;fehler;1\nv1;nein;ok;2\n", QStringLiteral("tabelle.csv"));
    QCOMPARE(*m_core->update(again.name, progress), 2);
    const auto grown = m_core->analyse(again.name, progress);
    QCOMPARE(grown->metrics[0].control.x + grown->metrics[0].treated.x, 321);
    const auto other = std::find_if(grown->metrics.begin(), grown->metrics.end(),
                                    [](const MetricResult &one) { return one.plan.name == QLatin1String("erfolg"); });
    QCOMPARE(other->control.n + other->treated.n, 402);
}

SLIPWAY_TEST(TestExperimentImports)
#include "tst_experimentimports.moc"
