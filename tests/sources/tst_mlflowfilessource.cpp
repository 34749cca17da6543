#include "tests/support/registryreadings.h"
#include "tests/support/sanitized.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <sys/resource.h>

namespace slipway {

namespace {

const QString experiment = QStringLiteral("/mlruns/365463283422213217/");
const QString runOfThird = experiment + QStringLiteral("aaa247f40a0b4850a1abf8360d3e9ea0/");
const QString third = QStringLiteral("/mlruns/models/iris-classifier/version-3/");

} // namespace

class MlflowFilesSourceTest final : public Test
{
    Q_OBJECT

private:
    struct Sample {
        QTemporaryDir folder;
        QString root = folder.path() + QStringLiteral("/registry");

        Sample() { copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/mlflow-files"), root); }
        void put(const QString &file, const QByteArray &bytes) const
        {
            QDir().mkpath((root + file).section(QLatin1Char('/'), 0, -2));
            writeFile(root + file, bytes);
        }
        RegistryContents read() const { return readRegistry(root); }
    };
    static QString value(const QList<Parameter> &list, const char *name)
    {
        for (const Parameter &each : list) {
            if (each.name == QLatin1String(name))
                return each.json;
        }
        return {};
    }
    static QString tag(const ModelVersion &version, const char *key)
    {
        for (const Tag &each : version.tags) {
            if (each.key == QLatin1String(key))
                return each.value;
        }
        return {};
    }
    static ModelVersion thirdOf(const RegistryContents &contents)
    {
        return contents.versions.value(QStringLiteral("iris-classifier/3"));
    }

private Q_SLOTS:
    void theSampleIsReadWithAllItsFacts()
    {
        const RegistryContents contents = Sample().read();
        QCOMPARE(contents.error, QString());
        QCOMPARE(contents.layout, QStringLiteral("mlflow-files"));
        QCOMPARE(contents.problemCount(), 0);
        QCOMPARE(contents.versions.keys(),
                 (QStringList{QStringLiteral("image classifier/2fd9a5403568484faf534859ae9feb27"),
                              QStringLiteral("iris-classifier/3"), QStringLiteral("search-ranker/2"),
                              QStringLiteral("search-ranker/3")}));
        const ModelVersion version = thirdOf(contents);
        QCOMPARE(version.summary.kind, VersionKind::Version);
        QCOMPARE(version.summary.stage, QStringLiteral("Production"));
        QCOMPARE(version.summary.status, QStringLiteral("READY"));
        QCOMPARE(version.summary.type, QStringLiteral("sklearn"));
        QVERIFY(version.summary.aliases.contains(QStringLiteral("champion")));
        QCOMPARE(version.author, QStringLiteral("root"));
        QCOMPARE(version.runId, runOfThird.section(QLatin1Char('/'), -2, -2));
        QVERIFY(version.sourcePath.startsWith(QLatin1String("models:/m-")));
        QVERIFY(version.updatedAtMs >= version.summary.createdAtMs);
        QCOMPARE(tag(version, "framework"), QStringLiteral("sklearn"));
        QCOMPARE(tag(version, "model.owner"), QStringLiteral("ada"));
        QCOMPARE(tag(version, "run.team"), QStringLiteral("vision"));
        QCOMPARE(value(version.parameters, "lr"), QStringLiteral("0.001"));
        QCOMPARE(value(version.parameters, "optimizer"), QStringLiteral("\"lamb\""));
        QCOMPARE(value(version.other, "experiment"), QStringLiteral("\"image classifier\""));
        QCOMPARE(value(version.other, "run_status"), QStringLiteral("\"FINISHED\""));
        QCOMPARE(value(version.other, "model_status"), QStringLiteral("\"READY\""));
        QCOMPARE(value(version.other, "lineage.datasets"),
                 QStringLiteral("[{\"name\":\"iris\",\"digest\":\"52173b19\",\"context\":\"training\","
                                "\"source_type\":\"http\",\"num_rows\":150}]"));
        QVERIFY(value(version.other, "signature").contains(QStringLiteral("tensor")));
        QCOMPARE(version.trainingRows, 150);
        QCOMPARE(version.histories.size(), 3);
        QCOMPARE(version.histories.last().name, QStringLiteral("val/loss"));
        QCOMPARE(version.histories.last().steps, (std::vector<double>{0, 1, 2, 3}));
        QCOMPARE(version.artifacts.size(), 3);
        QVERIFY(version.artifacts.first().path.endsWith(QStringLiteral("/model.pkl")));
        QCOMPARE(version.artifacts.first().sizeBytes, 821);
    }

