#pragma once

#include "models/training/evaluation.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace slipway {

/// One version of a sample model, trained and measured.
struct TrainedVersion {
    QString model;
    QString version; ///< "1.1.0"
    QString folder;  ///< "pr_impact_model_20241125_120000"
    QString target;
    QString status; ///< "trained", "production_ready"
    QDateTime createdAt;
    QStringList features;
    TrainingParameters parameters;
    QByteArray modelBytes;
    std::vector<TrainingRound> rounds;
    std::vector<double> importance; ///< by feature
    Evaluation training;
    Evaluation validation;
    /// What the registry's entry states. As a rule that of the validation rows; see entryRows in
    /// pipeline.cpp.
    Evaluation entry;
    std::vector<float> validationScores; ///< probability of each validation row, in the data file's order
    std::vector<float> validationLabels; ///< its outcome
    int trainingRows = 0;
    double trainingSeconds = 0; ///< measured
};

/// Writes MODELS/FOLDER with model.bin, model_metadata.json, model_parameters.json, training_metrics.json,
/// feature_importance.json and version.txt, as the layout trained-models has them, and predictions.csv with a line for
/// each validation row (its number in the data file, from 1): under a temporary name, renamed when whole. A version of
/// that name is replaced. WriteFailed or NoSpace: nothing of the new version stays.
Status writeVersion(const QString &modelsFolder, const TrainedVersion &version);

/// Writes MODELS/model_registry.json, which names them and the versions whose folders were there before; last, when
/// their folders are there. What else an existing list says stays.
Status writeRegistry(const QString &modelsFolder, const QList<TrainedVersion> &versions);

} // namespace slipway
