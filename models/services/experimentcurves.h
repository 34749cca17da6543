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

/// Counts the arms' values, each sorted, in bins over the range that holds nearly all of them: at most 99 % of an arm,
/// and no farther from its median than five times as far as its quartiles, so that a heavy tail leaves the bins to what
/// it is the tail of. An arm's counts begin with what lies below the range and end with what lies above it. Nothing
/// where nothing varies.
void addHistogram(MetricFigures &metric, const std::vector<std::vector<double>> &sortedByArm);
/// One variant more, from an arm's counts; those of an earlier release end with the last bin and leave nothing out.
void addTo(Histogram &histogram, const std::vector<qint64> &counts);

} // namespace slipway
