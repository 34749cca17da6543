#include "ui/compare/comparisontable.h"

#include "ui/compare/comparisonheader.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/menukeys.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <numeric>

namespace slipway {

namespace {

constexpr int leastNameWidth = 150;

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : QWidget(parent),
      m_model(new ComparisonTableModel(this)),
      m_table(new TableView(tr("Comparison"))),
      m_header(new ComparisonHeader(m_table))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_header->setTextElideMode(Qt::ElideMiddle);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparisonTable::layOut);
    openMenuBy(m_table, [this](const QPoint &position) { openMenu(position); });
    for (const auto &[key, step] : {std::pair(Qt::Key_Down, 1), std::pair(Qt::Key_Up, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { goToDifference(step); });
    }
    m_table->fitColumns(0, leastNameWidth);
    layOut();
    new FrozenColumn(m_table); // which owns it
}

void ComparisonTable::layOut()
{
    QList<int> columns(m_model->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    m_header->setUnsortable(columns);
    m_header->fitHeight();
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int kind = m_model->index(row, 0).data(ComparisonTableModel::KindRole).toInt();
        if (kind != static_cast<int>(ComparisonTableModel::Kind::Values) && columns.size() > 1)
            m_table->setSpan(row, 0, 1, static_cast<int>(columns.size()));
    }
}

bool ComparisonTable::goToDifference(int step)
{
    const int row = m_model->nextDifference(m_table->currentIndex().row(), step);
    if (row < 0)
        return false;
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, column),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_model->index(row, column));
    return true;
}

void ComparisonTable::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ComparisonTable::openMenu(const QPoint &globalPosition)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Comparison"));
    const QString metric = index.data(ComparisonTableModel::MetricRole).toString();
    if (!metric.isEmpty()) {
        const QVariant known = index.data(ComparisonTableModel::BetterRole);
        const auto add = [&](const QString &text, Direction better) {
            QAction *action =
                menu->addAction(text, this, [this, metric, better] { Q_EMIT directionChosen(metric, better); });
            action->setCheckable(true);
            action->setChecked(known.isValid() && known.toInt() == static_cast<int>(better));
        };
        add(tr("More is better"), Direction::HigherIsBetter);
        add(tr("Less is better"), Direction::LowerIsBetter);
        menu->addSeparator();
    }
    if (const int version = m_model->versionOf(index.column()); version >= 0) {
        const QString name =
            comparedName(m_model->comparison(), version).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(tr("Compare with %1").arg(name), this, [this, version] { Q_EMIT baselineChosen(version); });
        menu->addAction(tr("Remove %1").arg(name), this, [this, version] { Q_EMIT removeChosen(version); });
        menu->addSeparator();
    }
    menu->addAction(tr("Next difference"), QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { goToDifference(1); });
    menu->addAction(tr("Previous difference"), QKeySequence(Qt::ALT | Qt::Key_Up), this,
                    [this] { goToDifference(-1); });
    menu->popup(globalPosition);
}

} // namespace slipway
