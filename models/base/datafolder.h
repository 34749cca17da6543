#pragma once

#include <QString>

namespace slipway {

/// Where index, ledger and experiments lie: `option` (what --data-dir says) when it is given, else
/// SLIPWAY_DATA_DIR, else $XDG_DATA_HOME/slipway. Absolute; need not exist.
QString dataFolder(const QString &option);

} // namespace slipway
