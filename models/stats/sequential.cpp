#include "models/stats/sequential.h"

#include <algorithm>
#include <cmath>

namespace slipway::stats {

Outcome<ConfidenceSequence> confidenceSequence(double diff, double se, double nTotal, double nStar, double alpha)
{
    if (!std::isfinite(diff) || !std::isfinite(se) || !std::isfinite(nTotal) || !std::isfinite(nStar))
        return wrongInput(Reason::NonFiniteInput);
    if (nTotal <= 0 || nStar <= 0 || std::floor(nTotal) != nTotal)
        return wrongInput(Reason::InvalidCounts);
    if (se < 0)
        return wrongInput(Reason::InvalidSd);
    if (se == 0)
        return undefined(Reason::ZeroVariance);
    ConfidenceSequence sequence;
    const double rho2 = (-2 * std::log(alpha) + std::log1p(-2 * std::log(alpha))) / nStar;
    const double scaled = nTotal * rho2;
    sequence.rho = std::sqrt(rho2);
    sequence.halfWidth = se * std::sqrt(2 * (scaled + 1) / scaled * (0.5 * std::log1p(scaled) - std::log(alpha)));
    sequence.diff = {diff, diff - sequence.halfWidth, diff + sequence.halfWidth};
    const double z = diff / se;
    sequence.pValue = std::min(1.0, std::exp(0.5 * std::log1p(scaled) - z * z * scaled / (2 * (1 + scaled))));
    return sequence;
}

} // namespace slipway::stats
