#include "ui/experiments/variantdelegate.h"

#include "models/items/varianttablemodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace slipway {
namespace {

constexpr int Padding = 10;
constexpr int SampleWidth = 18;
constexpr int SampleGap = 6;
constexpr int DimGap = 6;
constexpr int RowHeight = 32;

/// The arm's line as the charts draw it: the control's is solid, the others are dashed.
void drawSample(QPainter *painter, const QRect &room, int series)
{
    const Tokens &tokens = Tokens::current();
    QPen pen(tokens.series[size_t(series) % tokens.series.size()], 2);
    if (series > 0)
        pen.setDashPattern({3, 1.5});
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    const double middle = room.top() + room.height() / 2.0;
    painter->drawLine(QPointF(room.left(), middle), QPointF(room.left() + SampleWidth, middle));
}

} // namespace

QSize VariantDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isArm = index.column() == VariantTableModel::ArmColumn;
    const QString dim = index.data(VariantTableModel::SecondaryTextRole).toString();
    int width = 2 * Padding + 1
                + QFontMetrics(textFont(isArm ? TextRole::BodyStrong : TextRole::Body))
                      .horizontalAdvance(index.data().toString());
    if (!dim.isEmpty())
        width += DimGap + QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(dim);
    return {isArm ? width + SampleWidth + SampleGap : width, RowHeight};
}

void VariantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const bool isArm = index.column() == VariantTableModel::ArmColumn;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? tokens.sel : tokens.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);

    QRect room = option.rect.adjusted(Padding, 0, -Padding, -1);
    if (isArm) {
        drawSample(painter, room, index.data(VariantTableModel::SeriesRole).toInt());
        room.setLeft(room.left() + SampleWidth + SampleGap);
    }
    const QFont font = textFont(isArm ? TextRole::BodyStrong : TextRole::Body);
    const QFont dimFont = textFont(TextRole::Body);
    const QString dim = index.data(VariantTableModel::SecondaryTextRole).toString();
    const int dimWidth = dim.isEmpty() ? 0 : QFontMetrics(dimFont).horizontalAdvance(dim);
    const int gap = dim.isEmpty() ? 0 : DimGap;
    // A file's arm may be long: its middle goes, because such ids differ at their ends.
    const QString text =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, room.width() - dimWidth - gap);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text);
    const int left = isArm ? room.left() : room.right() + 1 - dimWidth - gap - textWidth;
    painter->setFont(font);
    painter->setPen(tokens.text);
    painter->drawText(QRect(left, room.top(), textWidth + 1, room.height()), Qt::AlignVCenter, text);
    painter->setFont(dimFont);
    painter->setPen(tokens.text3);
    painter->drawText(QRect(left + textWidth + gap, room.top(), dimWidth + 1, room.height()), Qt::AlignVCenter, dim);
    painter->restore();
}

} // namespace slipway
