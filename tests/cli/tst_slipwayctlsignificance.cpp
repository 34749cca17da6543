#include "tests/cli/clitest.h"
#include "tests/support/testdata.h"

namespace slipway {

/// `significance`: whether two versions differ beyond chance.
class SlipwayctlSignificanceTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void trainedVersionsAreComparedRowByRow();
    void filesAreComparedWithoutAnyRegistry();
    void thePositiveClassIsNamed();
    void seedsAreTestedOverTheirVersions();
    void whatCannotBeComparedIsTold();
};

void SlipwayctlSignificanceTest::trainedVersionsAreComparedRowByRow()
{
    trainModels();
    QStringList names;
    for (const QJsonValue &version : call("list")["versions"].toArray()) {
        if (version[QLatin1String("model")].toString().contains(QLatin1String("PR")))
            names.append(version[QLatin1String("id")].toString());
    }
    QCOMPARE(names.size(), 3);
    const CallResult result = call("significance", {names[0], names[2]});
    QVERIFY2(result.status == 0, result.errors.constData());
    QCOMPARE(result["paired"].toInt(), 200);
    QCOMPARE(result["both_correct"].toInt() + result["only_a_correct"].toInt() + result["only_b_correct"].toInt()
                 + result["neither_correct"].toInt(),
             200);
    QCOMPARE(result["findings"].toArray().size(), 4);
    QCOMPARE(result.at("findings", 0, "method").toString(), QStringLiteral("mcnemar_exact"));
    QCOMPARE(result.at("findings", 3, "method").toString(), QStringLiteral("delong"));
    QVERIFY(result.at("findings", 3, "p_value").isDouble());
    QVERIFY(result.at("findings", 1, "p_value").isNull());
    QVERIFY(result.at("findings", 1, "assumes").toArray().size() >= 3);
    const double difference = result.at("findings", 1, "difference").toDouble();
    QVERIFY(result.at("findings", 1, "ci_low").toDouble() <= difference);
    QVERIFY(qAbs(result["b"][QLatin1String("accuracy")].toDouble() - result["a"][QLatin1String("accuracy")].toDouble()
                 - difference)
            < 1e-12);
}

void SlipwayctlSignificanceTest::filesAreComparedWithoutAnyRegistry()
{
    writeFile(path("a.csv"), "row_id,label,class\n1,0,0\n2,1,0\n3,1,1\nx,1\n");
    writeFile(path("b.csv"), "row_id;label;class\n3;1;1\n2;1;1\n1;0;0\n");
    const CallResult result = call("significance --files --level 0.9", {path("a.csv"), path("b.csv")});
    QVERIFY2(result.status == 0, result.errors.constData());
    QCOMPARE(result["only_b_correct"].toInt(), 1);
    QCOMPARE(result["conf_level"].toDouble(), 0.9);
    QCOMPARE(result["a"][QLatin1String("accuracy_rows")].toInt(), 3);
    QCOMPARE(result["a"][QLatin1String("rows")].toInt(), 3);
    QCOMPARE(result["a"][QLatin1String("rejected")].toArray().size(), 1);
    QVERIFY(result.at("findings", 3, "undefined").toString().contains(QLatin1String("no scores")));
    const QByteArray shown = callForPeople("significance --files", {path("a.csv"), path("b.csv")}).output;
    QVERIFY(shown.contains("3 rows paired") && shown.contains("McNemar") && shown.contains("assumes: "));
    QVERIFY(shown.contains("Rows with fewer columns than the header: 1"));
}

void SlipwayctlSignificanceTest::thePositiveClassIsNamed()
{
    writeFile(path("a.csv"), "row_id,label,score\n1,legit,1\n2,fraud,9\n3,fraud,4\n");
    writeFile(path("b.csv"), "row_id,label,score\n1,legit,2\n2,fraud,8\n3,fraud,6\n");
    const QStringList files{path("a.csv"), path("b.csv")};
    QVERIFY(call("significance --files", files)["both_correct"].isNull()); // not known is not none
    const QByteArray shown = callForPeople("significance --files", files).output;
    QVERIFY(shown.contains("3 rows paired; which of them are right is not known"));
    QCOMPARE(call("significance --files --positive fraud --threshold 5", files)["only_b_correct"].toInt(), 1);
    QCOMPARE(call("significance --files --threshold much", files).status, 2);
}

