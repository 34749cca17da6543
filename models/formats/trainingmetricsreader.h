#pragma once

#include "models/domain/modelversion.h"
#include "models/formats/jsonvalue.h"

#include <QByteArray>

namespace slipway {

/// Reads training_metrics.json of the layout `trained-models` into a ModelVersion: metrics and confusion
/// matrix of each split, and the training history. What cannot be used becomes a problem; the rest is read.
class TrainingMetricsReader
{
public:
    TrainingMetricsReader(ModelVersion &version, QString file) : m_version(version), m_file(std::move(file)) {}

    /// Gives `bytes` up as soon as they are parsed: they may be many.
    void read(QByteArray bytes);

    /// The same from values that are part of a file, at `where`.
    /// An object of numbers by metric, with its `confusion_matrix`.
    void readSplit(Split split, const QString &where, const JsonValue &object);
    /// Counts as true_negative …, or rows; `labels` (may be null) names the classes when the value does not.
    void readConfusion(Split split, const QString &where, const JsonValue &value, const JsonValue *labels);
    /// Arrays by metric, and `epochs`.
    void readHistory(const QString &where, JsonValue object);

private:
    /// The steps of the longest of the histories, which are at least one; a shorter one has the first of them. Nothing:
    /// number them all 1, 2, 3 …. What does not fit is reported, and how it is shown.
    /// As listed.
    std::vector<double> listedSteps(const QString &where, const JsonValue &epochs,
                                    const QList<MetricSeries> &histories);
    /// 1, 2, 3 …; or, where all have as many points, evenly spaced with the last one at `epochs` (may be null).
    std::vector<double> countedSteps(const QString &where, const JsonValue *epochs,
                                     const QList<MetricSeries> &histories);
    void report(const char *code, const QString &where, const char *message, const QStringList &moreArguments = {});

    ModelVersion &m_version;
    QString m_file;
};

} // namespace slipway
