#include "models/items/parametertablemodel.h"

#include "models/items/cellroles.h"

namespace slipway {

void ParameterTableModel::setParameters(const QList<Parameter> &parameters)
{
    beginResetModel();
    m_parameters = parameters;
    endResetModel();
}

int ParameterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parameters.size());
}

int ParameterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParameterTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_parameters.size())
        return {};
    const Parameter &parameter = m_parameters[index.row()];
    if (role == Qt::DisplayRole)
        return index.column() == Name ? parameter.name : parameter.json;
    if (role == ToneRole)
        return int(CellTone::Code);
    return {};
}

QVariant ParameterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Parameter") : tr("Value");
}

} // namespace slipway
