#include "models/stats/ranktests.h"

#include "models/stats/distributions.h"
#include "models/stats/rankdistributions.h"
#include "models/stats/ranks.h"
#include "models/stats/samples.h"

#include <numeric>

namespace slipway::stats {

namespace {

/// Sum of t^3 - t over the ties of t values.
double tieSum(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    double sum = 0;
    for (size_t first = 0; first < values.size();) {
        const auto end = static_cast<size_t>(
            std::upper_bound(values.begin() + static_cast<std::ptrdiff_t>(first), values.end(), values[first])
            - values.begin());
        const auto t = static_cast<double>(end - first);
        sum += t * t * t - t;
        first = end;
    }
    return sum;
}

/// p of a statistic that is symmetric around `centre` when nothing differs; `atMost(x)` is P(X <= x).
template <class AtMost>
double exactPValue(double statistic, double most, Alternative alternative, AtMost atMost)
{
    const double below = atMost(std::floor(statistic));
    const double above = atMost(most - std::ceil(statistic));
    switch (alternative) {
    case Alternative::Less:
        return below;
    case Alternative::Greater:
        return above;
    case Alternative::TwoSided:
        break;
    }
    return std::min(1.0, 2 * std::min(below, above));
}

double normalRankPValue(double distance, double variance, RankPValue source, Alternative alternative)
{
    if (source == RankPValue::NormalContinuity) {
        if (alternative == Alternative::TwoSided)
            distance -= distance == 0 ? 0 : std::copysign(0.5, distance);
        else
            distance += alternative == Alternative::Less ? 0.5 : -0.5;
    }
    return normalPValue(distance / std::sqrt(variance), alternative);
}

} // namespace

Outcome<MannWhitney> mannWhitney(std::span<const double> a, std::span<const double> b, RankPValue source,
                                 Alternative alternative)
{
    if (const auto failure = checkArms(a, b))
        return *failure;
    std::vector<double> all(a.begin(), a.end());
    all.insert(all.end(), b.begin(), b.end());
    const auto ranks = midranks(all);
    const auto na = static_cast<double>(a.size());
    const auto nb = static_cast<double>(b.size());
    const double n = na + nb;
    const double ties = tieSum(std::move(all));
    if (ties == n * n * n - n)
        return undefined(Reason::ZeroVariance);
    MannWhitney test;
    const auto firstOfB = ranks.begin() + static_cast<std::ptrdiff_t>(a.size());
    test.uB = static_cast<double>(std::accumulate(firstOfB, ranks.end(), 0.0L)) - nb * (nb + 1) / 2;
    test.uA = na * nb - test.uB;
    test.probSuperiority = test.uB / (na * nb);
    if (source == RankPValue::Exact) {
        const RankSumDistribution distribution(a.size(), b.size());
        test.pValue = exactPValue(test.uB, na * nb, alternative, [&](double u) { return distribution.atMost(u); });
    } else {
        const double variance = na * nb / 12 * ((n + 1) - ties / (n * (n - 1)));
        test.pValue = normalRankPValue(test.uB - na * nb / 2, variance, source, alternative);
    }
    return test;
}

namespace {

/// The k-th smallest (from 1) of all differences b_j - a_i of sorted samples, without listing them.
double kthDifference(std::span<const double> a, std::span<const double> b, double k)
{
    const auto hasFewer = [&](double x) {
        double count = 0;
        size_t j = 0;
        for (const double value : a) {
            while (j < b.size() && b[j] - value <= x)
                ++j;
            count += static_cast<double>(j);
        }
        return count < k;
    };
    const double infinity = std::numeric_limits<double>::infinity();
    const double low = std::nextafter(b.front() - a.back(), -infinity);
    return std::nextafter(lastWhere(hasFewer, low, b.back() - a.front()), infinity);
}

} // namespace

Outcome<Interval> hodgesLehmann(std::span<const double> a, std::span<const double> b, double confLevel)
{
    if (const auto failure = checkArms(a, b))
        return *failure;
    std::vector<double> sortedA(a.begin(), a.end()), sortedB(b.begin(), b.end());
    std::sort(sortedA.begin(), sortedA.end());
    std::sort(sortedB.begin(), sortedB.end());
    if (std::min(sortedA.front(), sortedB.front()) == std::max(sortedA.back(), sortedB.back()))
        return undefined(Reason::ZeroVariance);
    const double pairs = static_cast<double>(a.size()) * static_cast<double>(b.size());
    const auto kth = [&](double k) { return kthDifference(sortedA, sortedB, k); };
    const RankSumDistribution distribution(a.size(), b.size());
    const double k = std::max(1.0, distribution.quantile((1 - confLevel) / 2));
    const double median = (kth(std::floor((pairs + 1) / 2)) + kth(std::ceil((pairs + 1) / 2))) / 2;
    return Interval{median, kth(k), kth(pairs + 1 - k)};
}

Outcome<SignedRank> signedRank(std::span<const double> a, std::span<const double> b, RankPValue source,
                               Alternative alternative)
{
    if (const auto failure = checkPairs(a, b))
        return *failure;
    if (a.empty())
        return wrongInput(Reason::EmptyArm);
    const double dust = roundingDust * std::max(largestMagnitude(a), largestMagnitude(b));
    std::vector<double> differences, sizes;
    for (size_t i = 0; i < a.size(); ++i) {
        if (std::abs(b[i] - a[i]) > dust) {
            differences.push_back(b[i] - a[i]);
            sizes.push_back(std::abs(differences.back()));
        }
    }
    if (differences.empty())
        return undefined(Reason::ZeroVariance);
    const auto ranks = midranks(sizes);
    SignedRank test;
    test.nonZero = static_cast<double>(differences.size());
    for (size_t i = 0; i < differences.size(); ++i)
        test.v += differences[i] > 0 ? ranks[i] : 0;
    const double n = test.nonZero;
    if (source == RankPValue::Exact) {
        const SignedRankDistribution distribution(differences.size());
        test.pValue =
            exactPValue(test.v, n * (n + 1) / 2, alternative, [&](double v) { return distribution.atMost(v); });
    } else {
        const double variance = n * (n + 1) * (2 * n + 1) / 24 - tieSum(std::move(sizes)) / 48;
        test.pValue = normalRankPValue(test.v - n * (n + 1) / 4, variance, source, alternative);
    }
    return test;
}

Outcome<KruskalWallis> kruskalWallis(const std::vector<std::vector<double>> &groups)
{
    std::vector<double> all;
    for (const auto &group : groups)
        all.insert(all.end(), group.begin(), group.end());
    if (!allFinite(all))
        return wrongInput(Reason::NonFiniteInput);
    if (std::any_of(groups.begin(), groups.end(), [](const auto &group) { return group.empty(); }))
        return wrongInput(Reason::EmptyArm);
    if (groups.size() < 2)
        return undefined(Reason::TooFew);
    const auto ranks = midranks(all);
    const auto n = static_cast<double>(all.size());
    const double ties = tieSum(std::move(all));
    if (ties == n * n * n - n)
        return undefined(Reason::ZeroVariance);
    long double between = 0;
    auto rank = ranks.begin();
    for (const auto &group : groups) {
        const auto end = rank + static_cast<std::ptrdiff_t>(group.size());
        const auto size = static_cast<long double>(group.size());
        const long double distance = std::accumulate(rank, end, 0.0L) / size - (n + 1) / 2;
        between += size * distance * distance;
        rank = end;
    }
    KruskalWallis test;
    test.h = static_cast<double>(12 * between / (n * (n + 1)) / (1 - ties / (n * n * n - n)));
    test.df = static_cast<double>(groups.size()) - 1;
    test.pValue = chiSquareUpperTail(test.h, test.df);
    return test;
}

} // namespace slipway::stats
