#pragma once

#include "models/base/sqlite.h"

namespace slipway {

/// The migrations of one database, from the files `resources/schema/FOLDER/NNNN_name.sql`, by number.
/// `folder` is "index" or "ledger".
QList<Migration> schemaMigrations(const QString &folder);

} // namespace slipway
