#include "models/items/confusiondifferencemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/confusiontablemodel.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double leastScale = 0.03;

std::optional<double> rateOf(const ConfusionTableModel::Figures &figures, int row, int column)
{
    const auto cell = confusionCell(figures.matrix, row, column);
    const qint64 whole = figures.totals.rows[static_cast<std::size_t>(row)];
    return cell && whole > 0 ? std::optional(static_cast<double>(*cell) / static_cast<double>(whole)) : std::nullopt;
}

double largestOf(const ConfusionDifferenceModel::Figures &figures)
{
    double largest = 0;
    const auto classes = static_cast<int>(figures.classes.size());
    for (int row = 0; row < classes; ++row) {
        for (int column = 0; column < classes; ++column)
            largest = std::max(largest, std::abs(figures.difference(row, column).value_or(0)));
    }
    return largest;
}

} // namespace

std::shared_ptr<const ConfusionDifferenceModel::Figures> ConfusionDifferenceModel::figuresOf(const Matrix &first,
                                                                                             const Matrix &second)
{
    auto figures = std::make_shared<Figures>();
    figures->first = first;
    figures->second = second;
    const QStringList &before = first->matrix.labels;
    const QStringList &now = second->matrix.labels;
    QHash<QString, int> places;
    for (int place = 0; place < now.size(); ++place)
        places.insert(now[place], place);
    for (int place = 0; place < before.size(); ++place) {
        const auto other = places.constFind(before[place]);
        if (other != places.constEnd())
            figures->classes.append({before[place], place, *other});
    }
    figures->unmatched = static_cast<int>(before.size() + now.size() - 2 * figures->classes.size());
    figures->largest = largestOf(*figures);
    return figures;
}

std::shared_ptr<const ConfusionDifferenceModel::Figures> ConfusionDifferenceModel::emptyFigures()
{
    const auto nothing = std::make_shared<const ConfusionTableModel::Figures>();
    return figuresOf(nothing, nothing);
}

void ConfusionDifferenceModel::setMatrices(const ConfusionMatrix &first, const ConfusionMatrix &second)
{
    setFigures(figuresOf(ConfusionTableModel::figuresOf(first), ConfusionTableModel::figuresOf(second)));
}

void ConfusionDifferenceModel::setFigures(std::shared_ptr<const Figures> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

double ConfusionDifferenceModel::scale() const
{
    return std::max(m_figures->largest, leastScale);
}

std::optional<double> ConfusionDifferenceModel::Figures::difference(int row, int column) const
{
    const Class &from = classes[row];
    const Class &to = classes[column];
    const auto before = rateOf(*first, from.first, to.first);
    const auto now = rateOf(*second, from.second, to.second);
    return before && now ? std::optional(*now - *before) : std::nullopt;
}

QStringList ConfusionDifferenceModel::problems() const
{
    QStringList problems;
    if (m_figures->unmatched > 0)
        problems << tr("%n classes are in one of the two matrices only and are left out.", nullptr,
                       m_figures->unmatched);
    const auto empty = std::count_if(m_figures->classes.begin(), m_figures->classes.end(), [&](const Class &one) {
        return m_figures->first->totals.rows[static_cast<std::size_t>(one.first)] == 0
               || m_figures->second->totals.rows[static_cast<std::size_t>(one.second)] == 0;
    });
    if (empty > 0)
        problems << tr("%n classes do not occur in one of the two and have no rates.", nullptr,
                       static_cast<int>(empty));
    const bool sameSets = std::all_of(m_figures->classes.begin(), m_figures->classes.end(), [&](const Class &one) {
        return m_figures->first->totals.rows[static_cast<std::size_t>(one.first)]
               == m_figures->second->totals.rows[static_cast<std::size_t>(one.second)];
    });
    if (!sameSets)
        problems << tr("The two were computed on different rows: rates are compared, not counts.");
    return problems;
}

QString ConfusionDifferenceModel::summary() const
{
    return tr("%n classes, differences up to %1 points", nullptr, rowCount()).arg(pointsText(m_figures->largest, 1));
}

int ConfusionDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures->classes.size());
}

int ConfusionDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QString ConfusionDifferenceModel::sentence(int row, int column) const
{
    const auto change = m_figures->difference(row, column);
    const QString cell = tr("actual %1, predicted %2: %3 points")
                             .arg(m_figures->classes[row].label, m_figures->classes[column].label,
                                  change ? pointsText(*change, 1) : missingText());
    if (!change || *change == 0)
        return cell;
    return (*change > 0) == (row == column) ? tr("%1, better").arg(cell) : tr("%1, worse").arg(cell);
}

QVariant ConfusionDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto change = m_figures->difference(index.row(), index.column());
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
        const Class &row = m_figures->classes[index.row()];
        const Class &column = m_figures->classes[index.column()];
        const auto before = confusionCell(m_figures->first->matrix, row.first, column.first);
        const auto now = confusionCell(m_figures->second->matrix, row.second, column.second);
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
    return role == Qt::DisplayRole ? QVariant(m_figures->classes[section].label) : QVariant();
}

} // namespace slipway
