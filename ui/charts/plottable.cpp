#include "ui/charts/plottable.h"

#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>

namespace slipway {

PlotTable::PlotTable(PlotView *plot, QWidget *parent)
    : QStackedWidget(parent),
      m_model(new FigureTableModel(this)),
      m_table(new TableView({})),
      m_toggle(Button::iconOnly(QStringLiteral("columns"), tr("Show the values as a table"), Button::Kind::Ghost))
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_toggle->setCheckable(true);
    m_toggle->setSmall();
    addWidget(plot);
    addWidget(m_table);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool down) { setCurrentIndex(down ? 1 : 0); });
}

void PlotTable::setColumns(const QString &name, const QList<FigureTableModel::Column> &columns)
{
    m_table->setAccessibleName(name);
    m_model->setColumns(columns);
}

} // namespace slipway
