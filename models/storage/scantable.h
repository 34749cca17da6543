#pragma once

#include "models/base/sqlite.h"

#include <QHash>

#include <optional>

namespace slipway {

/// The table `scan` of the index: each registry's last scan that came to its end.
class ScanTable
{
public:
    explicit ScanTable(Database &database) : m_database(database) {}

    /// `stamps` is of the registry's shared files, as stampsDigest().
    Status set(const QString &registry, qint64 atMs, qint64 stamps);
    /// None when the registry was never scanned to the end.
    Result<std::optional<qint64>> stamps(const QString &registry);
    /// So that the next scan takes nothing for unchanged; when the last one was stays.
    Status forgetStamps(const QString &registry);
    Status remove(const QString &registry);
    /// When, by registry.
    Result<QHash<QString, qint64>> all();

private:
    Database &m_database;
};

} // namespace slipway
