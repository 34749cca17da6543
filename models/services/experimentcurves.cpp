#include "models/services/experimentcurves.h"

#include "models/stats/decision.h"
#include "models/stats/quantiles.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

namespace {

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

/// Where the bins of one arm's values may lie.
Range binned(std::span<const double> sorted)
{
    constexpr double outmost = 0.005;
    constexpr double quartiles = 5;
    const auto at = [&sorted](double probability) { return stats::quantileOfSorted(sorted, probability); };
    const double median = at(0.5);
    Range range{at(outmost), at(1 - outmost)};
    // Where a quarter of the values are the median nothing is known of the spread.
    if (const double up = at(0.75) - median; up > 0)
        range.high = std::min(range.high, median + quartiles * up);
    if (const double down = median - at(0.25); down > 0)
        range.low = std::max(range.low, median - quartiles * down);
    return range;
}

} // namespace

void addHistogram(MetricFigures &metric, const std::vector<std::vector<double>> &sortedByArm)
{
    constexpr size_t bins = 40;
    Range all;
    for (const std::vector<double> &sorted : sortedByArm) {
        const Range own = sorted.empty() ? Range() : binned(sorted);
        all = {std::min(all.low, own.low), std::max(all.high, own.high)};
    }
    if (!(all.low < all.high))
        return;
    for (size_t edge = 0; edge <= bins; ++edge)
        metric.edges.push_back(all.low + (all.high - all.low) * static_cast<double>(edge) / bins);
    metric.edges.back() = all.high;
    for (size_t arm = 0; arm < sortedByArm.size(); ++arm) {
        const std::vector<double> &sorted = sortedByArm[arm];
        std::vector<qint64> &counts = metric.arms[arm].histogram;
        auto from = sorted.begin();
        for (size_t edge = 0; edge <= bins; ++edge) {
            // What equals the last edge is still in the last bin.
            const auto upTo = edge == bins ? std::upper_bound(from, sorted.end(), metric.edges[edge])
                                           : std::lower_bound(from, sorted.end(), metric.edges[edge]);
            counts.push_back(upTo - from);
            from = upTo;
        }
        counts.push_back(sorted.end() - from);
    }
}

void addTo(Histogram &histogram, const std::vector<qint64> &counts)
{
    const bool hasEnds = !counts.empty() && counts.size() == histogram.edges.size() + 1;
    histogram.counts.emplace_back(counts.begin() + hasEnds, counts.end() - hasEnds);
    histogram.below.push_back(hasEnds ? counts.front() : 0);
    histogram.above.push_back(hasEnds ? counts.back() : 0);
}

} // namespace slipway
