#pragma once

#include "models/base/sqlite.h"
#include "models/domain/experiment.h"

namespace slipway {

/// An experiment as the ledger holds it.
struct ExperimentRecord {
    ExperimentSummary summary;
    ExperimentPlan plan;
    QString file; ///< of its columns, a name below DATA/experiments/
};

/// The experiments of the ledger: plan, summary and the name of the column file. Borrowed connection; its
/// thread.
class ExperimentTable
{
public:
    explicit ExperimentTable(Database &database) : m_database(database) {}

    /// In one transaction. Conflict when the name is taken.
    Status insert(const ExperimentRecord &record);
    /// Newest import first.
    Result<QList<ExperimentSummary>> list();
    /// NotFound.
    Result<ExperimentRecord> find(const QString &name);
    Result<bool> exists(const QString &name);
    Status remove(const QString &name);

private:
    Status insertPlan(const QString &name, const ExperimentPlan &plan);
    Status readPlan(const QString &name, ExperimentPlan &plan);

    Database &m_database;
};

} // namespace slipway
