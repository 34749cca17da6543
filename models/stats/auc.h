#pragma once

#include "models/stats/outcome.h"

#include <span>

namespace slipway::stats {

// Area under the ROC curve with its variance: DeLong, DeLong and Clarke-Pearson (1988), computed by midranks in
// O(n log n) (Sun and Xu 2014). `labels` holds 0 and 1; a higher score means class 1, ties count half. NonFiniteInput,
// LengthMismatch; SingleClass when one class has no row, TooFew when it has one only.

struct AreaUnderCurve {
    Interval auc; ///< ends cut to [0, 1]
    double se = 0;
};
/// ZeroVariance when the standard error is 0, but for an area of exactly 1.
Outcome<AreaUnderCurve> areaUnderCurve(std::span<const double> labels, std::span<const double> scores,
                                       double confLevel);

struct CurveComparison {
    double aucA = 0;
    double aucB = 0;
    double seA = 0;
    double seB = 0;
    Interval diff; ///< b minus a, not cut
    double se = 0; ///< of the difference
    double z = 0;
    double pValue = 1;
};
/// Two models on the same rows. ZeroVariance when the variance of the difference is at most 1e-18: they rank alike.
Outcome<CurveComparison> compareCurves(std::span<const double> labels, std::span<const double> scoresA,
                                       std::span<const double> scoresB, double confLevel);

} // namespace slipway::stats
