#include "models/domain/reporttext.h"
#include "models/services/bayesreading.h"
#include "models/services/experimentjson.h"
#include "models/services/experimentreport.h"
#include "models/services/experimenttables.h"
#include "models/services/figuresources.h"
#include "models/services/methodreason.h"
#include "models/services/planboundaries.h"
#include "models/services/verdictoutlook.h"
#include "tests/services/experimenttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace slipway;

namespace {

const QString success = QStringLiteral("success");
const QString latency = QStringLiteral("response_time_ms");

const DecidingInterval *decidingOf(const Verdict &verdict)
{
    for (const DecidingInterval &one : verdict.intervals) {
        if (one.decides)
            return &one;
    }
    return nullptr;
}

QString cell(const ReadingTable &table, qsizetype row, qsizetype column)
{
    return plain(table.rows.at(row).at(column).text);
}

} // namespace

/// What page and report say of an analysis: intervals against their bounds, tables, sources, the Bayesian view.
class TestExperimentReading final : public ExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }

    void aRolloutNeedsEveryInterval();
    void theBreachedGuardrailDecidesARollback();
    void theUndeterminedGuardrailSaysHowManyRowsAreMissing();
    void theDaysFollowFromThePace();
    void aSmallCanaryIsWhyNewcombeIsTaken();
    void fewOfTheRarerOutcomeBringFishersTest();
    void everyFigureOfAMetricHasASource();
    void theInputsOfASourceAreThoseOfTheMethod();
    void aQuantileIsGoodOrBadByItsOwnDifference();
    void eachIntervalNamesTheLevelItWasComputedAt();
    void whyThereIsNoLiftIsTrue();
    void segmentsSayThatTheyExplore();
    void theBayesianViewOfEqualArmsIsUndecided();
    void lessIsBetterTurnsTheChanceToWin();
    void tablesWithoutRowsAreEmpty();
    void plannedLooksHaveBoundariesThatNarrow();
    void theReportSaysVerdictPlanAndFormulas();
    void theReportForProgramsHoldsNumbers();
};

void TestExperimentReading::aRolloutNeedsEveryInterval()
{
    const Verdict verdict = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 30}}))).verdict;
    QCOMPARE(verdict.recommendation, QStringLiteral("rollout"));
    QCOMPARE(verdict.intervals.size(), 2);
    for (const DecidingInterval &one : verdict.intervals) {
        QVERIFY(one.decides);
        QCOMPARE(one.standing, DecidingInterval::Standing::Held);
    }
    QCOMPARE(verdict.intervals[0].bound, 0.0);
    QCOMPARE(verdict.intervals[0].estimate, 0.05);
    // 5 % of 30 ms, on the side that is worse.
    QCOMPARE(verdict.intervals[1].bound, *verdict.intervals[1].metric.margin);
    QVERIFY(verdict.intervals[1].bound > 1.4 && verdict.intervals[1].high < verdict.intervals[1].bound);
}

void TestExperimentReading::theBreachedGuardrailDecidesARollback()
{
    const Verdict verdict = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 40}}))).verdict;
    QCOMPARE(verdict.reason, QStringLiteral("guardrail_breach"));
    const DecidingInterval *deciding = decidingOf(verdict);
    QVERIFY(deciding);
    QCOMPARE(deciding->metric.name, latency);
    QCOMPARE(deciding->standing, DecidingInterval::Standing::Lost);
    QVERIFY(deciding->low > deciding->bound);
    QVERIFY2(deciding->holds == DecidingInterval::Holds::AtAnyLook, "a breach this large stops at any time");
    QCOMPARE(deciding->confLevel, 0.975);
}

