#include "models/items/boxtablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/stats/quantiles.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace slipway {

namespace {

constexpr double whiskerReach = 1.5;

using RowsOfValue = std::map<double, std::vector<int>>;

BoxGroup boxOf(const QString &name, std::vector<int> rows, const std::vector<double> &values)
{
    const auto valueOf = [&](int row) { return values[static_cast<std::size_t>(row)]; };
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return valueOf(a) < valueOf(b); });
    BoxGroup box;
    box.name = name;
    box.rows = std::move(rows);
    std::transform(box.rows.begin(), box.rows.end(), std::back_inserter(box.values), valueOf);
    box.lowQuartile = stats::quantileOfSorted(box.values, 0.25);
    box.median = stats::quantileOfSorted(box.values, 0.5);
    box.highQuartile = stats::quantileOfSorted(box.values, 0.75);
    const double reach = whiskerReach * (box.highQuartile - box.lowQuartile);
    box.lowWhisker = *std::find_if(box.values.begin(), box.values.end(),
                                   [&](double value) { return value >= box.lowQuartile - reach; });
    box.highWhisker = *std::find_if(box.values.rbegin(), box.values.rend(),
                                    [&](double value) { return value <= box.highQuartile + reach; });
    return box;
}

/// Neighbouring values together, so that each group has about the same number of rows.
std::vector<std::pair<QString, std::vector<int>>> ranges(const RowsOfValue &byValue, const ColumnValues &names, int all)
{
    std::vector<std::pair<QString, std::vector<int>>> groups;
    int seen = 0;
    double first = 0;
    for (const auto &[value, rows] : byValue) {
        const bool isFull = seen >= all * static_cast<int>(groups.size()) / BoxTableModel::mostGroups;
        if (groups.empty() || isFull) {
            groups.emplace_back();
            first = value;
        }
        auto &[name, members] = groups.back();
        members.insert(members.end(), rows.begin(), rows.end());
        seen += static_cast<int>(rows.size());
        name = first == value ? names.text(value) : intervalText(names.text(first), names.text(value));
    }
    return groups;
}

std::vector<std::pair<QString, std::vector<int>>> mostFrequent(const RowsOfValue &byValue, const ColumnValues &names)
{
    std::vector<double> order;
    for (const auto &[value, rows] : byValue)
        order.push_back(value);
    std::stable_sort(order.begin(), order.end(),
                     [&](double a, double b) { return byValue.at(a).size() > byValue.at(b).size(); });
    const auto kept = static_cast<std::ptrdiff_t>(std::min<std::size_t>(order.size(), BoxTableModel::mostGroups - 1));
    std::sort(order.begin(), order.begin() + kept);
    std::vector<std::pair<QString, std::vector<int>>> groups;
    for (auto value = order.begin(); value != order.begin() + kept; ++value)
        groups.emplace_back(names.text(*value), byValue.at(*value));
    std::vector<int> others;
    for (auto value = order.begin() + kept; value != order.end(); ++value)
        others.insert(others.end(), byValue.at(*value).begin(), byValue.at(*value).end());
    const int words = static_cast<int>(order.end() - order.begin() - kept);
    groups.emplace_back(BoxTableModel::tr("%n others", nullptr, words), others);
    return groups;
}

} // namespace

void BoxTableModel::setColumns(const ColumnValues &group, const ColumnValues &value)
{
    beginResetModel();
    m_group = group;
    m_value = value;
    m_groups.clear();
    m_leftOut = 0;
    this->group();
    endResetModel();
}

void BoxTableModel::group()
{
    RowsOfValue byValue;
    int all = 0;
    for (std::size_t row = 0; row < std::min(m_group.values.size(), m_value.values.size()); ++row) {
        if (std::isnan(m_group.values[row]) || std::isnan(m_value.values[row]) || m_value.isText()) {
            ++m_leftOut;
            continue;
        }
        byValue[m_group.values[row]].push_back(static_cast<int>(row));
        ++all;
    }
    std::vector<std::pair<QString, std::vector<int>>> groups;
    if (byValue.size() <= mostGroups) {
        for (const auto &[value, rows] : byValue)
            groups.emplace_back(m_group.text(value), rows);
    } else {
        groups = m_group.isText() ? mostFrequent(byValue, m_group) : ranges(byValue, m_group, all);
    }
    for (auto &[name, rows] : groups)
        m_groups.push_back(boxOf(name, std::move(rows), m_value.values));
}

int BoxTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int BoxTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoxTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoxGroup &box = m_groups[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Group ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool asText = role == Qt::DisplayRole;
    if (index.column() == Group)
        return box.name;
    if (index.column() == Count)
        return asText ? QVariant(countText(static_cast<qint64>(box.values.size())))
                      : QVariant(static_cast<qint64>(box.values.size()));
    const double figures[] = {box.values.front(), box.lowQuartile, box.median, box.highQuartile, box.values.back()};
    const double figure = figures[index.column() - Low];
    return asText ? QVariant(m_value.text(figure)) : QVariant(figure);
}

QVariant BoxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Group ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return m_group.name;
    case Count:
        return tr("Versions");
    case Low:
        return tr("Least");
    case LowQuartile:
        return tr("First quartile");
    case Median:
        return tr("Median");
    case HighQuartile:
        return tr("Third quartile");
    case High:
        return tr("Greatest");
    default:
        return {};
    }
}

} // namespace slipway
