#include "models/storage/index.h"

#include "models/base/atomicfile.h"
#include "models/storage/filelock.h"
#include "models/storage/schema.h"

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

enum class Schema { Current, Older };

/// Leaves a file of an older schema as it is.
Result<Schema> prepareFile(const QString &path)
{
    const auto database = Database::open(path, Durability::Normal);
    if (!database)
        return database.error();
    if (const Status sound = checkPages(**database); !sound)
        return sound.error();
    const QList<Migration> schema = schemaMigrations(QStringLiteral("index"));
    const auto present = userVersion(**database);
    if (!present)
        return present.error();
    if (*present > 0 && *present < schema.last().number)
        return Schema::Older;
    const Status made = migrate(**database, schema);
    return made ? Result<Schema>(Schema::Current) : made.error();
}

/// Internal: tables of another shape under our names.
bool isUnusable(const Error &error)
{
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::Unsupported
           || error.code == ErrorCode::Internal;
}

QString setAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".set-aside");
    QFile::remove(aside);
    QFile::rename(path, aside);
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    return aside;
}

/// What verifying found is in no registry: it goes on. Schemas before the fourth had none.
void takeVerifications(const QString &path, const QString &older)
{
    const auto database = Database::open(path, Durability::Normal);
    auto attach = database ? (*database)->prepare("ATTACH ? AS older") : Result<Statement>(database.error());
    if (attach && attach->bind(1, older).run())
        static_cast<void>((*database)->execute("INSERT OR IGNORE INTO verification SELECT id, registry, stamps,"
                                               " context, outcome, checked_at, findings FROM older.verification"));
}

/// Another program may do the same at once: whoever comes second finds it done.
Status prepareAnew(const QString &path, const QString &lockPath)
{
    NoProgress progress;
    const auto lock = FileLock::acquire(lockPath, progress);
    if (!lock)
        return lock.error();
    const auto present = prepareFile(path);
    if (present && *present == Schema::Current)
        return {};
    if (!present && !isUnusable(present.error()))
        return present.error();
    const QString aside = setAside(path);
    const auto made = prepareFile(path);
    if (!made)
        return made.error();
    if (present) {
        takeVerifications(path, aside);
        QFile::remove(aside);
    }
    return {};
}

} // namespace

Result<std::shared_ptr<Index>> Index::open(const QString &dataFolder)
{
    if (const Status made = makeFolder(dataFolder); !made)
        return made.error();
    const QString path = dataFolder + QStringLiteral("/index.db");
    const QString lockPath = dataFolder + QStringLiteral("/index.lock");
    const auto present = prepareFile(path);
    if (!present && !isUnusable(present.error()))
        return present.error();
    if (!present || *present == Schema::Older) {
        if (const Status prepared = prepareAnew(path, lockPath); !prepared)
            return prepared.error();
    }
    return std::shared_ptr<Index>(new Index(path, lockPath));
}

} // namespace slipway
