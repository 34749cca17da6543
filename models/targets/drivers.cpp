#include "models/targets/drivers.h"

#include "models/targets/slipwayddriver.h"

namespace slipway {

const QList<DriverEntry> &driverEntries()
{
    static const QList<DriverEntry> entries{
        SlipwaydDriver::entry(),
    };
    return entries;
}

Result<DriverEntry> findDriver(const QString &name)
{
    QStringList names;
    for (const DriverEntry &entry : driverEntries()) {
        if (entry.name == name)
            return entry;
        names.append(entry.name);
    }
    return makeError(ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Core", "There is no driver named %1. There is: %2."),
                     {name, names.join(QStringLiteral(", "))});
}

Result<std::unique_ptr<TargetDriver>> openDriver(const Target &target)
{
    const auto entry = findDriver(target.driver);
    if (!entry)
        return entry.error();
    return entry->open(target);
}

} // namespace slipway
