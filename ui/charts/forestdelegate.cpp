#include "ui/charts/forestdelegate.h"

#include "ui/charts/chartheader.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal axisInset = 12;
constexpr qreal endHeight = 8;
constexpr qreal squareSide = 9;
constexpr qreal arrowSide = 5;
constexpr int glyphSide = 14;

QColor stateColour(ForestRow::State state)
{
    const Tokens &tokens = Tokens::current();
    switch (state) {
    case ForestRow::State::Good:
        return tokens.good;
    case ForestRow::State::Bad:
        return tokens.bad;
    case ForestRow::State::Neutral:
    case ForestRow::State::Unjudged:
        break;
    }
    return tokens.neutral;
}

Glyph stateGlyph(ForestRow::State state)
{
    switch (state) {
    case ForestRow::State::Good:
        return Glyph::Good;
    case ForestRow::State::Bad:
        return Glyph::Bad;
    case ForestRow::State::Unjudged:
        return Glyph::Skipped;
    case ForestRow::State::Neutral:
        break;
    }
    return Glyph::Waiting;
}

/// A short upright end, or an arrow where the axis cuts the interval.
void paintEnd(QPainter &painter, qreal x, qreal y, bool isCut, qreal direction)
{
    if (!isCut) {
        painter.drawLine(QPointF(x, y - endHeight / 2), QPointF(x, y + endHeight / 2));
        return;
    }
    const QPointF tip(x + direction * arrowSide, y);
    painter.drawPolyline(QPolygonF{tip + QPointF(-direction * arrowSide, -arrowSide), tip,
                                   tip + QPointF(-direction * arrowSide, arrowSide)});
}

} // namespace

ForestDelegate::ForestDelegate(const ForestTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

qreal ForestDelegate::position(double value, double halfRange, qreal left, qreal width)
{
    const double share = (value / halfRange + 1) / 2;
    return left + axisInset + share * (width - 2 * axisInset);
}

void ForestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintChartRow(*painter, option, index);
    if (m_model.row(index.row()).beginsGroup)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), Tokens::current().axis);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    switch (index.column()) {
    case ForestTableModel::Metric:
        paintMetric(*painter, option.rect, index);
        break;
    case ForestTableModel::Interval:
        paintInterval(*painter, option.rect, m_model.row(index.row()));
        break;
    case ForestTableModel::Figures:
        paintFigures(*painter, option.rect, index);
        break;
    default:
        break;
    }
    painter->restore();
}

void ForestDelegate::paintMetric(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    paintGlyph(painter, stateGlyph(m_model.row(index.row()).state),
               QRectF(cell.left() + 4, cell.center().y() - glyphSide / 2.0, glyphSide, glyphSide));
    const QRect room = cell.adjusted(glyphSide + 11, 0, -8, 0);
    const QString detail = index.data(ForestTableModel::DetailRole).toString();
    const auto line = [&](TextRole role, const QColor &colour, const QString &text, const QRect &rect) {
        QFont font = textFont(role);
        if (role == TextRole::Micro)
            font.setWeight(QFont::Normal);
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    };
    if (detail.isEmpty()) {
        line(TextRole::BodyStrong, tokens.text, index.data().toString(), room);
        return;
    }
    const QRect upper(room.left(), cell.center().y() - 16, room.width(), 17);
    line(TextRole::BodyStrong, tokens.text, index.data().toString(), upper);
    QRect lower = upper.translated(0, 17);
    lower.setHeight(15);
    line(TextRole::Micro, tokens.text3, detail, lower);
}

void ForestDelegate::paintInterval(QPainter &painter, const QRectF &cell, const ForestRow &row) const
{
    const Tokens &tokens = Tokens::current();
    if (!row.undefined.isEmpty() || !std::isfinite(row.low) || !std::isfinite(row.high)) {
        painter.setFont(textFont(TextRole::Small));
        painter.setPen(tokens.text3);
        const QRectF room = cell.adjusted(axisInset, 0, -axisInset, 0);
        painter.drawText(room, Qt::AlignCenter,
                         QFontMetricsF(painter.font()).elidedText(row.undefined, Qt::ElideRight, room.width()));
        return;
    }
    const double half = m_model.halfRange();
    const auto at = [&](double value) { return position(value, half, cell.left(), cell.width()); };
    painter.setPen(QPen(tokens.grid, 1));
    for (const double share : {-1.0, -0.5, 0.5, 1.0})
        painter.drawLine(QPointF(at(share * half), cell.top()), QPointF(at(share * half), cell.bottom()));
    if (row.margin && std::abs(*row.margin) <= half) {
        const qreal bound = at(*row.margin);
        const qreal end = *row.margin > 0 ? at(half) : at(-half);
        QColor forbidden = tokens.bad;
        forbidden.setAlphaF(0.09F);
        painter.fillRect(QRectF(QPointF(bound, cell.top() + 2), QPointF(end, cell.bottom() - 2)).normalized(),
                         forbidden);
        QPen dashed(tokens.bad, 1.25);
        dashed.setDashPattern({3.2, 2.4});
        painter.setPen(dashed);
        painter.drawLine(QPointF(bound, cell.top() + 2), QPointF(bound, cell.bottom() - 2));
    }
    painter.setPen(QPen(tokens.text3, 1.25));
    painter.drawLine(QPointF(at(0), cell.top()), QPointF(at(0), cell.bottom() + 1));
    const qreal middle = std::floor(cell.center().y());
    const qreal low = at(std::max(row.low, -half));
    const qreal high = at(std::min(row.high, half));
    painter.setPen(QPen(stateColour(row.state), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(low, middle), QPointF(high, middle));
    paintEnd(painter, low, middle, row.low < -half, -1);
    paintEnd(painter, high, middle, row.high > half, 1);
    if (std::abs(row.estimate) <= half) {
        const qreal x = at(row.estimate);
        painter.fillRect(QRectF(x - squareSide / 2, middle - squareSide / 2, squareSide, squareSide),
                         stateColour(row.state));
    }
}

void ForestDelegate::paintFigures(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const QString interval = index.data(ForestTableModel::IntervalTextRole).toString();
    painter.setFont(textFont(TextRole::Body));
    const QFontMetrics metrics(painter.font());
    painter.setPen(tokens.text2);
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, interval);
    const int used = interval.isEmpty() ? 0 : metrics.horizontalAdvance(interval) + 5;
    painter.setPen(tokens.text);
    painter.drawText(cell.adjusted(0, 0, -used, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

} // namespace slipway
