#include "models/base/atomicfile.h"
#include "models/services/demoserver.h"
#include "tests/support/test.h"

#include <QFile>

#include <csignal>
#include <future>

using namespace slipway;

namespace {

class Cancelled final : public Progress
{
public:
    bool cancelled() const override { return true; }
    void report(qint64, qint64, const QString &) override {}
};

} // namespace

/// Shell scripts stand in for slipwayd.
class TestDemoServer final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aReadyServerGivesItsAddress()
    {
        const DemoServer server(program("echo 'slipwayd listening on http://127.0.0.1:4711'; exec sleep 60"), root(),
                                log());
        const auto address = waited(server);
        QVERIFY2(address.ok(), address ? "" : qPrintable(address.error().text()));
        QCOMPARE(*address, QStringLiteral("http://127.0.0.1:4711"));
    }

    void itIsToldToListenOnLoopbackWithItsFolder()
    {
        const DemoServer server(program("echo \"$@\" >&2; exit 1"), root(), log());
        const auto address = waited(server);
        QVERIFY(!address);
        QVERIFY(address.error().text().contains(QStringLiteral("--listen 127.0.0.1:0 --root ") + root()));
    }

    void aServerThatEndsSaysItsLastWords()
    {
        const DemoServer server(program("echo first >&2; echo 'slipwayd: the folder is taken' >&2; exit 1"), root(),
                                log());
        const auto address = waited(server);
        QVERIFY(!address);
        QVERIFY(address.error().text().endsWith(QStringLiteral("slipwayd: the folder is taken")));
    }

    void aMissingProgramIsNamed()
    {
        const QString missing = m_folder.filePath(QStringLiteral("nowhere/slipwayd"));
        const DemoServer server(missing, root(), log());
        const auto address = waited(server);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::NotFound);
        QVERIFY(address.error().text().contains(missing));
    }

    void aCancelEndsTheWaiting()
    {
        const DemoServer server(program("exec sleep 60"), root(), log());
        Cancelled progress;
        const auto address = server.address()->wait(progress);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::Cancelled);
    }

    void theServerEndsWithItsObjectEvenWhenItWillNot()
    {
        const QString pidFile = m_folder.filePath(QStringLiteral("pid"));
        auto server = std::make_unique<DemoServer>(program("trap '' TERM; echo $$ > '" + pidFile.toUtf8()
                                                           + "'; echo http://127.0.0.1:1; while :; do sleep 0.1; done"),
                                                   root(), log());
        QVERIFY(waited(*server));
        const auto pid = readWholeFile(pidFile, 100);
        QVERIFY(pid);
        const int id = pid->trimmed().toInt();
        QVERIFY(id > 0 && ::kill(id, 0) == 0);
        server.reset();
        QVERIFY(::kill(id, 0) != 0);
    }

private:
    QString root() const { return m_folder.filePath(QStringLiteral("root")); }
    QString log() const { return m_folder.filePath(QStringLiteral("log")); }

    QString program(const QByteArray &script) const
    {
        const QString path = m_folder.filePath(QStringLiteral("server"));
        QFile::remove(path);
        if (!writeFileAtomically(path, "#!/bin/sh\n" + script + "\n"))
            return {};
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    /// Waits on another thread, as the demo does, while the event loop runs here.
    static Result<QString> waited(const DemoServer &server)
    {
        auto result = std::async(std::launch::async, [address = server.address()] {
            NoProgress progress;
            return address->wait(progress);
        });
        while (result.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
            QTest::qWait(5);
        return result.get();
    }

    QTemporaryDir m_folder;
};

SLIPWAY_TEST(TestDemoServer)
#include "tst_demoserver.moc"
