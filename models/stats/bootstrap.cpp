#include "models/stats/bootstrap.h"

#include "models/base/inparallel.h"
#include "models/base/randomsource.h"
#include "models/stats/distributions.h"
#include "models/stats/means.h"
#include "models/stats/quantiles.h"
#include "models/stats/samples.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace slipway::stats {

namespace {

BootstrapIntervals::Accelerated accelerated(double estimate, std::span<const double> sorted,
                                            std::span<const double> jackknife, double tail)
{
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), estimate);
    const auto below = static_cast<double>((first - sorted.begin()) + (last - sorted.begin()));
    BootstrapIntervals::Accelerated bca;
    bca.z0 = -normalUpperQuantile(below / (2 * static_cast<double>(sorted.size())));
    const double mean = summarise(jackknife).mean;
    long double squares = 0;
    long double cubes = 0;
    for (const double value : jackknife) {
        const long double u = mean - value;
        squares += u * u;
        cubes += u * u * u;
    }
    bca.acceleration = static_cast<double>(cubes / (6 * squares * std::sqrt(squares)));
    const auto end = [&](double z) {
        const double shifted = bca.z0 + z;
        const double place = normalUpperTail(-(bca.z0 + shifted / (1 - bca.acceleration * shifted)));
        return std::isnan(place) ? place : quantileOfSorted(sorted, place);
    };
    const double z = normalUpperQuantile(tail);
    bca.low = end(-z);
    bca.high = end(z);
    return bca;
}

} // namespace

Outcome<BootstrapIntervals> bootstrapIntervals(double estimate, std::span<const double> replicates,
                                               std::span<const double> jackknife, double confLevel)
{
    if (!std::isfinite(estimate) || !allFinite(replicates) || !allFinite(jackknife))
        return wrongInput(Reason::NonFiniteInput);
    if (replicates.size() < 2 || jackknife.size() == 1)
        return undefined(Reason::TooFew);
    const MeanArm arm = summarise(replicates);
    if (arm.sd == 0 || (!jackknife.empty() && summarise(jackknife).sd == 0))
        return undefined(Reason::ZeroVariance);
    std::vector<double> sorted(replicates.begin(), replicates.end());
    std::sort(sorted.begin(), sorted.end());
    const double tail = (1 - confLevel) / 2;
    BootstrapIntervals intervals;
    intervals.percentileLow = quantileOfSorted(sorted, tail);
    intervals.percentileHigh = quantileOfSorted(sorted, 1 - tail);
    intervals.basicLow = 2 * estimate - intervals.percentileHigh;
    intervals.basicHigh = 2 * estimate - intervals.percentileLow;
    intervals.se = arm.sd;
    intervals.bias = arm.mean - estimate;
    if (!jackknife.empty())
        intervals.bca = accelerated(estimate, sorted, jackknife, tail);
    return intervals;
}

namespace {

std::optional<double> probabilityOf(BootstrapStatistic statistic)
{
    switch (statistic) {
    case BootstrapStatistic::Mean:
        break;
    case BootstrapStatistic::Median:
        return 0.5;
    case BootstrapStatistic::P90:
        return 0.9;
    case BootstrapStatistic::P95:
        return 0.95;
    }
    return std::nullopt;
}

/// One arm in its order, of which a sample is told by how often each of its values was drawn.
class ResampledArm
{
public:
    ResampledArm(std::span<const double> values, double probability)
        : m_values(values), m_order(values.size()), m_probability(probability)
    {
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::sort(m_order.begin(), m_order.end(), [&](quint32 i, quint32 j) { return values[i] < values[j]; });
    }

    size_t size() const { return m_values.size(); }

