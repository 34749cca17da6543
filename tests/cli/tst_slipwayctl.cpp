#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace slipway {

/// What one call of slipwayctl did.
struct CallResult {
    int status = -1;
    QByteArray output;
    QByteArray errors;
    QJsonObject json;
};

/// The command line as a script uses it: the real program, its exit status and its JSON.
class SlipwayctlTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUseIsExitTwoWithOneSentence_data();
    void wrongUseIsExitTwoWithOneSentence();
    void everyCommandExplainsItself();
    void aStatisticIsComputedFromStandardInput();
    void aFolderThatIsNoRegistryIsBadInput();
    void aBrokenListOfVersionsIsTold();
    void aFolderOfRegistriesIsTakenApart();
    void aLostIndexIsFilledBeforeTheAnswer();
    void versionsAreListedSortedAndFiltered();
    void aVersionIsShownWhole();
    void whatDoesNotExistIsExitThree();
    void aQueryLogBecomesAnExperimentWithAVerdict();
    void aLogWithoutAReadableRowIsBadInput();
    void aVersionIsDeployedProvenAndTakenBack();
    void anUnreachableTargetIsARemoteFailure();

private:
    CallResult call(const QStringList &arguments, const QByteArray &input = {}) const;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// The folder names of a model's versions in the order of their semantic versions.
    QStringList versionsOf(const QString &model) const;

    QTemporaryDir m_folder;
};

CallResult SlipwayctlTest::call(const QStringList &arguments, const QByteArray &input) const
{
    QProcess program;
    program.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/slipwayctl"));
    program.setArguments(QStringList{QStringLiteral("--json"), QStringLiteral("--data-dir"), path("data")} + arguments);
    program.start();
    program.write(input);
    program.closeWriteChannel();
    CallResult result;
    if (!program.waitForFinished(240000))
        return result;
    result.status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    result.output = program.readAllStandardOutput();
    result.errors = program.readAllStandardError();
    result.json = QJsonDocument::fromJson(result.output).object();
    return result;
}

QStringList SlipwayctlTest::versionsOf(const QString &model) const
{
    const CallResult listed =
        call({QStringLiteral("list"), QStringLiteral("--query"), QStringLiteral("model:\"%1\"").arg(model),
              QStringLiteral("--sort"), QStringLiteral("version")});
    QStringList versions;
    for (const QJsonValue &version : listed.json[QStringLiteral("versions")].toArray())
        versions.append(version[QStringLiteral("version")].toString());
    return versions;
}

void SlipwayctlTest::initTestCase()
{
    // A small registry, trained for real.
    const CallResult made =
        call({QStringLiteral("pipeline"), QStringLiteral("run"), QStringLiteral("--quick"),
              QStringLiteral("--pr-count"), QStringLiteral("800"), QStringLiteral("--models-dir"), path("models")});
    QVERIFY2(made.status == 0, made.errors.constData());
    QCOMPARE(made.json[QStringLiteral("versions")].toArray().size(), 15);
    const CallResult listed = call({QStringLiteral("registry"), QStringLiteral("list")});
    QCOMPARE(listed.json[QStringLiteral("registries")][0][QStringLiteral("path")].toString(), path("models"));
    // The pipeline has made its registry known; a person may also add one, under a name of her own.
    QCOMPARE(call({QStringLiteral("registry"), QStringLiteral("remove"), QStringLiteral("models")}).status, 0);
    const CallResult added = call({QStringLiteral("registry"), QStringLiteral("add"), path("models"),
                                   QStringLiteral("--name"), QStringLiteral("lab")});
    QVERIFY2(added.status == 0, added.errors.constData());
    QCOMPARE(added.json[QStringLiteral("registry")][QStringLiteral("layout")].toString(),
             QStringLiteral("trained-models"));
    QCOMPARE(added.json[QStringLiteral("scan")][QStringLiteral("versions")].toInt(), 15);
}

void SlipwayctlTest::wrongUseIsExitTwoWithOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    for (const char *line :
         {"", "fly", "registry", "registry add", "registry add a b", "list --limit many", "list --nonsense", "info",
          "rollback staging", "deploy a staging --strategy canary", "target add x", "experiment import log",
          "pipeline run --pr-count -3", "pipeline run --quick --full", "predict a b"})
        QTest::newRow(line) << words(line);
}

