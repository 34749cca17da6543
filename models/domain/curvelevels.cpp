#include "models/domain/curvelevels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace slipway {

namespace {

constexpr double usualSpread = 1.4826; // of a normal distribution: its standard deviation over the median distance

double errorOfMedian(std::size_t count)
{
    return std::sqrt(std::numbers::pi / 2 / static_cast<double>(count));
}

} // namespace

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return *middle / 2 + *std::max_element(values.begin(), middle) / 2;
}

double percentile(std::vector<double> values, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double localMedian(std::span<const double> values, std::size_t at)
{
    const std::size_t reach = std::min({levelReach, at, values.size() - 1 - at});
    std::array<double, 2 * levelReach + 1> window{};
    std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(at - reach), 2 * reach + 1, window.begin());
    const auto middle = window.begin() + static_cast<std::ptrdiff_t>(reach);
    std::nth_element(window.begin(), middle, middle + static_cast<std::ptrdiff_t>(reach) + 1);
    return *middle;
}

CurveNoise::CurveNoise(std::span<const double> values)
{
    if (values.size() < 3)
        return;
    std::vector<double> bends(values.size() - 2);
    for (std::size_t i = 0; i < bends.size(); ++i)
        bends[i] = std::abs((values[i] - values[i + 1]) - (values[i + 1] - values[i + 2]));
    const double fewer = 1 + 8 / static_cast<double>(values.size());
    m_spread = fewer * usualSpread * median(std::move(bends)) / std::sqrt(6.0);
}

double CurveNoise::ofLevels(std::size_t first, std::size_t second) const
{
    return sure * m_spread * std::hypot(errorOfMedian(first), errorOfMedian(second));
}

double CurveNoise::ofBest(std::size_t all, std::size_t others) const
{
    return m_spread * (std::sqrt(2 * std::log(static_cast<double>(all))) + sure * errorOfMedian(others));
}

double CurveNoise::ofValues() const
{
    return sure * m_spread * std::numbers::sqrt2;
}

double CurveNoise::ofSpike() const
{
    return apart * m_spread;
}

} // namespace slipway
