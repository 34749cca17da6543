#pragma once

#include <QStyledItemDelegate>

namespace slipway {

struct ExperimentSummary;

/// Paints one experiment of the list: name, source, verdict as glyph and word, and how many requests it has.
class ExperimentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway
