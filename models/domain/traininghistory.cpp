#include "models/domain/traininghistory.h"

#include "models/domain/metricname.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr std::size_t tailLength = 10;

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

double relative(double value, double of)
{
    return of == 0 ? std::numeric_limits<double>::quiet_NaN() : value / std::abs(of);
}

std::optional<CurveReading::Gap> gapOf(const MetricSeries &training, const MetricSeries &validation)
{
    const auto common = commonSteps(training, validation);
    if (common.empty())
        return std::nullopt;
    const auto difference = [&](std::size_t at) {
        return std::abs(validation.values[common[at].second] - training.values[common[at].first]);
    };
    const auto trainingAt = [&](std::size_t at) { return training.values[common[at].first]; };
    const std::size_t last = common.size() - 1;
    const std::size_t earlier = (2 * common.size() + 2) / 3 - 1;
    CurveReading::Gap gap;
    gap.value = difference(last);
    gap.ofTraining = relative(gap.value, trainingAt(last));
    gap.earlierStep = training.steps[common[earlier].first];
    gap.earlierOfTraining = relative(difference(earlier), trainingAt(earlier));
    return gap;
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
    const MetricSeries *validation = family.curve(Split::Validation);
    const MetricSeries *training = family.curve(Split::Training);
    const MetricSeries *shown = validation ? validation : training;
    if (!shown)
        return std::nullopt;
    std::vector<std::size_t> finite; // the last ones, from the end
    for (std::size_t i = shown->values.size(); i > 0 && finite.size() < tailLength + 2; --i) {
        if (std::isfinite(shown->values[i - 1]))
            finite.push_back(i - 1);
    }
    if (finite.empty())
        return std::nullopt;
    CurveReading reading;
    reading.metric = family.metric;
    reading.split = validation ? Split::Validation : Split::Training;
    reading.best = bestOf(family, *shown);
    reading.lastStep = shown->steps[finite.front()];
    reading.lastValue = shown->values[finite.front()];
    if (finite.size() >= tailLength + 2) {
        reading.tailSteps = static_cast<int>(tailLength);
        reading.tailChange = reading.lastValue - shown->values[finite[tailLength]];
    }
    if (training && validation)
        reading.gap = gapOf(*training, *validation);
    return reading;
}

QByteArray curvesAsCsv(const CurveFamily &family)
{
    const auto quoted = [](QString name) {
        return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QByteArray csv = "step";
    std::vector<double> steps;
    for (const CurveFamily::Curve &curve : family.curves) {
        csv += ',' + quoted(curve.series.name).toUtf8();
        std::vector<double> merged;
        std::set_union(steps.begin(), steps.end(), curve.series.steps.begin(), curve.series.steps.end(),
                       std::back_inserter(merged));
        steps = std::move(merged);
    }
    csv += '\n';
    std::vector<std::size_t> next(static_cast<std::size_t>(family.curves.size()), 0);
    for (const double step : steps) {
        csv += QByteArray::number(step, 'g', QLocale::FloatingPointShortest);
        for (qsizetype i = 0; i < family.curves.size(); ++i) {
            const MetricSeries &series = family.curves[i].series;
            std::size_t &at = next[static_cast<std::size_t>(i)];
            csv += ',';
            if (at == series.steps.size() || series.steps[at] != step)
                continue;
            const double value = series.values[at++];
            csv +=
                std::isnan(value) ? QByteArray("NaN") : QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
        }
        csv += '\n';
    }
    return csv;
}

} // namespace slipway
