#pragma once

#include "models/domain/querylog.h"
#include "models/stats/decision.h"

namespace slipway {

/// The difference of a metric between two arms as the log goes on (by time when every row has one, else in
/// the log's order), with the always-valid interval tuned for `nStar` rows: at most 200 points. Begins when
/// both arms have 100 values or a tenth of all they will have. Empty when the metric has values that are no
/// numbers.
std::vector<SequentialPoint> sequenceOf(const QueryLog &log, const LogColumn &column, quint32 control,
                                        quint32 treatment, double nStar, double alpha);

/// The share of values at or below x, at most 200 points; empty without values.
DistributionCurve distributionOf(const QString &metric, const QString &arm, std::vector<double> values);

} // namespace slipway
