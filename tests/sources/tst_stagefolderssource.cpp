#include "tests/support/asnobody.h"
#include "tests/support/registryreadings.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>

namespace slipway {

class StageFoldersSourceTest final : public Test
{
    Q_OBJECT

private:
    struct Sample {
        QTemporaryDir folder;
        QString root = folder.path() + QStringLiteral("/registry");
        QString model = root + QStringLiteral("/curve_forecaster");

        Sample() { copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/stage-folders"), root); }
        QString path(const QString &file) const { return model + QLatin1Char('/') + file; }
        RegistryContents read() const { return readRegistry(root); }
    };
    static QString named(const char *version) { return QStringLiteral("curve_forecaster/") + QLatin1String(version); }

private Q_SLOTS:
    void stagesAndRunsAreListed()
    {
        const RegistryContents contents = Sample().read();
        QCOMPARE(contents.versions.keys(),
                 (QStringList{named("1.0.0@archived"), named("1.1.0@production"), named("run_1640995200"),
                              named("run_1641168000"), named("run_1641254400")}));
        QCOMPARE(contents.problemCount(), 0);
        const ModelVersion version = contents.versions[named("1.1.0@production")];
        QCOMPARE(version.summary.kind, VersionKind::Version);
        QCOMPARE(version.summary.stage, QStringLiteral("Production"));
        QCOMPARE(version.summary.semver, QStringLiteral("1.1.0"));
        QCOMPARE(version.summary.createdAtMs, 1641168000000);
        QCOMPARE(version.summary.metrics.value(QStringLiteral("rmse")), 54.0);
        QCOMPARE(version.parameters.size(), 2);
        QCOMPARE(version.parameters[0].json, QStringLiteral("0.1"));
        QCOMPARE(version.artifacts.value(0).format, QStringLiteral("joblib"));
        QCOMPARE(otherOf(version, QStringLiteral("promoted_at")), QStringLiteral("\"2024-09-01T00:00:00Z\""));
        const ModelVersion run = contents.versions[named("run_1641254400")];
        QCOMPARE(run.summary.kind, VersionKind::Run);
        QCOMPARE(run.summary.stage, QString());
        QCOMPARE(run.summary.createdAtMs, 1641254400000);
    }

    void runsAndStagesAreLinkedByTheRunsId()
    {
        const RegistryContents contents = Sample().read();
        const QString runs = QStringLiteral("lineage.runs");
        const QString versions = QStringLiteral("lineage.versions");
        QCOMPARE(otherOf(contents.versions[named("1.1.0@production")], runs), QStringLiteral("[\"run_1641168000\"]"));
        QCOMPARE(otherOf(contents.versions[named("run_1641168000")], versions),
                 QStringLiteral("[\"1.1.0@production\"]"));
        QCOMPARE(otherOf(contents.versions[named("run_1641254400")], versions), QString());
        QCOMPARE(contents.versions[named("1.1.0@production")].runId, contents.versions[named("run_1641168000")].runId);
        QVERIFY(!contents.versions[named("run_1641168000")].runId.isEmpty());
    }

    void withoutARunsIdTheModelFileLinksThem()
    {
        const Sample sample;
        writeFile(sample.path(QStringLiteral("production/version.json")), "{\"version\": \"1.1.0\"}");
        const RegistryContents contents = sample.read();
        QCOMPARE(otherOf(contents.versions[named("1.1.0@production")], QStringLiteral("lineage.runs")),
                 QStringLiteral("[\"run_1641168000\"]"));
    }

    void promotionsAreFactsOfTheirVersion()
    {
        const RegistryContents contents = Sample().read();
        const QString promotions = QStringLiteral("promotions");
        QVERIFY(otherOf(contents.versions[named("1.0.0@archived")], promotions)
                    .contains(QStringLiteral("\"timestamp\":1640995200000")));
        QVERIFY(otherOf(contents.versions[named("run_1641168000")], promotions).contains(QStringLiteral("1.1.0")));
        QVERIFY(otherOf(contents.versions[named("run_1641254400")], promotions).isEmpty());
    }

    void damagedLinesOfEventsAreOneProblem()
    {
        const Sample sample;
        const QString events = sample.path(QStringLiteral("events.jsonl"));
        writeFile(events, "{\"event\n\n5\n" + fileBytes(events));
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.problemCount(), 1);
        QCOMPARE(contents.problems[0].where, QStringLiteral("line 1"));
        QVERIFY(!otherOf(contents.versions[named("1.0.0@archived")], QStringLiteral("promotions")).isEmpty());
    }

    void aChangedVersionConcernsTheRunToo()
    {
        const Sample sample;
        const auto contexts = [&] {
            const auto folder = RegistryFolder::open(sample.root);
            NoProgress progress;
            const auto reading = (*sourceFor(*folder, {}))->open(*folder, progress);
            QHash<QString, QByteArray> all;
            for (const Candidate &candidate : (*reading)->candidates())
                all.insert(candidate.key.section(QLatin1Char('/'), -1), (*reading)->context(candidate, {}));
            return all;
        };
        const auto before = contexts();
        writeFile(sample.path(QStringLiteral("production/version.json")),
                  "{\"version\": \"1.2.0\", \"run_id\": \"run_1641254400\"}");
        const auto after = contexts();
        QVERIFY(after[QStringLiteral("run_1641168000")] != before[QStringLiteral("run_1641168000")]);
        QVERIFY(after[QStringLiteral("run_1641254400")] != before[QStringLiteral("run_1641254400")]);
        QCOMPARE(after[QStringLiteral("run_1640995200")], before[QStringLiteral("run_1640995200")]);
    }

