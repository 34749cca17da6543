#pragma once

#include "models/domain/decidinginterval.h"
#include "models/services/verdictsentences.h"

namespace slipway {

/// What the figures of the primary and of the guard rails say, a sentence or more for each, in the plan's order. They
/// quote the intervals that the verdict was read from (decidingIntervals()), as the card draws them.
QList<Sentence> metricSentences(const VerdictFacts &facts, const QList<DecidingInterval> &intervals);

} // namespace slipway
