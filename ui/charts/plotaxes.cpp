#include "ui/charts/plotaxes.h"

#include "models/domain/numbertext.h"
#include "models/domain/timeticks.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal tickLength = 4;
constexpr qreal labelGap = 8;

QFont axisFont()
{
    QFont font = textFont(TextRole::Micro);
    font.setWeight(QFont::Normal);
    return font;
}

QString xTickText(double value, const Ticks &ticks, const PlotScale &scale)
{
    switch (scale.xUnit) {
    case XUnit::ElapsedSeconds:
        return elapsedText(value, ticks);
    case XUnit::WallSeconds:
        return wallTimeText(value, ticks);
    case XUnit::Count:
    case XUnit::Number:
        break;
    }
    return tickText(value, ticks, TickStyle::Plain);
}

/// The decimals of a tick: on an axis of decades each has its own.
Ticks decadeTicks(Ticks ticks, double value, PlotRange range, AxisScale scale)
{
    if (scale == AxisScale::Log && range.high >= 10 * range.low)
        ticks.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(value) + 1e-9)));
    return ticks;
}

/// A line one pixel wide stays sharp when it runs through the middle of its pixels.
qreal onPixel(qreal position)
{
    return std::floor(position) + 0.5;
}

} // namespace

QString tickText(double value, const Ticks &ticks, TickStyle style)
{
    if (ticks.decimals > 5 || std::abs(value) >= 1e7)
        return scientificText(value);
    switch (style) {
    case TickStyle::Signed:
        return signedText(value, ticks.decimals);
    case TickStyle::Percent:
        return percentText(value / 100, ticks.decimals);
    case TickStyle::Plain:
        break;
    }
    return fixedText(value, ticks.decimals);
}

PlotAxes::PlotAxes(QGraphicsItem *chart) : QGraphicsItem(chart)
{
    setZValue(-1); // behind the curves
}

void PlotAxes::setScale(const PlotScale &scale, QSizeF viewSize)
{
    prepareGeometryChange();
    m_scale = scale;
    m_viewSize = viewSize;
    update();
}

void PlotAxes::setXTitle(const QString &title)
{
    m_xTitle = title;
    update();
}

void PlotAxes::setTickStyle(TickStyle style)
{
    m_tickStyle = style;
    update();
}

void PlotAxes::showZeroLine()
{
    m_hasZeroLine = true;
    update();
}

qreal PlotAxes::labelWidth(const PlotScale &scale, TickStyle style)
{
    const QFontMetricsF metrics(axisFont());
    const Ticks ticks = scale.yTicks();
    qreal widest = 0;
    for (const double value : ticks.values)
        widest = std::max(widest, metrics.horizontalAdvance(tickText(value, ticks, style)));
    return widest + labelGap;
}

QRectF PlotAxes::boundingRect() const
{
    return {QPointF(0, 0), m_viewSize};
}

void PlotAxes::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(axisFont());
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintUpright(*painter);
    paintLevel(*painter);
}

void PlotAxes::paintUpright(QPainter &painter) const
{
    const Tokens &tokens = Tokens::current();
    const QFontMetricsF metrics(painter.font());
    const QRectF &plot = m_scale.plot;
    const Ticks ticks = m_scale.yTicks();
    for (const double value : ticks.values) {
        const qreal y = onPixel(m_scale.yPosition(value));
        painter.setPen(QPen(tokens.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tokens.text3);
        const QRectF label(0, y - metrics.height() / 2, plot.left() - labelGap, metrics.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                         tickText(value, decadeTicks(ticks, value, m_scale.y, m_scale.scale), m_tickStyle));
    }
    if (m_hasZeroLine && m_scale.y.low < 0 && m_scale.y.high > 0) {
        QPen pen(tokens.text3, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        const qreal y = onPixel(m_scale.yPosition(0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void PlotAxes::paintLevel(QPainter &painter) const
{
    const Tokens &tokens = Tokens::current();
    const QFontMetricsF metrics(painter.font());
    const QRectF &plot = m_scale.plot;
    const qreal axis = onPixel(plot.bottom());
    painter.setPen(QPen(tokens.axis, 1));
    painter.drawLine(QPointF(plot.left(), axis), QPointF(plot.right(), axis));

    const Ticks ticks = m_scale.xTicks();
    qreal free = -1; // where the next label may begin
    for (const double value : ticks.values) {
        const QString text = xTickText(value, decadeTicks(ticks, value, m_scale.x, m_scale.xScale), m_scale);
        const qreal x = m_scale.xPosition(value);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_viewSize.width() - width));
        painter.setPen(QPen(tokens.axis, 1));
        painter.drawLine(QPointF(onPixel(x), axis), QPointF(onPixel(x), axis + tickLength));
        if (left < free)
            continue;
        free = left + width + labelGap;
        painter.setPen(tokens.text3);
        painter.drawText(QRectF(left, axis + tickLength + 2, width + 1, metrics.height()), Qt::AlignLeft, text);
    }
    painter.setPen(tokens.text3);
    const QRectF title(plot.left(), m_viewSize.height() - metrics.height() - 1, plot.width(), metrics.height());
    painter.drawText(title, Qt::AlignCenter, metrics.elidedText(m_xTitle, Qt::ElideRight, plot.width()));
}

} // namespace slipway