    void theStoreItselfIsARegistryToo()
    {
        const Sample sample;
        QCOMPARE(readRegistry(sample.root + QStringLiteral("/mlruns")).versions.keys(), sample.read().versions.keys());
        QCOMPARE(readRegistry(sample.root + QStringLiteral("/mlruns")).problemCount(), 0);
    }

    void aRunThatBecameNoVersionIsARun()
    {
        const Sample sample;
        sample.put(
            QStringLiteral("/mlruns/365463283422213217/2fd9a5403568484faf534859ae9feb27/tags/mlflow.source.name"),
            "train.py");
        const RegistryContents contents = sample.read();
        const ModelVersion run =
            contents.versions.value(QStringLiteral("image classifier/2fd9a5403568484faf534859ae9feb27"));
        QCOMPARE(run.summary.kind, VersionKind::Run);
        QCOMPARE(run.summary.status, QStringLiteral("FINISHED"));
        QVERIFY(run.summary.createdAtMs.has_value());
        QVERIFY(!tag(run, "team").isEmpty());
        QVERIFY(!tag(run, "mlflow.runName").isEmpty());
        QCOMPARE(tag(run, "mlflow.source.name"), QStringLiteral("train.py"));
        QCOMPARE(run.histories.size(), 1);
    }

    void aVersionThatIsNumberedOtherwiseIsAConflict()
    {
        const Sample sample;
        sample.put(third + QStringLiteral("meta.yaml"), "name: iris-classifier\nversion: 7\n");
        const ModelVersion version = thirdOf(sample.read());
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems.first().code, QStringLiteral("conflict"));
        QCOMPARE(version.problems.first().where, QStringLiteral("version"));
    }

    void nanIsNotAvailable()
    {
        const ModelVersion version = Sample().read().versions.value(QStringLiteral("search-ranker/2"));
        QVERIFY(std::isnan(*preferredMetric(version.metrics, QStringLiteral("train/loss"))));
        QCOMPARE(version.histories.first().steps, (std::vector<double>{0, 1, 40}));
    }

    void artifactsOfARunAreFoundByTheirPathInIt()
    {
        const ModelVersion version = Sample().read().versions.value(QStringLiteral("search-ranker/3"));
        QCOMPARE(version.artifacts.size(), 1);
        QVERIFY(version.artifacts.first().path.endsWith(QStringLiteral("/artifacts/config/labels.txt")));
    }

    void deletedAndPromptsAreLeftOut()
    {
        const Sample sample;
        sample.put(QStringLiteral("/mlruns/models/greeting/meta.yaml"), "name: greeting\n");
        sample.put(QStringLiteral("/mlruns/models/greeting/tags/mlflow.prompt.is_prompt"), "true");
        sample.put(QStringLiteral("/mlruns/models/greeting/version-1/meta.yaml"), "name: greeting\nversion: 1\n");
        sample.put(third + QStringLiteral("meta.yaml"), "current_stage: Deleted_Internal\nname: iris-classifier\n");
        sample.put(QStringLiteral("/mlruns/.trash/7/meta.yaml"), "name: gone\nexperiment_id: '7'\n");
        sample.put(QStringLiteral("/mlruns/.trash/7/0123456789abcdef0123456789abcdef/meta.yaml"), "status: 3\n");
        sample.put(QStringLiteral("/mlruns/8/meta.yaml"), "name: gone too\nlifecycle_stage: deleted\n");
        sample.put(QStringLiteral("/mlruns/8/1123456789abcdef0123456789abcdef/meta.yaml"), "status: 3\n");
        const QStringList names = sample.read().versions.keys();
        QCOMPARE(names, (QStringList{QStringLiteral("image classifier/2fd9a5403568484faf534859ae9feb27"),
                                     QStringLiteral("image classifier/aaa247f40a0b4850a1abf8360d3e9ea0"),
                                     QStringLiteral("search-ranker/2"), QStringLiteral("search-ranker/3")}));
    }

