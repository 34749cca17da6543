#include "models/stats/bayes.h"

#include "models/stats/distributions.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace slipway::stats {

namespace {

/// A place between 0 and 1 by its distances from both, so that neither loses its digits.
struct Place {
    double above0 = 0;
    double below1 = 1;

    static Place ofLogit(double s) { return {1 / (1 + std::exp(-s)), 1 / (1 + std::exp(s))}; }
    double logit() const { return std::log(above0) - std::log(below1); }
    Place moved(double distance) const { return {above0 + distance, below1 - distance}; }
    bool isInside() const { return above0 > 0 && below1 > 0; }
};

struct Beta {
    double alpha = 1;
    double beta = 1;

    double mean() const { return alpha / (alpha + beta); }
    double atMost(const Place &place) const
    {
        if (!place.isInside())
            return place.above0 > 0 ? 1 : 0;
        return place.above0 < 0.5 ? betaCdf(place.above0, alpha, beta) : betaUpperTail(place.below1, beta, alpha);
    }
    double above(const Place &place) const { return Beta{beta, alpha}.atMost({place.below1, place.above0}); }
    double density(const Place &place) const
    {
        return place.above0 < 0.5 ? betaDensity(place.above0, alpha, beta) : betaDensity(place.below1, beta, alpha);
    }
    Place quantile(double tail) const
    {
        const double x = std::max(betaQuantile(tail, alpha, beta), 1e-300);
        return {x, 1 - x};
    }
    Place upperQuantile(double tail) const
    {
        const Place mirrored = Beta{beta, alpha}.quantile(tail);
        return {mirrored.below1, mirrored.above0};
    }
};

constexpr double negligible = 1e-18; ///< a tail that does not count

/// Logits between which a distribution, moved down by `shift`, is smooth enough to be integrated.
void addLogits(std::vector<double> &logits, const Beta &beta, double shift)
{
    for (const double tail : {negligible, 1e-9, 1e-3, 0.02, 0.2, 0.5}) {
        for (const Place &place : {beta.quantile(tail).moved(-shift), beta.upperQuantile(tail).moved(-shift)}) {
            if (place.isInside())
                logits.push_back(place.logit());
        }
    }
}

/// The integral over the places between `low` and `high`, piece by piece by Gauss and Legendre's rule over the logit,
/// where beta densities have no poles.
template <class Function>
double integrate(std::vector<double> logits, const Place &low, const Place &high, Function function)
{
    using Rule = boost::math::quadrature::gauss<double, 30>;
    const double from = low.logit();
    const double to = std::max(high.logit(), from);
    logits.push_back(from);
    logits.push_back(to);
    for (double &logit : logits)
        logit = std::clamp(logit, from, to);
    std::sort(logits.begin(), logits.end());
    double sum = 0;
    for (size_t i = 1; i < logits.size(); ++i) {
        const double half = (logits[i] - logits[i - 1]) / 2;
        if (half <= 0)
            continue;
        const double centre = logits[i - 1] + half;
        for (size_t node = 0; node < Rule::abscissa().size(); ++node) {
            for (const double sign : {-1.0, 1.0}) {
                const Place place = Place::ofLogit(centre + sign * half * Rule::abscissa()[node]);
                sum += half * Rule::weights()[node] * function(place) * place.above0 * place.below1;
            }
        }
    }
    return sum;
}

/// P(pB - pA <= d).
double differenceAtMost(const Beta &a, const Beta &b, double d)
{
    std::vector<double> logits;
    addLogits(logits, a, 0);
    addLogits(logits, b, d);
    const auto nearby = [&](const Place &place) { return a.density(place) * b.atMost(place.moved(d)); };
    return std::min(1.0, integrate(logits, a.quantile(negligible), a.upperQuantile(negligible), nearby));
}

double differenceQuantile(const Beta &a, const Beta &b, double probability)
{
    const auto excess = [&](double d) { return differenceAtMost(a, b, d) - probability; };
    const auto isNear = [](double low, double high) { return high - low < 1e-11; };
    std::uintmax_t steps = 100;
    const auto [low, high] =
        boost::math::tools::toms748_solve(excess, -1.0, 1.0, -probability, 1 - probability, isNear, steps);
    return (low + high) / 2;
}

/// E[max(of - against, 0)]: the integral of P(against <= t < of).
double expectedExcess(const Beta &of, const Beta &against)
{
    std::vector<double> logits;
    addLogits(logits, of, 0);
    addLogits(logits, against, 0);
    return integrate(logits, against.quantile(negligible), of.upperQuantile(negligible),
                     [&](const Place &place) { return against.atMost(place) * of.above(place); });
}

} // namespace

