#include "models/storage/filelock.h"
#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/packednumbers.h"
#include "models/storage/scantable.h"
#include "models/storage/versionrecords.h"
#include "tests/support/test.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

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
    void aLongHistoryComesBackToo()
    {
        constexpr size_t points = 1'500'000; // of eight bytes each: not written in one piece
        QTemporaryDir folder;
        const auto index = Index::open(folder.path());
        QVERIFY(index.ok());
        Database &database = **(*index)->here();
        ModelVersion written = fullVersion();
        MetricSeries &series = written.histories[0];
        series = {QStringLiteral("loss"), {}, {}};
        for (size_t i = 0; i < points; ++i) {
            series.steps.push_back(static_cast<double>(2 * i));
            series.values.push_back(1.0 / static_cast<double>(i + 3));
        }
        for (int i = 0; i < 2; ++i) { // also in place of what was there
            if (i > 0)
                QVERIFY(VersionRecords(database).remove(*IndexedVersionTable(database).rowOf(written.summary.id)).ok());
            QVERIFY(VersionRecords(database).add(written, QStringLiteral("key"), "digest", {}).ok());
            const auto read = VersionRecords(database).read(written.summary.id);
            QVERIFY(read.ok());
            QVERIFY(read->histories[0].values == series.values);
            QVERIFY(read->histories[0].steps == series.steps);
            QCOMPARE(read->artifacts.value(0).path, written.artifacts[0].path);
        }
    }

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
        for (const char *file : {"schema-1.db", "schema-3.db", "schema-4.db", "schema-5.db"})
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

    void packedNumbersComeBackWithTheSameBits_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("mostBytes");
        constexpr double inf = std::numeric_limits<double>::infinity();
        QTest::newRow("none") << QList<double>() << 0;
        QTest::newRow("decimals") << QList<double>{0.705094, 0.685139, 0.66, 1, -3.5} << 10 + 5 * 3;
        QTest::newRow("whole") << QList<double>{0, 1, 2, 3, 1e15, -1e15} << 10 + 6 * 7;
        QTest::newRow("one") << QList<double>{0.25} << 11;
        QTest::newRow("constant") << QList<double>{-7, -7, -7} << 13;
        QTest::newRow("many digits") << QList<double>{0.1, 1.0 / 3} << 17;
        QTest::newRow("large and fine") << QList<double>{4e15, 0.000000001} << 17;
        QTest::newRow("negative zero") << QList<double>{0.5, -0.0} << 17;
        QTest::newRow("no numbers") << QList<double>{1, std::nan(""), inf, -inf} << 33;
        QTest::newRow("the ends") << QList<double>{1e308, -1e308, 5e-324} << 25;
    }

    void packedNumbersComeBackWithTheSameBits()
    {
        QFETCH(const QList<double>, values);
        QFETCH(const int, mostBytes);
        const std::vector<double> numbers(values.begin(), values.end());
        const QByteArray bytes = packedNumbers(numbers);
        QVERIFY2(bytes.size() <= mostBytes, qPrintable(QString::number(bytes.size())));
        const auto back = unpackedNumbers(bytes);
        QVERIFY(back && back->size() == numbers.size());
        QVERIFY(numbers.empty() || std::memcmp(back->data(), numbers.data(), numbers.size() * sizeof(double)) == 0);
    }

    void randomNumbersComeBackWithTheSameBits()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 2000; ++round) {
            std::vector<double> numbers(random() % 20);
            const double unit = std::pow(10, static_cast<double>(random() % 12));
            for (double &number : numbers)
                number = static_cast<double>(static_cast<qint64>(random()) >> (random() % 64)) / unit;
            const auto back = unpackedNumbers(packedNumbers(numbers));
            QVERIFY(back && *back == numbers);
        }
    }

    void bytesThatAreNoPackedNumbersAreRefused()
    {
        for (const char *hex : {"0a01", "7f00112233", "0603", "0600000000000000000001", "0609000000000000000001",
                                "060300000000000000000102", "ff00"})
            QVERIFY2(!unpackedNumbers(QByteArray::fromHex(hex)), hex);
    }

    void whatVerifyingFoundOutlivesAnOlderSchema()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/index.db");
        QVERIFY(QFile::copy(QStringLiteral(SLIPWAY_TEST_DATA "/index/schema-4.db"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        {
            const auto older = Database::open(path, Durability::Normal);
            QVERIFY(
                (*older)->execute("INSERT INTO verification VALUES ('r/m/v', 'r', 7, x'01', 'damaged', 9, '[]')").ok());
        }
        const auto index = Index::open(folder.path());
        QVERIFY(index.ok());
        auto found = (**(*index)->here()).prepare("SELECT id, outcome, checked_at FROM verification");
        QVERIFY(*found->step());
        QCOMPARE(found->text(0), QStringLiteral("r/m/v"));
        QCOMPARE(found->text(1), QStringLiteral("damaged"));
        QCOMPARE(found->integer(2), 9);
        QVERIFY(!*found->step());
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
