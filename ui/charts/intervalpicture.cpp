#include "ui/charts/intervalpicture.h"

#include "ui/charts/intervalaxis.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int rowHeight = 54;
constexpr qreal textHeight = 18;
constexpr qreal axisTop = 20;
constexpr qreal axisBottom = 38;
constexpr qreal squareSide = 8;
constexpr qreal endHeight = 8;

QColor colourOf(PicturedInterval::Standing standing)
{
    const Tokens &tokens = Tokens::current();
    switch (standing) {
    case PicturedInterval::Standing::Held:
        return tokens.good;
    case PicturedInterval::Standing::Lost:
        return tokens.bad;
    case PicturedInterval::Standing::Open:
        break;
    }
    return tokens.neutral;
}

void paintTexts(QPainter &painter, const PicturedInterval &interval, qreal width)
{
    const Tokens &tokens = Tokens::current();
    painter.setFont(textFont(TextRole::Small));
    const qreal figures = QFontMetricsF(painter.font()).horizontalAdvance(interval.figures);
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(0, 0, width, textHeight), Qt::AlignRight | Qt::AlignVCenter, interval.figures);
    painter.setFont(textFont(interval.decides ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(tokens.text);
    const qreal left = std::max<qreal>(0, width - figures - 8);
    painter.drawText(QRectF(0, 0, left, textHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(interval.name, Qt::ElideRight, left));
}

void paintBound(QPainter &painter, const PicturedInterval &interval, const IntervalAxis &axis)
{
    const Tokens &tokens = Tokens::current();
    const qreal bound = axis.at(interval.bound);
    QColor forbidden = tokens.bad;
    forbidden.setAlphaF(0.09F);
    painter.fillRect(QRectF(QPointF(bound, axisTop), QPointF(axis.forbiddenEnd(interval), axisBottom)).normalized(),
                     forbidden);
    if (interval.bound != 0) {
        painter.setPen(QPen(tokens.text3, 1));
        painter.drawLine(QPointF(axis.at(0), axisTop), QPointF(axis.at(0), axisBottom));
    }
    QPen dashed(tokens.bad, 1.25);
    dashed.setDashPattern({3.2, 2.4});
    painter.setPen(dashed);
    painter.drawLine(QPointF(bound, axisTop), QPointF(bound, axisBottom));
    QFont micro = textFont(TextRole::Micro);
    micro.setWeight(QFont::Normal);
    painter.setFont(micro);
    painter.setPen(tokens.text3);
    const qreal wide = QFontMetricsF(micro).horizontalAdvance(interval.boundText) + 2;
    const qreal left = std::clamp(bound - wide / 2, 0.0, std::max(0.0, axis.width() - wide));
    painter.drawText(QRectF(left, axisBottom, wide, 14), Qt::AlignCenter, interval.boundText);
}

/// A short upright end, or an arrow where the interval goes on for ever.
void paintEnd(QPainter &painter, const IntervalAxis &axis, double value, qreal middle, qreal direction)
{
    const qreal x = axis.at(value);
    if (std::isfinite(value))
        painter.drawLine(QPointF(x, middle - endHeight / 2), QPointF(x, middle + endHeight / 2));
    else
        painter.drawPolyline(QPolygonF{QPointF(x - direction * 5, middle - 5), QPointF(x, middle),
                                       QPointF(x - direction * 5, middle + 5)});
}

} // namespace

IntervalPicture::IntervalPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Intervals against their bounds"));
}

void IntervalPicture::setIntervals(const QList<PicturedInterval> &intervals)
{
    m_intervals = intervals;
    QStringList sentences;
    for (const PicturedInterval &interval : intervals)
        sentences.append(
            tr("%1: %2, bound %3.", "name, interval, bound").arg(interval.name, interval.figures, interval.boundText));
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    setVisible(!intervals.isEmpty());
    updateGeometry();
    update();
}

QSize IntervalPicture::sizeHint() const
{
    return {300, rowHeight * int(m_intervals.size())};
}

void IntervalPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PicturedInterval &interval : std::as_const(m_intervals)) {
        const IntervalAxis axis(interval, width());
        const qreal middle = std::floor((axisTop + axisBottom) / 2);
        painter.setOpacity(interval.decides ? 1 : 0.55);
        paintTexts(painter, interval, width());
        paintBound(painter, interval, axis);
        const QColor colour = colourOf(interval.standing);
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(axis.at(interval.low), middle), QPointF(axis.at(interval.high), middle));
        paintEnd(painter, axis, interval.low, middle, -1);
        paintEnd(painter, axis, interval.high, middle, 1);
        const qreal x = axis.at(interval.estimate);
        painter.fillRect(QRectF(x - squareSide / 2, middle - squareSide / 2, squareSide, squareSide), colour);
        painter.translate(0, rowHeight);
    }
}

} // namespace slipway
