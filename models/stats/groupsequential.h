#pragma once

#include "models/stats/outcome.h"

#include <span>
#include <vector>

namespace slipway::stats {

enum class Spending { OBrienFleming, Pocock, Power };

/// A test with planned looks.
struct GroupSequentialPlan {
    std::vector<double> information; ///< rising, the last one 1
    double alpha = 0.05;
    int sides = 2; ///< alpha / sides is spent on each
    Spending spending = Spending::OBrienFleming;
    double gamma = 1; ///< Power: the share information^gamma
};

/// One value per look.
struct GroupSequentialBounds {
    std::vector<double> critical;        ///< z; infinite when nothing can be spent yet
    std::vector<double> cumulativeAlpha; ///< of all sides together
    std::vector<double> nominalP;        ///< sides * P(Z > critical)
};
/// Error spending of Lan and DeMets (1983) with recursive numerical integration (Armitage, McPherson and Rowe 1969;
/// Jennison and Turnbull 2000, chapter 19); no futility. NonFiniteInput.
Outcome<GroupSequentialBounds> groupSequentialBounds(const GroupSequentialPlan &plan);

} // namespace slipway::stats
