#include "ui/charts/importancedelegate.h"

#include "models/items/importancetablemodel.h"
#include "ui/charts/chartheader.h"
#include "ui/charts/plotcurve.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <cmath>
#include <optional>

namespace slipway {

namespace {

constexpr qreal barHeight = 16;
constexpr qreal barRadius = 3;
constexpr qreal leastBar = 2;
constexpr qreal leastTrack = 16;
constexpr qreal percentWidth = 62;
constexpr qreal markedShare = 0.8;
constexpr int cumulativeSeries = 1;
constexpr qreal dotRadius = 3;
constexpr qreal changeHeight = 12;
constexpr int padding = 4;

std::optional<double> cumulativeOf(const QModelIndex &index)
{
    if (!index.isValid())
        return std::nullopt;
    const double value = index.data(ImportanceTableModel::NumberRole).toDouble();
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

void ImportanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    painter->save();
    paintChartRow(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    switch (index.column()) {
    case ImportanceTableModel::Share:
        paintBar(*painter, room, index);
        break;
    case ImportanceTableModel::Cumulative:
        paintCumulative(*painter, room, index);
        break;
    case ImportanceTableModel::Change:
        paintChange(*painter, room, index);
        break;
    default: {
        const bool isName = index.column() == ImportanceTableModel::Feature;
        painter->setFont(textFont(isName ? TextRole::Code : TextRole::Body));
        painter->setPen(isName ? tokens.text : tokens.text2);
        const QFontMetrics metrics(painter->font());
        painter->drawText(room, (isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
    }
    }
    painter->restore();
}

void ImportanceDelegate::paintBar(QPainter &painter, const QRectF &cell, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const QRectF track(cell.left(), cell.center().y() - barHeight / 2, cell.width() - percentWidth, barHeight);
    QColor ground = tokens.sunken;
    ground.setAlphaF(0.6F);
    painter.setPen(tokens.text);
    painter.setFont(textFont(TextRole::Body));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    if (track.width() < leastTrack)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, barRadius, barRadius);

    const double share = index.data(ImportanceTableModel::NumberRole).toDouble();
    const double scale = index.data(ImportanceTableModel::ScaleRole).toDouble();
    const qreal zero = track.left() + track.width() * m_negativePart;
    if (scale > 0 && std::isfinite(share) && share != 0) {
        const qreal reach = track.width() * (1 - m_negativePart);
        const qreal length = std::max(leastBar, reach * std::abs(share) / scale);
        const QRectF bar(share > 0 ? zero : zero - length, track.top(), length, barHeight);
        painter.setBrush(share > 0 ? tokens.series[0] : tokens.diverging[1]);
        painter.drawRoundedRect(bar, barRadius, barRadius);
    }
    if (m_negativePart > 0) {
        painter.setPen(QPen(tokens.axis, 1));
        painter.drawLine(QPointF(zero, cell.top()), QPointF(zero, cell.bottom()));
    }
}

void ImportanceDelegate::paintCumulative(QPainter &painter, const QRectF &cell, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const qreal line = cell.width() - percentWidth - dotRadius;
    const auto at = [&](double share) { return cell.left() + share * line; };
    QPen mark(tokens.line2, 1);
    mark.setDashPattern({3, 3});
    painter.setPen(mark);
    painter.drawLine(QPointF(at(markedShare), cell.top()), QPointF(at(markedShare), cell.bottom()));

    const std::optional<double> here = cumulativeOf(index);
    if (here) {
        const QPointF point(at(*here), cell.center().y());
        painter.setPen(seriesPen(cumulativeSeries, {}, 1.75));
        // To the neighbours in rank only: a search leaves rows out.
        const int rank = index.data(ImportanceTableModel::RankRole).toInt();
        for (const int step : {-1, 1}) {
            const QModelIndex neighbour = index.model()->index(index.row() + step, index.column());
            const std::optional<double> other = cumulativeOf(neighbour);
            if (other && neighbour.data(ImportanceTableModel::RankRole).toInt() == rank + step)
                painter.drawLine(point, QPointF(at(*other), point.y() + step * cell.height()));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.series[cumulativeSeries]);
        painter.drawEllipse(point, dotRadius, dotRadius);
    }
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(tokens.text2);
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

void ImportanceDelegate::paintChange(QPainter &painter, const QRectF &cell, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const qreal zero = std::floor(cell.center().x()) + 0.5;
    painter.setPen(QPen(tokens.axis, 1));
    painter.drawLine(QPointF(zero, cell.top()), QPointF(zero, cell.bottom()));
    const double change = index.data(ImportanceTableModel::NumberRole).toDouble();
    const double scale = index.data(ImportanceTableModel::ScaleRole).toDouble();
    const bool isLess = change < 0;
    if (std::isfinite(change) && change != 0 && scale > 0) {
        const qreal length = std::max(leastBar, std::abs(change) / scale * (cell.width() / 2 - 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(isLess ? tokens.diverging[1] : tokens.diverging[7]);
        const qreal top = cell.center().y() - changeHeight / 2;
        painter.drawRoundedRect(QRectF(isLess ? zero - length : zero, top, length, changeHeight), 2, 2);
    }
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(tokens.text2); // to the free side of zero
    const QRectF room = isLess ? QRectF(zero + 8, cell.top(), cell.right() - zero - 8, cell.height())
                               : QRectF(cell.left(), cell.top(), zero - 8 - cell.left(), cell.height());
    painter.drawText(room, Qt::AlignVCenter | (isLess ? Qt::AlignLeft : Qt::AlignRight), index.data().toString());
}

} // namespace slipway
