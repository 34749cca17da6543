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

Outcome<MixtureTest> mixtureTest(std::span<const Look> looks, double tau2, double alpha)
{
    for (const Look &look : looks) {
        if (const auto failure = checkMeans(look.a, look.b))
            return *failure;
    }
    MixtureTest test;
    double running = 1;
    for (const Look &look : looks) {
        const double variance = look.a.sd * look.a.sd / look.a.n + look.b.sd * look.b.sd / look.b.n;
        if (variance == 0)
            return undefined(Reason::ZeroVariance);
        const double diff = look.b.mean - look.a.mean;
        const double logRatio = std::log1p(tau2 / variance) / 2; // of the roots of V + tau2 and V
        const double logLambda = tau2 / (2 * variance) * diff / (variance + tau2) * diff - logRatio;
        const double half = std::sqrt(2 * variance * (variance / tau2 + 1) * (logRatio - std::log(alpha)));
        running = std::min(running, std::exp(-logLambda));
        test.logLambda.push_back(logLambda);
        test.pValue.push_back(running);
        test.low.push_back(diff - half);
        test.high.push_back(diff + half);
    }
    return test;
}

} // namespace slipway::stats
