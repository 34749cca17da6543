#include "models/services/experimentcore.h"
#include "models/base/ids.h"
#include "models/formats/querylogreader.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace slipway;

namespace {

class StandingClock final : public Clock
{
public:
    qint64 nowMs() const override { return 1700000000000; }
};

/// One arm of a generated log.
struct Arm {
    QString name;
    int rows;
    int successes;
    double latencyMs;
};

/// Rows of all arms, mixed in proportion, with exactly the given successes and a latency of fixed spread.
QByteArray logOf(const QList<Arm> &arms, const QByteArray &unit = {})
{
    QByteArray text;
    int users = 0;
    int most = 0;
    for (const Arm &arm : arms)
        most = std::max(most, arm.rows);
    for (int step = 0; step < most; ++step) {
        for (const Arm &arm : arms) {
            const auto upTo = [&](int total, int steps) { return static_cast<int>(qint64(total) * steps / most); };
            for (int row = upTo(arm.rows, step); row < upTo(arm.rows, step + 1); ++row) {
                // Spread evenly, so that the counts are exact.
                const bool ok = qint64(arm.successes) * (row + 1) / arm.rows > qint64(arm.successes) * row / arm.rows;
                const double ms = arm.latencyMs + (row % 7 - 3) * 2;
                text += "{\"model_version\": \"" + arm.name.toUtf8() + "\", \"user_id\": \""
                        + (unit.isEmpty() ? "u" + QByteArray::number(users++) : unit) + "\", \"success\": "
                        + (ok ? "true" : "false") + ", \"response_time_ms\": " + QByteArray::number(ms, 'f', 3) + "}\n";
            }
        }
    }
    return text;
}

QStringList texts(const QList<Sentence> &sentences)
{
    QStringList all;
    for (const Sentence &sentence : sentences)
        all.append(sentence.text());
    return all;
}

/// Narrow and no-break spaces as plain ones, the true minus as a hyphen.
QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
}

bool anyContains(const QList<Sentence> &sentences, const QString &part)
{
    return plain(texts(sentences).join(QLatin1Char('\n'))).contains(part);
}

const QString control = QStringLiteral("v1");
const QString treatment = QStringLiteral("v2");

} // namespace

class TestExperiments final : public Test
{
    Q_OBJECT

public:
    TestExperiments() { startAfresh(); }

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void theSampleIsReadWithTheDefaults();
    void aBetterVersionIsRolledOut();
    void aSlowerVersionIsRolledBackWhateverItWins();
    void aMismatchedSplitBlocksTheVerdict();
    void aBreachRollsBackEvenUnderAMismatch();
    void tooFewRowsWait();
    void aPlanThatIsNotReachedWaits();
    void withoutAPlanTheVerdictIsRetrospective();
    void aNarrowGuardrailIsUndetermined();
    void fewExpectedFailuresAreTestedExactly();
    void noVariationHasNoPValue();
    void valuesThatAreNoNumbersBlockTheVerdict();
    void severalTreatmentsShareTheLevel();
    void usersInBothArmsAreCounted();
    void rejectedRowsAreSaid();
    void anArmThatIsNoVersionIsKeptAndSaid();
    void aControlMayBeNamedByItsVersion();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void badLogsAreRefusedAndLeaveNothing_data();
    void badLogsAreRefusedAndLeaveNothing();
    void aStoredExperimentReadsTheSame();
    void namesAreMadeUniqueOrRefused();
    void aLostColumnFileIsOneSentenceAndTheRestGoesOn();
    void aRemovedExperimentIsGone();
    void theCurvesAreBoundedAndEndAtTheResult();
    void theOutlineShowsArmsAndColumns();

private:
    void startAfresh();
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("queries.jsonl"))
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    ImportRequest requestFor(const QByteArray &log)
    {
        ImportRequest request;
        request.files = {write(log)};
        request.control = control;
        return request;
    }
    ExperimentAnalysis import(const ImportRequest &request)
    {
        NoProgress progress;
        const auto analysis = m_core->import(request, progress);
        if (!analysis)
            qFatal("%s", qPrintable(analysis.error().text()));
        return *analysis;
    }
    Error refused(const ImportRequest &request)
    {
        NoProgress progress;
        const auto analysis = m_core->import(request, progress);
        return analysis ? Error() : analysis.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;
    std::unique_ptr<ExperimentCore> m_core;
};

