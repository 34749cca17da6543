#include "models/items/comparisontablemodel.h"

#include "models/domain/reporttext.h"
#include "models/items/cellroles.h"

#include <algorithm>

namespace slipway {

namespace {

CellTone toneOf(CompareMark mark)
{
    switch (mark) {
    case CompareMark::Head:
        return CellTone::Strong;
    case CompareMark::Secondary:
        return CellTone::Secondary;
    case CompareMark::Code:
        return CellTone::Code;
    case CompareMark::Best:
        return CellTone::Best;
    case CompareMark::Worst:
        return CellTone::Worst;
    case CompareMark::Good:
        return CellTone::Good;
    case CompareMark::Bad:
        return CellTone::Bad;
    case CompareMark::Normal:
        break;
    }
    return CellTone::Normal;
}

} // namespace

void ComparisonTableModel::setComparison(const Comparison &comparison, const QList<int> &looks)
{
    beginResetModel();
    m_comparison = comparison;
    m_looks = looks;
    m_view.bestOf.clear();
    m_view.atBest.clear();
    build();
    endResetModel();
}

void ComparisonTableModel::setAtBest(const QString &metric, const QList<ComparedMetric> &rows)
{
    beginResetModel();
    m_view.bestOf = metric;
    m_view.atBest = rows;
    build();
    endResetModel();
}

void ComparisonTableModel::setShown(Shown shown)
{
    beginResetModel();
    m_view.shown = shown;
    build();
    endResetModel();
}

void ComparisonTableModel::setSection(std::optional<Section> section)
{
    beginResetModel();
    m_view.section = section;
    build();
    endResetModel();
}

void ComparisonTableModel::build()
{
    m_rows = m_comparison.versions.isEmpty() ? QList<CompareRow>() : comparisonRows(m_comparison, m_view);
}

// Columns: the names, then for each version its value and, but for the baseline, its change.

int ComparisonTableModel::versionOf(int column) const
{
    if (column <= 0)
        return -1;
    const int upToBaseline = 2 * m_comparison.baseline + 1;
    return column <= upToBaseline ? (column - 1) / 2 : column / 2;
}

bool ComparisonTableModel::isChange(int column) const
{
    if (column <= 0 || versionOf(column) == m_comparison.baseline)
        return false;
    return column < 2 * m_comparison.baseline + 1 ? column % 2 == 0 : column % 2 == 1;
}

int ComparisonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(1, 2 * static_cast<int>(m_comparison.versions.size()));
}

int ComparisonTableModel::nextDifference(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_rows.size(); next += step) {
        if (m_rows[next].kind == Kind::Values && m_rows[next].differs)
            return next;
    }
    return -1;
}

const CompareCell *ComparisonTableModel::cell(const QModelIndex &index) const
{
    const CompareRow &row = m_rows[index.row()];
    if (index.column() == 0)
        return &row.name;
    const QList<CompareCell> &cells = isChange(index.column()) ? row.changes : row.values;
    const int version = versionOf(index.column());
    return version < cells.size() ? &cells[version] : nullptr;
}

QVariant ComparisonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareRow &row = m_rows[index.row()];
    if (role == DiffersRole)
        return row.differs;
    if (role == KindRole)
        return static_cast<int>(row.kind);
    if (role == MetricRole)
        return row.metric;
    if (role == BetterRole)
        return row.better ? QVariant(static_cast<int>(*row.better)) : QVariant();
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    const CompareCell *const cell = this->cell(index);
    if (!cell)
        return {};
    if (role == Qt::DisplayRole)
        return cell->text;
    if (role == ToneRole)
        return static_cast<int>(toneOf(cell->mark));
    if (role == Qt::ToolTipRole && !cell->tip.isEmpty())
        return cell->tip;
    if (role == Qt::AccessibleTextRole)
        return cell->spoken.isEmpty() ? cell->text : cell->spoken;
    return {};
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    const int version = versionOf(section);
    if (role == SeriesRole && version >= 0 && !isChange(section))
        return m_looks.value(version);
    if (version >= 0 && version < m_comparison.versions.size() && !isChange(section)) {
        const VersionSummary &shown = m_comparison.versions[version];
        const QString name = comparedName(m_comparison, version);
        if (role == Qt::ToolTipRole) // without markup, whatever the name holds
            return name.toHtmlEscaped();
        if (role == ModelRole && name != versionName(shown))
            return lineText(shown.model);
        if (role == VersionRole)
            return versionName(shown);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (version < 0)
        return tr("Quantity");
    if (version >= m_comparison.versions.size())
        return {};
    return isChange(section) ? tr("change") : comparedName(m_comparison, version);
}

} // namespace slipway
