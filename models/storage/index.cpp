#include "models/storage/index.h"

#include "models/storage/filelock.h"
#include "models/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway {

namespace {

Status checkPages(Database &database)
{
    // Damage in the middle of a file shows only when its page is read. A large index is not read through at
    // each start.
    constexpr qint64 quicklyCheckedBytes = 16 * 1024 * 1024;
    if (QFileInfo(database.path()).size() > quicklyCheckedBytes)
        return {};
    auto check = database.prepare("PRAGMA quick_check(1)");
    if (!check)
        return check.error();
    const auto row = check->step();
    if (!row)
        return row.error();
    if (check->text(0) == QLatin1String("ok"))
        return {};
    return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 is damaged or is no database (%2)."),
                     {database.path(), check->text(0)});
}

Status prepareFile(const QString &path)
{
    const auto database = Database::open(path, Durability::Normal);
    if (!database)
        return database.error();
    if (const Status sound = checkPages(**database); !sound)
        return sound;
    return migrate(**database, schemaMigrations(QStringLiteral("index")));
}

/// Internal: tables of another shape under our names.
bool isUnusable(const Error &error)
{
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::Unsupported
           || error.code == ErrorCode::Internal;
}

void setAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".set-aside");
    QFile::remove(aside);
    QFile::rename(path, aside);
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<std::shared_ptr<Index>> Index::open(const QString &dataFolder)
{
    if (!QDir().mkpath(dataFolder)) {
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "The folder %1 could not be created. Check its permissions."),
                         {dataFolder});
    }
    const QString path = dataFolder + QStringLiteral("/index.db");
    const QString lockPath = dataFolder + QStringLiteral("/index.lock");
    Status prepared = prepareFile(path);
    if (!prepared && isUnusable(prepared.error())) {
        NoProgress progress;
        const auto lock = FileLock::acquire(lockPath, progress);
        if (!lock)
            return lock.error();
        setAside(path);
        prepared = prepareFile(path);
    }
    if (!prepared)
        return prepared.error();
    return std::shared_ptr<Index>(new Index(path, lockPath));
}

} // namespace slipway
