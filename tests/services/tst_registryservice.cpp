#include "models/services/versionbrowser.h"
#include "models/services/versiontallies.h"
#include "models/storage/activitytable.h"
#include "models/storage/ledger.h"
#include "tests/services/registryhome.h"

#include <QProcess>
#include <QSignalSpy>

namespace slipway {

/// Adding, removing and naming registries, and work in the background.
class RegistryServiceTest final : public Test
{
    Q_OBJECT

    static QStringList namesAndLayouts(const AddedRegistries &all)
    {
        QStringList found;
        for (const auto &[registry, scan] : all.added)
            found.append(registry.name + QLatin1Char(' ') + registry.layout);
        return found;
    }

private Q_SLOTS:
    void anAddedRegistryIsListedWithItsVersions()
    {
        RegistryHome home;
        const auto added = home.service->add(home.registry, {}, {}, home.progress);
        QVERIFY(added.ok());
        QCOMPARE(added->first.name, QStringLiteral("team models"));
        QCOMPARE(added->first.layout, QStringLiteral("trained-models"));
        QCOMPARE(added->second.versions, 5);
        QCOMPARE(added->second.added, 5);
        QVERIFY(added->second.filesRead > 0);

        const auto versions = home.list({}, {{QStringLiteral("model"), false}, {QStringLiteral("version"), true}});
        QCOMPARE(versions.size(), 5);
        QCOMPARE(versions[0].model, QStringLiteral("Anomaly Detection"));
        QCOMPARE(versions[0].semver, QStringLiteral("1.2.0"));
        QCOMPARE(versions[1].semver, QStringLiteral("1.1.0"));
        QCOMPARE(versions[2].id,
                 QStringLiteral("team%20models/PR%20Impact%20Prediction/pr_impact_model_20241125_120000"));
        QCOMPARE(versions[2].stage, QStringLiteral("Production"));
        QCOMPARE(versions[2].metrics.value(QStringLiteral("accuracy")), 0.7838);
        QVERIFY(!versions[2].sparkline.empty());
    }

    void aCancelledAddAddsNothing()
    {
        RegistryHome home;
        CancelAfter cancel(2);
        const auto added = home.service->add(home.registry, {}, {}, cancel);
        QCOMPARE(added.error().code, ErrorCode::Cancelled);
        QVERIFY(home.service->registries()->isEmpty());
        QVERIFY(home.list().isEmpty());
        QCOMPARE(home.add().versions, 5);
    }

    void aFolderThatIsNoRegistrySaysWhatWasLookedFor()
    {
        RegistryHome home;
        const QString empty = home.folder.path() + QStringLiteral("/empty");
        QVERIFY(QDir().mkpath(empty));
        const auto added = home.service->add(empty, {}, {}, home.progress);
        QCOMPARE(added.error().code, ErrorCode::InvalidArgument);
        QVERIFY(added.error().text().contains(QStringLiteral("model_registry.json")));
        QCOMPARE(home.service->add(home.folder.path() + QStringLiteral("/none"), {}, {}, home.progress).error().code,
                 ErrorCode::NotFound);
        const auto unknown = home.service->add(home.registry, {}, QStringLiteral("no-layout"), home.progress);
        QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
        QVERIFY(unknown.error().text().contains(QStringLiteral("trained-models")));
    }

    void foldersThatOnlyHaveTheNamesOfALayoutAreNoRegistry_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::newRow("no runs") << QStringLiteral("Documents/experiments") << QString();
        QTest::newRow("runs of something else") << QStringLiteral("Documents/experiments/1") << QStringLiteral("a.txt");
        QTest::newRow("a program's settings") << QStringLiteral("app/production") << QStringLiteral("config.json");
        QTest::newRow("no versions") << QStringLiteral("app/versions") << QString();
    }
    void foldersThatOnlyHaveTheNamesOfALayoutAreNoRegistry()
    {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        RegistryHome home;
        const QString root = home.folder.path() + QStringLiteral("/x");
        QVERIFY(QDir().mkpath(root + QLatin1Char('/') + folder));
        if (!file.isEmpty())
            writeFile(root + QLatin1Char('/') + folder + QLatin1Char('/') + file, "{}");
        const auto added = home.service->addAll(root, {}, home.progress);
        QCOMPARE(added.error().code, ErrorCode::InvalidArgument);
        QVERIFY(added.error().text().contains(QStringLiteral("is no model registry")));
        QVERIFY(home.service->registries()->isEmpty());
        // The real one beside it is found.
        copyTestData(home.registry, root + QStringLiteral("/models"));
        QCOMPARE(home.service->addAll(root, {}, home.progress)->added.size(), 1);
    }

