#include "tests/support/trialdraws.h"

#include <algorithm>
#include <cmath>

namespace slipway {

double TrialDraws::uniform()
{
    constexpr int unusedBits = 11;
    return (static_cast<double>(m_generator() >> unusedBits) + 0.5) * 0x1p-53;
}

/// Box and Muller 1958.
double TrialDraws::normal()
{
    const double radius = std::sqrt(-2 * std::log(uniform()));
    return radius * std::cos(2 * M_PI * uniform());
}

/// Twice a gamma variate of half the degrees of freedom (Marsaglia and Tsang 2000).
double TrialDraws::chiSquare(double df)
{
    const double d = df / 2 - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double v = std::pow(1 + c * x, 3);
        if (v > 0 && std::log(uniform()) < x * x / 2 + d - d * v + d * std::log(v))
            return 2 * d * v;
    }
}

stats::MeanArm TrialDraws::normalSample(double mean, double sd, double n)
{
    const double drawnMean = mean + sd / std::sqrt(n) * normal();
    return {drawnMean, sd * std::sqrt(chiSquare(n - 1) / (n - 1)), n};
}

BinomialDraws::BinomialDraws(int n, double p) : m_upTo(static_cast<size_t>(n) + 1)
{
    double sum = 0;
    for (int x = 0; x <= n; ++x) {
        sum += std::exp(std::lgamma(n + 1.0) - std::lgamma(x + 1.0) - std::lgamma(n - x + 1.0) + x * std::log(p)
                        + (n - x) * std::log1p(-p));
        m_upTo[static_cast<size_t>(x)] = sum;
    }
}

double BinomialDraws::draw(TrialDraws &draws) const
{
    const auto place = std::upper_bound(m_upTo.begin(), m_upTo.end() - 1, draws.uniform() * m_upTo.back());
    return static_cast<double>(place - m_upTo.begin());
}

stats::MeanArm merged(const stats::MeanArm &a, const stats::MeanArm &b)
{
    if (a.n == 0)
        return b;
    const double n = a.n + b.n;
    const double apart = b.mean - a.mean;
    const double squares = (a.n - 1) * a.sd * a.sd + (b.n - 1) * b.sd * b.sd + apart * apart * a.n * b.n / n;
    return {a.mean + apart * b.n / n, std::sqrt(squares / (n - 1)), n};
}

} // namespace slipway
