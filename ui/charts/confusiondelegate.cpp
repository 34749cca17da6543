#include "ui/charts/confusiondelegate.h"

#include "models/domain/numbertext.h"
#include "models/items/confusiontablemodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal halfGap = 2;
constexpr qreal radius = 4;

struct Line {
    QString text;
    QFont font;
};

QFont countFont(bool isLarge)
{
    QFont font = textFont(isLarge ? TextRole::Figure : TextRole::Small);
    if (isLarge) {
        font.setPixelSize(18);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    }
    return font;
}

/// Beside the count its rate, beside the rate its count.
QString secondLine(const QModelIndex &index, bool isWide)
{
    const auto *model = qobject_cast<const ConfusionTableModel *>(index.model());
    if (!model)
        return {};
    const QVariant count = index.data(ConfusionTableModel::CountRole);
    const QVariant rate = index.data(ConfusionTableModel::RateRole);
    if (model->reading() != ConfusionReading::Count)
        return count.isValid() ? countText(count.toLongLong()) : QString();
    if (!rate.isValid())
        return {};
    const QString percent = percentText(rate.toDouble());
    return isWide ? ConfusionDelegate::tr("%1 of row").arg(percent) : percent;
}

QColor groundOf(const QModelIndex &index)
{
    const Tokens &tokens = Tokens::current();
    const QVariant difference = index.data(ConfusionTableModel::DifferenceRole);
    if (difference.isValid()) // from worse over nothing to better
        return tokens.diverging[static_cast<std::size_t>(std::lround(4 + 4 * difference.toDouble()))];
    const double rate = std::clamp(index.data(ConfusionTableModel::RateRole).toDouble(), 0.0, 1.0);
    return tokens.sequential[static_cast<std::size_t>(8.99 * rate)];
}

/// What fits: count, rate and name; count and rate; or the count alone.
QList<Line> linesFor(const QModelIndex &index, QSizeF room)
{
    QList<Line> lines{{index.data().toString(), countFont(room.height() >= 48)}};
    const QString second = secondLine(index, room.width() >= 110);
    if (!second.isEmpty() && room.height() >= 40)
        lines << Line{second, textFont(TextRole::Small)};
    QFont micro = textFont(TextRole::Micro);
    micro.setWeight(QFont::Normal);
    const QString name = index.data(ConfusionTableModel::CellNameRole).toString();
    if (!name.isEmpty() && room.height() >= 70)
        lines << Line{name, micro};
    return lines;
}

} // namespace

void ConfusionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const QRectF cell = QRectF(option.rect).adjusted(halfGap, halfGap, -halfGap, -halfGap);
    const QColor ground = groundOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, tokens.base);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(cell, radius, radius);

    painter->setPen(Tokens::inkOn(ground));
    const QList<Line> lines = linesFor(index, cell.size());
    qreal height = 0;
    for (const Line &line : lines)
        height += QFontMetricsF(line.font).height();
    qreal top = cell.center().y() - height / 2;
    for (const Line &line : lines) {
        const QFontMetricsF metrics(line.font);
        painter->setFont(line.font);
        if (metrics.horizontalAdvance(line.text) <= cell.width()) // a cut number would be another number
            painter->drawText(QRectF(cell.left(), top, cell.width(), metrics.height()), Qt::AlignCenter, line.text);
        top += metrics.height();
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isFocused = view && view->hasFocus() && view->currentIndex() == index;
    if (isFocused || option.state.testFlag(QStyle::State_Selected)) { // a list beside the matrix led here
        painter->setPen(QPen(isFocused ? tokens.focus : tokens.selLine, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius + 1, radius + 1);
    }
    painter->restore();
}

} // namespace slipway
