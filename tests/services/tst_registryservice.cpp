#include "models/base/sqlite.h"
#include "models/services/registryservice.h"
#include "models/storage/activitytable.h"
#include "models/storage/ledger.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QSignalSpy>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway {

namespace {

const QString broken = QStringLiteral("system_performance_model_20241125_141103");
const QString conflicting = QStringLiteral("system_performance_model_20241120_141103");

/// Cancels after a number of reports.
class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int reports) : m_left(reports) {}
    bool cancelled() const override { return m_left <= 0; }
    void report(qint64, qint64, const QString &) override { --m_left; }

private:
    int m_left;
};

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

class RegistryServiceTest final : public Test
{
    Q_OBJECT

private:
    struct Home {
        QTemporaryDir folder;
        JobRunner jobs;
        QString registry = folder.path() + QStringLiteral("/team models");
        std::unique_ptr<RegistryService> service;
        NoProgress progress;

        Home()
        {
            copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models"), registry);
            reopen();
        }
        void reopen()
        {
            service.reset();
            auto opened = RegistryService::open(data(), jobs);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().text()));
            service = std::move(opened).value();
        }
        QString data() const { return folder.path() + QStringLiteral("/data"); }
        ScanReport add()
        {
            const auto added = service->add(registry, {}, {}, progress);
            return added ? added->second : ScanReport{-1, 0, 0, 0, 0, 0, 0, 0};
        }
        ScanReport scan()
        {
            const auto report = service->scan(QStringLiteral("team models"), false, progress);
            return report ? *report : ScanReport{-1, 0, 0, 0, 0, 0, 0, 0};
        }
        QList<VersionSummary> list(const QString &filter = {}, const QList<VersionQuery::SortKey> &sort = {})
        {
            const auto page = service->list({filter, {}, sort, -1, 0});
            return page ? page->versions : QList<VersionSummary>();
        }
        ModelVersion version(const QString &id)
        {
            const auto found = service->version(id);
            return found ? *found : ModelVersion();
        }
        ModelVersion versionOf(const QString &folderName)
        {
            for (const VersionSummary &summary : list()) {
                if (summary.version == folderName)
                    return version(summary.id);
            }
            return {};
        }
    };

    static QStringList ids(const QList<VersionSummary> &versions)
    {
        QStringList all;
        for (const VersionSummary &version : versions)
            all.append(version.id);
        return all;
    }

