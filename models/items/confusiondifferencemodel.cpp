#include "models/items/confusiondifferencemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/confusiontablemodel.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double leastScale = 0.03;

std::optional<double> rateOf(const ConfusionMatrix &matrix, const ConfusionTotals &totals, int row, int column)
{
    const auto cell = confusionCell(matrix, row, column);
    const qint64 whole = totals.rows[static_cast<std::size_t>(row)];
    return cell && whole > 0 ? std::optional(static_cast<double>(*cell) / static_cast<double>(whole)) : std::nullopt;
}

} // namespace

void ConfusionDifferenceModel::setMatrices(const ConfusionMatrix &first, const ConfusionMatrix &second)
{
    beginResetModel();
    m_first = labelledMatrix(first);
    m_second = labelledMatrix(second);
    m_firstTotals = confusionTotals(m_first);
    m_secondTotals = confusionTotals(m_second);
    m_classes.clear();
    QHash<QString, int> places;
    for (int place = 0; place < m_second.labels.size(); ++place)
        places.insert(m_second.labels[place], place);
    for (int place = 0; place < m_first.labels.size(); ++place) {
        const auto other = places.constFind(m_first.labels[place]);
        if (other != places.constEnd())
            m_classes.append({m_first.labels[place], place, *other});
    }
    m_unmatched = static_cast<int>(m_first.labels.size() + m_second.labels.size() - 2 * m_classes.size());
    findLargest();
    endResetModel();
}

void ConfusionDifferenceModel::findLargest()
{
    m_largest = 0;
    for (const Class &row : std::as_const(m_classes)) {
        const qint64 before = m_firstTotals.rows[static_cast<std::size_t>(row.first)];
        const qint64 now = m_secondTotals.rows[static_cast<std::size_t>(row.second)];
        if (before == 0 || now == 0)
            continue;
        for (const Class &column : std::as_const(m_classes)) {
            const auto first = confusionCell(m_first, row.first, column.first);
            const auto second = confusionCell(m_second, row.second, column.second);
            if (first && second)
                m_largest = std::max(m_largest, std::abs(static_cast<double>(*second) / static_cast<double>(now)
                                                         - static_cast<double>(*first) / static_cast<double>(before)));
        }
    }
}

double ConfusionDifferenceModel::scale() const
{
    return std::max(m_largest, leastScale);
}

std::optional<double> ConfusionDifferenceModel::difference(int row, int column) const
{
    const auto before = rateOf(m_first, m_firstTotals, m_classes[row].first, m_classes[column].first);
    const auto now = rateOf(m_second, m_secondTotals, m_classes[row].second, m_classes[column].second);
    return before && now ? std::optional(*now - *before) : std::nullopt;
}

QStringList ConfusionDifferenceModel::problems() const
{
    QStringList problems;
    if (m_unmatched > 0)
        problems << tr("%n classes are in one of the two matrices only and are left out.", nullptr, m_unmatched);
    const auto empty = std::count_if(m_classes.begin(), m_classes.end(), [&](const Class &one) {
        return m_firstTotals.rows[static_cast<std::size_t>(one.first)] == 0
               || m_secondTotals.rows[static_cast<std::size_t>(one.second)] == 0;
    });
    if (empty > 0)
        problems << tr("%n classes do not occur in one of the two and have no rates.", nullptr,
                       static_cast<int>(empty));
    const bool sameSets = std::all_of(m_classes.begin(), m_classes.end(), [&](const Class &one) {
        return m_firstTotals.rows[static_cast<std::size_t>(one.first)]
               == m_secondTotals.rows[static_cast<std::size_t>(one.second)];
    });
    if (!sameSets)
        problems << tr("The two were computed on different rows: rates are compared, not counts.");
    return problems;
}

QString ConfusionDifferenceModel::summary() const
{
    return tr("%n classes, differences up to %1 points", nullptr, rowCount()).arg(pointsText(m_largest, 1));
}

int ConfusionDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_classes.size());
}

int ConfusionDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QString ConfusionDifferenceModel::sentence(int row, int column) const
{
    const auto change = difference(row, column);
    const QString cell =
        tr("actual %1, predicted %2: %3 points")
            .arg(m_classes[row].label, m_classes[column].label, change ? pointsText(*change, 1) : missingText());
    if (!change || *change == 0)
        return cell;
    return (*change > 0) == (row == column) ? tr("%1, better").arg(cell) : tr("%1, worse").arg(cell);
}

QVariant ConfusionDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto change = difference(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return change ? pointsText(*change, 1) : missingText();
    case SortRole:
        return change ? QVariant(*change) : QVariant();
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1</qt>").arg(sentence(index.row(), index.column()).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ConfusionTableModel::CountRole: {
        const Class &row = m_classes[index.row()];
        const Class &column = m_classes[index.column()];
        const auto before = confusionCell(m_first, row.first, column.first);
        const auto now = confusionCell(m_second, row.second, column.second);
        return before && now ? QVariant(*now - *before) : QVariant();
    }
    case ConfusionTableModel::DifferenceRole: {
        const int better = index.row() == index.column() ? 1 : -1;
        return change ? QVariant(better * *change / scale()) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ConfusionDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(m_classes[section].label) : QVariant();
}

} // namespace slipway
