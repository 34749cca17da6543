#include "models/domain/seriesmath.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

bool isShown(double value, ValueFilter filter)
{
    return std::isfinite(value) && (filter == ValueFilter::Finite || value > 0);
}

/// Decimals that write `step` exactly, at most twelve.
int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 12; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    }
    return 12;
}

/// Collects the points of one bucket and hands out what a line through them needs.
class Bucket
{
public:
    bool isEmpty() const { return m_count == 0; }

    void add(CurvePoint point, std::size_t at)
    {
        if (m_count == 0)
            m_points = {At{at, point}, At{at, point}, At{at, point}, At{at, point}};
        if (point.y < m_points[1].point.y)
            m_points[1] = {at, point};
        if (point.y > m_points[2].point.y)
            m_points[2] = {at, point};
        m_points[3] = {at, point};
        ++m_count;
    }

    void moveTo(std::vector<CurvePoint> &run)
    {
        if (m_count == 0)
            return;
        std::sort(m_points.begin(), m_points.end(), [](const At &a, const At &b) { return a.index < b.index; });
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (i == 0 || m_points[i].index != m_points[i - 1].index)
                run.push_back(m_points[i].point);
        }
        m_count = 0;
    }

private:
    struct At {
        std::size_t index = 0;
        CurvePoint point;
    };
    std::array<At, 4> m_points; ///< first, smallest, largest, last
    std::size_t m_count = 0;
};

class Runs
{
public:
    void add(CurvePoint point)
    {
        if (m_gap)
            m_runs.emplace_back();
        m_gap = false;
        m_runs.back().push_back(point);
    }
    void add(Bucket &bucket)
    {
        if (m_gap)
            m_runs.emplace_back();
        m_gap = false;
        bucket.moveTo(m_runs.back());
    }
    void breakHere() { m_gap = true; }
    std::vector<std::vector<CurvePoint>> take() { return std::move(m_runs); }

private:
    std::vector<std::vector<CurvePoint>> m_runs;
    bool m_gap = true;
};

} // namespace

std::vector<double> smoothed(std::span<const double> values, double weight)
{
    std::vector<double> result(values.begin(), values.end());
    if (weight <= 0)
        return result;
    double average = 0;
    double remaining = 1; // weight to the power of the number of values so far
    for (double &value : result) {
        if (!std::isfinite(value))
            continue;
        average = average * weight + value * (1 - weight);
        remaining *= weight;
        value = average / (1 - remaining);
    }
    return result;
}

std::optional<std::pair<double, double>> extent(std::span<const double> values, ValueFilter filter)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (!isShown(value, filter))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (low > high)
        return std::nullopt;
    return std::pair{low, high};
}

std::optional<std::size_t> nearestIndex(std::span<const double> steps, double x)
{
    if (steps.empty())
        return std::nullopt;
    const auto after = std::lower_bound(steps.begin(), steps.end(), x);
    if (after == steps.begin())
        return 0;
    const auto index = static_cast<std::size_t>(after - steps.begin());
    if (after == steps.end() || x - *(after - 1) <= *after - x)
        return index - 1;
    return index;
}

std::optional<std::size_t> bestIndex(std::span<const double> values, Best best)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        if (!found || (best == Best::Lowest ? values[i] < values[*found] : values[i] > values[*found]))
            found = i;
    }
    return found;
}

std::vector<std::vector<CurvePoint>> visibleRuns(std::span<const double> steps, std::span<const double> values,
                                                 double from, double to, std::size_t buckets, ValueFilter filter)
{
    const auto at = [&](auto iterator) { return static_cast<std::size_t>(iterator - steps.begin()); };
    std::size_t first = at(std::lower_bound(steps.begin(), steps.end(), from));
    std::size_t end = at(std::upper_bound(steps.begin(), steps.end(), to));
    first -= first > 0 ? 1 : 0;
    end += end < steps.size() ? 1 : 0;

    Runs runs;
    if (end - first <= 2 * buckets || !(to > from)) {
        for (std::size_t i = first; i < end; ++i) {
            if (isShown(values[i], filter))
                runs.add({steps[i], values[i]});
            else
                runs.breakHere();
        }
        return runs.take();
    }

    const auto bucketOf = [&](double x) {
        const double share = std::clamp((x - from) / (to - from), 0.0, 1.0);
        return std::min(buckets - 1, static_cast<std::size_t>(share * static_cast<double>(buckets)));
    };
    Bucket bucket;
    std::size_t current = bucketOf(steps[first]);
    for (std::size_t i = first; i < end; ++i) {
        const std::size_t mine = bucketOf(steps[i]);
        if (mine != current) {
            if (bucket.isEmpty())
                runs.breakHere();
            else
                runs.add(bucket);
            current = mine;
        }
        if (isShown(values[i], filter))
            bucket.add({steps[i], values[i]}, i);
    }
    if (!bucket.isEmpty())
        runs.add(bucket);
    return runs.take();
}

Ticks linearTicks(double low, double high, int wanted)
{
    Ticks ticks;
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || wanted < 1)
        return ticks;
    const double rough = (high - low) / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const std::array steps{power, 2 * power, 2.5 * power, 5 * power, 10 * power, 20 * power};
    const auto *nearest = std::min_element(
        steps.begin(), steps.end(), [&](double a, double b) { return std::abs(a - rough) < std::abs(b - rough); });
    const auto countWith = [&](double candidate) {
        return std::floor(high / candidate + 1e-9) - std::ceil(low / candidate - 1e-9) + 1;
    };
    if (countWith(*nearest) > wanted + 1 && nearest + 1 != steps.end())
        ++nearest; // rather one tick too few than a crowd
    const double step = *nearest;
    ticks.decimals = decimalsOf(step);
    const double firstMultiple = std::ceil(low / step - 1e-9);
    const double lastMultiple = std::floor(high / step + 1e-9);
    // Beyond 2^53 steps the multiples can no longer be told apart.
    if (!(std::abs(firstMultiple) < 9e15) || !(std::abs(lastMultiple) < 9e15))
        return ticks;
    for (double multiple = firstMultiple; multiple <= lastMultiple; ++multiple)
        ticks.values.push_back(multiple * step);
    return ticks;
}

Ticks logTicks(double low, double high, int wanted)
{
    if (!(low > 0) || !(high > low) || !std::isfinite(high))
        return {};
    const double decades = std::log10(high) - std::log10(low);
    if (decades < 1)
        return linearTicks(low, high, wanted);
    Ticks ticks;
    const int firstDecade = static_cast<int>(std::floor(std::log10(low) + 1e-9));
    const int lastDecade = static_cast<int>(std::ceil(std::log10(high) - 1e-9));
    const int stride = std::max(1, static_cast<int>(std::lround(decades / wanted)));
    const bool betweenDecades = decades < 3;
    for (int decade = firstDecade; decade <= lastDecade; decade += stride) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10.0, decade);
            if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9) || (factor > 1 && !betweenDecades))
                continue;
            ticks.values.push_back(value);
            ticks.decimals = std::max(ticks.decimals, decimalsOf(value));
        }
    }
    return ticks;
}

} // namespace slipway
