#pragma once

#include "ui/charts/densitylines.h"
#include "ui/charts/parallelaxes.h"
#include "ui/charts/rowschart.h"

#include <QPixmap>
#include <QTimer>

namespace slipway {

/// A line for every row across upright axes of any columns. A drag on an axis brushes it: rows outside of any brush are
/// grey; a click on it takes the brush away, a drag of the brush moves it. A drag of an axis' name moves the axis.
/// Keys: left and right go from axis to axis (with Shift they move it), up and down move the lower end of its brush
/// (with Shift the upper one), Delete removes it, Escape removes all; page up and down go from row to row, Enter
/// chooses it. All rows are drawn, always; while something moves, very many of them without smooth edges.
class ParallelCoordinates final : public RowsChart
{
    Q_OBJECT

public:
    explicit ParallelCoordinates(QWidget *parent = nullptr);

    /// The columns that are axes, in their order.
    void setAxisColumns(const QList<int> &columns);
    QList<int> axisColumns() const;
    /// By values of the column (of words their places); cut to the axis. NotAnAxis is ignored.
    void setBrush(int column, double low, double high);
    void clearBrush(int column);
    void clearBrushes();
    /// "accuracy 0.7800 to 0.7854": one for each brush.
    QStringList brushTexts() const;
    std::vector<bool> passing() const;

    QString summary() const override;
    QSize sizeHint() const override { return {640, 340}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    /// Other rows pass now.
    void brushed();
    void axesMoved();

protected:
    void readColumns() override;
    void repaintRows() override;
    void paintChart(QPainter &painter) override;
    int rowAt(QPointF place) const override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Name, NewBrush, MoveBrush };

    QPolygonF lineOf(int row) const;
    void paintRow(QPainter &painter, int row, const QPen &pen) const;
    /// On the chart's ground, so that it is copied and not blended.
    void paintGrey(QPainter &painter) const;
    void paintPassing(QPainter &painter) const;
    /// How opaque one of the passing lines is.
    double strength() const;
    bool isDragged() const { return m_drag != Drag::None && m_moved; }
    /// Whether something moves that is much to draw.
    bool isQuick() const;
    void paintQuickGrey(QPainter &painter) const;
    /// Of the passing lines only those that have changed since.
    void paintQuickPassing(QPainter &painter);
    /// Keeps what `draw` paints until it is dropped.
    void paintKept(QPainter &painter, QPixmap &kept, const std::function<void(QPainter &)> &draw);
    void applyBrush(int axis, const std::optional<AxisBrush> &brush);
    void moveAxis(int from, int to);
    void nudgeBrush(int key, bool upperEnd);

    ParallelAxes m_axes;
    QList<int> m_columns;
    QPixmap m_grey;
    QPixmap m_front;
    DensityLines m_quick;                       ///< the passing lines while something moves
    std::vector<std::optional<QRgb>> m_inQuick; ///< the colour of each row that is in it
    QTimer m_settling;                          ///< since the last key that moved a brush
    Drag m_drag = Drag::None;
    bool m_moved = false; ///< the pointer, since it was pressed
    int m_axis = 0;       ///< the one that the keyboard or the pointer is on
    double m_pressedShare = 0;
    AxisBrush m_pressedBrush;
    QPointF m_pressed;
};

} // namespace slipway
