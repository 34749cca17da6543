#pragma once

#include "models/items/foresttablemodel.h"

#include <QWidget>

class QTableView;

namespace slipway {

class ChartActions;

/// Effects with their intervals, one row each, against a line at zero. As high as its rows; the page scrolls. Every row
/// can be reached by keyboard and speaks its figures.
class ForestPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit ForestPlot(QWidget *parent = nullptr);

    void setRows(const QList<ForestRow> &rows);
    const ForestTableModel &model() const { return m_model; }
    QTableView *table() const { return m_table; }
    /// The ways to take the plot along as `title`; made at the first call, owned by this.
    ChartActions *actions(const QString &title);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    ForestTableModel m_model;
    QTableView *m_table;
    ChartActions *m_actions = nullptr;
};

} // namespace slipway
