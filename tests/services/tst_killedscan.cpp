#include "tests/services/registryhome.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway {

/// A scan by several threads, ended by kill -9 at any moment.
class KilledScanTest final : public Test
{
    Q_OBJECT

private:
    static constexpr int copies = 120;

    /// The five versions of the sample and many copies of one.
    static void fill(const RegistryHome &home)
    {
        const QString original = home.registry + QLatin1Char('/') + conflicting;
        for (int i = 0; i < copies; ++i)
            copyTestData(original,
                         home.registry
                             + QStringLiteral("/copy_%1_model_20240101_%2").arg(i).arg(i, 6, 10, QLatin1Char('0')));
    }

    /// Everything that a version's files say, by id.
    static QHash<QString, QByteArray> contentsOf(RegistryHome &home)
    {
        QHash<QString, QByteArray> contents;
        for (const VersionSummary &summary : home.list()) {
            const ModelVersion version = home.version(summary.id);
            QByteArray &text = contents[summary.id];
            QDataStream stream(&text, QIODevice::WriteOnly);
            stream << summary.sizeBytes << summary.problemCount << version.problems.size() << version.features
                   << version.importance.size() << version.artifacts.size() << version.confusionMatrices.size();
            for (const Metric &metric : version.metrics)
                stream << metric.name << int(metric.split) << metric.value;
            for (const Parameter &parameter : version.parameters + version.other)
                stream << parameter.name << parameter.json;
            for (const MetricSeries &series : version.histories)
                stream << series.name << quint64(series.values.size()) << series.values.back();
        }
        return contents;
    }

    /// A process of its own that scans.
    static pid_t startScan(const RegistryHome &home, bool full)
    {
        const pid_t child = ::fork();
        if (child != 0)
            return child;
        JobRunner jobs;
        NoProgress progress;
        const auto service = RegistryService::open(home.data(), jobs);
        if (service && (*service)->registries()->isEmpty())
            static_cast<void>((*service)->add(home.registry, {}, {}, progress));
        else if (service)
            static_cast<void>((*service)->scan(QStringLiteral("team models"), full, progress));
        ::_exit(0);
    }

    /// How long such a process takes from nothing when nobody ends it, in microseconds.
    static int microsecondsOfScan(const RegistryHome &home)
    {
        QElapsedTimer timer;
        timer.start();
        const pid_t child = startScan(home, true);
        int status = 0;
        return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status)
                   ? static_cast<int>(timer.nsecsElapsed() / 1000)
                   : 0;
    }

    static void scanAndKill(const RegistryHome &home, bool full, int microseconds)
    {
        const pid_t child = startScan(home, full);
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
    }

private Q_SLOTS:
    void everyVersionThatIsSeenIsWhole()
    {
        RegistryHome home;
        fill(home);
        home.add();
        const QHash<QString, QByteArray> expected = contentsOf(home);
        QCOMPARE(expected.size(), copies + 5);
        home.service.reset();
        QVERIFY(QFile::remove(home.data() + QStringLiteral("/index.db")));
        const int whole = microsecondsOfScan(home);
        QVERIFY(whole > 0);

        QRandomGenerator random(9);
        QSet<qsizetype> seen; // how many versions there were after a kill
        // On a busy machine every kill may come before the scan's end, or behind it: more of them until both happened.
        constexpr int kills = 40, most = 1000;
        for (int i = 0; i < kills || (seen.size() < 2 && i < most); ++i) {
            // From nothing, and over what is there already, which a full scan writes again.
            if (i % 4 == 0)
                QVERIFY(QFile::remove(home.data() + QStringLiteral("/index.db")));
            scanAndKill(home, i % 2 == 1, random.bounded(whole + whole / 2));
            home.reopen();
            const QHash<QString, QByteArray> found = contentsOf(home);
            for (auto version = found.begin(); version != found.end(); ++version)
                QVERIFY2(expected.value(version.key()) == *version, qPrintable(version.key()));
            seen.insert(found.size());
            home.service.reset();
        }
        QVERIFY(seen.size() > 1);

        home.reopen();
        QCOMPARE(home.scan().versions, copies + 5);
        QCOMPARE(contentsOf(home), expected);
        QCOMPARE(home.scan().filesRead, 0);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::KilledScanTest)
#include "tst_killedscan.moc"
