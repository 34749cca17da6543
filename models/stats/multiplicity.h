#pragma once

#include "models/stats/outcome.h"

#include <span>
#include <vector>

namespace slipway::stats {

enum class Adjustment {
    Bonferroni,
    Holm,              ///< Holm (1979): the family's error, always
    Hochberg,          ///< Hochberg (1988)
    BenjaminiHochberg, ///< Benjamini and Hochberg (1995): the rate of false discoveries
    BenjaminiYekutieli ///< Benjamini and Yekutieli (2001), under any dependence
};

/// p-values adjusted for their number, in the order of the input, as R's p.adjust; never above 1. A NaN stays NaN and
/// does not count. NonFiniteInput for an infinite one.
Outcome<std::vector<double>> adjustPValues(std::span<const double> pValues, Adjustment method);

} // namespace slipway::stats
