#include "ui/charts/plotoverlay.h"

#include "ui/charts/chartheading.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal tipPadding = 10;
constexpr qreal tipRow = 17;
constexpr qreal sampleWidth = 16;
constexpr qreal sampleGap = 8;
constexpr qreal valueGap = 20;
constexpr qreal pointRadius = 3.5;
constexpr qreal ringRadius = 4.5;
constexpr qreal oddSize = 3;      // half the width of the mark of a value that is not finite
constexpr qsizetype tipRows = 12; // more would hide the plot

struct MarkLook {
    QColor line;
    QColor text;
};

MarkLook lookOf(PlotMark::Kind kind)
{
    const Tokens &tokens = Tokens::current();
    switch (kind) {
    case PlotMark::Kind::Warning:
        return {tokens.warn, tokens.warnText};
    case PlotMark::Kind::Note:
        return {tokens.neutral, tokens.neutralText};
    case PlotMark::Kind::Good:
        break;
    }
    return {tokens.good, tokens.goodText};
}

} // namespace

PlotOverlay::PlotOverlay(QGraphicsItem *chart) : QGraphicsItem(chart)
{
    setZValue(100); // over the curves
}

void PlotOverlay::setScale(const PlotScale &scale, QSizeF viewSize)
{
    prepareGeometryChange();
    m_scale = scale;
    m_viewSize = viewSize;
    update();
}

void PlotOverlay::setMarks(const QList<PlotMark> &marks)
{
    m_marks = marks;
    update();
}

void PlotOverlay::setLimit(const std::optional<PlotLimit> &limit)
{
    m_limit = limit;
    update();
}

void PlotOverlay::setCrosshair(std::optional<double> x, const QString &title, const QList<Reading> &readings,
                               const QList<QPointF> &obstacles)
{
    m_x = x;
    m_title = title;
    m_readings = readings.mid(0, tipRows);
    m_more = static_cast<int>(readings.size() - m_readings.size());
    m_obstacles = obstacles;
    update();
}

void PlotOverlay::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    update();
}

void PlotOverlay::setDots(const QList<PlotDot> &dots)
{
    m_dots = dots;
    update();
}

void PlotOverlay::setOddPlaces(const QList<OddPlace> &places)
{
    m_oddPlaces = places;
    update();
}

void PlotOverlay::setBox(const QRectF &box)
{
    m_box = box;
    update();
}

QRectF PlotOverlay::boundingRect() const
{
    return {QPointF(0, 0), m_viewSize};
}

void PlotOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    paintDots(*painter);
    paintLimit(*painter);
    paintMarks(*painter);
    paintOddPlaces(*painter);
    if (!m_sentence.isEmpty())
        paintNothing(*painter, m_scale.plot, m_sentence);
    if (!m_box.isEmpty()) {
        QColor fill = Tokens::current().accent;
        fill.setAlphaF(0.12F);
        painter->setPen(QPen(Tokens::current().accent, 1));
        painter->setBrush(fill);
        painter->drawRect(m_box);
    }
    if (m_x && *m_x >= m_scale.x.low && *m_x <= m_scale.x.high) {
        paintCrosshair(*painter);
        paintTip(*painter);
    }
}

void PlotOverlay::paintDots(QPainter &painter) const
{
    for (const PlotDot &dot : m_dots) {
        const qreal line = dot.isHollow ? dot.radius / 2 : 0;
        painter.setPen(dot.isHollow ? QPen(dot.colour, line) : QPen(Qt::NoPen));
        painter.setBrush(dot.isHollow ? Tokens::current().base : dot.colour);
        painter.drawEllipse(dot.at, dot.radius - line / 2, dot.radius - line / 2);
    }
}

void PlotOverlay::paintLimit(QPainter &painter) const
{
    if (!m_limit || m_limit->y < m_scale.y.low || m_limit->y > m_scale.y.high)
        return;
    const Tokens &tokens = Tokens::current();
    const QRectF &plot = m_scale.plot;
    const qreal y = std::floor(m_scale.yPosition(m_limit->y)) + 0.5;
    QPen pen(tokens.bad, 1.25);
    pen.setDashPattern({3.2, 2.4});
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(tokens.badText);
    const qreal height = painter.fontMetrics().height();
    const qreal top = y - height - 2 < plot.top() ? y + 2 : y - height - 2;
    painter.drawText(QRectF(plot.left(), top, plot.width(), height), Qt::AlignRight | Qt::AlignVCenter, m_limit->text);
}

