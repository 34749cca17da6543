#include "models/stats/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>

namespace slipway::stats {

namespace {

namespace bm = boost::math;
// No exception may leave this file, and the arguments are checked by the methods.
using Quiet =
    bm::policies::policy<bm::policies::promote_double<true>, bm::policies::domain_error<bm::policies::ignore_error>,
                         bm::policies::pole_error<bm::policies::ignore_error>,
                         bm::policies::overflow_error<bm::policies::ignore_error>,
                         bm::policies::rounding_error<bm::policies::ignore_error>,
                         bm::policies::evaluation_error<bm::policies::ignore_error>>;
using Normal = bm::normal_distribution<double, Quiet>;
using Student = bm::students_t_distribution<double, Quiet>;
using ChiSquare = bm::chi_squared_distribution<double, Quiet>;
using Beta = bm::beta_distribution<double, Quiet>;
using NoncentralStudent = bm::non_central_t_distribution<double, Quiet>;
using FisherF = bm::fisher_f_distribution<double, Quiet>;

/// What Boost computes; NaN where it gives up, which it tells by an exception in spite of the policy when parameters
/// are beyond what any data has.
template <class Function>
double guarded(Function function)
{
    try {
        return function();
    } catch (const std::exception &) {
        return std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace

double normalUpperTail(double z)
{
    return cdf(complement(Normal(), z));
}

double normalUpperQuantile(double tail)
{
    return quantile(complement(Normal(), tail));
}

double studentUpperTail(double t, double df)
{
    return guarded([&] { return cdf(complement(Student(df), t)); });
}

double studentUpperQuantile(double tail, double df)
{
    return guarded([&] { return quantile(complement(Student(df), tail)); });
}

double noncentralStudentUpperTail(double t, double df, double noncentrality)
{
    // Far out (Z + noncentrality) / W is noncentrality / W to within the tolerance, and Boost would count for long.
    constexpr double far = 1e4;
    if (noncentrality > far && t > 0) {
        const double ratio = noncentrality / t;
        return guarded([&] { return cdf(ChiSquare(df), df * ratio * ratio); });
    }
    if (noncentrality < -far && t > 0)
        return 0;
    return guarded([&] { return cdf(complement(NoncentralStudent(df, noncentrality), t)); });
}

double chiSquareUpperTail(double x, double df)
{
    if (std::isinf(x))
        return 0;
    return guarded([&] { return cdf(complement(ChiSquare(df), x)); });
}

double fisherUpperTail(double f, double df1, double df2)
{
    if (std::isinf(f))
        return 0;
    return guarded([&] { return cdf(complement(FisherF(df1, df2), f)); });
}

double betaCdf(double x, double alpha, double beta)
{
    return guarded([&] { return bm::ibeta(alpha, beta, x, Quiet()); });
}

double betaUpperTail(double x, double alpha, double beta)
{
    return guarded([&] { return bm::ibetac(alpha, beta, x, Quiet()); });
}

double betaDensity(double x, double alpha, double beta)
{
    return guarded([&] { return bm::ibeta_derivative(alpha, beta, x, Quiet()); });
}

double betaQuantile(double probability, double alpha, double beta)
{
    return guarded([&] { return quantile(Beta(alpha, beta), probability); });
}

double betaUpperQuantile(double tail, double alpha, double beta)
{
    return guarded([&] { return quantile(complement(Beta(alpha, beta), tail)); });
}

double binomialCdf(double k, double n, double p)
{
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return bm::ibetac(k + 1, n - k, p, Quiet());
}

double binomialProbability(double k, double n, double p)
{
    if (k < 0 || k > n)
        return 0;
    return bm::ibeta_derivative(k + 1, n - k + 1, p, Quiet()) / (n + 1);
}

double binomialQuantile(double probability, double n, double p)
{
    // From the normal approximation, one step at a time; the guard is R's, for a probability that is a value
    // of the cdf.
    const double target = probability * (1 - 64 * std::numeric_limits<double>::epsilon());
    const double start = n * p - normalUpperQuantile(probability) * std::sqrt(n * p * (1 - p));
    double k = std::clamp(std::floor(start), 0.0, n);
    while (k > 0 && binomialCdf(k - 1, n, p) >= target)
        --k;
    while (k < n && binomialCdf(k, n, p) < target)
        ++k;
    return k;
}

long double logGamma(long double x)
{
    return bm::lgamma(x, Quiet());
}

double hedgesFactor(double df)
{
    // tgamma_delta_ratio(x, d) is Gamma(x) / Gamma(x + d).
    return 1 / (bm::tgamma_delta_ratio((df - 1) / 2, 0.5, Quiet()) * std::sqrt(df / 2));
}

double normalPValue(double z, Alternative alternative)
{
    switch (alternative) {
    case Alternative::Less:
        return normalUpperTail(-z);
    case Alternative::Greater:
        return normalUpperTail(z);
    case Alternative::TwoSided:
        break;
    }
    return std::min(1.0, 2 * normalUpperTail(std::abs(z)));
}

double studentPValue(double t, double df, Alternative alternative)
{
    switch (alternative) {
    case Alternative::Less:
        return studentUpperTail(-t, df);
    case Alternative::Greater:
        return studentUpperTail(t, df);
    case Alternative::TwoSided:
        break;
    }
    return std::min(1.0, 2 * studentUpperTail(std::abs(t), df));
}

} // namespace slipway::stats
