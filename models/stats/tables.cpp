#include "models/stats/tables.h"

#include "models/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway::stats {

namespace {

/// The tables with the observed margins, by the successes k of arm b: Fisher's noncentral hypergeometric
/// distribution.
class ConditionalTables
{
public:
    ConditionalTables(RateArm a, RateArm b)
        : m_first(std::max(0.0, a.x + b.x - a.n)), m_last(std::min(b.n, a.x + b.x)), m_observed(b.x)
    {
        const long double successes = a.x + b.x;
        long double logWeight = 0;
        for (double k = m_first; k <= m_last; ++k) {
            m_logWeights.push_back(logWeight);
            logWeight += std::log((b.n - k) * (successes - k)) - std::log((k + 1.0L) * (a.n - successes + k + 1));
        }
    }

    double first() const { return m_first; }
    double last() const { return m_last; }

    /// The probabilities under the odds ratio exp(logOdds).
    std::vector<long double> probabilities(double logOdds) const
    {
        std::vector<long double> p(m_logWeights.size());
        for (size_t i = 0; i < p.size(); ++i)
            p[i] = m_logWeights[i] + static_cast<long double>(i) * logOdds;
        const long double top = *std::max_element(p.begin(), p.end());
        for (long double &value : p)
            value = std::exp(value - top);
        const long double sum = std::accumulate(p.begin(), p.end(), 0.0L);
        for (long double &value : p)
            value /= sum;
        return p;
    }

    double atLeastObserved(double logOdds) const
    {
        const auto p = probabilities(logOdds);
        return static_cast<double>(std::accumulate(p.begin() + place(), p.end(), 0.0L));
    }

    double atMostObserved(double logOdds) const
    {
        const auto p = probabilities(logOdds);
        return static_cast<double>(std::accumulate(p.begin(), p.begin() + place() + 1, 0.0L));
    }

    double notMoreLikely() const
    {
        const auto p = probabilities(0);
        const long double bound = p[static_cast<size_t>(place())] * (1 + 1e-7L);
        return static_cast<double>(
            std::accumulate(p.begin(), p.end(), 0.0L, [bound](long double sum, long double value) {
                return value <= bound ? sum + value : sum;
            }));
    }

    double mean(double logOdds) const
    {
        const auto p = probabilities(logOdds);
        long double sum = 0;
        for (size_t i = 0; i < p.size(); ++i)
            sum += static_cast<long double>(i) * p[i];
        return static_cast<double>(sum) + m_first;
    }

private:
    std::ptrdiff_t place() const { return static_cast<std::ptrdiff_t>(m_observed - m_first); }

    double m_first;
    double m_last;
    double m_observed;
    std::vector<long double> m_logWeights;
};

// Odds ratios are searched by their logarithm; e^700 is the end of a double.
constexpr double reach = 700;

Interval conditionalOddsRatio(const ConditionalTables &tables, double observed, Alternative alternative,
                              double confLevel)
{
    const double infinity = std::numeric_limits<double>::infinity();
    const double tail = alternative == Alternative::TwoSided ? (1 - confLevel) / 2 : 1 - confLevel;
    Interval interval{0, 0, infinity};
    if (observed == tables.last())
        interval.estimate = infinity;
    else if (observed > tables.first())
        interval.estimate = std::exp(lastWhere([&](double t) { return tables.mean(t) <= observed; }, -reach, reach));
    if (observed > tables.first() && alternative != Alternative::Less)
        interval.low = std::exp(lastWhere([&](double t) { return tables.atLeastObserved(t) <= tail; }, -reach, reach));
    if (observed < tables.last() && alternative != Alternative::Greater)
        interval.high = std::exp(lastWhere([&](double t) { return tables.atMostObserved(t) >= tail; }, -reach, reach));
    return interval;
}

} // namespace

Outcome<FisherExact> fisherExact(RateArm a, RateArm b, Alternative alternative, double confLevel)
{
    if (const auto failure = checkRates({a, b}))
        return *failure;
    const ConditionalTables tables(a, b);
    if (tables.first() == tables.last())
        return FisherExact{1, {std::numeric_limits<double>::quiet_NaN(), 0, std::numeric_limits<double>::infinity()}};
    FisherExact test;
    switch (alternative) {
    case Alternative::Less:
        test.pValue = tables.atMostObserved(0);
        break;
    case Alternative::Greater:
        test.pValue = tables.atLeastObserved(0);
        break;
    case Alternative::TwoSided:
        test.pValue = tables.notMoreLikely();
        break;
    }
    test.pValue = std::min(1.0, test.pValue);
    test.oddsRatio = conditionalOddsRatio(tables, b.x, alternative, confLevel);
    return test;
}

Outcome<ChiSquareTest> chiSquareTest(const std::vector<std::vector<double>> &table, Continuity continuity)
{
    const size_t columns = table.empty() ? 0 : table.front().size();
    std::vector<long double> rowSums(table.size()), columnSums(columns);
    bool invalid = table.size() < 2 || columns < 2;
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].size() != columns)
            return wrongInput(Reason::LengthMismatch);
        for (size_t j = 0; j < columns; ++j) {
            const double count = table[i][j];
            if (!std::isfinite(count))
                return wrongInput(Reason::NonFiniteInput);
            invalid = invalid || count < 0 || std::floor(count) != count;
            rowSums[i] += count;
            columnSums[j] += count;
        }
    }
    if (invalid)
        return wrongInput(Reason::InvalidCounts);
    const auto isZero = [](long double sum) { return sum == 0; };
    if (std::any_of(rowSums.begin(), rowSums.end(), isZero)
        || std::any_of(columnSums.begin(), columnSums.end(), isZero))
        return undefined(Reason::ZeroMargin);

    const long double total = std::accumulate(rowSums.begin(), rowSums.end(), 0.0L);
    const bool corrected = continuity == Continuity::Yates && table.size() == 2 && columns == 2;
    long double statistic = 0;
    long double smallest = total;
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < columns; ++j) {
            const long double expected = rowSums[i] * columnSums[j] / total;
            long double distance = std::abs(table[i][j] - expected);
            if (corrected)
                distance -= std::min(0.5L, distance);
            statistic += distance * distance / expected;
            smallest = std::min(smallest, expected);
        }
    }
    const double df = static_cast<double>((table.size() - 1) * (columns - 1));
    return ChiSquareTest{static_cast<double>(statistic), df, chiSquareUpperTail(static_cast<double>(statistic), df),
                         static_cast<double>(smallest)};
}

double smallestExpectedCell(RateArm a, RateArm b)
{
    const double total = a.n + b.n;
    return std::min(a.n, b.n) * std::min(a.x + b.x, total - a.x - b.x) / total;
}

} // namespace slipway::stats
