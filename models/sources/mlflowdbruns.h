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
    Status readExperiments();
    Status readRun(std::string_view id, MlflowRun &run, Found &found, FactDigest &digest, QList<Problem> &problems);

    MlflowDbFile &m_file;
    struct Experiment {
        QString name;
        bool isDeleted = false;
    };
    QHash<qint64, Experiment> m_experiments;
    /// Prepared where the table has rows.
    std::optional<Statement> m_run, m_metrics, m_pointCount, m_points, m_parameters, m_tags, m_datasets;
    std::optional<Statement> m_model, m_modelMetrics, m_modelParameters, m_modelTags;
};

} // namespace slipway
