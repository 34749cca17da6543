#include "models/base/progress.h"
#include "models/storage/experimentfigures.h"
#include "models/storage/experimentfile.h"
#include "models/storage/experimentfolder.h"
#include "models/storage/experimenttable.h"
#include "models/storage/ledger.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace slipway;

namespace {

/// Three rows, of which the last comes in a second batch with a column of its own.
std::vector<LogBatch> someBatches()
{
    std::vector<LogBatch> batches(2);
    batches[0].armOf = {0, 1};
    batches[0].atMs = {1000, QueryLog::noTime};
    batches[0].unitOf = {0, QueryLog::noUser};
    batches[0].newUnits = {"first"};
    batches[0].columns = {{PackedCell::number(1.5), PackedCell()}, {PackedCell::truth(true), PackedCell::truth(false)}};
    batches[1].armOf = {0};
    batches[1].atMs = {3000};
    batches[1].unitOf = {1};
    batches[1].newUnits = {"second"};
    batches[1].requests = {11, 12};
    batches[1].columns = {{PackedCell::notANumber()}, {PackedCell::word(0)}, {PackedCell::number(7)}};
    return batches;
}

LogFacts someFacts()
{
    LogFacts facts;
    facts.armColumn = QStringLiteral("arm");
    facts.arms = {QStringLiteral("a"), QStringLiteral("b")};
    facts.rows = 3;
    facts.units = 2;
    facts.rejected = {2, 7, QStringLiteral("no JSON object (log)"), {{QStringLiteral("no JSON object"), 2, 7}}};
    facts.columns = {{QStringLiteral("ms"), LogColumn::Kind::Number, {}, {}, false},
                     {QStringLiteral("ok"), LogColumn::Kind::YesNo, {}, {1, 3, QStringLiteral("x")}, false},
                     {QStringLiteral("os"), LogColumn::Kind::Text, {QStringLiteral("ios")}, {}, false}};
    facts.sources = {{QStringLiteral("log.jsonl"), QStringLiteral("/logs/log.jsonl"), 0, 120, 3}};
    return facts;
}

void writeSome(const QString &folder)
{
    NoProgress progress;
    auto writer = ExperimentFolderWriter::open(folder);
    QVERIFY(writer.ok());
    for (const LogBatch &batch : someBatches())
        QVERIFY((*writer)->take(batch).ok());
    QVERIFY((*writer)->finish(someFacts(), progress).ok());
}

std::vector<double> valuesOf(const ExperimentFolder &folder, size_t column)
{
    std::vector<double> all;
    const Status read = folder.readValues(column, [&all](size_t first, std::span<const double> values) {
        QCOMPARE(first, all.size());
        all.insert(all.end(), values.begin(), values.end());
    });
    return read ? all : std::vector<double>();
}

ExperimentRecord someRecord(const QString &name, qint64 importedAtMs)
{
    ExperimentRecord record;
    record.summary = {name,         QStringLiteral("queries.jsonl"), 3,
                      importedAtMs, QStringLiteral("rollout"),       QStringLiteral("primary_better"),
                      false};
    record.file = QStringLiteral("x.columns");
    record.plan.control = QStringLiteral("a");
    record.plan.split = {0.8, 0.2};
    record.plan.metrics = {
        {QStringLiteral("ok"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, 0.01},
        {QStringLiteral("ms"), MetricKind::Mean, Direction::LowerIsBetter, MetricRole::Guardrail, 2.5, {}}};
    record.plan.plannedPerArm = 4000;
    record.plan.mode = QStringLiteral("sequential");
    record.plan.arms = {QStringLiteral("a"), QStringLiteral("b")};
    record.plan.phases = {{86400000, {0.5, 0.5}}, {172800000, {0.1, 0.9}}};
    record.plan.power = 0.9;
    record.plan.minDays = 7;
    record.plan.covariate = QStringLiteral("before");
    record.plan.sharedUnits = SharedUnits::Excluded;
    record.plan.exploratory = true;
    record.plan.madeAtMs = 42;
    record.plan.hash = QStringLiteral("abc");
    record.plan.metrics[1].relativeMargin = 0.05;
    record.figures = "bytes";
    record.mapping = QStringLiteral("{}");
    return record;
}

} // namespace

class TestExperimentStorage final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWere();
    void rowsThatAreAddedFollow();
    void aFolderThatWasNotFinishedIsGone();
    void aFullDiskIsCalledSo();
    void aFileFromBeforeColumnsHadRejectedValuesIsRead();
    void everyDamageOfAFolderIsNoticed();
    void figuresComeBackAsTheyWere();
    void figuresOfTheFirstEditionAreRead();
    void looksAndMappingsAreKept();
    void aPlanComesBackAsItWas();
    void aNameIsTakenOnce();
    void theNewestImportIsListedFirst();
    void aRemovedExperimentLeavesNothing();

private:
    QTemporaryDir m_folder;
};

