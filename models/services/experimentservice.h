#pragma once

#include "models/base/jobs.h"
#include "models/base/result.h"
#include "models/domain/experiment.h"

#include <QObject>

#include <memory>

namespace slipway {

class RegistryService;

/// What `experiment import` is given.
struct ImportRequest {
    QString name;      ///< empty: the first file's base name, made unique
    QStringList files; ///< JSON lines, one served query each
    QString control;   ///< arm as the log writes it, or a version that has it; empty: the arm with most rows
    std::vector<double> split;
    QList<MetricPlan> metrics;          ///< roles Primary and Guardrail; empty = the defaults of the command line
    std::optional<ExperimentPlan> plan; ///< a whole plan instead of the above
};

/// Experiments: import of query logs, their storage, and the analysis. Synchronous functions: any thread, blocking.
/// Plans live in the ledger (DATA/ledger.db), imported columns in a file each under DATA/experiments/.
class ExperimentService final : public QObject
{
    Q_OBJECT

public:
    /// `registries` names the versions of the arms; both must outlive this object.
    static Result<std::unique_ptr<ExperimentService>> open(const QString &dataFolder, RegistryService &registries,
                                                           JobRunner &jobs);
    ~ExperimentService() override;

    /// Reads the logs and stores nothing: what an import could name as arms and metrics. Unreadable, NotFound, Corrupt
    /// (no readable row at all, with the first line's reason).
    static Result<LogOutline> outline(const QStringList &files, Progress &progress);
    /// Reads the logs, stores plan and columns, returns the analysis. InvalidArgument (control is no arm, a metric is
    /// no column, split and arms differ), Corrupt (no readable row at all, with the first line's reason), Conflict
    /// (name).
    Result<ExperimentAnalysis> import(const ImportRequest &request, Progress &progress);
    Result<QList<ExperimentSummary>> list();
    /// NotFound.
    Result<ExperimentSummary> summary(const QString &name);
    Result<ExperimentAnalysis> analyse(const QString &name, Progress &progress);
    /// Deletes the plan and the imported columns; the log stays where it is. NotFound.
    Status remove(const QString &name);

    /// Imports in the background as a job; experimentsChanged() follows, failed() on an error.
    Job *startImport(const ImportRequest &request);

Q_SIGNALS:
    void experimentsChanged();
    void imported(const QString &name);
    void failed(const QString &what, const slipway::Error &error);

private:
    class Private;
    explicit ExperimentService(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace slipway
