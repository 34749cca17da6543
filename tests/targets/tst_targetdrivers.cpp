#include "models/artifacts/hash.h"
#include "models/base/clock.h"
#include "models/targets/drivers.h"
#include "models/targets/folderdriver.h"
#include "models/targets/prometheustext.h"
#include "models/targets/promotionevents.h"
#include "models/targets/stagefoldersdriver.h"
#include "tests/support/asnobody.h"
#include "tests/support/fakehttpserver.h"
#include "tests/support/sshserver.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cmath>
#include <pwd.h>

using namespace slipway;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Target makeTarget(const QString &driver, const QString &url, const QMap<QString, QString> &settings = {})
{
    Target target;
    target.name = QStringLiteral("lab");
    target.environment = QStringLiteral("production");
    target.driver = driver;
    target.url = url;
    target.settings = settings;
    return target;
}

/// Brings version `version` with these bytes to the tree of a target.
Status bring(TargetDriver &driver, const QString &version, const QString &path, Progress &progress)
{
    const QByteArray bytes = readFile(path);
    return driver.upload({QStringLiteral("m"), QStringLiteral("M"), version, {}, path, bytes.size(), sha256(bytes)},
                         progress);
}

/// A real redis-server on loopback, ended with the object.
class RedisServer
{
public:
    ~RedisServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    static QString missing()
    {
        return QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty()
                   ? QStringLiteral("no redis-server is installed (packaging/install-deps --peers)")
                   : QString();
    }
    bool start()
    {
        m_port = freePort();
        m_process.start(QStringLiteral("redis-server"),
                        {QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--bind"),
                         QStringLiteral("127.0.0.1"), QStringLiteral("--save"), QString()});
        for (int i = 0; i < 200 && m_process.state() != QProcess::NotRunning; ++i) {
            if (isOpen(m_port))
                return true;
            QThread::msleep(20);
        }
        return false;
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    QProcess m_process;
    int m_port = 0;
};

/// A real nginx on loopback that gives each request to the next of its replicas.
class NginxProxy
{
public:
    ~NginxProxy()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
        m_process.waitForFinished();
    }
    static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("nginx"),
                                              {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    }
    static QString missing()
    {
        return program().isEmpty() ? QStringLiteral("no nginx is installed (packaging/install-deps --peers)")
                                   : QString();
    }
    bool start(const QStringList &replicas)
    {
        m_port = freePort();
        QByteArray servers;
        for (const QString &replica : replicas)
            servers += "server " + QUrl(replica).authority().toLatin1() + ";";
        const QByteArray at = m_folder.path().toUtf8();
        writeFile(m_folder.filePath(QStringLiteral("n.conf")),
                  "daemon off; master_process off; pid " + at
                      + "/pid; error_log stderr;\nevents {}\nhttp { access_log off; " + "client_body_temp_path " + at
                      + "/b; proxy_temp_path " + at + "/p; fastcgi_temp_path " + at + "/f; uwsgi_temp_path " + at
                      + "/u; scgi_temp_path " + at + "/s; upstream replicas {" + servers
                      + "} server { listen 127.0.0.1:" + QByteArray::number(m_port)
                      + "; location / { proxy_pass http://replicas; proxy_next_upstream off; } } }\n");
        m_process.start(program(), {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"),
                                    m_folder.filePath(QStringLiteral("n.conf"))});
        for (int i = 0; i < 200 && m_process.state() != QProcess::NotRunning; ++i) {
            if (isOpen(m_port))
                return true;
            QThread::msleep(20);
        }
        return false;
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

/// One replica of a version-folder server; only the one that gets an order reloads.
struct Replica {
    std::atomic<int> loaded{1};
    FakeHttpServer server{[this](const QByteArray &call, const QByteArray &body) {
        if (call == "GET /health/full") {
            return FakeHttpServer::Answer{200, R"({"components":{"ml_model":{"loaded":true,"version":"v)"
                                                   + QByteArray::number(loaded) + R"("}}})"};
        }
        if (call == "GET /retrain/abtest/status")
            return FakeHttpServer::Answer{200, R"({"status":"ok","abtest":null})"};
        if (call == "GET /retrain/versions")
            return FakeHttpServer::Answer{200, R"({"versions":{"versions":{"v1":{},"v2":{}}}})"};
        loaded = body.contains("v2") ? 2 : 1;
        return FakeHttpServer::Answer{200, R"({"status":"deployed"})"};
    }};
};

} // namespace

