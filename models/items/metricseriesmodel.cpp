#include "models/items/metricseriesmodel.h"

#include "models/domain/numbertext.h"
#include "models/domain/readingtext.h"

#include <algorithm>
#include <cmath>

namespace slipway {

void MetricSeriesModel::setFamily(const CurveFamily &family, HistoryX stepKind)
{
    beginResetModel();
    m_stepKind = stepKind;
    m_family = std::make_shared<const CurveFamily>(family);
    m_steps.reset();
    endResetModel();
}

const std::vector<double> &MetricSeriesModel::steps() const
{
    if (m_steps)
        return *m_steps;
    m_steps.emplace();
    for (const CurveFamily::Curve &curve : m_family->curves) {
        std::vector<double> merged;
        merged.reserve(std::max(m_steps->size(), curve.series.steps.size()));
        std::set_union(m_steps->begin(), m_steps->end(), curve.series.steps.begin(), curve.series.steps.end(),
                       std::back_inserter(merged));
        *m_steps = std::move(merged);
    }
    return *m_steps;
}

int MetricSeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(steps().size());
}

int MetricSeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_family->curves.size());
}

std::optional<double> MetricSeriesModel::valueAt(int row, int column) const
{
    const double step = steps()[static_cast<std::size_t>(row)];
    if (column == 0)
        return step;
    const MetricSeries &series = m_family->curves[column - 1].series;
    const auto found = std::lower_bound(series.steps.begin(), series.steps.end(), step);
    if (found == series.steps.end() || *found != step)
        return std::nullopt;
    return series.values[static_cast<std::size_t>(found - series.steps.begin())];
}

QVariant MetricSeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == SplitRole && index.column() > 0)
        return static_cast<int>(m_family->curves[index.column() - 1].split);
    if (role != Qt::DisplayRole && role != NumberRole)
        return {};
    const std::optional<double> value = valueAt(index.row(), index.column());
    if (role == NumberRole)
        return value ? QVariant(*value) : QVariant();
    if (!value)
        return missingText();
    if (index.column() == 0 && std::floor(*value) == *value)
        return fixedText(*value, 0);
    return readingText(*value);
}

QVariant MetricSeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (section == 0 && role == Qt::DisplayRole)
        return m_stepKind == HistoryX::Epoch ? tr("epoch") : tr("step");
    if (section == 0)
        return {};
    const CurveFamily::Curve &curve = m_family->curves[section - 1];
    if (role == SplitRole)
        return static_cast<int>(curve.split);
    return role == Qt::DisplayRole ? curve.series.name : QVariant();
}

} // namespace slipway
