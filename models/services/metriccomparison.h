#pragma once

#include "models/domain/querylog.h"
#include "models/stats/decision.h"

namespace slipway {

/// The values of one metric in one arm.
struct MetricSample {
    std::vector<double> values; ///< the finite ones, in the log's order
    qint64 missing = 0;         ///< rows without a value
    qint64 notANumber = 0;      ///< rows with a value that is no finite number
};
MetricSample sampleOf(const QueryLog &log, const LogColumn &column, quint32 arm);

/// One metric of a treatment against the control, and the same as the decision rule takes it. Pure.
struct MetricComparison {
    MetricResult result;
    stats::DecisionMetric decision;
};
/// `confLevel` is that of the difference and of the lift; the arms' own intervals are always 95 %.
/// A value that is no number makes the metric undefined ("non_finite_input"); none is dropped.
MetricComparison compareMetric(const MetricPlan &plan, const MetricSample &control, const MetricSample &treated,
                               double confLevel);
/// Whether the p-value of two rates is a rough one, because a cell of their table is expected to hold less than 5. The
/// method stays the same: the decision rule reads that p-value too.
bool hasFewExpected(const MetricComparison &comparison);
/// The same arms read at another level.
MetricResult readAt(const MetricComparison &comparison, double confLevel);

} // namespace slipway
