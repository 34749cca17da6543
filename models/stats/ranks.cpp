#include "models/stats/ranks.h"

#include "models/stats/samples.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_set>
#include <utility>

namespace slipway::stats {

std::vector<double> midranks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return values[i] < values[j]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        const double shared = static_cast<double>(first + 1 + end) / 2;
        for (; first < end; ++first)
            ranks[order[first]] = shared;
    }
    return ranks;
}

namespace {

using Pairs = std::vector<std::pair<double, double>>;

/// The pairs of neighbours in runs that `same` finds equal, of a sorted range.
template <class Same>
double tiedPairs(const Pairs &sorted, Same same)
{
    double pairs = 0;
    double run = 0;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        run = same(sorted[i - 1], sorted[i]) ? run + 1 : 0;
        pairs += run;
    }
    return pairs;
}

/// Sorts by the second value; returns how many pairs stood in the wrong order.
double sortCounting(Pairs &pairs)
{
    double exchanges = 0;
    Pairs merged(pairs.size());
    for (std::size_t width = 1; width < pairs.size(); width *= 2) {
        for (std::size_t start = 0; start < pairs.size(); start += 2 * width) {
            const std::size_t middle = std::min(start + width, pairs.size());
            const std::size_t end = std::min(start + 2 * width, pairs.size());
            std::size_t left = start;
            std::size_t right = middle;
            for (std::size_t out = start; out < end; ++out) {
                const bool fromRight = right < end && (left == middle || pairs[right].second < pairs[left].second);
                if (fromRight)
                    exchanges += static_cast<double>(middle - left);
                merged[out] = fromRight ? pairs[right++] : pairs[left++];
            }
        }
        pairs.swap(merged);
    }
    return exchanges;
}

} // namespace

Outcome<KendallTau> kendallTau(std::span<const double> x, std::span<const double> y)
{
    if (const auto failure = checkPairs(x, y))
        return *failure;
    if (x.size() < 2)
        return undefined(Reason::TooFew);
    Pairs pairs(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        pairs[i] = {x[i], y[i]};
    std::sort(pairs.begin(), pairs.end());
    const auto n = static_cast<double>(x.size());
    const double all = n * (n - 1) / 2;
    const double tiedInX = tiedPairs(pairs, [](const auto &p, const auto &q) { return p.first == q.first; });
    const double tiedInBoth = tiedPairs(pairs, [](const auto &p, const auto &q) { return p == q; });
    KendallTau tau;
    tau.discordant = sortCounting(pairs);
    const double tiedInY = tiedPairs(pairs, [](const auto &p, const auto &q) { return p.second == q.second; });
    if (tiedInX == all || tiedInY == all)
        return undefined(Reason::ZeroVariance);
    tau.concordant = all - tiedInX - tiedInY + tiedInBoth - tau.discordant;
    tau.tauB = (tau.concordant - tau.discordant) / std::sqrt(all - tiedInX) / std::sqrt(all - tiedInY);
    tau.tauB = std::clamp(tau.tauB, -1.0, 1.0);
    return tau;
}

Outcome<double> rankBiasedOverlap(std::span<const std::size_t> a, std::span<const std::size_t> b, double persistence)
{
    if (a.empty() || b.empty())
        return wrongInput(Reason::EmptySample);
    const auto shorter = a.size() < b.size() ? a : b;
    const auto longer = a.size() < b.size() ? b : a;
    const auto s = static_cast<double>(shorter.size());
    const auto l = static_cast<double>(longer.size());
    std::unordered_set<std::size_t> inShorter, inLonger;
    double common = 0; // X_d of the paper
    double commonAtS = 0;
    double weight = 1;
    double sum = 0;
    for (std::size_t i = 0; i < longer.size(); ++i) {
        const auto depth = static_cast<double>(i + 1);
        weight *= persistence;
        if (i < shorter.size() && inShorter.insert(shorter[i]).second && inLonger.contains(shorter[i]))
            ++common;
        if (inLonger.insert(longer[i]).second && inShorter.contains(longer[i]))
            ++common;
        if (i < shorter.size())
            commonAtS = common;
        sum += common / depth * weight;
        if (depth > s)
            sum += commonAtS * (depth - s) / (s * depth) * weight;
    }
    return (1 - persistence) / persistence * sum + ((common - commonAtS) / l + commonAtS / s) * weight;
}

double overlapWeight(std::size_t depth, double persistence)
{
    const double p = persistence;
    const auto d = static_cast<double>(depth);
    double power = 1;
    double rest = -std::log1p(-p);
    for (std::size_t i = 1; i < depth; ++i) {
        power *= p;
        rest -= power / static_cast<double>(i);
    }
    return 1 - power + (1 - p) / p * d * rest;
}

} // namespace slipway::stats
