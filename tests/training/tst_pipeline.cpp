#include "models/artifacts/booster.h"
#include "models/base/atomicfile.h"
#include "models/training/datasetfile.h"
#include "models/training/evaluation.h"
#include "models/training/pipeline.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <memory>
#include <sys/file.h>
#include <sys/resource.h>

using namespace slipway;
using Json = nlohmann::ordered_json;

namespace {

/// Cancelled once a report has gone past a number of rounds.
class CancelAt final : public Progress
{
public:
    explicit CancelAt(qint64 step) : m_step(step) {}
    bool cancelled() const override { return m_cancelled; }
    void report(qint64 done, qint64 total, const QString &) override
    {
        m_cancelled = m_cancelled || (total > 0 && done >= m_step);
    }

private:
    qint64 m_step;
    bool m_cancelled = false;
};

/// A second later each time it is looked at, from 2026-03-01 08:00:01 UTC on.
class SteppingClock final : public Clock
{
public:
    qint64 nowMs() const override { return m_nowMs += 1000; }

private:
    mutable qint64 m_nowMs = 1772352000000;
};

/// No file of this process may grow beyond some bytes while this lives, as on a disk that is nearly full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

Json readJson(const QString &path)
{
    const auto bytes = readWholeFile(path, 1 << 20);
    return bytes ? Json::parse(bytes->begin(), bytes->end(), nullptr, false) : Json();
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

PipelineOptions smallRun(const QTemporaryDir &folder)
{
    PipelineOptions options;
    options.prCount = 800;
    options.modelsDir = folder.filePath(QStringLiteral("trained-models"));
    return options;
}

} // namespace

class TestPipeline final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        NoProgress progress;
        const auto report = runPipeline(smallRun(m_made), SteppingClock(), progress);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
        m_report = *report;
    }

    void itMakesThreeVersionsOfFiveModels()
    {
        QCOMPARE(m_report.versions.size(), 15);
        QCOMPARE(m_report.datasets.size(), 10);
        QCOMPARE(entries(m_report.modelsDir).size(), 16);
        const Json registry = readJson(m_report.modelsDir + QStringLiteral("/model_registry.json"));
        QCOMPARE(registry["total_models"].get<int>(), 15);
        QCOMPARE(registry["models"].size(), size_t(15));
        QStringList statuses;
        for (int i = 0; i < 3; ++i)
            statuses.append(m_report.versions[i].status);
        QCOMPARE(statuses, QStringList({QStringLiteral("trained"), QStringLiteral("production_ready"),
                                        QStringLiteral("trained")}));
    }

    void everyVersionHasTheFilesAndKeysOfTheLayout()
    {
        const QStringList files = {QStringLiteral("feature_importance.json"),
                                   QStringLiteral("model.bin"),
                                   QStringLiteral("model_metadata.json"),
                                   QStringLiteral("model_parameters.json"),
                                   QStringLiteral("predictions.csv"),
                                   QStringLiteral("training_metrics.json"),
                                   QStringLiteral("version.txt")};
        for (const PipelineVersion &version : std::as_const(m_report.versions)) {
            const QString folder = m_report.modelsDir + QLatin1Char('/') + version.folder;
            QCOMPARE(entries(folder), files);
            const Json metadata = readJson(folder + QStringLiteral("/model_metadata.json"));
            for (const char *key : {"model_name", "model_type", "version", "target_variable", "features", "accuracy",
                                    "precision", "recall", "f1_score", "training_data_size", "training_time_seconds",
                                    "model_size_mb", "created_at", "status"})
                QVERIFY2(metadata.contains(key), key);
            const Json history = readJson(folder + QStringLiteral("/training_metrics.json"))["training_history"];
            const Json parameters = readJson(folder + QStringLiteral("/model_parameters.json"));
            const auto rounds = parameters["num_boost_round"].get<size_t>();
            QCOMPARE(history["epochs"].get<size_t>(), rounds);
            for (const char *series : {"loss", "val_loss", "accuracy", "val_accuracy"})
                QCOMPARE(history[series].size(), rounds);
        }
    }

    void importanceSumsToOneAndFalls()
    {
        for (const PipelineVersion &version : std::as_const(m_report.versions)) {
            const Json importance = readJson(m_report.modelsDir + QLatin1Char('/') + version.folder
                                             + QStringLiteral("/feature_importance.json"));
            double sum = 0;
            double last = 1;
            for (const auto &value : importance) {
                QVERIFY(value.get<double>() <= last);
                last = value.get<double>();
                sum += last;
            }
            QVERIFY(qAbs(sum - 1) < 1e-5); // six decimals each
        }
    }

    void aWrittenModelScoresOnTheWrittenRowsWhatItsMetricsSay()
    {
        const DataProcess &process = dataProcesses()[0];
        const auto rows = readDataset(
            m_report.datasetsDir + QLatin1Char('/') + datasetFileName(process, DataPurpose::Validation), process);
        QVERIFY(rows);
        for (int i = 0; i < 3; ++i) {
            const QString folder = m_report.modelsDir + QLatin1Char('/') + m_report.versions[i].folder;
            const auto bytes = readWholeFile(folder + QStringLiteral("/model.bin"), 1 << 24);
            QVERIFY(bytes);
            const auto model = Booster::fromBytes(*bytes);
            QVERIFY(model);
            const auto evaluation = evaluate(*model, *rows, rows->rows.count());
            QVERIFY(evaluation);
            const Json metrics = readJson(folder + QStringLiteral("/training_metrics.json"))["validation_metrics"];
            QVERIFY(qAbs(metrics["accuracy"].get<double>() - evaluation->accuracy()) < 1e-6);
            QVERIFY(qAbs(metrics["f1_score"].get<double>() - evaluation->f1()) < 1e-6);
            QVERIFY(qAbs(metrics["auc_roc"].get<double>() - evaluation->areaUnderRoc) < 1e-6);
            QCOMPARE(metrics["confusion_matrix"]["true_positive"].get<qint64>(), evaluation->truePositive);
        }
    }

    void thePredictionsOfAVersionGiveItsAccuracy()
    {
        for (const PipelineVersion &version : std::as_const(m_report.versions)) {
            const auto bytes = readWholeFile(
                m_report.modelsDir + QLatin1Char('/') + version.folder + QStringLiteral("/predictions.csv"), 1 << 20);
            QVERIFY(bytes);
            const QList<QByteArray> lines = bytes->trimmed().split('\n');
            QCOMPARE(lines.first(), QByteArray("row_id,label,score"));
            int right = 0;
            for (qsizetype i = 1; i < lines.size(); ++i) {
                const QList<QByteArray> fields = lines[i].split(',');
                QCOMPARE(fields.size(), 3);
                QCOMPARE(fields[0].toInt(), static_cast<int>(i));
                right += (fields[2].toDouble() > 0.5) == (fields[1] == "1") ? 1 : 0;
            }
            QCOMPARE(lines.size() - 1, 200);
            QVERIFY(qAbs(right / 200.0 - version.accuracy) < 1e-9);
        }
    }

    void oneEntryKeepsTheFiguresOfItsFirstEvaluation()
    {
        const Json registry = readJson(m_report.modelsDir + QStringLiteral("/model_registry.json"));
        QStringList differing;
        for (size_t i = 0; i < registry["models"].size(); ++i) {
            const Json &entry = registry["models"][i];
            const QString folder =
                m_report.modelsDir + QLatin1Char('/') + m_report.versions[static_cast<qsizetype>(i)].folder;
            if (entry["accuracy"] != readJson(folder + QStringLiteral("/model_metadata.json"))["accuracy"])
                differing.append(QString::fromStdString(entry["model_name"].get<std::string>() + " "
                                                        + entry["version"].get<std::string>()));
        }
        QCOMPARE(differing, QStringList(QStringLiteral("System Performance 1.0.0")));

        // And that figure is not made up: it is the accuracy on the first fifth of the validation rows.
        const DataProcess &process = dataProcesses()[1];
        const auto rows = readDataset(
            m_report.datasetsDir + QLatin1Char('/') + datasetFileName(process, DataPurpose::Validation), process);
        const auto bytes = readWholeFile(m_report.modelsDir + QLatin1Char('/') + m_report.versions[3].folder
                                             + QStringLiteral("/model.bin"),
                                         1 << 24);
        QVERIFY(rows && bytes);
        const auto model = Booster::fromBytes(*bytes);
        QVERIFY(model);
        const auto evaluation = evaluate(*model, *rows, rows->rows.count() / 5);
        QVERIFY(evaluation);
        QVERIFY(qAbs(registry["models"][3]["accuracy"].get<double>() - evaluation->accuracy()) < 1e-6);
    }

    void aSecondRunAtTheSameTimeWritesTheSameBytesButForTheMeasuredTime()
    {
        const QTemporaryDir other;
        NoProgress progress;
        const auto again = runPipeline(smallRun(other), SteppingClock(), progress);
        QVERIFY(again);
        for (const PipelineVersion &version : std::as_const(m_report.versions)) {
            for (const QString &file : entries(m_report.modelsDir + QLatin1Char('/') + version.folder)) {
                const QString name = QLatin1Char('/') + version.folder + QLatin1Char('/') + file;
                if (file == QLatin1String("model_metadata.json")) {
                    Json first = readJson(m_report.modelsDir + name);
                    Json second = readJson(again->modelsDir + name);
                    QVERIFY(first.erase("training_time_seconds") == 1 && second.erase("training_time_seconds") == 1);
                    QVERIFY(first == second);
                } else {
                    QCOMPARE(*readWholeFile(again->modelsDir + name, 1 << 24),
                             *readWholeFile(m_report.modelsDir + name, 1 << 24));
                }
            }
        }
    }

    void aRunOverAnExistingRegistryReplacesItsVersions()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        QVERIFY(runPipeline(smallRun(folder), SteppingClock(), progress));
        const QString stale =
            folder.filePath(QStringLiteral("trained-models/pr_impact_model_20260301_080001/stale.txt"));
        QVERIFY(writeFileAtomically(stale, "old"));
        QVERIFY(runPipeline(smallRun(folder), SteppingClock(), progress));
        QVERIFY(!QFile::exists(stale));
        QCOMPARE(entries(folder.filePath(QStringLiteral("trained-models"))).size(), 16);
    }

    void aLaterRunAddsVersionsOfItsOwn()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        const SteppingClock clock;
        QVERIFY(runPipeline(smallRun(folder), clock, progress));
        QVERIFY(runPipeline(smallRun(folder), clock, progress));
        const QString models = folder.filePath(QStringLiteral("trained-models"));
        QCOMPARE(entries(models).size(), 31);
        QCOMPARE(readJson(models + QStringLiteral("/model_registry.json"))["models"].size(), size_t(30));
    }

    void theListKeepsWhatItSaidOfVersionsThatAreStillThere()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        const SteppingClock clock;
        const auto first = runPipeline(smallRun(folder), clock, progress);
        QVERIFY(first);
        const QString models = folder.filePath(QStringLiteral("trained-models"));
        const QString path = models + QStringLiteral("/model_registry.json");
        Json list = readJson(path);
        list["models"][0]["status"] = "deployed";
        list["models"].erase(2); // its folder alone knows it
        list["deployment_info"] = {{"replicas", 3}};
        QVERIFY(writeFileAtomically(path, QByteArray::fromStdString(list.dump())));
        QVERIFY(QDir(models + QLatin1Char('/') + first->versions[1].folder).removeRecursively());
        QVERIFY(runPipeline(smallRun(folder), clock, progress));

        const Json after = readJson(path);
        QCOMPARE(after["models"].size(), size_t(29));
        QCOMPARE(after["total_models"].get<int>(), 29);
        QCOMPARE(after["deployment_info"]["replicas"].get<int>(), 3);
        const auto of = [&after](const Json &version) {
            return std::count_if(after["models"].begin(), after["models"].end(), [&version](const Json &entry) {
                return entry["model_name"] == version["model_name"] && entry["created_at"] == version["created_at"]
                       && entry["status"] == version["status"];
            });
        };
        QCOMPARE(of(list["models"][0]), 1);
        QCOMPARE(of(list["models"][1]), 0);
        const Json alone =
            readJson(models + QLatin1Char('/') + first->versions[2].folder + QStringLiteral("/model_metadata.json"));
        QCOMPARE(of(alone), 1);
    }

    void aVersionIsCreatedWhenItsTrainingBegins()
    {
        for (int i = 0; i < 15; ++i) {
            const QString folder = m_report.versions[i].folder;
            QVERIFY2(folder.endsWith(QStringLiteral("_model_20260301_08000%1").arg(1 + i % 3)), qPrintable(folder));
            const Json metadata =
                readJson(m_report.modelsDir + QLatin1Char('/') + folder + QStringLiteral("/model_metadata.json"));
            QCOMPARE(QString::fromStdString(metadata["created_at"].get<std::string>()),
                     QStringLiteral("2026-03-01T08:00:0%1").arg(1 + i % 3));
        }
    }

    void aCancelLeavesNoHalfVersion()
    {
        const QTemporaryDir folder;
        CancelAt progress(100);
        const auto report = runPipeline(smallRun(folder), SteppingClock(), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(entries(folder.filePath(QStringLiteral("trained-models"))), QStringList());
    }

    void aFullDiskIsSaidAndLeavesNothingHalfWritten()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        PipelineOptions options = smallRun(folder);
        options.skipTraining = true;
        QVERIFY(runPipeline(options, SteppingClock(), progress));
        options.skipTraining = false;
        options.skipDataGeneration = true;
        const auto report = [&] {
            const SmallDisk disk(4096);
            return runPipeline(options, SteppingClock(), progress);
        }();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NoSpace);
        QVERIFY2(report.error().text().contains(QStringLiteral("model.bin")), qPrintable(report.error().text()));
        QCOMPARE(entries(options.modelsDir), QStringList());
    }

    void aFullDiskNamesWhatWasWrittenBefore()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        const auto report = [&] {
            const SmallDisk disk(40000); // the data of pull requests is the first; some file is larger
            return runPipeline(smallRun(folder), SteppingClock(), progress);
        }();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NoSpace);
        const QStringList written = entries(folder.filePath(QStringLiteral("datasets")));
        QVERIFY(!written.isEmpty());
        for (const QString &name : written)
            QVERIFY2(report.error().text().contains(name), qPrintable(name));
        QVERIFY(!report.error().text().contains(QStringLiteral("Nothing was changed")));
    }

    void trainingTakesTheFilesThatAreThere()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        PipelineOptions options = smallRun(folder);
        options.skipDataGeneration = true;
        const auto missing = runPipeline(options, SteppingClock(), progress);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);

        options.skipDataGeneration = false;
        options.skipTraining = true;
        QVERIFY(runPipeline(options, SteppingClock(), progress));
        const QString file = folder.filePath(QStringLiteral("datasets/service_health_training.csv"));
        const auto good = readWholeFile(file, 1 << 24);
        QVERIFY(good);
        QVERIFY(writeFileAtomically(file, *good + "what is this\n"));
        options.skipDataGeneration = true;
        options.skipTraining = false;
        const auto bad = runPipeline(options, SteppingClock(), progress);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::Corrupt);
        QVERIFY2(bad.error().text().contains(QStringLiteral("Line 602 of ")), qPrintable(bad.error().text()));
        QCOMPARE(entries(options.modelsDir), QStringList());
    }

    void productionReadyVersionsGoIntoTheServersFolder()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        PipelineOptions options = smallRun(m_made);
        options.skipDataGeneration = true;
        options.skipTraining = true;
        options.deployDir = folder.path();
        for (int run = 0; run < 2; ++run) { // the second one over the first
            const auto report = runPipeline(options, SteppingClock(), progress);
            QVERIFY(report);
            QCOMPARE(report->deployed.size(), 5);
            QCOMPARE(report->deployed[0], QStringLiteral("pr-impact/pr_impact_model_20260301_080002"));
        }
        const QString model = folder.filePath(QStringLiteral("pr-impact/current/model.bin"));
        const QString source = m_report.modelsDir + QStringLiteral("/pr_impact_model_20260301_080002/model.bin");
        QCOMPARE(*readWholeFile(model, 1 << 24), *readWholeFile(source, 1 << 24));
    }

    void aFolderThatASlipwaydServesIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile lock(folder.filePath(QStringLiteral(".lock"))); // what a running slipwayd holds
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QCOMPARE(::flock(lock.handle(), LOCK_EX), 0);
        NoProgress progress;
        PipelineOptions options = smallRun(m_made);
        options.skipDataGeneration = true;
        options.skipTraining = true;
        options.deployDir = folder.path();
        const auto report = runPipeline(options, SteppingClock(), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Conflict);
        QCOMPARE(entries(folder.path()), QStringList(QStringLiteral(".lock")));
    }

    void numbersThatMakeNoRunAreRefused_data()
    {
        QTest::addColumn<int>("prCount");
        QTest::addColumn<int>("runsPerPr");
        QTest::newRow("few") << 10 << 1;
        QTest::newRow("negative") << -5 << 1;
        QTest::newRow("no run") << 1000 << 0;
        QTest::newRow("too many") << 2000000 << 2000000;
    }
    void numbersThatMakeNoRunAreRefused()
    {
        QFETCH(int, prCount);
        QFETCH(int, runsPerPr);
        const QTemporaryDir folder;
        NoProgress progress;
        PipelineOptions options = smallRun(folder);
        options.prCount = prCount;
        options.runsPerPr = runsPerPr;
        const auto report = runPipeline(options, SteppingClock(), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(entries(folder.path()), QStringList());
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFileAtomically(folder.filePath(QStringLiteral("file")), "no folder"));
        NoProgress progress;
        PipelineOptions options = smallRun(folder);
        options.modelsDir = folder.filePath(QStringLiteral("file/trained-models"));
        options.datasetsDir = folder.filePath(QStringLiteral("data"));
        const auto report = runPipeline(options, SteppingClock(), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::WriteFailed);
        QVERIFY(report.error().text().contains(options.modelsDir));
    }

private:
    QTemporaryDir m_made;
    PipelineReport m_report;
};

SLIPWAY_TEST(TestPipeline)
#include "tst_pipeline.moc"
