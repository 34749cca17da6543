#pragma once

#include "models/items/columnvalues.h"

#include <QCoreApplication>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace slipway {

/// A range of an axis that is let through, as shares of the axis from its lower end.
struct AxisBrush {
    double low = 0;
    double high = 1;
    bool operator==(const AxisBrush &) const = default;
};

/// The upright axes of a ParallelCoordinates: their columns in the order in which they stand, where they stand, and
/// what is brushed on them.
class ParallelAxes
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ParallelAxes)

public:
    struct Axis {
        ColumnValues values;
        std::optional<AxisBrush> brush;
    };

    /// Brushes of columns that are still there stay.
    void setColumns(std::vector<ColumnValues> columns);
    void layOut(const QRectF &room);

    int count() const { return static_cast<int>(m_axes.size()); }
    const Axis &at(int index) const { return m_axes[static_cast<std::size_t>(index)]; }
    int indexOfColumn(int column) const;
    void setBrush(int index, const std::optional<AxisBrush> &brush);
    /// Moves an axis to the place of another, which make room.
    void move(int from, int to);

    const QRectF &lines() const { return m_lines; } ///< between the first axis and the last, ends of the axes included
    qreal x(int index) const;
    /// Values without a place stand in a lane of their own, between the axes and the words below them.
    qreal y(int index, int row) const;
    double shareAt(qreal y) const;
    int nearest(qreal x) const; ///< -1 = no axis
    /// Whether the row lies within all brushes; a value without a place lies within none.
    bool passes(int row) const;
    bool anyBrush() const;

    /// Names, ends, words and brushes, over the lines; `current` is marked, -1 = none.
    void paint(QPainter &painter, int current) const;

private:
    void paintNames(QPainter &painter, int index, bool isCurrent) const;
    void paintWords(QPainter &painter, int index) const;
    void paintLane(QPainter &painter) const;

    std::vector<Axis> m_axes;
    QRectF m_room;
    QRectF m_lines;
    qreal m_lane = 0; ///< its height
};

} // namespace slipway
