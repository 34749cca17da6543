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
    void aPlanIsMadeBeforeItsData();
    void whatIsAskedOfThePrimaryHoldsForTheDefaultOne();
    void aPlanOfOptionsIsMadeAtTheImport();
    void ofSeveralTreatmentsEachRowNamesItsOwn();
    void sizesAreToldForOtherEffectsAndShares();
    void aTableIsPreviewedAndMapped();
    void aLogIsFollowed();

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
    // Small whole numbers are weights; what looks like percents that do not add up is a slip.
    QCOMPARE(call("experiment import --name w --control a --split 1,1", {path("log.jsonl")}).status, 0);
    QCOMPARE(call("experiment import --name p --control a --split 50,40", {path("log.jsonl")}).status, 4);
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

void SlipwayctlExperimentsTest::aPlanIsMadeBeforeItsData()
{
    writeLog();
    const CallResult none = call("experiment plan planned");
    QCOMPARE(none.status, 3);
    const CallResult made =
        call("experiment plan planned --control a --arm a --arm b --split 0.5,0.5 --primary success "
             "--min-effect 0.1 --baseline success=0.5 --guardrail response_time_ms:5% "
             "--baseline response_time_ms=10");
    QVERIFY2(made.status == 0, made.errors.constData());
    const QJsonObject plan = made["plan"].toObject();
    QCOMPARE(plan[QStringLiteral("planned_n")].toInt(), 388); // R: power.prop.test(p1 = 0.5, p2 = 0.6, power = 0.8)
    QCOMPARE(plan[QStringLiteral("guardrails")].toArray()[0][QStringLiteral("margin")].toDouble(), 0.5);
    QCOMPARE(plan[QStringLiteral("hash")].toString().size(), 64);
    QCOMPARE(call("experiment plan planned")["plan"].toObject()[QStringLiteral("hash")], plan[QStringLiteral("hash")]);
    QCOMPARE(call("experiment show planned").status, 4);
    QCOMPARE(call("experiment plan planned --alpha 2").status, 4);
    QCOMPARE(call("experiment plan planned --alpha two").status, 2);

    // What is asked beside a plan is refused, and never dropped in silence.
    const CallResult asked = call("experiment import --name planned --alpha 0.2 --min-n 5", {path("log.jsonl")});
    QCOMPARE(asked.status, 2);
    QVERIFY2(asked.errors.contains("--alpha, --min-n"), asked.errors.constData());
    const CallResult imported = call("experiment import --name planned", {path("log.jsonl")});
    QVERIFY2(imported.status == 0, imported.errors.constData());
    QVERIFY(!imported["retrospective"].toBool());
    QCOMPARE(imported["plan"].toObject()[QStringLiteral("hash")], plan[QStringLiteral("hash")]);
    QCOMPARE(imported["plan"][QStringLiteral("alpha")].toDouble(), plan[QStringLiteral("alpha")].toDouble());
    QCOMPARE(imported["looks"].toArray().size(), 1);
    QCOMPARE(imported["rejected_rows"][QStringLiteral("reasons")].toArray()[0][QStringLiteral("count")].toInt(), 1);
    const CallResult changed = call("experiment plan planned --alpha 0.1");
    QVERIFY(changed["plan"].toObject()[QStringLiteral("exploratory")].toBool());
    QCOMPARE(call("experiment show planned")["reason"].toString(), QStringLiteral("exploratory"));
}

void SlipwayctlExperimentsTest::whatIsAskedOfThePrimaryHoldsForTheDefaultOne()
{
    writeLog();
    const CallResult gain = call("experiment import --name gain --control a --min-effect 0.4", {path("log.jsonl")});
    QVERIFY2(gain.status == 0, gain.errors.constData());
    const QJsonValue primary = gain["plan"][QStringLiteral("primary")];
    QCOMPARE(primary[QStringLiteral("name")].toString(), QStringLiteral("success"));
    QCOMPARE(primary[QStringLiteral("min_effect")].toDouble(), 0.4);
    const CallResult margin = call("experiment import --name margin --control a --objective non_inferiority "
                                   "--margin 0.02",
                                   {path("log.jsonl")});
    QCOMPARE(margin["plan"][QStringLiteral("primary")][QStringLiteral("margin")].toDouble(), 0.02);

    for (const char *bad : {"--min-effect -1", "--min-effect 0", "--margin much", "--margin inf", "--min-effect nan"})
        QCOMPARE(call(QByteArray("experiment import --name bad --control a ") + bad, {path("log.jsonl")}).status, 2);
    QCOMPARE(call("experiment plan before --control a --min-effect -1").status, 2);
    // Before there is data nobody knows which column it is.
    QCOMPARE(call("experiment plan before --control a --min-effect 0.1").status, 4);
}

