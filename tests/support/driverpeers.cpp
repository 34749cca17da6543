#include "tests/support/driverpeers.h"

#include "models/artifacts/hash.h"
#include "models/base/atomicfile.h"
#include "tests/support/fakehttpserver.h"
#include "tests/support/fakeserver.h"
#include "tests/support/sshserver.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <pwd.h>

namespace slipway {

namespace {

const auto v1 = QStringLiteral("v1");

QMap<QString, QString> shortTimes()
{
    return {{QStringLiteral("answer_timeout_ms"), QStringLiteral("400")},
            {QStringLiteral("order_timeout_ms"), QStringLiteral("600")},
            {QStringLiteral("order_alive_ms"), QStringLiteral("600")},
            {QStringLiteral("proof_timeout_ms"), QStringLiteral("600")}};
}

Target makeTarget(const QString &driver, const QString &url)
{
    Target target;
    target.name = QStringLiteral("lab");
    target.environment = QStringLiteral("staging");
    target.driver = driver;
    target.url = url;
    target.settings = shortTimes();
    return target;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SlipwaydPeer final : public DriverPeer
{
public:
    void begin(const QMap<QString, QByteArray> &artifacts) override
    {
        m_server.add(QStringLiteral("m"), QStringLiteral("M"), v1, artifacts[v1], true);
    }
    Target target() const override { return makeTarget(QStringLiteral("slipwayd"), m_server.url()); }
    QString serving() override { return m_server.current(); }
    int orders() override { return m_server.count("POST /retrain"); }
    void switchBehind(const QString &version) override { m_server.switchTo(version); }
    void goAway() override { m_server.die(); }
    bool refuse() override
    {
        m_server.misbehave("GET ", FakeServer::Reply::Unauthorised);
        m_server.misbehave("POST ", FakeServer::Reply::Unauthorised, FakeServer::Effect::None);
        return true;
    }
    bool loseAnswers() override
    {
        m_server.misbehave("POST /retrain", FakeServer::Reply::Hang);
        return true;
    }
    bool lie() override
    {
        m_server.misbehave("POST /retrain", FakeServer::Reply::Proper, FakeServer::Effect::None);
        return true;
    }

private:
    FakeServer m_server;
};

/// The /retrain/* server with two replicas, of which each loads for itself.
class VersionFoldersPeer final : public DriverPeer
{
public:
    VersionFoldersPeer()
    {
        for (auto &replica : m_replicas) {
            replica = std::make_unique<Replica>();
            replica->server = std::make_unique<FakeHttpServer>(
                [this, at = replica.get()](const QByteArray &call, const QByteArray &body) {
                    return answer(*at, call, body);
                });
        }
    }
    void begin(const QMap<QString, QByteArray> &artifacts) override
    {
        m_versions = artifacts.keys();
        switchBehind(v1);
    }
    Target target() const override
    {
        Target target = makeTarget(QStringLiteral("version-folders"), m_replicas[0]->server->url());
        target.settings.insert(QStringLiteral("replicas"),
                               m_replicas[0]->server->url() + QLatin1Char(',') + m_replicas[1]->server->url());
        target.settings.insert(QStringLiteral("model"), QStringLiteral("M"));
        return target;
    }
    QString serving() override
    {
        const std::lock_guard lock(m_mutex);
        const bool same = m_replicas[0]->loaded == m_replicas[1]->loaded;
        return same ? m_replicas[0]->loaded : QStringLiteral("mixed");
    }
    int orders() override
    {
        return m_replicas[0]->server->count("POST /retrain") + m_replicas[1]->server->count("POST /retrain");
    }
    void switchBehind(const QString &version) override
    {
        const std::lock_guard lock(m_mutex);
        for (auto &replica : m_replicas)
            replica->loaded = version;
    }
    void goAway() override
    {
        for (auto &replica : m_replicas)
            replica->server->stop();
    }
    bool refuse() override { return m_refuses = true; }
    bool loseAnswers() override
    {
        m_replicas[1]->server->hang();
        return true;
    }
    bool lie() override { return m_lies = true; }

private:
    struct Replica {
        QString loaded;
        std::unique_ptr<FakeHttpServer> server;
    };
    FakeHttpServer::Answer answer(Replica &replica, const QByteArray &call, const QByteArray &body)
    {
        const std::lock_guard lock(m_mutex);
        if (m_refuses)
            return {401, R"({"detail":"Not authenticated"})"};
        if (call == "GET /health/full") {
            return {200, R"({"components":{"ml_model":{"status":"healthy","loaded":true,"version":")"
                             + replica.loaded.toUtf8() + R"("}},"overall_status":"healthy"})"};
        }
        if (call == "GET /retrain/abtest/status")
            return {200, R"({"status":"ok","abtest":null})"};
        if (call == "GET /retrain/versions") {
            QByteArray list;
            for (const QString &version : std::as_const(m_versions))
                list += (list.isEmpty() ? "\"" : ",\"") + version.toUtf8() + R"(":{"created":"2026-01-01T00:00:00"})";
            return {200, R"({"status":"ok","versions":{"versions":{)" + list + R"(},"current_symlink":null}})"};
        }
        const QString version = QJsonDocument::fromJson(body).object()[QStringLiteral("version_id")].toString();
        if (!m_versions.contains(version))
            return {500, R"({"detail":"Deploy failed: 500: Deploy failed"})"};
        // The trap of the real one: a reload that failed is only logged.
        if (!m_lies)
            replica.loaded = version;
        return {200, R"({"status":"deployed"})"};
    }

    std::mutex m_mutex;
    std::array<std::unique_ptr<Replica>, 2> m_replicas;
    QStringList m_versions;
    bool m_refuses = false;
    bool m_lies = false;
};