    void aRegistryWhoseVersionsAllWentIsStillScanned()
    {
        RegistryHome home;
        const QString root = home.folder.path() + QStringLiteral("/stages");
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/stage-folders"), root);
        QVERIFY(home.service->add(root, {}, {}, home.progress).ok());
        const QDir model(root + QStringLiteral("/curve_forecaster"));
        for (const char *gone : {"archived", "production", "experiments", "events.jsonl"}) {
            QDir(model.filePath(QString::fromLatin1(gone))).removeRecursively();
            QFile::remove(model.filePath(QString::fromLatin1(gone)));
        }
        QVERIFY(model.mkdir(QStringLiteral("production")));
        const auto scanned = home.service->scan(QStringLiteral("stages"), false, home.progress);
        QVERIFY(scanned.ok());
        QCOMPARE(scanned->removed, 5);
        QVERIFY(home.list().isEmpty());
    }

    void anEmptyListOfVersionsIsARegistry()
    {
        RegistryHome home;
        const QString root = home.folder.path() + QStringLiteral("/new");
        QVERIFY(QDir().mkpath(root));
        writeFile(root + QStringLiteral("/model_registry.json"), "{\"models\": []}");
        const auto added = home.service->addAll(root, {}, home.progress);
        QVERIFY(added.ok());
        QCOMPARE(added->added.first().second.versions, 0);
    }

    void whereNoRegistryCanLieIsSaid()
    {
        RegistryHome home;
        const auto refusal = [&](const QString &path) {
            const auto added = home.service->addAll(path, {}, home.progress);
            const auto alone = home.service->add(path, {}, QStringLiteral("flat"), home.progress);
            return added.ok() || alone.ok() || added.error().text() != alone.error().text() ? QString()
                                                                                            : added.error().text();
        };
        QVERIFY(refusal({}).contains(QStringLiteral("The path is empty")));
        for (const char *kernels : {"/proc", "/proc/1", "/sys", "/dev", "/proc/self/root/proc"})
            QVERIFY2(refusal(QString::fromLatin1(kernels)).contains(QStringLiteral("belongs to the system")), kernels);
        writeFile(home.data() + QStringLiteral("/x.pt"), "x");
        QVERIFY(refusal(home.data()).contains(QStringLiteral("its own data")));
        QVERIFY(QFile::link(home.data(), home.folder.path() + QStringLiteral("/link")));
        QVERIFY(refusal(home.folder.path() + QStringLiteral("/link")).contains(QStringLiteral("its own data")));
        // What the pipeline made there is one.
        copyTestData(home.registry, home.data() + QStringLiteral("/samples/trained-models"));
        QVERIFY(home.service->add(home.data() + QStringLiteral("/samples/trained-models"), {}, {}, home.progress).ok());
        // And its own data are left out of a folder of registries.
        const auto all = home.service->addAll(home.folder.path(), {}, home.progress);
        QVERIFY(all.ok());
        QCOMPARE(all->added.size(), 1);
    }

