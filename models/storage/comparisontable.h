#pragma once

#include "models/base/sqlite.h"
#include "models/domain/comparison.h"
#include "models/domain/savedcomparison.h"

namespace slipway {

/// The tables `comparison` and `metric_direction` of the ledger. Lives as short as its Database's use; same thread.
class ComparisonTable
{
public:
    explicit ComparisonTable(Database &database) : m_database(database) {}

    /// In one transaction; replaces the one of this name.
    Status save(const SavedComparison &comparison);
    /// NotFound.
    Status remove(const QString &name);
    /// By name.
    Result<QList<SavedComparison>> list();

    Status setDirection(const QString &metric, Direction better);
    Result<MetricDirections> directions();

private:
    Database &m_database;
};

} // namespace slipway
