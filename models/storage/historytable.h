#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"

namespace slipway {

/// The table `history` of the index: training histories in chunks of bytes, so that a part can be read. Rows
/// go with their version.
class HistoryTable
{
public:
    explicit HistoryTable(Database &database) : m_database(database) {}

    Status add(qint64 version, const QList<MetricSeries> &histories);
    Result<QList<MetricSeries>> of(qint64 version);

private:
    Database &m_database;
};

} // namespace slipway
