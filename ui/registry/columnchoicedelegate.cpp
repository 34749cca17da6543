#include "ui/registry/columnchoicedelegate.h"

#include "models/items/columnchoicemodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/checkmark.h"

#include <QKeyEvent>
#include <QPainter>

namespace slipway {

namespace {

constexpr int rowHeight = 28;
constexpr int padding = 10;
constexpr int countWidth = 84;
constexpr int kindWidth = 88;

} // namespace

void ColumnChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, hasFocus ? tokens.sel : hovered ? tokens.hover : tokens.base);
    QRectF room = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    paintCheckBox(*painter, {room.left(), room.center().y() - checkBoxSide / 2.0, checkBoxSide, checkBoxSide},
                  static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
    room.setLeft(room.left() + checkBoxSide + padding);
    painter->setFont(textFont(TextRole::Small));
    painter->setPen(tokens.text2);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, index.data(ColumnChoiceModel::CountRole).toString());
    const QRectF kind(room.right() - countWidth - kindWidth, room.top(), kindWidth, room.height());
    painter->drawText(kind, Qt::AlignLeft | Qt::AlignVCenter, index.data(ColumnChoiceModel::KindRole).toString());
    room.setRight(kind.left() - padding);
    painter->setFont(textFont(TextRole::Code));
    painter->setPen(tokens.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString().simplified(), Qt::ElideMiddle,
                                                        static_cast<int>(room.width())));
    painter->restore();
}

QSize ColumnChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

bool ColumnChoiceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                       const QModelIndex &index)
{
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isSpace && event->type() != QEvent::MouseButtonRelease)
        return false;
    static_cast<ColumnChoiceModel *>(model)->toggle(index);
    return true;
}

} // namespace slipway
