#include "models/items/tallymodel.h"

#include "models/items/cellroles.h"

#include <algorithm>

namespace slipway {

void TallyModel::setTallies(const QList<Tally> &tallies)
{
    beginResetModel();
    m_tallies = tallies;
    m_greatest = 0;
    for (const Tally &tally : tallies)
        m_greatest = std::max(m_greatest, tally.amount);
    endResetModel();
}

int TallyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tallies.size());
}

int TallyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TallyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == Label ? tr("Name") : tr("Amount");
}

QVariant TallyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tally &tally = m_tallies[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Label ? tally.label : tally.amountText;
    case SortRole:
        return index.column() == Label ? QVariant(tally.label) : QVariant(tally.amount);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(tally.label, tally.amountText);
    case ShareRole:
        return m_greatest > 0 ? tally.amount / m_greatest : 0.0;
    case AmountRole:
        return tally.amountText;
    case StageRole:
        return tally.stage.isEmpty() ? QVariant() : tally.stage;
    default:
        return {};
    }
}

} // namespace slipway
