#pragma once

#include "models/domain/curvefindings.h"

namespace slipway {

/// CurveFinding::Gap, GapOpened and GapStays of a family whose metric says which way is better; nothing without both
/// curves. `isLowerBetter` is that way.
QList<CurveFinding> gapFindings(const CurveFamily &family, bool isLowerBetter);

} // namespace slipway
