#include "models/items/groupseriesmodel.h"

#include "models/domain/numbertext.h"
#include "models/stats/seriesband.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

enum Part { Mean, Low, High, Count, Parts };

stats::BandKind kindOf(GroupSeriesModel::Band band)
{
    switch (band) {
    case GroupSeriesModel::Band::StandardDeviation:
        return stats::BandKind::StandardDeviation;
    case GroupSeriesModel::Band::StandardError:
        return stats::BandKind::StandardError;
    case GroupSeriesModel::Band::Interval95:
        break;
    }
    return stats::BandKind::Interval95;
}

bool hasNumber(const MetricSeries &series)
{
    return std::any_of(series.values.begin(), series.values.end(), [](double value) { return std::isfinite(value); });
}

/// The curve's figures at all steps of the group: those that not all of its series have are empty but for the count.
GroupSeriesModel::Curve spreadOver(const std::vector<double> &steps, const stats::SeriesBand &band,
                                   const QString &group, Split split, int versions)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    GroupSeriesModel::Curve curve{group,
                                  split,
                                  versions,
                                  std::vector<double>(steps.size(), nan),
                                  std::vector<double>(steps.size(), nan),
                                  std::vector<double>(steps.size(), nan),
                                  std::vector<int>(steps.size(), 0)};
    for (std::size_t i = 0, k = 0; i < steps.size() && k < band.steps.size(); ++i) {
        if (band.steps[k] != steps[i])
            continue;
        if (band.counts[k] == versions) {
            curve.means[i] = band.means[k];
            curve.lows[i] = band.lows[k];
            curve.highs[i] = band.highs[k];
        }
        curve.counts[i] = band.counts[k++];
    }
    return curve;
}

} // namespace

GroupSeriesModel::Figures GroupSeriesModel::figuresOf(const QList<Group> &groups, Band band)
{
    Figures figures;
    struct Spread {
        QString group;
        Split split;
        int versions;
        stats::SeriesBand band;
    };
    std::vector<Spread> bands;
    for (const Group &group : groups) {
        for (const Split split : {Split::Training, Split::Validation, Split::Test}) {
            std::vector<stats::SeriesPoints> series;
            for (const CurveFamily &family : group.families) {
                if (const MetricSeries *curve = family.curve(split); curve && hasNumber(*curve))
                    series.push_back({curve->steps, curve->values});
            }
            if (!series.empty())
                bands.push_back(
                    {group.name, split, static_cast<int>(series.size()), stats::meanBand(series, kindOf(band))});
        }
        for (const CurveFamily &family : group.families) {
            figures.versions += std::any_of(family.curves.begin(), family.curves.end(),
                                            [](const CurveFamily::Curve &curve) { return hasNumber(curve.series); })
                                    ? 1
                                    : 0;
            if (!family.curves.isEmpty())
                figures.metric = family.metric;
        }
    }
    for (const Spread &each : bands) {
        std::vector<double> merged;
        std::set_union(figures.steps.begin(), figures.steps.end(), each.band.steps.begin(), each.band.steps.end(),
                       std::back_inserter(merged));
        figures.steps = std::move(merged);
    }
    for (const Spread &each : bands)
        figures.curves << spreadOver(figures.steps, each.band, each.group, each.split, each.versions);
    return figures;
}

void GroupSeriesModel::setFigures(Figures figures)
{
    beginResetModel();
    m_figures = std::make_shared<const Figures>(std::move(figures));
    endResetModel();
}

int GroupSeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures->steps.size());
}

int GroupSeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + Parts * static_cast<int>(m_figures->curves.size());
}

QVariant GroupSeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0) {
        const double step = m_figures->steps[row];
        return std::floor(step) == step ? fixedText(step, 0) : metricText(step);
    }
    const Curve &curve = m_figures->curves[(index.column() - 1) / Parts];
    const int part = (index.column() - 1) % Parts;
    if (part == Count)
        return countText(curve.counts[row]);
    const double value = (part == Mean ? curve.means : part == Low ? curve.lows : curve.highs)[row];
    return std::isnan(value) ? missingText() : metricText(value);
}

QVariant GroupSeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("epoch");
    const Curve &curve = m_figures->curves[(section - 1) / Parts];
    const bool isValidation = curve.split == Split::Validation;
    const QString ofSplit = isValidation ? tr("validation") : curve.split == Split::Test ? tr("test") : tr("training");
    const QString split = curve.group.isEmpty() ? ofSplit : tr("%1, %2", "group, split").arg(curve.group, ofSplit);
    switch ((section - 1) % Parts) {
    case Low:
        return tr("%1, from").arg(split);
    case High:
        return tr("%1, to").arg(split);
    case Count:
        return tr("%1, versions").arg(split);
    default:
        return tr("%1, mean").arg(split);
    }
}

} // namespace slipway
