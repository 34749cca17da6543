#include "ui/compare/manyversions.h"

#include "models/domain/metricname.h"
#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/columnvalues.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/parallelcoordinates.h"
#include "ui/charts/scatterchart.h"
#include "ui/registry/columnchooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/searchcombo.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace slipway {

namespace {

constexpr int margin = 16;
constexpr int fewAxes = 4; ///< of parameters, and of metrics, at first
constexpr int comboWidth = 112;
constexpr int colourWidth = 176; // "Colour: " and a column
constexpr int leastNameWidth = 190;

} // namespace

/// The versions that pass, the name before what the axes show.
class ManyVersions::Passing final : public QSortFilterProxyModel
{
public:
    explicit Passing(QObject *parent) : QSortFilterProxyModel(parent) { setSortRole(SortRole); }

    void setShown(const std::vector<bool> &passing, const QList<int> &columns)
    {
        m_rows = passing;
        m_columns = columns;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return static_cast<size_t>(row) >= m_rows.size() || m_rows[static_cast<size_t>(row)];
    }
    bool filterAcceptsColumn(int column, const QModelIndex &) const override
    {
        return column == 0 || m_columns.contains(column);
    }
    /// Versions without a value come last in both directions.
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool hasLeft = left.data(SortRole).isValid();
        const bool hasRight = right.data(SortRole).isValid();
        if (hasLeft && hasRight)
            return QSortFilterProxyModel::lessThan(left, right);
        return sortOrder() == Qt::AscendingOrder ? hasLeft && !hasRight : !hasLeft && hasRight;
    }

private:
    std::vector<bool> m_rows;
    QList<int> m_columns;
};

ManyVersions::ManyVersions(QWidget *parent)
    : QWidget(parent),
      m_model(new VersionFiguresTableModel(this)),
      m_passing(new Passing(this)),
      m_parallel(new ParallelCoordinates),
      m_scatter(new ScatterChart),
      m_boxes(new BoxPlotChart),
      m_parallelPanel(new ChartPanel(tr("Parallel coordinates"), m_parallel, m_model)),
      m_scatterPanel(new ChartPanel(tr("Two columns"), m_scatter, m_model)),
      m_boxPanel(new ChartPanel(tr("By a parameter"), m_boxes, &m_boxes->boxes())),
      m_colour(columnCombo(tr("Colour by"))),
      m_x(columnCombo(tr("Across"))),
      m_y(columnCombo(tr("Upright"))),
      m_group(columnCombo(tr("Boxes by"))),
      m_value(columnCombo(tr("Values"))),
      m_table(new TableView(tr("Passing versions")))
{
    auto *axes = new Button(tr("Axes…"));
    axes->setSmall();
    m_colour->setFixedWidth(colourWidth);
    m_parallelPanel->addTool(m_colour);
    m_parallelPanel->addTool(axes);
    auto *upper = new QWidget;
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(margin, 8, margin, 8);
    upperLayout->addWidget(m_parallelPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(upper, 1);
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addWidget(buildLower(), 1);
    m_passing->setSourceModel(m_model);
    m_table->setModel(m_passing);
    m_table->fitColumns(0, leastNameWidth);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (ChartPanel *panel : {m_parallelPanel, m_scatterPanel, m_boxPanel})
        connect(panel, &ChartPanel::exportFailed, this, &ManyVersions::exportFailed);
    new FrozenColumn(m_table); // which owns it
    connect(m_table->header(), &TableHeader::sortKeysChanged, this, &ManyVersions::sortPassing);
    connect(axes, &QPushButton::clicked, this, &ManyVersions::chooseAxes);
    connectCharts();
}

ManyVersions::~ManyVersions() = default;

QComboBox *ManyVersions::columnCombo(const QString &name)
{
    auto *combo = new SearchCombo(name); // there may be thousands of columns
    combo->setToolTip(name);
    combo->setFixedWidth(comboWidth);
    return combo;
}

QWidget *ManyVersions::buildLower()
{
    auto *lower = new QWidget;
    auto *row = new QHBoxLayout(lower);
    row->setContentsMargins(margin, 8, 0, 0);
    row->setSpacing(margin);
    auto *pictures = new QStackedWidget;
    pictures->addWidget(m_scatterPanel);
    pictures->addWidget(m_boxPanel);
    auto *choice = new SegmentedControl(tr("Picture below"), {tr("Points"), tr("Boxes")});
    connect(choice, &SegmentedControl::currentChanged, this, [this, pictures](int shown) {
        pictures->setCurrentIndex(shown);
        for (QComboBox *combo : {m_y, m_x})
            combo->setVisible(shown == 0);
        for (QComboBox *combo : {m_value, m_group})
            combo->setVisible(shown == 1);
    });
    auto *tools = new QHBoxLayout; // beside the choice: the heading has its room for what is said
    tools->addWidget(choice);
    tools->addStretch(1);
    for (QComboBox *combo : {m_y, m_x, m_value, m_group})
        tools->addWidget(combo);
    m_value->hide();
    m_group->hide();
    auto *left = new QVBoxLayout;
    left->addLayout(tools);
    left->addWidget(pictures, 1);
    row->addLayout(left, 1);
    row->addWidget(new Divider(Qt::Vertical));
    row->addWidget(m_table, 1);
    return lower;
}

void ManyVersions::connectCharts()
{
    for (RowsChart *chart : {static_cast<RowsChart *>(m_parallel), static_cast<RowsChart *>(m_scatter),
                             static_cast<RowsChart *>(m_boxes)}) {
        chart->setModel(m_model);
        connect(chart, &RowsChart::rowChosen, this, &ManyVersions::chooseRow);
    }
    connect(m_parallel, &ParallelCoordinates::brushed, this, &ManyVersions::showPassing);
    connect(m_colour, &QComboBox::activated, this, [this] {
        const auto by = m_colour->currentIndex() > 0 ? std::optional(columnIn(m_colour)) : std::nullopt;
        for (RowsChart *chart : {static_cast<RowsChart *>(m_parallel), static_cast<RowsChart *>(m_scatter),
                                 static_cast<RowsChart *>(m_boxes)})
            chart->setColourColumn(by);
    });
    connect(m_x, &QComboBox::activated, this, &ManyVersions::showScatter);
    connect(m_y, &QComboBox::activated, this, &ManyVersions::showScatter);
    connect(m_group, &QComboBox::activated, this, &ManyVersions::showBoxes);
    connect(m_value, &QComboBox::activated, this, &ManyVersions::showBoxes);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_choosing)
                    chooseRow(m_passing->mapToSource(current).row());
            });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT versionOpened(index.data(IdRole).toString()); });
}

