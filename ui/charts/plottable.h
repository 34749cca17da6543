#pragma once

#include "models/items/figuretablemodel.h"

#include <QStackedWidget>

namespace slipway {

class Button;
class ChartActions;
class PlotView;
class TableView;

/// A plot and the table of its figures, one of them shown at a time.
class PlotTable final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes over the plot.
    explicit PlotTable(PlotView *plot, QWidget *parent = nullptr);

    /// `name` is the accessible name of the table.
    void setColumns(const QString &name, const QList<FigureTableModel::Column> &columns);
    /// Shows the table while it is down. For the chart's heading, whose layout gives it a parent.
    Button *toggle() const { return m_toggle; }
    TableView *table() const { return m_table; }
    /// The ways to take plot and figures along, under the table's name. Owned by this.
    ChartActions *actions() const { return m_actions; }

private:
    ChartActions *makeActions(PlotView *plot);

    FigureTableModel *m_model;
    TableView *m_table;
    Button *m_toggle;
    ChartActions *m_actions;
};

} // namespace slipway
