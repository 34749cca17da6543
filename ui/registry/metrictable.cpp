#include "ui/registry/metrictable.h"

#include "models/domain/numbertext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int cellPadding = 10;
constexpr int measuredRows = 500;  ///< beyond them a wider number is cut
constexpr int mostRowsShown = 200; ///< beyond them the table scrolls by itself

} // namespace

MetricTable::MetricTable(QWidget *parent) : QWidget(parent), m_table(new TableView(tr("Metrics by split")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->header()->setUnsortable({0, 1, 2, 3, 4});
}

void MetricTable::setMetrics(const QList<Metric> &metrics)
{
    m_model.setMetrics(metrics);
    m_table->header()->setSectionResizeMode(QHeaderView::Fixed);
    layOut();
}

int MetricTable::neededWidth(int column) const
{
    const QFontMetrics letters(textFont(TextRole::Body));
    int widest = letters.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < std::min(m_model.rowCount(), measuredRows); ++row)
        widest = std::max(widest, letters.horizontalAdvance(m_model.index(row, column).data().toString()));
    return widest + 2 * cellPadding;
}

void MetricTable::layOut()
{
    // The names take what the numbers leave; where that is less than they need, the table scrolls.
    int numbers = 0;
    for (int column = 1; column < m_model.columnCount(); ++column) {
        m_table->setColumnWidth(column, neededWidth(column));
        numbers += m_table->columnWidth(column);
    }
    const bool scrolls = m_model.rowCount() > mostRowsShown;
    m_table->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int room = width() - (scrolls ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    const int names = neededWidth(0);
    m_table->setColumnWidth(0, std::max(names, room - numbers));
    const int bar = names + numbers > room ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = std::min(m_model.rowCount(), mostRowsShown) * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->header()->height() + rows + bar);
}

void MetricTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace slipway
