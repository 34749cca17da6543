#pragma once

#include "models/domain/experiment.h"
#include "models/domain/picturedinterval.h"

namespace slipway {

/// The intervals of a verdict as card and report draw them: those that decide first, then the others. Rates in points.
QList<PicturedInterval> picturedIntervals(const Verdict &verdict);

} // namespace slipway
