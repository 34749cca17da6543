#pragma once

#include "models/services/verdictsentences.h"

namespace slipway {

/// What would change a verdict.
struct Outlook {
    Sentence sentence;              ///< with the rows that are still needed where more rows can help
    std::optional<qint64> moreRows; ///< the same as a number
};
Outlook outlookOf(const VerdictFacts &facts);

/// An arm as a person knows it: its semantic version where it has one.
QString armLabel(const QList<Variant> &variants, const QString &arm);

/// The label of the treatment that is to be rolled out or back, where the verdict must name it to be understood: with
/// several treatments. Else empty.
QString namedTreatment(const ExperimentAnalysis &analysis);

/// Whether a summary gives its means alone: nothing is computed of it then.
bool hasNoSpread(const MetricResult &metric);
/// The first metric that decides and has none; empty where each has one.
QString metricWithoutSpread(const VerdictFacts &facts);

/// How long the missing rows take at the pace so far; nullopt where none are missing, or the rows have no times.
std::optional<double> daysUntilDecided(const ExperimentAnalysis &analysis);

} // namespace slipway