void SlipwayctlTest::wrongUseIsExitTwoWithOneSentence()
{
    QFETCH(QStringList, arguments);
    const CallResult result = call(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY(!result.json[QStringLiteral("error")][QStringLiteral("message")].toString().isEmpty());
}

void SlipwayctlTest::everyCommandExplainsItself()
{
    const CallResult usage = call({QStringLiteral("--help")});
    QCOMPARE(usage.status, 0);
    for (const char *command : {"registry add", "list", "info", "stat", "experiment import", "target add", "deploy",
                                "rollback", "live", "list-deployments", "predict", "pipeline run"}) {
        QVERIFY2(usage.output.contains(command), command);
        const CallResult help =
            call(QString::fromLatin1(command).split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.output.contains("Usage:") && help.output.contains(command), command);
    }
}

void SlipwayctlTest::aStatisticIsComputedFromStandardInput()
{
    // Newcombe 1998, example (a): 56/70 - 48/80.
    const CallResult done = call({QStringLiteral("stat"), QStringLiteral("proportion_diff_ci")},
                                 R"({"a":{"x":48,"n":80},"b":{"x":56,"n":70},"conf_level":0.95,"kind":"newcombe"})");
    QCOMPARE(done.status, 0);
    QCOMPARE(done.json[QStringLiteral("status")].toString(), QStringLiteral("ok"));
    QVERIFY(qAbs(done.json[QStringLiteral("ci_low")].toDouble() - 0.052431472) < 1e-8);

    const CallResult undefined = call(
        {QStringLiteral("stat"), QStringLiteral("two_proportion_test")},
        R"({"a":{"x":0,"n":80},"b":{"x":0,"n":70},"alternative":"two-sided","continuity":false,"conf_level":0.95})");
    QCOMPARE(undefined.status, 0);
    QCOMPARE(undefined.json[QStringLiteral("reason")].toString(), QStringLiteral("no_variation"));

    const CallResult wrong = call(
        {QStringLiteral("stat"), QStringLiteral("two_proportion_test")},
        R"({"a":{"x":90,"n":80},"b":{"x":0,"n":70},"alternative":"two-sided","continuity":false,"conf_level":0.95})");
    QCOMPARE(wrong.status, 4);
    QCOMPARE(wrong.json[QStringLiteral("reason")].toString(), QStringLiteral("invalid_counts"));
    QCOMPARE(call({QStringLiteral("stat"), QStringLiteral("nonsense")}, "{}").status, 4);
    QCOMPARE(call({QStringLiteral("stat"), QStringLiteral("mean_test")}, "[1,2").status, 4);
}

void SlipwayctlTest::aFolderThatIsNoRegistryIsBadInput()
{
    QVERIFY(QDir().mkpath(path("empty")));
    const CallResult result = call({QStringLiteral("registry"), QStringLiteral("add"), path("empty")});
    QCOMPARE(result.status, 4);
    QVERIFY(result.errors.contains("model_registry.json"));
    QCOMPARE(call({QStringLiteral("registry"), QStringLiteral("add"), path("nowhere")}).status, 3);
    QCOMPARE(
        call({QStringLiteral("registry"), QStringLiteral("list")}).json[QStringLiteral("registries")].toArray().size(),
        1);
}

void SlipwayctlTest::aBrokenListOfVersionsIsTold()
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
    const CallResult added = call({QStringLiteral("registry"), QStringLiteral("add"), path("half")});
    QVERIFY(isTold(added.json[QStringLiteral("registry")]));
    QVERIFY(isTold(call({QStringLiteral("registry"), QStringLiteral("scan"), QStringLiteral("half")}).json));
    const CallResult listed = call({QStringLiteral("registry"), QStringLiteral("list")});
    int told = 0;
    for (const QJsonValue &registry : listed.json[QStringLiteral("registries")].toArray())
        told += isTold(registry) ? 1 : 0;
    QCOMPARE(told, 1);
    QCOMPARE(call({QStringLiteral("registry"), QStringLiteral("remove"), QStringLiteral("half")}).status, 0);
}

