#include "models/storage/filelock.h"
#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/scantable.h"
#include "models/storage/versionrecords.h"
#include "tests/support/test.h"

#include <cmath>

namespace slipway {

namespace {

class AlwaysCancelled final : public Progress
{
public:
    bool cancelled() const override { return true; }
    void report(qint64, qint64, const QString &) override {}
};

ModelVersion fullVersion()
{
    ModelVersion version;
    version.summary.id = QStringLiteral("r/m/v");
    version.summary.registry = QStringLiteral("r");
    version.summary.model = QStringLiteral("m");
    version.summary.kind = VersionKind::Run;
    version.summary.version = QStringLiteral("v");
    version.summary.aliases = {QStringLiteral("champion"), QStringLiteral("latest")};
    version.summary.createdAtMs = 5;
    version.features = {QStringLiteral("a\"b"), QString(), QStringLiteral("ü")};
    version.trainingSeconds = 1.5;
    version.metrics = {{QStringLiteral("x"), Split::Training, std::nan("")},
                       {QStringLiteral("y"), Split::Test, HUGE_VAL}};
    version.parameters = {{QStringLiteral("p"), QStringLiteral("1.0")}, {QStringLiteral("p"), QStringLiteral("2")}};
    version.tags = {{QStringLiteral("t"), {}}};
    version.other = {{QStringLiteral("o"), QStringLiteral("{}")}};
    MetricSeries series{QStringLiteral("loss"), {}, {}};
    for (int i = 0; i < 10000; ++i) {
        series.steps.push_back(i + 1);
        series.values.push_back(i % 7 ? 1.0 / (i + 1) : std::nan(""));
    }
    for (int i = 0; i < 10000; ++i)
        series.times.push_back(1.7e9 + i / 8.0);
    version.histories = {series, {QStringLiteral("empty"), {}, {}}};
    version.importance = {{QStringLiteral("f"), 0.5}, {QStringLiteral("g"), -0.25}};
    version.confusionMatrices = {{Split::Test, {QStringLiteral("n"), QStringLiteral("y")}, {1, 2, 3, 4}}};
    version.artifacts = {{QStringLiteral("v/model.bin"), 7, QStringLiteral("ab"), QStringLiteral("unknown"),
                          QStringLiteral("gzip"), true, true, 8}};
    version.updatedAtMs = 6;
    version.runId = QStringLiteral("run");
    version.sourcePath = QStringLiteral("s3://x");
    version.problems = {
        {QStringLiteral("conflict"), QStringLiteral("f.json"), QStringLiteral("x"),
         makeError(ErrorCode::Corrupt, "%1 and %2", {QStringLiteral("%2"), QStringLiteral("b")}, QStringLiteral("d"))}};
    completeSummary(version);
    return version;
}

} // namespace

class VersionRecordsTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionComesBackAsItWasWritten()
    {
        QTemporaryDir folder;
        const auto index = Index::open(folder.path());
        QVERIFY(index.ok());
        Database &database = **(*index)->here();
        const ModelVersion written = fullVersion();
        QVERIFY(VersionRecords(database).add(written, QStringLiteral("key"), "digest", {}).ok());
        const auto read = VersionRecords(database).read(written.summary.id);
        QVERIFY(read.ok());
        QCOMPARE(read->summary.kind, VersionKind::Run);
        QCOMPARE(read->summary.aliases, written.summary.aliases);
        QCOMPARE(read->summary.createdAtMs, written.summary.createdAtMs);
        QCOMPARE(read->summary.sizeBytes, 7);
        QCOMPARE(read->summary.problemCount, 1);
        QCOMPARE(read->summary.sparkline.size(), size_t(32));
        QCOMPARE(read->features, written.features);
        QCOMPARE(read->trainingSeconds, written.trainingSeconds);
        QVERIFY(!read->trainingRows);
        QCOMPARE(read->metrics.size(), 2);
        QVERIFY(std::isnan(read->metrics[0].value));
        QVERIFY(std::isinf(read->metrics[1].value));
        QCOMPARE(read->parameters.size(), 2);
        QCOMPARE(read->parameters[1].json, QStringLiteral("2"));
        QCOMPARE(read->tags[0].key, QStringLiteral("t"));
        QCOMPARE(read->other[0].json, QStringLiteral("{}"));
        QCOMPARE(read->histories.size(), 2);
        QCOMPARE(read->histories[0].steps, written.histories[0].steps);
        QCOMPARE(read->histories[0].times, written.histories[0].times);
        QVERIFY(read->histories[1].times.empty());
        QCOMPARE(read->histories[0].values[9999], written.histories[0].values[9999]);
        QVERIFY(std::isnan(read->histories[0].values[7]));
        QVERIFY(read->histories[1].values.empty());
        QCOMPARE(read->importance[1].importance, -0.25);
        QCOMPARE(read->confusionMatrices[0].counts, written.confusionMatrices[0].counts);
        QCOMPARE(read->confusionMatrices[0].labels, written.confusionMatrices[0].labels);
        QCOMPARE(read->artifacts[0].compression, QStringLiteral("gzip"));
        QVERIFY(read->artifacts[0].isSigned);
        QCOMPARE(read->artifacts[0].statedBytes, std::optional<qint64>(8));
        QCOMPARE(read->updatedAtMs, written.updatedAtMs);
        QCOMPARE(read->runId, written.runId);
        QCOMPARE(read->sourcePath, written.sourcePath);
        QCOMPARE(read->summary.integrity, Integrity::NotVerified);
        QCOMPARE(read->problems[0].message.text(), QStringLiteral("%2 and b"));
        QCOMPARE(read->problems[0].message.code, ErrorCode::Corrupt);
    }

