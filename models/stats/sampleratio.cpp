#include "models/stats/sampleratio.h"

#include "models/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway::stats {

Outcome<SampleRatioTest> sampleRatioTest(std::span<const double> counts, std::span<const double> weights,
                                         double threshold)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    const auto negative = [](double value) { return value < 0; };
    if (!std::all_of(counts.begin(), counts.end(), finite) || !std::all_of(weights.begin(), weights.end(), finite))
        return wrongInput(Reason::NonFiniteInput);
    if (counts.size() != weights.size())
        return wrongInput(Reason::LengthMismatch);
    const long double total = std::accumulate(counts.begin(), counts.end(), 0.0L);
    const long double weightSum = std::accumulate(weights.begin(), weights.end(), 0.0L);
    if (std::any_of(counts.begin(), counts.end(), [](double count) { return count < 0 || std::floor(count) != count; })
        || std::any_of(weights.begin(), weights.end(), negative) || weightSum == 0)
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

} // namespace slipway::stats
