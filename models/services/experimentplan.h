#pragma once

#include "models/domain/querylog.h"
#include "models/services/experimentservice.h"

namespace slipway {

/// The plan for a log: what the request says, the defaults for the rest. Pure.
/// Control: the request's, else the arm with most rows. Without a primary the first yes/no column is it, more
/// is better. Without guard rails the columns that end in `_ms` are, less is better, with a margin of 5 % of
/// the control's mean; where that is 0 or there is none, with a margin of 0. The other yes/no and number columns are
/// shown and decide nothing. InvalidArgument: fewer than two arms, a control that is no arm, a metric that is no yes/no
/// or number column, no primary, a split that does not fit the arms or is no whole.
Result<ExperimentPlan> planExperiment(const ImportRequest &request, const QueryLog &log);

/// Whether the shares of a split add up to 1 or to 100, as far as rounded shares do.
bool isWholeSplit(const std::vector<double> &split);

/// The arms as places in `log.arms`: the control first, the others in the order of the log.
std::vector<quint32> armOrder(const QueryLog &log, const QString &control);

} // namespace slipway
