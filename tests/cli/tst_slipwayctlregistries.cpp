#include "tests/cli/clitest.h"
#include "tests/support/testdata.h"

#include <QDir>

namespace slipway {

/// Registries and versions.
class SlipwayctlRegistriesTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFolderThatIsNoRegistryIsBadInput();
    void anAddressOfAnotherKindIsToldPlainly();
    void aBrokenListOfVersionsIsTold();
    void aFolderOfRegistriesIsTakenApart();
    void registriesThatCouldNotBeAddedAreCountedAndTheExitStatusSaysSo();
    void aLostIndexIsFilledBeforeTheAnswer();
    void versionsAreListedSortedAndFiltered();
    void aSortKeyThatNothingHasIsWrongUse_data();
    void aSortKeyThatNothingHasIsWrongUse();
    void rowsFitTheTerminalAndScriptsGetAll();
    void aVersionIsShownWhole();
    void whatDoesNotExistIsExitThree();
};

void SlipwayctlRegistriesTest::initTestCase()
{
    trainModels();
    QCOMPARE(call("registry list").at("registries", 0, "path").toString(), path("models"));
    // The pipeline has made its registry known; a person may also add one, under a name of her own.
    const CallResult removed = call("registry remove models");
    QCOMPARE(removed.status, 0);
    QCOMPARE(removed["removed"].toString(), QStringLiteral("models"));
    const CallResult added = call("registry add --name lab", {path("models")});
    QVERIFY2(added.status == 0, added.errors.constData());
    QCOMPARE(added["registry"][QStringLiteral("layout")].toString(), QStringLiteral("trained-models"));
    QCOMPARE(added["scan"][QStringLiteral("versions")].toInt(), 15);
}

void SlipwayctlRegistriesTest::aFolderThatIsNoRegistryIsBadInput()
{
    QVERIFY(QDir().mkpath(path("empty")));
    const CallResult result = call("registry add", {path("empty")});
    QCOMPARE(result.status, 4);
    QVERIFY(result.errors.contains("model_registry.json"));
    QCOMPARE(call("registry add", {path("nowhere")}).status, 3);
    const CallResult unnamed = call("registry add", {QString()});
    QCOMPARE(unnamed.status, 4);
    QVERIFY(unnamed.errors.contains("The path is empty"));
    QCOMPARE(call("registry list")["registries"].toArray().size(), 1);
}

void SlipwayctlRegistriesTest::anAddressOfAnotherKindIsToldPlainly()
{
    const CallResult result = call("registry add http://127.0.0.1/models");
    QCOMPARE(result.status, 4);
    QCOMPARE(result["error"][QStringLiteral("code")].toString(), QStringLiteral("unsupported"));
    QVERIFY(result.errors.contains(" http://127.0.0.1/models"));
}

