#include "ui/charts/plottable.h"

#include "models/items/tablecsv.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>

namespace slipway {

PlotTable::PlotTable(PlotView *plot, QWidget *parent)
    : QStackedWidget(parent),
      m_model(new FigureTableModel(this)),
      m_table(new TableView({})),
      m_toggle(Button::iconOnly(QStringLiteral("columns"), tr("Show the values as a table"), Button::Kind::Ghost)),
      m_actions(makeActions(plot))
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

ChartActions *PlotTable::makeActions(PlotView *plot)
{
    const auto title = [this] { return m_table->accessibleName(); };
    const auto picture = [plot, title] { return chartPicture(*plot, title()); };
    return new ChartActions({picture, [this] { return tableCsv(*m_model); }, [this] { return wholeText(*m_model); }},
                            this);
}

void PlotTable::setColumns(const QString &name, const QList<FigureTableModel::Column> &columns)
{
    m_table->setAccessibleName(name);
    m_model->setColumns(columns);
}

} // namespace slipway