void SlipwayctlSignificanceTest::seedsAreTestedOverTheirVersions()
{
    QStringList flat;
    QStringList deep;
    for (const int seed : {1, 2, 3}) {
        for (const int depth : {3, 5}) {
            const QString name = QStringLiteral("s_model_2025010%1_00000%2").arg(depth).arg(seed);
            const QString folder = path("seeds/") + name;
            QDir().mkpath(folder);
            // Differences of 0.02, 0.01 and 0.03 between the depths.
            const double gain = depth == 3 ? 0 : QList<double>{0.02, 0.01, 0.03}[seed - 1];
            writeFile(folder + QStringLiteral("/model_metadata.json"),
                      QStringLiteral("{\"model_name\": \"S\", \"accuracy\": %1}").arg(0.8 + gain).toUtf8());
            writeFile(folder + QStringLiteral("/model_parameters.json"),
                      QStringLiteral("{\"seed\": %1, \"max_depth\": %2}").arg(seed).arg(depth).toUtf8());
            writeFile(folder + QStringLiteral("/model.bin"), "x");
            (depth == 3 ? flat : deep).append(QStringLiteral("S/") + name);
        }
    }
    QCOMPARE(call("registry add", {path("seeds")}).status, 0);
    const char *const words = "significance --metric accuracy --train-rows 900 --test-rows 100";
    const CallResult result = call(words, {flat[1], deep[2]}); // each stands for its three seeds
    QVERIFY2(result.status == 0, result.errors.constData());
    QCOMPARE(result["a"].toArray().size(), 3);
    QVERIFY(result["paired_by_seed"].toBool());
    QCOMPARE(result.at("findings", 0, "method").toString(), QStringLiteral("resampled_t"));
    // Mean 0.02, standard deviation 0.01, variance raised by 100 / 900: t = 3, df 2.
    QVERIFY(qAbs(result.at("findings", 0, "difference").toDouble() - 0.02) < 1e-12);
    QVERIFY(qAbs(result.at("findings", 0, "p_value").toDouble() - 0.0954659662667) < 1e-9);
    QVERIFY(result.at("findings", 0, "assumes").toArray().size() >= 3);
    const CallResult listed = call(words, {flat.join(QLatin1Char(',')), deep.join(QLatin1Char(','))});
    QCOMPARE(listed.at("findings", 0, "p_value"), result.at("findings", 0, "p_value"));
    QVERIFY(callForPeople(words, {flat[0], deep[0]}).output.contains("assumes: "));
    // Each against itself: no difference varies, so nothing can be computed.
    const CallResult same = call(words, {flat[0], flat[0]});
    QVERIFY(!same.at("findings", 0, "undefined").toString().isEmpty());
    QCOMPARE(same.status, 4);
    QCOMPARE(call("significance --metric elbow --train-rows 9 --test-rows 9", {flat[0], deep[0]}).status, 4);
    QCOMPARE(call("significance --metric accuracy --train-rows none", {flat[0], deep[0]}).status, 2);
}

void SlipwayctlSignificanceTest::whatCannotBeComparedIsTold()
{
    writeFile(path("good.csv"), "row_id,label,class\n1,0,0\n");
    writeFile(path("other.csv"), "row_id,label,class\n2,0,0\n");
    writeFile(path("bad.csv"), "a,b\n1,2\n");
    QCOMPARE(call("significance --files", {path("good.csv"), path("none.csv")}).status, 3);
    QCOMPARE(call("significance --files", {path("good.csv"), path("bad.csv")}).status, 4);
    const CallResult result = call("significance --files", {path("good.csv"), path("other.csv")});
    QCOMPARE(result.status, 4);
    QCOMPARE(result.errors.count('\n'), 1);
    QCOMPARE(call("significance --files --level 2", {path("good.csv"), path("good.csv")}).status, 2);
    QCOMPARE(call("significance no/such/version other").status, 3);
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlSignificanceTest)
#include "tst_slipwayctlsignificance.moc"