void TestExperimentStorage::rowsComeBackAsTheyWere()
{
    const QString path = m_folder.filePath(QStringLiteral("rows"));
    writeSome(path);
    const auto folder = ExperimentFolder::open(path);
    QVERIFY(folder.ok());
    const LogFacts facts = someFacts();
    QCOMPARE(folder->facts().arms, facts.arms);
    QCOMPARE(folder->facts().rejected.count, 2);
    QCOMPARE(folder->facts().rejected.reasons.first().reason, QStringLiteral("no JSON object"));
    QCOMPARE(folder->facts().sources.first().bytes, 120);
    QCOMPARE(*folder->arms(), std::vector<quint8>({0, 1, 0}));
    QCOMPARE(*folder->times(), std::vector<qint64>({1000, QueryLog::noTime, 3000}));
    QCOMPARE(*folder->units(), std::vector<quint32>({0, QueryLog::noUser, 1}));
    QCOMPARE(*folder->unitNames(), std::vector<QByteArray>({"first", "second"}));
    QCOMPARE(*folder->requests(), std::vector<quint64>({11, 12}));
    const auto ms = valuesOf(*folder, 0), ok = valuesOf(*folder, 1);
    QCOMPARE(ms.size(), size_t(3));
    QVERIFY(ms[0] == 1.5 && std::isnan(ms[1]) && std::isinf(ms[2]));
    QVERIFY(ok[0] == 1 && ok[1] == 0 && std::isnan(ok[2]));
    // A number in a column of words is a word.
    std::vector<quint16> codes;
    QVERIFY(folder
                ->readCodes(2,
                            [&codes](size_t, std::span<const quint16> some) {
                                codes.insert(codes.end(), some.begin(), some.end());
                            })
                .ok());
    QCOMPARE(codes, std::vector<quint16>({ExperimentFolder::noCode, ExperimentFolder::noCode, 1}));
    QCOMPARE(folder->facts().columns[2].words, QStringList({QStringLiteral("ios"), QStringLiteral("7")}));
}

void TestExperimentStorage::rowsThatAreAddedFollow()
{
    const QString path = m_folder.filePath(QStringLiteral("grown"));
    NoProgress progress;
    for (int part = 1; part <= 9; ++part) {
        auto writer = ExperimentFolderWriter::open(path);
        QVERIFY(writer.ok());
        for (const LogBatch &batch : someBatches())
            QVERIFY((*writer)->take(batch).ok());
        LogFacts facts = someFacts();
        facts.rows = 3 * part;
        QVERIFY((*writer)->finish(facts, progress).ok());
    }
    const auto folder = ExperimentFolder::open(path);
    QVERIFY(folder.ok());
    const auto ms = valuesOf(*folder, 0);
    QCOMPARE(ms.size(), size_t(27));
    QVERIFY(ms[24] == 1.5 && std::isinf(ms[26]));
    QCOMPARE(folder->arms()->size(), size_t(27));
    QCOMPARE(folder->unitNames()->size(), size_t(18));
    QCOMPARE(folder->requests()->size(), size_t(18));
    // Nine additions are not nine sets of files.
    QVERIFY2(QDir(path).entryList(QDir::Files).size() <= 1 + 2 * 8,
             qPrintable(QDir(path).entryList(QDir::Files).join(QLatin1Char(' '))));
}

void TestExperimentStorage::aFolderThatWasNotFinishedIsGone()
{
    const QString path = m_folder.filePath(QStringLiteral("unfinished"));
    {
        auto writer = ExperimentFolderWriter::open(path);
        QVERIFY(writer.ok() && (*writer)->take(someBatches()[0]).ok());
        QVERIFY(QDir(path).exists());
    }
    QVERIFY(!QDir(path).exists());
    writeSome(path);
    const QStringList before = QDir(path).entryList(QDir::Files);
    {
        auto writer = ExperimentFolderWriter::open(path);
        QVERIFY(writer.ok() && (*writer)->take(someBatches()[0]).ok());
    }
    QCOMPARE(QDir(path).entryList(QDir::Files), before);
}