void TestExperimentReading::theUndeterminedGuardrailSaysHowManyRowsAreMissing()
{
    ImportRequest request = requestFor(logOf({{control, 600, 480, 30}, {treatment, 600, 560, 30.05}}));
    request.metrics = {
        {.name = success, .kind = MetricKind::Proportion, .role = MetricRole::Primary},
        {.name = latency, .direction = Direction::LowerIsBetter, .role = MetricRole::Guardrail, .margin = 0.2}};
    const Verdict verdict = import(request).verdict;
    QCOMPARE(verdict.reason, QStringLiteral("guardrail_undetermined"));
    const DecidingInterval *deciding = decidingOf(verdict);
    QVERIFY(deciding);
    QCOMPARE(deciding->metric.name, latency);
    QCOMPARE(deciding->standing, DecidingInterval::Standing::Open);
    QVERIFY(verdict.moreRows.has_value());
    // The half width must shrink from here to the room that the estimate leaves, and Student's quantile with it.
    const double half = (deciding->high - deciding->low) / 2;
    const double needed = 1200 * (std::pow(half / (0.2 - deciding->estimate), 2) - 1);
    QVERIFY(*verdict.moreRows >= needed * 0.98 && *verdict.moreRows < needed * 1.1 + 10);
}

void TestExperimentReading::theDaysFollowFromThePace()
{
    ExperimentAnalysis analysis;
    analysis.rows = 9000; // of a thousand users, who are the unit
    analysis.variants = {{.arm = control, .isControl = true, .n = 800}, {.arm = treatment, .n = 200}};
    analysis.verdict.treatment = treatment;
    analysis.firstAtMs = 0;
    analysis.lastAtMs = 2 * 86'400'000;
    QVERIFY(!daysUntilDecided(analysis));
    analysis.verdict.moreRows = 500;
    QCOMPARE(daysUntilDecided(analysis), std::optional(1.0));
    analysis.lastAtMs = 0;
    QVERIFY(!daysUntilDecided(analysis));
}

void TestExperimentReading::aSmallCanaryIsWhyNewcombeIsTaken()
{
    const auto analysis = import(requestFor(logOf({{control, 950, 760, 30}, {treatment, 50, 40, 30}})));
    const QString reason = methodReason(analysis.metrics.first(), QStringLiteral("1.0.0"), QStringLiteral("2.0.0"));
    QVERIFY2(reason.startsWith(QLatin1String("Newcombe's interval, because 2.0.0 has 50 units")), qPrintable(reason));
    QVERIFY(reason.contains(QLatin1String("z test with pooled variance")));
    const QString ofMean = methodReason(analysis.metrics.at(1), {}, {});
    QVERIFY2(ofMean.startsWith(QLatin1String("Welch's t, because")), qPrintable(ofMean));
}

void TestExperimentReading::fewOfTheRarerOutcomeBringFishersTest()
{
    const auto analysis = import(requestFor(logOf({{control, 950, 930, 30}, {treatment, 50, 47, 30}})));
    const ReadingTable effect = metricTables(analysis, success).at(1);
    QCOMPARE(effect.rows.size(), 2);
    QCOMPARE(cell(effect, 0, 3), QStringLiteral("0.10"));
    QCOMPARE(effect.rows[0][3].source->method, QStringLiteral("fisher_exact"));
    QCOMPARE(effect.rows[1][2].source->method, QStringLiteral("risk_ratio_ci"));
    QVERIFY(effect.note.contains(QLatin1String("Fisher")));
}

void TestExperimentReading::everyFigureOfAMetricHasASource()
{
    const auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 31}})));
    for (const QString &metric : {success, latency}) {
        const QList<ReadingTable> tables = metricTables(analysis, metric);
        QVERIFY(tables.size() >= 2);
        for (const ReadingTable &table : tables) {
            for (const auto &row : table.rows) {
                QCOMPARE(row.size(), table.header.size());
                for (qsizetype column = table.wordColumns; column < row.size(); ++column) {
                    const bool isFigure = std::any_of(row[column].text.begin(), row[column].text.end(),
                                                      [](QChar c) { return c.isDigit(); });
                    if (isFigure && table.header[column] != QLatin1String("Method"))
                        QVERIFY2(row[column].source, qPrintable(table.title + QLatin1Char(' ') + row[column].text));
                }
            }
        }
    }
    const ReadingTable arms = metricTables(analysis, success).first();
    QCOMPARE(cell(arms, 0, 1), QStringLiteral("2 000"));
    QCOMPARE(cell(arms, 1, 0), QStringLiteral("2.0.0"));
    QVERIFY(cell(arms, 1, 2).startsWith(QLatin1String("95.00")));
}