void SlipwayctlRegistriesTest::aBrokenListOfVersionsIsTold()
{
    QVERIFY(QDir().mkpath(path("half")));
    QFile list(path("half/model_registry.json"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("{\"models\": [{\"model_na");
    list.close();
    const auto isTold = [](const QJsonValue &registry) {
        return registry[QStringLiteral("own_problems")][0][QStringLiteral("file")]
               == QStringLiteral("model_registry.json");
    };
    QVERIFY(isTold(call("registry add", {path("half")})["registry"]));
    QVERIFY(isTold(call("registry scan half").json));
    int told = 0;
    for (const QJsonValue &registry : call("registry list")["registries"].toArray())
        told += isTold(registry) ? 1 : 0;
    QCOMPARE(told, 1);
    QCOMPARE(call("registry remove half").status, 0);
}

void SlipwayctlRegistriesTest::aFolderOfRegistriesIsTakenApart()
{
    const QString data = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
    copyTestData(data + QStringLiteral("flat"), path("all/weights"));
    copyTestData(data + QStringLiteral("stage-folders"), path("all/stages"));
    const QJsonArray added = call("registry add", {path("all")})["registries"].toArray();
    QCOMPARE(added.size(), 2);
    QCOMPARE(added[0][QStringLiteral("registry")][QStringLiteral("layout")].toString(),
             QStringLiteral("stage-folders"));
    QCOMPARE(added[0][QStringLiteral("scan")][QStringLiteral("versions")].toInt(), 2);
    QCOMPARE(added[0][QStringLiteral("registry")][QStringLiteral("runs")].toInt(), 3);
    QCOMPARE(added[1][QStringLiteral("registry")][QStringLiteral("name")].toString(), QStringLiteral("weights"));
    const CallResult run = call("info curve_forecaster/run_1641168000");
    QCOMPARE(run["kind"].toString(), QStringLiteral("run"));
    QCOMPARE(run["lineage"][QStringLiteral("versions")][0].toString(), QStringLiteral("1.1.0@production"));
    QVERIFY(!run["other"].toObject().contains(QStringLiteral("lineage.versions")));
    QCOMPARE(call("info prefetch_engine/v3")["kind"].toString(), QStringLiteral("unregistered"));
    for (const char *name : {"weights", "stages"})
        QCOMPARE(call("registry remove", {QString::fromLatin1(name)}).status, 0);
}

void SlipwayctlRegistriesTest::registriesThatCouldNotBeAddedAreCountedAndTheExitStatusSaysSo()
{
    const QString data = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
    copyTestData(data + QStringLiteral("flat"), path("some/weights"));
    copyTestData(data + QStringLiteral("stage-folders"), path("some/stages"));
    // What is registered already is not added again.
    QCOMPARE(call("registry add", {path("some/weights")}).status, 0);
    const CallResult added = call("registry add", {path("some")});
    QCOMPARE(added.status, 4);
    QCOMPARE(added["registries"].toArray().size(), 1);
    QCOMPARE(added["failures"].toArray().size(), 1);
    QVERIFY(added.errors.contains("registered already"));
    QCOMPARE(call("registry remove stages").status, 0);
    const CallResult told = callForPeople("registry add", {path("some")});
    QCOMPARE(told.status, 4);
    QVERIFY(told.output.endsWith("1 of 2 registries were added.\n"));
    for (const char *name : {"weights", "stages"})
        QCOMPARE(call("registry remove", {QString::fromLatin1(name)}).status, 0);
}

void SlipwayctlRegistriesTest::aLostIndexIsFilledBeforeTheAnswer()
{
    QVERIFY(QFile::remove(path("data/index.db")));
    QCOMPARE(call("list")["total"].toInt(), 15);
}

void SlipwayctlRegistriesTest::versionsAreListedSortedAndFiltered()
{
    const CallResult all = call("list --sort accuracy:desc");
    const QJsonArray versions = all["versions"].toArray();
    QCOMPARE(all["total"].toInt(), 15);
    double last = 2;
    for (const QJsonValue &version : versions) {
        const double accuracy = version[QStringLiteral("metrics")][QStringLiteral("accuracy")].toDouble();
        QVERIFY(accuracy <= last);
        last = accuracy;
    }
    const double middle = versions[7][QStringLiteral("metrics")][QStringLiteral("accuracy")].toDouble();
    int above = 0;
    for (const QJsonValue &version : versions)
        above += version[QStringLiteral("metrics")][QStringLiteral("accuracy")].toDouble() > middle;
    const CallResult filtered = call("list --query", {QStringLiteral("accuracy > %1").arg(middle, 0, 'g', 17)});
    QCOMPARE(filtered["total"].toInt(), above);
    QCOMPARE(call("list --limit 4 --offset 13")["versions"].toArray().size(), 2);
    QCOMPARE(call("list --limit 0")["versions"].toArray().size(), 0);
    QCOMPARE(call("list --sort metrics.accuracy:desc")["versions"].toArray(), versions);
    const CallResult broken = call("list --query", {QStringLiteral("accuracy > ")});
    QCOMPARE(broken.status, 4);
    QCOMPARE(broken["error"][QStringLiteral("detail")].toString(), QStringLiteral("position 12: expected a number"));
    const CallResult mistyped = call("list --query", {QStringLiteral("not attributes.stagee = 'x'")});
    QCOMPARE(mistyped.status, 4);
    QVERIFY(mistyped["error"][QStringLiteral("detail")].toString().endsWith(QLatin1String("Did you mean stage?")));
    // Understood, and probably not what was meant.
    const CallResult none = call("list --query", {QStringLiteral("metrics.accuray > 0.9")});
    QCOMPARE(none.status, 0);
    QCOMPARE(none["total"].toInt(), 0);
    QVERIFY(none.errors.contains("No version has a metric accuray. Did you mean accuracy?"));
    QVERIFY(call("list --query", {QStringLiteral("params.max_dept = 4")}).errors.contains("Did you mean max_depth?"));
    QVERIFY(call("list --query", {QStringLiteral("accuracy > 2")}).errors.isEmpty());
    const CallResult asMlflow = call(
        "list --query", {QStringLiteral("name LIKE 'PR%' AND params.max_depth = '4' and accuracy between 0 and 1")});
    QCOMPARE(asMlflow["total"].toInt(), 1);
}

void SlipwayctlRegistriesTest::aSortKeyThatNothingHasIsWrongUse_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"nonsense", "accuracy:up", "metrics.nonsense", ":desc", ""})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void SlipwayctlRegistriesTest::aSortKeyThatNothingHasIsWrongUse()
{
    QFETCH(QString, key);
    const CallResult result = call("list --sort", {key});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY2(result.errors.contains("created"), result.errors.constData());
}

