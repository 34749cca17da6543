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
