#include "models/base/sqlite.h"
#include "tests/support/test.h"

#include <QFile>

#include <cmath>

namespace slipway {

class SqliteTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWere()
    {
        const auto database = openIn(m_folder, "values.db");
        QVERIFY(database->execute("CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB, e INTEGER)").ok());
        const QString text = QStringLiteral("'; DROP TABLE t; --") + QChar(0);
        auto insert = database->prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)");
        insert->bind(1, qint64(1) << 53)
            .bind(2, 0.1)
            .bind(3, text)
            .bind(4, QByteArray("\0x", 2))
            .bind(5, std::optional<qint64>());
        QVERIFY(insert->run().ok());
        auto select = database->prepare("SELECT * FROM t");
        QVERIFY(*select->step());
        QCOMPARE(select->integer(0), qint64(1) << 53);
        QCOMPARE(select->real(1), 0.1);
        QCOMPARE(select->text(2), text);
        QCOMPARE(select->blob(3), QByteArray("\0x", 2));
        QVERIFY(!select->optionalInteger(4));
        QVERIFY(std::isnan(select->real(4)));
        QVERIFY(!*select->step());
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        const auto database = openIn(m_folder, "transaction.db");
        QVERIFY(database->execute("CREATE TABLE t (a)").ok());
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction.ok());
            QVERIFY(database->execute("INSERT INTO t VALUES (1)").ok());
        }
        auto count = database->prepare("SELECT count(*) FROM t");
        QVERIFY(*count->step());
        QCOMPARE(count->integer(0), 0);
    }

    void migrationsRunOnceAndInOneTransaction()
    {
        const auto database = openIn(m_folder, "migrate.db");
        QVERIFY(migrate(*database, {{1, "CREATE TABLE a (x)"}}).ok());
        QVERIFY(migrate(*database, {{1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x)"}}).ok());
        QVERIFY(!migrate(*database, {{1, ""}, {2, ""}, {3, "CREATE TABLE c (x); CREATE TABLE broken ("}}).ok());
        QVERIFY(!database->prepare("SELECT * FROM c").ok());
        QVERIFY(database->prepare("SELECT * FROM b").ok());
        QCOMPARE(migrate(*database, {{1, ""}}).error().code, ErrorCode::Unsupported);
        // Nothing is to be written, so nobody is waited for.
        const auto busy = openIn(m_folder, "migrate.db");
        QVERIFY(busy->execute("BEGIN IMMEDIATE").ok());
        QVERIFY(migrate(*database, {{1, ""}, {2, ""}}).ok());
    }

    void aFileThatIsNoDatabaseIsCorrupt()
    {
        QFile file(m_folder.filePath(QStringLiteral("garbage.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'g'));
        file.close();
        const auto database = Database::open(file.fileName(), Durability::Normal);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Corrupt);
    }

    void aFullDatabaseIsNoSpaceAndKeepsWhatItHad()
    {
        const auto database = openIn(m_folder, "full.db");
        QVERIFY(database->execute("CREATE TABLE t (a); INSERT INTO t VALUES (1); PRAGMA max_page_count=3").ok());
        auto insert = database->prepare("INSERT INTO t VALUES (?)");
        insert->bind(1, QByteArray(100000, 'x'));
        QCOMPARE(insert->run().error().code, ErrorCode::NoSpace);
        auto count = database->prepare("SELECT count(*) FROM t");
        QVERIFY(*count->step());
        QCOMPARE(count->integer(0), 1);
    }

private:
    static std::unique_ptr<Database> openIn(const QTemporaryDir &folder, const char *name)
    {
        auto opened = Database::open(folder.filePath(QString::fromLatin1(name)), Durability::Full);
        return opened ? std::move(opened).value() : nullptr;
    }

    QTemporaryDir m_folder;
};

} // namespace slipway

SLIPWAY_TEST(slipway::SqliteTest)
#include "tst_sqlite.moc"
