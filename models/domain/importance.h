#pragma once

#include "models/domain/modelversion.h"

#include <vector>

namespace slipway {

/// One feature among those of its version.
struct RankedFeature {
    QString feature;
    double importance = 0; ///< as the file has it
    double share = 0;      ///< importance / sum of all magnitudes, with its sign; NaN for what is not finite
    double cumulative = 0; ///< of magnitudes, down to this one: ends at 1; NaN as the share
    int rank = 0;          ///< 1 = the most important, each rank once, equals in their order; 0 for a NaN
};

/// The most important first, NaN last. A feature that is named twice counts twice and is found as its first.
std::vector<RankedFeature> rankedImportance(const QList<FeatureImportance> &importance);

} // namespace slipway