class TestTargetDrivers final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyDriverSaysWhatItCannotUse()
    {
        const auto why = [](const Target &target) {
            const auto entry = findDriver(target.driver);
            const Status usable = entry ? entry->check(target) : Status(entry.error());
            return usable ? QString() : usable.error().text();
        };
        QVERIFY(why(makeTarget(QStringLiteral("folder"), QStringLiteral("relative/path")))
                    .contains(QStringLiteral("absolute path")));
        QVERIFY(
            why(makeTarget(QStringLiteral("folder"), QStringLiteral("/"))).contains(QStringLiteral("absolute path")));
        QVERIFY(why(makeTarget(QStringLiteral("ssh"), QStringLiteral("ssh://host/srv/models"))).isEmpty());
        for (const char *bad : {"http://host/x", "ssh://-oProxyCommand=x/srv", "ssh://u:secret@host/srv", "ssh://host",
                                "ssh://host/a;rm -rf b", "ssh://host/$(x)"}) {
            const QString said = why(makeTarget(QStringLiteral("ssh"), QString::fromLatin1(bad)));
            QVERIFY2(said.contains(QStringLiteral("ssh://user@host:port/folder")), bad);
            QVERIFY(!said.contains(QStringLiteral("secret")));
        }
        QVERIFY(why(makeTarget(QStringLiteral("ssh"), QStringLiteral("ssh://host/srv"),
                               {{QStringLiteral("access"), QStringLiteral("sftp")},
                                {QStringLiteral("reload_command"), QStringLiteral("true")}}))
                    .contains(QStringLiteral("needs a shell")));
        QVERIFY(why(makeTarget(QStringLiteral("stage-folders"), QStringLiteral("http://host:9005")))
                    .contains(QStringLiteral("needs the setting models_folder")));
        QVERIFY(why(makeTarget(QStringLiteral("version-folders"), QStringLiteral("http://host:8000"),
                               {{QStringLiteral("replicas"), QStringLiteral("http://a:1, nonsense")}}))
                    .contains(QStringLiteral("must be addresses")));
    }

    void aFolderThatMayNotBeWrittenIsRefused()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("tree/m/versions/.keep")), {});
        letAllIn(folder.path());
        FolderDriver driver(makeTarget(QStringLiteral("folder"), folder.filePath(QStringLiteral("tree"))));
        QVERIFY(driver.checkAccess(m_progress).ok());
        const AsNobody nobody;
        if (::access(QFile::encodeName(folder.filePath(QStringLiteral("tree"))).constData(), W_OK) == 0)
            QSKIP("this user may write everywhere");
        const Status access = driver.checkAccess(m_progress);
        QVERIFY(!access.ok());
        QCOMPARE(access.error().code, ErrorCode::Refused);
    }

    void aFileThatWasChangedOnTheTargetIsNotSwitchedTo()
    {
        QTemporaryDir folder;
        const QString artifact = folder.filePath(QStringLiteral("model.bin"));
        writeFile(artifact, "the model");
        QDir().mkpath(folder.filePath(QStringLiteral("tree")));
        FolderDriver driver(makeTarget(QStringLiteral("folder"), folder.filePath(QStringLiteral("tree"))));
        QVERIFY(bring(driver, QStringLiteral("v1"), artifact, m_progress).ok());
        QVERIFY(driver.switchTo({QStringLiteral("m"), QStringLiteral("v1"), {}}, m_progress).ok());
        QVERIFY(bring(driver, QStringLiteral("v2"), artifact, m_progress).ok());
        writeFile(folder.filePath(QStringLiteral("tree/m/versions/v2/model.bin")), "another");
        const Status switched =
            driver.switchTo({QStringLiteral("m"), QStringLiteral("v2"), QStringLiteral("v1")}, m_progress);
        QVERIFY(!switched.ok());
        QCOMPARE(switched.error().code, ErrorCode::Corrupt);
        QCOMPARE(driver.ask(m_progress)->first().version, QStringLiteral("v1"));
    }

    void aFolderInThePlaceOfTheLinkIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString artifact = folder.filePath(QStringLiteral("model.bin"));
        writeFile(artifact, "the model");
        writeFile(folder.filePath(QStringLiteral("tree/m/current/mine")), "precious");
        FolderDriver driver(makeTarget(QStringLiteral("folder"), folder.filePath(QStringLiteral("tree"))));
        QVERIFY(bring(driver, QStringLiteral("v1"), artifact, m_progress).ok());
        QVERIFY(!driver.switchTo({QStringLiteral("m"), QStringLiteral("v1"), {}}, m_progress).ok());
        QCOMPARE(readFile(folder.filePath(QStringLiteral("tree/m/current/mine"))), QByteArray("precious"));
    }

    void namesThatWouldLeaveTheFolderAreRefused()
    {
        QTemporaryDir folder;
        const QString artifact = folder.filePath(QStringLiteral("model.bin"));
        writeFile(artifact, "the model");
        QDir().mkpath(folder.filePath(QStringLiteral("tree")));
        FolderDriver driver(makeTarget(QStringLiteral("folder"), folder.filePath(QStringLiteral("tree"))));
        for (const char *name : {"../out", ".hidden", "a/b", ""}) {
            const Status sent = bring(driver, QString::fromLatin1(name), artifact, m_progress);
            QVERIFY(!sent.ok());
            QCOMPARE(sent.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("out"))));
    }

    void aPromotionExchangesTheWholeStage()
    {
        QTemporaryDir folder;
        const auto path = [&](const char *name) {
            return folder.filePath(QStringLiteral("M/") + QString::fromLatin1(name));
        };
        writeFile(path("experiments/run_2/model.joblib"), "two");
        writeFile(path("production/model.joblib"), "one");
        writeFile(path("production/stale.bin"), "of the old version");
        writeFile(path("production/version.json"), R"({"version":"1.0.0","run_id":"run_1"})");
        FakeHttpServer server([](const QByteArray &, const QByteArray &) {
            return FakeHttpServer::Answer{200, R"({"status":"success"})"};
        });
        StageFoldersDriver driver(
            makeTarget(QStringLiteral("stage-folders"), server.url(),
                       {{QStringLiteral("models_folder"), folder.path()},
                        {QStringLiteral("events_url"), server.url() + QStringLiteral("/events")}}));
        QVERIFY(
            driver.switchTo({QStringLiteral("M"), QStringLiteral("run_2"), QStringLiteral("run_1")}, m_progress).ok());
        QCOMPARE(readFile(path("production/model.joblib")), QByteArray("two"));
        QVERIFY(!QFileInfo::exists(path("production/stale.bin")));
        // The way back exists although no run of that name did.
        QCOMPARE(readFile(path("experiments/run_1/model.joblib")), QByteArray("one"));
        const QJsonObject event = QJsonDocument::fromJson(readFile(path("events.jsonl"))).object();
        QCOMPARE(event[QStringLiteral("event_type")].toString(), QStringLiteral("ml.model.promoted.v1"));
        QCOMPARE(event[QStringLiteral("stage")].toString(), QStringLiteral("Production"));
        QCOMPARE(server.count("POST /reload"), 1);
        QCOMPARE(server.count("POST /events"), 1);
        QCOMPARE(server.header("POST /events", "ce-type"), QByteArray("ml.model.promoted.v1"));
        QCOMPARE(server.header("POST /events", "ce-specversion"), QByteArray("1.0"));

        QVERIFY(
            driver.switchTo({QStringLiteral("M"), QStringLiteral("run_1"), QStringLiteral("run_2")}, m_progress).ok());
        QCOMPARE(driver.ask(m_progress)->first().version, QStringLiteral("run_1"));
        QVERIFY(driver.ask(m_progress)->first().replicaStates.first().isReady);
        QVERIFY(!QFileInfo::exists(path(".promotion")));

        // A program that died between the exchange and the orders to load it told nobody: the version before serves.
        writeFile(path(".promotion/before.json"), R"({"version":"run_2","sha256":"22"})");
        QCOMPARE(driver.ask(m_progress)->first().version, QStringLiteral("run_2"));
        const int reloads = server.count("POST /reload");
        QVERIFY(
            driver.switchTo({QStringLiteral("M"), QStringLiteral("run_1"), QStringLiteral("run_2")}, m_progress).ok());
        QCOMPARE(server.count("POST /reload"), reloads + 1);
        QCOMPARE(driver.ask(m_progress)->first().version, QStringLiteral("run_1"));
        const Status retired =
            driver.retire({QStringLiteral("M"), QStringLiteral("run_1"), Retirement::Archived}, m_progress);
        QVERIFY(!retired.ok());
        QCOMPARE(retired.error().code, ErrorCode::Refused);
        QVERIFY(driver.retire({QStringLiteral("M"), QStringLiteral("run_2"), Retirement::Archived}, m_progress).ok());
        QCOMPARE(readFile(path("archived/model.joblib")), QByteArray("two"));
    }

    void aVersionFromAnotherStageKeepsItsNameAndItsRun()
    {
        QTemporaryDir folder;
        const auto path = [&](const char *name) {
            return folder.filePath(QStringLiteral("M/") + QString::fromLatin1(name));
        };
        // As it was brought from the stage "staging", which is what its id says.
        writeFile(path("experiments/1.2.0@staging/model.joblib"), "two");
        writeFile(path("experiments/1.2.0@staging/version.json"),
                  R"({"version":"1.2.0","run_id":"run_2","promoted_at":"2024-09-01T00:00:00Z","owner":"ann"})");
        QDir().mkpath(path("production"));
        FakeHttpServer server([](const QByteArray &, const QByteArray &) {
            return FakeHttpServer::Answer{200, R"({"status":"success"})"};
        });
        StageFoldersDriver driver(makeTarget(QStringLiteral("stage-folders"), server.url(),
                                             {{QStringLiteral("models_folder"), folder.path()},
                                              {QStringLiteral("stage"), QStringLiteral("production")}}));
        QVERIFY(driver.switchTo({QStringLiteral("M"), QStringLiteral("1.2.0@staging"), {}, {}}, m_progress).ok());
        const QJsonObject facts = QJsonDocument::fromJson(readFile(path("production/version.json"))).object();
        QCOMPARE(facts[QStringLiteral("version")].toString(), QStringLiteral("1.2.0"));
        QCOMPARE(facts[QStringLiteral("run_id")].toString(), QStringLiteral("run_2"));
        QCOMPARE(facts[QStringLiteral("owner")].toString(), QStringLiteral("ann"));
        const QJsonObject event = QJsonDocument::fromJson(readFile(path("events.jsonl"))).object();
        QCOMPARE(event[QStringLiteral("version")].toString(), QStringLiteral("1.2.0"));
        QCOMPARE(event[QStringLiteral("run_id")].toString(), QStringLiteral("run_2"));
        // What serves is told under the name by which it was deployed, so that it can be proven.
        QCOMPARE(driver.ask(m_progress)->first().version, QStringLiteral("1.2.0@staging"));
    }

    void aStageThatNotEveryServerLoadedIsNoProof()
    {
        QTemporaryDir folder;
        const auto path = [&](const char *name) {
            return folder.filePath(QStringLiteral("M/") + QString::fromLatin1(name));
        };
        writeFile(path("experiments/run_2/model.joblib"), "two");
        writeFile(path("production/model.joblib"), "one");
        writeFile(path("production/version.json"), R"({"version":"1.0.0","run_id":"run_1"})");
        std::atomic<int> reloadStatus{500};
        FakeHttpServer server([&](const QByteArray &call, const QByteArray &) {
            return FakeHttpServer::Answer{call == "POST /reload" ? reloadStatus.load() : 200, "{}"};
        });
        StageFoldersDriver driver(makeTarget(QStringLiteral("stage-folders"), server.url(),
                                             {{QStringLiteral("models_folder"), folder.path()}}));
        const SwitchOrder there{QStringLiteral("M"), QStringLiteral("run_2"), QStringLiteral("run_1")};
        QCOMPARE(driver.switchTo(there, m_progress).error().code, ErrorCode::Remote);
        const auto live = driver.ask(m_progress);
        QCOMPARE(live->first().health, Health::NotReady);
        QCOMPARE(live->first().version, QStringLiteral("run_2"));
        QCOMPARE(live->first().otherVersions, QStringList{QStringLiteral("run_1")});
        QVERIFY(live->first().note);

        const SwitchOrder back{QStringLiteral("M"), QStringLiteral("run_1"), QStringLiteral("run_2")};
        QCOMPARE(driver.rollbackTo(back, m_progress).error().code, ErrorCode::Remote);
        QCOMPARE(driver.ask(m_progress)->first().health, Health::NotReady); // what is loaded is not known
        reloadStatus = 200;
        QVERIFY(driver.rollbackTo({QStringLiteral("M"), QStringLiteral("run_1"), QStringLiteral("run_1")}, m_progress)
                    .ok());
        QCOMPARE(readFile(path("production/model.joblib")), QByteArray("one"));
        QCOMPARE(driver.ask(m_progress)->first().health, Health::Healthy);
        QVERIFY(!driver.ask(m_progress)->first().note);
    }

    void anEventThatNobodyTookIsSentAgainUnderItsId()
    {
        QTemporaryDir folder;
        QDir().mkpath(folder.filePath(QStringLiteral("M")));
        int status = 503;
        FakeHttpServer server([&](const QByteArray &, const QByteArray &) {
            return FakeHttpServer::Answer{status, "{}"};
        });
        PromotionEvents events(folder.path(), {}, server.url() + QStringLiteral("/e"), std::make_shared<HttpClient>());
        QVERIFY(
            events.add({QStringLiteral("M"), QStringLiteral("1.0.0"), QStringLiteral("Production"), {}, 1000}).ok());
        QVERIFY(!events.deliver(m_progress).isEmpty());
        const QByteArray id = server.header("POST /e", "ce-id");
        QVERIFY(!id.isEmpty());
        status = 202;
        QVERIFY(events.deliver(m_progress).isEmpty());
        QCOMPARE(server.header("POST /e", "ce-id"), id);
        QCOMPARE(server.count("POST /e"), 2);
        QVERIFY(events.deliver(m_progress).isEmpty());
        QCOMPARE(server.count("POST /e"), 2);
        QVERIFY(!events.remind(SystemClock().nowMs(), m_progress));
    }

    void whatWaitsIsToldAndTriedAgainAfterAWhile()
    {
        QTemporaryDir folder;
        QDir().mkpath(folder.filePath(QStringLiteral("M")));
        int status = 503;
        FakeHttpServer server([&](const QByteArray &, const QByteArray &) {
            return FakeHttpServer::Answer{status, "{}"};
        });
        PromotionEvents events(folder.path(), {}, server.url() + QStringLiteral("/e"), std::make_shared<HttpClient>());
        for (const auto &version : {QStringLiteral("1.0.0"), QStringLiteral("1.1.0")})
            QVERIFY(events.add({QStringLiteral("M"), version, QStringLiteral("Production"), {}, 1000}).ok());
        QVERIFY(!events.deliver(m_progress).isEmpty());
        QCOMPARE(server.count("POST /e"), 1); // who did not take the first is not asked to take the second
        const qint64 now = SystemClock().nowMs();
        const auto waiting = events.remind(now, m_progress);
        QVERIFY(waiting);
        QVERIFY2(waiting->text().startsWith(QStringLiteral("Promotion events that nobody has taken yet: 2. ")),
                 qPrintable(waiting->text()));
        QVERIFY(waiting->text().contains(QStringLiteral("did not take the promotion event (503)")));
        QCOMPARE(server.count("POST /e"), 1);
        status = 202;
        QVERIFY(events.remind(now, m_progress));
        QVERIFY(!events.remind(now + 60000, m_progress));
        QCOMPARE(server.count("POST /e"), 3);
    }

    void aRealRedisGetsTheEvent()
    {
        if (!RedisServer::missing().isEmpty())
            QSKIP(qPrintable(RedisServer::missing()));
        RedisServer redis;
        QVERIFY(redis.start());
        const auto subscribers = redisPublish(redis.address(), "ml_events:ml.model.promoted.v1", "{}", 3000);
        QVERIFY2(subscribers.ok(), subscribers ? "" : qPrintable(subscribers.error().text()));
        QCOMPARE(*subscribers, 0);
        QTemporaryDir folder;
        QDir().mkpath(folder.filePath(QStringLiteral("M")));
        PromotionEvents events(folder.path(), redis.address(), {}, std::make_shared<HttpClient>());
        QVERIFY(
            events.add({QStringLiteral("M"), QStringLiteral("1.0.0"), QStringLiteral("Production"), {}, 1000}).ok());
        QCOMPARE(events.deliver(m_progress), QString());
        const auto nobody = redisPublish(QStringLiteral("127.0.0.1:%1").arg(freePort()), "c", "m", 500);
        QVERIFY(!nobody.ok());
        QCOMPARE(nobody.error().code, ErrorCode::Unreachable);
    }

    void aHostWithAnotherKeyGetsNothing()
    {
        if (!SshServer::missing().isEmpty())
            QSKIP(qPrintable(SshServer::missing()));
        SshServer server(SshServer::Access::Shell);
        QVERIFY(server.start());
        QTemporaryDir folder;
        const QString user = QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
        const Target target =
            makeTarget(QStringLiteral("ssh"),
                       QStringLiteral("ssh://%1@127.0.0.1:%2%3").arg(user).arg(server.port()).arg(folder.path()),
                       {{QStringLiteral("known_hosts"), server.knownHosts()},
                        {QStringLiteral("identity"), server.identity()},
                        {QStringLiteral("logs_command"), QStringLiteral("printf 'one\\ntwo\\nthree\\n'")}});
        const auto driver = openDriver(target);
        QVERIFY(driver.ok());
        const Status access = (*driver)->checkAccess(m_progress);
        QVERIFY2(access.ok(), access ? "" : qPrintable(access.error().text()));
        QCOMPARE((*driver)->logs(2, m_progress).valueOr({}), QByteArray("two\nthree\n"));
        QVERIFY((*driver)->freeBytes(m_progress).value_or(0) > 0);
        server.changeKnownHost();
        // A connection of its own: the first one's host was known when it was made.
        const auto later = openDriver(target);
        const Status refused = (*later)->checkAccess(m_progress);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().text().contains(QStringLiteral("not the known one")));
    }

    void aProcessThatKeptTheOldVersionCanBeMendedFromHere()
    {
        if (!SshServer::missing().isEmpty())
            QSKIP(qPrintable(SshServer::missing()));
        SshServer server(SshServer::Access::Shell);
        QVERIFY(server.start());
        QTemporaryDir folder;
        const auto path = [&](const QString &name) { return folder.filePath(QStringLiteral("m/") + name); };
        for (const auto &version : {QStringLiteral("v1"), QStringLiteral("v2")}) {
            const QJsonObject manifest{{QStringLiteral("model"), QStringLiteral("M")},
                                       {QStringLiteral("artifact"), QStringLiteral("model.bin")},
                                       {QStringLiteral("version"), version},
                                       {QStringLiteral("sha256"), sha256(version.toUtf8())}};
            writeFile(path(QStringLiteral("versions/%1/model.bin").arg(version)), version.toUtf8());
            writeFile(path(QStringLiteral("versions/%1/slipway.json").arg(version)), QJsonDocument(manifest).toJson());
        }
        // Somebody moved the link, and the process has not been restarted since.
        QVERIFY(QFile::link(QStringLiteral("versions/v2"), path(QStringLiteral("current"))));
        writeFile(path(QStringLiteral("loaded")), "v1");
        const QString user = QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
        Target target =
            makeTarget(QStringLiteral("ssh"),
                       QStringLiteral("ssh://%1@127.0.0.1:%2%3").arg(user).arg(server.port()).arg(folder.path()),
                       {{QStringLiteral("known_hosts"), server.knownHosts()},
                        {QStringLiteral("identity"), server.identity()},
                        {QStringLiteral("version_command"), QStringLiteral("cat m/loaded")}});
        const auto stale = openDriver(target);
        const auto live = (*stale)->ask(m_progress);
        QVERIFY2(live.ok(), live ? "" : qPrintable(live.error().text()));
        QCOMPARE(live->first().version, QStringLiteral("v1"));
        QCOMPARE(live->first().nextVersion, QStringLiteral("v2"));
        QVERIFY(!(*stale)->capabilities().testFlag(Capability::Reload));
        QCOMPARE((*stale)->orderAccess(m_progress).value(), OrderAccess::Given);

        // From what serves, as a plan names it, in both directions.
        target.settings.insert(QStringLiteral("reload_command"), QStringLiteral("printf %s {version} > m/loaded"));
        const auto driver = openDriver(target);
        const SwitchOrder on{QStringLiteral("m"), QStringLiteral("v2"), QStringLiteral("v1"), {}};
        const Status switched = (*driver)->switchTo(on, m_progress);
        QVERIFY2(switched.ok(), switched ? "" : qPrintable(switched.error().text()));
        QCOMPARE((*driver)->ask(m_progress)->first().version, QStringLiteral("v2"));
        writeFile(path(QStringLiteral("loaded")), "v1");
        QVERIFY((*driver)
                    ->rollbackTo({QStringLiteral("m"), QStringLiteral("v1"), QStringLiteral("v1"), {}}, m_progress)
                    .ok());
        const auto mended = (*driver)->ask(m_progress);
        QCOMPARE(mended->first().version, QStringLiteral("v1"));
        QVERIFY(mended->first().nextVersion.isEmpty());
    }

    void behindAProxyEveryReplicaIsOrderedAndAsked()
    {
        if (!NginxProxy::missing().isEmpty())
            QSKIP(qPrintable(NginxProxy::missing()));
        Replica one;
        Replica two;
        NginxProxy proxy;
        QVERIFY(proxy.start({one.server.url(), two.server.url()}));
        const QString model = QStringLiteral("M");
        Target target = makeTarget(QStringLiteral("version-folders"), proxy.url(), {{QStringLiteral("model"), model}});
        // By the proxy's address alone one of the two reloads: that is what the setting `replicas` is for.
        QVERIFY((*openDriver(target))->switchTo({model, QStringLiteral("v2"), QStringLiteral("v1")}, m_progress).ok());
        QCOMPARE(one.loaded + two.loaded, 3);
        target.settings.insert(QStringLiteral("replicas"), one.server.url() + QLatin1Char(',') + two.server.url());
        const auto driver = openDriver(target);
        const auto mixed = (*driver)->ask(m_progress);
        QVERIFY(mixed.ok());
        QCOMPARE(mixed->first().health, Health::NotReady);
        QCOMPARE(mixed->first().otherVersions.size(), 1);
        const QList<ReplicaState> each = mixed->first().replicaStates;
        QCOMPARE(each.size(), 2);
        QCOMPARE(each[0].address, one.server.url());
        QVERIFY(each[0].version != each[1].version);
        QVERIFY((*driver)->switchTo({model, QStringLiteral("v2"), QStringLiteral("v1")}, m_progress).ok());
        QCOMPARE(one.loaded + two.loaded, 4);
        QCOMPARE((*driver)->ask(m_progress)->first().replicasServing, 2);
    }

    void aSilentReplicaIsToldAndHoldsUpNoRollback()
    {
        Replica one;
        auto two = std::make_unique<Replica>();
        const QString silent = two->server.url();
        one.loaded = 2;
        two.reset();
        const QString model = QStringLiteral("M");
        const auto driver =
            openDriver(makeTarget(QStringLiteral("version-folders"), silent,
                                  {{QStringLiteral("model"), model},
                                   {QStringLiteral("replicas"), silent + QLatin1Char(',') + one.server.url()}}));
        const auto live = (*driver)->ask(m_progress);
        QVERIFY2(live.ok(), qPrintable(live ? QString() : live.error().text()));
        QCOMPARE(live->first().version, QStringLiteral("v2"));
        QCOMPARE(live->first().health, Health::NotReady);
        QCOMPARE(live->first().replicasServing, 1);
        QCOMPARE(silentReplicas(live->first()), QStringList{silent});
        QCOMPARE((*driver)->versions(model, m_progress)->size(), 2);

        // Nothing new is begun, but what is known to be good is taken back where it can be.
        const Status deployed = (*driver)->switchTo({model, QStringLiteral("v1"), QStringLiteral("v2")}, m_progress);
        QCOMPARE(deployed.error().code, ErrorCode::Unreachable);
        QVERIFY(deployed.error().text().contains(silent));
        QCOMPARE(one.loaded, 2);
        const Status back = (*driver)->rollbackTo({model, QStringLiteral("v1"), QStringLiteral("v2")}, m_progress);
        QVERIFY(isSilence(back.error()));
        QCOMPARE(one.loaded, 1);

        one.server.stop();
        QVERIFY(isSilence((*driver)->ask(m_progress).error()));
    }

    void metricsAreReadAsRealServersWriteThem()
    {
        const auto samples =
            readPrometheusText("# HELP a b\r\na_total{model=\"m \\\"x\\\"\",le=\"0.5\",} 3 1764000000000\r\n"
                               "nonsense{\nb NaN\nq{quantile=\"avg\"} +Inf\nlast 1e3");
        QCOMPARE(samples.size(), 4);
        QCOMPARE(samples[0].labels.value(QStringLiteral("model")), QStringLiteral("m \"x\""));
        QCOMPARE(samples[0].value, 3.0);
        QVERIFY(std::isnan(samples[1].value));
        QVERIFY(std::isinf(samples[2].value));
        QCOMPARE(samples[3].value, 1000.0);
        QVERIFY(readPrometheusText(QByteArray(1000, '\0')).isEmpty());
    }

private:
    NoProgress m_progress;
};

SLIPWAY_TEST(TestTargetDrivers)

#include "tst_targetdrivers.moc"
