#pragma once

#include "models/domain/experimentdata.h"
#include "models/services/experimentservice.h"

namespace slipway {

/// The plan for data: what the request says, the defaults for the rest. Pure.
/// Control: the request's, else the arm with most rows. Without a primary the first yes/no column is it, more
/// is better; a primary without a name is that one, with what is asked of it. Without guard rails the columns that end
/// in `_ms` are, less is better, with a margin of 5 % of the control's mean; where that is 0 or there is none, with a
/// margin of 0. The other yes/no and number columns are shown and decide nothing. A relative margin is fixed to the
/// control's mean now. InvalidArgument: fewer than two arms, a control that is no arm, a metric that is no yes/no or
/// number column, no primary, and what checkPlan() refuses.
Result<ExperimentPlan> planExperiment(const ImportRequest &request, const ExperimentData &data);

/// A plan before there is data: relative margins need the control's mean in `baselines` (by metric). InvalidArgument:
/// no control, no primary, a margin without a mean, and what cannot be whatever the data is: alpha, power or threshold
/// outside of (0, 1), an unknown objective, mode or unit, a split that is no whole or does not fit the arms, phases
/// that do not rise.
Result<ExperimentPlan> settlePlan(ExperimentPlan plan, const QHash<QString, MetricBaseline> &baselines);

/// Whether a summary gives the metric's means without a spread: nothing is computed of it, and as a guard rail it lets
/// nothing be rolled out.
bool isMeanAlone(const ExperimentData &data, const MetricFigures &metric);

/// SHA-256 (hex) over all of a plan that decides.
QString hashOfPlan(const ExperimentPlan &plan);

} // namespace slipway
