#pragma once

#include <QStyledItemDelegate>

namespace slipway {

/// Paints the cells of a ConfusionView.
class ConfusionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway
