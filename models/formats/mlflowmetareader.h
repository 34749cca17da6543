#pragma once

#include "models/formats/mlflowfacts.h"

#include <QByteArray>
#include <QHash>

namespace slipway {

/// The files `meta.yaml` of MLflow's file store. Each function adds what the file says and, for what cannot be used,
/// problems; `file` only names the bytes. A file that does not end with a line's end, or lacks the key that MLflow,
/// which sorts them, always writes last, was not written to its end, which is a problem.
struct MlflowVersionMeta {
    MlflowVersion version;
    QString modelId;        ///< of its logged model
    QList<Parameter> other; ///< what is not known here
};
MlflowVersionMeta readMlflowVersionMeta(const QString &file, const QByteArray &bytes, QList<Problem> &problems);

struct MlflowRegisteredModelMeta {
    QString description;
    QHash<QString, QString> aliases; ///< version by alias
};
MlflowRegisteredModelMeta readMlflowRegisteredModelMeta(const QString &file, const QByteArray &bytes,
                                                        QList<Problem> &problems);

struct MlflowExperimentMeta {
    QString name;
    bool isDeleted = false;
};
MlflowExperimentMeta readMlflowExperimentMeta(const QString &file, const QByteArray &bytes, QList<Problem> &problems);

/// Fills in what the file says; metrics, parameters and tags are files of their own.
void readMlflowRunMeta(const QString &file, const QByteArray &bytes, MlflowRun &run, QList<Problem> &problems);
void readMlflowLoggedModelMeta(const QString &file, const QByteArray &bytes, MlflowLoggedModel &model,
                               QList<Problem> &problems);

/// inputs/…/meta.yaml of a run: the folder of a dataset, and for what it was used. Empty for anything but a dataset.
struct MlflowInputMeta {
    QString datasetId;
    QString context;
};
MlflowInputMeta readMlflowInputMeta(const QString &file, const QByteArray &bytes, QList<Problem> &problems);
MlflowDataset readMlflowDatasetMeta(const QString &file, const QByteArray &bytes, QList<Problem> &problems);

} // namespace slipway
