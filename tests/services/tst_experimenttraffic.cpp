#include "models/services/experimenttables.h"
#include "tests/services/plannedexperimenttest.h"

#include <cmath>

using namespace slipway;

/// Traffic that is not what was planned, and rows that are odd.
class TestExperimentTraffic final : public PlannedExperimentTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { startAfresh(); }
    void anArmWithoutTrafficIsSaidBeforeAllElse();
    void daysWithoutTrafficAreAGap();
    void aSmallCanaryWithoutTrafficIsAGapOverDays();
    void aWrongSplitIsTracedToItsPlace();
    void sharesThatChangeAreNotPooled();
    void aTimeOfTheFutureIsCounted();
    void anArmOutsideThePlanIsSetApart();
    void valuesThatOneArmLosesAreNoVerdict();
    void missingValuesOfPhasesAreComparedInEach();
    void withoutASplitNothingWasChecked();
    void sharedUsersAreExcludedWhenThePlanSaysSo();
    void usersInBothArmsAreNoVerdict();
    void oddDataIsOneSentence_data();
    void oddDataIsOneSentence();
};

void TestExperimentTraffic::anArmWithoutTrafficIsSaidBeforeAllElse()
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

void TestExperimentTraffic::daysWithoutTrafficAreAGap()
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

void TestExperimentTraffic::aSmallCanaryWithoutTrafficIsAGapOverDays()
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

void TestExperimentTraffic::aWrongSplitIsTracedToItsPlace()
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

void TestExperimentTraffic::sharesThatChangeAreNotPooled()
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

void TestExperimentTraffic::aTimeOfTheFutureIsCounted()
{
    QByteArray log;
    for (int i = 0; i < 400; ++i)
        log +=
            line({i % 2 ? "v2" : "v1", "u" + QByteArray::number(i), i % 3 > 0, 40, i < 3 ? noon + 4000 * day : noon});
    const ExperimentAnalysis analysis = importPlanned(log, somePlan());
    QVERIFY(anyContains(analysis.warnings, QStringLiteral("3 of 400 rows bear a time that lies after the import")));
    QCOMPARE(analysis.rows, 400);
}

void TestExperimentTraffic::anArmOutsideThePlanIsSetApart()
{
    const QByteArray log = logOf({{control, 2000, 1800, 40}, {treatment, 2000, 1950, 40}});
    ExperimentPlan wanted = somePlan();
    wanted.arms = {control, treatment};
    wanted.split = {0.5, 0.5};
    const ExperimentAnalysis clean = importPlanned(log, wanted);
    startAfresh();
    const ExperimentAnalysis stray = importPlanned(log + logOf({{QStringLiteral("v3"), 1, 1, 40}}, "somebody"), wanted);
    QCOMPARE(stray.variants.size(), 2);
    QCOMPARE(stray.strays.size(), 1);
    QCOMPARE(stray.strays[0].name, QStringLiteral("v3"));
    QCOMPARE(stray.strays[0].rows, 1);
    QVERIFY(anyContains(stray.warnings, QStringLiteral("arms that the plan does not name (1 × v3)")));
    // Nothing of the comparison changes: neither the split, nor the level, nor which version is meant.
    QVERIFY(!stray.srm.mismatch);
    QCOMPARE(stray.verdict.recommendation, QStringLiteral("rollout"));
    QCOMPARE(stray.verdict.treatment, treatment);
    QCOMPARE(stray.metrics[0].confLevel, 0.95);
    QCOMPARE(stray.metrics[0].ciLow, clean.metrics[0].ciLow);
    QCOMPARE(texts(stray.verdict.sentences), texts(clean.verdict.sentences));
}

