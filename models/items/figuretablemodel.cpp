#include "models/items/figuretablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"

#include <algorithm>
#include <cmath>

namespace slipway {

void FigureTableModel::setColumns(const QList<Column> &columns)
{
    beginResetModel();
    m_columns = columns;
    m_rows = 0;
    for (const Column &column : m_columns)
        m_rows = std::max(m_rows, static_cast<int>(column.values.size()));
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const Column &column = m_columns[index.column()];
    const auto row = static_cast<std::size_t>(index.row());
    if (role == SortRole)
        return row < column.values.size() ? QVariant(column.values[row]) : QVariant();
    if (row >= column.values.size() || std::isnan(column.values[row]))
        return missingText();
    return column.text(column.values[row]);
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_columns[section].head : QVariant();
}

} // namespace slipway