/// A folder of stages and a server that reads one of them at its reload.
class StageFoldersPeer final : public DriverPeer
{
public:
    StageFoldersPeer() : m_server([this](const QByteArray &call, const QByteArray &) { return answer(call); }) {}
    void begin(const QMap<QString, QByteArray> &artifacts) override
    {
        writeFile(path(QStringLiteral("experiments/v1/model.bin")), artifacts[v1]);
        switchBehind(v1);
    }
    Target target() const override
    {
        Target target = makeTarget(QStringLiteral("stage-folders"), m_server.url());
        target.settings.insert(QStringLiteral("models_folder"), m_folder.path());
        return target;
    }
    QString serving() override
    {
        return QJsonDocument::fromJson(readFile(path(QStringLiteral("staging/version.json"))))
            .object()[QStringLiteral("run_id")]
            .toString();
    }
    int orders() override { return m_server.count("POST /reload"); }
    void switchBehind(const QString &version) override
    {
        QDir(path(QStringLiteral("staging"))).removeRecursively();
        QDir().mkpath(path(QStringLiteral("staging")));
        QFile::copy(path(QStringLiteral("experiments/%1/model.bin").arg(version)),
                    path(QStringLiteral("staging/model.bin")));
        writeFile(path(QStringLiteral("staging/version.json")), "{\"run_id\": \"" + version.toUtf8() + "\"}");
    }
    void goAway() override { m_server.stop(); }
    bool refuse() override { return m_refuses = true; }
    bool loseAnswers() override
    {
        m_server.hang();
        return true;
    }
    bool lie() override { return false; }

private:
    QString path(const QString &name) const { return m_folder.path() + QStringLiteral("/M/") + name; }
    FakeHttpServer::Answer answer(const QByteArray &call) const
    {
        if (m_refuses)
            return {401, R"({"detail":"Not authenticated"})"};
        return call == "POST /reload" ? FakeHttpServer::Answer{200, R"({"status":"success"})"}
                                      : FakeHttpServer::Answer{200, R"({"status":"healthy"})"};
    }

    QTemporaryDir m_folder;
    std::atomic<bool> m_refuses{false};
    FakeHttpServer m_server;
};

/// A version tree on this machine, whoever drives it.
class TreeOnDisk
{
public:
    QString path(const QString &name = {}) const { return m_folder.path() + QStringLiteral("/tree/") + name; }
    void begin(const QByteArray &artifact)
    {
        writeFile(path(QStringLiteral("m/versions/v1/model.bin")), artifact);
        const QJsonObject manifest{{QStringLiteral("model"), QStringLiteral("M")},
                                   {QStringLiteral("version"), v1},
                                   {QStringLiteral("artifact"), QStringLiteral("model.bin")},
                                   {QStringLiteral("sha256"), sha256(artifact)}};
        writeFile(path(QStringLiteral("m/versions/v1/slipway.json")), QJsonDocument(manifest).toJson());
        link(v1);
    }
    void link(const QString &version)
    {
        static_cast<void>(
            replaceLinkAtomically(path(QStringLiteral("m/current")), QStringLiteral("versions/") + version));
    }
    QString linked() const
    {
        return QFileInfo(QFileInfo(path(QStringLiteral("m/current"))).symLinkTarget()).fileName();
    }

private:
    QTemporaryDir m_folder;
};