void TestExperimentStorage::aFullDiskIsCalledSo()
{
    const QString path = m_folder.filePath(QStringLiteral("full"));
    writeSome(path);
    const QStringList before = QDir(path).entryList(QDir::Files);
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), path + QStringLiteral("/2.times")));
    {
        auto writer = ExperimentFolderWriter::open(path);
        QVERIFY(writer.ok());
        const Status taken = (*writer)->take(someBatches()[0]);
        QCOMPARE(taken.error().code, ErrorCode::NoSpace);
        QVERIFY2(taken.error().text().startsWith(QStringLiteral("There is no space left")),
                 qPrintable(taken.error().text()));
    }
    QCOMPARE(QDir(path).entryList(QDir::Files), before);
}

void TestExperimentStorage::aFileFromBeforeColumnsHadRejectedValuesIsRead()
{
    const auto log = readExperimentFile(QStringLiteral(SLIPWAY_TEST_DATA "/querylogs/before-rejected-values.columns"));
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    QCOMPARE(log->rows(), 4);
    QCOMPARE(log->rejected.count, 1);
    QCOMPARE(log->column(QStringLiteral("ms"))->values[2], 2.5);
    QCOMPARE(log->column(QStringLiteral("ms"))->rejected.count, 0);
    QCOMPARE(log->column(QStringLiteral("os"))->words, QStringList(QStringLiteral("ios")));
}

void TestExperimentStorage::everyDamageOfAFolderIsNoticed()
{
    const QString path = m_folder.filePath(QStringLiteral("damaged"));
    writeSome(path);
    const auto readsWhole = [&path] {
        const auto folder = ExperimentFolder::open(path);
        return folder && folder->arms() && folder->times() && folder->units() && folder->unitNames()
               && folder->requests() && !valuesOf(*folder, 0).empty() && !valuesOf(*folder, 1).empty()
               && folder->readCodes(2, [](size_t, std::span<const quint16>) {});
    };
    QVERIFY(readsWhole());
    for (const QString &name : QDir(path).entryList(QDir::Files)) {
        QFile file(path + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto readsAs = [&](const QByteArray &bytes) {
            QFile out(file.fileName());
            const bool isWritten =
                out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bytes) == bytes.size();
            out.close();
            return isWritten && readsWhole();
        };
        for (qsizetype length = 0; length < whole.size(); length += 5)
            QVERIFY2(!readsAs(whole.left(length)), qPrintable(name));
        for (qsizetype place = 0; place < whole.size(); place += 3) {
            QByteArray bent = whole;
            bent[place] = static_cast<char>(bent[place] ^ 0x10);
            QVERIFY2(!readsAs(bent), qPrintable(name));
        }
        QVERIFY(!readsAs(whole + "x"));
        QVERIFY(readsAs(whole));
    }
    QVERIFY(QFile::remove(path + QStringLiteral("/manifest")));
    QCOMPARE(ExperimentFolder::open(path).error().code, ErrorCode::NotFound);
}

void TestExperimentStorage::figuresComeBackAsTheyWere()
{
    ExperimentData data;
    data.arms = {QStringLiteral("a"), QStringLiteral("b")};
    data.rowsPerArm = {2, 1};
    data.rejected = someFacts().rejected;
    data.firstAtMs = 5;
    data.days = {{1, 2}, {3, 4}};
    data.units = {2, 3, 1, 1, 3, true};
    data.metrics.push_back({QStringLiteral("ms"), MetricKind::Mean, {}, {0, 1}, std::vector<ArmFigures>(2)});
    ArmFigures &arm = data.metrics[0].arms[0];
    arm.n = 2;
    arm.mean = 1.25;
    arm.quantiles = {{0.95, 2, 1.0, std::nullopt, 0.5}};
    arm.steps = {{2, 1.25, 0.5}};
    arm.covariates = {{2, 1, 2, 3, 4, 5}, {7, 1, 1, 1, 1, 1}};
    data.segments = {
        {QStringLiteral("os"), QStringLiteral("ios"), {1, 0}, {{SegmentArm{{{1, 2, 0}}, {{1, 2, 1, 4, 1, 2}}}, {}}}}};
    const auto back = figuresFromBytes(figuresToBytes(data));
    QVERIFY(back.has_value());
    QCOMPARE(back->arms, data.arms);
    QCOMPARE(back->rejected.reasons.first().count, 2);
    QCOMPARE(back->firstAtMs, data.firstAtMs);
    QVERIFY(!back->lastAtMs);
    QCOMPARE(back->days, data.days);
    QVERIFY(back->units.excluded);
    const ArmFigures &again = back->metrics[0].arms[0];
    QCOMPARE(again.mean, 1.25);
    QCOMPARE(again.quantiles[0].se, std::optional(0.5));
    QVERIFY(!again.quantiles[0].ciHigh);
    QCOMPARE(again.steps[0].squares, 0.5);
    QCOMPARE(again.covariates[0].products, 5.0);
    QCOMPARE(again.covariates[1].n, 7.0);
    QCOMPARE(back->segments[0].metrics[0][0].phases[0].mean, 2.0);
    QCOMPARE(back->segments[0].metrics[0][0].units[0].sumNumSq, 4.0);
    QVERIFY(std::isnan(back->metrics[0].arms[1].mean));
    QVERIFY(!figuresFromBytes("SLIPFIG9 of another edition"));
}

