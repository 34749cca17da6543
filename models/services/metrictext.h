#pragma once

#include "models/domain/experiment.h"

namespace slipway {

// Figures of a metric as the sentences of a verdict write them: rates in %, their differences in points,
// columns that end in `_ms` in ms, the rest in the metric's own unit. In the application's locale. `span` is what must
// still be seen, in the metric's unit: the width of the interval, or the margin (decimalsFor). A value that is not
// there (NaN) is missingText().

/// A difference or margin without its unit: "2.72".
QString figure(const MetricPlan &plan, double value, double span);
/// The same with it: "2.72 points", "2.06 ms".
QString amount(const MetricPlan &plan, double value, double span);
/// A value of the metric: "92.12 %", "37.78 ms".
QString ownValue(const MetricPlan &plan, double value, double span);
/// "95 %"
QString levelText(double confLevel);
/// pValueText() without its "p =", which stands in the header of a table.
QString pText(double p);
/// A metric's name for people: "response_time_ms" is "response time", its unit is metricUnit().
QString metricTitle(const MetricPlan &plan);
/// "%", "ms" or empty.
QString metricUnit(const MetricPlan &plan);
bool isMilliseconds(const MetricPlan &plan);

} // namespace slipway