    void idsThatLookLikeNumbersStayWhatTheyAre()
    {
        const Sample sample;
        const QString id = QStringLiteral("11111111111111111111111111e10333");
        QVERIFY(QDir().rename(sample.root + runOfThird, sample.root + experiment + id));
        sample.put(third + QStringLiteral("meta.yaml"), "name: iris-classifier\nrun_id: " + id.toUtf8()
                                                            + "\ncurrent_stage: None\nstatus: READY\nversion: 3\n");
        const ModelVersion version = thirdOf(sample.read());
        QCOMPARE(value(version.other, "run_id"), QLatin1Char('"') + id + QLatin1Char('"'));
        QCOMPARE(version.summary.stage, QString());
        QVERIFY(!version.metrics.isEmpty());
        QVERIFY(version.problems.isEmpty());
    }

    void aliasesStandInEitherPlace()
    {
        const Sample sample;
        QVERIFY(QFile::remove(sample.root + QStringLiteral("/mlruns/models/iris-classifier/aliases/champion")));
        sample.put(QStringLiteral("/mlruns/models/iris-classifier/aliases/live"), "3");
        QCOMPARE(thirdOf(sample.read()).summary.aliases,
                 (QStringList{QStringLiteral("champion"), QStringLiteral("live")}));
        sample.put(QStringLiteral("/mlruns/models/iris-classifier/aliases/champion"), "7");
        const RegistryContents contents = sample.read();
        QCOMPARE(thirdOf(contents).summary.aliases, QStringList{QStringLiteral("live")});
        QCOMPARE(contents.problems.size(), 1);
        QCOMPARE(contents.problems.first().code, QStringLiteral("conflict"));
    }

    void metricsMayLieInFoldersInFoldersAndHaveDatasets()
    {
        const Sample sample;
        sample.put(runOfThird + QStringLiteral("metrics/eval/slice a/точность"), "1 0.5 0\n2 0.75 10 iris 52173b19\n");
        const ModelVersion version = thirdOf(sample.read());
        QCOMPARE(preferredMetric(version.metrics, QStringLiteral("eval/slice a/точность")), 0.75);
        QVERIFY(version.problems.isEmpty());
    }

    void longParametersStayWhole()
    {
        const Sample sample;
        const QByteArray text = QByteArray("{'a': 1}, ").repeated(800);
        sample.put(runOfThird + QStringLiteral("params/config"), text.trimmed());
        sample.put(runOfThird + QStringLiteral("params/seed"), "00012");
        const ModelVersion version = thirdOf(sample.read());
        QCOMPARE(value(version.parameters, "config").size(), text.trimmed().size() + 2);
        QCOMPARE(value(version.parameters, "seed"), QStringLiteral("\"00012\""));
    }

    void aLoggedModelThatSaysOtherwiseIsAConflictAndWins()
    {
        const Sample sample;
        sample.put(experiment + QStringLiteral("models/m-4602d1ec7e0046629adb7f78d48ebb0f/params/lr"), "0.5");
        const ModelVersion version = thirdOf(sample.read());
        QCOMPARE(value(version.parameters, "lr"), QStringLiteral("0.5"));
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems.first().code, QStringLiteral("conflict"));
    }

