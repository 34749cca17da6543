#include "ui/charts/historycurves.h"

#include "models/domain/numbertext.h"
#include "ui/charts/historychart.h"

#include <QDateTime>
#include <QTimeZone>

namespace slipway {

QString historyCurveName(const CurveFamily &family, Split split)
{
    if (family.curves.size() < 2)
        return family.metric;
    switch (split) {
    case Split::Validation:
        return HistoryChart::tr("validation %1").arg(family.metric);
    case Split::Test:
        return HistoryChart::tr("test %1").arg(family.metric);
    case Split::Training:
    case Split::Summary:
        break;
    }
    return HistoryChart::tr("training %1").arg(family.metric);
}

QString historyLegendName(Split split)
{
    switch (split) {
    case Split::Validation:
        return HistoryChart::tr("validation");
    case Split::Test:
        return HistoryChart::tr("test");
    case Split::Training:
    case Split::Summary:
        break;
    }
    return HistoryChart::tr("training");
}

QList<qreal> historyDash(const CurveFamily &family, Split split)
{
    if (family.curves.size() < 2 || split == Split::Validation)
        return {};
    return split == Split::Test ? testDash() : trainingDash();
}

QString historyAxisTitle(const HistoryAxis &axis)
{
    switch (axis.kind()) {
    case HistoryX::RelativeTime:
        return HistoryChart::tr("time since the start");
    case HistoryX::WallTime:
        return HistoryChart::tr("time, %1").arg(QDateTime::currentDateTime().timeZoneAbbreviation());
    case HistoryX::Step:
    case HistoryX::Epoch:
        break;
    }
    return historyStepTitle(axis.kind());
}

XUnit historyAxisUnit(const HistoryAxis &axis)
{
    switch (axis.kind()) {
    case HistoryX::RelativeTime:
        return XUnit::ElapsedSeconds;
    case HistoryX::WallTime:
        return XUnit::WallSeconds;
    case HistoryX::Step:
    case HistoryX::Epoch:
        break;
    }
    return XUnit::Count;
}

QString historyStepTitle(HistoryX stepKind)
{
    return stepKind == HistoryX::Epoch ? HistoryChart::tr("epoch") : HistoryChart::tr("step");
}

QString historySummary(const CurveFamily &family, HistoryX stepKind)
{
    QStringList sentences;
    for (const CurveFamily::Curve &curve : family.curves) {
        const MetricSeries &series = curve.series;
        const QString name = historyCurveName(family, curve.split);
        if (!bestIndex(series.values, Best::Lowest)) { // none is finite
            sentences << HistoryChart::tr("%1 has no values.").arg(name);
            continue;
        }
        const auto text = [stepKind](CurvePoint point) {
            const QString place =
                stepKind == HistoryX::Epoch ? HistoryChart::tr("%1 at epoch %2") : HistoryChart::tr("%1 at step %2");
            return place.arg(metricText(point.y), fixedText(point.x, 0));
        };
        const QString first = text({series.steps.front(), series.values.front()});
        const QString last = text({series.steps.back(), series.values.back()});
        const auto best = bestOf(family, series);
        sentences << (best ? HistoryChart::tr("%1: first %2, last %3, best %4.").arg(name, first, last, text(*best))
                           : HistoryChart::tr("%1: first %2, last %3.").arg(name, first, last));
    }
    return sentences.join(QLatin1Char(' '));
}

QList<PlotCurve> historyCurves(const std::shared_ptr<const CurveFamily> &family, const HistoryAxis &axis, int look)
{
    QList<PlotCurve> curves;
    for (const CurveFamily::Curve &source : family->curves) {
        const HistoryAxis::Points points = axis.pointsOf(source.series, family);
        PlotCurve curve;
        curve.name = historyCurveName(*family, source.split);
        curve.steps = points.x;
        curve.values = points.values;
        curve.series = look;
        curve.dash = historyDash(*family, source.split);
        curves << curve;
    }
    return curves;
}

QList<PlotCurve> smoothedCurves(const QList<PlotCurve> &curves, const Smoothing &smoothing)
{
    if (smoothing.strength <= 0)
        return curves;
    QList<PlotCurve> behind;
    QList<PlotCurve> front;
    for (PlotCurve curve : curves) {
        curve.tone = PlotCurve::Tone::Faint;
        behind << curve;
        curve.tone = PlotCurve::Tone::Full;
        curve.raw = behind.size() - 1;
        curve.name = HistoryChart::tr("%1, smoothed").arg(curve.name);
        curve.values = smoothed(curve.values, smoothing);
        front << curve;
    }
    return behind + front;
}

} // namespace slipway
