#include "models/items/metrictablemodel.h"

#include "models/domain/numbertext.h"

#include <algorithm>

namespace slipway {

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
    m_metrics = metrics;
    m_names.clear();
    m_splits.clear();
    for (const Metric &metric : m_metrics) {
        if (!m_names.contains(metric.name))
            m_names << metric.name;
    }
    for (const Split split : {Split::Summary, Split::Training, Split::Validation, Split::Test}) {
        if (std::any_of(m_metrics.begin(), m_metrics.end(), [&](const Metric &m) { return m.split == split; }))
            m_splits << split;
    }
    endResetModel();
}

const Metric *MetricTableModel::metric(int row, Split split) const
{
    const auto found = std::find_if(m_metrics.begin(), m_metrics.end(), [&](const Metric &candidate) {
        return candidate.split == split && candidate.name == m_names[row];
    });
    return found == m_metrics.end() ? nullptr : &*found;
}

int MetricTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int MetricTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_splits.size());
}

QVariant MetricTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == 0;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (isName)
        return role == Qt::DisplayRole ? m_names[index.row()] : QVariant();
    const Split split = m_splits[index.column() - 1];
    if (role == SplitRole)
        return static_cast<int>(split);
    const Metric *found = metric(index.row(), split);
    if (role == NumberRole)
        return found ? QVariant(found->value) : QVariant();
    if (role == Qt::DisplayRole)
        return found ? metricText(found->value) : missingText();
    if (role == Qt::ToolTipRole && !found)
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
