#include "models/stats/sampleratio.h"

#include "models/stats/distributions.h"
#include "models/stats/samples.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway::stats {

Outcome<SampleRatioTest> sampleRatioTest(std::span<const double> counts, std::span<const double> weights,
                                         double threshold)
{
    const auto negative = [](double value) { return value < 0; };
    if (!allFinite(counts) || !allFinite(weights))
        return wrongInput(Reason::NonFiniteInput);
    if (counts.size() != weights.size())
        return wrongInput(Reason::LengthMismatch);
    const long double total = std::accumulate(counts.begin(), counts.end(), 0.0L);
    const long double weightSum = std::accumulate(weights.begin(), weights.end(), 0.0L);
    if (checkCounts(counts) || std::any_of(weights.begin(), weights.end(), negative) || weightSum == 0)
        return wrongInput(Reason::InvalidCounts);

    SampleRatioTest test;
    test.df = static_cast<double>(std::count_if(weights.begin(), weights.end(), [](double w) { return w > 0; })) - 1;
    long double statistic = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (weights[i] == 0 && counts[i] > 0) {
            test.statistic = std::numeric_limits<double>::infinity();
            test.pValue = 0;
            test.mismatch = true;
            return test;
        }
        if (weights[i] > 0 && total > 0) {
            const long double expected = total * weights[i] / weightSum;
            statistic += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
    }
    if (total == 0)
        return undefined(Reason::EmptySample);
    if (test.df < 1)
        return undefined(Reason::SingleArm);
    test.statistic = static_cast<double>(statistic);
    test.pValue = chiSquareUpperTail(test.statistic, test.df);
    test.mismatch = test.pValue < threshold;
    return test;
}

Outcome<SequentialSampleRatio> sequentialSampleRatio(std::span<const double> counts, std::span<const double> weights,
                                                     double concentration)
{
    if (!allFinite(counts) || !allFinite(weights) || !std::isfinite(concentration))
        return wrongInput(Reason::NonFiniteInput);
    if (counts.size() != weights.size())
        return wrongInput(Reason::LengthMismatch);
    const long double weightSum = std::accumulate(weights.begin(), weights.end(), 0.0L);
    if (checkCounts(counts) || counts.empty()
        || std::any_of(weights.begin(), weights.end(), [](double weight) { return weight <= 0; }))
        return wrongInput(Reason::InvalidCounts);
    const long double k = concentration;
    const long double total = std::accumulate(counts.begin(), counts.end(), 0.0L);
    // Large terms cancel.
    long double sum = logGamma(k) - logGamma(k + total);
    for (size_t i = 0; i < counts.size(); ++i) {
        const long double share = weights[i] / weightSum;
        sum += logGamma(k * share + counts[i]) - logGamma(k * share) - counts[i] * std::log(share);
    }
    SequentialSampleRatio test;
    test.logBayesFactor = static_cast<double>(sum);
    test.pValue = std::min(1.0, std::exp(-test.logBayesFactor));
    return test;
}

} // namespace slipway::stats
