#pragma once

#include "models/formats/mlflowfacts.h"
#include "models/sources/mlflowdbfile.h"

namespace slipway {

/// What MLflow's database says of runs and logged models, one at a time, by indexes: a lookup each. What cannot be read
/// becomes a problem of the version; the errors that functions give are those of the whole connection (busy,
/// cancelled).
class MlflowDbRuns
{
public:
    static Result<std::unique_ptr<MlflowDbRuns>> open(MlflowDbFile &file);

    struct Found {
        QString artifactUri; ///< of the run
        bool isThere = false;
        bool hasHistory = false;
    };
    /// Adds the run to `version`: what a version came from, or, where version.summary.kind is Run, itself.
    Result<Found> addRun(std::string_view id, ModelVersion &version, FactDigest &digest);
    /// Adds the logged model; gives its artifact location.
    Result<QString> addLoggedModel(const QString &id, ModelVersion &version, FactDigest &digest);
    /// All points of all metrics of a run.
    Status addHistories(const QString &runId, ModelVersion &version);

private:
    explicit MlflowDbRuns(MlflowDbFile &file) : m_file(file) {}
    Status prepare();
    Status keep(const char *table, Result<Statement> made, std::optional<Statement> &statement);
    Status readExperiments();
    Status readRun(std::string_view id, MlflowRun &run, Found &found, FactDigest &digest, QList<Problem> &problems);
    Status readInputs(std::string_view id, MlflowRun &run, Found &found, FactDigest &digest, QList<Problem> &problems);

    /// A table that is asked by the id of a run or model.
    struct Lookup {
        const char *table;
        std::vector<const char *> columns;
        const char *idColumn;
        const char *order;                       ///< of the rows of one id; the first of `columns` tells them apart
        std::optional<Statement> statement = {}; ///< where the table has rows
    };
    Status prepare(Lookup &lookup);
    template <class Restart, class Take>
    Status each(Lookup &lookup, std::string_view id, QList<Problem> &problems, const Restart &restart,
                const Take &take);
    template <class Take>
    Status eachAlone(Lookup &lookup, std::string_view id, QList<Problem> &problems, const Take &take);

    MlflowDbFile &m_file;
    struct Experiment {
        QString name;
        bool isDeleted = false;
    };
    QHash<qint64, Experiment> m_experiments;
    Lookup m_run{
        "runs",
        {"name", "user_id", "status", "start_time", "end_time", "lifecycle_stage", "artifact_uri", "experiment_id"},
        "run_uuid",
        "run_uuid"};
    Lookup m_metrics{"latest_metrics", {"key", "value", "is_nan", "step", "timestamp"}, "run_uuid", "key"};
    Lookup m_parameters{"params", {"key", "value"}, "run_uuid", "key"};
    Lookup m_tags{"tags", {"key", "value"}, "run_uuid", "key"};
    Lookup m_model{"logged_models", {"name", "model_type", "status", "artifact_location"}, "model_id", "model_id"};
    Lookup m_modelMetrics{"logged_model_metrics",
                          {"metric_name", "metric_value", "metric_step", "dataset_name", "dataset_digest"},
                          "model_id",
                          "metric_name, metric_step"};
    Lookup m_modelParameters{"logged_model_params", {"param_key", "param_value"}, "model_id", "param_key"};
    Lookup m_modelTags{"logged_model_tags", {"tag_key", "tag_value"}, "model_id", "tag_key"};
    /// Prepared where the table has rows.
    std::optional<Statement> m_pointCount, m_points, m_datasets;
};

} // namespace slipway
