#include "ui/registry/versiontable.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/versiontablemodel.h"
#include "ui/registry/columnmenu.h"
#include "ui/registry/columnplacement.h"
#include "ui/registry/emptyrows.h"
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
#include <QShortcut>
#include <QStackedWidget>

namespace slipway {

namespace {

const QString columnsKey = QStringLiteral("columns");
const QString widthsKey = QStringLiteral("widths");
const QString sortKey = QStringLiteral("sort");

enum Content { Rows, NothingFits, Empty };

} // namespace

QString VersionTable::countsText(const VersionRows &rows)
{
    const auto of = [](qint64 found, qint64 all, const QString &text) {
        return text.arg(countText(found), countText(all));
    };
    QStringList parts;
    if (!rows.others || !rows.allOthers) {
        parts.append(of(rows.total, rows.all, tr("%1 of %2"))); // what they are will be said
    } else {
        const OtherItems &found = *rows.others;
        const OtherItems &all = *rows.allOthers;
        const qint64 versions = rows.all - all.sum();
        parts.append(of(rows.total - found.sum(), versions, tr("%1 of %2 versions", nullptr, int(versions))));
        if (all.runs > 0)
            parts.append(of(found.runs, all.runs, tr("%1 of %2 runs", nullptr, int(all.runs))));
        if (all.unregistered > 0)
            parts.append(of(found.unregistered, all.unregistered,
                            tr("%1 of %2 unregistered files", nullptr, int(all.unregistered))));
    }
    parts.append(tr("%1 ms").arg(fixedText(rows.milliseconds, rows.milliseconds < 10 ? 1 : 0)));
    return parts.join(QStringLiteral(" · "));
}

VersionTable::VersionTable(QWidget *parent)
    : QWidget(parent),
      m_model(new VersionTableModel(this)),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_stack(new QStackedWidget),
      m_table(new TableView(tr("Versions"))),
      m_empty(new EmptyRows),
      m_columns(std::make_unique<ColumnPlacement>(*m_table, *m_model)),
      m_menu(new ColumnMenu(*m_table, *m_model, *m_columns, this)),
      m_loading(new LoadingLine),
      m_selected(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_count(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_note->setContentsMargins(12, 8, 12, 8);
    m_note->setWordWrap(true); // a long one shall not push the panels aside
    m_note->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(m_empty);
    m_empty->setFocusProxy(m_table); // the keys are for the table, once it is there
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
    m_table->setCopy([this] { copy(); });
    connectHeader();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        noteSelection();
        Q_EMIT selectionChanged();
    });
    connect(m_menu, &ColumnMenu::chosen, this, [this] {
        const QStringList before = shownKeys();
        showValues();
        placeColumns();
        showNewColumn(before);
    });
    connect(m_model, &VersionTableModel::versionsWanted, this, &VersionTable::versionsWanted);
    connect(m_table, &QAbstractItemView::activated, this, &VersionTable::opened);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &VersionTable::placeColumns);
    connect(new QShortcut(Qt::CTRL | Qt::Key_D, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &VersionTable::compare);
    connect(new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &VersionTable::quickLookRequested);
}

VersionTable::~VersionTable() = default;

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
            m_columns->noteWidth(column, width);
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
    const int scrolledAside = m_table->horizontalScrollBar()->value();
    const QString front = m_model->sortKey(VersionTableModel::MainMetric);
    const bool isSortedByFront =
        std::any_of(m_sort.begin(), m_sort.end(), [&](const auto &key) { return key.key == front; });
    if (!isSortedByFront) {
        m_menu->setSeen(rows.shown);
        showValues();
    }
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        const QScopedValueRollback<bool> placing(m_placing, true);
        m_model->setRows(rows.rows, rows.total, rows.shown);
    }
    m_stack->setCurrentIndex(rows.total > 0 ? Rows : rows.all > 0 ? NothingFits : Empty);
    m_count->setText(countsText(rows));
    showSort();
    placeColumns();
    restoreSelection();
    m_table->verticalScrollBar()->setValue(scrolled);
    m_table->horizontalScrollBar()->setValue(scrolledAside);
    Q_EMIT selectionChanged();
}

void VersionTable::setColumnUses(const QList<ColumnUse> &uses)
{
    m_menu->setUses(uses);
    showValues();
}

QStringList VersionTable::shownMetrics() const
{
    return m_model->valueKeys(VersionTableModel::Values::Metrics);
}

QStringList VersionTable::shownTexts() const
{
    return m_model->valueKeys(VersionTableModel::Values::Texts);
}

QStringList VersionTable::missingColumns() const
{
    return m_menu->missing();
}

QStringList VersionTable::shownKeys() const
{
    QStringList keys;
    for (const int column : m_table->shownColumns())
        keys.append(m_model->columnKey(column));
    return keys;
}

