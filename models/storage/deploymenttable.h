#pragma once

#include "models/base/sqlite.h"
#include "models/domain/deployment.h"

#include <QList>

namespace slipway {

/// The tables `deployment` and `deployment_step` of the ledger. Lives as short as its Database's use; same thread.
class DeploymentTable
{
public:
    explicit DeploymentTable(Database &database) : m_database(database) {}

    /// Writes the row with its steps, whole or not at all. Conflict, naming who runs it, when `deployment` is Running
    /// and another one runs on the target (any process; also held by the unique index).
    Status add(const Deployment &deployment);
    /// Writes step number `place` (from 0), new or changed.
    Status saveStep(const QString &id, int place, const StepRecord &step);
    /// Writes state, outcome and end. Internal when no such row waits for an ending.
    Status end(const Deployment &deployment);

    /// NotFound.
    Result<Deployment> find(const QString &id);
    /// Newest first; an empty filter means all; `limit` -1 = all.
    Result<QList<Deployment>> list(const QString &environment, const QString &model, int limit);
    /// Those in state Running or Interrupted, oldest first.
    Result<QList<Deployment>> unfinished();

private:
    Result<QList<Deployment>> read(Statement &select);
    Status readSteps(Deployment &deployment);

    Database &m_database;
};

} // namespace slipway
