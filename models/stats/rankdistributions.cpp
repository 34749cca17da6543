#include "models/stats/rankdistributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway::stats {

RankSumDistribution::RankSumDistribution(std::size_t m, std::size_t n)
    : m_most(static_cast<double>(m) * static_cast<double>(n)), m_cumulative(m * n / 2 + 1)
{
    std::vector<long double> &p = m_cumulative;
    p[0] = 1;
    const std::size_t fewer = std::min(m, n);
    const std::size_t more = std::max(m, n);
    for (std::size_t i = 1; i <= fewer; ++i) {
        // Times (1 - x^(more + i)) / (1 - x^i), scaled so that the sum of all coefficients stays 1.
        for (std::size_t k = p.size(); k-- > more + i;)
            p[k] = std::max(0.0L, p[k] - p[k - more - i]);
        for (std::size_t k = i; k < p.size(); ++k)
            p[k] += p[k - i];
        const long double scale = static_cast<long double>(i) / static_cast<long double>(more + i);
        for (long double &value : p)
            value *= scale;
    }
    std::partial_sum(p.begin(), p.end(), p.begin());
}

double RankSumDistribution::atMost(double u) const
{
    if (u < 0)
        return 0;
    const double whole = std::floor(u);
    if (whole >= m_most)
        return 1;
    const double last = static_cast<double>(m_cumulative.size() - 1);
    if (whole <= last)
        return static_cast<double>(m_cumulative[static_cast<std::size_t>(whole)]);
    return 1 - atMost(m_most - whole - 1);
}

double RankSumDistribution::quantile(double probability) const
{
    const double target = probability * (1 - 64 * std::numeric_limits<double>::epsilon());
    double u = 0;
    while (atMost(u) < target)
        ++u;
    return u;
}

SignedRankDistribution::SignedRankDistribution(std::size_t n) : m_cumulative(n * (n + 1) / 2 + 1)
{
    std::vector<long double> &p = m_cumulative;
    p[0] = 1;
    for (std::size_t rank = 1; rank <= n; ++rank) {
        for (std::size_t v = rank * (rank + 1) / 2 + 1; v-- > 0;)
            p[v] = (p[v] + (v >= rank ? p[v - rank] : 0)) / 2;
    }
    std::partial_sum(p.begin(), p.end(), p.begin());
}

double SignedRankDistribution::atMost(double v) const
{
    if (v < 0)
        return 0;
    const auto place = static_cast<std::size_t>(std::min(v, static_cast<double>(m_cumulative.size() - 1)));
    return static_cast<double>(m_cumulative[place]);
}

} // namespace slipway::stats
