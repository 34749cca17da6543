#include "models/artifacts/booster.h"
#include "models/artifacts/hash.h"
#include "models/artifacts/modeltrial.h"
#include "models/base/httpclient.h"
#include "models/serving/router.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <cmath>
#include <sys/stat.h>
#include <thread>

using namespace slipway;

namespace {

const QString tiny = QStringLiteral("tiny");
const QString v1 = QStringLiteral("v1");
const QString v2 = QStringLiteral("v2");
const QString deployPath = QStringLiteral("/retrain/deploy");
const QString rollbackPath = QStringLiteral("/retrain/rollback");
const QString predictPath = QStringLiteral("/api/v1/predict/tiny");

QString string(const QJsonObject &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

QJsonObject versionOrder(const QString &version)
{
    return {{QStringLiteral("version_id"), version}, {QStringLiteral("mode"), QStringLiteral("full")}};
}

} // namespace

/// Against a real server process over HTTP.
class SlipwaydTest final : public Test
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<ServerProcess> m_server;
    const QByteArray m_first = trainTinyModel({5, 1, 3});
    const QByteArray m_second = trainTinyModel({8, 2, 3});

    void uploadBoth()
    {
        QCOMPARE(m_server->upload(tiny, v1, m_first, QStringLiteral("model.bin"), QStringLiteral("Tiny Model")).status,
                 201);
        QCOMPARE(m_server->upload(tiny, v1, R"({"accuracy":0.75})", QStringLiteral("model_metadata.json")).status, 201);
        QCOMPARE(m_server->upload(tiny, v2, m_second).status, 201);
    }
    void deployBoth()
    {
        uploadBoth();
        QCOMPARE(m_server->post(deployPath, versionOrder(v1)).status, 200);
        QCOMPARE(m_server->post(deployPath, versionOrder(v2)).status, 200);
    }
    QString servedFor(const QString &user)
    {
        const QJsonObject body{{QStringLiteral("features"), QJsonArray{0.1, 0.2, 0.3}},
                               {QStringLiteral("user_id"), user}};
        return string(m_server->post(predictPath, body).json, "model_version");
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_root = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ServerProcess>(m_root->path());
        QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    }
    void cleanup() { m_server.reset(); }

    void aFreshServerIsHealthyAndEmpty()
    {
        const ServerAnswer health = m_server->get(QStringLiteral("/health"));
        QCOMPARE(health.status, 200);
        QCOMPARE(string(health.json, "status"), QStringLiteral("healthy"));
        QVERIFY(health.json[QLatin1String("models")].toArray().isEmpty());
        QCOMPARE(m_server->output(), QStringLiteral("slipwayd listening on %1\n").arg(m_server->url()));
    }

    void aDeployedVersionServesWhatTheLibraryPredicts()
    {
        deployBoth();
        const QJsonObject health = m_server->health(tiny);
        QCOMPARE(string(health, "version"), v2);
        QCOMPARE(string(health, "previous"), v1);
        QCOMPARE(string(health, "model"), QStringLiteral("Tiny Model"));
        QCOMPARE(string(health, "sha256"), sha256(m_second));
        QCOMPARE(string(health, "state"), QStringLiteral("serving"));
        QVERIFY(health[QLatin1String("since")].toDouble() > 1.6e12);

        const FloatRows rows = seededRows(42, 3, 16);
        const auto expected = Booster::fromBytes(m_second)->predict(rows);
        QJsonArray list;
        for (int i = 0; i < 16; ++i) {
            const float *row = rows.values.data() + i * 3;
            list.append(QJsonArray{double(row[0]), double(row[1]), double(row[2])});
        }
        const ServerAnswer answer = m_server->post(predictPath, {{QStringLiteral("rows"), list}});
        QCOMPARE(answer.status, 200);
        const QJsonArray given = answer.json[QLatin1String("predictions")].toArray();
        QCOMPARE(given.size(), 16);
        for (int i = 0; i < 16; ++i)
            QVERIFY(std::abs(given[i].toDouble() - double((*expected)[static_cast<size_t>(i)])) <= 1e-6);
    }

