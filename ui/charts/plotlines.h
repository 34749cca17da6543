#pragma once

#include "models/domain/seriespyramid.h"
#include "ui/charts/plotcurve.h"
#include "ui/charts/plotscale.h"

#include <QChart>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace slipway {

/// A curve and the pyramid over its values; the pyramid's filter is that of the axis.
struct MeasuredCurve {
    PlotCurve curve;
    std::shared_ptr<const SeriesPyramid> pyramid;
};

/// A point of a curve without neighbours, in pixels of the view.
struct PlotDot {
    QPointF at;
    QColor colour;
    qreal radius = 0;
    bool isHollow = false; ///< of a dashed curve: no dash tells a point from that of a solid one
};

/// The curves and the band of a PlotView as Qt Charts draws them. Qt Charts is given pixels of the plot, never values:
/// its axes then stand still while a person pans, a logarithm costs nothing, and no value is too large for it. Of every
/// column of pixels it gets the least and the greatest value, of curves and of bands.
class PlotLines final
{
public:
    /// `chart` owns the series.
    explicit PlotLines(QChart *chart);

    /// `ratio`: device pixels for each pixel of the view.
    void show(const QList<MeasuredCurve> &curves, const PlotScale &scale, qreal ratio);
    void showBands(const QList<PlotBand> &bands, const PlotScale &scale);
    /// The points that no line runs to. Qt Charts would cut them at the edge of the plot: PlotOverlay draws them.
    const QList<PlotDot> &dots() const { return m_dots; }
    /// How many points Qt Charts has to draw at this moment.
    qsizetype points() const;
    /// Whether any line runs through the plot as it is zoomed.
    bool isAnyInSight() const;
    /// Where they are, in pixels of the view.
    QList<QPointF> positions() const;

private:
    QLineSeries *lineAt(qsizetype index);
    QAreaSeries *bandAt(qsizetype index);
    void showBand(QAreaSeries &area, const PlotBand &band, const PlotScale &scale);
    void setScale(const PlotScale &scale);

    QChart *m_chart;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<QAreaSeries *> m_bands;
    QList<QLineSeries *> m_lines; ///< one for each run without a gap
    QList<PlotDot> m_dots;
    QRectF m_plot;
};

} // namespace slipway
