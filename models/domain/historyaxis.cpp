#include "models/domain/historyaxis.h"

#include "models/domain/metricname.h"
#include "models/domain/seriesmath.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();

/// Epochs never go back; a series of that name that does is something else.
bool countsEpochs(const MetricSeries &series)
{
    return metricName(series.name).family.compare(QLatin1String("epoch"), Qt::CaseInsensitive) == 0
           && !series.values.empty()
           && std::all_of(series.values.begin(), series.values.end(), [](double value) { return std::isfinite(value); })
           && std::is_sorted(series.values.begin(), series.values.end());
}

const MetricSeries *epochsOf(const QList<MetricSeries> &histories)
{
    const auto found = std::find_if(histories.begin(), histories.end(), countsEpochs);
    return found == histories.end() ? nullptr : &*found;
}

std::optional<double> firstTimeOf(const QList<MetricSeries> &histories)
{
    std::optional<double> first;
    for (const MetricSeries &series : histories) {
        for (const double time : series.times)
            first = std::min(first.value_or(time), time);
    }
    return first;
}

} // namespace

HistoryX stepKindOf(const QList<ModelVersion> &versions)
{
    const bool isStep = std::any_of(versions.begin(), versions.end(), [](const ModelVersion &version) {
        return HistoryAxis::kindsOf(version.histories).first() == HistoryX::Step;
    });
    return isStep ? HistoryX::Step : HistoryX::Epoch;
}

QList<HistoryX> HistoryAxis::kindsOf(const QList<MetricSeries> &histories)
{
    const bool hasTimes = firstTimeOf(histories).has_value();
    const bool hasEpochs = epochsOf(histories) != nullptr;
    if (!hasTimes && !hasEpochs)
        return {HistoryX::Epoch};
    QList<HistoryX> kinds{HistoryX::Step};
    if (hasEpochs)
        kinds << HistoryX::Epoch;
    if (hasTimes)
        kinds << HistoryX::RelativeTime << HistoryX::WallTime;
    return kinds;
}

HistoryAxis::HistoryAxis(HistoryX kind, const QList<MetricSeries> &histories)
{
    const QList<HistoryX> kinds = kindsOf(histories);
    m_kind = kinds.contains(kind) ? kind : kinds.first();
    const MetricSeries *epochs = epochsOf(histories);
    if (m_kind == HistoryX::Epoch && epochs)
        m_epochs = std::make_shared<const MetricSeries>(*epochs);
    else if (m_kind == HistoryX::RelativeTime)
        m_firstTime = *firstTimeOf(histories);
    else if (m_kind == HistoryX::WallTime)
        m_firstTime = 0;
}

double HistoryAxis::x(const MetricSeries &series, std::size_t index) const
{
    if (m_firstTime >= 0)
        return index < series.times.size() ? series.times[index] - m_firstTime : nan;
    if (!m_epochs)
        return series.steps[index];
    // Between two points of the epoch's own history the earlier one holds.
    const auto &steps = m_epochs->steps;
    const auto after = std::upper_bound(steps.begin(), steps.end(), series.steps[index]);
    const auto at = static_cast<std::size_t>(after - steps.begin());
    return m_epochs->values[at == 0 ? 0 : at - 1];
}

HistoryAxis::Points HistoryAxis::pointsOf(const MetricSeries &series, const std::shared_ptr<const void> &owner) const
{
    if (isStep())
        return {Numbers(owner, series.steps), Numbers(owner, series.values)};
    std::vector<double> places(series.values.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = x(series, i);
    if (std::is_sorted(places.begin(), places.end())
        && std::none_of(places.begin(), places.end(), [](double place) { return std::isnan(place); }))
        return {std::move(places), Numbers(owner, series.values)};
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return std::isnan(places[i]); });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });
    std::vector<double> sorted;
    std::vector<double> values;
    for (const std::size_t i : order) {
        sorted.push_back(places[i]);
        values.push_back(series.values[i]);
    }
    return {std::move(sorted), std::move(values)};
}

std::optional<double> HistoryAxis::xAt(const MetricSeries &series, double step) const
{
    const auto index = nearestIndex(series.steps, step);
    if (!index)
        return std::nullopt;
    const double place = x(series, *index);
    return std::isnan(place) ? std::nullopt : std::optional(place);
}

} // namespace slipway