void TestExperimentStorage::figuresOfTheFirstEditionAreRead()
{
    const auto old = QByteArray::fromBase64(
        "U0xJUEZJRzEAAAIReAGdUL0OQEAM7iFiNBi9i3sVNoMYvLjBXm2vjeOIcEn79T/fd4iIGQCw9eIH8ZzzcwHE51Ech3QC49zir3Xb+4FMsyCb"
        "YDlRllMxD9NFDS/NxG1dUrop2L/40FttSfNKsVZsFOHhtS99XTOZM8ksqTYCR6zJ+Oig5IfWKz2bStHtl0sdvw==");
    QVERIFY(!areFiguresOfThisEdition(old) && areFiguresOfThisEdition(figuresToBytes({})));
    const auto back = figuresFromBytes(old);
    QVERIFY(back.has_value());
    QVERIFY(back->isSummary);
    QCOMPARE(back->rows, 3);
    QCOMPARE(back->metrics[0].arms[0].mean, 1.25);
    QCOMPARE(back->metrics[0].arms[0].covariates.size(), size_t(1));
    QCOMPARE(back->metrics[0].arms[0].covariates[0].squaresDuring, 4.0);
    QCOMPARE(back->metrics[0].arms[1].mean, 7.0);
    QVERIFY(back->metrics[0].arms[1].covariates.empty());
    QCOMPARE(back->segments[0].metrics[0][0].phases[0].mean, 2.0);
    QCOMPARE(figuresFromBytes(figuresToBytes(*back))->segments[0].word, QStringLiteral("ios"));
    QVERIFY(!figuresFromBytes("SLIPFIG2" + old.sliced(8)));
}

void TestExperimentStorage::looksAndMappingsAreKept()
{
    const auto ledger = Ledger::open(m_folder.filePath(QStringLiteral("looks")));
    ExperimentTable table(**(*ledger)->here());
    QVERIFY(table.insert(someRecord(QStringLiteral("one"), 1)).ok());
    QVERIFY(table
                .addLook(QStringLiteral("one"), {5, QStringLiteral("ada"), QStringLiteral("abc"), 100, 0.25, 4.3,
                                                 QStringLiteral("continue"), QStringLiteral("inconclusive")})
                .ok());
    QVERIFY(table
                .addLook(QStringLiteral("one"), {6, QStringLiteral("bob"), QString(), 200, 0.5, std::nullopt,
                                                 QStringLiteral("rollout"), QStringLiteral("primary_better")})
                .ok());
    ExperimentRecord changed = someRecord(QStringLiteral("one"), 1);
    changed.summary.rows = 200;
    QVERIFY(table.replace(changed).ok());
    const auto looks = table.looks(QStringLiteral("one"));
    QCOMPARE(looks->size(), 2);
    QCOMPARE(looks->at(0).who, QStringLiteral("ada"));
    QCOMPARE(looks->at(0).criticalZ, std::optional(4.3));
    QVERIFY(!looks->at(1).criticalZ);
    QCOMPARE(table.find(QStringLiteral("one"))->summary.rows, 200);
    QCOMPARE(table.replace(someRecord(QStringLiteral("two"), 1)).error().code, ErrorCode::NotFound);
    QVERIFY(table.remove(QStringLiteral("one")).ok());
    QVERIFY(table.looks(QStringLiteral("one"))->isEmpty());
    QVERIFY(table.mapping(QStringLiteral("/logs"))->isEmpty());
    QVERIFY(table.setMapping(QStringLiteral("/logs"), QStringLiteral("m")).ok());
    QCOMPARE(*table.mapping(QStringLiteral("/logs")), QStringLiteral("m"));
}

