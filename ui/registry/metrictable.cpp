#include "ui/registry/metrictable.h"

#include "models/domain/numbertext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int cellPadding = 10;

} // namespace

MetricTable::MetricTable(QWidget *parent) : QWidget(parent), m_table(new TableView(tr("Metrics by split")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->header()->setUnsortable({0, 1, 2, 3, 4});
}

void MetricTable::setMetrics(const QList<Metric> &metrics)
{
    m_model.setMetrics(metrics);
    const QFontMetrics letters(textFont(TextRole::Body));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->header()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max(letters.horizontalAdvance(title), letters.horizontalAdvance(metricText(0)));
        m_table->setColumnWidth(column, text + 2 * cellPadding);
    }
    const int rows = m_model.rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->header()->height() + rows);
}

} // namespace slipway
