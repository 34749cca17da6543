#include "ui/charts/parallelaxes.h"

#include "models/domain/numbertext.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal nameHeight = 20;
constexpr qreal endHeight = 18;
constexpr qreal missingHeight = 16; ///< a lane right below the axes, where there are values without a place
constexpr qreal sideMargin = 44;
constexpr qreal brushHalfWidth = 7;
constexpr qsizetype mostWords = 12;

} // namespace

void ParallelAxes::setColumns(std::vector<ColumnValues> columns)
{
    std::vector<Axis> axes;
    for (ColumnValues &values : columns) {
        const int before = indexOfColumn(values.column);
        const auto brush = before < 0 ? std::nullopt : at(before).brush;
        axes.push_back({std::move(values), brush});
    }
    m_axes = std::move(axes);
    layOut(m_room);
}

void ParallelAxes::layOut(const QRectF &room)
{
    m_room = room;
    const bool hasMissing =
        std::any_of(m_axes.begin(), m_axes.end(), [](const Axis &axis) { return axis.values.missing > 0; });
    m_lane = hasMissing ? missingHeight : 0;
    m_lines = room.adjusted(sideMargin, nameHeight + endHeight, -sideMargin, -endHeight - m_lane);
}

int ParallelAxes::indexOfColumn(int column) const
{
    for (int index = 0; index < count(); ++index) {
        if (at(index).values.column == column)
            return index;
    }
    return -1;
}

void ParallelAxes::setBrush(int index, const std::optional<AxisBrush> &brush)
{
    m_axes[static_cast<std::size_t>(index)].brush = brush;
}

void ParallelAxes::move(int from, int to)
{
    const auto first = m_axes.begin() + from;
    if (from < to)
        std::rotate(first, first + 1, m_axes.begin() + to + 1);
    else
        std::rotate(m_axes.begin() + to, first, first + 1);
}

qreal ParallelAxes::x(int index) const
{
    return count() < 2 ? m_lines.center().x() : m_lines.left() + index * m_lines.width() / (count() - 1);
}

qreal ParallelAxes::y(int index, int row) const
{
    const ColumnValues &values = at(index).values;
    const double share = values.share(values.values[static_cast<std::size_t>(row)]);
    return std::isnan(share) ? m_lines.bottom() + missingHeight / 2 : m_lines.bottom() - share * m_lines.height();
}

double ParallelAxes::shareAt(qreal y) const
{
    return m_lines.height() > 0 ? std::clamp((m_lines.bottom() - y) / m_lines.height(), 0.0, 1.0) : 0;
}

int ParallelAxes::nearest(qreal x) const
{
    if (m_axes.empty())
        return -1;
    if (count() < 2 || m_lines.width() <= 0)
        return 0;
    const double place = (x - m_lines.left()) / m_lines.width() * (count() - 1);
    return std::clamp(static_cast<int>(std::lround(place)), 0, count() - 1);
}

bool ParallelAxes::passes(int row) const
{
    constexpr double slack = 1e-9; // an end that was set to a value lets that value through
    return std::all_of(m_axes.begin(), m_axes.end(), [&](const Axis &axis) {
        if (!axis.brush)
            return true;
        const double share = axis.values.share(axis.values.values[static_cast<std::size_t>(row)]);
        return share >= axis.brush->low - slack && share <= axis.brush->high + slack;
    });
}

bool ParallelAxes::anyBrush() const
{
    return std::any_of(m_axes.begin(), m_axes.end(), [](const Axis &axis) { return axis.brush.has_value(); });
}

