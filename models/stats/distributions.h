#pragma once

#include "models/stats/outcome.h"

namespace slipway::stats {

// Tails and quantiles of the distributions that the methods need, by Boost.Math. An upper tail is always
// computed as such and never as 1 - cdf, so 1e-45 is 1e-45 and not 0. Arguments must be finite and in the
// distribution's domain (the methods check before they call); no function throws.

double normalUpperTail(double z);
/// The z that `tail` of the normal distribution lies above.
double normalUpperQuantile(double tail);
double studentUpperTail(double t, double df);
double studentUpperQuantile(double tail, double df);
/// P(T > t) of the noncentral t distribution.
double noncentralStudentUpperTail(double t, double df, double noncentrality);
double chiSquareUpperTail(double x, double df);
double fisherUpperTail(double f, double df1, double df2);
double betaCdf(double x, double alpha, double beta);
double betaUpperTail(double x, double alpha, double beta);
double betaDensity(double x, double alpha, double beta);
double betaQuantile(double probability, double alpha, double beta);
double betaUpperQuantile(double tail, double alpha, double beta);
/// P(Bin(n, p) <= k); k may be -1.
double binomialCdf(double k, double n, double p);
double binomialProbability(double k, double n, double p);
/// The smallest k with P(Bin(n, p) <= k) >= probability.
double binomialQuantile(double probability, double n, double p);
/// ln Gamma(x), x above 0.
long double logGamma(long double x);
/// Gamma(df/2) / (sqrt(df/2) Gamma((df-1)/2)), the exact factor of Hedges' g.
double hedgesFactor(double df);

/// z of a two-sided interval of this level.
inline double twoSidedZ(double confLevel)
{
    return normalUpperQuantile((1 - confLevel) / 2);
}

/// The p-value of a normal (or Student) statistic for the alternative.
double normalPValue(double z, Alternative alternative);
double studentPValue(double t, double df, Alternative alternative);

/// The place in [low, high] up to which `holds` is true; it must be true at low and, once false, stay false.
template <class Predicate>
double lastWhere(Predicate holds, double low, double high)
{
    if (holds(high))
        return high;
    for (;;) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            return low;
        (holds(middle) ? low : high) = middle;
    }
}

} // namespace slipway::stats
