#include "tests/cli/clitest.h"
#include "tests/support/testdata.h"

namespace slipway {

/// `verify`, with a registry that records hash and size of each file.
class SlipwayctlVerifyTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/checksummed"), path("fraud"));
        QCOMPARE(call("registry add", {path("fraud")}).status, 0);
    }

    void soundFilesAreExitZero()
    {
        const CallResult all = call("verify --all");
        QVERIFY2(all.status == 0, all.errors.constData());
        QCOMPARE(all["checked"].toInt(), 3);
        QVERIFY(all["failed"].isArray() && all["failed"].toArray().isEmpty());
        QCOMPARE(call("list --query integrity:intact")["total"].toInt(), 3);
    }

    void aPersonIsToldAllThatIsKnownAndWhatWasCompared()
    {
        const CallResult info =
            callForPeople("info", {QStringLiteral("fraud/fraud_detector/fraud_detector_XGBoost_20241018_123456")});
        QCOMPARE(info.status, 0);
        for (const char *fact : {"\nauthor ", "\ndescription ", "\ncreated 20", "SHA-256 d6a6b4bddf87871b"})
            QVERIFY2(info.output.contains(fact), fact);
        QVERIFY(callForPeople("verify --all").output.contains("of 0 only the size was compared"));
    }

    void statsCountsVersionsAndBytes()
    {
        const CallResult stats = call("stats");
        QCOMPARE(stats.status, 0);
        QCOMPARE(stats["versions"].toInt(), 3);
        QCOMPARE(stats["bytes"].toInt(), 35);
        QCOMPARE(stats.at("registries", 0, "name").toString(), QStringLiteral("fraud"));
        QCOMPARE(stats.at("models", 0, "versions").toInt(), 3);
        QCOMPARE(stats["types"].toArray().size(), 3);
        QVERIFY(callForPeople("stats").output.contains("3 versions"));
    }

    void aDamagedFileIsExitOne()
    {
        const QString name = QStringLiteral("fraud_detector_LogisticRegression_20241105_123456");
        const QString file = path("fraud/models/") + name + QStringLiteral(".joblib");
        QByteArray bytes = fileBytes(file);
        bytes[0] = static_cast<char>(bytes[0] ^ 1);
        writeFile(file, bytes);
        const QString id = QStringLiteral("fraud/fraud_detector/") + name;
        const CallResult one = call("verify", {id});
        QCOMPARE(one.status, 1);
        QCOMPARE(one["checked"].toInt(), 1);
        QCOMPARE(one["failed"].toArray().size(), 1);
        QCOMPARE(one.at("failed", 0, "id").toString(), id);
        QCOMPARE(one.at("failed", 0, "file").toString(), QStringLiteral("models/%1.joblib").arg(name));
        QCOMPARE(one.at("failed", 0, "expected").toString().left(8), QStringLiteral("50a9726b"));
        QCOMPARE(one.at("failed", 0, "actual").toString().size(), 64);
        QCOMPARE(call("info", {id})["integrity"].toString(), QStringLiteral("damaged"));
        QCOMPARE(call("verify --query", {QStringLiteral("not integrity:intact")}).status, 1);
        QCOMPARE(call("verify --query", {QStringLiteral("type:xgboost")}).status, 0);
        const CallResult told = callForPeople("verify --all");
        QCOMPARE(told.status, 1);
        QVERIFY(told.output.contains("is damaged"));
    }

    void wrongUseIsTold()
    {
        QCOMPARE(call("verify").status, 2);
        QCOMPARE(call("verify --all nothing/1").status, 2);
        QCOMPARE(call("verify nothing/1").status, 3);
        QCOMPARE(call("verify --query", {QStringLiteral("size >")}).status, 4);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlVerifyTest)
#include "tst_slipwayctlverify.moc"