void SlipwayctlExperimentsTest::aPlanOfOptionsIsMadeAtTheImport()
{
    QFile file(path("timed.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 400; ++i)
        file.write("{\"model_version\": \"" + QByteArray(i % 2 ? "b" : "a") + "\", \"success\": "
                   + (i % 8 ? "true" : "false") + ", \"timestamp\": " + QByteArray::number(1700000000 + i) + "}\n");
    file.close();
    const char *options = "experiment import --control a --planned-n 200 --primary success --name";
    const CallResult first = call(options, {QStringLiteral("first"), file.fileName()});
    QVERIFY2(first.status == 0, first.errors.constData());
    QVERIFY(first["retrospective"].toBool());
    QVERIFY(!first["exploratory"].toBool());
    QVERIFY(!first["plan"][QStringLiteral("made_at")].isNull());
    const CallResult second = call(options, {QStringLiteral("second"), file.fileName()});
    QVERIFY(second["exploratory"].toBool());
    QCOMPARE(second["plan"][QStringLiteral("seen_in")].toString(), QStringLiteral("first"));
    QCOMPARE(second["recommendation"].toString(), QStringLiteral("continue"));
    // Which arm is the control is no plan.
    const CallResult plain = call("experiment import --control a --name plain", {file.fileName()});
    QVERIFY(plain["retrospective"].toBool() && !plain["exploratory"].toBool());
}

void SlipwayctlExperimentsTest::ofSeveralTreatmentsEachRowNamesItsOwn()
{
    QFile file(path("three.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 1200; ++i) {
        const bool won = i % 3 == 1 || i % 4;
        file.write(QByteArray("{\"model_version\": \"") + "abc"[i % 3] + "\", \"success\": " + (won ? "true" : "false")
                   + ", \"ms\": " + QByteArray::number(10 + i % 7) + "}\n");
    }
    file.close();
    const CallResult read = call("experiment import --name three --control a", {file.fileName()});
    QVERIFY2(read.status == 0, read.errors.constData());
    QCOMPARE(read["recommendation"].toString(), QStringLiteral("rollout"));
    QCOMPARE(read["treatment"].toString(), QStringLiteral("b"));
    QCOMPARE(call("experiment list")["experiments"][0][QStringLiteral("treatment")].toString(), QStringLiteral("b"));
    QVERIFY(callForPeople("experiment list").output.contains("rollout b"));
    const QByteArray shown = callForPeople("experiment show three").output;
    QVERIFY2(!shown.contains("95 % INTERVAL"), "they are of several levels, or of another");
    for (const char *said : {"rollout b (primary_better", "success, b ", "success, c ", "ms, b ", "c is left as it is"})
        QVERIFY2(shown.contains(said), shown.constData());
}

void SlipwayctlExperimentsTest::sizesAreToldForOtherEffectsAndShares()
{
    const CallResult sizes =
        call("experiment what-if --primary success --baseline success=0.9 --min-effect 0.02 --power 0.8");
    QVERIFY2(sizes.status == 0, sizes.errors.constData());
    QCOMPARE(sizes["sizes"].toArray().size(), 20);
    double atHalf = 0, atCanary = 0;
    for (const QJsonValue &size : sizes["sizes"].toArray()) {
        if (size[QStringLiteral("effect")].toDouble() != 0.02)
            continue;
        const double all = size[QStringLiteral("control")].toDouble() + size[QStringLiteral("treatment")].toDouble();
        (size[QStringLiteral("treatment_share")].toDouble() == 0.5 ? atHalf : atCanary) = all;
        if (size[QStringLiteral("treatment_share")].toDouble() == 0.05)
            QVERIFY(all > 4 * 6426);
    }
    QCOMPARE(atHalf, 2 * 3213.0);
    QVERIFY(atCanary > atHalf);
    QCOMPARE(call("experiment what-if").status, 2);
    for (const char *alpha : {"0", "2", "nan"}) {
        const CallResult refused =
            call("experiment what-if --primary success --baseline success=0.9 --min-effect 0.02 --alpha",
                 {QString::fromLatin1(alpha)});
        QVERIFY2(refused.status != 0 && !refused.errors.isEmpty(), alpha);
    }
    QCOMPARE(
        call("experiment what-if --primary success --baseline success=0.9 --min-effect 0.02 --split 0.5,0.7").status,
        2);
}

void SlipwayctlExperimentsTest::aTableIsPreviewedAndMapped()
{
    QByteArray table = "group;who;good;ms\n";
    for (int i = 0; i < 400; ++i)
        table += QByteArray(i % 2 ? "b" : "a") + ";u" + QByteArray::number(i) + ";" + (i % 3 ? "yes" : "no") + ";"
                 + QByteArray::number(i % 7) + ",5\n";
    QFile file(path("log.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    const CallResult seen = call("experiment preview", {file.fileName()});
    QVERIFY2(seen.status == 0, seen.errors.constData());
    QCOMPARE(seen["kind"].toString(), QStringLiteral("table"));
    QCOMPARE(seen["mapping"][QStringLiteral("delimiter")].toString(), QStringLiteral(";"));
    QCOMPARE(seen["columns"].toArray().size(), 4);
    QCOMPARE(call("experiment import --name mapped --control a", {file.fileName()}).status, 4);
    const CallResult mapped =
        call("experiment import --name mapped --control a --map arm=group --map user=who", {file.fileName()});
    QVERIFY2(mapped.status == 0, mapped.errors.constData());
    QCOMPARE(mapped["units"][QStringLiteral("units")].toInt(), 400);
    QCOMPARE(mapped["metrics"].toArray()[0][QStringLiteral("name")].toString(), QStringLiteral("good"));
    QCOMPARE(call("experiment import --name other --control a --map planet=group", {file.fileName()}).status, 2);
}

void SlipwayctlExperimentsTest::aLogIsFollowed()
{
    writeLog();
    QCOMPARE(call("experiment import --name grown --control a", {path("log.jsonl")}).status, 0);
    QCOMPARE(call("experiment follow grown --once")["added"].toInt(), 0);
    QFile file(path("log.jsonl"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"model_version\": \"b\", \"success\": true, \"response_time_ms\": 11}\n{\"model_ver");
    file.close();
    QCOMPARE(call("experiment follow grown --once")["added"].toInt(), 1);
    QCOMPARE(call("experiment show grown")["rows"].toInt(), 801);
    QCOMPARE(call("experiment follow nowhere --once").status, 3);
    QVERIFY(file.remove());
    const CallResult gone = call("experiment follow grown --once");
    QCOMPARE(gone.status, 3);
    QVERIFY2(gone.errors.contains("is no longer there"), gone.errors.constData());
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlExperimentsTest)
#include "tst_slipwayctlexperiments.moc"