void TestExperimentReading::theInputsOfASourceAreThoseOfTheMethod()
{
    const auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 31}})));
    const auto source = FigureSources(analysis).ofDifference(analysis.metrics.first());
    QCOMPARE(source->method, QStringLiteral("proportion_diff_ci"));
    const QJsonObject inputs = QJsonDocument::fromJson(source->json).object();
    QCOMPARE(inputs[QLatin1String("a")].toObject()[QLatin1String("x")].toInt(), 1800);
    QCOMPARE(inputs[QLatin1String("b")].toObject()[QLatin1String("n")].toInt(), 2000);
    QCOMPARE(inputs[QLatin1String("kind")].toString(), QStringLiteral("newcombe"));
    QVERIFY(source->reference.contains(QLatin1String("Newcombe 1998")));
    QVERIFY(FigureSources(analysis).ofVerdict()->formula.contains(QLatin1String("roll back")));
}

void TestExperimentReading::aQuantileIsGoodOrBadByItsOwnDifference()
{
    auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 28}})));
    MetricResult &result = analysis.metrics[1];
    QVERIFY(result.diff < 0);
    result.quantiles = {{0.5, {30, {}, {}}, {28, {}, {}}, {}, -2, -3, -1, 1e-6, {}, {}},
                        {0.99, {60, {}, {}}, {90, {}, {}}, {}, 30, 20, 40, 1e-6, {}, {}}};
    const ReadingTable table = metricTables(analysis, latency).at(2);
    QCOMPARE(table.rows[0][3].tone, ReadingCell::Tone::Good);
    QVERIFY2(table.rows[1][3].tone == ReadingCell::Tone::Bad, "the mean fell, and the slowest became slower");
}

void TestExperimentReading::eachIntervalNamesTheLevelItWasComputedAt()
{
    // v2 is settled at half of alpha, so v3 is read at all of it.
    const auto analysis = import(requestFor(
        logOf({{control, 2000, 1700, 40}, {treatment, 2000, 1900, 40}, {QStringLiteral("v3"), 2000, 1706, 40}})));
    QCOMPARE(analysis.metrics[0].confLevel, 0.975);
    QCOMPARE(analysis.metrics[1].confLevel, 0.95);
    const ReadingTable effect = metricTables(analysis, success).at(1);
    QCOMPARE(effect.header.at(2), QStringLiteral("Interval"));
    QVERIFY(cell(effect, 0, 2).endsWith(QStringLiteral("(97.50 %)")));
    QVERIFY(cell(effect, 2, 2).endsWith(QStringLiteral("(95 %)")));
    startAfresh();
    const auto pair = import(requestFor(logOf({{control, 2000, 1700, 40}, {treatment, 2000, 1900, 40}})));
    const ReadingTable one = metricTables(pair, success).at(1);
    QCOMPARE(plain(one.header.at(2)), QStringLiteral("95 % interval"));
    QVERIFY(!cell(one, 0, 2).contains(QLatin1Char('(')));
    // A guard rail is judged on one side at alpha.
    QVERIFY(pair.metrics[1].guard && pair.metrics[1].guard->confLevel == 0.9);
    QCOMPARE(pair.metrics[1].guard->high, pair.verdict.intervals[1].high);
    QVERIFY(!pair.metrics[0].guard);
}

void TestExperimentReading::whyThereIsNoLiftIsTrue()
{
    const auto analysis = import(requestFor(logOf({{control, 500, 480, 30}, {treatment, 500, 500, 30}})));
    QVERIFY(!analysis.metrics[0].lift);
    QVERIFY2(whyNoLift(analysis.metrics[0]).startsWith(QStringLiteral("An arm has no success or no failure")),
             "the control is not 0");
    MetricResult result;
    result.lift = 0.5;
    result.control.mean = -3;
    QVERIFY(whyNoLift(result).startsWith(QStringLiteral("The control is not above 0")));
    result.control.mean = 0;
    QVERIFY(whyNoLift(result).startsWith(QStringLiteral("The control is 0")));
}

