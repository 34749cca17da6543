#include "models/stats/pairedproportions.h"

#include "models/base/randomsource.h"
#include "models/stats/distributions.h"
#include "models/stats/quantiles.h"
#include "models/stats/samples.h"

#include <vector>

namespace slipway::stats {

Outcome<McNemarTest> mcnemar(double b, double c, McNemarKind kind)
{
    if (const auto failure = checkCounts({b, c}))
        return *failure;
    const double n = b + c;
    if (n == 0)
        return undefined(Reason::NoDiscordantPairs);
    const double fewer = std::min(b, c);
    const auto fromStatistic = [n](double distance) {
        const double statistic = distance * distance / n;
        return McNemarTest{chiSquareUpperTail(statistic, 1), statistic};
    };
    switch (kind) {
    case McNemarKind::Exact:
        return McNemarTest{std::min(1.0, 2 * binomialCdf(fewer, n, 0.5)), std::nullopt};
    case McNemarKind::MidP:
        return McNemarTest{std::min(1.0, 2 * binomialCdf(fewer - 1, n, 0.5) + binomialProbability(fewer, n, 0.5)),
                           std::nullopt};
    case McNemarKind::ChiSquare:
        return fromStatistic(b - c);
    case McNemarKind::ChiSquareContinuity:
        break;
    }
    return fromStatistic(std::max(0.0, std::abs(b - c) - 1));
}

namespace {

std::optional<Failure> checkPairedCounts(const PairedCounts &counts)
{
    if (const auto failure = checkCounts({counts.bothCorrect, counts.onlyB, counts.onlyA, counts.neither}))
        return failure;
    if (counts.total() == 0)
        return wrongInput(Reason::EmptySample);
    return std::nullopt;
}

/// Whether Tango's score test of the difference `d` is within z. The share of rows on which only a is right is the
/// maximum likelihood estimate under d, the root of a quadratic.
bool isWithin(const PairedCounts &counts, long double d, double z)
{
    const long double n = counts.total();
    const long double up = counts.onlyB;
    const long double down = counts.onlyA;
    const long double linear = (2 * n - up + down) * d - up - down;
    const long double constant = -down * d * (1 - d);
    const long double root = std::sqrt(std::max(0.0L, linear * linear - 8 * n * constant));
    const long double share = linear > 0 ? -2 * constant / (root + linear) : (root - linear) / (4 * n);
    const long double distance = up - down - n * d;
    return distance * distance <= static_cast<long double>(z) * z * n * std::max(0.0L, 2 * share + d * (1 - d));
}

} // namespace

Outcome<PairedDifference> pairedDifference(const PairedCounts &counts, PairedInterval kind, double confLevel)
{
    if (const auto failure = checkPairedCounts(counts))
        return *failure;
    const double n = counts.total();
    const double excess = counts.onlyB - counts.onlyA;
    const double diff = excess / n;
    const double z = twoSidedZ(confLevel);
    if (kind == PairedInterval::Wald) {
        const long double squares =
            static_cast<long double>(n) * (counts.onlyB + counts.onlyA) - static_cast<long double>(excess) * excess;
        if (squares <= 0)
            return undefined(Reason::ZeroVariance);
        const double se = static_cast<double>(std::sqrt(squares / n)) / n;
        return PairedDifference{{diff, diff - z * se, diff + z * se}, se};
    }
    // Searched outwards from the estimate, as a distance, so that the predicate holds first.
    const long double centre = static_cast<long double>(excess) / n;
    const double down = lastWhere([&](double step) { return isWithin(counts, centre - step, z); }, 0, 1 + diff);
    const double up = lastWhere([&](double step) { return isWithin(counts, centre + step, z); }, 0, 1 - diff);
    return PairedDifference{{diff, diff - down, diff + up}, std::nullopt};
}

Outcome<Interval> pairedBootstrap(const PairedCounts &counts, double confLevel, int resamples, std::uint64_t seed)
{
    if (const auto failure = checkPairedCounts(counts))
        return *failure;
    const double n = counts.total();
    const double discordant = counts.onlyA + counts.onlyB;
    if (discordant == 0)
        return undefined(Reason::ZeroVariance);
    RandomSource random(seed, 0);
    std::vector<double> replicates(static_cast<size_t>(resamples));
    for (double &replicate : replicates) {
        const auto draw = [&random](double trials, double p) {
            const double u = random.uniform();
            return p >= 1 || trials == 0 || u == 0 ? (p >= 1 ? trials : 0) : binomialQuantile(u, trials, p);
        };
        const double drawn = draw(n, discordant / n);
        const double ofB = draw(drawn, counts.onlyB / discordant);
        replicate = (2 * ofB - drawn) / n;
    }
    std::sort(replicates.begin(), replicates.end());
    const double tail = (1 - confLevel) / 2;
    return Interval{(counts.onlyB - counts.onlyA) / n, quantileOfSorted(replicates, tail),
                    quantileOfSorted(replicates, 1 - tail)};
}

} // namespace slipway::stats
