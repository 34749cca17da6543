#include "models/services/bayesreading.h"
#include "models/services/experimenttables.h"
#include "tests/services/plannedexperimenttest.h"

#include <QRegularExpression>

#include <cmath>

using namespace slipway;

/// What the arms are compared by: phases, users, a covariate, and what becomes of each with few events.
class TestExperimentUnits final : public PlannedExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void phasesAreCombinedAndNeverPooled();
    void usersAreTheUnitWhenThePlanSaysSo();
    void aCovariateMakesTheIntervalNarrower();
    void whatWouldChangeIsOnTheScaleOfTheLog();
    void aCanaryWithoutAFailureIsReadAsAPlainRate();
    void treatmentsThatAreReadInTwoWaysAreLeftToAPerson();
    void usersWithFewEventsAreNotDecidedOn();
    void segmentsAreReadWithAdjustedPValues();
    void segmentsAreReadByUsersWhenTheyAreTheUnit();
    void segmentsOfPhasesAreNeverPooled();
    void aCovariateIsTakenOutOfEachPhase();
    void theBayesianViewPoolsNeitherPhasesNorUsers();
    void quantilesOfPhasesAndOfUsersAreLeftOut();
    void whatIsNotDrawnOverTimeSaysWhy();
    void aCovariateKeepsTheMeanOverAllRows();
    void theDefaultMarginOfPhasesIsOfTheirCombinedMean();

private:
    /// Simpson's: in both phases the treatment is worse and slower, over all rows it looks better and faster.
    static QByteArray ofTwoPhases();
    static ExperimentPlan planOfTwoPhases();
    /// A user's rows are all alike, and the more there are the slower they are.
    static QByteArray ofUsers();
};

void TestExperimentUnits::phasesAreCombinedAndNeverPooled()
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
    // What stands as the arms' rates is weighted as the effect is, and says so.
    QVERIFY(primary.control.isWeighted && primary.treated.isWeighted);
    QVERIFY(std::abs(primary.treated.mean - primary.control.mean - primary.diff) < 1e-12);
    const ReadingTable arms = metricTables(analysis, QStringLiteral("success")).first();
    QCOMPARE(arms.rows[0][3].text, QStringLiteral("weighted over the phases"));
    QVERIFY(arms.rows[0][2].source->formula.startsWith(QStringLiteral("m = Σ")));

    // A phase of its own can be wrong though all rows together are as planned.
    startAfresh();
    wanted.phases[0].split = {0.6, 0.4};
    QVERIFY(importPlanned(log, wanted).srm.mismatch);
}

void TestExperimentUnits::usersAreTheUnitWhenThePlanSaysSo()
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

void TestExperimentUnits::aCovariateMakesTheIntervalNarrower()
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

