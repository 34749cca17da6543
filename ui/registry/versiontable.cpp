#include "ui/registry/versiontable.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/versiontablemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

namespace slipway
{

namespace
{

constexpr int leastModelWidth = 160;
constexpr int metricWidth = 112;

int widthOf(int column)
{
    switch (column) {
    case VersionTableModel::Version:
        return 68;
    case VersionTableModel::Stage:
        return 122;
    case VersionTableModel::MainMetric:
        return 118;
    case VersionTableModel::LossCurve:
        return 80;
    case VersionTableModel::Created:
        return 100;
    case VersionTableModel::Size:
        return 92;
    case VersionTableModel::Type:
        return 110;
    default:
        return metricWidth;
    }
}

} // namespace

VersionTable::VersionTable(QWidget *parent)
    : QWidget(parent),
      m_model(new VersionTableModel(this)),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_stack(new QStackedWidget),
      m_table(new TableView(tr("Versions"))),
      m_loading(new LoadingLine),
      m_selected(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_count(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_note->setContentsMargins(12, 8, 12, 8);
    m_note->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildNothing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_loading);
    layout->addWidget(buildFoot());

    m_table->setModel(m_model);
    m_table->header()->setSectionsMovable(true);
    m_table->header()->setUnsortable({VersionTableModel::LossCurve});
    m_table->header()->setSortKeys({{VersionTableModel::Created, Qt::DescendingOrder}});
    m_table->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        openColumnMenu(m_table->header()->viewport()->mapToGlobal(position));
    });
    connect(m_table->header(), &TableHeader::sortKeysChanged, this, &VersionTable::sortChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int rows = int(m_table->selectionModel()->selectedRows().size());
        m_selected->setText(rows > 1 ? tr("%n selected", nullptr, rows) : QString());
        Q_EMIT selectionChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this, &VersionTable::opened);
}

QWidget *VersionTable::buildNothing()
{
    auto *nothing = new QWidget;
    auto *layout = new QVBoxLayout(nothing);
    layout->setContentsMargins(16, 24, 16, 16);
    layout->setSpacing(10);
    auto *clear = new Button(tr("Clear the filter"));
    connect(clear, &QPushButton::clicked, this, &VersionTable::filterCleared);
    layout->addWidget(new TextLabel(tr("No version fits the filter."), TextRole::Body));
    layout->addWidget(clear);
    layout->addStretch(1);
    return nothing;
}

QWidget *VersionTable::buildFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(38);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Divider(Qt::Horizontal));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_selected);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row, 1);
    return foot;
}

void VersionTable::setPage(const VersionPage &page, const QStringList &metrics)
{
    const QString selected = selectedId();
    const int scrolled = m_table->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setVersions(page.versions, metrics);
    }
    m_stack->setCurrentIndex(page.versions.isEmpty() && page.all > 0 ? 1 : 0);
    m_count->setText(
        tr("%1 of %n versions · %2 ms", nullptr, page.all)
            .arg(countText(page.total), QLocale().toString(page.queryMs, 'f', page.queryMs < 10 ? 1 : 0)));
    placeColumns();
    if (!select(selected) && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->verticalScrollBar()->setValue(scrolled);
    Q_EMIT selectionChanged();
}

void VersionTable::setLoading(bool loading)
{
    loading ? m_loading->start() : m_loading->stop();
}

void VersionTable::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString VersionTable::selectedId() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool chosen = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    return chosen ? current.data(IdRole).toString() : QString();
}

bool VersionTable::select(const QString &versionId)
{
    const int row = m_model->rowOf(versionId);
    if (row < 0)
        return false;
    m_table->selectRow(row);
    return true;
}

QList<VersionQuery::SortKey> VersionTable::sort() const
{
    QList<VersionQuery::SortKey> keys;
    for (const TableHeader::SortKey &key : m_table->header()->sortKeys()) {
        if (const QString name = m_model->sortKey(key.section); !name.isEmpty())
            keys.append({name, key.order == Qt::DescendingOrder});
    }
    return keys;
}

void VersionTable::openColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    // The model's name is what a row is told by: it stays.
    for (int column = VersionTableModel::Version; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, title = action->text()](bool shown) {
            m_chosenColumns[title] = shown;
            placeColumns();
        });
    }
    menu->popup(globalPosition);
}

void VersionTable::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void VersionTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

bool VersionTable::isWanted(int column, int room) const
{
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    if (const auto chosen = m_chosenColumns.constFind(title); chosen != m_chosenColumns.constEnd())
        return *chosen;
    if (column == VersionTableModel::Size)
        return widthOfShown(VersionTableModel::Created) + widthOf(column) + leastModelWidth <= room;
    return column <= VersionTableModel::Created;
}

int VersionTable::widthOfShown(int lastColumn) const
{
    int sum = 0;
    for (int column = VersionTableModel::Version; column <= lastColumn; ++column)
        sum += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    return sum;
}

void VersionTable::placeColumns()
{
    // What tells versions apart fills the table; the other columns are shown where a person wants them.
    const int room = width() - 1;
    for (int column = VersionTableModel::Version; column < m_model->columnCount(); ++column) {
        m_table->setColumnHidden(column, !isWanted(column, room));
        if (!m_table->isColumnHidden(column) &&
            m_table->columnWidth(column) == m_table->header()->defaultSectionSize())
            m_table->setColumnWidth(column, widthOf(column));
    }
    const int all = widthOfShown(m_model->columnCount() - 1);
    const int taken = room - all >= leastModelWidth ? all : widthOfShown(VersionTableModel::Created);
    m_table->setColumnWidth(VersionTableModel::Model, std::max(leastModelWidth, room - taken));
}

} // namespace slipway
