#pragma once

#include "models/base/sqlite.h"
#include "models/domain/filestamp.h"

#include <QHash>

#include <optional>

namespace slipway {

/// The table `file` of the index: the stamps of all files as they were when they were read. Those of a
/// version go with it; those of files about many versions have no version.
class FileTable
{
public:
    explicit FileTable(Database &database) : m_database(database) {}

    Status add(const QString &registry, std::optional<qint64> version, const QList<FileStamp> &files);
    /// In the order in which they were added, by version; under 0 those of no version.
    Result<QHash<qint64, QList<FileStamp>>> all(const QString &registry);
    Status removeShared(const QString &registry);

private:
    Database &m_database;
};

} // namespace slipway
