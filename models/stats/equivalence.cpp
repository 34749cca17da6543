#include "models/stats/equivalence.h"

#include "models/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace slipway::stats {

Outcome<NoninferiorMeans> noninferiorMeans(const MeanArm &a, const MeanArm &b, const Margin &margin, double alpha)
{
    // Checked before a is scaled, so that a wrong input stays what it is.
    if (const auto failure = checkMeans(a, b))
        return *failure;
    const double sign = margin.preferred == Preferred::Lower ? 1 : -1;
    const bool relative = margin.type == MarginType::Relative;
    const double ratio = relative ? 1 + sign * margin.size : 1;
    const double offset = relative ? 0 : sign * margin.size;
    const auto alternative = margin.preferred == Preferred::Lower ? Alternative::Less : Alternative::Greater;
    const auto test =
        meanTest({ratio * a.mean, std::abs(ratio) * a.sd, a.n}, b, MeanTestKind::Welch, alternative, 1 - alpha, offset);
    if (!test)
        return test.failure();
    return NoninferiorMeans{test->t, test->df, test->pValue, test->pValue < alpha};
}

Outcome<NoninferiorRates> noninferiorRates(RateArm a, RateArm b, double margin, Preferred preferred, double alpha)
{
    if (const auto failure = checkRates({a, b}))
        return *failure;
    const double offset = preferred == Preferred::Lower ? margin : -margin;
    const double variance = constrainedVariance(a, b, offset);
    if (variance <= 0)
        return undefined(Reason::ZeroVariance);
    NoninferiorRates test;
    test.z = (b.rate() - a.rate() - offset) / std::sqrt(variance);
    test.pValue = normalPValue(test.z, preferred == Preferred::Lower ? Alternative::Less : Alternative::Greater);
    test.noninferior = test.pValue < alpha;
    return test;
}

Outcome<EquivalentMeans> equivalentMeans(const MeanArm &a, const MeanArm &b, double low, double high, double alpha)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        return wrongInput(Reason::NonFiniteInput);
    const auto above = meanTest(a, b, MeanTestKind::Welch, Alternative::Greater, 1 - alpha, low);
    const auto below = meanTest(a, b, MeanTestKind::Welch, Alternative::Less, 1 - alpha, high);
    if (!above || !below)
        return above ? below.failure() : above.failure();
    EquivalentMeans test{above->t, below->t, above->df, above->pValue, below->pValue, 0, false};
    test.pValue = std::max(test.pLower, test.pUpper);
    test.equivalent = test.pValue < alpha;
    return test;
}

} // namespace slipway::stats