    void theVersionsAreListedAsTheProtocolSays()
    {
        deployBoth();
        const ServerAnswer answer = m_server->get(QStringLiteral("/retrain/versions?model=tiny"));
        QCOMPARE(answer.status, 200);
        const QJsonObject outer = answer.json[QLatin1String("versions")].toObject();
        QCOMPARE(string(outer, "current_symlink"), QStringLiteral("versions/v2"));
        QCOMPARE(outer[QLatin1String("total_versions")].toInt(), 2);
        const QJsonObject first = outer[QLatin1String("versions")].toObject()[v1].toObject();
        QCOMPARE(first[QLatin1String("deployed")].toBool(true), false);
        QCOMPARE(first[QLatin1String("metrics")].toObject()[QLatin1String("accuracy")].toDouble(), 0.75);
        QCOMPARE(string(first, "sha256"), sha256(m_first));
        QCOMPARE(string(outer[QLatin1String("versions")].toObject()[v2].toObject(), "deploy_mode"),
                 QStringLiteral("full"));
    }

    void rollbackWithoutAnIdTakesTheRecordedPrevious()
    {
        deployBoth();
        const ServerAnswer back = m_server->post(rollbackPath, {});
        QCOMPARE(back.status, 200);
        QCOMPARE(string(back.json, "status"), QStringLiteral("rolled_back"));
        QCOMPARE(string(back.json, "version"), v1);
        QCOMPARE(string(m_server->health(tiny), "sha256"), sha256(m_first));
        QCOMPARE(m_server->post(rollbackPath, {}).status, 409);
        QCOMPARE(string(m_server->health(tiny), "version"), v1);
    }

    void aModelThatDoesNotLoadLeavesTheOldOneServing()
    {
        deployBoth();
        const QByteArray candidates[] = {"garbage", m_second.left(m_second.size() / 2), QByteArray(100000, '{'),
                                         QByteArray(1, '\0')};
        int number = 0;
        for (const QByteArray &bytes : candidates) {
            const QString version = QStringLiteral("bad%1").arg(++number);
            QCOMPARE(m_server->upload(tiny, version, bytes).status, 201);
            const ServerAnswer answer = m_server->post(deployPath, versionOrder(version));
            QCOMPARE(answer.status, 422);
            QVERIFY(!string(answer.json, "error").isEmpty());
            QCOMPARE(string(m_server->health(tiny), "version"), v2);
        }
        QCOMPARE(servedFor(QString()), v2);
    }

