#include "models/base/datafolder.h"

#include <QDir>
#include <QStandardPaths>

namespace slipway {

QString dataFolder(const QString &option)
{
    const QString chosen = option.isEmpty() ? qEnvironmentVariable("SLIPWAY_DATA_DIR") : option;
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/slipway");
}

} // namespace slipway
