#include "models/artifacts/hash.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace slipway;

namespace {

const QString tiny = QStringLiteral("tiny");

QByteArray linkTarget(const QString &link)
{
    char target[200] = {};
    const ssize_t n = ::readlink(QFile::encodeName(link).constData(), target, sizeof target);
    return n > 0 ? QByteArray(target, n) : QByteArray();
}

} // namespace

/// kill -9 at many moments of deployments and uploads: what is on the disk is always whole.
class SlipwaydCrashTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledDeploymentLeavesOneWholeVersion()
    {
        const QByteArray models[] = {trainTinyModel({3, 1, 3}), trainTinyModel({4, 2, 3})};
        const QString versions[] = {QStringLiteral("v0"), QStringLiteral("v1")};
        const QTemporaryDir root;
        ServerProcess server(root.path());
        QVERIFY(server.start());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(server.upload(tiny, versions[i], models[i]).status, 201);
        QCOMPARE(server.post(QStringLiteral("/retrain/deploy"), {{QStringLiteral("version_id"), versions[0]}}).status,
                 200);

        int changed = 0;
        for (int round = 0; round < 24; ++round) {
            const QString before = server.health(tiny)[QLatin1String("version")].toString();
            const QString wanted = before == versions[0] ? versions[1] : versions[0];
            const auto pid = static_cast<pid_t>(server.pid());
            // Spread over the whole of a deployment; where exactly a kill falls does not matter to what must
            // hold.
            std::thread killer([pid, round] {
                std::this_thread::sleep_for(std::chrono::milliseconds(round * 3));
                ::kill(pid, SIGKILL);
            });
            const ServerAnswer answer =
                server.post(QStringLiteral("/retrain/deploy"), {{QStringLiteral("version_id"), wanted}});
            killer.join();
            server.waitForExit();

            const QByteArray linked = linkTarget(root.filePath(QStringLiteral("tiny/current")));
            QVERIFY(linked == "versions/v0" || linked == "versions/v1");
            if (answer.status == 200)
                QCOMPARE(linked, "versions/" + wanted.toUtf8());
            QVERIFY2(server.start(), qPrintable(server.output()));
            const QJsonObject health = server.health(tiny);
            const QString serves = health[QLatin1String("version")].toString();
            QCOMPARE(linked, "versions/" + serves.toUtf8());
            QCOMPARE(health[QLatin1String("state")].toString(), QStringLiteral("serving"));
            QCOMPARE(health[QLatin1String("sha256")].toString(), sha256(models[serves == versions[0] ? 0 : 1]));
            QFile state(root.filePath(QStringLiteral("tiny/state.json")));
            QVERIFY(state.open(QIODevice::ReadOnly));
            QCOMPARE(QJsonDocument::fromJson(state.readAll())[QLatin1String("current")].toString(), serves);
            changed += serves == wanted;
        }
        QVERIFY(
            QDir(root.filePath(tiny)).entryList({QStringLiteral("*.tmp")}, QDir::AllEntries | QDir::System).isEmpty());
        qInfo("%d of 24 killed deployments had taken place", changed);
    }

    void aKilledUploadLeavesNothing()
    {
        const QTemporaryDir root;
        ServerProcess server(root.path());
        QVERIFY(server.start());
        const QByteArray large(32 * 1024 * 1024, 'x');
        const auto pid = static_cast<pid_t>(server.pid());
        std::thread killer([pid] {
            std::this_thread::sleep_for(std::chrono::milliseconds(15));
            ::kill(pid, SIGKILL);
        });
        const ServerAnswer answer = server.upload(tiny, QStringLiteral("v1"), large);
        killer.join();
        server.waitForExit();
        QVERIFY(server.start());
        const QFileInfo file(root.filePath(QStringLiteral("tiny/versions/v1/model.bin")));
        QVERIFY(answer.status == 201 ? file.size() == large.size() : (!file.exists() || file.size() == large.size()));
        QVERIFY(QDir(root.filePath(QStringLiteral(".uploads"))).isEmpty());
        // The same upload again succeeds, whatever the kill left.
        QVERIFY(server.upload(tiny, QStringLiteral("v1"), large).status / 100 == 2);
    }
};

SLIPWAY_TEST(SlipwaydCrashTest)
#include "tst_slipwaydcrash.moc"