void VersionTable::showNewColumn(const QStringList &before)
{
    int chosen = -1;
    for (const int column : m_table->shownColumns())
        chosen = before.contains(m_model->columnKey(column)) ? chosen : column;
    if (chosen < 0 || m_model->rowCount() == 0)
        return;
    m_table->doItemsLayout(); // the scroll bar does not reach it yet
    m_table->scrollTo(m_model->index(firstShownRow(), chosen));
}

void VersionTable::showValues()
{
    const QStringList shown = m_menu->shown();
    if (shown == m_model->valueKeys())
        return;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        const QScopedValueRollback<bool> placing(m_placing, true);
        m_model->setValueKeys(shown);
    }
    showSort();
    placeColumns();
    restoreSelection();
    Q_EMIT valuesShown();
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

std::vector<quint32> VersionTable::selectedNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<quint32> numbers;
    for (const int row : std::as_const(rows)) {
        if (const auto number = m_model->number(row))
            numbers.push_back(*number);
    }
    return numbers;
}

void VersionTable::copy()
{
    const std::vector<quint32> numbers = selectedNumbers();
    if (!numbers.empty())
        Q_EMIT copyRequested({numbers.begin(), numbers.end()}, m_model->valueKeys(), m_table->shownColumns());
}

void VersionTable::compare()
{
    const std::vector<quint32> numbers = selectedNumbers();
    if (!numbers.empty())
        Q_EMIT compareWanted({numbers.begin(), numbers.end()});
}

void VersionTable::showIntegrity()
{
    m_columns->choose(m_model->columnKey(VersionTableModel::Verified), true);
    placeColumns();
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
    for (const int row : m_model->rowsOfNumbers(m_wished)) {
        first = first < 0 ? row : first;
        selection.select(m_model->index(row, 0), m_model->index(row, last));
    }
    if (first < 0 && m_model->rowCount() > 0) {
        selectRow(0);
        if (const auto number = m_model->number(0); number && m_wished.isEmpty())
            m_wished.insert(*number);
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

void VersionTable::setReading(Job *job)
{
    m_empty->setReading(job);
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
    return {{columnsKey, m_columns->columnsState()}, {widthsKey, m_columns->widthsState()}, {sortKey, sort}};
}

void VersionTable::setLayoutState(const QVariantMap &state)
{
    m_columns->setState(state.value(columnsKey).toMap(), state.value(widthsKey).toMap());
    QList<VersionQuery::SortKey> sort;
    for (const QVariant &entry : state.value(sortKey).toList()) {
        const QVariantList key = entry.toList();
        if (key.size() == 2 && !key[0].toString().isEmpty())
            sort.append({key[0].toString(), key[1].toBool()});
    }
    if (!sort.isEmpty())
        m_sort = sort;
    showValues();
    showSort();
    placeColumns();
}

void VersionTable::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Versions"));
    if (m_table->currentIndex().isValid()) {
        menu->addAction(tr("Open"), this, &VersionTable::opened);
        menu->addAction(tr("Compare"), QKeySequence(Qt::CTRL | Qt::Key_D), this, &VersionTable::compare);
        menu->addSeparator();
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->sortKey(column);
        if (m_table->isColumnHidden(column) || key.isEmpty())
            continue;
        QAction *action =
            menu->addAction(tr("Sort by %1").arg(m_model->headerData(column, Qt::Horizontal).toString()), this,
                            [this, column] { m_table->header()->sortBy(column, TableHeader::Click::Replace); });
        action->setCheckable(true);
        action->setChecked(!m_sort.isEmpty() && m_sort.first().key == key);
    }
    menu->addSeparator();
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &VersionTable::copy);
    menu->addAction(tr("Export these versions…"), this, &VersionTable::exportRequested);
    QAction *verify =
        menu->addAction(tr("Verify artifacts"), this, [this] { Q_EMIT verifyRequested(selectedNumbers()); });
    verify->setEnabled(m_table->selectionModel()->hasSelection());
    menu->addAction(tr("Verify all artifacts"), this, &VersionTable::verifyAllRequested);
    menu->addAction(tr("Choose columns…"), this, [this, globalPosition] { openColumnMenu(globalPosition); });
    menu->popup(globalPosition);
}

void VersionTable::openColumnMenu(const QPoint &globalPosition)
{
    m_menu->open(globalPosition);
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

void VersionTable::placeColumns()
{
    const QScopedValueRollback<bool> placing(m_placing, true);
    const QScrollBar *bar = m_table->verticalScrollBar();
    m_columns->place(width() - 1 - (bar->maximum() > 0 ? bar->sizeHint().width() : 0));
}

} // namespace slipway
