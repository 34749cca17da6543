#pragma once

#include "models/base/sqlite.h"

#include <QHash>

namespace slipway {

/// The table `scan` of the index: when each registry's last scan came to its end.
class ScanTable
{
public:
    explicit ScanTable(Database &database) : m_database(database) {}

    Status set(const QString &registry, qint64 atMs);
    Status remove(const QString &registry);
    /// By registry.
    Result<QHash<QString, qint64>> all();

private:
    Database &m_database;
};

} // namespace slipway
