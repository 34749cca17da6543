#include "models/items/confusioncellsmodel.h"

#include "models/domain/numbertext.h"
#include "models/domain/toplist.h"

#include <cmath>
#include <tuple>

namespace slipway {

ConfusionCellsModel::Cells ConfusionCellsModel::confusionsOf(const ConfusionTableModel::Figures &figures)
{
    const ConfusionMatrix &matrix = figures.matrix;
    const LargestMistakes mistakes = largestMistakes(matrix, mostListed);
    Cells cells;
    cells.all = mistakes.all;
    for (const Mistake &one : mistakes.largest) {
        const auto whole = static_cast<double>(figures.totals.rows[static_cast<std::size_t>(one.actual)]);
        cells.largest.push_back({one.actual, one.predicted, matrix.labels[one.actual], matrix.labels[one.predicted],
                                 countText(one.rows), percentText(static_cast<double>(one.rows) / whole)});
    }
    return cells;
}

ConfusionCellsModel::Cells ConfusionCellsModel::differencesOf(const ConfusionDifferenceModel::Figures &figures)
{
    struct Change {
        int row = 0;
        int column = 0;
        double change = 0;
    };
    const auto before = [](const Change &a, const Change &b) {
        return std::tuple(-std::abs(a.change), a.row, a.column) < std::tuple(-std::abs(b.change), b.row, b.column);
    };
    TopList<Change, decltype(before)> changes(mostListed, before);
    const auto classes = static_cast<int>(figures.classes.size());
    for (int row = 0; row < classes; ++row) {
        for (int column = 0; column < classes; ++column) {
            const auto change = figures.difference(row, column);
            if (change && *change != 0)
                changes.add({row, column, *change});
        }
    }
    Cells cells{true, {}, static_cast<qint64>(changes.added())};
    for (const Change &one : changes.take()) {
        const bool isBetter = (one.change > 0) == (one.row == one.column);
        cells.largest.push_back({one.row, one.column, figures.classes[one.row].label, figures.classes[one.column].label,
                                 pointsText(one.change, 1), isBetter ? tr("better") : tr("worse")});
    }
    return cells;
}

void ConfusionCellsModel::setCells(Cells cells)
{
    beginResetModel();
    m_cells = std::move(cells);
    endResetModel();
}

QString ConfusionCellsModel::title() const
{
    const QString what = m_cells.areDifferences ? tr("Largest differences") : tr("Largest confusions");
    return m_cells.all > rowCount() ? tr("%1, %2 of %3").arg(what, countText(rowCount()), countText(m_cells.all))
                                    : what;
}

int ConfusionCellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.largest.size());
}

int ConfusionCellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConfusionCellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole)
        return {};
    const Cell &cell = at(index.row());
    switch (index.column()) {
    case Actual:
        return cell.actual;
    case Predicted:
        return cell.predicted;
    case Size:
        return cell.size;
    case Meaning:
        return cell.meaning;
    default:
        return {};
    }
}

QVariant ConfusionCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Actual || section == Predicted ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Actual:
        return tr("Actual");
    case Predicted:
        return tr("Predicted");
    case Size:
        return m_cells.areDifferences ? tr("Points") : tr("Count");
    case Meaning:
        return m_cells.areDifferences ? tr("Which is") : tr("% of row");
    default:
        return {};
    }
}

} // namespace slipway