void TestExperimentUnits::whatWouldChangeIsOnTheScaleOfTheLog()
{
    // The treatment drew what had been quick before: adjusted its mean is 45 higher than what the log holds of it.
    ExperimentPlan wanted = somePlan();
    wanted.metrics = {
        {QStringLiteral("response_time_ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Primary, {}, {}}};
    wanted.covariate = QStringLiteral("before");
    const auto read = [&](double slower) {
        QByteArray log;
        for (int i = 0; i < 2000; ++i) {
            const bool treated = i % 2 == 1;
            const double before = i * 37 % 101 + (treated ? 0 : 90);
            const double ms = 100 + before + i * 13 % 7 - (treated ? 2 - slower : 0);
            log += line({treated ? "v2" : "v1", "u" + QByteArray::number(i), true, ms, noon, "web", before});
        }
        startAfresh();
        return importPlanned(log, wanted);
    };
    const ExperimentAnalysis won = read(0);
    QCOMPARE(won.verdict.recommendation, QStringLiteral("rollout"));
    const double measured = won.metrics.first().treated.mean;
    const QString change = plain(won.verdict.whatWouldChange.text());
    const auto match = QRegularExpression(QStringLiteral("response_time_ms > ([0-9.]+) ms")).match(change);
    QVERIFY2(match.hasMatch(), qPrintable(change));
    const double slower = match.captured(1).toDouble() - measured;
    QVERIFY2(slower > 0.5 && slower < 4, qPrintable(change));
    QCOMPARE(read(slower - 0.1).verdict.recommendation, QStringLiteral("rollout"));
    QVERIFY(read(slower + 0.1).verdict.recommendation != QLatin1String("rollout"));
}

void TestExperimentUnits::aCanaryWithoutAFailureIsReadAsAPlainRate()
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

void TestExperimentUnits::treatmentsThatAreReadInTwoWaysAreLeftToAPerson()
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

void TestExperimentUnits::usersWithFewEventsAreNotDecidedOn()
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

void TestExperimentUnits::segmentsAreReadWithAdjustedPValues()
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

void TestExperimentUnits::segmentsAreReadByUsersWhenTheyAreTheUnit()
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

void TestExperimentUnits::segmentsOfPhasesAreNeverPooled()
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

void TestExperimentUnits::aCovariateIsTakenOutOfEachPhase()
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

QByteArray TestExperimentUnits::ofTwoPhases()
{
    QByteArray log;
    int user = 0;
    const auto add = [&](const QByteArray &arm, int rows, int good, double ms, qint64 at) {
        for (int i = 0; i < rows; ++i)
            log += line({arm, "u" + QByteArray::number(user++), i < good, ms + i % 7, at + i});
    };
    add("v1", 9500, 4750, 100, noon);
    add("v2", 500, 225, 102, noon);
    add("v1", 5000, 4500, 20, noon + day);
    add("v2", 5000, 4400, 22, noon + day);
    return log;
}

ExperimentPlan TestExperimentUnits::planOfTwoPhases()
{
    ExperimentPlan wanted = somePlan();
    wanted.split = {0.95, 0.05};
    wanted.phases = {{noon + day, {0.5, 0.5}}};
    return wanted;
}

QByteArray TestExperimentUnits::ofUsers()
{
    QByteArray log;
    for (int user = 0; user < 600; ++user) {
        const bool treated = user % 2;
        for (int row = 0; row < 1 + user % 5 * 4; ++row)
            log += line({treated ? "v2" : "v1", "u" + QByteArray::number(user), user % 50 < (treated ? 42 : 40),
                         40.0 + user % 5 * 10 + user % 3, noon, "web", double(user % 3)});
    }
    return log;
}

void TestExperimentUnits::theBayesianViewPoolsNeitherPhasesNorUsers()
{
    const auto chance = [](const ExperimentAnalysis &analysis, const QString &metric) {
        const ReadingTable table = bayesTable(analysis, metric, {});
        return plain(table.rows.at(0).at(1).text).remove(QLatin1Char('%')).remove(QLatin1Char('<')).toDouble() / 100;
    };
    const ExperimentAnalysis phases = importPlanned(ofTwoPhases(), planOfTwoPhases());
    const MetricResult &primary = phases.metrics.first();
    QVERIFY(primary.diff < 0 && primary.pValue < 0.01);
    QVERIFY2(chance(phases, primary.plan.name) < 0.01, "pooled it wins for certain");
    const ReadingTable table = bayesTable(phases, primary.plan.name, {});
    QCOMPARE(table.rows[0][1].source->method, QStringLiteral("bayes_normal"));
    QVERIFY(table.note.contains(QStringLiteral("the normal posterior of the difference")));
    QVERIFY(!table.note.contains(QStringLiteral("Beta")));

    startAfresh();
    const ExperimentAnalysis rows = importPlanned(ofUsers(), somePlan());
    QVERIFY(countsRows(rows, rows.metrics.first()));
    startAfresh();
    ExperimentPlan byUser = somePlan();
    byUser.unit = QStringLiteral("user");
    const ExperimentAnalysis users = importPlanned(ofUsers(), byUser);
    QVERIFY(!countsRows(users, users.metrics.first()));
    QVERIFY2(chance(users, QStringLiteral("success")) < chance(rows, QStringLiteral("success")) - 0.001,
             "the requests of a user are not so many observations");
}

void TestExperimentUnits::quantilesOfPhasesAndOfUsersAreLeftOut()
{
    const QString latency = QStringLiteral("response_time_ms");
    const auto ofLatency = [&latency](const ExperimentAnalysis &analysis) {
        return *std::find_if(analysis.metrics.cbegin(), analysis.metrics.cend(),
                             [&latency](const MetricResult &one) { return one.plan.name == latency; });
    };
    const ExperimentAnalysis phases = importPlanned(ofTwoPhases(), planOfTwoPhases());
    const MetricResult inPhases = ofLatency(phases);
    QCOMPARE(inPhases.quantiles.size(), 3);
    for (const QuantileResult &one : inPhases.quantiles) {
        QCOMPARE(one.undefined, QStringLiteral("never_pooled"));
        QVERIFY(std::isnan(one.control.value) && !one.control.ciLow && !one.resampledLow);
    }
    QVERIFY(!inPhases.control.p95);
    QVERIFY(metricTables(phases, latency).at(2).note.contains(QStringLiteral("pooled raw")));

    startAfresh();
    const MetricResult byRow = ofLatency(importPlanned(ofUsers(), somePlan()));
    QVERIFY(byRow.quantiles.first().undefined.isEmpty());
    startAfresh();
    ExperimentPlan wanted = somePlan();
    wanted.unit = QStringLiteral("user");
    const ExperimentAnalysis users = importPlanned(ofUsers(), wanted);
    const MetricResult byUser = ofLatency(users);
    for (const QuantileResult &one : byUser.quantiles) {
        QCOMPARE(one.undefined, QStringLiteral("not_independent"));
        QVERIFY(std::isfinite(one.control.value) && !one.control.ciLow);
    }
    // The arms' own intervals are of so many users, and not of so many requests.
    QCOMPARE(byUser.control.mean, byRow.control.mean);
    QCOMPARE(byUser.control.users, 300);
    QVERIFY(*byUser.control.ciHigh - *byUser.control.ciLow > 2 * (*byRow.control.ciHigh - *byRow.control.ciLow));
    const ArmMetric rate = users.metrics.first().control;
    QVERIFY(rate.users == 300 && *rate.ciHigh - *rate.ciLow > 0.1);
    const ReadingTable arms = metricTables(users, latency).first();
    QVERIFY(arms.rows[0][3].source->reference.contains(QStringLiteral("Delta method")));
}

void TestExperimentUnits::whatIsNotDrawnOverTimeSaysWhy()
{
    const ExperimentAnalysis phases = importPlanned(ofTwoPhases(), planOfTwoPhases());
    QVERIFY(phases.sequence.empty());
    QVERIFY(phases.whyNoSequence.text().contains(QStringLiteral("the split changed")));
    startAfresh();
    ExperimentPlan wanted = somePlan();
    wanted.unit = QStringLiteral("user");
    const ExperimentAnalysis users = importPlanned(ofUsers(), wanted);
    QVERIFY2(users.sequence.empty(), "it would count requests");
    QVERIFY(users.whyNoSequence.text().contains(QStringLiteral("the unit is the user")));
    startAfresh();
    const ExperimentAnalysis rows = importPlanned(ofUsers(), somePlan());
    QVERIFY(!rows.sequence.empty() && rows.whyNoSequence.message.isEmpty());
}

void TestExperimentUnits::aCovariateKeepsTheMeanOverAllRows()
{
    // Users with many rows are slower in the treatment alone: of the users' own means the difference would be half.
    QByteArray log;
    for (int user = 0; user < 1200; ++user) {
        const bool treated = user % 2, many = user / 2 % 2;
        for (int row = 0; row < (many ? 9 : 1); ++row)
            log += line({treated ? "v2" : "v1", "u" + QByteArray::number(user), true,
                         100.0 + user % 5 * 3 + (treated && many ? 20 : 0), noon, "web", double(user / 4 % 5)});
    }
    ExperimentPlan wanted = somePlan();
    wanted.unit = QStringLiteral("user");
    wanted.metrics = {
        {QStringLiteral("response_time_ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Primary, {}, {}}};
    const MetricResult raw = importPlanned(log, wanted).metrics[0];
    QVERIFY(std::abs(raw.diff - 18) < 0.5);
    startAfresh();
    wanted.covariate = QStringLiteral("before");
    const ExperimentAnalysis analysis = importPlanned(log, wanted);
    const MetricResult &adjusted = analysis.metrics[0];
    QVERIFY(adjusted.varianceReduction.has_value());
    QVERIFY2(std::abs(adjusted.diff - raw.diff) < 0.5, qPrintable(QString::number(adjusted.diff)));
    // What says nothing takes nothing away, and the error is that of the ratio.
    QVERIFY(std::abs(*adjusted.varianceReduction) < 0.05);
    const double error = adjusted.ciHigh - adjusted.ciLow, rawError = raw.ciHigh - raw.ciLow;
    QVERIFY(std::abs(error / rawError - 1) < 0.05);
    QVERIFY(metricTables(analysis, adjusted.plan.name)
                .at(1)
                .rows[0][1]
                .source->reference.contains(QStringLiteral("linearised")));
}

void TestExperimentUnits::theDefaultMarginOfPhasesIsOfTheirCombinedMean()
{
    ImportRequest request = requestFor(ofTwoPhases());
    request.rules = planOfTwoPhases();
    request.rules.metrics.clear();
    request.split = request.rules.split;
    const ExperimentAnalysis analysis = import(request);
    const MetricResult &guardrail = analysis.metrics[1];
    QCOMPARE(guardrail.plan.role, MetricRole::Guardrail);
    QVERIFY(guardrail.control.isWeighted);
    // Over all rows the control's mean is 75 ms.
    QVERIFY(guardrail.control.mean < 40);
    QVERIFY(std::abs(*guardrail.plan.margin - 0.05 * guardrail.control.mean) < 1e-9);
}

SLIPWAY_TEST(TestExperimentUnits)
#include "tst_experimentunits.moc"
