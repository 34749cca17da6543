#include "tests/services/registryhome.h"

#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

/// What a scan reads again, and what it takes over from files that changed.
class RegistryScanTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedRegistryIsNotReadAgain()
    {
        RegistryHome home;
        home.add();
        const ScanReport report = home.scan();
        QCOMPARE(report.versions, 5);
        QCOMPARE(report.filesRead, 0);
        QCOMPARE(report.added + report.changed + report.removed, 0);
    }

    void aFileOverwrittenInPlaceIsReadAgainAndNothingElse()
    {
        RegistryHome home;
        home.add();
        const QString path = home.registry + QLatin1Char('/') + broken + QStringLiteral("/model_metadata.json");
        writeFile(path, fileBytes(path).replace("\"recall\": 0.", "\"recall\": 0.1"));
        const ScanReport report = home.scan();
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.added + report.removed, 0);
        QCOMPARE(report.filesRead, 7); // six of the version, and the list of all versions
        QVERIFY(home.versionOf(broken).summary.metrics.value(QStringLiteral("recall")) < 0.2);
    }

    void aChangedListChangesOnlyTheVersionItSpeaksOf()
    {
        RegistryHome home;
        home.add();
        const QString path = home.registry + QStringLiteral("/model_registry.json");
        writeFile(path, fileBytes(path).replace("0.747472", "0.739472"));
        const ScanReport report = home.scan();
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.filesRead, 7);
        QVERIFY(home.versionOf(conflicting).problems.isEmpty());
    }

    void anEditOfTheListKeepsWhatItSaysOfAVersion()
    {
        RegistryHome home;
        home.add();
        const QString path = home.registry + QStringLiteral("/model_registry.json");
        writeFile(path, fileBytes(path).replace("0.747472", "0.700000"));
        const ScanReport report = home.scan();
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.added + report.removed, 0);
        const ModelVersion version = home.versionOf(conflicting);
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].code, QStringLiteral("conflict"));
        QVERIFY(version.problems[0].message.text().contains(QStringLiteral("0.7")));
        QCOMPARE(home.scan().changed, 0);
    }

    void aFullScanOfWhatDidNotChangeChangesNothing()
    {
        RegistryHome home;
        home.add();
        const QStringList before = ids(home.list());
        const auto report = home.service->scan(QStringLiteral("team models"), true, home.progress);
        QVERIFY(report.ok());
        QVERIFY(report->filesRead > 0);
        QCOMPARE(report->added + report->changed + report->removed, 0);
        QCOMPARE(ids(home.list()), before);
    }

    void aHalfWrittenListIsAProblemOfTheRegistry()
    {
        RegistryHome home;
        home.add();
        const QString path = home.registry + QStringLiteral("/model_registry.json");
        writeFile(path, fileBytes(path).left(300));
        home.scan();
        const auto registries = home.service->registries();
        QVERIFY(registries.ok());
        QCOMPARE(registries->first().ownProblems.size(), 1);
        QCOMPARE(registries->first().ownProblems[0].file, QStringLiteral("model_registry.json"));
    }

    void aNameThatIsNoUtf8IsAProblemUntilItIsRenamed()
    {
        RegistryHome home;
        const QByteArray bad = QFile::encodeName(home.registry) + "/caf\xe9_model_20240101_000000";
        QCOMPARE(::mkdir(bad.constData(), 0700), 0);
        QCOMPARE(home.add().versions, 5);
        auto problems = home.service->registries()->first().ownProblems;
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].message.text().contains(QStringLiteral("UTF-8")));
        QCOMPARE(::rmdir(bad.constData()), 0);
        home.scan();
        problems = home.service->registries()->first().ownProblems;
        QVERIFY(problems.isEmpty());
    }

    void aFolderThatIsGoneIsAProblemUntilItIsBack()
    {
        RegistryHome home;
        home.add();
        const auto problems = [&] { return home.service->registries()->first().ownProblems; };
        const qsizetype before = problems().size();
        const QString elsewhere = home.registry + QStringLiteral(".away");
        QVERIFY(QDir().rename(home.registry, elsewhere));
        NoProgress progress;
        QVERIFY(!home.service->scan(QStringLiteral("team models"), false, progress).ok());
        QCOMPARE(problems().size(), 1);
        QCOMPARE(problems().first().code, QStringLiteral("unreadable"));
        QCOMPARE(home.list().size(), 5);
        QVERIFY(QDir().rename(elsewhere, home.registry));
        home.scan();
        QCOMPARE(problems().size(), before);
    }

    void versionsComeAndGoWithTheirFolders()
    {
        RegistryHome home;
        home.add();
        QVERIFY(QDir(home.registry + QLatin1Char('/') + broken).removeRecursively());
        ScanReport report = home.scan();
        // Its entry in the list stays: a version without files.
        QCOMPARE(report.removed, 1);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.versions, 5);
        QVERIFY(QFile::remove(home.registry + QStringLiteral("/model_registry.json")));
        report = home.scan();
        QCOMPARE(report.versions, 3);
        QCOMPARE(home.list().size(), 3);
    }

    void whenTheFolderIsGoneItsVersionsAreStillListed()
    {
        RegistryHome home;
        home.add();
        QVERIFY(QDir(home.registry).removeRecursively());
        const auto report = home.service->scan(QStringLiteral("team models"), false, home.progress);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, ErrorCode::NotFound);
        QVERIFY(report.error().text().contains(QStringLiteral("team models")));
        QCOMPARE(home.list().size(), 5);
    }

    void aCancelLeavesWholeVersions()
    {
        RegistryHome home;
        home.add();
        CancelAfter cancel(3);
        const auto report = home.service->scan(QStringLiteral("team models"), true, cancel);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(home.list().size(), 5);
        for (const VersionSummary &summary : home.list())
            QVERIFY(!home.version(summary.id).metrics.isEmpty());
        QCOMPARE(home.scan().versions, 5);
    }

    void aVersionOfLargeFilesIsReadLikeOthers()
    {
        RegistryHome home;
        constexpr int points = 700000;
        const QByteArray history =
            "{\"training_history\": {\"loss\": [" + QByteArray("0.5,").repeated(points) + "0.25]}}";
        writeFile(home.registry + QLatin1Char('/') + broken + QStringLiteral("/training_metrics.json"), history);
        QCOMPARE(home.add().versions, 5);
        const ModelVersion version = home.versionOf(broken);
        QCOMPARE(version.histories.size(), 1);
        QCOMPARE(version.histories[0].values.size(), size_t(points + 1));
        QCOMPARE(home.scan().filesRead, 0);
    }

    void idsThatChangePlacesAreNoObstacle()
    {
        RegistryHome home;
        const QString folder = home.folder.path() + QStringLiteral("/flat");
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/flat"), folder);
        QVERIFY(home.service->add(folder, {}, {}, home.progress).ok());
        const QString list = folder + QStringLiteral("/versions.json");
        const QByteArray first = "\"compression_predictor.pt\"";
        const QByteArray second = "\"compression_predictor_v2.pt\"";
        for (int turn = 0; turn < 2; ++turn) {
            writeFile(list, fileBytes(list).replace(first, "\"\"").replace(second, first).replace("\"\"", second));
            QVERIFY(home.service->scan(QStringLiteral("flat"), false, home.progress).ok());
            QCOMPARE(home.list().size(), 4);
            const ModelVersion version = home.version(QStringLiteral("flat/compression_predictor/1.0.0"));
            QCOMPARE(version.artifacts.value(0).path, turn == 0 ? QStringLiteral("compression_predictor_v2.pt")
                                                                : QStringLiteral("compression_predictor.pt"));
        }
    }

    void oneIdOfTwoIsTold()
    {
        RegistryHome home;
        const QString folder = home.folder.path() + QStringLiteral("/stages");
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/stage-folders/curve_forecaster"),
                     folder + QStringLiteral("/stray"));
        writeFile(folder + QStringLiteral("/stray.pt"), "one");
        writeFile(folder + QStringLiteral("/stray/stray.pt"), "two");
        QVERIFY(home.service->add(folder, {}, {}, home.progress).ok());
        QCOMPARE(home.list().size(), 7);
        QCOMPARE(home.version(QStringLiteral("stages/stray/stray.pt")).problems.size(), 0);
        QCOMPARE(home.version(QStringLiteral("stages/stray/stray.pt%20(2)")).problems.size(), 1);
        QVERIFY(home.service->scan(QStringLiteral("stages"), true, home.progress).ok());
        QCOMPARE(home.list().size(), 7);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::RegistryScanTest)
#include "tst_registryscan.moc"
