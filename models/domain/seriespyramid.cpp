#include "models/domain/seriespyramid.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr std::size_t leafSize = 64;
constexpr std::size_t fanOut = 8;

std::uint8_t oddOf(double value)
{
    if (std::isnan(value))
        return NotANumber;
    if (std::isinf(value))
        return value > 0 ? PlusInfinity : MinusInfinity;
    return NotPositive;
}

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
    void breakHere() { m_gap = true; }
    std::vector<std::vector<CurvePoint>> take() { return std::move(m_runs); }

private:
    std::vector<std::vector<CurvePoint>> m_runs;
    bool m_gap = true;
};

} // namespace

SeriesPyramid::SeriesPyramid(Numbers values, ValueFilter filter) : m_values(std::move(values)), m_filter(filter)
{
    const std::size_t count = std::min<std::size_t>(m_values.size(), none);
    std::vector<Node> level(count / leafSize);
    for (std::size_t leaf = 0; leaf < level.size(); ++leaf) {
        for (std::size_t i = leaf * leafSize; i < (leaf + 1) * leafSize; ++i)
            add(level[leaf], static_cast<std::uint32_t>(i));
    }
    while (!level.empty()) {
        std::vector<Node> coarser(level.size() / fanOut);
        for (std::size_t i = 0; i < coarser.size() * fanOut; ++i)
            add(coarser[i / fanOut], level[i]);
        m_levels.push_back(std::move(level));
        level = std::move(coarser);
    }
}

bool SeriesPyramid::isShown(std::size_t index) const
{
    const double value = m_values[index];
    return std::isfinite(value) && (m_filter == ValueFilter::Finite || value > 0);
}

void SeriesPyramid::add(Node &node, std::uint32_t index) const
{
    if (!isShown(index)) {
        node.odd |= oddOf(m_values[index]);
        return;
    }
    if (node.least == none || m_values[index] < m_values[node.least])
        node.least = index;
    if (node.greatest == none || m_values[index] > m_values[node.greatest])
        node.greatest = index;
}

void SeriesPyramid::add(Node &node, const Node &part) const
{
    node.odd |= part.odd;
    if (part.least == none)
        return;
    if (node.least == none || m_values[part.least] < m_values[node.least])
        node.least = part.least;
    if (node.greatest == none || m_values[part.greatest] > m_values[node.greatest])
        node.greatest = part.greatest;
}

SeriesPyramid::Node SeriesPyramid::over(std::size_t first, std::size_t end) const
{
    Node node;
    end = std::min<std::size_t>({end, m_values.size(), none});
    while (first < end) {
        // The widest node that begins here and does not reach beyond the end.
        std::size_t width = leafSize;
        std::size_t level = 0;
        if (first % leafSize != 0 || first + leafSize > end) {
            add(node, static_cast<std::uint32_t>(first++));
            continue;
        }
        while (level + 1 < m_levels.size() && first % (width * fanOut) == 0 && first + width * fanOut <= end) {
            width *= fanOut;
            ++level;
        }
        add(node, m_levels[level][first / width]);
        first += width;
    }
    return node;
}

std::vector<std::size_t> columnEnds(std::span<const double> steps, std::span<const double> edges)
{
    std::vector<std::size_t> ends;
    ends.reserve(edges.size());
    auto from = steps.begin();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        from = i > 0 && i + 1 == edges.size() ? std::upper_bound(from, steps.end(), edges[i])
                                              : std::lower_bound(from, steps.end(), edges[i]);
        ends.push_back(static_cast<std::size_t>(from - steps.begin()));
    }
    return ends;
}

std::vector<std::vector<CurvePoint>> visibleRuns(std::span<const double> steps, const SeriesPyramid &pyramid,
                                                 std::span<const double> edges)
{
    Runs runs;
    const auto add = [&](std::size_t index) {
        if (pyramid.isShown(index))
            runs.add({steps[index], pyramid.values()[index]});
        else
            runs.breakHere();
    };
    const std::vector<std::size_t> ends = columnEnds(steps, edges);
    if (ends.size() < 2)
        return {};
    const std::size_t first = ends.front();
    const std::size_t last = ends.back();
    if (first > 0)
        add(first - 1);
    if (last - first <= 2 * (ends.size() - 1)) {
        for (std::size_t i = first; i < last; ++i)
            add(i);
    } else {
        for (std::size_t column = 0; column + 1 < ends.size(); ++column) {
            const SeriesPyramid::Node node = pyramid.over(ends[column], ends[column + 1]);
            if (node.least != SeriesPyramid::none) {
                add(std::min(node.least, node.greatest));
                if (node.least != node.greatest)
                    add(std::max(node.least, node.greatest));
            } else if (ends[column] < ends[column + 1]) {
                runs.breakHere();
            }
        }
    }
    if (last < steps.size())
        add(last);
    return runs.take();
}

} // namespace slipway