void TestExperiments::startAfresh()
{
    m_core.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    VersionNames names;
    names.idsByVersion = []() -> Result<QHash<QString, QString>> {
        return QHash<QString, QString>{{treatment, versionId(QStringLiteral("r"), QStringLiteral("m"), treatment)}};
    };
    names.resolve = [](const QString &text) -> Result<QString> {
        if (text == QLatin1String("m/1.0.0"))
            return versionId(QStringLiteral("r"), QStringLiteral("m"), control);
        if (text == QLatin1String("m"))
            return makeError(ErrorCode::Conflict, "%1 fits two versions.", {text});
        return makeError(ErrorCode::NotFound, "There is no version %1.", {text});
    };
    auto core = ExperimentCore::open(m_folder->filePath(QStringLiteral("data")), names, m_clock);
    if (!core)
        qFatal("%s", qPrintable(core.error().text()));
    m_core = std::move(core).value();
}

void TestExperiments::theSampleIsReadWithTheDefaults()
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

void TestExperiments::aBetterVersionIsRolledOut()
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
    QVERIFY(std::abs(*success.liftLow - success.ciLow / 0.92) < 1e-12);
    QCOMPARE(analysis.metrics[1].testMethod, QStringLiteral("Welch's t"));
    QCOMPARE(analysis.metrics[1].liftMethod, QStringLiteral("Fieller"));
    QVERIFY2(anyContains(analysis.verdict.sentences, QStringLiteral("success rose by 3.00 points (95 % 1.")),
             qPrintable(texts(analysis.verdict.sentences).join(QLatin1Char('\n'))));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("n = 8 000 and 2 000")));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("response_time_ms is 1.00 ms faster")));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("a loss of 2.00 ms is excluded")));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("The split is as planned")));
    QVERIFY(plain(analysis.verdict.whatWouldChange.text()).contains(QStringLiteral("below 92.00 %")));
}

void TestExperiments::aSlowerVersionIsRolledBackWhateverItWins()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 4000, 3600, 40}, {treatment, 4000, 3800, 45}})));
    QVERIFY(analysis.metrics[0].diff > 0 && analysis.metrics[0].pValue < 1e-6);
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("rollback"));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("guardrail_breach"));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("response_time_ms is 5.00 ms slower")));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("a loss of more than 2.00 ms is shown")));
}

void TestExperiments::aMismatchedSplitBlocksTheVerdict()
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
}

void TestExperiments::aBreachRollsBackEvenUnderAMismatch()
{
    ImportRequest request = requestFor(logOf({{control, 4000, 3600, 40}, {treatment, 3600, 3400, 60}}));
    request.split = {0.5, 0.5};
    const ExperimentAnalysis analysis = import(request);
    QVERIFY(analysis.srm.mismatch);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("guardrail_breach"));
}

void TestExperiments::tooFewRowsWait()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 300, 270, 40}, {treatment, 60, 58, 40}})));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("too_few"));
    QCOMPARE(plain(analysis.verdict.whatWouldChange.text()), QStringLiteral("40 more rows in the smaller arm."));
}

void TestExperiments::aPlanThatIsNotReachedWaits()
{
    ImportRequest request = requestFor(logOf({{control, 4000, 3600, 40}, {treatment, 1000, 980, 40}}));
    ExperimentPlan plan;
    plan.control = control;
    plan.metrics = {{QStringLiteral("success"), MetricKind::Mean, Direction::HigherIsBetter, MetricRole::Primary, {}, {}}};
    plan.plannedPerArm = 4000;
    request.plan = plan;
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.metrics.size(), 1);
    QCOMPARE(analysis.metrics[0].plan.kind, MetricKind::Proportion);
    QVERIFY(!analysis.verdict.retrospective);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("planned_sample_not_reached"));
    QVERIFY(plain(analysis.verdict.whatWouldChange.text()).contains(QStringLiteral("0 more rows of the control and 3 000")));

    request.plan->mode = QStringLiteral("sequential");
    const ExperimentAnalysis atAnyLook = import(request);
    QCOMPARE(atAnyLook.verdict.recommendation, QStringLiteral("rollout"));
    QVERIFY(anyContains(atAnyLook.verdict.sentences, QStringLiteral("At any look the difference is")));
}

void TestExperiments::withoutAPlanTheVerdictIsRetrospective()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 500, 450, 40}, {treatment, 500, 450, 40}})));
    QVERIFY(analysis.verdict.retrospective);
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("the present size of 1 000 counts as the planned one")));
    QCOMPARE(analysis.verdict.reason, QStringLiteral("inconclusive"));
}

void TestExperiments::aNarrowGuardrailIsUndetermined()
{
    ImportRequest request = requestFor(logOf({{control, 1000, 900, 40}, {treatment, 1000, 960, 40}}));
    request.metrics = {{QStringLiteral("response_time_ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Guardrail, 0.2, {}}};
    const ExperimentAnalysis analysis = import(request);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("guardrail_undetermined"));
    QVERIFY2(plain(analysis.verdict.whatWouldChange.text()).startsWith(QStringLiteral("About ")),
             qPrintable(analysis.verdict.whatWouldChange.text()));
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("is neither shown nor excluded")));
}

