#include "models/stats/proportions.h"

#include "models/stats/distributions.h"
#include "models/stats/samples.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace slipway::stats {

std::optional<Failure> checkRates(std::initializer_list<RateArm> arms)
{
    const auto any = [&arms](auto wrong) { return std::any_of(arms.begin(), arms.end(), wrong); };
    if (any([](RateArm arm) { return !std::isfinite(arm.x) || !std::isfinite(arm.n); }))
        return wrongInput(Reason::NonFiniteInput);
    if (any([](RateArm arm) { return !isCount(arm.x) || !isCount(arm.n) || arm.x > arm.n; }))
        return wrongInput(Reason::InvalidCounts);
    if (any([](RateArm arm) { return arm.n == 0; }))
        return wrongInput(Reason::EmptyArm);
    return std::nullopt;
}

Outcome<TwoProportionTest> twoProportionTest(RateArm a, RateArm b, Alternative alternative, Continuity continuity)
{
    if (const auto failure = checkRates({a, b}))
        return *failure;
    const double successes = a.x + b.x;
    const double total = a.n + b.n;
    if (successes == 0 || successes == total)
        return undefined(Reason::NoVariation);
    const double inverse = 1 / a.n + 1 / b.n;
    const double pooled = successes / total;
    TwoProportionTest test;
    test.diff = b.rate() - a.rate();
    double distance = std::abs(test.diff);
    if (continuity == Continuity::Yates)
        distance -= std::min(0.5, distance / inverse) * inverse;
    test.z = std::copysign(distance / std::sqrt(pooled * ((total - successes) / total) * inverse), test.diff);
    test.pValue = normalPValue(test.z, alternative);
    return test;
}

namespace {

/// Wilson's score interval; `continuity` moves the rate by that many successes outwards first (R prop.test).
Interval wilson(RateArm arm, double z, double continuity = 0)
{
    const double n = arm.n;
    const auto end = [&](double x, double sign) {
        const double p = x / n;
        const double half = z * std::sqrt(n * p * (1 - p) + z * z / 4);
        return (x + z * z / 2 + sign * half) / (n + z * z);
    };
    Interval interval{arm.rate(), 0, 1};
    if (arm.x - continuity > 0)
        interval.low = end(arm.x - continuity, -1);
    if (arm.x + continuity < n)
        interval.high = end(arm.x + continuity, 1);
    return interval;
}

Interval agrestiCoull(RateArm arm, double z)
{
    const double n = arm.n + z * z;
    const double p = (arm.x + z * z / 2) / n;
    const double half = z * std::sqrt(p * (1 - p) / n);
    return {arm.rate(), std::max(0.0, p - half), std::min(1.0, p + half)};
}

Interval clopperPearson(RateArm arm, double tail)
{
    Interval interval{arm.rate(), 0, 1};
    if (arm.x > 0)
        interval.low = betaQuantile(tail, arm.x, arm.n - arm.x + 1);
    if (arm.x < arm.n)
        interval.high = betaUpperQuantile(tail, arm.x + 1, arm.n - arm.x);
    return interval;
}

} // namespace

Outcome<Interval> proportionInterval(RateArm arm, double confLevel, ProportionInterval kind)
{
    if (const auto failure = checkRates({arm}))
        return *failure;
    const double tail = (1 - confLevel) / 2;
    const double z = twoSidedZ(confLevel);
    switch (kind) {
    case ProportionInterval::Wilson:
        return wilson(arm, z);
    case ProportionInterval::WilsonContinuity:
        // R's correction is against the rate one half, which a rate near it needs less of.
        return wilson(arm, z, std::min(0.5, std::abs(arm.x - arm.n / 2)));
    case ProportionInterval::ClopperPearson:
        return clopperPearson(arm, tail);
    case ProportionInterval::AgrestiCoull:
        return agrestiCoull(arm, z);
    case ProportionInterval::Jeffreys:
        break;
    }
    return Interval{arm.rate(), betaQuantile(tail, arm.x + 0.5, arm.n - arm.x + 0.5),
                    betaUpperQuantile(tail, arm.x + 0.5, arm.n - arm.x + 0.5)};
}

