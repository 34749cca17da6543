#include "models/items/readingtablemodel.h"

#include "models/items/cellroles.h"

namespace slipway {

namespace {

CellTone cellTone(ReadingCell::Tone tone)
{
    switch (tone) {
    case ReadingCell::Tone::Strong:
        return CellTone::Strong;
    case ReadingCell::Tone::Secondary:
        return CellTone::Secondary;
    case ReadingCell::Tone::Good:
        return CellTone::Good;
    case ReadingCell::Tone::Bad:
        return CellTone::Bad;
    case ReadingCell::Tone::Normal:
        break;
    }
    return CellTone::Normal;
}

} // namespace

void ReadingTableModel::setTable(const ReadingTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

std::shared_ptr<const FigureSource> ReadingTableModel::source(const QModelIndex &index) const
{
    return index.isValid() ? m_table.rows.at(index.row()).at(index.column()).source : nullptr;
}

int ReadingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ReadingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant ReadingTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReadingCell &cell = m_table.rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "row, column, figure")
            .arg(m_table.rows.at(index.row()).first().text, m_table.header.at(index.column()), cell.text);
    case Qt::AccessibleDescriptionRole:
        return cell.source ? tr("Enter shows formula, inputs and source.") : QString();
    case ToneRole:
        return int(cellTone(cell.tone));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant ReadingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.header.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.header.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(section < m_table.wordColumns ? Qt::AlignLeft | Qt::AlignVCenter
                                                      : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace slipway
