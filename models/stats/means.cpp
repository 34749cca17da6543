#include "models/stats/means.h"

#include "models/stats/distributions.h"
#include "models/stats/samples.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace slipway::stats {

namespace {

/// As summarise(); values whose range is at most `dust` are taken as equal.
MeanArm summariseAbove(std::span<const double> values, double dust)
{
    MeanArm arm;
    arm.n = static_cast<double>(values.size());
    if (values.empty())
        return arm;
    long double sum = 0;
    for (const double value : values)
        sum += value;
    const long double mean = sum / static_cast<long double>(values.size());
    arm.mean = static_cast<double>(mean);
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
    if (values.size() < 2 || *largest - *smallest <= dust)
        return arm;
    long double squares = 0;
    long double rest = 0;
    for (const double value : values) {
        const long double distance = value - mean;
        squares += distance * distance;
        rest += distance;
    }
    const auto n = static_cast<long double>(values.size());
    arm.sd = static_cast<double>(std::sqrt((squares - rest * rest / n) / (n - 1)));
    return arm;
}

double variancePerUnit(const MeanArm &arm)
{
    return arm.sd * arm.sd / arm.n;
}

/// Fills t, p and the interval from the difference, its standard error and the degrees of freedom.
MeanTest studentTest(double diff, double se, double df, double nullDiff, Alternative alternative, double confLevel)
{
    const double infinity = std::numeric_limits<double>::infinity();
    MeanTest test{{diff, -infinity, infinity}, se, (diff - nullDiff) / se, df, 1};
    test.pValue = studentPValue(test.t, df, alternative);
    const double tail = alternative == Alternative::TwoSided ? (1 - confLevel) / 2 : 1 - confLevel;
    const double half = studentUpperQuantile(tail, df) * se;
    if (alternative != Alternative::Less)
        test.diff.low = diff - half;
    if (alternative != Alternative::Greater)
        test.diff.high = diff + half;
    return test;
}

} // namespace

MeanArm summarise(std::span<const double> values)
{
    return summariseAbove(values, roundingDust * largestMagnitude(values));
}

std::optional<Failure> checkMeans(const MeanArm &a, const MeanArm &b)
{
    const auto any = [&](auto wrong) { return wrong(a) || wrong(b); };
    if (any([](const MeanArm &arm) {
            return !std::isfinite(arm.mean) || !std::isfinite(arm.sd) || !std::isfinite(arm.n);
        }))
        return wrongInput(Reason::NonFiniteInput);
    if (any([](const MeanArm &arm) { return !isCount(arm.n); }))
        return wrongInput(Reason::InvalidCounts);
    if (any([](const MeanArm &arm) { return arm.sd < 0; }))
        return wrongInput(Reason::InvalidSd);
    if (any([](const MeanArm &arm) { return arm.n == 0; }))
        return wrongInput(Reason::EmptyArm);
    if (any([](const MeanArm &arm) { return arm.n < 2; }))
        return undefined(Reason::TooFew);
    return std::nullopt;
}

double welchDf(const MeanArm &a, const MeanArm &b)
{
    // As shares of the sum, so that no square of a tiny variance becomes 0.
    const double sum = variancePerUnit(a) + variancePerUnit(b);
    const double ofA = variancePerUnit(a) / sum;
    const double ofB = variancePerUnit(b) / sum;
    return 1 / (ofA * ofA / (a.n - 1) + ofB * ofB / (b.n - 1));
}

Outcome<MeanTest> meanTest(const MeanArm &a, const MeanArm &b, MeanTestKind kind, Alternative alternative,
                           double confLevel, double nullDiff)
{
    if (const auto failure = checkMeans(a, b))
        return *failure;
    double se = std::sqrt(variancePerUnit(a) + variancePerUnit(b));
    double df = a.n + b.n - 2;
    if (kind == MeanTestKind::Pooled) {
        const double pooled = ((a.n - 1) * a.sd * a.sd + (b.n - 1) * b.sd * b.sd) / df;
        se = std::sqrt(pooled * (1 / a.n + 1 / b.n));
    }
    if (se == 0)
        return undefined(Reason::ZeroVariance);
    if (!std::isfinite(se) || !std::isfinite(b.mean - a.mean))
        return wrongInput(Reason::TooLarge); // its squares are beyond a double
    if (kind == MeanTestKind::Welch)
        df = welchDf(a, b);
    return studentTest(b.mean - a.mean, se, df, nullDiff, alternative, confLevel);
}

