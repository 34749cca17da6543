#include "models/storage/experimentfile.h"
#include "models/storage/experimenttable.h"
#include "models/storage/ledger.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace slipway;

namespace {

QueryLog someLog()
{
    QueryLog log;
    log.armColumn = QStringLiteral("arm");
    log.arms = {QStringLiteral("a"), QStringLiteral("b")};
    log.armOf = {0, 1, 0};
    log.atMs = {1000, QueryLog::noTime, 3000};
    log.userOf = {0, QueryLog::noUser, 0};
    log.users = 1;
    log.rejected = {2, 7, QStringLiteral("no JSON object (log)")};
    const double nan = std::nan("");
    log.columns.push_back({QStringLiteral("ms"),
                           LogColumn::Kind::Number,
                           {1.5, nan, INFINITY},
                           {},
                           {},
                           {1, 5, QStringLiteral("\"slow\"")}});
    log.columns.push_back({QStringLiteral("ok"), LogColumn::Kind::YesNo, {1, 0, nan}, {}, {}, {}});
    log.columns.push_back(
        {QStringLiteral("os"), LogColumn::Kind::Text, {}, {0, LogColumn::noWord, 0}, {QStringLiteral("ios")}, {}});
    return log;
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
    return record;
}

} // namespace

class TestExperimentStorage final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void columnsComeBackAsTheyWere();
    void aFileFromBeforeColumnsHadRejectedValuesIsRead();
    void everyDamageOfAFileIsNoticed();
    void aPlanComesBackAsItWas();
    void aNameIsTakenOnce();
    void theNewestImportIsListedFirst();
    void aRemovedExperimentLeavesNothing();

private:
    QTemporaryDir m_folder;
};

void TestExperimentStorage::columnsComeBackAsTheyWere()
{
    const QString path = m_folder.filePath(QStringLiteral("log.columns"));
    const QueryLog before = someLog();
    QVERIFY(writeExperimentFile(path, before).ok());
    const auto after = readExperimentFile(path);
    QVERIFY(after.ok());
    QCOMPARE(after->armColumn, before.armColumn);
    QCOMPARE(after->arms, before.arms);
    QCOMPARE(after->armOf, before.armOf);
    QCOMPARE(after->atMs, before.atMs);
    QCOMPARE(after->userOf, before.userOf);
    QCOMPARE(after->users, before.users);
    QCOMPARE(after->rejected.count, 2);
    QCOMPARE(after->rejected.firstLine, 7);
    QCOMPARE(after->rejected.firstReason, before.rejected.firstReason);
    QCOMPARE(after->columns.size(), size_t(3));
    QCOMPARE(after->columns[0].values[0], 1.5);
    QVERIFY(std::isnan(after->columns[0].values[1]));
    QVERIFY(std::isinf(after->columns[0].values[2]));
    QCOMPARE(after->columns[0].rejected.count, 1);
    QCOMPARE(after->columns[0].rejected.firstLine, 5);
    QCOMPARE(after->columns[0].rejected.firstReason, QStringLiteral("\"slow\""));
    QCOMPARE(after->columns[1].kind, LogColumn::Kind::YesNo);
    QCOMPARE(after->columns[2].words, before.columns[2].words);
    QCOMPARE(after->columns[2].codes, before.columns[2].codes);
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

void TestExperimentStorage::everyDamageOfAFileIsNoticed()
{
    const QString path = m_folder.filePath(QStringLiteral("damaged.columns"));
    QVERIFY(writeExperimentFile(path, someLog()).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto readsAs = [&](const QByteArray &bytes) {
        QFile out(path);
        return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bytes) == bytes.size() && out.flush()
               && readExperimentFile(path).ok();
    };
    QVERIFY(readsAs(whole));
    for (qsizetype length = 0; length < whole.size(); length += 5)
        QVERIFY2(!readsAs(whole.left(length)), qPrintable(QString::number(length)));
    for (qsizetype place = 0; place < whole.size(); place += 3) {
        QByteArray bent = whole;
        bent[place] = static_cast<char>(bent[place] ^ 0x10);
        QVERIFY2(!readsAs(bent), qPrintable(QString::number(place)));
    }
    QVERIFY(!readsAs(whole + "x"));
    const auto damaged = readExperimentFile(path);
    QCOMPARE(damaged.error().code, ErrorCode::Corrupt);
    QVERIFY(damaged.error().text().contains(QStringLiteral("import its log again")));
    QCOMPARE(readExperimentFile(m_folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
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