    void eachDamageIsOneProblem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bomb") << third + QStringLiteral("tags/../meta.yaml") << QByteArray("a: &a [x]\nb: [*a, *a]\n");
        QTest::newRow("cut version") << third + QStringLiteral("meta.yaml")
                                     << QByteArray("creation_timestamp: 1795219128\ncurrent_sta");
        QTest::newRow("version cut in a quote")
            << third + QStringLiteral("meta.yaml") << QByteArray("current_stage: Production\ndescription: 'one\n");
        QTest::newRow("cut run") << runOfThird + QStringLiteral("meta.yaml") << QByteArray("end_time: 17");
        QTest::newRow("run is a list") << runOfThird + QStringLiteral("meta.yaml") << QByteArray("- a\n- b\n");
        QTest::newRow("time is text") << runOfThird + QStringLiteral("meta.yaml")
                                      << QByteArray("start_time: soon\nstatus: 3\nuser_id: ada\n");
        QTest::newRow("run cut at a line's end")
            << runOfThird + QStringLiteral("meta.yaml") << QByteArray("artifact_uri: x\nend_time: 17\n");
        QTest::newRow("model cut at a line's end") << QStringLiteral("/mlruns/models/iris-classifier/meta.yaml")
                                                   << QByteArray("aliases: {}\ncreation_timestamp: 17\n");
        QTest::newRow("logged model cut at a line's end")
            << experiment + QStringLiteral("models/m-4602d1ec7e0046629adb7f78d48ebb0f/meta.yaml")
            << QByteArray("creation_timestamp: 1795219127620\nname: model\nstatus: 2\n");
        QTest::newRow("cut metric") << runOfThird + QStringLiteral("metrics/val/loss") << QByteArray("1 0.5 0\n2 0.2");
        QTest::newRow("metric") << runOfThird + QStringLiteral("metrics/val/loss") << QByteArray("1 0.5 0\n2 x 1\n");
        QTest::newRow("empty metric") << runOfThird + QStringLiteral("metrics/val/loss") << QByteArray();
        QTest::newRow("binary tag") << runOfThird + QStringLiteral("tags/team") << QByteArray("\xff\xfe\x00", 3);
        QTest::newRow("no MLmodel") << experiment
                                           + QStringLiteral(
                                               "models/m-4602d1ec7e0046629adb7f78d48ebb0f/artifacts/MLmodel")
                                    << QByteArray("flavors: [\n");
        QTest::newRow("another run in MLmodel")
            << experiment + QStringLiteral("models/m-4602d1ec7e0046629adb7f78d48ebb0f/artifacts/MLmodel")
            << QByteArray("flavors:\n  sklearn:\n    pickled_model: model.pkl\nrun_id: abc\n");
        QTest::newRow("model") << QStringLiteral("/mlruns/models/iris-classifier/meta.yaml") << QByteArray("a: [");
        QTest::newRow("experiment") << experiment + QStringLiteral("meta.yaml") << QByteArray("a: [");
        QTest::newRow("run that is not there")
            << third + QStringLiteral("meta.yaml") << QByteArray("name: iris-classifier\nrun_id: abc\nversion: 3\n");
    }

    void eachDamageIsOneProblem()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        const Sample sample;
        sample.put(QDir::cleanPath(file), bytes);
        const RegistryContents contents = sample.read();
        QVERIFY(contents.versions.contains(QStringLiteral("iris-classifier/3")));
        QVERIFY(contents.versions.contains(QStringLiteral("search-ranker/2")));
        // Of the model's own file at each of its versions too.
        QSet<QString> told;
        for (const ModelVersion &version : contents.versions) {
            QVERIFY(version.problems.size() <= 1);
            for (const Problem &problem : version.problems)
                told.insert(problem.message.text());
        }
        QVERIFY(contents.problems.size() <= 1);
        for (const Problem &problem : contents.problems)
            told.insert(problem.message.text());
        QCOMPARE(told.size(), 1);
        if (file.startsWith(QLatin1String("/mlruns/models/iris-classifier/meta")))
            QCOMPARE(contents.versions[QStringLiteral("iris-classifier/3")].problems.size(), 1);
    }

    void linksOutOfTheStoreAreNotFollowed()
    {
        const Sample sample;
        const QString secret = sample.folder.path() + QStringLiteral("/secret");
        QVERIFY(QDir().mkpath(secret));
        writeFile(secret + QStringLiteral("/loss"), "1 0.125 0\n");
        const QString metrics = sample.root + runOfThird + QStringLiteral("metrics");
        QVERIFY(QDir(metrics).removeRecursively());
        QVERIFY(QFile::link(secret, metrics));
        QVERIFY(QFile::link(secret + QStringLiteral("/loss"), sample.root + runOfThird + QStringLiteral("params/x")));
        const ModelVersion version = thirdOf(sample.read());
        QVERIFY(!preferredMetric(version.metrics, QStringLiteral("loss")).has_value());
        QVERIFY(value(version.parameters, "x").isEmpty());
        QVERIFY(!version.problems.isEmpty());
    }

    void anAliasThatMovesChangesOnlyTheVersionsItConcerns()
    {
        const Sample sample;
        const auto contexts = [&] {
            QMap<QString, QByteArray> all;
            NoProgress progress;
            const auto folder = RegistryFolder::open(sample.root);
            const auto reading = (*sourceFor(*folder, {}))->open(*folder, progress);
            for (const Candidate &candidate : (*reading)->candidates())
                all.insert(candidate.key, (*reading)->context(candidate, {}));
            return all;
        };
        const auto before = contexts();
        sample.put(QStringLiteral("/mlruns/models/search-ranker/aliases/new"), "2");
        const auto after = contexts();
        QStringList changed;
        for (auto each = after.begin(); each != after.end(); ++each) {
            if (before.value(each.key()) != *each)
                changed.append(each.key());
        }
        QCOMPARE(changed, QStringList{QStringLiteral("mlruns/models/search-ranker/version-2")});
    }

    void aHundredThousandMetricsAreRead() // a tenth of them where memory is watched
    {
        const Sample sample;
        constexpr int count = isSanitized ? 10'000 : 100'000;
        const QString folder = sample.root + runOfThird + QStringLiteral("metrics/many");
        QVERIFY(QDir().mkpath(folder));
        for (int i = 0; i < count; ++i)
            writeFile(folder + QStringLiteral("/m%1").arg(i), "1 0.5 0\n");
        const RegistryContents contents = sample.read();
        const ModelVersion version = thirdOf(contents);
        QVERIFY(contents.versions.contains(QStringLiteral("search-ranker/2")));
        // All of them, or those up to the bound with a problem that says so.
        QVERIFY(version.metrics.size() > count || contents.problemCount() == 1);
        QVERIFY(version.metrics.size() > count / 10);
    }

    void moreThanTenMillionPointsAreCutAndTold()
    {
        const Sample sample;
        constexpr int count = 10'000'001;
        const QString file = runOfThird + QStringLiteral("metrics/val/loss");
        {
            QFile points(sample.root + file);
            QVERIFY(points.open(QIODevice::WriteOnly));
            QByteArray lines;
            for (int i = 0; i < count; ++i) {
                lines += "1 0.5 " + QByteArray::number(i) + '\n';
                if (lines.size() > 1'000'000 || i + 1 == count) {
                    QCOMPARE(points.write(lines), lines.size());
                    lines.clear();
                }
            }
        }
        rusage before = {};
        QCOMPARE(::getrusage(RUSAGE_SELF, &before), 0);
        const RegistryContents contents = sample.read();
        rusage after = {};
        QCOMPARE(::getrusage(RUSAGE_SELF, &after), 0);
        const ModelVersion version = thirdOf(contents);
        QCOMPARE(version.histories.last().values.size(), size_t(count - 1));
        QCOMPARE(version.histories.last().steps.back(), count - 2.0);
        QCOMPARE(preferredMetric(version.metrics, QStringLiteral("val/loss")), std::optional<double>(0.5));
        QCOMPARE(contents.problemCount(), 1);
        QVERIFY(version.problems[0].message.text().contains(QStringLiteral("10 million")));
        constexpr long mostKilobytes = 640'000; // 16 bytes a point, and as much again while a vector grows
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < mostKilobytes, qPrintable(QString::number(after.ru_maxrss)));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::MlflowFilesSourceTest)
#include "tst_mlflowfilessource.moc"
