#include "ui/registry/versiontable.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/versiontablemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/menukeys.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>

namespace slipway {

namespace {

constexpr int leastModelWidth = 160;
constexpr int mostModelWidth = 320;
constexpr int mostModelWish = 220; ///< a longer name is cut before a column goes
constexpr int leastVersionWidth = 68;
constexpr int mostVersionWidth = 230;
constexpr int metricWidth = 112;

const QString columnsKey = QStringLiteral("columns");
const QString widthsKey = QStringLiteral("widths");
const QString sortKey = QStringLiteral("sort");

int widthOf(int column)
{
    switch (column) {
    case VersionTableModel::Version:
        return leastVersionWidth;
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
    // Names of versions begin alike, with a date or the model: what tells them apart is their end.
    m_table->setTextElideMode(Qt::ElideMiddle);
    openMenuBy(m_table, [this](const QPoint &position) { openMenu(position); });
    connectHeader();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        noteSelection();
        Q_EMIT selectionChanged();
    });
    connect(m_model, &VersionTableModel::versionsWanted, this, &VersionTable::versionsWanted);
    connect(m_table, &QAbstractItemView::activated, this, &VersionTable::opened);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &VersionTable::placeColumns);
}

void VersionTable::connectHeader()
{
    TableHeader *header = m_table->header();
    header->setSectionsMovable(true);
    header->setUnsortable({VersionTableModel::LossCurve});
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &position) { openColumnMenu(header->viewport()->mapToGlobal(position)); });
    connect(header, &TableHeader::sortKeysChanged, this, [this, header] {
        m_sort.clear();
        for (const TableHeader::SortKey &key : header->sortKeys()) {
            if (const QString name = m_model->sortKey(key.section); !name.isEmpty())
                m_sort.append({name, key.order == Qt::DescendingOrder});
        }
        Q_EMIT sortChanged();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // A width of 0 is a column being hidden.
        if (!m_placing && width > 0)
            m_chosenWidths[titleOf(column)] = width;
    });
    m_sort = {{m_model->sortKey(VersionTableModel::Created), true}};
    showSort();
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

void VersionTable::setRows(const VersionRows &rows)
{
    const int scrolled = m_table->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        const QScopedValueRollback<bool> placing(m_placing, true);
        m_model->setRows(rows.rows, rows.total, rows.shown);
    }
    m_stack->setCurrentIndex(rows.total == 0 && rows.all > 0 ? 1 : 0);
    m_count->setText(
        tr("%1 of %n versions · %2 ms", nullptr, int(rows.all))
            .arg(countText(rows.total), QLocale().toString(rows.milliseconds, 'f', rows.milliseconds < 10 ? 1 : 0)));
    showSort();
    placeColumns();
    restoreSelection();
    m_table->verticalScrollBar()->setValue(scrolled);
    Q_EMIT selectionChanged();
}

void VersionTable::setMetricNames(const QStringList &names)
{
    m_metricNames = names;
    showMetrics();
}

QStringList VersionTable::shownMetrics() const
{
    return m_model->metrics();
}

void VersionTable::showMetrics()
{
    QStringList shown = m_metricNames.mid(0, 1);
    for (auto column = m_chosenColumns.begin(); column != m_chosenColumns.end(); ++column) {
        if (*column && m_metricNames.indexOf(column.key()) > 0)
            shown.append(column.key());
    }
    std::sort(shown.begin() + std::min<qsizetype>(1, shown.size()), shown.end());
    if (shown == m_model->metrics())
        return;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        const QScopedValueRollback<bool> placing(m_placing, true);
        m_model->setMetrics(shown);
    }
    showSort();
    placeColumns();
    restoreSelection();
    Q_EMIT metricsShown();
}

void VersionTable::setRanges(const QHash<QString, MetricRange> &ranges)
{
    m_model->setRanges(ranges);
}

void VersionTable::addVersions(const QList<quint32> &wanted, const QHash<quint32, VersionSummary> &versions)
{
    m_model->addVersions(wanted, versions);
    const auto current = m_model->number(m_table->currentIndex().row());
    if (current && wanted.contains(*current))
        Q_EMIT selectionChanged(); // now it can be said which version it is
}