private Q_SLOTS:
    void thePreviousVersionIsTheOneBeforeOfTheSameModel()
    {
        Home home;
        home.add();
        for (const VersionSummary &summary : home.list()) {
            const auto previous = home.service->previousVersion(summary);
            QVERIFY(previous.ok());
            if (summary.model != QLatin1String("Anomaly Detection") || summary.semver != QLatin1String("1.2.0"))
                continue;
            QVERIFY(previous->has_value());
            QCOMPARE((*previous)->summary.model, summary.model);
            QCOMPARE((*previous)->summary.semver, QStringLiteral("1.1.0"));
            const auto first = home.service->previousVersion((*previous)->summary);
            QVERIFY(first.ok());
            QVERIFY(!first->has_value());
        }
    }
    void anAddedRegistryIsListedWithItsVersions()
    {
        Home home;
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

    void aVersionComesBackWhole()
    {
        Home home;
        home.add();
        const ModelVersion version = home.versionOf(conflicting);
        QCOMPARE(version.summary.model, QStringLiteral("System Performance"));
        QCOMPARE(version.features.size(), 6);
        QCOMPARE(version.trainingRows, 15000);
        QCOMPARE(version.trainingSeconds, 0.285);
        QCOMPARE(version.parameters.size(), 7);
        QCOMPARE(version.parameters[0].name, QStringLiteral("objective"));
        QCOMPARE(version.parameters[0].json, QStringLiteral("\"binary:logistic\""));
        QCOMPARE(version.importance.size(), 6);
        QCOMPARE(version.importance.first().feature, QStringLiteral("cpu_load"));
        QCOMPARE(version.confusionMatrices.size(), 2);
        QCOMPARE(version.confusionMatrices[0].counts, (std::vector<qint64>{7250, 1238, 1974, 4538}));
        QCOMPARE(version.artifacts.size(), 1);
        QCOMPARE(version.artifacts[0].format, QStringLiteral("xgboost-ubjson"));
        QCOMPARE(version.histories.size(), 4);
        QCOMPARE(version.histories[0].name, QStringLiteral("loss"));
        QCOMPARE(version.histories[0].steps.front(), 1.0);
        QCOMPARE(version.histories[0].steps.back(), 40.0);
        QCOMPARE(version.histories[0].values.front(), 0.6661495688080787);
        const auto path = home.service->artifactPath(version);
        QVERIFY(path.ok());
        QVERIFY(QFile::exists(*path));
    }

    void theFileNearestToTheModelWinsAConflict()
    {
        Home home;
        home.add();
        const ModelVersion version = home.versionOf(conflicting);
        QCOMPARE(version.problems.size(), 1);
        const Problem &problem = version.problems.first();
        QCOMPARE(problem.code, QStringLiteral("conflict"));
        QCOMPARE(problem.where, QStringLiteral("f1_score"));
        QVERIFY(problem.message.text().contains(QStringLiteral("0.739472")));
        QVERIFY(problem.message.text().contains(QStringLiteral("0.747472")));
        QCOMPARE(preferredMetric(version.metrics, QStringLiteral("f1_score")), 0.739472);
    }

    void anEntryWithoutAFolderIsAVersionWithoutFiles()
    {
        Home home;
        home.add();
        const ModelVersion version = home.version(QStringLiteral("team%20models/Anomaly%20Detection/1.1.0"));
        QCOMPARE(version.summary.model, QStringLiteral("Anomaly Detection"));
        QVERIFY(version.artifacts.isEmpty());
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].code, QStringLiteral("missing"));
        QCOMPARE(home.service->artifactPath(version).error().code, ErrorCode::NotFound);
    }

    void anUnchangedRegistryIsNotReadAgain()
    {
        Home home;
        home.add();
        const ScanReport report = home.scan();
        QCOMPARE(report.versions, 5);
        QCOMPARE(report.filesRead, 0);
        QCOMPARE(report.added + report.changed + report.removed, 0);
    }

    void aFileOverwrittenInPlaceIsReadAgainAndNothingElse()
    {
        Home home;
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
        Home home;
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
        Home home;
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
        Home home;
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
        Home home;
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
        Home home;
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

    void versionsComeAndGoWithTheirFolders()
    {
        Home home;
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

    void theIndexSurvivesARestart()
    {
        Home home;
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
        Home home;
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
        Home home;
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
        Home home;
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
        Home home;
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

    void aCancelLeavesWholeVersions()
    {
        Home home;
        home.add();
        CancelAfter cancel(3);
        const auto report = home.service->scan(QStringLiteral("team models"), true, cancel);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(home.list().size(), 5);
        for (const VersionSummary &summary : home.list())
            QVERIFY(!home.version(summary.id).metrics.isEmpty());
        QCOMPARE(home.scan().versions, 5);
    }

    void aCancelledAddAddsNothing()
    {
        Home home;
        CancelAfter cancel(2);
        const auto added = home.service->add(home.registry, {}, {}, cancel);
        QCOMPARE(added.error().code, ErrorCode::Cancelled);
        QVERIFY(home.service->registries()->isEmpty());
        QVERIFY(home.list().isEmpty());
        QCOMPARE(home.add().versions, 5);
    }

    void aProcessKilledWhileScanningLeavesAUsableIndex()
    {
        Home home;
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

    void whenTheFolderIsGoneItsVersionsAreStillListed()
    {
        Home home;
        home.add();
        QVERIFY(QDir(home.registry).removeRecursively());
        const auto report = home.service->scan(QStringLiteral("team models"), false, home.progress);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, ErrorCode::NotFound);
        QVERIFY(report.error().text().contains(QStringLiteral("team models")));
        QCOMPARE(home.list().size(), 5);
    }

    void aFolderThatIsNoRegistrySaysWhatWasLookedFor()
    {
        Home home;
        const auto added = home.service->add(home.data(), {}, {}, home.progress);
        QCOMPARE(added.error().code, ErrorCode::InvalidArgument);
        QVERIFY(added.error().text().contains(QStringLiteral("model_registry.json")));
        QCOMPARE(home.service->add(home.folder.path() + QStringLiteral("/none"), {}, {}, home.progress).error().code,
                 ErrorCode::NotFound);
        const auto unknown = home.service->add(home.registry, {}, QStringLiteral("no-layout"), home.progress);
        QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
        QVERIFY(unknown.error().text().contains(QStringLiteral("trained-models")));
    }

    void aFolderOfRegistriesIsTakenApart()
    {
        Home home;
        const QString all = home.folder.path() + QStringLiteral("/all");
        const QString registries = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
        copyTestData(registries + QStringLiteral("flat"), all + QStringLiteral("/a/models"));
        copyTestData(registries + QStringLiteral("checksummed"), all + QStringLiteral("/b/c/models"));
        copyTestData(registries + QStringLiteral("stage-folders"), all + QStringLiteral("/too/deep/to/see"));
        QVERIFY(QFile::link(all, all + QStringLiteral("/a/cycle")));
        const auto added = home.service->addAll(all, {}, home.progress);
        QVERIFY(added.ok());
        QVERIFY(added->failures.isEmpty());
        QStringList found;
        for (const auto &[registry, scan] : added->added)
            found.append(registry.name + QLatin1Char(' ') + registry.layout);
        QCOMPARE(found, (QStringList{QStringLiteral("models flat"), QStringLiteral("models-2 checksummed")}));
        QCOMPARE(home.list().size(), 7);
        // Everything is there already.
        QCOMPARE(home.service->addAll(all, {}, home.progress).error().code, ErrorCode::Conflict);
    }

    void modelsOfTwoLayoutsInOneFolderAreTwoRegistries()
    {
        Home home;
        const QString all = home.folder.path() + QStringLiteral("/all");
        const QString registries = QStringLiteral(SLIPWAY_TEST_DATA "/registries/");
        copyTestData(registries + QStringLiteral("version-folders"), all);
        copyTestData(registries + QStringLiteral("stage-folders"), all);
        const auto added = home.service->addAll(all, QStringLiteral("team"), home.progress);
        QVERIFY(added.ok());
        QCOMPARE(added->added.size(), 2);
        QCOMPARE(added->added[0].first.name, QStringLiteral("team-all"));
        QCOMPARE(added->added[0].first.layout, QStringLiteral("version-folders"));
        QCOMPARE(added->added[1].first.name, QStringLiteral("team-curve_forecaster"));
        QCOMPARE(added->added[1].second.versions, 5);
        // The models of the registry's own layout are not added twice.
        QCOMPARE(home.list().size(), 8);
    }

    void idsThatChangePlacesAreNoObstacle()
    {
        Home home;
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
        Home home;
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

    void aRunIsARunAlsoInTheIndex()
    {
        Home home;
        const QString folder = home.folder.path() + QStringLiteral("/stages");
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/stage-folders"), folder);
        QVERIFY(home.service->add(folder, {}, {}, home.progress).ok());
        int runs = 0;
        for (const VersionSummary &summary : home.list())
            runs += summary.kind == VersionKind::Run ? 1 : 0;
        QCOMPARE(runs, 3);
    }

    void aRegistryIsAddedOnceAndNamesAreUnique()
    {
        Home home;
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
        Home home;
        home.add();
        QVERIFY(home.service->remove(QStringLiteral("team models")).ok());
        QVERIFY(home.list().isEmpty());
        QVERIFY(home.service->registries()->isEmpty());
        QVERIFY(home.service->metricNames()->isEmpty());
        QVERIFY(QFile::exists(home.registry + QStringLiteral("/model_registry.json")));
        QCOMPARE(home.service->remove(QStringLiteral("team models")).error().code, ErrorCode::NotFound);
    }

    void addingAndRemovingAreActivity()
    {
        Home home;
        home.add();
        QVERIFY(home.service->remove(QStringLiteral("team models")).ok());
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

    void aVersionIsFoundByItsNames()
    {
        Home home;
        home.add();
        const QString id = QStringLiteral("team%20models/System%20Performance/") + conflicting;
        for (const QString &name :
             {id, QStringLiteral("System Performance/") + conflicting, QStringLiteral("System Performance/1.0.0")}) {
            const auto found = home.service->resolve(name);
            QVERIFY2(found.ok(), qPrintable(name));
            QCOMPARE(*found, id);
        }
        QCOMPARE(home.service->resolve(QStringLiteral("System Performance/9.9.9")).error().code, ErrorCode::NotFound);
        QVERIFY(QFile::link(conflicting, home.registry + QStringLiteral("/champion")));
        home.scan();
        QCOMPARE(*home.service->resolve(QStringLiteral("System Performance@champion")), id);
        QCOMPARE(home.list().size(), 5);
    }

    void aNameThatFitsSeveralIsRefusedWithTheCandidates()
    {
        Home home;
        home.add();
        const QString second = home.folder.path() + QStringLiteral("/second");
        copyTestData(home.registry, second);
        QVERIFY(home.service->add(second, {}, {}, home.progress).ok());
        const auto found = home.service->resolve(QStringLiteral("System Performance/1.0.0"));
        QCOMPARE(found.error().code, ErrorCode::Conflict);
        QCOMPARE(found.error().detail.split(QLatin1Char('\n')).size(), 2);
        const auto page = home.service->list({QStringLiteral("performance"), QStringLiteral("second"), {}, -1, 0});
        QCOMPARE(page->total, 2);
        QCOMPARE(page->all, 5);
    }

    void listingFiltersSortsAndPages()
    {
        Home home;
        home.add();
        QCOMPARE(home.list(QStringLiteral("performance")).size(), 2);
        QCOMPARE(home.list(QStringLiteral("stage:production")).size(), 3);
        QCOMPARE(home.list(QStringLiteral("model:\"PR Impact\" accuracy > 0.7")).size(), 1);
        QCOMPARE(home.list(QStringLiteral("no_such_metric > 0")).size(), 0);
        const auto page = home.service->list({{}, {}, {{QStringLiteral("accuracy"), true}}, 2, 1});
        QVERIFY(page.ok());
        QCOMPARE(page->total, 5);
        QCOMPARE(page->all, 5);
        QCOMPARE(page->versions.size(), 2);
        const auto all = home.list({}, {{QStringLiteral("precision"), true}});
        QVERIFY(!all.last().metrics.contains(QStringLiteral("precision")));
        QCOMPARE(home.list({}, {{QStringLiteral("precision"), false}}).last().id, all.last().id);
        const auto wrong = home.service->list({QStringLiteral("accuracy > high"), {}, {}, -1, 0});
        QCOMPARE(wrong.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(wrong.error().detail, QStringLiteral("position 12: expected a number"));
        QCOMPARE(home.service->metricNames()->first(), QStringLiteral("accuracy"));
    }

    void workInTheBackgroundTellsWhenItIsDone()
    {
        Home home;
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
