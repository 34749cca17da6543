#pragma once

#include <cstddef>
#include <vector>

namespace slipway::stats {

/// The distribution of Mann and Whitney's U of `m` and `n` values without ties, when nothing differs. The probabilities
/// are the coefficients of a Gaussian binomial (Mann and Whitney 1947), built up factor by factor; memory is that of
/// half of the m n + 1 values. Both counts are above 0.
class RankSumDistribution
{
public:
    RankSumDistribution(std::size_t m, std::size_t n);

    /// P(U <= u); the upper tail P(U >= u) is atMost(m n - u), as U is symmetric.
    double atMost(double u) const;
    /// The smallest u with P(U <= u) >= probability, with R's guard for a probability that is one of the sums.
    double quantile(double probability) const;

private:
    double m_most; ///< m n
    std::vector<long double> m_cumulative;
};

/// The distribution of Wilcoxon's V of `n` differences without ties and zeros, when nothing differs.
class SignedRankDistribution
{
public:
    explicit SignedRankDistribution(std::size_t n);

    /// P(V <= v); the upper tail P(V >= v) is atMost(n (n + 1) / 2 - v).
    double atMost(double v) const;

private:
    std::vector<long double> m_cumulative;
};

} // namespace slipway::stats
