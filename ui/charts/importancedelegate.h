#pragma once

#include <QStyledItemDelegate>

namespace slipway {

/// Paints the rows of an ImportanceView: name, bar with share, value, the line of cumulative shares with the mark at
/// 80 %, and the change to another version as a signed bar.
class ImportanceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The part of the bars' room left of zero: 0 unless an importance is negative.
    void setNegativePart(double part) { m_negativePart = part; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRectF &cell, const QModelIndex &index) const;
    void paintCumulative(QPainter &painter, const QRectF &cell, const QModelIndex &index) const;
    void paintChange(QPainter &painter, const QRectF &cell, const QModelIndex &index) const;

    double m_negativePart = 0;
};

} // namespace slipway
