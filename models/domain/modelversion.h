#pragma once

#include "models/base/error.h"
#include "models/domain/integrity.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace slipway {

/// The data a metric was computed on. Summary is what a registry states without naming a split.
enum class Split { Summary, Training, Validation, Test };
QString splitName(Split split); ///< "summary", "training", "validation", "test"

/// One number of a version. NaN = the source says "not a number": not available, never best.
struct Metric {
    QString name;
    Split split = Split::Summary;
    double value = 0;
};

/// Values by step as the file stores them, one point each; NaN is a gap. `name` is the file's ("loss", "val_loss").
struct MetricSeries {
    QString name;
    std::vector<double> steps;   ///< ascending; epochs (boosting rounds) counted from 1
    std::vector<double> values;  ///< same length as steps
    std::vector<double> times{}; ///< seconds since 1970, UTC, when each was logged; empty where the source does not say
};

struct FeatureImportance {
    QString feature;
    double importance = 0; ///< in the unit of the file; shares are importance / sum of all
};

/// Counts by actual class (row) and predicted class (column).
struct ConfusionMatrix {
    Split split = Split::Validation;
    QStringList labels;         ///< n class names
    std::vector<qint64> counts; ///< n × n, row-major: counts[actual * n + predicted]
};

/// A value keeps its type: `json` is its JSON text ("4", "0.1", "\"binary:logistic\"", "[\"logloss\"]").
struct Parameter {
    QString name;
    QString json;
};

struct Tag {
    QString key;
    QString value; ///< empty for a plain tag
};

/// Something about a version that a person should know: never hides the version.
struct Problem {
    QString code;  ///< "unreadable", "corrupt", "missing", "conflict", "suspicious": part of `--json`
    QString file;  ///< relative to the registry
    QString where; ///< place in the file: a key path or "byte 120"; may be empty
    Error message; ///< what and, where it can be said, what to do
};

struct Artifact {
    QString path; ///< relative to the registry
    qint64 sizeBytes = 0;
    QString sha256;      ///< lower-case hex as the registry states it; empty = none recorded
    QString format;      ///< "xgboost-ubjson", "xgboost-json", "xgboost-binary", "placeholder", "unknown"
    QString compression; ///< empty = none
    bool encrypted = false;
    bool isSigned = false;
    std::optional<qint64> statedBytes{}; ///< as the registry states it
};

/// What an item of a registry is: a version of its model, a training run that became no version, or a model file that
/// no version names.
enum class VersionKind { Version, Run, Unregistered };
QString versionKindName(VersionKind kind);          ///< "version", "run", "unregistered": part of `--json`
VersionKind versionKindOfName(const QString &name); ///< Version for any other word

/// One row of the registry table: what is needed to list, filter and sort, without the histories.
struct VersionSummary {
    QString id; ///< REGISTRY/MODEL/VERSION, percent-encoded; see ids.h
    QString registry;
    QString model;
    VersionKind kind = VersionKind::Version;
    QString version; ///< the version id of the layout (for trained-models the folder's name)
    QString semver;  ///< "1.1.0"; empty when the source has none
    QString stage;   ///< Development, Canary, Staging, Production, Deprecated, Archived, or the source's own word
    QString status;  ///< the source's word, as "production_ready"
    QStringList aliases;
    QString type;                      ///< "XGBoost"
    std::optional<qint64> createdAtMs; ///< UTC, milliseconds since 1970
    qint64 sizeBytes = 0;              ///< sum of the artifacts
    int problemCount = 0;
    Integrity integrity = Integrity::NotVerified; ///< as the index knows it
    QHash<QString, double> metrics;               ///< by name, in the order summary, validation, test, training
    QHash<QString, QString> texts; ///< of the parameters and tags that were asked for, by ColumnKey::text()
    std::vector<float> sparkline;  ///< at most 32 points of the validation loss (else loss); empty = no history
};

/// One version, whole.
struct ModelVersion {
    VersionSummary summary;
    QString description;
    QString author;
    std::optional<qint64> updatedAtMs; ///< last change that the registry states; UTC, milliseconds since 1970
    QString runId;                     ///< the training run it came from, in the registry's own words
    QString sourcePath;                ///< where it was registered from, likewise
    QString place; ///< where the registry keeps it, as the index knows it: a folder below the registry, or a place in a
                   ///< list of all versions
    QString targetVariable;
    QStringList features; ///< in the order of the model's input columns
    QList<Metric> metrics;
    QList<Parameter> parameters;
    QList<Tag> tags;
    QList<MetricSeries> histories;
    QList<FeatureImportance> importance; ///< descending
    QList<ConfusionMatrix> confusionMatrices;
    QList<Artifact> artifacts;
    QList<Problem> problems;
    std::optional<Verification> verification; ///< as the index knows it
    std::optional<qint64> trainingRows;
    std::optional<double> trainingSeconds;
    QList<Parameter> other; ///< keys the reader does not know, kept as JSON text
};

/// `accuracy` alone means summary, else validation, else test, else training; nullopt when none is there.
std::optional<double> preferredMetric(const QList<Metric> &metrics, const QString &name);

/// True when a smaller value is better: loss, error, latency and time by name (formats.md and statistics.md, 0).
bool lowerIsBetter(const QString &metricName);

/// Semantic versions as semver 2.0.0 orders them; anything else naturally ("v9" before "v10"). <0, 0, >0.
int compareVersions(const QString &a, const QString &b);

/// Bytes whose memcmp order is that of compareVersions, among semantic versions and among other names.
QByteArray versionSortKey(const QString &version);

/// The stage that a status word stands for ("production_ready" is Production); a word that none knows is kept.
QString stageFromStatus(const QString &status);

/// Fills what a summary repeats of its version: metrics by name, size, number of problems, sparkline.
void completeSummary(ModelVersion &version);

} // namespace slipway
