#include "models/storage/ledger.h"

#include "models/storage/schema.h"

#include <QDir>

namespace slipway {

Result<std::shared_ptr<Ledger>> Ledger::open(const QString &dataFolder)
{
    if (!QDir().mkpath(dataFolder)) {
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "The folder %1 could not be created. Check its permissions."),
                         {dataFolder});
    }
    std::shared_ptr<Ledger> ledger(new Ledger(dataFolder + QStringLiteral("/ledger.db")));
    const auto database = ledger->here();
    if (!database)
        return database.error();
    if (const Status migrated = migrate(**database, schemaMigrations(QStringLiteral("ledger"))); !migrated)
        return migrated.error();
    return ledger;
}

} // namespace slipway
