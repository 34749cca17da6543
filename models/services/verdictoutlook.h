#pragma once

#include "models/services/verdictsentences.h"

namespace slipway {

/// What would change the verdict, in one sentence; with the rows that are still needed where more rows can
/// help.
Sentence whatWouldChange(const VerdictFacts &facts);

} // namespace slipway
