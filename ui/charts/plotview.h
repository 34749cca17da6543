#pragma once

#include "ui/charts/plotextent.h"

#include <QChartView>

#include <functional>
#include <optional>

namespace slipway {

class PlotAxes;
class PlotOverlay;
class PlotPicture;

/// A Qt Charts view of curves over one level axis: zoom, pan, crosshair with tip, marks, linear or logarithmic axes,
/// both themes, keyboard. Up to mostLines curves are drawn by Qt Charts (PlotLines), more by a rasteriser of our own
/// under the same axes (PlotPicture); neither leaves out what a column of pixels could show.
///
/// The upright axis fits what is seen of the curves until a person zooms or moves it, and again when everything is
/// shown. Wheel zooms at the pointer (Shift: the upright axis), a drag zooms to its box, middle or Space drag pans,
/// double click, 0 or Escape shows everything, Ctrl+Z or Backspace goes back by one zoom, arrow keys move the crosshair
/// (Ctrl: by ten), Home and End, + and − zoom.
class PlotView final : public QChartView
{
    Q_OBJECT

public:
    static constexpr int mostLines = 20;

    explicit PlotView(QWidget *parent = nullptr);

    /// What hand and keys do, for the help of the pages that have one.
    static QString help();

    void setXTitle(const QString &title); ///< below the axis and in the tip: "epoch"
    const QString &xTitle() const { return m_xTitle; }
    void setXUnit(XUnit unit);
    void setTickStyle(TickStyle style);
    void setValueText(std::function<QString(double)> text); ///< for the tip; readingText unless set
    void showZeroLine();
    /// Fixes the whole upright range; else it follows the curves.
    void setYRange(PlotRange range);

    void setCurves(const QList<PlotCurve> &curves);
    const QList<PlotCurve> &curves() const { return m_curves; }
    void setBands(const QList<PlotBand> &bands);
    void setMarks(const QList<PlotMark> &marks);
    const QList<PlotMark> &marks() const;
    /// Shown where it lies in the visible range; the range does not follow it.
    void setLimit(const std::optional<PlotLimit> &limit);
    const std::optional<PlotLimit> &limit() const;
    void setAxisScale(AxisScale scale); ///< of the upright axis
    void setXAxisScale(AxisScale scale);
    void setOutliers(Outliers outliers);
    /// Of the curves that are shown; marks on the axes say where those are that are not finite.
    NotShown notShown() const;

    PlotRange xRange() const { return m_scale.x; }
    PlotRange yRange() const { return m_scale.y; }
    void setXRange(PlotRange range); ///< cut to what the curves cover
    void zoomTo(const QRectF &box);  ///< in pixels of the view
    void zoomX(double centre, double factor);
    void zoomY(double centre, double factor);
    /// Upwards and downwards only where a person has zoomed the upright axis.
    void pan(QPointF pixels);
    void resetRange();
    bool isZoomed() const;
    /// Where the next undoZoom() leads: called before a change that a person makes.
    void rememberZoom();
    /// The same for a chart that follows another one: also where nothing has changed since, so that both go back alike.
    void rememberFollowedZoom();
    /// False when there is nothing to go back to.
    bool undoZoom();

    /// Puts the crosshair on the step nearest to `x`, or takes it away.
    void setCrosshair(std::optional<double> x);
    std::optional<double> crosshair() const { return m_crosshair; }
    /// Puts it there and, when that is out of sight, moves the visible range to it.
    void goTo(double x);
    /// Moves it by whole steps; starts at the left edge when there is none.
    void moveCrosshair(int steps);
    /// Name and value of every curve at the crosshair, from high to low, the raw value below a smoothed one; empty
    /// without crosshair.
    QList<std::pair<QString, QString>> crosshairValues() const;
    /// "epoch 41": where the crosshair stands.
    QString crosshairPlace() const;
    /// "epoch 41: validation loss 0.4535, training loss 0.4363"; empty without crosshair.
    QString crosshairText() const;
    void setBox(const QRectF &box);
    /// What stands in the middle of a plot that shows nothing; empty where it shows something.
    const QString &sentence() const;

    const PlotScale &plotScale() const { return m_scale; }
    /// How many points Qt Charts has to draw at this moment.
    qsizetype drawnPoints() const { return m_lines.points(); }
    /// False while the picture of very many curves is still a moved one; pictureBecameExact() follows.
    bool isPictureExact() const;
    /// Waits for it: before the plot goes to a file.
    void finishPicture();

    /// Of its own: that of a graphics view is its scene, which here is as large as the view.
    QSize sizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void crosshairMoved(std::optional<double> x);
    void xRangeChanged(double low, double high);
    void pictureBecameExact();
    /// A person has begun a change, or taken one back: charts that are linked follow.
    void zoomRemembered();
    void zoomUndone();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Zoom {
        PlotRange x;
        PlotRange y;
        bool hasOwnY = false;
    };

    QString nothingText() const; ///< why the plot is empty; empty when it is not
    void measure();              ///< once per change of the data or the axes, not on every move
    void measureAndShow();
    /// The upright range that belongs to this level one.
    PlotRange fittingY(PlotRange x) const;
    std::optional<double> nearestStep(double x) const;
    void setRanges(PlotRange x, PlotRange y);
    void layOut();
    void showCurves();
    void applyTheme();
    void showCrosshair();

    QList<PlotCurve> m_curves;
    QList<MeasuredCurve> m_measured; ///< one for each of them
    QList<MeasuredCurve> m_shown;    ///< the visible ones
    QList<PlotBand> m_bands;
    PlotScale m_scale;
    PlotExtent m_whole;
    std::optional<PlotRange> m_fixedY;
    bool m_hasOwnY = false; ///< a person has chosen the upright range
    Outliers m_outliers = Outliers::Shown;
    QList<Zoom> m_zooms;
    std::optional<double> m_crosshair;
    QString m_xTitle;
    TickStyle m_tickStyle = TickStyle::Plain;
    std::function<QString(double)> m_valueText;

    PlotLines m_lines;
    PlotPicture *m_picture; ///< these owned by the chart
    PlotAxes *m_axes;
    PlotOverlay *m_overlay;
};

} // namespace slipway