void ParallelAxes::paintNames(QPainter &painter, int index, bool isCurrent) const
{
    const Tokens &tokens = Tokens::current();
    const ColumnValues &values = at(index).values;
    const qreal spread = count() < 2 ? m_room.width() : m_lines.width() / (count() - 1);
    const qreal room = std::clamp(spread - 8, 20.0, 180.0);
    const auto write = [&](const QString &whole, qreal top, qreal height) {
        const QFontMetricsF metrics(painter.font());
        const QString text = metrics.elidedText(whole, Qt::ElideMiddle, room);
        const qreal width = metrics.horizontalAdvance(text) + 2;
        const qreal last = std::max(m_room.left(), m_room.right() - width);
        const qreal left = std::clamp(x(index) - width / 2, m_room.left(), last);
        painter.drawText(QRectF(left, top, width, height), Qt::AlignCenter, text);
    };
    painter.setFont(textFont(isCurrent ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(isCurrent ? tokens.link : tokens.text);
    write(values.name, m_room.top(), nameHeight);
    QFont micro = textFont(TextRole::Micro);
    micro.setWeight(QFont::Normal);
    painter.setFont(micro);
    painter.setPen(tokens.text3);
    const bool any = values.missing < static_cast<int>(values.values.size());
    write(any ? values.text(values.high) : missingText(), m_lines.top() - endHeight, endHeight);
    write(any ? values.text(values.low) : missingText(), m_lines.bottom() + m_lane + 1, endHeight);
}

void ParallelAxes::paintLane(QPainter &painter) const
{
    const Tokens &tokens = Tokens::current();
    const qreal y = m_lines.bottom() + missingHeight / 2;
    QFont micro = textFont(TextRole::Micro);
    micro.setWeight(QFont::Normal);
    painter.setFont(micro);
    painter.setPen(tokens.text3);
    const QRectF place(m_room.left(), y - missingHeight / 2, m_lines.left() - m_room.left() - 8, missingHeight);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, tr("none"));
    painter.setPen(QPen(tokens.line2, 1, Qt::DotLine));
    painter.drawLine(QPointF(m_lines.left(), y), QPointF(m_lines.right(), y));
}

void ParallelAxes::paintWords(QPainter &painter, int index) const
{
    const Tokens &tokens = Tokens::current();
    const ColumnValues &values = at(index).values;
    const qreal spread = count() < 2 ? m_room.right() - x(index) : m_lines.width() / (count() - 1);
    const qreal room = std::min(spread - 16, m_room.right() - x(index) - 8);
    const QFontMetricsF metrics(painter.font());
    for (qsizetype word = 1; word + 1 < values.words.size() && values.words.size() <= mostWords && room > 24; ++word) {
        const qreal y = m_lines.bottom() - values.share(static_cast<double>(word)) * m_lines.height();
        const QString text = metrics.elidedText(values.words[word], Qt::ElideMiddle, room);
        const QRectF place(x(index) + 6, y - metrics.height() / 2, metrics.horizontalAdvance(text) + 2,
                           metrics.height());
        QColor ground = tokens.base;
        ground.setAlphaF(0.8F);
        painter.fillRect(place, ground);
        painter.setPen(tokens.text2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void ParallelAxes::paint(QPainter &painter, int current) const
{
    const Tokens &tokens = Tokens::current();
    if (m_lane > 0)
        paintLane(painter);
    for (int index = 0; index < count(); ++index) {
        const bool isCurrent = index == current;
        painter.setPen(QPen(isCurrent ? tokens.selLine : tokens.axis, isCurrent ? 2 : 1));
        painter.drawLine(QPointF(x(index), m_lines.top()), QPointF(x(index), m_lines.bottom()));
        paintNames(painter, index, isCurrent);
        if (at(index).values.isText())
            paintWords(painter, index);
        if (const auto &brush = at(index).brush) {
            const qreal top = m_lines.bottom() - brush->high * m_lines.height();
            const qreal bottom = m_lines.bottom() - brush->low * m_lines.height();
            QColor ground = tokens.sel;
            ground.setAlphaF(0.7F);
            painter.setBrush(ground);
            painter.setPen(QPen(tokens.selLine, 1.5));
            const QRectF box(x(index) - brushHalfWidth, top, 2 * brushHalfWidth, bottom - top);
            painter.drawRoundedRect(box.adjusted(0, -1, 0, 1), 3, 3);
            painter.setBrush(Qt::NoBrush);
        }
    }
}

} // namespace slipway