void VersionTable::forgetVersions(const std::optional<quint32> &selected)
{
    m_model->forgetVersions();
    if (selected)
        m_wished.insert(*selected);
}

int VersionTable::firstShownRow() const
{
    return std::max(0, m_table->rowAt(0));
}

void VersionTable::noteSelection()
{
    constexpr int mostKept = 2000; // what is more was selected as a whole
    QSet<quint32> chosen;
    int rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        rows += range.height();
        for (int row = range.top(); row <= range.bottom() && chosen.size() < mostKept; ++row) {
            if (const auto number = m_model->number(row))
                chosen.insert(*number);
        }
    }
    m_selected->setText(rows > 1 ? tr("%n selected", nullptr, rows) : QString());
    if (!m_placing)
        m_wished = rows <= mostKept ? chosen : QSet<quint32>();
}

void VersionTable::restoreSelection()
{
    const QScopedValueRollback<bool> placing(m_placing, true);
    QItemSelection selection;
    int first = -1;
    const int last = m_model->columnCount() - 1;
    for (int row = 0; !m_wished.isEmpty() && selection.size() < m_wished.size(); ++row) {
        const auto number = m_model->number(row);
        if (!number)
            break;
        if (!m_wished.contains(*number))
            continue;
        first = first < 0 ? row : first;
        selection.select(m_model->index(row, 0), m_model->index(row, last));
    }
    if (first < 0 && m_model->rowCount() > 0) {
        selectRow(0);
    } else if (first >= 0) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(first, VersionTableModel::Model),
                                                   QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
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
    const auto number = m_model->numberOf(versionId);
    return number && selectNumber(*number);
}

bool VersionTable::selectNumber(quint32 number)
{
    const int row = m_model->rowOfNumber(number);
    if (row < 0)
        return false;
    selectRow(row);
    return true;
}

void VersionTable::selectRow(int row)
{
    // Not the view's selectRow(): that one extends the selection while a person happens to hold Shift.
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, VersionTableModel::Model),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void VersionTable::showSort()
{
    // Which column a metric has is another matter with every page.
    QList<TableHeader::SortKey> keys;
    for (const VersionQuery::SortKey &key : std::as_const(m_sort)) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->sortKey(column) == key.key)
                keys.append({column, key.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    m_table->header()->setSortKeys(keys);
}

QVariantMap VersionTable::layoutState() const
{
    QVariantList sort;
    for (const VersionQuery::SortKey &key : m_sort)
        sort.append(QVariant(QVariantList{key.key, key.descending}));
    QVariantMap columns;
    for (auto it = m_chosenColumns.begin(); it != m_chosenColumns.end(); ++it)
        columns[it.key()] = it.value();
    QVariantMap widths;
    for (auto it = m_chosenWidths.begin(); it != m_chosenWidths.end(); ++it)
        widths[it.key()] = it.value();
    return {{columnsKey, columns}, {widthsKey, widths}, {sortKey, sort}};
}

void VersionTable::setLayoutState(const QVariantMap &state)
{
    const QVariantMap columns = state.value(columnsKey).toMap();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        m_chosenColumns[it.key()] = it.value().toBool();
    const QVariantMap widths = state.value(widthsKey).toMap();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_chosenWidths[it.key()] = std::max(it.value().toInt(), m_table->header()->minimumSectionSize());
    QList<VersionQuery::SortKey> sort;
    for (const QVariant &entry : state.value(sortKey).toList()) {
        const QVariantList key = entry.toList();
        if (key.size() == 2 && !key[0].toString().isEmpty())
            sort.append({key[0].toString(), key[1].toBool()});
    }
    if (!sort.isEmpty())
        m_sort = sort;
    showMetrics();
    showSort();
    placeColumns();
}

QString VersionTable::titleOf(int column) const
{
    return m_model->headerData(column, Qt::Horizontal).toString();
}

void VersionTable::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Versions"));
    if (m_table->currentIndex().isValid()) {
        menu->addAction(tr("Open"), this, &VersionTable::opened);
        menu->addSeparator();
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->sortKey(column);
        if (m_table->isColumnHidden(column) || key.isEmpty())
            continue;
        QAction *action = menu->addAction(tr("Sort by %1").arg(titleOf(column)), this, [this, column] {
            m_table->header()->sortBy(column, TableHeader::Click::Replace);
        });
        action->setCheckable(true);
        action->setChecked(!m_sort.isEmpty() && m_sort.first().key == key);
    }
    menu->addSeparator();
    menu->addAction(tr("Choose columns…"), this, [this, globalPosition] { openColumnMenu(globalPosition); });
    menu->popup(globalPosition);
}

