#pragma once

#include "models/domain/decidinginterval.h"
#include "models/services/verdictsentences.h"

namespace slipway {

/// The intervals of the primary and of the guard rails as the rule read them for this decision, in the plan's order.
/// After a safety stop they are the always-valid ones at alpha shared among the metrics. Empty where nothing could be
/// read.
QList<DecidingInterval> decidingIntervals(const VerdictFacts &facts);

} // namespace slipway
