#pragma once

#include "models/domain/experiment.h"
#include "models/domain/modelversion.h"

#include <QHash>

#include <optional>
#include <vector>

namespace slipway {

/// For which metrics a person has said whether more is better, by name.
using MetricDirections = QHash<QString, Direction>;
/// What a person has said, else what the metric's name says; nullopt when neither does (saysWhatIsBetter()).
std::optional<Direction> directionOf(const QString &metric, const MetricDirections &chosen);

/// One number of several versions. All vectors of a comparison have one entry for each version, in their order.
struct ComparedMetric {
    QString name;
    Split split = Split::Summary;
    std::optional<Direction> better; ///< nullopt: nobody knows
    /// None: the version does not state it. Not a number: it says so; such a value is never best or worst.
    std::vector<std::optional<double>> values;
    /// The best and the worst finite value, the first of equals; none with fewer than two of them, when all are equal
    /// or when nobody knows what is better.
    std::optional<int> best;
    std::optional<int> worst;
    bool differs = false; ///< two versions disagree, or one does not state it
    bool isStep = false;  ///< a place on a curve: counted, not measured

    /// A value and a difference as people read them: "0.7838", "0.101 MB", "+0.175 s", of a step "57" and "+3".
    QString text(double value) const;
    QString differenceText(double difference) const;
    /// Value minus the baseline's; none when one of them is not there. May overflow to infinity.
    std::optional<double> difference(int version, int baseline) const;
};

/// A text of several versions: a parameter (its JSON text), a tag, a fact of the features.
struct ComparedText {
    QString name;
    std::vector<std::optional<QString>> values;
    bool differs = false;
};

/// A file of several versions: those of the same name, or, when no version has more than one, all of them.
struct ComparedArtifact {
    QString name;
    std::vector<std::optional<Artifact>> values;
    bool differs = false; ///< unless all have it and state one hash: without a hash nobody knows
};

/// One feature's importance. Rank 1 is the most important; equal importances share the better rank; a NaN has none.
struct ComparedFeature {
    QString feature;
    std::vector<std::optional<double>> values;
    std::vector<std::optional<int>> ranks;
    bool differs = false;

    /// Rank minus the baseline's: below zero the feature has moved up; 0 where it is of no importance (0) in both.
    std::optional<int> rankChange(int version, int baseline) const;
};

/// What several versions have in common and what not.
struct Comparison {
    QList<VersionSummary> versions;
    int baseline = 0;
    QList<ComparedMetric> metrics;     ///< by split (summary, validation, test, training), then metricRank(), then name
    QList<ComparedMetric> costs;       ///< "training_seconds", "size_bytes": without sampling error
    QList<ComparedText> parameters;    ///< in the order in which they first occur
    QList<ComparedText> tags;          ///< likewise
    QList<ComparedText> schema;        ///< target, training rows, then every feature with its place from 1 on
    QList<ComparedArtifact> artifacts; ///< likewise
    QList<ComparedFeature> importance; ///< by the best rank in any version
    /// What each version lacks; of a confusion matrix also that what is there cannot be read.
    enum class Part { Metrics, History, Parameters, Importance, Confusion, ReadableConfusion, Artifacts };
    std::vector<QList<Part>> missing;
};

/// `baseline` is an index into `versions`, which are at least one.
Comparison comparisonOf(const QList<ModelVersion> &versions, int baseline, const MetricDirections &directions = {});

/// Every curve of the versions at the step at which `metric`, one of their histories, is best: "metric B at the best
/// step of metric A". The first row is the step itself (named "step"); a version whose curve has no finite value, or no
/// such step in another curve, has none there. Empty when nobody knows what is better of `metric`.
QList<ComparedMetric> valuesAtBest(const QList<ModelVersion> &versions, const QString &metric,
                                   const MetricDirections &directions = {});
/// A version as people read it (lineText()): its semantic version, else its version.
QString versionName(const VersionSummary &version);
/// The names of all curves, the most frequent first, then as they first occur.
QStringList curveNames(const QList<ModelVersion> &versions);

} // namespace slipway
