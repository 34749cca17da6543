#pragma once

#include "models/items/foresttablemodel.h"

#include <QStyledItemDelegate>

namespace slipway {

/// Paints the rows of a ForestPlot.
class ForestDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ForestDelegate(const ForestTableModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where `value` lies in a column that goes from `left` to `left + width`; shared with the axis below the rows.
    static qreal position(double value, double halfRange, qreal left, qreal width);

private:
    void paintMetric(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintInterval(QPainter &painter, const QRectF &cell, const ForestRow &row) const;
    void paintFigures(QPainter &painter, const QRect &cell, const QModelIndex &index) const;

    const ForestTableModel &m_model;
};

} // namespace slipway
