#include "models/stats/ratios.h"

#include "models/stats/distributions.h"

#include <cmath>

namespace slipway::stats {

namespace {

Outcome<RiskRatio> katz(RateArm a, RateArm b, double z)
{
    if (a.x == 0 || b.x == 0)
        return undefined(Reason::ZeroEvents);
    if (a.x == a.n && b.x == b.n)
        return undefined(Reason::NoVariation);
    const double seLog = std::sqrt((b.n - b.x) / b.n / b.x + (a.n - a.x) / a.n / a.x);
    const double ratio = b.rate() / a.rate();
    return RiskRatio{{ratio, ratio * std::exp(-z * seLog), ratio * std::exp(z * seLog)},
                     seLog,
                     normalPValue(std::log(ratio) / seLog, Alternative::TwoSided)};
}

/// Whether the score statistic at the ratio `theta` lies within z. The rate of a under that hypothesis is the
/// smaller root of the likelihood's quadratic, in the form that does not cancel.
bool withinScore(RateArm a, RateArm b, double theta, double z)
{
    const double total = a.n + b.n;
    const double linear = b.n * theta + b.x + a.n + a.x * theta;
    const double events = a.x + b.x;
    const double root = std::sqrt(std::max(0.0, linear * linear - 4 * total * theta * events));
    const double p0 = std::min(1.0, 2 * events / (linear + root));
    const double p1 = std::min(1.0, theta * p0);
    const double variance = (p1 * (1 - p1) / b.n + theta * theta * p0 * (1 - p0) / a.n) * total / (total - 1);
    return std::abs(b.rate() - theta * a.rate()) <= z * std::sqrt(variance);
}

Outcome<RiskRatio> scoreRatio(RateArm a, RateArm b, double z)
{
    if (a.x == 0)
        return undefined(Reason::ZeroEvents);
    const double ratio = b.rate() / a.rate();
    // In log theta, as the interval spans orders of magnitude; no ratio of counts in a double is beyond e^80.
    constexpr double reach = 80;
    const double centre = b.x > 0 ? std::log(ratio) : -reach;
    const double high = lastWhere([&](double t) { return withinScore(a, b, std::exp(t), z); }, centre, reach);
    double low = 0;
    if (b.x > 0)
        low = std::exp(-lastWhere([&](double t) { return withinScore(a, b, std::exp(-t), z); }, -centre, reach));
    return RiskRatio{{ratio, low, std::exp(high)}, std::nullopt, std::nullopt};
}

} // namespace

Outcome<RiskRatio> riskRatio(RateArm a, RateArm b, double confLevel, RiskRatioInterval kind)
{
    if (const auto failure = checkRates({a, b}))
        return *failure;
    const double z = twoSidedZ(confLevel);
    return kind == RiskRatioInterval::KatzLog ? katz(a, b, z) : scoreRatio(a, b, z);
}

Outcome<OddsRatio> oddsRatio(RateArm a, RateArm b, double confLevel)
{
    if (const auto failure = checkRates({a, b}))
        return *failure;
    if (a.x == 0 || b.x == 0 || a.x == a.n || b.x == b.n)
        return undefined(Reason::ZeroCell);
    const double z = twoSidedZ(confLevel);
    const double ratio = (b.x / (b.n - b.x)) / (a.x / (a.n - a.x));
    const double seLog = std::sqrt(1 / b.x + 1 / (b.n - b.x) + 1 / a.x + 1 / (a.n - a.x));
    return OddsRatio{{ratio, ratio * std::exp(-z * seLog), ratio * std::exp(z * seLog)},
                     seLog,
                     normalPValue(std::log(ratio) / seLog, Alternative::TwoSided)};
}

} // namespace slipway::stats
