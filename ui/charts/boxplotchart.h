#pragma once

#include "models/items/boxtablemodel.h"
#include "ui/charts/chartplane.h"
#include "ui/charts/rowschart.h"

namespace slipway {

/// A column of numbers by the values of another as box plots (BoxTableModel), with a point for every row of a small
/// group, which is seen as what it is, and for the outliers of a large one.
class BoxPlotChart final : public RowsChart
{
    Q_OBJECT

public:
    explicit BoxPlotChart(QWidget *parent = nullptr);

    /// `group` is the column whose values make the boxes, `value` the numbers in them.
    void setColumns(int group, int value);
    const BoxTableModel &boxes() const { return m_boxes; }
    BoxTableModel &boxes() { return m_boxes; } ///< the figures as a table
    std::optional<QPointF> place(int row) const override;

    QString summary() const override;
    QSize sizeHint() const override { return {420, 300}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void readColumns() override;
    void paintChart(QPainter &painter) override;
    int rowAt(QPointF place) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void paintBox(QPainter &painter, int index) const;

    int m_groupColumn = -1;
    int m_valueColumn = -1;
    BoxTableModel m_boxes;
    ChartPlane m_plane;
    std::vector<std::optional<QPointF>> m_places; ///< by row
};

} // namespace slipway
