#include "models/domain/traininghistory.h"

#include "models/domain/csvtext.h"
#include "models/domain/metricname.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

MetricSeries ofEqualLength(MetricSeries series)
{
    const std::size_t length = std::min(series.steps.size(), series.values.size());
    series.steps.resize(length);
    series.values.resize(length);
    series.times.resize(std::min(series.times.size(), length));
    return series;
}

int rankOf(const QString &metric)
{
    if (metric.contains(QLatin1String("loss"), Qt::CaseInsensitive))
        return 0;
    return metric.contains(QLatin1String("accuracy"), Qt::CaseInsensitive) ? 1 : 2;
}

std::optional<std::size_t> lastFinite(const MetricSeries &series)
{
    for (std::size_t i = series.values.size(); i > 0; --i) {
        if (std::isfinite(series.values[i - 1]))
            return i - 1;
    }
    return std::nullopt;
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> commonSteps(const MetricSeries &a, const MetricSeries &b)
{
    std::vector<std::pair<std::size_t, std::size_t>> common;
    for (std::size_t i = 0, j = 0; i < a.steps.size() && j < b.steps.size();) {
        if (a.steps[i] == b.steps[j]) {
            if (std::isfinite(a.values[i]) && std::isfinite(b.values[j]))
                common.emplace_back(i, j);
            ++i;
            ++j;
        } else if (a.steps[i] < b.steps[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

const MetricSeries *CurveFamily::curve(Split split) const
{
    const auto found = std::find_if(curves.begin(), curves.end(), [&](const Curve &c) { return c.split == split; });
    return found == curves.end() ? nullptr : &found->series;
}

QList<CurveFamily> curveFamilies(const QList<MetricSeries> &histories)
{
    QList<CurveFamily> families;
    const auto familyOf = [&](const QString &metric) {
        const auto found =
            std::find_if(families.begin(), families.end(), [&](const CurveFamily &f) { return f.metric == metric; });
        return found == families.end() ? families.insert(families.end(), CurveFamily{metric, {}, false}) : found;
    };
    for (const MetricSeries &series : histories) {
        const MetricName name = metricName(series.name);
        const Split split = name.split == Split::Summary ? Split::Training : name.split;
        auto family = familyOf(name.family);
        // "loss" beside "train/loss": which of them is the training curve cannot be told.
        if (family->curve(split))
            family = familyOf(series.name);
        const auto behind = std::find_if(family->curves.begin(), family->curves.end(),
                                         [&](const CurveFamily::Curve &curve) { return curve.split > split; });
        family->curves.insert(behind, {split, ofEqualLength(series)});
    }
    std::stable_sort(families.begin(), families.end(),
                     [](const CurveFamily &a, const CurveFamily &b) { return rankOf(a.metric) < rankOf(b.metric); });
    return families;
}

std::optional<CurvePoint> bestOf(const CurveFamily &family, const MetricSeries &series)
{
    if (family.isComputed || !saysWhatIsBetter(family.metric))
        return std::nullopt;
    const bool isLower = lowerIsBetter(family.metric);
    const auto best = bestIndex(series.values, isLower ? Best::Lowest : Best::Highest);
    const auto worst = bestIndex(series.values, isLower ? Best::Highest : Best::Lowest);
    if (!best || series.values[*best] == series.values[*worst])
        return std::nullopt;
    return CurvePoint{series.steps[*best], series.values[*best]};
}

std::optional<CurveReading> readCurves(const CurveFamily &family)
{
    for (const Split split : {Split::Validation, Split::Training, Split::Test}) {
        const MetricSeries *shown = family.curve(split);
        const std::optional<std::size_t> last = shown ? lastFinite(*shown) : std::nullopt;
        if (last)
            return CurveReading{family.metric, split, bestOf(family, *shown), shown->steps[*last],
                                shown->values[*last]};
    }
    return std::nullopt;
}

QByteArray curvesAsCsv(const CurveFamily &family)
{
    QByteArray csv = "step";
    std::vector<double> steps;
    for (const CurveFamily::Curve &curve : family.curves) {
        csv += ',' + csvField(curve.series.name);
        std::vector<double> merged;
        std::set_union(steps.begin(), steps.end(), curve.series.steps.begin(), curve.series.steps.end(),
                       std::back_inserter(merged));
        steps = std::move(merged);
    }
    csv += '\n';
    std::vector<std::size_t> next(static_cast<std::size_t>(family.curves.size()), 0);
    for (const double step : steps) {
        csv += csvNumber(step);
        for (qsizetype i = 0; i < family.curves.size(); ++i) {
            const MetricSeries &series = family.curves[i].series;
            std::size_t &at = next[static_cast<std::size_t>(i)];
            csv += ',';
            if (at == series.steps.size() || series.steps[at] != step)
                continue;
            csv += csvNumber(series.values[at++]);
        }
        csv += '\n';
    }
    return csv;
}

} // namespace slipway
