#include "ui/charts/curvespicture.h"

#include "ui/charts/plotview.h"

#include <QCoreApplication>
#include <QPainter>

#include <memory>

namespace slipway {

namespace {

constexpr QSize plotSize(960, 360);

std::shared_ptr<PlotView> plotOf(const CurveFamily &family, int look)
{
    auto plot = std::make_shared<PlotView>();
    plot->setXTitle(QCoreApplication::translate("slipway::HistoryChart", "epoch"));
    QList<PlotCurve> curves;
    for (const CurveFamily::Curve &source : family.curves) {
        PlotCurve curve;
        curve.name = source.series.name;
        curve.steps = source.series.steps;
        curve.values = source.series.values;
        curve.series = look;
        if (source.split == Split::Training && family.curves.size() > 1)
            curve.dash = trainingDash();
        curves << curve;
    }
    plot->setCurves(curves);
    if (const auto reading = readCurves(family); reading && reading->best)
        plot->setMarks({{reading->best->x, {}}});
    plot->setAttribute(Qt::WA_DontShowOnScreen);
    plot->resize(plotSize);
    plot->show(); // what was never shown has no layout
    return plot;
}

} // namespace

ChartPicture curvesPicture(const QString &title, const QList<CurveFamily> &families, int look)
{
    QList<std::shared_ptr<PlotView>> plots;
    QList<ChartPicture> parts;
    for (const CurveFamily &family : families) {
        plots << plotOf(family, look);
        parts << chartPicture(*plots.last(), family.metric);
    }
    ChartPicture whole = stacked(title, parts);
    whole.paint = [plots, paint = whole.paint](QPainter &painter) { paint(painter); };
    return whole;
}

} // namespace slipway