    void whatIsMissingIsNotMissed()
    {
        const Sample sample;
        QVERIFY(QFile::remove(sample.path(QStringLiteral("production/version.json"))));
        QVERIFY(QFile::remove(sample.path(QStringLiteral("production/params.json"))));
        QVERIFY(QFile::remove(sample.path(QStringLiteral("events.jsonl"))));
        QVERIFY(QDir().mkpath(sample.path(QStringLiteral("staging"))));
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.problemCount(), 0);
        QCOMPARE(contents.versions.size(), 5);
        QCOMPARE(contents.versions[named("production")].summary.stage, QStringLiteral("Production"));
    }

    void aSecondModelAndLooseFilesAreThereToo()
    {
        const Sample sample;
        copyTestData(sample.model, sample.root + QStringLiteral("/预测 ü"));
        writeFile(sample.path(QStringLiteral("old.pkl")), "\x80\x04N.");
        writeFile(sample.root + QStringLiteral("/stray.pt"), "\x80\x04N.");
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.versions.size(), 12);
        QCOMPARE(contents.idsGivenTwice, 0);
        QCOMPARE(contents.versions[named("old.pkl")].summary.kind, VersionKind::Unregistered);
        QCOMPARE(contents.versions[QStringLiteral("stray/stray.pt")].summary.kind, VersionKind::Unregistered);
        QCOMPARE(contents.versions[QStringLiteral("预测 ü/1.1.0@production")].summary.stage,
                 QStringLiteral("Production"));
    }

    void aModelThatCannotBeLookedIntoIsTold()
    {
        const Sample sample;
        const QString second = sample.root + QStringLiteral("/second");
        copyTestData(sample.model, second);
        letAllIn(sample.folder.path());
        QVERIFY(QFile::setPermissions(second, {}));
        const RegistryContents contents = [&] {
            const AsNobody person;
            return sample.read();
        }();
        letAllIn(second);
        QCOMPARE(contents.versions.size(), 5);
        QCOMPARE(contents.problems.size(), 1);
        QCOMPARE(contents.problems[0].file, QStringLiteral("second"));
    }

    void aModelsOwnFolderIsARegistryToo()
    {
        const Sample sample;
        const RegistryContents contents = readRegistry(sample.model);
        QCOMPARE(contents.layout, QStringLiteral("stage-folders"));
        QCOMPARE(contents.versions.size(), 5);
        QVERIFY(contents.versions.contains(named("1.1.0@production")));
    }

    void aMetricOfAnotherTypeIsAProblem()
    {
        const Sample sample;
        writeFile(sample.path(QStringLiteral("production/metrics.json")),
                  "{\"rmse\": \"low\", \"mae\": [1], \"r2\": true, \"lift\": \"0.5\", \"data\": \"of May\", "
                  "\"gain\": 3, \"validation_metrics\": {\"rmse\": [2]}}");
        const ModelVersion version = sample.read().versions[named("1.1.0@production")];
        QStringList places;
        for (const Problem &problem : version.problems) {
            QCOMPARE(problem.file, QStringLiteral("curve_forecaster/production/metrics.json"));
            QVERIFY(problem.message.text().contains(QStringLiteral("should be a number")));
            places.append(problem.where);
        }
        places.sort();
        QCOMPARE(places, (QStringList{QStringLiteral("lift"), QStringLiteral("mae"), QStringLiteral("r2"),
                                      QStringLiteral("rmse"), QStringLiteral("validation_metrics.rmse")}));
        QCOMPARE(version.metrics.size(), 1);
        QCOMPARE(otherOf(version, QStringLiteral("data")), QStringLiteral("\"of May\""));
        QCOMPARE(otherOf(version, QStringLiteral("mae")), QStringLiteral("[1]"));
    }

    void aRunsIdThatIsANumberIsNoMetricAndNoTime()
    {
        const Sample sample;
        writeFile(sample.path(QStringLiteral("production/version.json")), "{\"version\": \"1.1.0\", \"run_id\": 42}");
        const ModelVersion version = sample.read().versions[named("1.1.0@production")];
        QCOMPARE(version.runId, QStringLiteral("42"));
        QVERIFY(!version.summary.metrics.contains(QStringLiteral("run_id")));
        QVERIFY(!version.summary.createdAtMs);
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].where, QStringLiteral("run_id"));
    }

    void metricsMayHaveSplits()
    {
        const Sample sample;
        writeFile(sample.path(QStringLiteral("production/metrics.json")),
                  "{\"rmse\": 1, \"validation_metrics\": {\"rmse\": 2, \"confusion_matrix\": [[1, 2], [3, 4]]}, "
                  "\"training_history\": {\"loss\": [3, 2, 1]}, \"feature_importance\": {\"a\": 1}}");
        const ModelVersion version = sample.read().versions[named("1.1.0@production")];
        QVERIFY(version.problems.isEmpty());
        QCOMPARE(version.metrics.size(), 2);
        QCOMPARE(version.metrics[0].split, Split::Validation);
        QCOMPARE(version.confusionMatrices.value(0).counts, (std::vector<qint64>{1, 2, 3, 4}));
        QCOMPARE(version.histories.size(), 1);
        QCOMPARE(version.importance.size(), 1);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::StageFoldersSourceTest)
#include "tst_stagefolderssource.moc"
