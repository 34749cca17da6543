#pragma once

#include "models/domain/modelversion.h"

namespace slipway {

/// MLflow's facts as its file store and its database both have them, and how they become those of a version:
///
/// - Metrics are the run's last values under their own names; the split is what the name says ("val/loss" is a
///   validation metric and still called val/loss). Histories are all points.
/// - Parameters are the run's; one that is written as a JSON number is that number, everything else is text.
/// - Tags are the version's own; those of the registered model follow as "model.KEY", those of the run as "run.KEY".
///   A run that became no version has its own tags under their names.
/// - `other` holds source, storage_location, run_id, run_name, run_status, experiment, model_id, lineage.datasets (a
///   JSON array) and the rest, and MLflow's own tags of the run (mlflow.source.name …).
/// - What a LoggedModel says of itself goes before what its run says: it is nearer to the artifact. Its metrics belong
///   to one step of the training, so they are metrics only where the run has none of that name; all of them are in
///   `other` as logged_model_metrics.
struct MlflowDataset {
    QString name;
    QString digest;
    QString context; ///< "training", …; empty when it was not said
    QString sourceType;
    QString profile; ///< JSON text
};

struct MlflowRun {
    QString id;
    QString name;
    QString experiment; ///< its name
    QString status;     ///< RUNNING, SCHEDULED, FINISHED, FAILED, KILLED
    QString user;
    bool isDeleted = false;
    std::optional<qint64> startedAtMs;
    std::optional<qint64> endedAtMs;
    QList<Metric> metrics; ///< the splits are not asked for
    QList<MetricSeries> histories;
    QList<Tag> parameters;
    QList<Tag> tags;
    QList<MlflowDataset> datasets;
};

struct MlflowLoggedModel {
    struct Value {
        QString name;
        double value = 0;
        qint64 step = 0;
        QString dataset;
        QString digest;
    };
    QString id;
    QString name;
    QString type;
    QString status;
    QList<Value> metrics;
    QList<Tag> parameters;
    QList<Tag> tags;
};

struct MlflowRegisteredModel {
    QString description;
    QList<Tag> tags;
};

struct MlflowVersion {
    QString model;
    QString version;
    QString stage; ///< "None" is none
    QString status;
    QString statusMessage;
    QString description;
    QString user;
    QString source;
    QString storageLocation;
    QString runId;
    QString runLink;
    std::optional<qint64> createdAtMs;
    std::optional<qint64> updatedAtMs;
    QStringList aliases;
    QList<Tag> tags;
};

/// The tag by which a registered model says that it is a prompt and no model.
constexpr auto mlflowPromptTag = "mlflow.prompt.is_prompt";
/// The stage of a version that was deleted.
constexpr auto mlflowDeletedStage = "Deleted_Internal";

void addMlflowVersion(MlflowVersion from, ModelVersion &version);
void addMlflowRegisteredModel(const MlflowRegisteredModel &from, ModelVersion &version);
/// The run that a version came from.
void addMlflowRun(MlflowRun from, ModelVersion &version);
void addMlflowLoggedModel(const MlflowLoggedModel &from, const QString &file, ModelVersion &version);
/// A run that became no version, in place of a version: its experiment is the model, its id the version.
void addMlflowLoneRun(MlflowRun from, ModelVersion &version);

/// The words for the numbers that MLflow's files hold; empty for any other number.
QString mlflowRunStatus(qint64 number);
QString mlflowLoggedModelStatus(qint64 number);

} // namespace slipway
