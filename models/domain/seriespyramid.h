#pragma once

#include "models/domain/numbers.h"
#include "models/domain/seriesmath.h"

#include <cstdint>

namespace slipway {

/// What is the matter with values that a plot has no place for; flags.
enum OddValue : std::uint8_t {
    NotANumber = 1,
    PlusInfinity = 2,
    MinusInfinity = 4,
    NotPositive = 8, ///< finite, but at or below zero where only ValueFilter::AboveZero is shown
};

/// The least and the greatest value of any stretch of a series, in steps of its width's logarithm instead of its width:
/// over every 64 values stands a node, over every 8 nodes another, up to one for all. Costs a fiftieth of the values'
/// memory. Immutable.
class SeriesPyramid
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    struct Node {
        std::uint32_t least = none;    ///< index of the first least value that is shown; none = nothing is
        std::uint32_t greatest = none; ///< likewise
        std::uint8_t odd = 0;          ///< OddValue of those that are not
    };

    /// At most 2^32 - 1 values; those behind are left out.
    SeriesPyramid(Numbers values, ValueFilter filter);

    const Numbers &values() const { return m_values; }
    ValueFilter filter() const { return m_filter; }
    /// Of the values first <= index < end.
    Node over(std::size_t first, std::size_t end) const;
    /// Of all.
    Node whole() const { return over(0, m_values.size()); }
    bool isShown(std::size_t index) const;

private:
    void add(Node &node, std::uint32_t index) const;
    void add(Node &node, const Node &part) const;

    Numbers m_values;
    ValueFilter m_filter;
    std::vector<std::vector<Node>> m_levels; ///< the finest first
};

/// The indices of the steps in each of the columns that lie between neighbouring `edges` (ascending): index k stands in
/// column c when ends[c] <= k < ends[c + 1]. A step on an edge belongs to the column behind it, on the last edge to the
/// last column. As many as edges.
std::vector<std::size_t> columnEnds(std::span<const double> steps, std::span<const double> edges);

/// What is drawn of one curve in columns of pixels: runs without a gap, each at least one point. While there are no
/// more than two points a column, all of them; else the least and the greatest of every column, in their order, so that
/// no column loses anything that could be seen in it. A column with a value in it closes the gaps inside it. The
/// neighbours just outside are kept, so that a line leaves the plot at its edge.
std::vector<std::vector<CurvePoint>> visibleRuns(std::span<const double> steps, const SeriesPyramid &pyramid,
                                                 std::span<const double> edges);

} // namespace slipway