void PlotOverlay::paintMarks(QPainter &painter) const
{
    painter.setFont(textFont(TextRole::Small));
    for (const PlotMark &mark : m_marks) {
        if (mark.x < m_scale.x.low || mark.x > m_scale.x.high)
            continue;
        const MarkLook look = lookOf(mark.kind);
        if (mark.y) {
            paintRing(painter, QPointF(m_scale.xPosition(mark.x), m_scale.yPosition(*mark.y)), look.line);
            continue;
        }
        const qreal x = m_scale.xPosition(mark.x);
        const qreal top = m_scale.plot.top();
        QPen pen(look.line, 1.25);
        pen.setDashPattern({1.6, 2.4});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, top), QPointF(x, m_scale.plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.line);
        painter.drawPolygon(QPolygonF{QPointF(x - 4, top - 6), QPointF(x + 4, top - 6), QPointF(x, top)});
    }
    paintMarkTexts(painter);
}

/// Over the lines: notes at the foot of theirs, the others at the head. A text without room is left out, its line
/// stays.
void PlotOverlay::paintMarkTexts(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    QColor paper = Tokens::current().base;
    paper.setAlphaF(0.85F);
    QList<QRectF> taken;
    for (const PlotMark &mark : m_marks) {
        if (mark.text.isEmpty() || mark.y || mark.x < m_scale.x.low || mark.x > m_scale.x.high)
            continue;
        const qreal x = m_scale.xPosition(mark.x);
        const qreal width = metrics.horizontalAdvance(mark.text) + 1;
        const bool isNote = mark.kind == PlotMark::Kind::Note;
        const qreal y = isNote ? m_scale.plot.bottom() - metrics.height() - 3 : m_scale.plot.top() - 8;
        for (const qreal left : {x + 8, x - 8 - width}) {
            const QRectF place(left, y, width, metrics.height());
            const bool isFree = std::none_of(taken.begin(), taken.end(),
                                             [&place](const QRectF &other) { return other.intersects(place); });
            if (place.right() > m_scale.plot.right() + 1 || place.left() < m_scale.plot.left() || !isFree)
                continue;
            taken.append(place.adjusted(-6, 0, 6, 0));
            painter.fillRect(place.adjusted(-2, 0, 2, 0), paper);
            painter.setPen(lookOf(mark.kind).text);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, mark.text);
            break;
        }
    }
}

void PlotOverlay::paintRing(QPainter &painter, QPointF at, const QColor &colour) const
{
    if (!std::isfinite(at.y()) || !m_scale.plot.adjusted(-1, -1, 1, 1).contains(at))
        return;
    painter.setBrush(Tokens::current().base);
    painter.setPen(QPen(colour, 2));
    painter.drawEllipse(at, ringRadius, ringRadius);
}

void PlotOverlay::paintOddPlaces(QPainter &painter) const
{
    const QColor colour = Tokens::current().bad;
    const qreal top = m_scale.plot.top();
    const qreal bottom = m_scale.plot.bottom();
    const auto triangle = [&](qreal x, qreal tip, qreal base) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{QPointF(x - oddSize, base), QPointF(x + oddSize, base), QPointF(x, tip)});
    };
    qreal free = 0;
    for (const OddPlace &place : m_oddPlaces) {
        if (place.x < free) // side by side they would be a bar
            continue;
        free = place.x + 2 * oddSize + 1;
        if (place.odd & NotANumber) {
            painter.setPen(QPen(colour, 1.25));
            const QPointF arm(oddSize - 0.5, oddSize - 0.5);
            const QPointF turned(arm.x(), -arm.y());
            painter.drawLine(QPointF(place.x, bottom) - arm, QPointF(place.x, bottom) + arm);
            painter.drawLine(QPointF(place.x, bottom) - turned, QPointF(place.x, bottom) + turned);
        }
        if (place.odd & PlusInfinity)
            triangle(place.x, top - 4, top + 2);
        if (place.odd & MinusInfinity)
            triangle(place.x, bottom + 4, bottom - 2);
    }
}