    void aFolderOfRegistriesIsTakenApart()
    {
        RegistryHome home;
        const QString all = home.folder.path() + QStringLiteral("/all");
        const QString registries = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
        copyTestData(registries + QStringLiteral("flat"), all + QStringLiteral("/a/models"));
        copyTestData(registries + QStringLiteral("checksummed"), all + QStringLiteral("/b/c/models"));
        copyTestData(registries + QStringLiteral("stage-folders"), all + QStringLiteral("/too/deep/to/see"));
        QVERIFY(QFile::link(all, all + QStringLiteral("/a/cycle")));
        const auto added = home.service->addAll(all, {}, home.progress);
        QVERIFY(added.ok());
        QVERIFY(added->failures.isEmpty());
        QCOMPARE(namesAndLayouts(*added),
                 (QStringList{QStringLiteral("models flat"), QStringLiteral("models-2 checksummed")}));
        QCOMPARE(added->leftOut.size(), 1);
        QVERIFY(added->leftOut[0].text().contains(all + QStringLiteral("/too/deep/to/see")));
        QCOMPARE(home.list().size(), 7);
        // Everything is there already.
        QCOMPARE(home.service->addAll(all, {}, home.progress).error().code, ErrorCode::Conflict);
    }

    void modelsOfTwoLayoutsInOneFolderAreTwoRegistries()
    {
        RegistryHome home;
        const QString all = home.folder.path() + QStringLiteral("/all");
        const QString registries = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
        copyTestData(registries + QStringLiteral("version-folders"), all);
        copyTestData(registries + QStringLiteral("stage-folders"), all);
        const auto added = home.service->addAll(all, QStringLiteral("team"), home.progress);
        QVERIFY(added.ok());
        QCOMPARE(added->added.size(), 2);
        QCOMPARE(namesAndLayouts(*added), (QStringList{QStringLiteral("team-all version-folders"),
                                                       QStringLiteral("team-all-stage-folders stage-folders")}));
        QCOMPARE(added->added[1].second.versions, 2);
        // The models of the registry's own layout are not added twice.
        QCOMPARE(home.list().size(), 8);
        QVERIFY(added->leftOut.isEmpty());
    }

    void whatALayoutBesideReadsIsNotUnregistered()
    {
        RegistryHome home;
        const QString all = home.folder.path() + QStringLiteral("/all");
        const QString registries = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
        copyTestData(registries + QStringLiteral("trained-models"), all);
        copyTestData(registries + QStringLiteral("flat"), all);
        const auto added = home.service->addAll(all, {}, home.progress);
        QVERIFY(added.ok());
        QCOMPARE(namesAndLayouts(*added),
                 (QStringList{QStringLiteral("all trained-models"), QStringLiteral("all-2 flat")}));
        const auto &[folders, foldersScan] = added->added[0];
        const auto &[files, filesScan] = added->added[1];
        QCOMPARE(foldersScan.versions, 5);
        QCOMPARE(filesScan.versions, 3);
        // The one weight file that no version names is listed once.
        QCOMPARE(foldersScan.unregistered + filesScan.unregistered, 1);
        QCOMPARE(foldersScan.added, foldersScan.versions + foldersScan.unregistered);
        QCOMPARE(folders.unregistered + files.unregistered, 1);
        QCOMPARE(home.list().size(), 9);

        const auto again = home.service->scan(QStringLiteral("all"), false, home.progress);
        QCOMPARE(again->added + again->changed + again->removed, 0);
        QVERIFY(home.service->remove(QStringLiteral("all-2"), home.progress).ok());
        QCOMPARE(home.service->scan(QStringLiteral("all"), false, home.progress)->unregistered, 4);
        // And with the other one after it again.
        QVERIFY(home.service->add(all, QStringLiteral("files"), QStringLiteral("flat"), home.progress).ok());
        QCOMPARE(home.service->registries()->first().unregistered, 1);
    }

