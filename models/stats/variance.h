#pragma once

#include "models/stats/outcome.h"

#include <vector>

namespace slipway::stats {

enum class AnovaKind { Welch, Classic };

struct Anova {
    double f = 0;
    double df1 = 0;
    double df2 = 0;
    double pValue = 1;
};
/// Whether the means of several groups differ: Welch (1951) without equal variances, or the classic F test (Fisher).
/// EmptyArm (a group without values), TooFew (a group below two values, or fewer than two groups); ZeroVariance: Welch
/// when one group does not vary, classic when none does.
Outcome<Anova> anova(const std::vector<std::vector<double>> &groups, AnovaKind kind);

} // namespace slipway::stats