void PlotOverlay::paintCrosshair(QPainter &painter) const
{
    const Tokens &tokens = Tokens::current();
    const qreal x = std::floor(m_scale.xPosition(*m_x)) + 0.5;
    painter.setPen(QPen(tokens.text3, 1));
    painter.drawLine(QPointF(x, m_scale.plot.top()), QPointF(x, m_scale.plot.bottom()));
    for (const Reading &reading : m_readings) {
        const qreal y = m_scale.yPosition(reading.value);
        if (!std::isfinite(y) || y < m_scale.plot.top() - 1 || y > m_scale.plot.bottom() + 1)
            continue;
        painter.setPen(QPen(tokens.base, 1.5));
        painter.setBrush(seriesPen(reading.series, {}, 1, reading.tone).color());
        painter.drawEllipse(QPointF(x, y), pointRadius, pointRadius);
    }
}

QSizeF PlotOverlay::tipSize() const
{
    const QFontMetricsF metrics(textFont(TextRole::Small));
    qreal names = 0;
    qreal values = 0;
    for (const Reading &reading : m_readings) {
        names = std::max(names, metrics.horizontalAdvance(reading.name));
        values = std::max(values, metrics.horizontalAdvance(reading.text));
    }
    const qreal rows = sampleWidth + sampleGap + names + valueGap + values;
    const qreal width = std::max(rows, metrics.horizontalAdvance(m_title)) + 2 * tipPadding;
    const auto lines = static_cast<qreal>(m_readings.size() + (m_more > 0 ? 2 : 1));
    return {std::ceil(width), lines * tipRow + 12};
}

QRectF PlotOverlay::tipPlace() const
{
    constexpr qreal gap = 10;
    const QSizeF size = tipSize();
    const QRectF &plot = m_scale.plot;
    const qreal x = m_scale.xPosition(*m_x);
    const qreal top = plot.top() + 6;
    const qreal bottom = std::max(top, plot.bottom() - 10 - size.height());
    QRectF best;
    qsizetype fewest = -1;
    for (const qreal left : {x + gap, x - gap - size.width()}) {
        for (const qreal share : {0.0, 1.0, 0.33, 0.67}) {
            const QRectF place(QPointF(left, top + share * (bottom - top)), size);
            const bool inside = place.left() >= 0 && place.right() <= m_viewSize.width();
            // A place partly out of sight is taken only when all are.
            const qsizetype covered = std::count_if(m_obstacles.begin(), m_obstacles.end(),
                                                    [&](const QPointF &point) { return place.contains(point); })
                                      + (inside ? 0 : m_obstacles.size() + 1);
            if (fewest < 0 || covered < fewest) {
                fewest = covered;
                best = place;
            }
        }
    }
    best.moveLeft(std::clamp(best.left(), 0.0, std::max(0.0, m_viewSize.width() - size.width())));
    best.moveTop(std::max(0.0, best.top()));
    return best.toAlignedRect();
}

void PlotOverlay::paintTip(QPainter &painter) const
{
    const Tokens &tokens = Tokens::current();
    const QRectF tip = tipPlace();
    painter.setPen(QPen(tokens.line2, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(tip.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    painter.setFont(textFont(TextRole::Small));
    QRectF line(tip.left() + tipPadding, tip.top() + 6, tip.width() - 2 * tipPadding, tipRow);
    painter.setPen(tokens.text2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    for (const Reading &reading : m_readings) {
        line.translate(0, tipRow);
        const qreal middle = line.center().y();
        painter.setPen(seriesPen(reading.series, reading.dash, 2, reading.tone));
        painter.drawLine(QPointF(line.left(), middle), QPointF(line.left() + sampleWidth, middle));
        painter.setPen(tokens.text);
        painter.drawText(line.adjusted(sampleWidth + sampleGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         reading.name);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, reading.text);
    }
    if (m_more == 0)
        return;
    painter.setPen(tokens.text2);
    painter.drawText(line.translated(0, tipRow), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%n more below these", nullptr, m_more));
}

} // namespace slipway
