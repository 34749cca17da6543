#pragma once

#include "models/items/columnvalues.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/plotscale.h"

namespace slipway {

/// The plane of a painted chart: two columns on the axes of PlotView, words at their places instead of ticks.
class ChartPlane
{
public:
    void setColumns(const ColumnValues &x, const ColumnValues &y);
    /// `below` px under the x axis' title stay free.
    void layOut(QSizeF size, qreal below = 0);

    const QRectF &plot() const { return m_scale.plot; }
    /// Outside of the plot, or not finite, where a value has no place.
    QPointF at(double x, double y) const { return {m_scale.xPosition(x), m_scale.yPosition(y)}; }
    bool shows(double x, double y) const;
    void paint(QPainter &painter);

private:
    void paintXWords(QPainter &painter) const;
    void paintYWords(QPainter &painter) const;
    qreal wordWidth() const;

    ColumnValues m_x;
    ColumnValues m_y;
    PlotScale m_scale;
    PlotAxes m_axes{nullptr};
};

} // namespace slipway
