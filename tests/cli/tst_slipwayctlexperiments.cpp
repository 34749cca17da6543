#include "tests/cli/clitest.h"

#include <QDir>

namespace slipway {

/// Statistics, and experiments from query logs.
class SlipwayctlExperimentsTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStatisticIsComputedFromStandardInput();
    void aStatisticWithoutUsableInputIsBadInput();
    void aQueryLogBecomesAnExperimentWithAVerdict();
    void anExperimentIsRemovedOnlyWhenConfirmed();
    void aLogWithoutAReadableRowIsBadInput();

private:
    /// 400 rows in each arm, 50 % against 75 % with success, and a line that is no JSON.
    void writeLog() const;
};

void SlipwayctlExperimentsTest::writeLog() const
{
    QByteArray log;
    for (int i = 0; i < 800; ++i) {
        const bool treated = i % 2;
        const bool success = treated ? i % 8 != 1 && i % 8 != 5 ? true : i % 16 == 1 : i % 4 == 0;
        log += QJsonDocument(
                   QJsonObject{{QStringLiteral("user_id"), QStringLiteral("u%1").arg(i)},
                               {QStringLiteral("model_version"), treated ? QStringLiteral("b") : QStringLiteral("a")},
                               {QStringLiteral("success"), success},
                               {QStringLiteral("response_time_ms"), 10 + i % 7}})
                   .toJson(QJsonDocument::Compact)
               + '\n';
    }
    QFile file(path("log.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(log + "no json\n");
}

void SlipwayctlExperimentsTest::aStatisticIsComputedFromStandardInput()
{
    // Newcombe 1998, example (a): 56/70 - 48/80.
    const CallResult done = call("stat proportion_diff_ci", {},
                                 R"({"a":{"x":48,"n":80},"b":{"x":56,"n":70},"conf_level":0.95,"kind":"newcombe"})");
    QCOMPARE(done.status, 0);
    QCOMPARE(done["status"].toString(), QStringLiteral("ok"));
    QVERIFY(qAbs(done["ci_low"].toDouble() - 0.052431472) < 1e-8);

    const CallResult undefined = call(
        "stat two_proportion_test", {},
        R"({"a":{"x":0,"n":80},"b":{"x":0,"n":70},"alternative":"two-sided","continuity":false,"conf_level":0.95})");
    QCOMPARE(undefined.status, 0);
    QCOMPARE(undefined["reason"].toString(), QStringLiteral("no_variation"));
    QCOMPARE(undefined.errors, QByteArray());
}

void SlipwayctlExperimentsTest::aStatisticWithoutUsableInputIsBadInput()
{
    const CallResult wrong = call(
        "stat two_proportion_test", {},
        R"({"a":{"x":90,"n":80},"b":{"x":0,"n":70},"alternative":"two-sided","continuity":false,"conf_level":0.95})");
    QCOMPARE(wrong.status, 4);
    QCOMPARE(wrong["reason"].toString(), QStringLiteral("invalid_counts"));
    QCOMPARE(wrong.errors.count('\n'), 1);
    QCOMPARE(call("stat mean_test", {}, "[1,2").status, 4);
    QCOMPARE(call("stat mean_test", {}, {}).status, 4);
    QCOMPARE(call("stat mean_test --input", {path("nowhere.json")}).status, 3);
}

void SlipwayctlExperimentsTest::aQueryLogBecomesAnExperimentWithAVerdict()
{
    writeLog();
    const CallResult imported = call("experiment import --name t --control a --split 0.5,0.5", {path("log.jsonl")});
    QVERIFY2(imported.status == 0, imported.errors.constData());
    QCOMPARE(imported["recommendation"].toString(), QStringLiteral("rollout"));
    QVERIFY(imported["retrospective"].toBool());
    QCOMPARE(imported["rejected_rows"][QStringLiteral("count")].toInt(), 1);
    QCOMPARE(imported["rejected_rows"][QStringLiteral("first_line")].toInt(), 801);
    QVERIFY(!imported["srm"][QStringLiteral("mismatch")].toBool());
    QCOMPARE(call("experiment analyse t")["metrics"], imported["metrics"]);
    QCOMPARE(call("experiment show t")["metrics"], imported["metrics"]);
    QCOMPARE(call("experiment list")["experiments"].toArray().size(), 1);
    QCOMPARE(call("experiment show nowhere").status, 3);
}

void SlipwayctlExperimentsTest::anExperimentIsRemovedOnlyWhenConfirmed()
{
    writeLog();
    QCOMPARE(call("experiment import --name gone --control a", {path("log.jsonl")}).status, 0);
    const CallResult taken = call("experiment import --name gone --control a", {path("log.jsonl")});
    QCOMPARE(taken.status, 4);

    const CallResult unconfirmed = call("experiment remove gone");
    QCOMPARE(unconfirmed.status, 6);
    QCOMPARE(unconfirmed["error"][QStringLiteral("code")].toString(), QStringLiteral("refused"));
    QCOMPARE(call("experiment show gone").status, 0);
    const CallResult shown = callForPeople("experiment remove gone");
    QCOMPARE(shown.status, 6);
    QVERIFY2(shown.output.contains("800 rows imported from log.jsonl"), shown.output.constData());

    const CallResult removed = call("experiment remove gone --yes");
    QVERIFY2(removed.status == 0, removed.errors.constData());
    QCOMPARE(removed["removed"].toString(), QStringLiteral("gone"));
    QCOMPARE(call("experiment show gone").status, 3);
    QCOMPARE(call("experiment remove gone --yes").status, 3);
    QVERIFY(QFile::exists(path("log.jsonl")));
    QCOMPARE(call("experiment import --name gone --control a", {path("log.jsonl")}).status, 0);
}

void SlipwayctlExperimentsTest::aLogWithoutAReadableRowIsBadInput()
{
    QFile file(path("garbage.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("garbage\n");
    file.close();
    const CallResult result = call("experiment import --name g --control a", {file.fileName()});
    QCOMPARE(result.status, 4);
    QVERIFY(result["error"][QStringLiteral("message")].toString().contains(QStringLiteral("garbage.jsonl")));
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlExperimentsTest)
#include "tst_slipwayctlexperiments.moc"
