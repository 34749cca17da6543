#pragma once

#include "models/base/sqlite.h"
#include "models/domain/runorder.h"

namespace slipway {

QString runActName(RunAct act); ///< "pause", "resume", "promote"

/// The table `run_order` of the ledger: orders to a deployment that runs, maybe in another process. Lives as short as
/// its Database's use; same thread.
class RunOrderTable
{
public:
    explicit RunOrderTable(Database &database) : m_database(database) {}

    Status add(const QString &deployment, const RunOrder &order);
    /// Oldest first.
    Result<QList<RunOrder>> list(const QString &deployment);
    /// What they mean for step `step`.
    Result<HoldOrders> forStep(const QString &deployment, int step);

private:
    Database &m_database;
};

} // namespace slipway
