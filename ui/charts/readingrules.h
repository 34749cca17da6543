#pragma once

#include "models/domain/curvefindings.h"

namespace slipway {

/// The rule by which a reading of this kind is made, as CurveFinding states it, in a sentence or two with its numbers.
QString readingRule(CurveFinding::Kind kind);

/// All of them, with an empty line between two.
QString readingRules();

} // namespace slipway
