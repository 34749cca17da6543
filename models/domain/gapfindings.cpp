#include "models/domain/gapfindings.h"

#include "models/domain/curvelevels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace slipway {

namespace {

constexpr double leastBase = 0.05; // of what the training curve moved
constexpr double mostShare = 10;   // more of it says less than the distance itself

/// Training against validation at the steps that both have, a value each.
struct Gaps {
    std::vector<std::size_t> at; ///< in the validation curve
    std::vector<double> worse;   ///< by how much validation is
    std::vector<double> bases;   ///< |training|
    double least = 0;            ///< a base below it says nothing

    std::size_t size() const { return at.size(); }
    double share(std::size_t i) const
    {
        const bool isNearZero = bases[i] == 0 || bases[i] < least || std::abs(worse[i]) > mostShare * bases[i];
        return isNearZero ? std::numeric_limits<double>::quiet_NaN() : worse[i] / bases[i];
    }
    /// The median of those around one, of what is known; one corrupt value alone does not make it.
    double shareAround(std::size_t i) const
    {
        const std::size_t reach = std::min({levelReach, i, size() - 1 - i});
        std::vector<double> known;
        for (std::size_t near = i - reach; near <= i + reach; ++near) {
            if (const double one = share(near); std::isfinite(one))
                known.push_back(one);
        }
        return known.empty() ? std::numeric_limits<double>::quiet_NaN() : median(known);
    }
    /// Against `least`, where the base is less; infinite, or no number, where there is none at all.
    std::vector<double> sharesOf(double leastOne) const
    {
        std::vector<double> shares(size());
        for (std::size_t i = 0; i < size(); ++i)
            shares[i] = worse[i] / std::max(bases[i], leastOne);
        return shares;
    }
    /// Of those that share() knows.
    double medianShare() const
    {
        std::vector<double> known;
        for (std::size_t i = 0; i < size(); ++i) {
            if (const double one = share(i); std::isfinite(one))
                known.push_back(one);
        }
        return known.empty() ? std::numeric_limits<double>::quiet_NaN() : median(known);
    }
};

Gaps gapsOf(const MetricSeries &training, const MetricSeries &validation, double sign)
{
    Gaps gaps;
    std::vector<double> trained;
    for (const auto &[t, v] : commonSteps(training, validation)) {
        gaps.at.push_back(v);
        gaps.worse.push_back(sign * (validation.values[v] - training.values[t]));
        gaps.bases.push_back(std::abs(training.values[t]));
        trained.push_back(training.values[t]);
    }
    if (!trained.empty())
        gaps.least = leastBase * (percentile(trained, 0.95) - percentile(trained, 0.05));
    return gaps;
}

struct Opening {
    CurveFinding::Kind kind = CurveFinding::Kind::GapOpened;
    std::size_t at = 0;
};

/// Where they became wide, and stay so; nothing where they did not, or too late to tell.
std::optional<Opening> openingOf(const std::vector<double> &shares)
{
    std::size_t opened = shares.size();
    while (opened > 0 && localMedian(shares, opened - 1) > CurveFinding::wideGap)
        --opened;
    const std::size_t follow = shares.size() - opened;
    if (shares.size() < CurveFinding::fewPoints || follow < CurveFinding::shortestOpening
        || follow * 20 < shares.size())
        return std::nullopt;
    const CurveNoise noise(shares);
    if (opened * 20 < shares.size()) {
        const double beyond = median(shares) - CurveFinding::wideGap;
        return beyond > noise.ofLevels(follow, follow) ? std::optional(Opening{CurveFinding::Kind::GapStays, opened})
                                                       : std::nullopt;
    }
    const auto middle = shares.begin() + static_cast<std::ptrdiff_t>(opened);
    const double grown = median({middle, shares.end()}) - median({shares.begin(), middle});
    return grown > noise.ofLevels(opened, follow) ? std::optional(Opening{CurveFinding::Kind::GapOpened, opened})
                                                  : std::nullopt;
}

/// As openingOf(), and a gap that closes with a training curve that falls to nearly nothing, but stays a like part of
/// it.
std::optional<Opening> openingOf(const Gaps &gaps, const std::vector<double> &held)
{
    if (const std::optional<Opening> opened = openingOf(held))
        return opened;
    const std::vector<double> shares = gaps.sharesOf(0);
    if (!std::all_of(shares.begin(), shares.end(), [](double share) { return std::isfinite(share); }))
        return std::nullopt;
    const std::optional<Opening> opened = openingOf(shares);
    return opened && opened->kind == CurveFinding::Kind::GapStays ? opened : std::nullopt;
}

bool isClearlyWide(const std::vector<double> &shares)
{
    const std::size_t count = std::max<std::size_t>(3, shares.size() / 20);
    if (shares.size() < CurveFinding::fewPoints)
        return false;
    const double level = median({shares.end() - static_cast<std::ptrdiff_t>(count), shares.end()});
    return level - CurveFinding::wideGap > CurveNoise(shares).ofLevels(count, count);
}

} // namespace

QList<CurveFinding> gapFindings(const CurveFamily &family, bool isLowerBetter)
{
    const MetricSeries *training = family.curve(Split::Training);
    const MetricSeries *validation = family.curve(Split::Validation);
    if (!training || !validation)
        return {};
    const Gaps gaps = gapsOf(*training, *validation, isLowerBetter ? 1 : -1);
    if (gaps.size() == 0)
        return {};
    const auto place = [&](CurveFinding::Kind kind, std::size_t point) {
        CurveFinding finding;
        finding.kind = kind;
        finding.metric = family.metric;
        finding.hasOtherSplit = true;
        finding.step = validation->steps[gaps.at[point]];
        finding.value = validation->values[gaps.at[point]];
        finding.amount = gaps.worse[point];
        finding.share = gaps.share(point);
        return finding;
    };
    const std::vector<double> shares = gaps.sharesOf(gaps.least);
    const std::size_t end = gaps.size() - 1;
    const std::size_t earlier = (2 * gaps.size() + 2) / 3 - 1;
    CurveFinding last = place(CurveFinding::Kind::Gap, end);
    last.since = validation->steps[gaps.at[earlier]];
    last.sinceShare = gaps.shareAround(earlier);
    last.isClear = isClearlyWide(shares);
    const std::optional<Opening> opened = openingOf(gaps, shares);
    if (!opened)
        return {last};
    CurveFinding opening = place(opened->kind, opened->at);
    opening.share = opened->kind == CurveFinding::Kind::GapStays ? gaps.medianShare() : gaps.share(end);
    opening.points = static_cast<int>(opened->at);
    return {last, opening};
}

} // namespace slipway
