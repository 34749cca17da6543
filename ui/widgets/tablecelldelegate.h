#pragma once

#include <QStyledItemDelegate>

namespace slipway {

/// Paints the cells of a table from the roles of models/items/cellroles.h: divider, selection mark, glyph,
/// text, bar, sparkline, mark of a problem. A text that does not fit is cut; its tip holds all of it, as
/// plain text.
class TableCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace slipway
