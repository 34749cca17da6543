#pragma once

#include "models/domain/seriesmath.h"
#include "ui/charts/chartplane.h"
#include "ui/charts/rowschart.h"

namespace slipway {

/// A point for every row by two columns. Where it is said which way each of them is better, the Pareto front is marked
/// by a dashed line and its rows by their names; it is of all rows that pass, whether they lie on the axes or not.
class ScatterChart final : public RowsChart
{
    Q_OBJECT

public:
    explicit ScatterChart(QWidget *parent = nullptr);

    void setColumns(int x, int y);
    /// Which way the columns are better; without one of them there is no front.
    void setDirections(std::optional<Best> x, std::optional<Best> y);
    /// Rows that no other passing row beats, ordered by x.
    const QList<int> &front() const { return m_front; }
    /// Where the row's point lies; none when a value is missing.
    std::optional<QPointF> place(int row) const override;
    /// How many rows have no place.
    int notShown() const;

    QString summary() const override;
    QSize sizeHint() const override { return {420, 300}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void readColumns() override;
    void repaintRows() override;
    void paintChart(QPainter &painter) override;
    int rowAt(QPointF place) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void findFront();
    void paintFront(QPainter &painter) const;
    /// Where a name has room beside its mark.
    std::optional<QRectF> freePlace(QPointF at, QSizeF size, const QList<QRectF> &taken) const;
    void paintNames(QPainter &painter) const;

    int m_xColumn = -1;
    int m_yColumn = -1;
    std::optional<Best> m_bestX;
    std::optional<Best> m_bestY;
    ColumnValues m_x;
    ColumnValues m_y;
    ChartPlane m_plane;
    QList<int> m_front;
};

} // namespace slipway
