#include "models/base/sqlite.h"
#include "tests/services/registryhome.h"

#include <QSignalSpy>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway {

namespace {

/// Ends the process, as kill -9 does, after a number of reports.
class KillAfter final : public Progress
{
public:
    explicit KillAfter(int reports) : m_left(reports) {}
    bool cancelled() const override { return false; }
    void report(qint64, qint64, const QString &) override
    {
        if (--m_left == 0)
            ::kill(::getpid(), SIGKILL);
    }

private:
    int m_left;
};

} // namespace

/// The index over restarts, damage, loss and kill -9.
class RegistryIndexTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexSurvivesARestart()
    {
        RegistryHome home;
        home.add();
        const QStringList before = ids(home.list());
        home.reopen();
        QCOMPARE(ids(home.list()), before);
        const auto registries = home.service->registries();
        QVERIFY(registries.ok());
        QCOMPARE(registries->size(), 1);
        QCOMPARE(registries->first().versions, 5);
        QVERIFY(registries->first().scannedAtMs.has_value());
        QCOMPARE(home.scan().filesRead, 0);
    }

    void aDamagedIndexIsRebuiltAndTheRegistriesSurvive()
    {
        RegistryHome home;
        home.add();
        home.service.reset();
        writeFile(home.data() + QStringLiteral("/index.db"), QByteArray(8192, 'x'));
        home.reopen();
        auto registries = home.service->registries();
        QVERIFY(registries.ok());
        QCOMPARE(registries->size(), 1);
        QVERIFY(!registries->first().scannedAtMs.has_value());
        QCOMPARE(home.scan().added, 5);
        QCOMPARE(home.list().size(), 5);
    }

    void aLostIndexIsFilledAgainByItself()
    {
        RegistryHome home;
        home.add();
        const QStringList before = ids(home.list());
        home.service.reset();
        QVERIFY(QFile::remove(home.data() + QStringLiteral("/index.db")));
        home.reopen();
        const auto failures = home.service->scanWhatIsDue(home.progress);
        QVERIFY(failures.ok());
        QVERIFY(failures->isEmpty());
        QCOMPARE(ids(home.list()), before);
        QVERIFY(home.service->registries()->first().scannedAtMs.has_value());

        QVERIFY(QDir(home.registry).removeRecursively());
        QVERIFY(home.service->scanWhatIsDue(home.progress)->isEmpty()); // nothing is due
        home.service.reset();
        QVERIFY(QFile::remove(home.data() + QStringLiteral("/index.db")));
        home.reopen();
        const auto gone = home.service->scanWhatIsDue(home.progress);
        QVERIFY(gone.ok());
        QCOMPARE(gone->size(), 1);
        QVERIFY(gone->first().text().contains(QStringLiteral("team models")));
    }

    void aLostIndexIsFilledInTheBackground()
    {
        RegistryHome home;
        home.add();
        home.service.reset();
        writeFile(home.data() + QStringLiteral("/index.db"), QByteArray(8192, 'x'));
        home.reopen();
        home.service->startDueScans();
        QTRY_COMPARE(home.list().size(), 5);
        QTRY_VERIFY(home.service->registries()->first().scannedAtMs.has_value());
    }

    void anIndexOfANewerSlipwayIsSetAside()
    {
        RegistryHome home;
        home.add();
        home.service.reset();
        {
            auto database = Database::open(home.data() + QStringLiteral("/index.db"), Durability::Normal);
            QVERIFY(database.ok());
            QVERIFY((*database)->execute("PRAGMA user_version = 9999").ok());
        }
        home.reopen();
        QVERIFY(QFile::exists(home.data() + QStringLiteral("/index.db.set-aside")));
        QCOMPARE(home.scan().versions, 5);
    }

    void aProcessKilledWhileScanningLeavesAUsableIndex()
    {
        RegistryHome home;
        home.service.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            JobRunner jobs;
            const auto service = RegistryService::open(home.data(), jobs);
            KillAfter kill(3);
            if (service)
                static_cast<void>((*service)->add(home.registry, {}, {}, kill));
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        home.reopen();
        for (const VersionSummary &summary : home.list())
            QVERIFY(!home.version(summary.id).metrics.isEmpty());
        QCOMPARE(home.scan().versions, 5);
        QCOMPARE(home.list().size(), 5);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::RegistryIndexTest)
#include "tst_registryindex.moc"