void TestExperimentReading::segmentsSayThatTheyExplore()
{
    auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 31}})));
    analysis.segments = {{QStringLiteral("platform"), QStringLiteral("web"), analysis.metrics.first(), 0.2, 0.01}};
    const ReadingTable holm = segmentTable(analysis, SegmentAdjustment::Holm);
    const ReadingTable bh = segmentTable(analysis, SegmentAdjustment::BenjaminiHochberg);
    QCOMPARE(cell(holm, 0, 0), QStringLiteral("platform: web"));
    QCOMPARE(cell(holm, 0, 6), QStringLiteral("0.20"));
    QCOMPARE(cell(bh, 0, 6), QStringLiteral("0.010"));
    QCOMPARE(holm.rows[0][3].tone, ReadingCell::Tone::Normal);
    QCOMPARE(bh.rows[0][3].tone, ReadingCell::Tone::Good);
    QVERIFY(!holm.note.contains(QLatin1String("covariate")) && !holm.note.contains(QLatin1String("single reading")));
    analysis.plan.covariate = QStringLiteral("before");
    analysis.plan.mode = QStringLiteral("sequential");
    const QString note = segmentTable(analysis, SegmentAdjustment::Holm).note;
    QCOMPARE(note.count(QStringLiteral("The covariate before adjusts the effects of the whole test alone")), 1);
    QVERIFY(note.contains(QStringLiteral("those of a single reading")));
    QVERIFY(holm.note.contains(QLatin1String("explore")) && bh.note.contains(QLatin1String("explore")));
}

void TestExperimentReading::theBayesianViewOfEqualArmsIsUndecided()
{
    const auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1800, 30}})));
    const ReadingTable table = bayesTable(analysis, success, {1, 1, 0.05});
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(cell(table, 0, 1), QStringLiteral("50.00 %"));
    QCOMPARE(cell(table, 0, 5), QStringLiteral("> 99.99 %"));
    QCOMPARE(cell(table, 0, 2), cell(table, 0, 3));
    QVERIFY(table.note.contains(QLatin1String("do not decide")));
    QCOMPARE(table.rows[0][1].source->method, QStringLiteral("bayes_beta_binomial"));
}

void TestExperimentReading::lessIsBetterTurnsTheChanceToWin()
{
    const auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1800, 28}})));
    const ReadingTable table = bayesTable(analysis, latency, {});
    QCOMPARE(cell(table, 0, 1), QStringLiteral("> 99.99 %"));
    QVERIFY(cell(table, 0, 3).startsWith(QLatin1String("2.0")));
    QCOMPARE(cell(table, 0, 5), QStringLiteral("–"));
}

void TestExperimentReading::tablesWithoutRowsAreEmpty()
{
    const ExperimentAnalysis nothing;
    QVERIFY(metricTables(nothing, success).isEmpty());
    QVERIFY(segmentTable(nothing, SegmentAdjustment::Holm).rows.isEmpty());
    QVERIFY(faultTable(nothing).rows.isEmpty());
    QVERIFY(lookTable(nothing).rows.isEmpty());
    QVERIFY(phaseTable(nothing).rows.isEmpty());
    QVERIFY(bayesTable(nothing, success, {}).rows.isEmpty());
}

void TestExperimentReading::plannedLooksHaveBoundariesThatNarrow()
{
    auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 30}})));
    QVERIFY2(planBoundaries(analysis).empty(), "a fixed sample has one look");
    analysis.plan.mode = QStringLiteral("group_sequential");
    analysis.plan.plannedPerArm = 2000;
    analysis.plan.plannedLooks = 5;
    const auto bounds = planBoundaries(analysis);
    QCOMPARE(bounds.size(), size_t(5));
    QCOMPARE(bounds.back().n, 4000);
    for (size_t i = 1; i < bounds.size(); ++i)
        QVERIFY(bounds[i].ciHigh < bounds[i - 1].ciHigh && bounds[i].ciLow == -bounds[i].ciHigh);
    // The last of five O'Brien-Fleming looks has z = 2.0310, the fixed test 1.96.
    const MetricResult &primary = analysis.metrics.first();
    QVERIFY(std::abs(bounds.back().ciHigh / ((primary.ciHigh - primary.ciLow) / 2) - 2.0310 / 1.95996) < 1e-3);
}

