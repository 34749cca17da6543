#include "ui/charts/chartplane.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr qreal topMargin = 26; // the name of the upright axis stands there
constexpr qreal bottomMargin = 38;
constexpr qreal rightMargin = 16;
constexpr qreal mostWordWidth = 140;
constexpr qreal leastXWord = 30;
constexpr double axisRoom = 0.05; ///< of the range, left free at both ends
constexpr double furthest = std::numeric_limits<double>::max();
constexpr double leastWidth = 1e-300; ///< of a range: below it there are too few digits left for ticks

PlotRange rangeOf(const ColumnValues &values)
{
    if (values.isText())
        return {-0.5, static_cast<double>(values.words.size()) - 0.5};
    const double width = values.high / 2 - values.low / 2; // half of it: the whole may be no double
    const double magnitude = std::max(std::abs(values.low), std::abs(values.high));
    double room = 2 * axisRoom * width;
    if (!(width > leastWidth))
        room = magnitude < leastWidth ? 1 : magnitude * axisRoom;
    return {std::max(values.low - room, -furthest), std::min(values.high + room, furthest)};
}

QFont wordFont()
{
    QFont font = textFont(TextRole::Micro);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

void ChartPlane::setColumns(const ColumnValues &x, const ColumnValues &y)
{
    m_x = x;
    m_y = y;
    m_scale.x = rangeOf(x);
    m_scale.y = rangeOf(y);
    m_axes.setXTitle(x.name);
}

qreal ChartPlane::wordWidth() const
{
    qreal widest = 0;
    for (const QString &word : m_y.words)
        widest = std::max(widest, QFontMetricsF(wordFont()).horizontalAdvance(word));
    return std::min(widest + 10, mostWordWidth);
}

void ChartPlane::layOut(QSizeF size, qreal below)
{
    m_scale.plot = QRectF(0, topMargin, size.width() - rightMargin, size.height() - topMargin - bottomMargin - below);
    const qreal labels = m_y.isText() ? wordWidth() : PlotAxes::labelWidth(m_scale, TickStyle::Plain);
    m_scale.plot.setLeft(std::max<qreal>(44, labels));
    PlotScale ticks = m_scale; // an empty range has no ticks: there the words are
    if (m_x.isText())
        ticks.x = {0, 0};
    if (m_y.isText())
        ticks.y = {0, 0};
    m_axes.setScale(ticks, QSizeF(size.width(), size.height() - below));
}

bool ChartPlane::shows(double x, double y) const
{
    return x >= m_scale.x.low && x <= m_scale.x.high && y >= m_scale.y.low && y <= m_scale.y.high;
}

void ChartPlane::paint(QPainter &painter)
{
    m_axes.paint(&painter, nullptr, nullptr);
    painter.setFont(wordFont());
    paintXWords(painter);
    paintYWords(painter);
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(Tokens::current().text2);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QRectF(0, 0, plot().right(), topMargin - 4), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_y.name, Qt::ElideMiddle, plot().right()));
}

void ChartPlane::paintXWords(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(Tokens::current().text3);
    const qreal each = plot().width() / std::max<qreal>(1, static_cast<qreal>(m_x.words.size()));
    qreal widest = leastXWord;
    for (const QString &word : m_x.words)
        widest = std::clamp(metrics.horizontalAdvance(word) + 10, widest, mostWordWidth);
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(widest / each)));
    for (qsizetype word = 0; word < m_x.words.size(); word += every) {
        const qreal room = each * static_cast<qreal>(every) - 6;
        const qreal centre = m_scale.xPosition(static_cast<double>(word));
        const QRectF place(std::max(0.0, centre - room / 2), plot().bottom() + 6, room, metrics.height());
        painter.drawText(place, Qt::AlignCenter, metrics.elidedText(m_x.words[word], Qt::ElideMiddle, room));
    }
}

void ChartPlane::paintYWords(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal each = plot().height() / std::max<qreal>(1, static_cast<qreal>(m_y.words.size()));
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(metrics.height() / std::max(each, 0.01))));
    for (qsizetype word = 0; word < m_y.words.size(); word += every) {
        const qreal y = m_scale.yPosition(static_cast<double>(word));
        const QRectF place(0, y - metrics.height() / 2, plot().left() - 8, metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_y.words[word], Qt::ElideMiddle, place.width()));
    }
}

} // namespace slipway
