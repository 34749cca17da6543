#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"

#include <QHash>

namespace slipway {

/// The tables `metric` and `metric_name` of the index. Names are interned; the value that a name alone means
/// is marked, so that an index sorts any metric. Rows go with their version. Not for longer than a
/// transaction: a name's id is remembered.
class VersionMetricTable
{
public:
    explicit VersionMetricTable(Database &database) : m_database(database) {}

    /// Of several values with one name and split the first is kept.
    Status add(qint64 version, const QList<Metric> &metrics);
    Result<QList<Metric>> of(qint64 version);

private:
    Result<qint64> intern(const QString &name);

    Database &m_database;
    QHash<QString, qint64> m_names; ///< ids of names that are in the table for sure
};

} // namespace slipway
