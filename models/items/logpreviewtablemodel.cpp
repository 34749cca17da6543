#include "models/items/logpreviewtablemodel.h"

namespace slipway {

void LogPreviewTableModel::setPreview(const LogPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int LogPreviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int LogPreviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QVariant LogPreviewTableModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !isText)
        return {};
    const QString text = m_preview.rows[index.row()].value(index.column());
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text.simplified();
}

QVariant LogPreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString name = m_preview.columns.value(section);
    const LogMapping &mapping = m_preview.recognised;
    if (name == mapping.armColumn)
        return tr("%1 (arm)").arg(name);
    if (name == mapping.unitColumn)
        return tr("%1 (user)").arg(name);
    if (name == mapping.requestColumn)
        return tr("%1 (request)").arg(name);
    return name == mapping.timeColumn ? tr("%1 (time)").arg(name) : name;
}

} // namespace slipway
