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

    /// What the longest line of any section needs.
    int neededWidth() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// Ground and divider under a painted row; the row the keyboard is on is marked as selected rows are.
void paintChartRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace slipway
