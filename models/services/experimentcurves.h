#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"

#include <span>

namespace slipway {

/// The difference of a metric between two arms as the data came (by time when every row had one, else in the log's
/// order), with the always-valid interval tuned for `nStar` rows. Begins when both arms have 100 values or a tenth of
/// all they will have. Empty when the metric has values that are no numbers.
std::vector<SequentialPoint> sequenceOf(const MetricFigures &metric, size_t control, size_t treatment, double nStar,
                                        double alpha);

/// The share of values at or below x, at most 200 points; empty without values.
DistributionCurve curveOf(std::span<const double> sorted);

} // namespace slipway