void SlipwayctlTest::aFolderOfRegistriesIsTakenApart()
{
    const QString data = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
    copyTestData(data + QStringLiteral("flat"), path("all/weights"));
    copyTestData(data + QStringLiteral("stage-folders"), path("all/stages"));
    const QJsonArray added = call({QStringLiteral("registry"), QStringLiteral("add"), path("all")})
                                 .json[QStringLiteral("registries")]
                                 .toArray();
    QCOMPARE(added.size(), 2);
    QCOMPARE(added[0][QStringLiteral("registry")][QStringLiteral("layout")].toString(),
             QStringLiteral("stage-folders"));
    QCOMPARE(added[0][QStringLiteral("scan")][QStringLiteral("versions")].toInt(), 5);
    QCOMPARE(added[1][QStringLiteral("registry")][QStringLiteral("name")].toString(), QStringLiteral("weights"));
    const QJsonObject run = call({QStringLiteral("info"), QStringLiteral("curve_forecaster/run_1641168000")}).json;
    QCOMPARE(run[QStringLiteral("kind")].toString(), QStringLiteral("run"));
    QCOMPARE(run[QStringLiteral("lineage")][QStringLiteral("versions")][0].toString(),
             QStringLiteral("1.1.0@production"));
    QVERIFY(!run[QStringLiteral("other")].toObject().contains(QStringLiteral("lineage.versions")));
    const QJsonObject file = call({QStringLiteral("info"), QStringLiteral("prefetch_engine/v3")}).json;
    QCOMPARE(file[QStringLiteral("kind")].toString(), QStringLiteral("unregistered"));
    for (const char *name : {"weights", "stages"})
        QCOMPARE(call({QStringLiteral("registry"), QStringLiteral("remove"), QString::fromLatin1(name)}).status, 0);
}

void SlipwayctlTest::aLostIndexIsFilledBeforeTheAnswer()
{
    QVERIFY(QFile::remove(path("data/index.db")));
    QCOMPARE(call({QStringLiteral("list")}).json[QStringLiteral("total")].toInt(), 15);
}

void SlipwayctlTest::versionsAreListedSortedAndFiltered()
{
    const CallResult all = call({QStringLiteral("list"), QStringLiteral("--sort"), QStringLiteral("accuracy:desc")});
    const QJsonArray versions = all.json[QStringLiteral("versions")].toArray();
    QCOMPARE(all.json[QStringLiteral("total")].toInt(), 15);
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
    const CallResult filtered = call(
        {QStringLiteral("list"), QStringLiteral("--query"), QStringLiteral("accuracy > %1").arg(middle, 0, 'g', 17)});
    QCOMPARE(filtered.json[QStringLiteral("total")].toInt(), above);
    QCOMPARE(call({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("4"), QStringLiteral("--offset"),
                   QStringLiteral("13")})
                 .json[QStringLiteral("versions")]
                 .toArray()
                 .size(),
             2);
    const CallResult broken = call({QStringLiteral("list"), QStringLiteral("--query"), QStringLiteral("accuracy > ")});
    QCOMPARE(broken.status, 4);
    QVERIFY(!broken.json[QStringLiteral("error")][QStringLiteral("detail")].toString().isEmpty());
}

void SlipwayctlTest::aVersionIsShownWhole()
{
    const CallResult info = call({QStringLiteral("info"), QStringLiteral("PR Impact Prediction/1.1.0")});
    QCOMPARE(info.status, 0);
    QCOMPARE(info.json[QStringLiteral("semver")].toString(), QStringLiteral("1.1.0"));
    QVERIFY(info.json[QStringLiteral("id")].toString().startsWith(QStringLiteral("lab/PR%20Impact%20Prediction/")));
    QCOMPARE(info.json[QStringLiteral("history")][QStringLiteral("val_loss")].toArray().size(), 60);
    QCOMPARE(info.json[QStringLiteral("parameters")][QStringLiteral("max_depth")].toInt(), 4);
    QCOMPARE(info.json[QStringLiteral("feature_importance")].toArray().size(), 7);
    QCOMPARE(info.json[QStringLiteral("confusion_matrix")][QStringLiteral("validation")][QStringLiteral("counts")]
                 .toArray()
                 .size(),
             2);
    QCOMPARE(info.json[QStringLiteral("artifacts")].toArray().size(), 1);
    QVERIFY(info.json[QStringLiteral("metric_splits")][QStringLiteral("training")].isObject());
}

