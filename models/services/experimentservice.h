#pragma once

#include "models/base/jobs.h"
#include "models/base/result.h"
#include "models/domain/experiment.h"
#include "models/domain/logmapping.h"
#include "models/services/experimentsize.h"

#include <QObject>

#include <memory>

namespace slipway {

class RegistryService;

/// What a server says of the A/B test that it runs.
struct ServedTest {
    QStringList arms;          ///< control first; empty = those of the data
    std::vector<double> split; ///< empty = not told
    QList<PlannedPhase> phases;
    QString unit = QStringLiteral("row"); ///< by which it draws
};

/// What `experiment import` is given.
struct ImportRequest {
    QString name; ///< empty: the first file's base name, made unique. One that was planned gets its data
    /// Logs of JSON lines or tables, with the parts that were rotated away; or a summary; or abtest.json, whose log
    /// lies beside it; or slipwayd's queries.jsonl or outcomes.jsonl, of which one test counts.
    QStringList files;
    QString control; ///< arm as the log writes it, or a version that has it; empty: the arm with most rows
    std::vector<double> split;
    QList<MetricPlan> metrics; ///< roles Primary and Guardrail; empty = the defaults of the command line
    ExperimentPlan rules;      ///< all else that is asked of the reading; its metrics, control, split are the above
    std::optional<ExperimentPlan> plan; ///< a whole plan instead of the above: no default is added to its metrics
    ServedTest served = {};             ///< where neither says otherwise; found in what is imported
    std::optional<LogMapping> mapping;  ///< nullopt: as a log of the same source was read the last time
};

/// A plan that a person makes.
struct PlanRequest {
    QString name;
    ExperimentPlan plan;
    /// Of the control, by metric: for relative margins, and for the size when the plan gives none.
    QHash<QString, MetricBaseline> baselines;
};

/// What has become of the log of an experiment since it was read.
struct FollowedLog {
    enum class State {
        None,     ///< figures without rows, or a log that is no longer where it was
        Whole,    ///< all of it was read
        Waiting,  ///< there is more; it waits because each reading is a look, and the plan counts or forbids looks
        Followed, ///< the plan may be read at any time: what there was more has been read
    };
    State state = State::None;
    std::optional<ExperimentAnalysis> analysis; ///< Followed, with new rows
    ExperimentSummary summary;                  ///< as list() has it now; with `analysis`
};

/// Experiments: import of query logs, their storage, plans, and the analysis. Synchronous functions: any thread,
/// blocking. Plans and figures live in the ledger (DATA/ledger.db), imported rows in a folder each under
/// DATA/experiments/.
class ExperimentService final : public QObject
{
    Q_OBJECT

public:
    /// `registries` names the versions of the arms; both must outlive this object.
    static Result<std::unique_ptr<ExperimentService>> open(const QString &dataFolder, RegistryService &registries,
                                                           JobRunner &jobs);
    ~ExperimentService() override;

    /// Reads the beginning of the logs and stores nothing: what an import could name as arms and metrics. Unreadable,
    /// NotFound, Corrupt (no readable row at all, with the first line's reason).
    static Result<LogOutline> outline(const QStringList &files, Progress &progress);
    static Result<LogOutline> outline(const QStringList &files, const LogMapping &mapping, Progress &progress);
    /// The first rows of a file, and its mapping: the remembered one, else what is recognised.
    Result<LogPreview> preview(const QString &file, const std::optional<LogMapping> &mapping);

    /// Reads the logs, stores plan, rows and figures, returns the analysis. InvalidArgument (control is no arm, a
    /// metric is no column, split and arms differ), Corrupt (no readable row at all, with the first line's reason),
    /// Conflict (name).
    Result<ExperimentAnalysis> import(const ImportRequest &request, Progress &progress);
    /// Adds what the experiment's logs have got since; how many rows that was. Unsupported (imported as figures),
    /// Corrupt (a log is shorter than it was).
    Result<qint64> update(const QString &name, Progress &progress);
    /// Looks after the logs of an experiment, as often as one likes: reads what they have got since where the plan may
    /// be read at any time, and makes the reading again. Such a reading is noted as a look when it changes the verdict.
    /// Corrupt as update().
    Result<FollowedLog> follow(const QString &name, Progress &progress);
    /// Makes a plan, of a new experiment or of one that is there: after a look at its data the result is then
    /// exploratory. InvalidArgument as settlePlan() and planExperiment().
    Result<ExperimentPlan> plan(const PlanRequest &request, Progress &progress);
    Result<QList<ExperimentSummary>> list();
    /// NotFound.
    Result<ExperimentSummary> summary(const QString &name);
    Result<ExperimentPlan> storedPlan(const QString &name);
    /// Unless its data is the same as at the last one, this is a look: it is noted with who looked. NotFound;
    /// InvalidArgument: planned, and without data yet.
    Result<ExperimentAnalysis> analyse(const QString &name, Progress &progress);
    /// Deletes the plan and the imported rows; the log stays where it is. NotFound.
    Status remove(const QString &name);

    /// Imports in the background as a job; experimentsChanged() follows, failed() on an error.
    Job *startImport(const ImportRequest &request);
    /// Updates in the background; experimentsChanged() follows when there were new rows, failed() on an error.
    Job *startUpdate(const QString &name);

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
