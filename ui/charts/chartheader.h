#pragma once

#include <QHeaderView>

class QPainter;
class QStyleOptionViewItem;

namespace slipway {

/// The header of a table inside a chart: small labels, no lines.
class ChartHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ChartHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// Ground, divider, selection and the ring of the current cell under a painted row.
void paintChartRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace slipway
