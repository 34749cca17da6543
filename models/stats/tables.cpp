#include "models/stats/tables.h"

#include "models/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway::stats {

namespace {

/// Beyond so many rows in both arms the sums become slow and their logarithms coarse.
constexpr double mostTotal = 1e9;
/// A term of a sum that is so small beside it ends the sum.
constexpr long double negligible = 1e-21L;

/// The tables with the observed margins, by the successes k of arm b: Fisher's noncentral hypergeometric
/// distribution. Its terms rise to the mode and fall behind it, so every sum begins at its largest term and ends where
/// the terms no longer matter: some ten standard deviations, however many tables there are.
class ConditionalTables
{
public:
    ConditionalTables(RateArm a, RateArm b)
        : m_a(a),
          m_b(b),
          m_successes(a.x + b.x),
          m_first(std::max(0.0L, m_successes - m_a.n)),
          m_last(std::min<long double>(b.n, m_successes))
    {
    }

    double first() const { return static_cast<double>(m_first); }
    double last() const { return static_cast<double>(m_last); }

    double atLeastObserved(double logOdds) const
    {
        const long double mode = modeOf(logOdds);
        if (m_b.x > mode)
            return static_cast<double>(share(m_b.x, mode, logOdds) * upwards(m_b.x, m_last, logOdds)
                                       / total(mode, logOdds));
        return static_cast<double>((upwards(mode, m_last, logOdds) + downwards(mode, m_b.x, logOdds) - 1)
                                   / total(mode, logOdds));
    }

    double atMostObserved(double logOdds) const
    {
        const long double mode = modeOf(logOdds);
        if (m_b.x < mode)
            return static_cast<double>(share(m_b.x, mode, logOdds) * downwards(m_b.x, m_first, logOdds)
                                       / total(mode, logOdds));
        return static_cast<double>((downwards(mode, m_first, logOdds) + upwards(mode, m_b.x, logOdds) - 1)
                                   / total(mode, logOdds));
    }

    double notMoreLikely() const
    {
        const long double mode = modeOf(0);
        const long double bound = logWeight(m_b.x) + std::log1p(1e-7L);
        const auto isMoreLikely = [this, bound](long double k) { return logWeight(k) > bound; };
        const long double above = firstWithout(mode, m_last, isMoreLikely);
        const long double below =
            -firstWithout(-mode, -m_first, [&isMoreLikely](long double k) { return isMoreLikely(-k); });
        if (above == below)
            return 1;
        long double sum = 0;
        if (above <= m_last)
            sum += share(above, mode, 0) * upwards(above, m_last, 0);
        if (below >= m_first)
            sum += share(below, mode, 0) * downwards(below, m_first, 0);
        return static_cast<double>(sum / total(mode, 0));
    }

    double mean(double logOdds) const
    {
        const long double mode = modeOf(logOdds);
        long double distance = 0;
        const auto take = [&distance, mode](long double k, long double term) { distance += (k - mode) * term; };
        const long double sum = upwards(mode, m_last, logOdds, take) + downwards(mode, m_first, logOdds, take) - 1;
        return static_cast<double>(mode + distance / sum);
    }

private:
    /// The weight of k + 1 beside that of k, without the odds.
    long double step(long double k) const
    {
        return (m_b.n - k) * (m_successes - k) / ((k + 1) * (m_a.n - m_successes + k + 1));
    }

    /// But for a constant; without the odds.
    long double logWeight(long double k) const
    {
        return -logGamma(k + 1) - logGamma(m_b.n - k + 1) - logGamma(m_successes - k + 1)
               - logGamma(m_a.n - m_successes + k + 1);
    }

    /// The weight of k beside that of the mode.
    long double share(long double k, long double mode, double logOdds) const
    {
        return std::exp(logWeight(k) - logWeight(mode) + (k - mode) * logOdds);
    }

    /// The first in [from, to] for which `holds` does not, to + 1 when it holds for all; once false it stays false.
    template <class Predicate>
    static long double firstWithout(long double from, long double to, Predicate holds)
    {
        long double end = to + 1;
        while (from < end) {
            const long double middle = std::floor((from + end) / 2);
            if (holds(middle))
                from = middle + 1;
            else
                end = middle;
        }
        return end;
    }

    long double modeOf(double logOdds) const
    {
        const long double odds = std::exp(static_cast<long double>(logOdds));
        return firstWithout(m_first, m_last - 1, [this, odds](long double k) { return step(k) * odds >= 1; });
    }

    /// The weights from k to `end`, relative to that of k; for falling ones.
    template <class Take>
    long double upwards(long double k, long double end, double logOdds, Take take) const
    {
        const long double odds = std::exp(static_cast<long double>(logOdds));
        long double term = 1, sum = 1;
        for (; k < end && term > negligible * sum; ++k) {
            term *= step(k) * odds;
            sum += term;
            take(k + 1, term);
        }
        return sum;
    }
    template <class Take>
    long double downwards(long double k, long double end, double logOdds, Take take) const
    {
        const long double odds = std::exp(static_cast<long double>(logOdds));
        long double term = 1, sum = 1;
        for (; k > end && term > negligible * sum; --k) {
            term /= step(k - 1) * odds;
            sum += term;
            take(k - 1, term);
        }
        return sum;
    }
    long double upwards(long double k, long double end, double logOdds) const
    {
        return upwards(k, end, logOdds, [](long double, long double) {});
    }
    long double downwards(long double k, long double end, double logOdds) const
    {
        return downwards(k, end, logOdds, [](long double, long double) {});
    }
    long double total(long double mode, double logOdds) const
    {
        return upwards(mode, m_last, logOdds) + downwards(mode, m_first, logOdds) - 1;
    }

    RateArm m_a;
    RateArm m_b;
    long double m_successes;
    long double m_first;
    long double m_last;
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
    if (a.n + b.n > mostTotal)
        return wrongInput(Reason::TooLarge);
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