class FolderPeer final : public DriverPeer
{
public:
    void begin(const QMap<QString, QByteArray> &artifacts) override { m_tree.begin(artifacts[v1]); }
    Target target() const override
    {
        Target target = makeTarget(QStringLiteral("folder"), QDir::cleanPath(m_tree.path()));
        target.settings = {{QStringLiteral("proof_timeout_ms"), QStringLiteral("600")}};
        return target;
    }
    QString serving() override { return m_tree.linked(); }
    void switchBehind(const QString &version) override { m_tree.link(version); }
    void goAway() override
    {
        QFile::rename(QDir::cleanPath(m_tree.path()), QDir::cleanPath(m_tree.path()) + QStringLiteral(".gone"));
    }
    bool refuse() override { return false; } // root may do everything; tst_targetdrivers does it as nobody
    bool loseAnswers() override { return false; }
    bool lie() override { return false; }

private:
    TreeOnDisk m_tree;
};

class SshPeer final : public DriverPeer
{
public:
    explicit SshPeer(SshServer::Access access) : m_access(access), m_server(access) {}

    QString missing() const override { return SshServer::missing(); }
    void begin(const QMap<QString, QByteArray> &artifacts) override
    {
        m_tree.begin(artifacts[v1]);
        m_server.start();
    }
    Target target() const override
    {
        const QString user = QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
        Target target = makeTarget(QStringLiteral("ssh"), QStringLiteral("ssh://%1@127.0.0.1:%2%3")
                                                              .arg(user)
                                                              .arg(m_server.port())
                                                              .arg(QDir::cleanPath(m_tree.path())));
        target.settings = {{QStringLiteral("known_hosts"), m_server.knownHosts()},
                           {QStringLiteral("identity"), m_server.identity()},
                           {QStringLiteral("answer_timeout_ms"), QStringLiteral("8000")},
                           {QStringLiteral("order_timeout_ms"), QStringLiteral("2500")},
                           {QStringLiteral("order_alive_ms"), QStringLiteral("1000")},
                           {QStringLiteral("proof_timeout_ms"), QStringLiteral("1000")}};
        if (m_access == SshServer::Access::SftpOnly)
            target.settings.insert(QStringLiteral("access"), QStringLiteral("sftp"));
        if (!m_reload.isEmpty())
            target.settings.insert(QStringLiteral("reload_command"), m_reload);
        if (!m_version.isEmpty())
            target.settings.insert(QStringLiteral("version_command"), m_version);
        return target;
    }
    QString serving() override { return m_tree.linked(); }
    void switchBehind(const QString &version) override { m_tree.link(version); }
    void goAway() override { m_server.stop(); }
    bool refuse() override
    {
        m_server.forgetKey();
        return true;
    }
    bool loseAnswers() override
    {
        m_reload = QStringLiteral("sleep 20");
        return m_access == SshServer::Access::Shell;
    }
    bool lie() override
    {
        m_version = QStringLiteral("echo v1");
        return m_access == SshServer::Access::Shell;
    }

private:
    SshServer::Access m_access;
    TreeOnDisk m_tree;
    SshServer m_server;
    QString m_reload;
    QString m_version;
};

} // namespace

std::unique_ptr<DriverPeer> makePeer(const QString &name)
{
    if (name == QLatin1String("slipwayd"))
        return std::make_unique<SlipwaydPeer>();
    if (name == QLatin1String("version-folders"))
        return std::make_unique<VersionFoldersPeer>();
    if (name == QLatin1String("stage-folders"))
        return std::make_unique<StageFoldersPeer>();
    if (name == QLatin1String("folder"))
        return std::make_unique<FolderPeer>();
    return std::make_unique<SshPeer>(name == QLatin1String("ssh") ? SshServer::Access::Shell
                                                                  : SshServer::Access::SftpOnly);
}

} // namespace slipway
