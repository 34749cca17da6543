#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"

namespace slipway {

/// The tables `metric` and `metric_name` of the index. Names are interned; the value that a name alone means
/// is marked, so that an index sorts any metric. Rows go with their version.
class MetricTable
{
public:
    explicit MetricTable(Database &database) : m_database(database) {}

    /// Of several values with one name and split the first is kept.
    Status add(qint64 version, const QList<Metric> &metrics);
    Result<QList<Metric>> of(qint64 version);
    /// Names of all metrics that occur, most frequent first.
    Result<QStringList> names();

private:
    Result<qint64> intern(const QString &name);

    Database &m_database;
};

} // namespace slipway
