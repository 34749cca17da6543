#pragma once

#include "models/domain/experiment.h"

namespace slipway {

/// The boundaries of a plan with planned looks, one point per look: beyond them the difference of the primary is
/// settled at that look (O'Brien-Fleming spending; the standard error of now, at the units of the look). Empty in other
/// modes, without a planned size, or where the primary has no figures.
std::vector<SequentialPoint> planBoundaries(const ExperimentAnalysis &analysis);

} // namespace slipway