void TestExperimentStorage::aPlanComesBackAsItWas()
{
    const auto ledger = Ledger::open(m_folder.filePath(QStringLiteral("plan")));
    QVERIFY(ledger.ok());
    ExperimentTable table(**(*ledger)->here());
    const ExperimentRecord before = someRecord(QStringLiteral("Robert'); DROP TABLE experiment;--"), 5);
    QVERIFY(table.insert(before).ok());
    const auto after = table.find(before.summary.name);
    QVERIFY(after.ok());
    QCOMPARE(after->file, before.file);
    QCOMPARE(after->plan.control, before.plan.control);
    QCOMPARE(after->plan.split, before.plan.split);
    QCOMPARE(after->plan.mode, before.plan.mode);
    QCOMPARE(after->plan.alpha, before.plan.alpha);
    QCOMPARE(after->plan.minN, before.plan.minN);
    QCOMPARE(after->plan.plannedPerArm, before.plan.plannedPerArm);
    QCOMPARE(after->plan.metrics.size(), 2);
    QCOMPARE(after->plan.metrics[0].minEffect, std::optional(0.01));
    QVERIFY(!after->plan.metrics[0].margin);
    QCOMPARE(after->plan.metrics[1].role, MetricRole::Guardrail);
    QCOMPARE(after->plan.metrics[1].direction, Direction::LowerIsBetter);
    QCOMPARE(after->plan.metrics[1].margin, std::optional(2.5));
    QCOMPARE(after->plan.metrics[1].relativeMargin, std::optional(0.05));
    QVERIFY(!after->plan.metrics[0].relativeMargin);
    QCOMPARE(after->plan.arms, before.plan.arms);
    QCOMPARE(after->plan.phases.size(), 2);
    QCOMPARE(after->plan.phases[1].fromMs, 172800000);
    QCOMPARE(after->plan.phases[1].split, before.plan.phases[1].split);
    QCOMPARE(after->plan.power, 0.9);
    QCOMPARE(after->plan.minDays, 7);
    QCOMPARE(after->plan.covariate, QStringLiteral("before"));
    QCOMPARE(after->plan.sharedUnits, SharedUnits::Excluded);
    QVERIFY(after->plan.exploratory);
    QCOMPARE(after->plan.madeAtMs, std::optional<qint64>(42));
    QCOMPARE(after->plan.hash, QStringLiteral("abc"));
    QCOMPARE(after->figures, QByteArray("bytes"));
    QCOMPARE(after->mapping, QStringLiteral("{}"));
}

void TestExperimentStorage::aNameIsTakenOnce()
{
    const auto ledger = Ledger::open(m_folder.filePath(QStringLiteral("taken")));
    ExperimentTable table(**(*ledger)->here());
    QVERIFY(table.insert(someRecord(QStringLiteral("one"), 1)).ok());
    QCOMPARE(table.insert(someRecord(QStringLiteral("one"), 2)).error().code, ErrorCode::Conflict);
    QCOMPARE(table.list()->size(), 1);
    QCOMPARE(table.find(QStringLiteral("two")).error().code, ErrorCode::NotFound);
}

void TestExperimentStorage::theNewestImportIsListedFirst()
{
    const auto ledger = Ledger::open(m_folder.filePath(QStringLiteral("order")));
    ExperimentTable table(**(*ledger)->here());
    QVERIFY(table.insert(someRecord(QStringLiteral("old"), 1)).ok());
    QVERIFY(table.insert(someRecord(QStringLiteral("new"), 2)).ok());
    const auto all = table.list();
    QCOMPARE(all->at(0).name, QStringLiteral("new"));
    QCOMPARE(all->at(1).recommendation, QStringLiteral("rollout"));
}

void TestExperimentStorage::aRemovedExperimentLeavesNothing()
{
    const auto ledger = Ledger::open(m_folder.filePath(QStringLiteral("removed")));
    ExperimentTable table(**(*ledger)->here());
    QVERIFY(table.insert(someRecord(QStringLiteral("one"), 1)).ok());
    QVERIFY(table.remove(QStringLiteral("one")).ok());
    QVERIFY(table.list()->isEmpty());
    QVERIFY(table.insert(someRecord(QStringLiteral("one"), 1)).ok());
    QCOMPARE(table.find(QStringLiteral("one"))->plan.metrics.size(), 2);
}

SLIPWAY_TEST(TestExperimentStorage)
#include "tst_experimentstorage.moc"
