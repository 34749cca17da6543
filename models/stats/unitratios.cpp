#include "models/stats/unitratios.h"

#include "models/stats/distributions.h"
#include "models/stats/means.h"
#include "models/stats/samples.h"

#include <vector>

namespace slipway::stats {

namespace {

/// Variance of the ratio of an arm by the delta method; 0 when what is left is rounding alone.
double ratioVariance(const UnitSums &arm)
{
    const long double n = arm.n;
    const long double ratio = static_cast<long double>(arm.sumNum) / arm.sumDen;
    const auto central = [n](long double sumOfProducts, long double x, long double y) {
        return (sumOfProducts - x * y / n) / (n - 1);
    };
    const long double ofNum = central(arm.sumNumSq, arm.sumNum, arm.sumNum);
    const long double ofBoth = central(arm.sumNumDen, arm.sumNum, arm.sumDen);
    const long double ofDen = central(arm.sumDenSq, arm.sumDen, arm.sumDen);
    const long double variance = ofNum - 2 * ratio * ofBoth + ratio * ratio * ofDen;
    const long double terms = (arm.sumNumSq + 2 * std::abs(ratio * arm.sumNumDen) + ratio * ratio * arm.sumDenSq) / n;
    if (variance <= 16 * std::numeric_limits<long double>::epsilon() * terms)
        return 0;
    const long double meanDen = arm.sumDen / n;
    return static_cast<double>(variance / (n * meanDen * meanDen));
}

} // namespace

Outcome<RatioTest> ratioTest(const UnitSums &a, const UnitSums &b, double confLevel)
{
    for (const UnitSums &arm : {a, b}) {
        if (!allFinite(std::initializer_list<double>{arm.n, arm.sumNum, arm.sumDen, arm.sumNumSq, arm.sumDenSq,
                                                     arm.sumNumDen}))
            return wrongInput(Reason::NonFiniteInput);
    }
    if (const auto failure = checkCounts({a.n, b.n}))
        return *failure;
    if (a.n < 2 || b.n < 2)
        return undefined(Reason::TooFew);
    if (a.sumDen == 0 || b.sumDen == 0)
        return undefined(Reason::ZeroDenominator);
    const double va = ratioVariance(a);
    const double vb = ratioVariance(b);
    RatioTest test;
    test.se = std::sqrt(va + vb);
    if (test.se == 0)
        return undefined(Reason::ZeroVariance);
    test.ratioA = a.sumNum / a.sumDen;
    test.ratioB = b.sumNum / b.sumDen;
    test.seA = std::sqrt(va);
    test.seB = std::sqrt(vb);
    const double z = twoSidedZ(confLevel);
    const double diff = test.ratioB - test.ratioA;
    test.diff = {diff, diff - z * test.se, diff + z * test.se};
    test.z = diff / test.se;
    test.pValue = normalPValue(test.z, Alternative::TwoSided);
    const double base = std::abs(test.ratioA);
    const double relative = test.ratioB / test.ratioA;
    const double liftSe = std::sqrt(vb + va * relative * relative) / base;
    test.lift = {diff / base, diff / base - z * liftSe, diff / base + z * liftSe};
    return test;
}

namespace {

/// Sums of squares and products around the means of one arm.
struct Deviations {
    long double squares = 0;
    long double products = 0;
};

Deviations deviationsOf(const CovariateArm &arm)
{
    const double meanBefore = summarise(arm.before).mean;
    const double meanDuring = summarise(arm.during).mean;
    Deviations sums;
    for (size_t i = 0; i < arm.before.size(); ++i) {
        const long double x = static_cast<long double>(arm.before[i]) - meanBefore;
        sums.squares += x * x;
        sums.products += x * (static_cast<long double>(arm.during[i]) - meanDuring);
    }
    return sums;
}

MeanArm adjusted(const CovariateArm &arm, double theta, double centre)
{
    std::vector<double> values(arm.during.begin(), arm.during.end());
    for (size_t i = 0; i < values.size(); ++i)
        values[i] -= theta * (arm.before[i] - centre);
    MeanArm summary = summarise(values);
    // The dust of what is left is that of the values it is taken from.
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
    if (*largest - *smallest <= 4 * roundingDust * largestMagnitude(arm.during))
        summary.sd = 0;
    return summary;
}

std::optional<Failure> checkCovariates(const CovariateArm &a, const CovariateArm &b)
{
    for (const CovariateArm &arm : {a, b}) {
        if (!allFinite(arm.before) || !allFinite(arm.during))
            return wrongInput(Reason::NonFiniteInput);
    }
    if (a.before.size() != a.during.size() || b.before.size() != b.during.size())
        return wrongInput(Reason::LengthMismatch);
    if (a.during.empty() || b.during.empty())
        return wrongInput(Reason::EmptyArm);
    if (a.during.size() < 2 || b.during.size() < 2)
        return undefined(Reason::TooFew);
    if (summarise(a.before).sd == 0 && summarise(b.before).sd == 0)
        return undefined(Reason::ConstantCovariate);
    return std::nullopt;
}

} // namespace

Outcome<Cuped> cuped(const CovariateArm &a, const CovariateArm &b, double confLevel)
{
    if (const auto failure = checkCovariates(a, b))
        return *failure;
    const auto raw =
        meanTest(summarise(a.during), summarise(b.during), MeanTestKind::Welch, Alternative::TwoSided, confLevel);
    if (!raw)
        return raw.failure();
    const Deviations ofA = deviationsOf(a);
    const Deviations ofB = deviationsOf(b);
    Cuped result;
    result.theta = static_cast<double>((ofA.products + ofB.products) / (ofA.squares + ofB.squares));
    const MeanArm beforeA = summarise(a.before);
    const MeanArm beforeB = summarise(b.before);
    const double centre = (beforeA.mean * beforeA.n + beforeB.mean * beforeB.n) / (beforeA.n + beforeB.n);
    const auto test = meanTest(adjusted(a, result.theta, centre), adjusted(b, result.theta, centre),
                               MeanTestKind::Welch, Alternative::TwoSided, confLevel);
    if (!test)
        return test.failure();
    result.diffRaw = raw->diff.estimate;
    result.seRaw = raw->se;
    result.diff = test->diff;
    result.se = test->se;
    result.df = test->df;
    result.t = test->t;
    result.pValue = test->pValue;
    const double share = result.se / result.seRaw;
    result.varianceReduction = 1 - share * share;
    return result;
}

Outcome<AdjustedArms> adjustForCovariate(const CovariateSums &a, const CovariateSums &b)
{
    if (a.n == 0 || b.n == 0)
        return wrongInput(Reason::EmptyArm);
    if (a.n < 2 || b.n < 2)
        return undefined(Reason::TooFew);
    const double squares = a.squaresBefore + b.squaresBefore;
    if (squares <= roundingDust * (a.n + b.n) * (a.meanBefore * a.meanBefore + b.meanBefore * b.meanBefore))
        return undefined(Reason::ConstantCovariate);
    const double theta = (a.products + b.products) / squares;
    const double centre = (a.meanBefore * a.n + b.meanBefore * b.n) / (a.n + b.n);
    const auto adjusted = [theta, centre](const CovariateSums &arm) {
        const double left = arm.squaresDuring - 2 * theta * arm.products + theta * theta * arm.squaresBefore;
        return MeanArm{arm.meanDuring - theta * (arm.meanBefore - centre), std::sqrt(std::max(0.0, left) / (arm.n - 1)),
                       arm.n};
    };
    const auto variance = [](double sum, double n) { return sum / (n - 1) / n; };
    AdjustedArms arms{adjusted(a), adjusted(b), 0};
    const double raw = variance(a.squaresDuring, a.n) + variance(b.squaresDuring, b.n);
    const double left = arms.a.sd * arms.a.sd / a.n + arms.b.sd * arms.b.sd / b.n;
    if (raw == 0)
        return undefined(Reason::ZeroVariance);
    arms.varianceReduction = 1 - left / raw;
    return arms;
}

} // namespace slipway::stats
