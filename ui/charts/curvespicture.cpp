#include "ui/charts/curvespicture.h"

#include "ui/charts/historycurves.h"
#include "ui/charts/plotview.h"

#include <QPainter>

#include <memory>

namespace slipway {

namespace {

constexpr QSize plotSize(960, 360);

std::shared_ptr<PlotView> plotOf(const CurveFamily &family, const HistoryAxis &axis, int look)
{
    auto plot = std::make_shared<PlotView>();
    plot->setXTitle(historyAxisTitle(axis));
    plot->setXUnit(historyAxisUnit(axis));
    QList<PlotCurve> curves = historyCurves(std::make_shared<const CurveFamily>(family), axis, look);
    for (qsizetype i = 0; i < curves.size(); ++i)
        curves[i].name = family.curves[i].series.name;
    plot->setCurves(curves);
    if (const auto reading = readCurves(family); reading && reading->best)
        plot->setMarks({{reading->best->x, {}}});
    plot->setAttribute(Qt::WA_DontShowOnScreen);
    plot->resize(plotSize);
    plot->show(); // what was never shown has no layout
    return plot;
}

} // namespace

ChartPicture curvesPicture(const QString &title, const QList<CurveFamily> &families, const HistoryAxis &axis, int look)
{
    QList<std::shared_ptr<PlotView>> plots;
    QList<ChartPicture> parts;
    for (const CurveFamily &family : families) {
        plots << plotOf(family, axis, look);
        parts << chartPicture(*plots.last(), family.metric);
    }
    ChartPicture whole = stacked(title, parts);
    whole.paint = [plots, paint = whole.paint](QPainter &painter) { paint(painter); };
    return whole;
}

} // namespace slipway