Outcome<BetaBinomial> betaBinomial(RateArm a, RateArm b, const BetaPrior &prior, double confLevel,
                                   std::optional<double> rope)
{
    if (!std::isfinite(prior.alpha) || !std::isfinite(prior.beta))
        return wrongInput(Reason::NonFiniteInput);
    if (const auto failure = checkRates({a, b}); failure && failure->reason != Reason::EmptyArm)
        return *failure;
    const Beta ofA{a.x + prior.alpha, a.n - a.x + prior.beta};
    const Beta ofB{b.x + prior.alpha, b.n - b.x + prior.beta};
    BetaBinomial result;
    result.meanA = ofA.mean();
    result.meanB = ofB.mean();
    result.probBBetter = differenceAtMost(ofB, ofA, 0);
    result.expectedLossA = expectedExcess(ofB, ofA);
    result.expectedLossB = expectedExcess(ofA, ofB);
    const double tail = (1 - confLevel) / 2;
    result.diffLow = differenceQuantile(ofA, ofB, tail);
    result.diffHigh = -differenceQuantile(ofB, ofA, tail);
    if (rope)
        result.probRope = differenceAtMost(ofA, ofB, *rope) - differenceAtMost(ofA, ofB, -*rope);
    return result;
}

namespace {

/// phi(z) - z Q(z): the expected excess of a standard normal over z.
double normalExcess(double z)
{
    const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
    if (z < 1)
        return density - z * normalUpperTail(z);
    // Q(z) = phi(z) / (z + k) with the continued fraction k = 1 / (z + 2 / (z + 3 / …)) (Laplace), so that this is
    // phi(z) k / (z + k), where nothing cancels.
    double k = 0;
    for (int i = 300; i >= 1; --i)
        k = i / (z + k);
    return density * k / (z + k);
}

} // namespace

Outcome<NormalPosterior> normalPosterior(double diff, double se, const std::optional<NormalPrior> &prior,
                                         double confLevel, std::optional<double> rope)
{
    if (!std::isfinite(diff) || !std::isfinite(se)
        || (prior && (!std::isfinite(prior->mean) || !std::isfinite(prior->sd))))
        return wrongInput(Reason::NonFiniteInput);
    if (se < 0 || (prior && prior->sd < 0))
        return wrongInput(Reason::InvalidSd);
    if (se == 0 || (prior && prior->sd == 0))
        return undefined(Reason::ZeroVariance);
    NormalPosterior posterior;
    posterior.mean = diff;
    posterior.sd = se;
    if (prior) {
        const double both = std::hypot(se, prior->sd);
        const double ofData = prior->sd / both; // root of its weight
        const double ofPrior = se / both;
        posterior.mean = diff * ofData * ofData + prior->mean * ofPrior * ofPrior;
        posterior.sd = se * ofData;
    }
    const double z = posterior.mean / posterior.sd;
    posterior.probBBetter = normalUpperTail(-z);
    posterior.expectedLossB = posterior.sd * normalExcess(z);
    posterior.expectedLossA = posterior.sd * normalExcess(-z);
    const double half = twoSidedZ(confLevel) * posterior.sd;
    posterior.low = posterior.mean - half;
    posterior.high = posterior.mean + half;
    if (rope) {
        const double distance = std::abs(posterior.mean);
        posterior.probRope =
            normalUpperTail((distance - *rope) / posterior.sd) - normalUpperTail((distance + *rope) / posterior.sd);
    }
    return posterior;
}

} // namespace slipway::stats