    void aRemovedVersionLeavesNothingBehind()
    {
        QTemporaryDir folder;
        const auto index = Index::open(folder.path());
        Database &database = **(*index)->here();
        const ModelVersion version = fullVersion();
        const FileStamp file{QStringLiteral("v/model.bin"), 7, 1, 2, 3};
        VersionRecords writer(database);
        QVERIFY(writer.add(version, QStringLiteral("key"), {}, {file}).ok() && writer.flush().ok());
        VersionRecords records(database);
        QVERIFY(records.remove(*IndexedVersionTable(database).rowOf(version.summary.id)).ok());
        QVERIFY(records.flush().ok());
        for (const char *name :
             {"version", "metric", "details", "origin", "parameter", "tag", "problem", "tally WHERE kind < 5"}) {
            auto count = database.prepare("SELECT COUNT(*) FROM " + QByteArray(name));
            QVERIFY(*count->step());
            QVERIFY2(count->integer(0) == 0, name);
        }
        QCOMPARE(VersionRecords(database).read(version.summary.id).error().code, ErrorCode::NotFound);
    }

    void anIndexOfAnOlderSchemaIsOpenedAndWaitsForItsScan_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"schema-1.db", "schema-3.db"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void anIndexOfAnOlderSchemaIsOpenedAndWaitsForItsScan()
    {
        QFETCH(const QString, file);
        QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/index.db");
        QVERIFY(QFile::copy(QStringLiteral(SLIPWAY_TEST_DATA "/index/") + file, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto index = Index::open(folder.path());
        QVERIFY(index.ok());
        Database &database = **(*index)->here();
        QVERIFY(ScanTable(database).all()->isEmpty());
        QVERIFY(Tally(database).uses(Tally::Kind::Items)->isEmpty());
        QVERIFY(!QFile::exists(path + QStringLiteral(".set-aside")));
        const ModelVersion version = fullVersion();
        QVERIFY(VersionRecords(database).add(version, QStringLiteral("key"), {}, {}).ok());
        QVERIFY(VersionRecords(database).read(version.summary.id).ok());
    }

    void theTallyCountsWhatIsAddedAndRemoved()
    {
        QTemporaryDir folder;
        const auto index = Index::open(folder.path());
        Database &database = **(*index)->here();
        VersionRecords records(database);
        ModelVersion version = fullVersion();
        QVERIFY(records.add(version, QStringLiteral("one"), {}, {}).ok());
        version.summary.id = QStringLiteral("r/m/w");
        version.metrics.removeLast();
        completeSummary(version);
        QVERIFY(records.add(version, QStringLiteral("two"), {}, {}).ok() && records.flush().ok());
        Tally tally(database);
        const auto metrics = tally.uses(Tally::Kind::Metric);
        QCOMPARE(metrics->size(), 2);
        QCOMPARE(metrics->at(0).name, QStringLiteral("x"));
        QCOMPARE(metrics->at(0).uses, 2);
        QCOMPARE(metrics->at(1).uses, 1);
        QCOMPARE(tally.uses(Tally::Kind::Parameter)->at(0).uses, 2);
        QCOMPARE(tally.uses(Tally::Kind::ItemsWithProblems)->at(0).uses, 2);
        QVERIFY(records.remove(*IndexedVersionTable(database).rowOf(QStringLiteral("r/m/v"))).ok());
        QVERIFY(records.flush().ok());
        QCOMPARE(tally.uses(Tally::Kind::Metric)->size(), 1);
        const qint64 kept = tally.uses(Tally::Kind::Items)->at(0).uses;
        QVERIFY(tally.recount().ok());
        QCOMPARE(kept, 1);
        QCOMPARE(tally.uses(Tally::Kind::Items)->at(0).uses, 1);
        QCOMPARE(tally.uses(Tally::Kind::Tag)->at(0).uses, 1);
    }

    void aLockIsHeldByOneAndFreedAtItsEnd()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/lock");
        NoProgress patient;
        AlwaysCancelled hasty;
        {
            const auto first = FileLock::acquire(path, patient);
            QVERIFY(first.ok());
            QCOMPARE(FileLock::acquire(path, hasty).error().code, ErrorCode::Cancelled);
        }
        QVERIFY(FileLock::acquire(path, hasty).ok());
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::VersionRecordsTest)
#include "tst_versionrecords.moc"
