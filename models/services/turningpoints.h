#pragma once

#include "models/services/verdictsentences.h"

namespace slipway {

/// Which values of the treatment, each alone and worse than what was measured, would turn a verdict to roll out: found
/// with the rule itself, in the metrics' own units as a log has them.
Sentence againstRollout(const VerdictFacts &facts);

} // namespace slipway