// In closed form; in long double, as acos near 1 costs half of the digits.
double constrainedVariance(RateArm a, RateArm b, double difference)
{
    const long double d = difference;
    const long double total = static_cast<long double>(a.n) + b.n;
    const long double l2 = (b.n + 2 * a.n) * d - total - (a.x + b.x);
    const long double l1 = (a.n * d - total - 2 * a.x) * d + a.x + b.x;
    const long double l0 = a.x * d * (1 - d);
    const long double third = l2 / (3 * total);
    const long double q = third * third * third - l1 * l2 / (6 * total * total) + l0 / (2 * total);
    const long double p = std::copysign(std::sqrt(std::max(0.0L, third * third - l1 / (3 * total))), q);
    const long double cosine = p == 0 ? 1.0L : std::clamp(q / (p * p * p), -1.0L, 1.0L);
    const long double angle = (std::numbers::pi_v<long double> + std::acos(cosine)) / 3;
    const long double p0 =
        std::clamp<long double>(2 * p * std::cos(angle) - third, std::max(0.0L, -d), std::min(1.0L, 1 - d));
    const long double p1 = std::clamp<long double>(p0 + d, 0, 1);
    return static_cast<double>(p1 * (1 - p1) / b.n + p0 * (1 - p0) / a.n);
}

namespace {

Interval newcombe(RateArm a, RateArm b, const Interval &ofA, const Interval &ofB)
{
    const double diff = b.rate() - a.rate();
    return {diff, diff - std::hypot(b.rate() - ofB.low, ofA.high - a.rate()),
            diff + std::hypot(ofB.high - b.rate(), a.rate() - ofA.low)};
}

Interval waldDifference(RateArm a, RateArm b, double diff, double z)
{
    const auto variance = [](RateArm arm) { return arm.rate() * ((arm.n - arm.x) / arm.n) / arm.n; };
    const double centre = b.rate() - a.rate();
    const double half = z * std::sqrt(variance(a) + variance(b));
    return {diff, centre - half, centre + half};
}

Interval miettinenNurminen(RateArm a, RateArm b, double z)
{
    const double diff = b.rate() - a.rate();
    const double total = a.n + b.n;
    const auto within = [&](double d) {
        return std::abs(diff - d) <= z * std::sqrt(constrainedVariance(a, b, d) * (total / (total - 1)));
    };
    // Searched outwards from the estimate, as a distance, so that the predicate holds first.
    const double down = lastWhere([&](double step) { return within(diff - step); }, 0, diff + 1);
    const double up = lastWhere([&](double step) { return within(diff + step); }, 0, 1 - diff);
    return {diff, diff - down, diff + up};
}

} // namespace

Outcome<Interval> proportionDifference(RateArm a, RateArm b, double confLevel, DifferenceInterval kind)
{
    if (const auto failure = checkRates({a, b}))
        return *failure;
    const double z = twoSidedZ(confLevel);
    const double diff = b.rate() - a.rate();
    switch (kind) {
    case DifferenceInterval::Newcombe:
        return newcombe(a, b, wilson(a, z), wilson(b, z));
    case DifferenceInterval::NewcombeContinuity:
        return newcombe(a, b, wilson(a, z, 0.5), wilson(b, z, 0.5));
    case DifferenceInterval::MiettinenNurminen:
        return miettinenNurminen(a, b, z);
    case DifferenceInterval::Wald:
        return waldDifference(a, b, diff, z);
    case DifferenceInterval::AgrestiCaffo:
        break;
    }
    const Interval wide = waldDifference({a.x + 1, a.n + 2}, {b.x + 1, b.n + 2}, diff, z);
    return Interval{diff, std::max(-1.0, wide.low), std::min(1.0, wide.high)};
}

} // namespace slipway::stats
