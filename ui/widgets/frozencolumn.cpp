#include "ui/widgets/frozencolumn.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/tableheader.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace slipway {

FrozenColumn::FrozenColumn(TableView *table) : TableView(table->accessibleName(), table), m_table(table)
{
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setSelectionMode(table->selectionMode());
    setTextElideMode(table->textElideMode());
    setFocusPolicy(Qt::NoFocus); // the keys belong to the table
    setContextMenuPolicy(Qt::NoContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::showFirst);
    connect(table->model(), &QAbstractItemModel::columnsInserted, this, &FrozenColumn::showFirst);
    connect(table->model(), &QAbstractItemModel::columnsRemoved, this, &FrozenColumn::showFirst);
    connect(table->model(), &QAbstractItemModel::layoutChanged, this, &FrozenColumn::showFirst);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::layOver);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::layOver);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(header(), &TableHeader::sortKeysChanged, this,
            [this] { m_table->header()->sortBy(0, TableHeader::Click::Replace); });
    connect(table->header(), &TableHeader::sortKeysChanged, this,
            [this] { header()->setSortKeys(m_table->header()->sortKeys()); });
    showFirst();
}

void FrozenColumn::showFirst()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, column > 0);
    header()->setUnsortable(m_table->header()->unsortable());
    layOver();
}

void FrozenColumn::layOver()
{
    const bool isOver = m_table->horizontalScrollBar()->value() > 0;
    setVisible(isOver);
    if (!isOver)
        return;
    const int width = m_table->columnWidth(0);
    setColumnWidth(0, width);
    horizontalHeader()->setFixedHeight(m_table->horizontalHeader()->height());
    const QPoint corner = m_table->viewport()->geometry().topLeft();
    setGeometry(corner.x(), corner.y() - m_table->horizontalHeader()->height(), width,
                m_table->viewport()->height() + m_table->horizontalHeader()->height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    raise();
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        layOver();
    return TableView::eventFilter(watched, event);
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(viewport()->width() - 1, 0, 1, viewport()->height(), Tokens::current().line2);
}

} // namespace slipway