void TestExperimentTraffic::valuesThatOneArmLosesAreNoVerdict()
{
    const auto analysed = [this](int lostOfTreatment, int lostOfControl) {
        QByteArray log;
        for (int i = 0; i < 4000; ++i) {
            const bool treated = i % 2;
            QByteArray one = line({treated ? "v2" : "v1", "u" + QByteArray::number(i),
                                   treated ? i % 20 > 1 : i % 10 > 0, 40.0 + i / 2 % 7});
            if (i / 2 % 100 < (treated ? lostOfTreatment : lostOfControl))
                one.replace("\"success\": true", "\"success\": null")
                    .replace("\"success\": false", "\"success\": null");
            log += one;
        }
        startAfresh();
        return importPlanned(log, somePlan());
    };
    const ExperimentAnalysis alike = analysed(10, 10);
    QCOMPARE(alike.verdict.recommendation, QStringLiteral("rollout"));
    QVERIFY(alike.metrics[0].missingP && !alike.metrics[0].missingDiffers);
    const ExperimentAnalysis lost = analysed(20, 2);
    const MetricResult &primary = lost.metrics[0];
    QVERIFY(primary.missingDiffers);
    QCOMPARE(primary.control.missing, 40);
    QCOMPARE(primary.treated.missing, 400);
    QCOMPARE(lost.verdict.recommendation, QStringLiteral("continue"));
    QCOMPARE(lost.verdict.reason, QStringLiteral("missing_differs"));
    QVERIFY(lost.verdict.blocked);
    const QString said = QStringLiteral("Values of success are missing in 2.00 % of the rows of v1 and in 20.00 % of "
                                        "those of 2.0.0");
    QVERIFY2(anyContains(lost.verdict.sentences, said),
             qPrintable(texts(lost.verdict.sentences).join(QLatin1Char('\n'))));
    const ReadingTable arms = metricTables(lost, QStringLiteral("success")).first();
    QVERIFY(plain(arms.note).startsWith(said));
    QCOMPARE(plain(arms.rows[1].last().text), QStringLiteral("400"));
    QCOMPARE(arms.rows[1].last().tone, ReadingCell::Tone::Bad);
}

void TestExperimentTraffic::missingValuesOfPhasesAreComparedInEach()
{
    // Each phase lacks as many in both arms, but the canary has most of its rows in the phase that lacks many.
    QByteArray log;
    int user = 0;
    const auto add = [&](const QByteArray &arm, int rows, int missingInHundred, qint64 at) {
        for (int i = 0; i < rows; ++i) {
            QByteArray one = line({arm, "u" + QByteArray::number(user++), i % 9 > 0, 40.0 + i % 7, at});
            log += i % 100 < missingInHundred ? one.replace("\"success\": true", "\"success\": null") : one;
        }
    };
    add("v1", 9500, 1, noon);
    add("v2", 500, 1, noon);
    add("v1", 2000, 40, noon + day);
    add("v2", 2000, 40, noon + day);
    ExperimentPlan wanted = somePlan();
    wanted.split = {0.95, 0.05};
    wanted.phases = {{noon + day, {0.5, 0.5}}};
    const MetricResult primary = importPlanned(log, wanted).metrics.first();
    QVERIFY(primary.missingP.has_value());
    QVERIFY2(!primary.missingDiffers, "pooled they would");
}

void TestExperimentTraffic::withoutASplitNothingWasChecked()
{
    QByteArray log;
    for (int i = 0; i < 800; ++i)
        log += line({i % 4 < 2 ? "v1" : "v2", "u" + QByteArray::number(i / 4 * 2 + i % 4 / 2), i % 3 > 0});
    const ExperimentAnalysis analysis = importPlanned(log, somePlan());
    QVERIFY(!analysis.srm.checked && analysis.srm.areUsers);
    QVERIFY(anyContains(analysis.verdict.sentences, QStringLiteral("were not checked")));
    QVERIFY2(!anyContains(analysis.verdict.sentences, QStringLiteral("was checked over users")), "it says both");
}

void TestExperimentTraffic::sharedUsersAreExcludedWhenThePlanSaysSo()
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

void TestExperimentTraffic::usersInBothArmsAreNoVerdict()
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

void TestExperimentTraffic::oddDataIsOneSentence_data()
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

void TestExperimentTraffic::oddDataIsOneSentence()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, part);
    ImportRequest request = requestFor(log);
    const ExperimentAnalysis analysis = import(request);
    QVERIFY2(anyContains(analysis.verdict.sentences + analysis.warnings, part),
             qPrintable(texts(analysis.verdict.sentences + analysis.warnings).join(QLatin1Char('\n'))));
    QVERIFY(analysis.verdict.recommendation != QLatin1String("rollout"));
}

SLIPWAY_TEST(TestExperimentTraffic)
#include "tst_experimenttraffic.moc"
