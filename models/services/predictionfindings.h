#pragma once

#include "models/domain/significance.h"
#include "models/formats/predictionsreader.h"

namespace slipway {

/// Pairs the rows of two sets of predictions by id and fills in what they say of the difference: counts, accuracies,
/// areas, findings, notes. `comparison` has the files' names, the level, the seed and the number of resamples. Both
/// need a row in common. Pure.
void fillFindings(PredictionComparison &comparison, const Predictions &a, const Predictions &b,
                  const PredictionOptions &options);

} // namespace slipway
