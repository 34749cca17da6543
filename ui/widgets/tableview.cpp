#include "ui/widgets/tableview.h"

#include "ui/widgets/tablecelldelegate.h"
#include "ui/widgets/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <numeric>

namespace slipway {

namespace {

constexpr int leastColumnWidth = 88;
constexpr int shortColumnWidth = 120; ///< columns of figures need no more

} // namespace

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new TableCellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(32);
    verticalScrollBar()->setSingleStep(32);
}

TableHeader *TableView::header() const
{
    return static_cast<TableHeader *>(horizontalHeader());
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QString TableView::selectionAsText() const
{
    QList<int> rows;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        rows.append(row.row());
    std::sort(rows.begin(), rows.end());
    return tableText(*model(), rows, shownColumns());
}

QString tableText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    // A tab or a new line inside a value would tear the row apart.
    const auto cell = [](const QVariant &value) { return value.toString().simplified(); };
    const auto line = [&](const auto &valueOf) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(valueOf(column)));
        return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    QString text = line([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const int row : rows)
        text += line([&](int column) { return model.index(row, column).data(); });
    return text;
}

void TableView::fitColumns(int rest, int least)
{
    m_restColumn = rest;
    m_leastRest = least;
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_placing)
            m_drawnColumns.insert(column);
    });
    // A reset to as many rows and columns is none that the view lays out anew.
    if (model())
        connect(model(), &QAbstractItemModel::modelReset, this, &TableView::placeColumns);
    placeColumns();
}

void TableView::placeColumns()
{
    if (m_restColumn < 0 || m_placing || !model() || m_restColumn >= model()->columnCount())
        return;
    const QScopedValueRollback<bool> placing(m_placing, true);
    QList<int> widths;
    QList<int> leasts; // what is short, a figure mostly, is not cut
    int taken = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int cells = sizeHintForColumn(column);
        const int needed = std::max(cells, horizontalHeader()->sectionSizeHint(column));
        leasts.append(cells <= shortColumnWidth ? std::max(cells, leastColumnWidth) : leastColumnWidth);
        widths.append(m_drawnColumns.contains(column) ? columnWidth(column) : needed);
        taken += column == m_restColumn || isColumnHidden(column) ? 0 : widths.last();
    }
    const auto widest = [&] {
        int found = -1;
        for (int column = 0; column < widths.size(); ++column) {
            const bool elastic = column != m_restColumn && !m_drawnColumns.contains(column) && !isColumnHidden(column)
                                 && widths[column] > leasts[column];
            if (elastic && (found < 0 || widths[column] > widths[found]))
                found = column;
        }
        return found;
    };
    const int room = viewport()->width();
    const int leastRest = std::min(m_leastRest, widths[m_restColumn]); // it need not be wider than what it holds
    for (int column = widest(); column >= 0 && taken + leastRest > room; column = widest()) {
        --widths[column];
        --taken;
    }
    if (!m_drawnColumns.contains(m_restColumn))
        widths[m_restColumn] = std::max(leastRest, room - taken);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
}

void TableView::doItemsLayout()
{
    placeColumns();
    QTableView::doItemsLayout();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    if (event->matches(QKeySequence::Copy)) {
        if (m_copy)
            m_copy();
        else if (selectionModel() && selectionModel()->hasSelection())
            QApplication::clipboard()->setText(selectionAsText());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    QTableView::mousePressEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

QString wholeText(const QAbstractItemModel &model)
{
    QList<int> rows(model.rowCount());
    QList<int> columns(model.columnCount());
    std::iota(rows.begin(), rows.end(), 0);
    std::iota(columns.begin(), columns.end(), 0);
    return tableText(model, rows, columns);
}

} // namespace slipway