void SlipwayctlRegistriesTest::rowsFitTheTerminalAndScriptsGetAll()
{
    const QString name(900, QLatin1Char('n'));
    QVERIFY(QDir().mkpath(path("wide")));
    QFile list(path("wide/model_registry.json"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("{\"models\": [{\"model_name\": \"" + name.toUtf8()
               + "\", \"model_version\": \"w_model_20241125_141103\", \"performance_metrics\": {\"accuracy\": NaN}}]}");
    list.close();
    QCOMPARE(call("registry add", {path("wide")}).status, 0);
    const auto widest = [](const QByteArray &output) {
        qsizetype most = 0;
        for (const QString &line : QString::fromUtf8(output).split(QLatin1Char('\n')))
            most = std::max(most, line.size());
        return most;
    };
    qputenv("COLUMNS", "100");
    const CallResult narrow = callForPeople("list");
    const CallResult script = call("list");
    qunsetenv("COLUMNS");
    QVERIFY2(widest(narrow.output) <= 100, narrow.output.constData());
    QVERIFY(narrow.output.contains("\xe2\x80\xa6"));
    QVERIFY(script.output.contains(name.toUtf8()));
    // Without a terminal nothing is cut, and the other rows stay readable.
    const CallResult piped = callForPeople("list");
    QVERIFY(piped.output.contains(name.toUtf8()));
    QVERIFY(!piped.output.contains("nan"));
    int wide = 0;
    for (const QByteArray &line : piped.output.split('\n'))
        wide += line.size() > 400 ? 1 : 0;
    QCOMPARE(wide, 1);
    QCOMPARE(call("registry remove wide").status, 0);
}

void SlipwayctlRegistriesTest::aVersionIsShownWhole()
{
    const CallResult info = call("info", {QStringLiteral("PR Impact Prediction/1.1.0")});
    QCOMPARE(info.status, 0);
    QCOMPARE(info["semver"].toString(), QStringLiteral("1.1.0"));
    QVERIFY(info["id"].toString().startsWith(QStringLiteral("lab/PR%20Impact%20Prediction/")));
    QCOMPARE(info["history"][QStringLiteral("val_loss")].toArray().size(), 60);
    const QJsonArray point = info["history"][QStringLiteral("loss")].toArray().at(0).toArray();
    QCOMPARE(point.size(), 2);
    QVERIFY(point[0].toDouble() > 0 && point[1].toDouble() > 0);
    QCOMPARE(info.json.keys().size(), 29); // "history" is written apart and still one of them
    QCOMPARE(info["parameters"][QStringLiteral("max_depth")].toInt(), 4);
    QCOMPARE(info["feature_importance"].toArray().size(), 7);
    QCOMPARE(info["confusion_matrix"][QStringLiteral("validation")][QStringLiteral("counts")].toArray().size(), 2);
    QCOMPARE(info["artifacts"].toArray().size(), 1);
    QVERIFY(info["metric_splits"][QStringLiteral("training")].isObject());
}

void SlipwayctlRegistriesTest::whatDoesNotExistIsExitThree()
{
    QCOMPARE(call("info", {QStringLiteral("PR Impact Prediction/9.9.9")}).status, 3);
    QCOMPARE(call("registry remove nowhere").status, 3);
    QCOMPARE(call("registry scan nowhere").status, 3);
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlRegistriesTest)
#include "tst_slipwayctlregistries.moc"