    /// Type 7 of the sample.
    double quantile(std::span<const quint32> drawn) const
    {
        const double place = static_cast<double>(drawn.size() - 1) * m_probability;
        const double below = std::floor(place);
        const auto lower = static_cast<size_t>(below);
        const size_t upper = std::min(lower + 1, drawn.size() - 1);
        size_t i = 0;
        size_t passed = drawn[m_order[0]]; // values of the sample up to the i-th smallest
        while (passed <= lower)
            passed += drawn[m_order[++i]];
        const double low = m_values[m_order[i]];
        while (passed <= upper)
            passed += drawn[m_order[++i]];
        return low + (place - below) * (m_values[m_order[i]] - low);
    }

private:
    std::span<const double> m_values;
    std::vector<quint32> m_order; ///< places of the values, from the smallest on
    double m_probability;
};

void draw(RandomSource &random, std::vector<quint32> &drawn)
{
    std::fill(drawn.begin(), drawn.end(), 0U);
    const auto count = static_cast<quint32>(drawn.size());
    for (quint32 i = 0; i < count; ++i)
        ++drawn[random.below(count)];
}

double meanOf(std::span<const double> values)
{
    return static_cast<double>(std::accumulate(values.begin(), values.end(), 0.0L)
                               / static_cast<long double>(values.size()));
}

double drawnMean(RandomSource &random, std::span<const double> values)
{
    const auto count = static_cast<quint32>(values.size());
    long double sum = 0;
    for (quint32 i = 0; i < count; ++i)
        sum += values[random.below(count)];
    return static_cast<double>(sum / count);
}

/// The statistic of b minus that of a: of the arms as they are, and of a sample of each.
struct Resampled {
    double estimate = 0;
    std::function<double(RandomSource &)> replicate;
};

Resampled resampledMeans(std::span<const double> a, std::span<const double> b, Resampling resampling)
{
    if (resampling == Resampling::EachArm)
        return {meanOf(b) - meanOf(a), [a, b](RandomSource &random) {
                    const double ofA = drawnMean(random, a);
                    return drawnMean(random, b) - ofA;
                }};
    std::vector<double> differences(a.size());
    std::transform(b.begin(), b.end(), a.begin(), differences.begin(), std::minus<>());
    const double estimate = meanOf(differences);
    return {estimate,
            [differences = std::move(differences)](RandomSource &random) { return drawnMean(random, differences); }};
}

Resampled resampledQuantiles(std::span<const double> a, std::span<const double> b, double probability,
                             Resampling resampling)
{
    const ResampledArm armA(a, probability), armB(b, probability);
    const std::vector<quint32> once(std::max(a.size(), b.size()), 1U);
    const double estimate =
        armB.quantile(std::span(once).first(b.size())) - armA.quantile(std::span(once).first(a.size()));
    return {estimate, [armA, armB, resampling](RandomSource &random) {
                std::vector<quint32> drawn(armA.size());
                draw(random, drawn);
                const double ofA = armA.quantile(drawn);
                if (resampling == Resampling::EachArm) {
                    drawn.resize(armB.size());
                    draw(random, drawn);
                }
                return armB.quantile(drawn) - ofA;
            }};
}

std::optional<Failure> checkBootstrap(std::span<const double> a, std::span<const double> b, Resampling resampling)
{
    if (!allFinite(a) || !allFinite(b))
        return wrongInput(Reason::NonFiniteInput);
    if (resampling == Resampling::Pairs && a.size() != b.size())
        return wrongInput(Reason::LengthMismatch);
    if (a.empty() || b.empty())
        return wrongInput(Reason::EmptyArm);
    if (a.size() < 2 || b.size() < 2)
        return undefined(Reason::TooFew);
    if (summarise(a).sd == 0 && summarise(b).sd == 0)
        return undefined(Reason::ZeroVariance);
    return std::nullopt;
}

} // namespace

Result<Outcome<Interval>> bootstrapDifference(std::span<const double> a, std::span<const double> b,
                                              const BootstrapSetting &setting, Progress &progress)
{
    if (const auto failure = checkBootstrap(a, b, setting.resampling))
        return Outcome<Interval>(*failure);
    const auto probability = probabilityOf(setting.statistic);
    const Resampled resampled = probability ? resampledQuantiles(a, b, *probability, setting.resampling)
                                            : resampledMeans(a, b, setting.resampling);
    const auto replicate = [&](size_t index) {
        // A stream for each, so that the number of threads changes nothing.
        RandomSource random(setting.seed, index);
        return resampled.replicate(random);
    };
    std::vector<double> replicates;
    const auto take = [&](size_t index, double value) -> Status {
        replicates.push_back(value);
        if (index % 256 == 0) {
            progress.report(static_cast<qint64>(index), setting.resamples);
            if (progress.cancelled())
                return cancelledError();
        }
        return {};
    };
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    const auto done = InParallel<double>::run(static_cast<size_t>(setting.resamples), threads, 16, replicate, take);
    if (!done)
        return done.error();
    std::sort(replicates.begin(), replicates.end());
    const double tail = (1 - setting.confLevel) / 2;
    return Outcome<Interval>(
        Interval{resampled.estimate, quantileOfSorted(replicates, tail), quantileOfSorted(replicates, 1 - tail)});
}

} // namespace slipway::stats