Outcome<MeanTest> pairedTest(std::span<const double> a, std::span<const double> b, Alternative alternative,
                             double confLevel)
{
    if (const auto failure = checkPairs(a, b))
        return *failure;
    if (a.size() < 2)
        return undefined(Reason::TooFew);
    std::vector<double> differences(a.size());
    std::transform(b.begin(), b.end(), a.begin(), differences.begin(), std::minus<>());
    // The dust of a difference is that of the values it is taken of.
    const MeanArm arm = summariseAbove(differences, roundingDust * std::max(largestMagnitude(a), largestMagnitude(b)));
    if (arm.sd == 0)
        return undefined(Reason::ZeroVariance);
    return studentTest(arm.mean, arm.sd / std::sqrt(arm.n), arm.n - 1, 0, alternative, confLevel);
}

Outcome<Interval> meanInterval(const MeanArm &arm, double confLevel)
{
    if (const auto failure = checkMeans(arm, arm))
        return *failure;
    const double half =
        arm.sd == 0 ? 0 : studentUpperQuantile((1 - confLevel) / 2, arm.n - 1) * arm.sd / std::sqrt(arm.n);
    return Interval{arm.mean, arm.mean - half, arm.mean + half};
}

namespace {

Outcome<RelativeLift> fieller(const MeanArm &a, const MeanArm &b, double q)
{
    if (a.mean < 0)
        return undefined(Reason::NonpositiveBaseline);
    const double va = variancePerUnit(a);
    const double vb = variancePerUnit(b);
    const double ratio = b.mean / a.mean;
    const double g = q * q * va / (a.mean * a.mean);
    if (g >= 1)
        return undefined(Reason::UnboundedInterval);
    const double half = q / a.mean * std::sqrt(std::max(0.0, vb + ratio * ratio * va - g * vb)) / (1 - g);
    const double centre = ratio / (1 - g) - 1;
    return RelativeLift{{(b.mean - a.mean) / a.mean, centre - half, centre + half}, std::nullopt, std::nullopt};
}

} // namespace

Outcome<RelativeLift> relativeLift(const MeanArm &a, const MeanArm &b, LiftInterval kind, LiftDistribution distribution,
                                   double confLevel)
{
    if (const auto failure = checkMeans(a, b))
        return *failure;
    if (a.mean == 0)
        return undefined(Reason::ZeroBaseline);
    if (a.sd == 0 && b.sd == 0)
        return undefined(Reason::ZeroVariance);
    const double tail = (1 - confLevel) / 2;
    const double q = distribution == LiftDistribution::Normal ? normalUpperQuantile(tail)
                                                              : studentUpperQuantile(tail, welchDf(a, b));
    if (kind == LiftInterval::Fieller)
        return fieller(a, b, q);

    const double lift = (b.mean - a.mean) / std::abs(a.mean);
    const double va = variancePerUnit(a);
    const double vb = variancePerUnit(b);
    if (kind == LiftInterval::Delta) {
        const double ratio = b.mean / a.mean;
        const double se = std::sqrt(vb + va * ratio * ratio) / std::abs(a.mean);
        return RelativeLift{{lift, lift - q * se, lift + q * se}, se, std::nullopt};
    }
    if (a.mean < 0 || b.mean <= 0)
        return undefined(Reason::NonpositiveRatio);
    const double seLog = std::sqrt(vb / (b.mean * b.mean) + va / (a.mean * a.mean));
    const double logRatio = std::log(b.mean / a.mean);
    return RelativeLift{
        {lift, std::expm1(logRatio - q * seLog), std::expm1(logRatio + q * seLog)}, std::nullopt, seLog};
}

Outcome<EffectSize> effectSize(const MeanArm &a, const MeanArm &b)
{
    if (const auto failure = checkMeans(a, b))
        return *failure;
    const double df = a.n + b.n - 2;
    const double pooled = std::sqrt(((a.n - 1) * a.sd * a.sd + (b.n - 1) * b.sd * b.sd) / df);
    if (pooled == 0)
        return undefined(Reason::ZeroVariance);
    const double d = (b.mean - a.mean) / pooled;
    return EffectSize{d, d * hedgesFactor(df)};
}

} // namespace slipway::stats
