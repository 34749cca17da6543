#include "models/services/experimentcurves.h"

#include "models/stats/decision.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qint64 mostPoints = 200;

stats::MeanArm meanArm(const Moments &moments)
{
    return {moments.mean, moments.n > 1 ? std::sqrt(moments.squares / (moments.n - 1)) : 0, moments.n};
}

stats::RateArm rateArm(const Moments &moments)
{
    return {std::round(moments.mean * moments.n), moments.n};
}

} // namespace

std::vector<SequentialPoint> sequenceOf(const MetricFigures &metric, size_t control, size_t treatment, double nStar,
                                        double alpha)
{
    const ArmFigures &ofA = metric.arms[control];
    const ArmFigures &ofB = metric.arms[treatment];
    if (ofA.notNumbers + ofB.notNumbers > 0)
        return {};
    const double firstA = std::clamp(ofA.n / 10, 2.0, 100.0);
    const double firstB = std::clamp(ofB.n / 10, 2.0, 100.0);
    std::vector<SequentialPoint> points;
    Moments a, b;
    for (size_t step = 0; step < std::min(ofA.steps.size(), ofB.steps.size()); ++step) {
        a.merge(ofA.steps[step]);
        b.merge(ofB.steps[step]);
        const auto n = static_cast<qint64>(a.n + b.n);
        if (a.n < firstA || b.n < firstB || (!points.empty() && points.back().n == n))
            continue;
        stats::DecisionMetric at;
        if (metric.kind == MetricKind::Proportion)
            at.arms = stats::DecisionMetric::Rates{rateArm(a), rateArm(b)};
        else
            at.arms = stats::DecisionMetric::Means{meanArm(a), meanArm(b)};
        const stats::Interval interval = stats::alwaysValidInterval(at, nStar, alpha);
        points.push_back({n, interval.estimate, interval.low, interval.high});
    }
    return points;
}

DistributionCurve curveOf(std::span<const double> sorted)
{
    DistributionCurve curve;
    const auto n = static_cast<qint64>(sorted.size());
    const qint64 points = std::min(n, mostPoints);
    for (qint64 i = 1; i <= points; ++i) {
        const qint64 place = i * n / points; // 1-based
        const double x = sorted[static_cast<size_t>(place - 1)];
        // All that equal x lie at or below it.
        const auto upTo = std::upper_bound(sorted.begin() + place - 1, sorted.end(), x) - sorted.begin();
        if (!curve.x.empty() && curve.x.back() == x)
            continue;
        curve.x.push_back(x);
        curve.share.push_back(static_cast<double>(upTo) / static_cast<double>(n));
    }
    return curve;
}

} // namespace slipway
