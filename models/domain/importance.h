#pragma once

#include "models/domain/modelversion.h"

#include <vector>

namespace slipway {

/// One feature among those of its version.
struct RankedFeature {
    QString feature;
    double importance = 0; ///< as the file has it
    /// Importance / sum of all above zero, with its sign: those above zero add up to 1, and one below is a loss against
    /// that. NaN for what is not finite and where none is above zero.
    double share = 0;
    double cumulative = 0; ///< of the shares above zero, down to this one: ends at 1; NaN below zero and as the share
    int rank = 0;  ///< 1 = the most important; equals have the same, the next is as many lower (1, 2, 2, 4); 0: NaN
    int place = 0; ///< as the rank, but each once: equals by their names
};

/// By value, the most important first, NaN last: what importance says by its sign depends on how it was measured (a
/// permutation that helped, a coefficient's direction), so that a magnitude alone ranks nothing. Equals by name. A
/// feature that is named twice counts twice and is found as its first.
std::vector<RankedFeature> rankedImportance(const QList<FeatureImportance> &importance);

} // namespace slipway