void ManyVersions::setFigures(const VersionFigures &figures, const QHash<QString, bool> &lowerIsBetter)
{
    m_lowerIsBetter = lowerIsBetter;
    const QScopedValueRollback<bool> quiet(m_choosing, true);
    m_model->setFigures(figures);
    m_parallel->clearBrushes();
    fillCombos();
    QStringList axes;
    for (const int column : m_model->varyingParameters().mid(0, fewAxes))
        axes.append(m_model->key(column));
    for (const int column : m_model->varyingMetrics().mid(0, fewAxes))
        axes.append(m_model->key(column));
    if (hasDifferentSizes())
        axes.append(m_model->key(m_model->sizeColumn()));
    showAxes(axes);
    showScatter();
    showBoxes();
}

bool ManyVersions::hasDifferentSizes() const
{
    const ColumnValues sizes = columnValues(*m_model, m_model->sizeColumn());
    return sizes.high > sizes.low;
}

int ManyVersions::columnIn(const QComboBox *combo) const
{
    return m_model->columnOf(combo->currentData().toString());
}

void ManyVersions::fillCombos()
{
    for (QComboBox *combo : {m_colour, m_x, m_y, m_group, m_value}) {
        combo->clear();
        if (combo == m_colour)
            combo->addItem(m_model->rowCount() > mostOwnLooks ? tr("Colour: none") : tr("Colour: version"), QString());
        for (int column = 1; column < m_model->columnCount(); ++column) // not the name
            combo->addItem(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                           m_model->key(column));
    }
    const int first = m_model->varyingMetrics().value(0, m_model->sizeColumn());
    const auto choose = [this](QComboBox *combo, int column) {
        combo->setCurrentIndex(combo->findData(m_model->key(column)));
    };
    const int size = m_model->sizeColumn();
    choose(m_x, hasDifferentSizes() ? size : m_model->varyingParameters().value(0, size));
    choose(m_y, first);
    choose(m_value, first);
    choose(m_group, m_model->varyingParameters().value(0, m_model->sizeColumn()));
}

void ManyVersions::sortPassing()
{
    const QList<TableHeader::SortKey> keys = m_table->header()->sortKeys();
    if (keys.isEmpty())
        m_passing->sort(-1); // as they were chosen
    else
        m_passing->sort(keys.first().section, keys.first().order);
}

void ManyVersions::showAxes(const QStringList &keys)
{
    m_table->header()->setSortKeys({}); // its columns are others now
    sortPassing();
    QList<int> columns;
    for (const QString &key : keys) {
        if (const int column = m_model->columnOf(key); column >= 0)
            columns.append(column);
    }
    m_parallel->setAxisColumns(columns);
    showPassing();
}

