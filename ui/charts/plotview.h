#pragma once

#include "ui/charts/plotscale.h"

#include <QChartView>

#include <functional>
#include <optional>

class QAreaSeries;
class QLineSeries;
class QLogValueAxis;
class QValueAxis;

namespace slipway {

class PlotAxes;
class PlotOverlay;

/// A Qt Charts view of curves over one level axis: zoom, pan, crosshair with tip, marks, a linear or logarithmic
/// upright axis, both themes, keyboard. Qt Charts is given only what the visible range needs (least and greatest of
/// every pixel), so that a curve of a million points stays fluent.
///
/// Wheel zooms at the pointer (Shift: the upright axis), a drag zooms to its box, middle or Space drag pans, double
/// click, 0 or Escape shows everything, arrow keys move the crosshair (Ctrl: by ten), Home and End, + and − zoom.
class PlotView final : public QChartView
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);

    void setXTitle(const QString &title); ///< below the axis and in the tip: "epoch"
    void setTickStyle(TickStyle style);
    void setValueText(std::function<QString(double)> text); ///< for the tip; metricText unless set
    void showZeroLine();
    /// Fixes the whole upright range; else it follows the curves.
    void setYRange(PlotRange range);

    void setCurves(const QList<PlotCurve> &curves);
    const QList<PlotCurve> &curves() const { return m_curves; }
    void setBand(const PlotBand &band);
    void setMarks(const QList<PlotMark> &marks);
    void setAxisScale(AxisScale scale);
    /// Values that a logarithmic axis cannot show; 0 on a linear one.
    qint64 valuesNotShown() const;

    PlotRange xRange() const { return m_scale.x; }
    PlotRange yRange() const { return m_scale.y; }
    void setXRange(PlotRange range); ///< cut to what the curves cover
    void zoomTo(const QRectF &box);  ///< in pixels of the view
    void zoomX(double centre, double factor);
    void zoomY(double centre, double factor);
    void pan(QPointF pixels);
    void resetRange();
    bool isZoomed() const;

    /// Puts the crosshair on the step nearest to `x`, or takes it away.
    void setCrosshair(std::optional<double> x);
    std::optional<double> crosshair() const { return m_crosshair; }
    /// Moves it by whole steps; starts at the left edge when there is none.
    void moveCrosshair(int steps);
    /// Name and value of every curve at the crosshair, from high to low; empty without crosshair.
    QList<std::pair<QString, QString>> crosshairValues() const;
    /// "epoch 41": where the crosshair stands.
    QString crosshairPlace() const;
    /// "epoch 41: validation loss 0.4535, training loss 0.4363"; empty without crosshair.
    QString crosshairText() const;
    void setBox(const QRectF &box);

    const PlotScale &plotScale() const { return m_scale; }
    /// How many points Qt Charts has to draw at this moment.
    qsizetype drawnPoints() const;

    /// Of its own: that of a graphics view is its scene, which here is as large as the view.
    QSize sizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void crosshairMoved(std::optional<double> x);
    void xRangeChanged(double low, double high);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure(); ///< once per change of the data, not on every move
    std::optional<double> nearestStep(double x) const;
    void setRanges(PlotRange x, PlotRange y);
    void layOut();
    void fillSeries();
    void fillBand();
    QLineSeries *lineAt(qsizetype index);
    void applyTheme();
    void showCrosshair();

    QList<PlotCurve> m_curves;
    PlotBand m_band;
    PlotScale m_scale;
    PlotRange m_wholeX;
    PlotRange m_wholeY;
    std::optional<PlotRange> m_fixedY;
    std::optional<double> m_crosshair;
    QString m_xTitle;
    TickStyle m_tickStyle = TickStyle::Plain;
    std::function<QString(double)> m_valueText;

    PlotAxes *m_axes = nullptr; ///< both owned by the chart
    PlotOverlay *m_overlay = nullptr;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_linear = nullptr;
    QLogValueAxis *m_log = nullptr;
    QAreaSeries *m_bandSeries = nullptr;
    QList<QLineSeries *> m_lines; ///< owned by the chart; one for each run without a gap
};

} // namespace slipway