void TestExperiments::fewExpectedFailuresAreTestedExactly()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 400, 399, 40}, {treatment, 120, 116, 40}})));
    QCOMPARE(analysis.metrics[0].testMethod, QStringLiteral("Fisher's exact test"));
    QCOMPARE(analysis.metrics[0].intervalMethod, QStringLiteral("Newcombe"));
    // Five failures among 520 rows of which 120 are of the treatment, four or more of them there.
    const double share = 120.0 / 520;
    const double binomial = 5 * std::pow(share, 4) * (1 - share) + std::pow(share, 5);
    QVERIFY(std::abs(analysis.metrics[0].pValue - binomial) < 0.002);
}

void TestExperiments::noVariationHasNoPValue()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 200, 200, 40}, {treatment, 200, 200, 40}})));
    QCOMPARE(analysis.metrics[0].undefined, QStringLiteral("no_variation"));
    QVERIFY(analysis.metrics[0].testMethod.isEmpty());
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("success cannot be compared (no_variation; n = 200 and 200)")));
    QCOMPARE(analysis.verdict.recommendation, QStringLiteral("continue"));
}

void TestExperiments::valuesThatAreNoNumbersBlockTheVerdict()
{
    QByteArray log = logOf({{control, 300, 250, 40}, {treatment, 300, 290, 40}});
    log += R"({"model_version": "v2", "success": true, "response_time_ms": NaN})" "\n";
    const ExperimentAnalysis analysis = import(requestFor(log));
    QCOMPARE(analysis.metrics[1].undefined, QStringLiteral("non_finite_input"));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("1 of 601 values of response_time_ms are not numbers")));
    QVERIFY(analysis.verdict.blocked);
    QCOMPARE(analysis.verdict.reason, QStringLiteral("non_finite_input"));
    QVERIFY(analysis.metrics[0].undefined.isEmpty());
}

void TestExperiments::severalTreatmentsShareTheLevel()
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
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("each is read at alpha 0.025")));
}

void TestExperiments::usersInBothArmsAreCounted()
{
    const ExperimentAnalysis analysis
        = import(requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}, "one")));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("1 of 1 users were in more than one arm")));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("(400 requests of 1 users)")));
    const ExperimentAnalysis apart = import(requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}})));
    QVERIFY(!anyContains(apart.warnings, QStringLiteral("more than one arm")));
    QVERIFY(!anyContains(apart.warnings, QStringLiteral("not independent")));
}

void TestExperiments::rejectedRowsAreSaid()
{
    QByteArray log = "oops\n" + logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}) + "{\"success\": tr";
    const ExperimentAnalysis analysis = import(requestFor(log));
    QCOMPARE(analysis.rejected.count, 2);
    QCOMPARE(analysis.rejected.firstLine, 1);
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("2 of 402 lines could not be read and do not count. The first is line 1: no JSON object")));
    QCOMPARE(analysis.rows, 400);
}

void TestExperiments::anArmThatIsNoVersionIsKeptAndSaid()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}})));
    QVERIFY(analysis.variants[0].versionId.isEmpty());
    QCOMPARE(analysis.variants[1].versionId, QStringLiteral("r/m/v2"));
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("The arm v1 is no version of any registry.")));
    QVERIFY(!anyContains(analysis.warnings, QStringLiteral("The arm v2")));
}

void TestExperiments::aControlMayBeNamedByItsVersion()
{
    ImportRequest request = requestFor(logOf({{control, 200, 180, 40}, {treatment, 300, 285, 40}}));
    request.control = QStringLiteral("m/1.0.0");
    QCOMPARE(import(request).plan.control, control);
    request.control.clear();
    QCOMPARE(import(request).plan.control, treatment);
}

void TestExperiments::badRequestsAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("part");
    const auto invalid = static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("control") << QStringLiteral("control") << invalid << QStringLiteral("\"v9\" is no arm of the log. Its arms are: v1, v2.");
    QTest::newRow("ambiguous") << QStringLiteral("ambiguous") << static_cast<int>(ErrorCode::Conflict) << QStringLiteral("fits two versions");
    QTest::newRow("split") << QStringLiteral("split") << invalid << QStringLiteral("The split has 3 shares and the log has 2 arms");
    QTest::newRow("negative split") << QStringLiteral("negative split") << invalid << QStringLiteral("numbers from 0 on");
    QTest::newRow("metric") << QStringLiteral("metric") << invalid << QStringLiteral("no yes/no or number column \"accuracy\". It has: success, response_time_ms");
    QTest::newRow("margin") << QStringLiteral("margin") << invalid << QStringLiteral("needs a margin above 0");
    QTest::newRow("two primaries") << QStringLiteral("two primaries") << invalid << QStringLiteral("exactly one primary");
    QTest::newRow("mode") << QStringLiteral("mode") << invalid << QStringLiteral("mode \"sometimes\"");
}

