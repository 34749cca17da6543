#include "models/stats/rankdistributions.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway::stats {

RankSumDistribution::RankSumDistribution(std::size_t m, std::size_t n)
    : m_most(static_cast<double>(m) * static_cast<double>(n)), m_cumulative(m * n / 2 + 1)
{
    // In whole numbers of any length: the subtractions would leave nothing of rounded ones.
    using Count = boost::multiprecision::cpp_int;
    std::vector<Count> ways(m_cumulative.size());
    ways[0] = 1;
    Count all = 1;
    const std::size_t fewer = std::min(m, n);
    const std::size_t more = std::max(m, n);
    for (std::size_t i = 1; i <= fewer; ++i) {
        // Times (1 - x^(more + i)) / (1 - x^i).
        for (std::size_t k = ways.size(); k-- > more + i;)
            ways[k] -= ways[k - more - i];
        for (std::size_t k = i; k < ways.size(); ++k)
            ways[k] += ways[k - i];
        all = all * (more + i) / i;
    }
    const auto total = static_cast<long double>(all);
    long double sum = 0;
    for (std::size_t k = 0; k < ways.size(); ++k) {
        sum += static_cast<long double>(ways[k]) / total;
        m_cumulative[k] = sum;
    }
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