void SlipwayctlTest::whatDoesNotExistIsExitThree()
{
    QCOMPARE(call({QStringLiteral("info"), QStringLiteral("PR Impact Prediction/9.9.9")}).status, 3);
    QCOMPARE(call({QStringLiteral("registry"), QStringLiteral("remove"), QStringLiteral("nowhere")}).status, 3);
    QCOMPARE(call({QStringLiteral("target"), QStringLiteral("test"), QStringLiteral("nowhere")}).status, 3);
    QCOMPARE(
        call({QStringLiteral("deploy"), QStringLiteral("PR Impact Prediction/1.1.0"), QStringLiteral("moon")}).status,
        3);
    QCOMPARE(call({QStringLiteral("experiment"), QStringLiteral("analyse"), QStringLiteral("nowhere")}).status, 3);
}

void SlipwayctlTest::aQueryLogBecomesAnExperimentWithAVerdict()
{
    // 400 rows in each arm: 50 % against 75 % succeed, so the verdict cannot be in doubt.
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
    log += "no json\n";
    QFile file(path("log.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(log);
    file.close();
    const CallResult imported = call({QStringLiteral("experiment"), QStringLiteral("import"), file.fileName(),
                                      QStringLiteral("--name"), QStringLiteral("t"), QStringLiteral("--control"),
                                      QStringLiteral("a"), QStringLiteral("--split"), QStringLiteral("0.5,0.5")});
    QVERIFY2(imported.status == 0, imported.errors.constData());
    QCOMPARE(imported.json[QStringLiteral("recommendation")].toString(), QStringLiteral("rollout"));
    QVERIFY(imported.json[QStringLiteral("retrospective")].toBool());
    QCOMPARE(imported.json[QStringLiteral("rejected_rows")][QStringLiteral("count")].toInt(), 1);
    QCOMPARE(imported.json[QStringLiteral("rejected_rows")][QStringLiteral("first_line")].toInt(), 801);
    QVERIFY(!imported.json[QStringLiteral("srm")][QStringLiteral("mismatch")].toBool());
    const CallResult again = call({QStringLiteral("experiment"), QStringLiteral("analyse"), QStringLiteral("t")});
    QCOMPARE(again.json[QStringLiteral("metrics")], imported.json[QStringLiteral("metrics")]);
    QCOMPARE(call({QStringLiteral("experiment"), QStringLiteral("list")})
                 .json[QStringLiteral("experiments")]
                 .toArray()
                 .size(),
             1);
}

void SlipwayctlTest::aLogWithoutAReadableRowIsBadInput()
{
    QFile file(path("garbage.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("garbage\n");
    file.close();
    const CallResult result =
        call({QStringLiteral("experiment"), QStringLiteral("import"), file.fileName(), QStringLiteral("--name"),
              QStringLiteral("g"), QStringLiteral("--control"), QStringLiteral("a")});
    QCOMPARE(result.status, 4);
    QVERIFY(result.json[QStringLiteral("error")][QStringLiteral("message")].toString().contains(
        QStringLiteral("garbage.jsonl")));
}

void SlipwayctlTest::aVersionIsDeployedProvenAndTakenBack()
{
    ServerProcess server(path("served"));
    QVERIFY2(server.start(), qPrintable(server.output()));
    const QString model = QStringLiteral("PR Impact Prediction");
    const QStringList versions = versionsOf(model);
    QCOMPARE(versions.size(), 3);
    QCOMPARE(call({QStringLiteral("target"), QStringLiteral("add"), QStringLiteral("bench"), QStringLiteral("--env"),
                   QStringLiteral("staging"), QStringLiteral("--driver"), QStringLiteral("slipwayd"),
                   QStringLiteral("--url"), server.url()})
                 .status,
             0);
    const auto deploy = [&](const char *version, const QStringList &more) {
        return call(QStringList{QStringLiteral("deploy"), model + QLatin1Char('/') + QLatin1String(version),
                                QStringLiteral("staging")}
                    + more);
    };
    const auto liveVersion = [&] {
        return call({QStringLiteral("live")})
            .json[QStringLiteral("live")]
            .toArray()
            .at(0)[QStringLiteral("version")]
            .toString();
    };

    const CallResult planned = deploy("1.0.0", {QStringLiteral("--dry-run")});
    QCOMPARE(planned.json[QStringLiteral("state")].toString(), QStringLiteral("planned"));
    QVERIFY(call({QStringLiteral("live")}).json[QStringLiteral("live")].toArray().isEmpty());
    QCOMPARE(deploy("1.0.0", {}).status, 6); // nobody confirmed it
    QVERIFY(call({QStringLiteral("live")}).json[QStringLiteral("live")].toArray().isEmpty());

    const CallResult first = deploy("1.0.0", {QStringLiteral("--yes")});
    QVERIFY2(first.status == 0, first.output.constData());
    const CallResult second =
        deploy("1.1.0", {QStringLiteral("--yes"), QStringLiteral("--reason"), QStringLiteral("better")});
    QVERIFY2(second.status == 0, second.output.constData());
    QCOMPARE(second.json[QStringLiteral("state")].toString(), QStringLiteral("succeeded"));
    QCOMPARE(liveVersion(), versions[1]);

    const CallResult answer =
        call({QStringLiteral("predict"), QStringLiteral("bench"), model, QStringLiteral("--input"),
              QStringLiteral(R"({"features":[120,0.5,3,0.2,40,6,12],"user_id":"u1"})")});
    QVERIFY2(answer.status == 0, answer.output.constData());
    QCOMPARE(answer.json[QStringLiteral("model_version")].toString(), versions[1]);

    const CallResult back = call({QStringLiteral("rollback"), QStringLiteral("staging"), QStringLiteral("--reason"),
                                  QStringLiteral("errors"), QStringLiteral("--yes")});
    QVERIFY2(back.status == 0, back.output.constData());
    QCOMPARE(liveVersion(), versions[0]);
    const QJsonArray history = call({QStringLiteral("list-deployments")}).json[QStringLiteral("deployments")].toArray();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0][QStringLiteral("action")].toString(), QStringLiteral("rollback"));
    QCOMPARE(history[0][QStringLiteral("reason")].toString(), QStringLiteral("errors"));
    QCOMPARE(history[0][QStringLiteral("from")].toString(), versions[1]);
}

void SlipwayctlTest::anUnreachableTargetIsARemoteFailure()
{
    QCOMPARE(call({QStringLiteral("target"), QStringLiteral("add"), QStringLiteral("gone"), QStringLiteral("--env"),
                   QStringLiteral("far"), QStringLiteral("--driver"), QStringLiteral("slipwayd"),
                   QStringLiteral("--url"), QStringLiteral("http://127.0.0.1:1")})
                 .status,
             0);
    QCOMPARE(call({QStringLiteral("target"), QStringLiteral("test"), QStringLiteral("gone")}).status, 5);
    const CallResult live = call({QStringLiteral("live")});
    QCOMPARE(live.status, 5);
    QVERIFY(!live.json[QStringLiteral("silent")].toArray().isEmpty());
    QCOMPARE(call({QStringLiteral("deploy"), QStringLiteral("PR Impact Prediction/1.1.0"), QStringLiteral("far"),
                   QStringLiteral("--dry-run")})
                 .status,
             6);
    const auto history = [&] {
        return call({QStringLiteral("list-deployments"), QStringLiteral("--environment"), QStringLiteral("far")})
            .json[QStringLiteral("deployments")]
            .toArray();
    };
    QVERIFY(history().isEmpty());
    const CallResult ordered = call({QStringLiteral("deploy"), QStringLiteral("PR Impact Prediction/1.1.0"),
                                     QStringLiteral("far"), QStringLiteral("--yes")});
    QCOMPARE(ordered.status, 6);
    QVERIFY(ordered.json[QStringLiteral("reason")].toString().startsWith(QStringLiteral("The server answers: ")));
    QCOMPARE(history().size(), 1);
    QCOMPARE(history()[0][QStringLiteral("state")].toString(), QStringLiteral("refused"));
    QVERIFY(history()[0][QStringLiteral("outcome")].toString().contains(QStringLiteral("gone")));
    QCOMPARE(call({QStringLiteral("target"), QStringLiteral("add"), QStringLiteral("bad"), QStringLiteral("--env"),
                   QStringLiteral("far"), QStringLiteral("--driver"), QStringLiteral("nonsense"),
                   QStringLiteral("--url"), QStringLiteral("http://x")})
                 .status,
             4);
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlTest)
#include "tst_slipwayctl.moc"