    void filesChangedOnTheServersDiskAreRefused()
    {
        uploadBoth();
        QFile file(m_root->filePath(QStringLiteral("tiny/versions/v1/model.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_second);
        file.close();
        const ServerAnswer answer = m_server->post(deployPath, versionOrder(v1));
        QCOMPARE(answer.status, 422);
        QVERIFY(string(answer.json, "error").contains(QStringLiteral("changed after its upload")));
    }

    void orderErrorsHaveTheirStatus()
    {
        QCOMPARE(m_server->post(deployPath, versionOrder(v1)).status, 404);
        deployBoth();
        QCOMPARE(m_server->post(deployPath, versionOrder(QStringLiteral("none"))).status, 404);
        QCOMPARE(m_server->post(deployPath, {}).status, 400);
        QCOMPARE(m_server->post(deployPath, {{QStringLiteral("version_id"), 7}}).status, 400);
        QCOMPARE(m_server
                     ->post(deployPath,
                            {{QStringLiteral("version_id"), v1}, {QStringLiteral("mode"), QStringLiteral("canary")}})
                     .status,
                 400);
        QCOMPARE(m_server->send("POST", deployPath, "{").status, 400);
        QCOMPARE(m_server->upload(tiny, QStringLiteral("v3"), "{}", QStringLiteral("model_metadata.json")).status, 201);
        QCOMPARE(m_server->post(deployPath, versionOrder(QStringLiteral("v3"))).status, 422);
        QCOMPARE(string(m_server->health(tiny), "version"), v2);
    }

    void anOrderCanNameWhatItExpects()
    {
        deployBoth();
        QJsonObject order = versionOrder(v1);
        order[QStringLiteral("expect_current")] = v1;
        QCOMPARE(m_server->post(deployPath, order).status, 409);
        QCOMPARE(string(m_server->health(tiny), "version"), v2);
        order[QStringLiteral("expect_current")] = v2;
        QCOMPARE(m_server->post(deployPath, order).status, 200);
    }

    void withSeveralModelsTheModelMustBeNamed()
    {
        deployBoth();
        QCOMPARE(
            m_server
                ->upload(QStringLiteral("other"), v1, m_first, QStringLiteral("model.bin"), QStringLiteral("The Other"))
                .status,
            201);
        const ServerAnswer unnamed = m_server->post(rollbackPath, {});
        QCOMPARE(unnamed.status, 400);
        QVERIFY(string(unnamed.json, "error").contains(QStringLiteral("other, tiny")));
        QCOMPARE(m_server->post(rollbackPath, {{QStringLiteral("model"), QStringLiteral("Tiny Model")}}).status, 200);
        QJsonObject order = versionOrder(v1);
        order[QStringLiteral("model")] = QStringLiteral("other");
        QCOMPARE(m_server->post(deployPath, order).status, 200);
        QCOMPARE(string(m_server->health(QStringLiteral("other")), "version"), v1);
    }

    void otherFeaturesAreWarnedOfAndCannotShareTraffic()
    {
        deployBoth();
        QCOMPARE(m_server->upload(tiny, QStringLiteral("wide"), trainTinyModel({5, 1, 5})).status, 201);
        QCOMPARE(m_server
                     ->post(QStringLiteral("/retrain/abtest/start"),
                            {{QStringLiteral("version_id"), QStringLiteral("wide")}, {QStringLiteral("fraction"), 0.5}})
                     .status,
                 409);
        const ServerAnswer answer = m_server->post(deployPath, versionOrder(QStringLiteral("wide")));
        QCOMPARE(answer.status, 200);
        QVERIFY(string(answer.json, "warning").contains(QStringLiteral("5 features")));
    }

    void usersAreSplitByTheirHashAndStayWhereTheyAre()
    {
        deployBoth();
        QCOMPARE(m_server->post(rollbackPath, {}).status, 200);
        const ServerAnswer started =
            m_server->send("POST", QStringLiteral("/retrain/abtest/start?version_id=v2&fraction=0.3"));
        QCOMPARE(started.status, 200);
        QCOMPARE(string(started.json, "status"), QStringLiteral("ab_started"));
        const QJsonObject status =
            m_server->get(QStringLiteral("/retrain/abtest/status")).json[QLatin1String("abtest")].toObject();
        QCOMPARE(string(status, "version"), v2);
        QCOMPARE(status[QLatin1String("fraction")].toDouble(), 0.3);
        const QString experiment = experimentName(tiny, v1, v2);
        int second = 0;
        for (int i = 0; i < 300; ++i) {
            const QString user = QStringLiteral("user-%1").arg(i);
            const QString expected = getsSecondVersion(experiment, user, 0.3) ? v2 : v1;
            QCOMPARE(servedFor(user), expected);
            second += expected == v2;
        }
        QVERIFY2(second > 60 && second < 120, qPrintable(QString::number(second)));
        QCOMPARE(servedFor(QString()), v1);
        // The split outlives the process.
        m_server->killHard();
        QVERIFY(m_server->start());
        for (int i = 0; i < 20; ++i) {
            const QString user = QStringLiteral("user-%1").arg(i);
            QCOMPARE(servedFor(user), getsSecondVersion(experiment, user, 0.3) ? v2 : v1);
        }
        QVERIFY(m_server->get(QStringLiteral("/metrics"))
                    .body.contains("slipwayd_traffic_share{model=\"tiny\",version=\"v2\"} 0.3\n"));
        QCOMPARE(m_server->send("POST", QStringLiteral("/retrain/abtest/stop")).status, 200);
        QVERIFY(m_server->get(QStringLiteral("/retrain/abtest/status")).json[QLatin1String("abtest")].isNull());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(servedFor(QStringLiteral("user-%1").arg(i)), v1);
        QCOMPARE(m_server->send("POST", QStringLiteral("/retrain/abtest/stop")).status, 200);
    }

    void anImpossibleSplitIsRefused()
    {
        deployBoth();
        for (const char *query : {"version_id=v1&fraction=0", "version_id=v1&fraction=1.5", "version_id=v1&fraction=-1",
                                  "version_id=v1&fraction=nan", "version_id=v1&fraction=x"})
            QCOMPARE(m_server->send("POST", QStringLiteral("/retrain/abtest/start?") + QLatin1String(query)).status,
                     400);
        QCOMPARE(m_server->send("POST", QStringLiteral("/retrain/abtest/start?version_id=v2")).status, 409);
        QCOMPARE(m_server->send("POST", QStringLiteral("/retrain/abtest/start?version_id=none")).status, 404);
    }

    void oneModelThatDoesNotLoadDoesNotStopTheOthers()
    {
        deployBoth();
        QJsonObject order = versionOrder(v1);
        order[QStringLiteral("model")] = QStringLiteral("other");
        QCOMPARE(m_server->upload(QStringLiteral("other"), v1, m_first).status, 201);
        QCOMPARE(m_server->post(deployPath, order).status, 200);
        QCOMPARE(m_server->terminate(), 0);
        QVERIFY(QFile::remove(m_root->filePath(QStringLiteral("other/versions/v1/model.bin"))));
        QVERIFY(m_server->start());
        const ServerAnswer health = m_server->get(QStringLiteral("/health"));
        QCOMPARE(health.status, 503);
        QCOMPARE(string(m_server->health(QStringLiteral("other")), "state"), QStringLiteral("failed"));
        QCOMPARE(string(m_server->health(tiny), "state"), QStringLiteral("serving"));
        QCOMPARE(servedFor(QString()), v2);
        const QJsonObject row{{QStringLiteral("features"), QJsonArray{1, 2, 3}}};
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/predict/other"), row).status, 503);
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/predict/unknown"), row).status, 404);
    }

    void withATokenOnlyHealthIsOpen()
    {
        const QString path = m_root->filePath(QStringLiteral("token"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("the-token");
        file.close();
        ::chmod(QFile::encodeName(path).constData(), 0600);
        ServerProcess guarded(
            m_root->filePath(QStringLiteral("guarded")),
            {QStringLiteral("--token-file"), path, QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")});
        QVERIFY2(guarded.start(), qPrintable(guarded.output()));
        QCOMPARE(guarded.get(QStringLiteral("/health")).status, 200);
        QCOMPARE(guarded.upload(tiny, v1, m_first).status, 401);
        for (const char *target : {"/metrics", "/retrain/versions", "/api/v1/models", "/nothing", "/health/"})
            QCOMPARE(guarded.get(QLatin1String(target)).status, 401);
        QCOMPARE(guarded.post(predictPath, {}).status, 401);
        guarded.setToken("the-token");
        QCOMPARE(guarded.upload(tiny, v1, m_first).status, 201);
        QCOMPARE(guarded.get(QStringLiteral("/metrics")).status, 200);
        guarded.setToken("the-tokem");
        QCOMPARE(guarded.get(QStringLiteral("/metrics")).status, 401);
        QVERIFY(!guarded.output().contains(QStringLiteral("the-token")));
    }

    void anOpenAddressWithoutATokenIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("all addresses") << QStringList{QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")}
                                       << QStringLiteral("--token-file");
        QTest::newRow("IPv6") << QStringList{QStringLiteral("--listen"), QStringLiteral("[::]:0")}
                              << QStringLiteral("--token-file");
        QTest::newRow("metrics") << QStringList{QStringLiteral("--metrics-listen"), QStringLiteral("0.0.0.0:0")}
                                 << QStringLiteral("--token-file");
        QTest::newRow("no address") << QStringList{QStringLiteral("--listen"), QStringLiteral("8080")}
                                    << QStringLiteral("HOST:PORT");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--open")} << QStringLiteral("--open");
        QTest::newRow("no token file") << QStringList{QStringLiteral("--token-file"), QStringLiteral("/nonexistent")}
                                       << QStringLiteral("/nonexistent");
    }
    void anOpenAddressWithoutATokenIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        ServerProcess open(m_root->filePath(QStringLiteral("open")), arguments);
        QVERIFY(!open.start());
        QVERIFY(open.waitForExit() > 0);
        QVERIFY2(open.output().contains(says), qPrintable(open.output()));
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        const QString root = m_root->filePath(QStringLiteral("full"));
        ServerProcess server(root);
        server.limitFileSize(64 * 1024);
        QVERIFY(server.start());
        const ServerAnswer answer = server.upload(tiny, v1, QByteArray(1024 * 1024, 'x'));
        QCOMPARE(answer.status, 507);
        QVERIFY(string(answer.json, "error").contains(QStringLiteral("no space left to write .uploads/")));
        QVERIFY(!answer.body.contains(m_root->path().toUtf8())); // where it lies is for nobody outside
        QVERIFY(QDir(root + QStringLiteral("/.uploads")).isEmpty());
        QVERIFY(!QDir(root + QStringLiteral("/tiny")).exists());
        QCOMPARE(server.get(QStringLiteral("/health")).status, 200);
    }

    void theMetricsAddressAnswersNothingElse()
    {
        // A port that was free a moment ago.
        int port = 0;
        {
            ServerProcess finder(m_root->filePath(QStringLiteral("finder")));
            QVERIFY(finder.start());
            port = finder.port();
        }
        const QString address = QStringLiteral("127.0.0.1:%1").arg(port);
        ServerProcess server(m_root->filePath(QStringLiteral("measured")),
                             {QStringLiteral("--metrics-listen"), address});
        QVERIFY2(server.start(), qPrintable(server.output()));
        HttpClient client;
        NoProgress progress;
        for (const auto &[path, status] :
             {std::pair("/metrics", 200), std::pair("/health", 200), std::pair("/retrain/versions", 404)}) {
            HttpRequest request;
            request.url = QStringLiteral("http://") + address + QLatin1String(path);
            const auto answer = client.send(request, progress);
            QVERIFY(answer);
            QCOMPARE(answer->status, status);
        }
        QCOMPARE(server.terminate(), 0);
    }

    void aSecondServerOnTheSameFolderIsRefused()
    {
        ServerProcess second(m_root->path());
        QVERIFY(!second.start());
        QCOMPARE(second.waitForExit(), 1);
        QVERIFY(second.output().contains(QStringLiteral("Another slipwayd")));
    }

    void aTakenPortIsSaidInASentence()
    {
        ServerProcess second(m_root->filePath(QStringLiteral("second")),
                             {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_server->port())});
        QVERIFY(!second.start());
        QVERIFY2(second.output().contains(QStringLiteral("Is the port taken?")), qPrintable(second.output()));
    }

    void termFinishesWhatRunsAndEnds()
    {
        uploadBoth();
        ServerAnswer deployed;
        std::thread order([&] { deployed = m_server->post(deployPath, versionOrder(v1)); });
        // Sent once the order is known to run: its trial process exists.
        const QString children = QStringLiteral("/proc/%1/task").arg(m_server->pid());
        const auto hasChild = [&children] {
            for (const QString &task : QDir(children).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                QFile file(children + QLatin1Char('/') + task + QStringLiteral("/children"));
                if (file.open(QIODevice::ReadOnly) && !file.readAll().trimmed().isEmpty())
                    return true;
            }
            return false;
        };
        while (deployed.status == 0 && !hasChild())
            std::this_thread::yield();
        const int status = m_server->terminate();
        order.join();
        QCOMPARE(status, 0);
        QCOMPARE(deployed.status, 200);
        QVERIFY(m_server->start());
        QCOMPARE(string(m_server->health(tiny), "version"), v1);
    }
};

SLIPWAY_TEST(SlipwaydTest)
#include "tst_slipwayd.moc"
