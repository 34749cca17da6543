#include "models/storage/ledger.h"

#include "models/base/atomicfile.h"
#include "models/storage/schema.h"

namespace slipway {

Result<std::shared_ptr<Ledger>> Ledger::open(const QString &dataFolder)
{
    if (const Status made = makeFolder(dataFolder); !made)
        return made.error();
    std::shared_ptr<Ledger> ledger(new Ledger(dataFolder + QStringLiteral("/ledger.db")));
    const auto database = ledger->here();
    if (!database)
        return database.error();
    if (const Status migrated = migrate(**database, schemaMigrations(QStringLiteral("ledger"))); !migrated)
        return migrated.error();
    return ledger;
}

} // namespace slipway
