#include "models/base/sqlite.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <sqlite3.h>

namespace slipway {

namespace {

constexpr int maxValueBytes = 16 * 1024 * 1024;

struct Switch {
    int option;
    int on;
};
constexpr std::array switches{Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
                              Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                              Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                              Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                              Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                              Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0}};

struct Limit {
    int what;
    int most;
};
constexpr std::array openLimits{Limit{SQLITE_LIMIT_LENGTH, maxValueBytes}, Limit{SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
                                Limit{SQLITE_LIMIT_COLUMN, 200},           Limit{SQLITE_LIMIT_EXPR_DEPTH, 20},
                                Limit{SQLITE_LIMIT_COMPOUND_SELECT, 5},    Limit{SQLITE_LIMIT_VDBE_OP, 100'000},
                                Limit{SQLITE_LIMIT_ATTACHED, 0},           Limit{SQLITE_LIMIT_FUNCTION_ARG, 8},
                                Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1}};

template <size_t N>
bool isOneOf(const char *name, const std::array<const char *, N> &names)
{
    return name
           && std::any_of(names.begin(), names.end(), [&](const char *each) { return std::strcmp(each, name) == 0; });
}

/// Reading, and of what the file itself may ask for only a few harmless functions.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    static constexpr std::array functions{"count", "min", "max", "typeof"};
    static constexpr std::array pragmas{"table_info", "quick_check"};
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return isOneOf(second, functions) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isOneOf(first, pragmas) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

bool isInWalMode(const QString &path)
{
    // https://www.sqlite.org/fileformat2.html, 1.3.3: byte 19 is the version that a reader must know.
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(20) : QByteArray();
    return header.size() == 20 && header.at(19) == 2;
}

struct Times {
    QDateTime file, log;
    qint64 fileBytes = 0, logBytes = 0;
    friend bool operator==(const Times &, const Times &) = default;
};

Times timesOf(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo log(path + QStringLiteral("-wal"));
    return {file.lastModified(), log.lastModified(), file.size(), log.size()};
}

/// File and log as they were at one moment, in a folder of their own.
struct Copy {
    QTemporaryDir folder;
    QString path = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/copy.db");
    Times times;
};

/// Conflict when a server writes faster than its files can be copied.
Result<std::shared_ptr<Copy>> makeCopy(const QString &path)
{
    constexpr int attempts = 3;
    const QString log = QStringLiteral("-wal");
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto copy = std::make_shared<Copy>();
        copy->times = timesOf(path);
        if (!copy->folder.isValid() || !QFile::copy(path, copy->path) || !QFile::copy(path + log, copy->path + log)) {
            return makeError(ErrorCode::Unreadable,
                             QT_TRANSLATE_NOOP("Core", "%1 is in WAL mode and could not be copied to be read: %2 has "
                                                       "no room or the file cannot be read."),
                             {path, copy->folder.path()});
        }
        if (timesOf(path) == copy->times)
            return copy;
    }
    return makeError(ErrorCode::Conflict,
                     QT_TRANSLATE_NOOP("Core", "%1 is in use by another program. Try again in a moment."), {path});
}

/// The copy that another connection reads already, when the files did not change since.
Result<std::shared_ptr<Copy>> copyOf(const QString &path)
{
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<Copy>> copies;
    const std::lock_guard lock(mutex);
    if (auto present = copies.value(path).lock(); present && present->times == timesOf(path))
        return present;
    auto made = makeCopy(path);
    if (made)
        copies.insert(path, *made);
    return made;
}

} // namespace

Result<std::unique_ptr<Database>> Database::openForeign(const QString &path)
{
    QString opened = path;
    QByteArray options = "mode=ro";
    std::shared_ptr<Copy> copy;
    if (isInWalMode(path)) {
        // Opened in place, such a file gets a -shm beside it.
        if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) {
            auto made = copyOf(path);
            if (!made)
                return made.error();
            copy = std::move(made).value();
            opened = copy->path;
        } else {
            options = "immutable=1";
        }
    }
    sqlite3 *handle = nullptr;
    const QByteArray address = "file:" + QUrl::toPercentEncoding(opened, "/") + '?' + options;
    const int flags =
        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(address.constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    database->m_privateCopy = copy;
    if (code != SQLITE_OK)
        return database->lastError(code);
    sqlite3_extended_result_codes(handle, 1);
    for (const auto &[option, on] : switches)
        sqlite3_db_config(handle, option, on, nullptr);
    for (const auto &[what, most] : openLimits)
        sqlite3_limit(handle, what, most);
    const int first = sqlite3_exec(handle, "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr);
    if ((first & 0xff) == SQLITE_BUSY)
        return database->lastError(first);
    if ((first & 0xff) == SQLITE_CORRUPT) {
        // Of a list of tables that is damaged, what comes before the damage is used, and of a file that is cut off the
        // pages that are left. SQLite does both only without DEFENSIVE, which guards writes; here nothing is written.
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    }
    const Status set = database->execute("PRAGMA query_only=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                                         "PRAGMA cache_size=-65536;");
    if (!set)
        return set.error();
    sqlite3_set_authorizer(handle, &authorize, nullptr);
    sqlite3_busy_timeout(handle, 3000);
    return database;
}

} // namespace slipway
