#include "models/items/confusiontablemodel.h"

#include "models/domain/numbertext.h"

#include <numeric>

namespace slipway {

namespace {

constexpr int fewClasses = 4; // with more, a header has room for the class alone

} // namespace

void ConfusionTableModel::setMatrix(const ConfusionMatrix &matrix)
{
    const auto classes = static_cast<std::size_t>(matrix.labels.size());
    beginResetModel();
    m_matrix = matrix.counts.size() == classes * classes ? matrix : ConfusionMatrix{matrix.split, {}, {}};
    endResetModel();
}

qint64 ConfusionTableModel::total() const
{
    return std::accumulate(m_matrix.counts.begin(), m_matrix.counts.end(), qint64{0});
}

qint64 ConfusionTableModel::rowTotal(int row) const
{
    const auto first = m_matrix.counts.begin() + static_cast<qsizetype>(row) * m_matrix.labels.size();
    return std::accumulate(first, first + m_matrix.labels.size(), qint64{0});
}

qint64 ConfusionTableModel::count(int row, int column) const
{
    return m_matrix.counts[static_cast<std::size_t>(row * m_matrix.labels.size() + column)];
}

QString ConfusionTableModel::cellName(int row, int column) const
{
    if (m_matrix.labels.size() != 2)
        return {};
    if (row == 0)
        return column == 0 ? tr("true negative") : tr("false positive");
    return column == 0 ? tr("false negative") : tr("true positive");
}

int ConfusionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.labels.size());
}

int ConfusionTableModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QString ConfusionTableModel::sentence(int row, int column) const
{
    const QString cell =
        tr("actual %1, predicted %2: %3").arg(label(row), label(column), countText(count(row, column)));
    const qint64 rows = rowTotal(row);
    if (rows == 0)
        return cell;
    const QString rate = percentText(static_cast<double>(count(row, column)) / static_cast<double>(rows));
    return tr("%1, %2 of the row").arg(cell, rate);
}

QVariant ConfusionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 value = count(index.row(), index.column());
    const qint64 ofRow = rowTotal(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return countText(value);
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case Qt::ToolTipRole: // a class name is data, whatever Qt would take it for
        return QStringLiteral("<qt>%1</qt>").arg(sentence(index.row(), index.column()).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case CountRole:
        return value;
    case RateRole:
        return ofRow > 0 ? QVariant(static_cast<double>(value) / static_cast<double>(ofRow)) : QVariant();
    case CellNameRole:
        return cellName(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ConfusionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const bool few = rowCount() <= fewClasses;
    if (orientation == Qt::Horizontal)
        return few ? tr("predicted %1").arg(label(section)) : label(section);
    const QString rows = countText(rowTotal(section));
    return few ? tr("actual\n%1\nn = %2").arg(label(section), rows) : label(section) + QLatin1Char('\n') + rows;
}

} // namespace slipway
