#include "models/items/metrictablemodel.h"

#include "models/domain/numbertext.h"

#include <algorithm>

namespace slipway {

namespace {

size_t splitPlace(Split split)
{
    return static_cast<size_t>(split);
}

} // namespace

QString splitText(Split split)
{
    switch (split) {
    case Split::Training:
        return MetricTableModel::tr("training");
    case Split::Validation:
        return MetricTableModel::tr("validation");
    case Split::Test:
        return MetricTableModel::tr("test");
    case Split::Summary:
        break;
    }
    return MetricTableModel::tr("summary");
}

void MetricTableModel::setMetrics(const QList<Metric> &metrics)
{
    beginResetModel();
    m_rows.clear();
    m_splits.clear();
    QHash<QString, qsizetype> places;
    for (const Metric &metric : metrics) {
        const auto place = places.constFind(metric.name);
        if (place == places.cend()) {
            places.insert(metric.name, m_rows.size());
            m_rows.append({metric.name, {}});
        }
        auto &value = m_rows[place == places.cend() ? m_rows.size() - 1 : *place].values[splitPlace(metric.split)];
        if (!value)
            value = metric.value;
    }
    for (const Split split : {Split::Summary, Split::Training, Split::Validation, Split::Test}) {
        if (std::any_of(m_rows.begin(), m_rows.end(),
                        [&](const Row &row) { return row.values[splitPlace(split)].has_value(); }))
            m_splits << split;
    }
    endResetModel();
}

int MetricTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetricTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_splits.size());
}

QVariant MetricTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool isName = index.column() == 0;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (isName)
        return role == Qt::DisplayRole ? row.name : QVariant();
    const Split split = m_splits[index.column() - 1];
    if (role == SplitRole)
        return static_cast<int>(split);
    const std::optional<double> value = row.values[splitPlace(split)];
    if (role == NumberRole)
        return value ? QVariant(*value) : QVariant();
    if (role == Qt::DisplayRole)
        return value ? metricText(*value) : missingText();
    if (role == Qt::ToolTipRole && !value)
        return tr("The version states no value for this split.");
    return {};
}

QVariant MetricTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role == SplitRole && section > 0)
        return static_cast<int>(m_splits[section - 1]);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Metric") : splitText(m_splits[section - 1]);
}

} // namespace slipway
