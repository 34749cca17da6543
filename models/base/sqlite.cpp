#include "models/base/sqlite.h"

#include "models/base/progress.h"
#include "models/base/sqlfunctions.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cmath>
#include <limits>
#include <sqlite3.h>
#include <sys/statvfs.h>

namespace slipway {

Statement::Statement(sqlite3_stmt *statement, Database *database) : m_statement(statement), m_database(database) {}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)),
      m_database(other.m_database),
      m_held(std::move(other.m_held))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_database, other.m_database);
    std::swap(m_held, other.m_held);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

Statement &Statement::bind(int place, double value)
{
    sqlite3_bind_double(m_statement, place, value);
    return *this;
}

Statement &Statement::bind(int place, const QString &value)
{
    const QByteArray &bytes = hold(value.toUtf8());
    sqlite3_bind_text64(m_statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int place, const QByteArray &blob)
{
    const QByteArray &bytes = hold(blob);
    sqlite3_bind_blob64(m_statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_STATIC);
    return *this;
}

const QByteArray &Statement::hold(QByteArray bytes)
{
    return m_held.emplace_back(std::move(bytes));
}

Statement &Statement::bindUtf8(int place, std::string_view text)
{
    sqlite3_bind_text64(m_statement, place, text.data(), static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindZeros(int place, qint64 bytes)
{
    sqlite3_bind_zeroblob64(m_statement, place, static_cast<sqlite3_uint64>(bytes));
    return *this;
}

Statement &Statement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
    return *this;
}

Statement &Statement::bind(int place, const std::optional<qint64> &value)
{
    return value ? bind(place, *value) : bindNull(place);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = m_database->lastError(code);
    sqlite3_reset(m_statement);
    return error;
}

Status Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_held.clear();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

std::string_view Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

Database::Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

Database::~Database()
{
    m_kept.clear();
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Durability durability)
{
    // Counting what SQLite allocates takes a lock at every allocation, and nobody asks for the count.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured);
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return database->lastError(code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    if (const int added = addSqlFunctions(handle); added != SQLITE_OK)
        return database->lastError(added);
    const Status set = database->execute(
        durability == Durability::Full
            ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
            : "PRAGMA page_size=16384; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
              " PRAGMA secure_delete=OFF;");
    if (!set)
        return set.error();
    return database;
}

Result<Statement> Database::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return lastError(code);
    return Statement(statement, this);
}

Result<Statement *> Database::kept(const char *sql)
{
    auto found = m_kept.find(sql);
    if (found == m_kept.end()) {
        auto prepared = prepare(sql);
        if (!prepared)
            return prepared.error();
        found = m_kept.emplace(sql, std::move(prepared).value()).first;
    }
    found->second.reset();
    return &found->second;
}

Status Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return lastError(code);
    return {};
}

Status Database::writeBlob(const char *table, const char *column, qint64 row, const QByteArray &bytes)
{
    constexpr qsizetype atATime = 4 * 1024 * 1024;
    constexpr int forWriting = 1;
    sqlite3_blob *blob = nullptr;
    int code = sqlite3_blob_open(m_handle, "main", table, column, row, forWriting, &blob);
    for (qsizetype at = 0; code == SQLITE_OK && at < bytes.size(); at += atATime) {
        const auto size = static_cast<int>(std::min(atATime, bytes.size() - at));
        code = sqlite3_blob_write(blob, bytes.constData() + at, size, static_cast<int>(at));
    }
    const Status written = code == SQLITE_OK ? Status() : Status(lastError(code));
    sqlite3_blob_close(blob);
    return written;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

namespace {

bool isFull(int errorNumber)
{
    return errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
}

/// No file can be made beside this one: there are no blocks left, or no names.
bool isDiskFull(const QString &path)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(QFileInfo(path).path()).constData(), &disk) != 0)
        return false;
    return disk.f_bavail == 0 || (disk.f_files > 0 && disk.f_favail == 0);
}

} // namespace

