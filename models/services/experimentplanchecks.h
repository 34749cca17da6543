#pragma once

#include "models/base/result.h"
#include "models/domain/experimentplan.h"

namespace slipway {

// What cannot be in a plan whatever the data is, one sentence each (InvalidArgument).

/// Whether the shares of a split add up to 1 or to 100, as far as rounded shares do.
bool isWholeSplit(const std::vector<double> &split);

/// The splits of the plan and of its phases. `arms`: those that the shares are of, the control first.
Status checkSplits(const ExperimentPlan &plan, const QStringList &arms);

/// Levels, power, thresholds, sizes, the words of objective, mode and unit, arms that are named twice.
Status checkRule(const ExperimentPlan &plan);

/// Margin and smallest effect of a rate. `rate`: the control's, where it is known and the plan is being made; a plan of
/// before is not refused for the data that it got.
Status checkRate(const MetricPlan &metric, const std::optional<double> &rate);

} // namespace slipway
