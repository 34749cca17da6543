#include "ui/charts/armboxes.h"

#include "models/domain/numbertext.h"
#include "models/domain/seriesmath.h"
#include "ui/charts/plotcurve.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace slipway {

namespace {

constexpr qreal left = 110;
constexpr qreal right = 24;
constexpr qreal bottom = 36;
constexpr qreal boxHeight = 26;
constexpr int wantedTicks = 5;

} // namespace

ArmBoxes::ArmBoxes(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Boxes of the arms"));
}

void ArmBoxes::setBoxes(const QList<ArmBox> &boxes, const QString &xTitle)
{
    m_boxes = boxes;
    m_xTitle = xTitle;
    QStringList sentences;
    m_low = boxes.isEmpty() ? 0 : boxes.first().p5;
    m_high = m_low;
    for (const ArmBox &box : boxes) {
        m_low = std::min(m_low, box.p5);
        m_high = std::max(m_high, box.p95);
        sentences.append(tr("%1: median %2, half of the values from %3 to %4, nine tenths from %5 to %6.")
                             .arg(box.name, metricText(box.p50), metricText(box.p25), metricText(box.p75),
                                  metricText(box.p5), metricText(box.p95)));
    }
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    update();
}

qreal ArmBoxes::at(double value) const
{
    const double span = m_high > m_low ? m_high - m_low : 1;
    return left + (value - m_low) / span * (width() - left - right);
}

void ArmBoxes::paintBox(QPainter &painter, int place, qreal middle) const
{
    const ArmBox &box = m_boxes[place];
    const Tokens &tokens = Tokens::current();
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(tokens.text);
    painter.drawText(QRectF(0, middle - 12, left - 10, 24), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(box.name, Qt::ElideMiddle, left - 10));
    painter.setPen(seriesPen(place, seriesDash(place), 1.75));
    painter.drawLine(QPointF(at(box.p5), middle), QPointF(at(box.p25), middle));
    painter.drawLine(QPointF(at(box.p75), middle), QPointF(at(box.p95), middle));
    painter.setPen(seriesPen(place, {}, 1.75));
    for (const double end : {box.p5, box.p95})
        painter.drawLine(QPointF(at(end), middle - 6), QPointF(at(end), middle + 6));
    QColor fill = painter.pen().color();
    fill.setAlphaF(0.14F);
    painter.setBrush(fill);
    painter.drawRect(
        QRectF(QPointF(at(box.p25), middle - boxHeight / 2), QPointF(at(box.p75), middle + boxHeight / 2)));
    painter.setPen(seriesPen(place, {}, 3));
    painter.drawLine(QPointF(at(box.p50), middle - boxHeight / 2), QPointF(at(box.p50), middle + boxHeight / 2));
}

void ArmBoxes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_boxes.isEmpty())
        return;
    const Tokens &tokens = Tokens::current();
    const qreal room = (height() - bottom) / static_cast<qreal>(m_boxes.size());
    for (int place = 0; place < m_boxes.size(); ++place)
        paintBox(painter, place, room * (place + 0.5));
    painter.setPen(tokens.axis);
    const qreal axis = height() - bottom;
    painter.drawLine(QPointF(left, axis), QPointF(width() - right, axis));
    QFont micro = textFont(TextRole::Micro);
    micro.setWeight(QFont::Normal);
    painter.setFont(micro);
    const Ticks ticks = linearTicks(m_low, m_high, wantedTicks);
    for (const double value : ticks.values) {
        painter.setPen(tokens.axis);
        painter.drawLine(QPointF(at(value), axis), QPointF(at(value), axis + 4));
        painter.setPen(tokens.text3);
        painter.drawText(QRectF(at(value) - 40, axis + 5, 80, 14), Qt::AlignCenter, fixedText(value, ticks.decimals));
    }
    painter.drawText(QRectF(left, axis + 19, width() - left - right, 14), Qt::AlignCenter, m_xTitle);
}

} // namespace slipway
