#pragma once

#include "models/base/sqlite.h"
#include "models/domain/experiment.h"

namespace slipway {

/// An experiment as the ledger holds it.
struct ExperimentRecord {
    ExperimentSummary summary;
    ExperimentPlan plan;
    QString file;       ///< the folder of its rows, a name below DATA/experiments/; empty = it has none
    QByteArray figures; ///< as experimentfigures.h makes them; empty = not made yet
    QString mapping;    ///< how its log is read
};

/// A log of which the figures were looked at, known by its beginning.
struct SeenLog {
    qint64 bytes = 0;  ///< of the beginning
    QByteArray digest; ///< BLAKE2b-256
    QString onlyRows;  ///< COLUMN=VALUE of those that counted; empty = all
    QString experiment;
    qint64 atMs = 0;
};

/// The experiments of the ledger: plan, figures, summary, looks and the name of the folder of rows. Borrowed
/// connection; its thread.
class ExperimentTable
{
public:
    explicit ExperimentTable(Database &database) : m_database(database) {}

    /// In one transaction. Conflict when the name is taken.
    Status insert(const ExperimentRecord &record);
    /// All of the record but its looks, in one transaction. NotFound.
    Status replace(const ExperimentRecord &record);
    /// Newest import first.
    Result<QList<ExperimentSummary>> list();
    /// NotFound.
    Result<ExperimentRecord> find(const QString &name);
    Result<bool> exists(const QString &name);
    Status remove(const QString &name);
    /// Rows and verdict, as the list shows them.
    Status setSummary(const ExperimentSummary &summary);
    /// What its rows come to, and how many they are.
    Status setFigures(const QString &name, const QByteArray &figures, qint64 rows);

    Status addLook(const QString &name, const LookRecord &look);
    /// Oldest first.
    Result<QList<LookRecord>> looks(const QString &name);

    /// The oldest first.
    Result<QList<SeenLog>> seenLogs();
    /// Unless it was seen before.
    Status addSeenLog(const SeenLog &log);

    /// How a log of this source was read the last time; empty when none was.
    Result<QString> mapping(const QString &source);
    Status setMapping(const QString &source, const QString &mapping);

private:
    Status insertRows(const ExperimentRecord &record);
    Status insertShares(const char *sql, const QString &name, const std::vector<double> &shares, qint64 phase);
    Status insertPlan(const QString &name, const ExperimentPlan &plan);
    Status readShares(const char *sql, const QString &name, qint64 phase, std::vector<double> &shares);
    Status readPlan(const QString &name, ExperimentPlan &plan);
    Status readMetrics(const QString &name, ExperimentPlan &plan);
    Status removeRows(const QString &name);

    Database &m_database;
};

} // namespace slipway
