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
    QCOMPARE(result.at("findings", 0, "method").toString(), QStringLiteral("mcnemar"));
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
    QCOMPARE(result["a"][QLatin1String("rejected")].toArray().size(), 1);
    QVERIFY(result.at("findings", 3, "undefined").toString().contains(QLatin1String("no scores")));
    const QByteArray shown = callForPeople("significance --files", {path("a.csv"), path("b.csv")}).output;
    QVERIFY(shown.contains("3 rows paired") && shown.contains("McNemar") && shown.contains("assumes: "));
    QVERIFY(shown.contains("Rows with fewer columns than the header: 1"));
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
