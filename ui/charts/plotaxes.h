#pragma once

#include "ui/charts/plotscale.h"

#include <QGraphicsItem>

#include <optional>

namespace slipway {

/// A tick's label, with as many decimals as tell the ticks apart.
QString tickText(double value, const Ticks &ticks, TickStyle style = TickStyle::Plain);

/// Grid, axis line, ticks and their labels behind the curves of a PlotView. Qt Charts' own labels are not used: they
/// elide, drop every second one, have none on a logarithmic axis of less than a decade, and write a hyphen for minus.
class PlotAxes final : public QGraphicsItem
{
public:
    explicit PlotAxes(QGraphicsItem *chart);

    void setScale(const PlotScale &scale, QSizeF viewSize);
    void setXTitle(const QString &title);
    void setTickStyle(TickStyle style);
    /// Draws a dashed line at zero.
    void showZeroLine();

    /// How wide the widest label beside the upright axis is, in pixels.
    static qreal labelWidth(const PlotScale &scale, TickStyle style);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintUpright(QPainter &painter) const;
    void paintLevel(QPainter &painter) const;

    PlotScale m_scale;
    QSizeF m_viewSize;
    QString m_xTitle;
    TickStyle m_tickStyle = TickStyle::Plain;
    bool m_hasZeroLine = false;
};

} // namespace slipway