void TestExperimentReading::theReportSaysVerdictPlanAndFormulas()
{
    auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 30}})));
    analysis.plan.hash = QStringLiteral("abc123");
    analysis.looks = {{0,
                       QStringLiteral("ann <b>"),
                       QStringLiteral("abc123"),
                       4000,
                       1,
                       {},
                       QStringLiteral("rollout"),
                       QStringLiteral("primary_better")}};
    const Report report = experimentReport(analysis, 0);
    const QString text = QString::fromUtf8(reportAsMarkdown(report));
    for (const char *part : {"Roll out", "abc123", "Newcombe 1998", "Looks and decisions", "no seed to state", "n\\_a"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    QVERIFY2(!text.contains(QLatin1String("ann <b>")), "text is data");
    // The plan as it decides: what is measured on whom, how the traffic is split, how large it is.
    const auto planLine = std::find_if(report.paragraphs.begin(), report.paragraphs.end(),
                                       [](const QString &line) { return line.startsWith(QLatin1String("Plan: ")); });
    QVERIFY(planLine != report.paragraphs.end());
    for (const char *part :
         {"primary success, higher is better", "unit: the row", "no split", "power 0.8", "no planned size"})
        QVERIFY2(planLine->contains(QLatin1String(part)), qPrintable(*planLine));
    QCOMPARE(text.count(QLatin1String("No plan was stored")), 1);
    analysis.plan.mode = QStringLiteral("group_sequential");
    analysis.plan.split = {0.8, 0.2};
    analysis.plan.plannedLooks = 4;
    analysis.plan.hash = QString(64, QLatin1Char('f'));
    const QString planned = experimentReport(analysis, 0).paragraphs.join(QLatin1Char('\n'));
    QVERIFY2(plain(planned).contains(QLatin1String("split 80.0 % / 20.0 %, the control first")), qPrintable(planned));
    QVERIFY(planned.contains(QLatin1String("4 looks")));
    QVERIFY2(planned.contains(analysis.plan.hash), "whole");
    for (const ReportTable &table : report.tables) {
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.header.size());
    }
}

void TestExperimentReading::theReportForProgramsHoldsNumbers()
{
    auto analysis = import(requestFor(logOf({{control, 2000, 1800, 30}, {treatment, 2000, 1900, 30}})));
    analysis.plan.hash = QStringLiteral("abc123");
    const QJsonObject json = QJsonDocument::fromJson(experimentAsJson(analysis, 0)).object();
    QCOMPARE(json[QLatin1String("recommendation")].toString(), QStringLiteral("rollout"));
    QCOMPARE(json[QLatin1String("plan")][QLatin1String("hash")].toString(), QStringLiteral("abc123"));
    QCOMPARE(json[QLatin1String("made_at")].toString(), QStringLiteral("1970-01-01T00:00:00.000Z"));
    const QJsonValue metric = json[QLatin1String("metrics")][0];
    QCOMPARE(metric[QLatin1String("diff")].toDouble(), 0.05);
    QCOMPARE(metric[QLatin1String("source")][QLatin1String("stat_method")].toString(),
             QStringLiteral("proportion_diff_ci"));
    QCOMPARE(metric[QLatin1String("source")][QLatin1String("inputs")][QLatin1String("a")][QLatin1String("x")].toInt(),
             1800);
    QVERIFY(json[QLatin1String("resampling")].toArray().isEmpty());
    // All that `experiment show --json` says, by the same names.
    const QJsonObject shown =
        QJsonDocument::fromJson(QByteArray::fromStdString(experimentJson(analysis).dump())).object();
    for (const QString &key : shown.keys()) {
        if (key != QLatin1String("metrics"))
            QCOMPARE(json[key], shown[key]);
    }
    const QJsonObject ofShown = shown[QLatin1String("metrics")][0].toObject();
    for (const QString &key : ofShown.keys())
        QCOMPARE(metric[key], ofShown[key]);
}

SLIPWAY_TEST(TestExperimentReading)
#include "tst_experimentreading.moc"
