#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"

namespace slipway {

/// The table `importance` of the index: a version's feature importances in two columns of one row. Rows go
/// with their version.
class ImportanceTable
{
public:
    explicit ImportanceTable(Database &database) : m_database(database) {}

    Status add(qint64 version, const QList<FeatureImportance> &importance);
    Result<QList<FeatureImportance>> of(qint64 version);

private:
    Database &m_database;
};

} // namespace slipway
