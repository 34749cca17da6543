#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace slipway {

class Database;
class Progress;

/// A prepared statement. Values are bound by 1-based place and read by 0-based column. Belongs to its Database's
/// thread.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(int place, qint64 value);
    Statement &bind(int place, int value) { return bind(place, static_cast<qint64>(value)); }
    Statement &bind(int place, double value); ///< NaN is stored as NULL, as SQLite does
    Statement &bind(int place, const QString &value);
    Statement &bind(int place, const QByteArray &blob);
    /// Text as the bytes of a column that was read; they must stay until the statement is reset.
    Statement &bindUtf8(int place, std::string_view text);
    /// So many noughts, to be written over by Database::writeBlob().
    Statement &bindZeros(int place, qint64 bytes);
    Statement &bindNull(int place);
    Statement &bind(int place, const std::optional<qint64> &value);

    /// True when a row is there to be read, false at the end.
    Result<bool> step();
    /// For statements without rows: steps once, resets, and may be bound again.
    Status run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const; ///< NaN when NULL
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The same where they lie; valid until the next step.
    QByteArray blobView(int column) const;
    /// The bytes of a text as they lie in the file; valid until the next step.
    std::string_view utf8(int column) const;
    enum class Type { Integer, Real, Text, Blob, Null };
    Type type(int column) const; ///< of the value that is there, whatever the column was declared as
    std::optional<qint64> optionalInteger(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt *statement, Database *database);
    const QByteArray &hold(QByteArray bytes);
    sqlite3_stmt *m_statement = nullptr;
    Database *m_database = nullptr;
    std::vector<QByteArray> m_held; ///< what is bound, until the reset: SQLite makes no copy of it
};

/// How durable a commit is. Full: a commit survives a power cut (ledger). Normal: it survives a crash (index).
enum class Durability { Normal, Full };

/// One connection to an SQLite file in WAL mode, for one thread (interrupt() excepted).
/// Errors: Corrupt (damaged or no database), Unsupported (a value too large), NoSpace, Conflict (locked longer than
/// 5 s), Unreadable, Cancelled (interrupted), Internal (a defect in the SQL).
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, Durability durability);
    /// The file of another program, which may be hostile and may be in use: it is only read, nothing is written beside
    /// it, and it runs nothing: no triggers, views, extensions or virtual tables, a short list of functions, no value
    /// above 16 MB. `path` holds no symbolic link. The file is not held: transactions are the caller's, short ones.
    /// A file in WAL mode that has a -wal is read from a copy in a private folder, which goes with this object.
    /// Of a damaged or cut file the rest is read. Conflict at once when it is locked, later only after 3 s.
    static Result<std::unique_ptr<Database>> openForeign(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Result<Statement> prepare(const char *sql);
    /// The same for a constant text that runs again and again: prepared once, kept with the connection, handed out
    /// reset. Not for a statement that is still being stepped through.
    Result<Statement *> kept(const char *sql);
    /// One or more statements without values.
    Status execute(const char *sql);
    Status execute(const QByteArray &sql) { return execute(sql.constData()); }
    /// Writes over a blob of the same size: what is long needs no second copy in memory, as it does when it is bound.
    Status writeBlob(const char *table, const char *column, qint64 row, const QByteArray &bytes);
    qint64 lastInsertId() const;
    int changes() const;
    /// Ends what runs on this connection; any thread.
    void interrupt();
    QString path() const { return m_path; }

    /// The error for the connection's last failure.
    Error lastError(int code) const;

private:
    friend class CancelledWith;
    Database(sqlite3 *handle, QString path);
    sqlite3 *m_handle;
    QString m_path;
    std::unordered_map<const char *, Statement> m_kept;
    std::shared_ptr<void> m_privateCopy; ///< the folder of the copy that is read instead, removed with this
};

/// While it lives, what runs on the connection ends with Cancelled soon after `progress` is cancelled.
class CancelledWith
{
public:
    CancelledWith(Database &database, const Progress &progress);
    ~CancelledWith();
    CancelledWith(const CancelledWith &) = delete;
    CancelledWith &operator=(const CancelledWith &) = delete;

private:
    Database &m_database;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless commit() was called and succeeded.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Status commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

/// A step of a schema: its number (from 1, without holes) and its SQL.
struct Migration {
    int number;
    QByteArray sql;
};

/// The number of the schema that a file has; 0 of a new one.
Result<int> userVersion(Database &database);

/// Brings `database` to the last of `migrations` (PRAGMA user_version), all in one transaction; takes no lock when it
/// is there already. Unsupported when the file is newer than this build.
Status migrate(Database &database, const QList<Migration> &migrations);

/// One connection per thread to one file, opened at first use and closed with this object. Thread-safe.
class ThreadConnections
{
public:
    ThreadConnections(QString path, Durability durability) : m_path(std::move(path)), m_durability(durability) {}
    /// The calling thread's connection; valid on this thread while this object lives.
    Result<Database *> here();

private:
    QString m_path;
    Durability m_durability;
    std::mutex m_mutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Database>> m_connections;
};

} // namespace slipway
