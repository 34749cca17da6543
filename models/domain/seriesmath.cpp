#include "models/domain/seriesmath.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

namespace {

/// Decimals that write `step` exactly, at most twelve.
int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 12; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    }
    return 12;
}

} // namespace

std::optional<std::size_t> nearestIndex(std::span<const double> steps, double x)
{
    if (steps.empty())
        return std::nullopt;
    const auto after = std::lower_bound(steps.begin(), steps.end(), x);
    if (after == steps.begin())
        return 0;
    const auto index = static_cast<std::size_t>(after - steps.begin());
    if (after == steps.end() || x - *(after - 1) <= *after - x)
        return index - 1;
    return index;
}

std::optional<std::size_t> bestIndex(std::span<const double> values, Best best)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        if (!found || (best == Best::Lowest ? values[i] < values[*found] : values[i] > values[*found]))
            found = i;
    }
    return found;
}

Ticks linearTicks(double low, double high, int wanted)
{
    Ticks ticks;
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || wanted < 1)
        return ticks;
    if (!std::isfinite(high - low)) { // as wide as doubles can be
        ticks = linearTicks(low / 10, high / 10, wanted);
        for (double &value : ticks.values)
            value *= 10;
        return ticks;
    }
    const double rough = (high - low) / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const std::array steps{power, 2 * power, 2.5 * power, 5 * power, 10 * power, 20 * power};
    const auto *nearest = std::min_element(
        steps.begin(), steps.end(), [&](double a, double b) { return std::abs(a - rough) < std::abs(b - rough); });
    const auto countWith = [&](double candidate) {
        return std::floor(high / candidate + 1e-9) - std::ceil(low / candidate - 1e-9) + 1;
    };
    if (countWith(*nearest) > wanted + 1 && nearest + 1 != steps.end())
        ++nearest; // rather one tick too few than a crowd
    const double step = *nearest;
    ticks.decimals = decimalsOf(step);
    const double firstMultiple = std::ceil(low / step - 1e-9);
    const double lastMultiple = std::floor(high / step + 1e-9);
    // Beyond 2^53 steps the multiples can no longer be told apart.
    if (!(std::abs(firstMultiple) < 9e15) || !(std::abs(lastMultiple) < 9e15))
        return ticks;
    for (double multiple = firstMultiple; multiple <= lastMultiple; ++multiple)
        ticks.values.push_back(multiple * step);
    return ticks;
}

Ticks wholeTicks(double low, double high, int wanted)
{
    Ticks ticks = linearTicks(low, high, wanted);
    if (ticks.decimals == 0)
        return ticks;
    const double rough = (high - low) / wanted;
    const double step = rough > 2 ? 5 : rough > 1 ? 2 : 1;
    Ticks whole;
    for (double value = std::ceil(low / step) * step; value <= high; value += step)
        whole.values.push_back(value);
    return whole.values.empty() ? ticks : whole;
}

Ticks logTicks(double low, double high, int wanted)
{
    if (!(low > 0) || !(high > low) || !std::isfinite(high))
        return {};
    const double decades = std::log10(high) - std::log10(low);
    if (decades < 1)
        return linearTicks(low, high, wanted);
    Ticks ticks;
    const int firstDecade = static_cast<int>(std::floor(std::log10(low) + 1e-9));
    const int lastDecade = static_cast<int>(std::ceil(std::log10(high) - 1e-9));
    const int stride = std::max(1, static_cast<int>(std::lround(decades / wanted)));
    const bool betweenDecades = decades < 3;
    for (int decade = firstDecade; decade <= lastDecade; decade += stride) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10.0, decade);
            if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9) || (factor > 1 && !betweenDecades))
                continue;
            ticks.values.push_back(value);
            ticks.decimals = std::max(ticks.decimals, decimalsOf(value));
        }
    }
    return ticks;
}

} // namespace slipway
