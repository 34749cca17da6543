#include "models/stats/crossvalidation.h"

#include "models/stats/distributions.h"
#include "models/stats/means.h"
#include "models/stats/samples.h"

namespace slipway::stats {

namespace {

struct Repetitions {
    double varianceSum = 0; ///< of the five repetitions
    double squareSum = 0;   ///< of the ten differences
};

Outcome<Repetitions> sumUp(FiveByTwo differences)
{
    Repetitions sums;
    double largest = 0;
    double widest = 0;
    for (const auto &[first, second] : differences) {
        if (!std::isfinite(first) || !std::isfinite(second))
            return wrongInput(Reason::NonFiniteInput);
        sums.varianceSum += (first - second) * (first - second) / 2;
        sums.squareSum += first * first + second * second;
        largest = std::max({largest, std::abs(first), std::abs(second)});
        widest = std::max(widest, std::abs(first - second));
    }
    if (!std::isfinite(sums.squareSum) || !std::isfinite(sums.varianceSum))
        return wrongInput(Reason::TooLarge); // the squares are beyond a double
    if (widest <= roundingDust * largest)
        return undefined(Reason::ZeroVariance);
    return sums;
}

} // namespace

Outcome<FiveByTwoT> fiveByTwoT(FiveByTwo differences)
{
    const auto sums = sumUp(differences);
    if (!sums)
        return sums.failure();
    FiveByTwoT test;
    test.t = differences[0][0] / std::sqrt(sums->varianceSum / 5);
    test.pValue = studentPValue(test.t, test.df, Alternative::TwoSided);
    return test;
}

Outcome<FiveByTwoF> fiveByTwoF(FiveByTwo differences)
{
    const auto sums = sumUp(differences);
    if (!sums)
        return sums.failure();
    FiveByTwoF test;
    test.f = sums->squareSum / (2 * sums->varianceSum);
    test.pValue = fisherUpperTail(test.f, test.df1, test.df2);
    return test;
}

Outcome<ResampledT> correctedResampledT(std::span<const double> differences, double nTrain, double nTest,
                                        double confLevel)
{
    if (!allFinite(differences))
        return wrongInput(Reason::NonFiniteInput);
    if (const auto failure = checkCounts({nTrain, nTest}))
        return *failure;
    if (nTrain == 0)
        return wrongInput(Reason::InvalidCounts);
    if (differences.size() < 2)
        return undefined(Reason::TooFew);
    const MeanArm arm = summarise(differences);
    if (arm.sd == 0)
        return undefined(Reason::ZeroVariance);
    ResampledT test;
    test.se = arm.sd * std::sqrt(1 / arm.n + nTest / nTrain);
    test.df = arm.n - 1;
    test.t = arm.mean / test.se;
    test.pValue = studentPValue(test.t, test.df, Alternative::TwoSided);
    const double half = studentUpperQuantile((1 - confLevel) / 2, test.df) * test.se;
    test.diff = {arm.mean, arm.mean - half, arm.mean + half};
    return test;
}

} // namespace slipway::stats
