#pragma once

#include <QStyledItemDelegate>

namespace slipway {

/// Paints a row of the variants: the arm with the line of its series, and dimmed what stands beside a figure.
class VariantDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway
