#pragma once

#include "models/items/figuretablemodel.h"

#include <QStackedWidget>

namespace slipway {

class Button;
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

private:
    FigureTableModel *m_model;
    TableView *m_table;
    Button *m_toggle;
};

} // namespace slipway
