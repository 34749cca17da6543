#pragma once

#include "models/domain/comparison.h"

#include <optional>

namespace slipway {

/// How a cell of a comparison is set.
enum class CompareMark { Normal, Head, Secondary, Code, Best, Worst, Good, Bad };

struct CompareCell {
    QString text;
    CompareMark mark = CompareMark::Normal;
    QString tip;
    QString spoken; ///< for a screen reader, where it differs from the text
};

/// One line of a comparison as people read it, in the application's language.
struct CompareRow {
    enum class Kind { Head, Note, Values };
    Kind kind = Kind::Values;
    bool differs = false;
    QString metric;                  ///< where more or less of it is better; empty elsewhere
    std::optional<Direction> better; ///< of the metric; nullopt: nobody knows
    CompareCell name;
    QList<CompareCell> values;  ///< one for each version; none in heads and notes
    QList<CompareCell> changes; ///< against the baseline, likewise; the baseline's is empty
};

enum class CompareSection { Metrics, Costs, Parameters, Tags, Artifacts, Features, Importance };

/// What of a comparison is shown.
struct CompareView {
    enum class Shown { Everything, Differences };
    Shown shown = Shown::Everything; ///< Differences: what is equal is named in a note
    std::optional<CompareSection> section;
    QString bestOf; ///< the metric of `atBest`
    QList<ComparedMetric> atBest;
};

/// A head for each section, its rows, a note of what is hidden. Metrics that a version states as its summary and again
/// for the split they come from stand in that split's section only.
QList<CompareRow> comparisonRows(const Comparison &comparison, const CompareView &view);
bool hasSection(const Comparison &comparison, CompareSection section);

/// A version as the head of a column: its semantic version, else its version; with the model where the versions are of
/// several.
QString comparedName(const Comparison &comparison, int version);
/// "Without training curves: 1.2.0, 1.3.0 and 4 more." for each part that a version lacks; empty when none does.
QString comparedGaps(const Comparison &comparison, qsizetype mostNamed = 4);

} // namespace slipway
