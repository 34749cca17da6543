#pragma once

#include "models/domain/experiment.h"

namespace slipway {

/// A plan for one size, or for looks up to one, is spent when it was read there. With more rows than at that look the
/// reading explores: it is at most "continue", and says so. The looks of `analysis` are those before it, and itself
/// last. A plan that may be read at any time, and one without a size, stays as it is.
void holdBackReadingOn(ExperimentAnalysis &analysis);

} // namespace slipway
