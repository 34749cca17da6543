#pragma once

#include "models/base/sqlite.h"
#include "models/domain/filestamp.h"
#include "models/domain/modelversion.h"

namespace slipway {

/// Whole versions over all tables of the index. Writes belong in a transaction of the caller, so that a
/// version becomes visible with all its rows. Lives as short as its Database's use; same thread.
class VersionRecords
{
public:
    explicit VersionRecords(Database &database) : m_database(database) {}

    Status add(const ModelVersion &version, const QString &sourceKey, const QByteArray &context,
               const QList<FileStamp> &files);
    /// NotFound.
    Result<ModelVersion> read(const QString &id);

private:
    Database &m_database;
};

} // namespace slipway