Error Database::lastError(int code) const
{
    const QString reason = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QStringLiteral("out of memory");
    const auto fullError = [&] {
        return makeError(ErrorCode::NoSpace,
                         QT_TRANSLATE_NOOP("Core",
                                           "There is no space left to write %1. It is as it was before; free some "
                                           "space and try again."),
                         {m_path}, reason);
    };
    // Growing a file of its own that lies beside the database fails with IOERR; the system says why. Of making one
    // (CANTOPEN) it says why the second try failed, which is to read what is not there.
    if (m_handle && (code & 0xff) == SQLITE_IOERR && isFull(sqlite3_system_errno(m_handle)))
        return fullError();
    if ((code & 0xff) == SQLITE_CANTOPEN && isDiskFull(m_path))
        return fullError();
    if (code == SQLITE_READONLY_ROLLBACK) {
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core",
                                           "%1 holds a write that its own program did not finish. Start that program "
                                           "once, then try again."),
                         {m_path}, reason);
    }
    switch (code & 0xff) {
    case SQLITE_TOOBIG:
        return makeError(ErrorCode::Unsupported,
                         QT_TRANSLATE_NOOP("Core", "%1 holds a value that is too large to read."), {m_path}, reason);
    case SQLITE_FULL:
        return fullError();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 is in use by another program. Try again in a moment."), {m_path},
                         reason);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 is damaged or is no database (%2)."),
                         {m_path, reason}, reason);
    case SQLITE_INTERRUPT:
        return cancelledError();
    case SQLITE_CONSTRAINT:
        if (code != SQLITE_CONSTRAINT_FUNCTION)
            break;
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The regular expression takes too long. Write a simpler one."), {},
                         reason);
    case SQLITE_IOERR:
        return makeError(ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("Core", "%1 could not be read or written (%2)."),
                         {m_path, reason}, reason);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "%1 cannot be opened (%2). Check its permissions."),
                         {m_path, reason}, reason);
    default:
        break;
    }
    return makeError(ErrorCode::Internal, QT_TRANSLATE_NOOP("Core", "The database %1 refused a request (%2)."),
                     {m_path, reason}, reason);
}

CancelledWith::CancelledWith(Database &database, const Progress &progress) : m_database(database)
{
    constexpr int stepsBetween = 4000; // of SQLite's machine: some ten microseconds
    sqlite3_progress_handler(
        database.m_handle, stepsBetween,
        [](void *asked) { return static_cast<const Progress *>(asked)->cancelled() ? 1 : 0; },
        const_cast<Progress *>(&progress));
}

CancelledWith::~CancelledWith()
{
    sqlite3_progress_handler(m_database.m_handle, 0, nullptr, nullptr);
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Status began = database.execute("BEGIN IMMEDIATE"); !began)
        return began.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Status Transaction::commit()
{
    Status committed = m_database->execute("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

Result<int> userVersion(Database &database)
{
    auto version = database.prepare("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto row = version->step();
    return row ? Result<int>(static_cast<int>(version->integer(0))) : row.error();
}

Status migrate(Database &database, const QList<Migration> &migrations)
{
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    // Whoever has nothing to write need not wait for who writes.
    if (const auto before = userVersion(database); !before)
        return before.error();
    else if (*before == newest)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto present = userVersion(database); // another program may have come first
    if (!present)
        return present.error();
    if (*present > newest) {
        return makeError(ErrorCode::Unsupported,
                         QT_TRANSLATE_NOOP("Core", "%1 was written by a newer Slipway. Update this one to open it."),
                         {database.path()});
    }
    if (*present == newest)
        return {};
    for (const Migration &step : migrations) {
        if (step.number <= *present)
            continue;
        if (const Status done = database.execute(step.sql); !done)
            return done.error();
    }
    if (const Status done = database.execute("PRAGMA user_version=" + QByteArray::number(newest)); !done)
        return done.error();
    return transaction->commit();
}

Result<Database *> ThreadConnections::here()
{
    const std::lock_guard lock(m_mutex);
    auto &connection = m_connections[std::this_thread::get_id()];
    if (!connection) {
        auto opened = Database::open(m_path, m_durability);
        if (!opened)
            return opened.error();
        connection = std::move(opened).value();
    }
    return connection.get();
}

} // namespace slipway