void VersionTable::openColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    // The model's name is what a row is told by: it stays.
    for (int column = VersionTableModel::Version; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, title = action->text()](bool shown) { chooseColumn(title, shown); });
    }
    constexpr qsizetype mostOffered = 20;
    const QStringList shown = m_model->metrics();
    for (const QString &metric : m_metricNames.mid(0, mostOffered)) {
        if (shown.contains(metric))
            continue;
        QAction *action = menu->addAction(metric);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, metric](bool wanted) { chooseColumn(metric, wanted); });
    }
    menu->popup(globalPosition);
}

void VersionTable::chooseColumn(const QString &title, bool shown)
{
    m_chosenColumns[title] = shown;
    showMetrics();
    placeColumns();
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
    if (const auto chosen = m_chosenColumns.constFind(titleOf(column)); chosen != m_chosenColumns.constEnd())
        return *chosen;
    if (column == VersionTableModel::Size)
        return widthOfShown(VersionTableModel::Created) + widthOf(column) + leastModelWidth <= room;
    // In a narrow window the names come before the curve, then before the day; the inspector has both.
    const int modelWish =
        std::clamp(m_table->sizeHintForColumn(VersionTableModel::Model), leastModelWidth, mostModelWish);
    int needed = modelWish + versionWish() + widthOf(VersionTableModel::Stage) + widthOf(VersionTableModel::MainMetric)
                 + widthOf(VersionTableModel::Created);
    if (column == VersionTableModel::LossCurve)
        needed += widthOf(column);
    const bool first = column < VersionTableModel::LossCurve;
    return first || column >= VersionTableModel::FixedColumns
           || (column <= VersionTableModel::Created && needed <= room);
}

int VersionTable::versionWish() const
{
    return std::clamp(m_table->sizeHintForColumn(VersionTableModel::Version), leastVersionWidth, mostVersionWidth);
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
    const QScopedValueRollback<bool> placing(m_placing, true);
    const QScrollBar *bar = m_table->verticalScrollBar();
    const int room = width() - 1 - (bar->maximum() > 0 ? bar->sizeHint().width() : 0);
    for (int column = VersionTableModel::Version; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_chosenWidths.value(titleOf(column), widthOf(column)));
        m_table->setColumnHidden(column, !isWanted(column, room));
    }
    const int all = widthOfShown(m_model->columnCount() - 1);
    const int taken = room - all >= leastModelWidth ? all : widthOfShown(VersionTableModel::Created);
    int left = std::max(0, room - taken - leastModelWidth);
    const auto widen = [&](int column, int wish) {
        if (m_table->isColumnHidden(column))
            return;
        const int more = std::clamp(wish - m_table->columnWidth(column), 0, left);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + more);
        left -= more;
    };
    const QString model = titleOf(VersionTableModel::Model);
    m_table->setColumnWidth(VersionTableModel::Model, m_chosenWidths.value(model, leastModelWidth));
    if (!m_chosenWidths.contains(titleOf(VersionTableModel::Version)))
        widen(VersionTableModel::Version, versionWish());
    if (m_chosenWidths.contains(model))
        return;
    widen(VersionTableModel::Model, mostModelWidth);
    shareOut(left);
}

void VersionTable::shareOut(int width)
{
    QList<int> columns;
    for (int column = VersionTableModel::Stage; column < m_model->columnCount(); ++column) {
        if (!m_table->isColumnHidden(column) && !m_chosenWidths.contains(titleOf(column)))
            columns.append(column);
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int share = width / int(columns.size() - i);
        m_table->setColumnWidth(columns[i], m_table->columnWidth(columns[i]) + share);
        width -= share;
    }
}

} // namespace slipway