void TestExperiments::badRequestsAreRefused()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    QFETCH(QString, part);
    ImportRequest request = requestFor(logOf({{control, 200, 180, 40}, {treatment, 200, 185, 40}}));
    const MetricPlan primary{QStringLiteral("success"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}};
    const MetricPlan latency{QStringLiteral("response_time_ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Guardrail, -1, {}};
    if (what == QLatin1String("control"))
        request.control = QStringLiteral("v9");
    if (what == QLatin1String("ambiguous"))
        request.control = QStringLiteral("m");
    if (what == QLatin1String("split"))
        request.split = {0.5, 0.3, 0.2};
    if (what == QLatin1String("negative split"))
        request.split = {1.5, -0.5};
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

void TestExperiments::badLogsAreRefusedAndLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("part");
    const auto corrupt = static_cast<int>(ErrorCode::Corrupt);
    const auto invalid = static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("empty") << QByteArray() << corrupt << QStringLiteral("is empty");
    QTest::newRow("no row") << QByteArray("a;b\n1;2\n") << corrupt << QStringLiteral("no line that is a query");
    QTest::newRow("one arm") << logOf({{control, 100, 90, 40}}) << invalid << QStringLiteral("one arm only, v1, in \"model_version\"");
    QTest::newRow("no metric") << QByteArray("{\"arm\": \"v1\"}\n{\"arm\": \"v2\"}\n") << invalid << QStringLiteral("exactly one primary");
}

void TestExperiments::badLogsAreRefusedAndLeaveNothing()
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

void TestExperiments::aStoredExperimentReadsTheSame()
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

void TestExperiments::namesAreMadeUniqueOrRefused()
{
    ImportRequest request = requestFor(logOf({{control, 100, 90, 40}, {treatment, 100, 95, 40}}));
    QCOMPARE(import(request).name, QStringLiteral("queries"));
    QCOMPARE(import(request).name, QStringLiteral("queries 2"));
    request.name = QStringLiteral("queries");
    QCOMPARE(refused(request).code, ErrorCode::Conflict);
    QCOMPARE(m_core->list()->size(), 2);
}

void TestExperiments::aLostColumnFileIsOneSentenceAndTheRestGoesOn()
{
    ImportRequest request = requestFor(logOf({{control, 100, 90, 40}, {treatment, 100, 95, 40}}));
    import(request);
    const QDir files(m_folder->filePath(QStringLiteral("data/experiments")));
    QFile file(files.filePath(files.entryList(QDir::Files).first()));
    QVERIFY(file.resize(file.size() / 2));
    NoProgress progress;
    const auto damaged = m_core->analyse(QStringLiteral("queries"), progress);
    QCOMPARE(damaged.error().code, ErrorCode::Corrupt);
    QVERIFY(damaged.error().text().contains(QStringLiteral("damaged or incomplete")));
    import(request);
    QVERIFY(m_core->analyse(QStringLiteral("queries 2"), progress).ok());
    QVERIFY(m_core->remove(QStringLiteral("queries")).ok());
}

void TestExperiments::aRemovedExperimentIsGone()
{
    import(requestFor(logOf({{control, 100, 90, 40}, {treatment, 100, 95, 40}})));
    QVERIFY(m_core->remove(QStringLiteral("queries")).ok());
    QCOMPARE(m_core->remove(QStringLiteral("queries")).error().code, ErrorCode::NotFound);
    NoProgress progress;
    QCOMPARE(m_core->analyse(QStringLiteral("queries"), progress).error().code, ErrorCode::NotFound);
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("data/experiments"))).isEmpty());
}

void TestExperiments::theCurvesAreBoundedAndEndAtTheResult()
{
    const ExperimentAnalysis analysis = import(requestFor(logOf({{control, 3000, 2700, 40}, {treatment, 1500, 1400, 39}})));
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
        QVERIFY(std::is_sorted(curve.x.begin(), curve.x.end()) && std::is_sorted(curve.share.begin(), curve.share.end()));
    }
}

void TestExperiments::theOutlineShowsArmsAndColumns()
{
    NoProgress progress;
    const auto log = readQueryLogs({write("bad\n" + logOf({{control, 100, 90, 40}, {treatment, 50, 45, 38}}))}, progress);
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

SLIPWAY_TEST(TestExperiments)
#include "tst_experiments.moc"
