#pragma once

#include "models/services/experimentsize.h"

#include <QStringList>

namespace slipway {

// What a person writes into the fields of a plan, and back. Numbers as the locale has them, or with a point.

std::optional<double> numberIn(const QString &text);

/// Of the metric's unit, "0.01"; or a share of its present mean, "5%", fixed to the unit. Nothing without that mean.
struct WrittenAmount {
    std::optional<double> amount;
    std::optional<double> share; ///< 0.05 where it was written as one
};
WrittenAmount amountIn(const QString &text, std::optional<double> mean);

/// "a, b, c"
QStringList namesIn(const QString &text);

/// "80, 20"
std::vector<double> sharesIn(const QString &text);
QString sharesText(const std::vector<double> &shares);

/// "response_time_ms: 2; errors: 5% of 0.02": the share of a mean is fixed to the unit, and without the mean left for
/// the data that is there. A margin that is no number is none.
QList<MetricPlan> guardrailsIn(const QString &text);
QString guardrailsText(const QList<MetricPlan> &metrics);

/// "2024-03-08 = 50, 50; 2024-03-15T12:00:00Z = 20, 80": days and times in UTC. A time that cannot be read has no
/// split.
QList<PlannedPhase> phasesIn(const QString &text);
QString phasesText(const QList<PlannedPhase> &phases);

} // namespace slipway
