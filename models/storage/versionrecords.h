#pragma once

#include "models/base/sqlite.h"
#include "models/domain/filestamp.h"
#include "models/domain/modelversion.h"
#include "models/storage/tally.h"
#include "models/storage/versionmetrictable.h"

namespace slipway {

/// Whole versions over all tables of the index. Writes belong in a transaction of the caller, so that a
/// version becomes visible with all its rows; flush() belongs before its commit. After a transaction that was
/// rolled back the object is of no use. Lives as short as its Database's use; same thread.
class VersionRecords
{
public:
    explicit VersionRecords(Database &database) : m_database(database), m_metrics(database), m_tally(database) {}

    Status add(const ModelVersion &version, const QString &sourceKey, const QByteArray &context,
               const QList<FileStamp> &files);
    Status remove(qint64 row);
    /// Some of a registry's versions, and how many they were: with less than `most` none is left. What is counted is
    /// right again after recount().
    Result<int> removeSome(const QString &registry, int most);
    Status recount() { return m_tally.recount(); }
    /// Writes what the others have counted.
    Status flush() { return m_tally.flush(); }
    /// NotFound.
    Result<ModelVersion> read(const QString &id);

private:
    Status addDetails(qint64 row, const ModelVersion &version);
    Status addOrigin(qint64 row, const ModelVersion &version);
    Status readOrigin(qint64 row, ModelVersion &version);
    Status readDetails(qint64 row, ModelVersion &version);

    Database &m_database;
    VersionMetricTable m_metrics;
    Tally m_tally;
};

} // namespace slipway