    void aDatabaseThatIsLockedIsAddedAndReadLater()
    {
        RegistryHome home;
        const QString root = home.folder.path() + QStringLiteral("/tracking");
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/mlflow-db"), root);
        QProcess server; // its locks are those of another process
        server.start(QStringLiteral("sqlite3"), {root + QStringLiteral("/mlflow.db")});
        server.write("BEGIN EXCLUSIVE; SELECT 'locked';\n");
        QVERIFY(server.waitForReadyRead());

        const auto added = home.service->add(root, {}, {}, home.progress);
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().text()));
        QCOMPARE(added->first.layout, QStringLiteral("mlflow-db"));
        QCOMPARE(added->second.problems, 1);
        QCOMPARE(added->first.ownProblems.size(), 1);
        QVERIFY(added->first.ownProblems[0].message.text().contains(QStringLiteral("is locked by another program")));
        QVERIFY(!added->first.scannedAtMs);
        // In the background it is read as soon as it is free, without anybody's doing.
        QSignalSpy failed(home.service.get(), &RegistryService::failed);
        home.service->startScan(QStringLiteral("tracking"), false);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QVERIFY(home.list().isEmpty());
        server.closeWriteChannel();
        QVERIFY(server.waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(home.list().size(), 19, 60'000);
        QTRY_VERIFY(home.service->registries()->first().ownProblems.isEmpty());
        QCOMPARE(failed.size(), 1);
    }

    void registriesOnSeveralLevelsAndInsideOfEachOtherAreAllAdded()
    {
        RegistryHome home;
        const QString all = home.folder.path() + QStringLiteral("/all");
        const QString registries = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
        copyTestData(registries + QStringLiteral("version-folders"), all);
        copyTestData(registries + QStringLiteral("version-folders"), all + QStringLiteral("/team"));
        copyTestData(registries + QStringLiteral("checksummed"), all + QStringLiteral("/team/deeper"));
        copyTestData(registries + QStringLiteral("trained-models"), all);
        copyTestData(registries + QStringLiteral("mlflow-files"), all);
        for (const char *database : {"/mlflow.db", "/two/a.db", "/two/b.db"}) {
            QVERIFY(QDir().mkpath(all + QStringLiteral("/two")));
            QVERIFY(
                QFile::copy(registries + QStringLiteral("mlflow-db/mlflow.db"), all + QString::fromLatin1(database)));
        }
        const auto added = home.service->addAll(all, {}, home.progress);
        QVERIFY(added.ok());
        QVERIFY(added->failures.isEmpty());
        QVERIFY(added->leftOut.isEmpty());
        QStringList found;
        for (const auto &[registry, scan] : added->added)
            found.append(registry.path.mid(all.size()) + QLatin1Char(' ') + registry.layout);
        QCOMPARE(found,
                 (QStringList{QStringLiteral(" mlflow-db"), QStringLiteral(" trained-models"),
                              QStringLiteral(" mlflow-files"), QStringLiteral(" version-folders"),
                              QStringLiteral("/team version-folders"), QStringLiteral("/team/deeper checksummed"),
                              QStringLiteral("/two/a.db mlflow-db"), QStringLiteral("/two/b.db mlflow-db")}));
    }

    void runsAndLooseFilesAreCountedApart()
    {
        RegistryHome home;
        const QString registries = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
        const auto runs = home.service->add(registries + QStringLiteral("mlflow-db"), {}, {}, home.progress);
        QVERIFY(runs.ok());
        QCOMPARE(runs->first.versions, 12);
        QCOMPARE(runs->first.runs, 7);
        QCOMPARE(runs->second.versions, 12);
        QCOMPARE(runs->second.runs, 7);
        QCOMPARE(runs->second.added, 19);
        const auto files = home.service->add(registries + QStringLiteral("flat"), {}, {}, home.progress);
        QCOMPARE(files->first.versions, 3);
        QCOMPARE(files->first.unregistered, 1);
        const auto tallies = home.service->browser().tallies({}, home.progress);
        QVERIFY(tallies.ok());
        QCOMPARE(tallies->versions, 15);
        QCOMPARE(tallies->runs, 7);
        QCOMPARE(tallies->unregistered, 1);
        for (const char *filter : {"", "kind = run"}) {
            const auto page = home.service->list({QString::fromLatin1(filter), {}, {}, -1, 0});
            BrowseQuestion question;
            question.query.filter = QString::fromLatin1(filter);
            const auto rows = home.service->browser().rows(question, home.progress);
            const qint64 foundFiles = *filter ? 0 : 1;
            QCOMPARE(page->others.runs, 7);
            QCOMPARE(page->others.unregistered, foundFiles);
            QCOMPARE(page->allOthers.sum(), 8);
            QCOMPARE(rows->others->runs, 7);
            QCOMPARE(rows->others->unregistered, foundFiles);
            QCOMPARE(rows->allOthers->sum(), 8);
        }
        qint64 inFacet = 0;
        for (const Facet::Value &value : tallies->facets.first().values)
            inFacet += value.versions;
        QCOMPARE(inFacet, 15);
    }

    void weightFilesBesideFoldersDoNotHideWhatIsInThem()
    {
        RegistryHome home;
        const QString all = home.folder.path() + QStringLiteral("/all");
        const QString registries = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
        QVERIFY(QDir().mkpath(all));
        writeFile(all + QStringLiteral("/stray.pt"), "x");
        copyTestData(registries + QStringLiteral("checksummed"), all + QStringLiteral("/a/b"));
        copyTestData(registries + QStringLiteral("flat"), all + QStringLiteral("/a/b/old"));
        QVERIFY(QFile::link(registries + QStringLiteral("stage-folders"), all + QStringLiteral("/elsewhere")));
        const auto added = home.service->addAll(all, {}, home.progress);
        QVERIFY(added.ok());
        QCOMPARE(namesAndLayouts(*added), (QStringList{QStringLiteral("all flat"), QStringLiteral("b checksummed"),
                                                       QStringLiteral("old flat")}));
        QCOMPARE(added->leftOut.size(), 1);
        QVERIFY(added->leftOut[0].text().contains(all + QStringLiteral("/elsewhere")));
    }

    void aRegistryIsAddedOnceAndNamesAreUnique()
    {
        RegistryHome home;
        home.add();
        QCOMPARE(home.service->add(home.registry, QStringLiteral("other"), {}, home.progress).error().code,
                 ErrorCode::Conflict);
        const QString second = home.folder.path() + QStringLiteral("/x/team models");
        copyTestData(home.registry, second);
        QCOMPARE(home.service->add(second, QStringLiteral("team models"), {}, home.progress).error().code,
                 ErrorCode::Conflict);
        const auto added = home.service->add(second, {}, {}, home.progress);
        QVERIFY(added.ok());
        QCOMPARE(added->first.name, QStringLiteral("team models-2"));
        QCOMPARE(home.list().size(), 10);
    }

    void aRemovedRegistryIsForgottenAndItsFilesStay()
    {
        RegistryHome home;
        home.add();
        QVERIFY(home.service->remove(QStringLiteral("team models"), home.progress).ok());
        QVERIFY(home.list().isEmpty());
        QVERIFY(home.service->registries()->isEmpty());
        QVERIFY(home.service->metricNames()->isEmpty());
        QVERIFY(QFile::exists(home.registry + QStringLiteral("/model_registry.json")));
        QCOMPARE(home.service->remove(QStringLiteral("team models"), home.progress).error().code, ErrorCode::NotFound);
    }

    void addingAndRemovingAreActivity()
    {
        RegistryHome home;
        home.add();
        QVERIFY(home.service->remove(QStringLiteral("team models"), home.progress).ok());
        const auto ledger = Ledger::open(home.data());
        QVERIFY(ledger.ok());
        const auto entries = ActivityTable(**(*ledger)->here()).list(-1);
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).what, QStringLiteral("registry_removed"));
        QCOMPARE(entries->at(1).what, QStringLiteral("registry_added"));
        QCOMPARE(entries->at(1).subject, QStringLiteral("team models"));
        QVERIFY(entries->at(1).detail.contains("/team models\""));
        QVERIFY(!entries->at(1).who.isEmpty());
    }

    void workInTheBackgroundTellsWhenItIsDone()
    {
        RegistryHome home;
        QSignalSpy changed(home.service.get(), &RegistryService::registriesChanged);
        QSignalSpy failed(home.service.get(), &RegistryService::failed);
        home.service->startAdd(home.registry);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(home.list().size(), 5);
        home.service->startScan(QStringLiteral("no such registry"), false);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("no such registry"));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::RegistryServiceTest)
#include "tst_registryservice.moc"