void ManyVersions::chooseAxes()
{
    QList<ColumnUse> uses;
    for (int column = 1; column < m_model->sizeColumn(); ++column)
        uses.append({ColumnKey::ofText(m_model->key(column)), m_model->rowCount()});
    QStringList shown;
    for (const int column : m_parallel->axisColumns())
        shown.append(m_model->key(column));
    auto *dialog = new ColumnChooser(uses, shown);
    dialog->setTitle(tr("Choose the axes"));
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { showAxes(dialog->chosen() + QStringList{m_model->key(m_model->sizeColumn())}); });
    dialog->openOver(this);
}

std::optional<bool> ManyVersions::lowerIsBetterIn(int column) const
{
    if (column == m_model->sizeColumn())
        return true;
    if (!m_model->isMetric(column))
        return std::nullopt; // a parameter is neither good nor bad
    const QString metric = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (const auto chosen = m_lowerIsBetter.constFind(metric); chosen != m_lowerIsBetter.cend())
        return *chosen;
    return saysWhatIsBetter(metric) ? std::optional(lowerIsBetter(metric)) : std::nullopt;
}

void ManyVersions::showScatter()
{
    const auto best = [this](int column) -> std::optional<Best> {
        const auto lower = lowerIsBetterIn(column);
        return lower ? std::optional(*lower ? Best::Lowest : Best::Highest) : std::nullopt;
    };
    const int x = columnIn(m_x);
    const int y = columnIn(m_y);
    m_scatter->setColumns(x, y);
    m_scatter->setDirections(best(x), best(y));
    m_scatterPanel->setTitle(tr("%1 by %2", "two columns").arg(m_y->currentText(), m_x->currentText()));
    showFront();
}

void ManyVersions::showFront()
{
    const auto front = static_cast<int>(m_scatter->front().size());
    const int brushed = m_scatter->passingCount();
    QStringList notes;
    if (front > 0 && brushed < m_scatter->rowCount())
        notes << tr("Pareto front of the brushed %1: %n versions", nullptr, front).arg(countText(brushed));
    else if (front > 0)
        notes << tr("Pareto front: %n versions", nullptr, front);
    if (const int missing = m_scatter->notShown(); missing > 0)
        notes << tr("%n not shown", "versions without a value", missing);
    m_scatterPanel->setNote(notes.join(QStringLiteral(" · ")));
}

void ManyVersions::showBoxes()
{
    m_boxes->setColumns(columnIn(m_group), columnIn(m_value));
    m_boxPanel->setTitle(tr("%1 by %2", "two columns").arg(m_value->currentText(), m_group->currentText()));
}

void ManyVersions::showPassing()
{
    const std::vector<bool> passing = m_parallel->passing();
    m_scatter->setPassing(passing);
    showFront();
    m_boxes->setPassing(passing);
    {
        const QScopedValueRollback<bool> quiet(m_choosing, true);
        m_passing->setShown(passing, m_parallel->axisColumns());
    }
    markChosen();
    const auto brushes = m_parallel->brushTexts();
    const QString count =
        tr("%1 of %n versions pass", nullptr, m_model->rowCount()).arg(countText(m_passing->rowCount()));
    if (brushes.isEmpty())
        m_parallelPanel->setNote(tr("drag on an axis to brush, drag its name to move it"), ChartPanel::NoteKind::Hint);
    else
        m_parallelPanel->setNote(count + QStringLiteral(" · ") + brushes.join(QStringLiteral(" · ")));
}

void ManyVersions::choose(const QString &versionId)
{
    m_chosenId = versionId;
    const int row = m_model->rowOf(versionId);
    for (RowsChart *chart :
         {static_cast<RowsChart *>(m_parallel), static_cast<RowsChart *>(m_scatter), static_cast<RowsChart *>(m_boxes)})
        chart->setChosenRow(row);
    markChosen();
}

void ManyVersions::markChosen()
{
    const QScopedValueRollback<bool> quiet(m_choosing, true);
    const QModelIndex index = m_passing->mapFromSource(m_model->index(m_model->rowOf(m_chosenId), 0));
    if (!index.isValid()) { // of a row that went away the view would mark the next one
        m_table->selectionModel()->clear();
        return;
    }
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void ManyVersions::chooseRow(int row)
{
    const QString id = m_model->index(row, 0).data(IdRole).toString();
    choose(id);
    Q_EMIT versionChosen(id);
}

} // namespace slipway
