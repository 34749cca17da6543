#include "ui/charts/plotview.h"

#include "models/domain/readingtext.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/plotnavigator.h"
#include "ui/charts/plotoverlay.h"
#include "ui/charts/plotpicture.h"
#include "ui/theme/tokens.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal leftMargin = 44;
constexpr qreal rightMargin = 12;
constexpr qreal topMargin = 10;
constexpr qreal bottomMargin = 38;
constexpr qsizetype rememberedZooms = 100;
constexpr qsizetype smoothPoints = 10'000; // more are drawn without smooth edges, which cost most of a frame

/// The pyramid over these values, made anew only when none of `known` stands over the same ones.
MeasuredCurve measured(const PlotCurve &curve, ValueFilter filter, const QList<MeasuredCurve> &known)
{
    const auto same = std::find_if(known.begin(), known.end(), [&](const MeasuredCurve &each) {
        return each.pyramid->values().data() == curve.values.data()
               && each.pyramid->values().size() == curve.values.size() && each.pyramid->filter() == filter;
    });
    return {curve, same == known.end() ? std::make_shared<const SeriesPyramid>(curve.values, filter) : same->pyramid};
}

QList<RasterCurve> rasterCurves(const QList<MeasuredCurve> &curves)
{
    QList<RasterCurve> painted;
    for (const MeasuredCurve &each : curves) {
        const QColor colour = seriesPen(each.curve.series, {}, 1, each.curve.tone).color();
        painted << RasterCurve{each.curve.steps, each.curve.values, colour.rgba(), 1};
    }
    return painted;
}

} // namespace

PlotView::PlotView(QWidget *parent)
    : QChartView(parent),
      m_valueText([](double v) { return readingText(v); }),
      m_lines(chart()),
      m_picture(new PlotPicture(chart())),
      m_axes(new PlotAxes(chart())),
      m_overlay(new PlotOverlay(chart()))
{
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setFocusPolicy(Qt::NoFocus); // which it hands on to the view, and so comes before the view's own
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    connect(m_picture, &PlotPicture::finished, this, &PlotView::pictureBecameExact);
    new PlotNavigator(this);
    applyTheme();
}

QString PlotView::help()
{
    return tr(
        "In a chart the wheel zooms at the pointer, with Shift the upright axis. A drag zooms to its box; a drag "
        "with the middle button, or with Space held, moves what is seen. A double click, 0 or Esc shows "
        "everything, Ctrl+Z or Backspace goes back by one zoom. Tab reaches each chart; there the arrow keys move "
        "the crosshair, with Ctrl by ten points, Home and End put it at the ends, + and − zoom.");
}

void PlotView::setXTitle(const QString &title)
{
    m_xTitle = title;
    m_axes->setXTitle(title);
}

void PlotView::setXUnit(XUnit unit)
{
    m_scale.xUnit = unit;
    layOut();
}

void PlotView::setTickStyle(TickStyle style)
{
    m_tickStyle = style;
    m_axes->setTickStyle(style);
    layOut();
}

void PlotView::setValueText(std::function<QString(double)> text)
{
    m_valueText = std::move(text);
}

void PlotView::showZeroLine()
{
    m_axes->showZeroLine();
}

void PlotView::setYRange(PlotRange range)
{
    m_fixedY = range;
    measure();
    resetRange();
}

void PlotView::setCurves(const QList<PlotCurve> &curves)
{
    m_curves = curves;
    measureAndShow();
}

void PlotView::measureAndShow()
{
    const PlotRange wholeX = m_whole.x;
    const bool xZoomed = m_scale.x != m_whole.x;
    measure();
    // A change of smoothing or of the visible curves keeps the place a person zoomed to.
    const bool same = wholeX == m_whole.x;
    if (!same) {
        m_zooms.clear();
        m_hasOwnY = false;
    }
    const PlotRange x = xZoomed && same ? m_scale.x : m_whole.x;
    setRanges(x, fittingY(x));
}

PlotRange PlotView::fittingY(PlotRange x) const
{
    if (m_hasOwnY)
        return m_scale.y;
    if (m_fixedY || x == m_whole.x)
        return m_whole.y;
    PlotScale axes = m_scale;
    axes.x = x;
    return yRangeInSight(m_shown, m_bands, axes, m_whole);
}

void PlotView::setBands(const QList<PlotBand> &bands)
{
    m_bands = bands;
    measure();
    resetRange();
}

void PlotView::setMarks(const QList<PlotMark> &marks)
{
    m_overlay->setMarks(marks);
}

const QList<PlotMark> &PlotView::marks() const
{
    return m_overlay->marks();
}

void PlotView::setLimit(const std::optional<PlotLimit> &limit)
{
    m_overlay->setLimit(limit);
}

const std::optional<PlotLimit> &PlotView::limit() const
{
    return m_overlay->limit();
}

void PlotView::setAxisScale(AxisScale scale)
{
    if (m_scale.scale == scale)
        return;
    m_scale.scale = scale;
    m_zooms.clear(); // what they show of the old axis is something else on this
    m_hasOwnY = false;
    measure();
    setRanges(m_scale.x, fittingY(m_scale.x));
}

void PlotView::setXAxisScale(AxisScale scale)
{
    if (m_scale.xScale == scale)
        return;
    m_scale.xScale = scale;
    m_zooms.clear();
    measure();
    setRanges(m_whole.x, fittingY(m_whole.x));
}

void PlotView::setOutliers(Outliers outliers)
{
    if (m_outliers == outliers)
        return;
    m_outliers = outliers;
    measureAndShow();
}

NotShown PlotView::notShown() const
{
    return notShownOf(m_shown, m_scale, m_whole);
}

void PlotView::measure()
{
    const ValueFilter filter = m_scale.scale == AxisScale::Log ? ValueFilter::AboveZero : ValueFilter::Finite;
    QList<MeasuredCurve> now;
    now.reserve(m_curves.size());
    for (const PlotCurve &curve : std::as_const(m_curves))
        now << measured(curve, filter, m_measured);
    m_measured = std::move(now);
    m_shown.clear();
    std::copy_if(m_measured.begin(), m_measured.end(), std::back_inserter(m_shown),
                 [](const MeasuredCurve &each) { return each.curve.isVisible; });
    // The steps of hidden curves count: hiding one does not move the others.
    m_whole = {extentOf(m_measured, m_bands, m_scale, Outliers::Shown).x,
               extentOf(m_shown, m_bands, m_scale, m_outliers).y};
    if (m_fixedY)
        m_whole.y = *m_fixedY;
    const auto read = std::count_if(m_shown.begin(), m_shown.end(),
                                    [](const MeasuredCurve &each) { return each.curve.tone == PlotCurve::Tone::Full; });
    m_picture->setCurves(read > mostLines ? rasterCurves(m_shown) : QList<RasterCurve>());
}

QString PlotView::nothingText() const
{
    const auto hasValue = [](const MeasuredCurve &each) { return each.pyramid->whole().least != SeriesPyramid::none; };
    if (m_measured.isEmpty())
        return {};
    if (std::any_of(m_shown.begin(), m_shown.end(), hasValue)) {
        const bool isEmpty = isZoomed() && !m_picture->isInUse() && m_bands.isEmpty() && !m_lines.isAnyInSight();
        return isEmpty ? tr("No points here. A double click or Esc shows everything.") : QString();
    }
    if (m_shown.isEmpty())
        return tr("Every curve is hidden.");
    return m_scale.scale == AxisScale::Log ? tr("No value above zero to draw on a logarithmic axis.")
                                           : tr("No finite value to draw.");
}

void PlotView::setRanges(PlotRange x, PlotRange y)
{
    if (!isDrawable(x) || !isDrawable(y))
        return;
    const bool xChanged = m_scale.x != x;
    m_scale.x = x;
    m_scale.y = y;
    layOut();
    if (xChanged)
        Q_EMIT xRangeChanged(x.low, x.high);
}

void PlotView::setXRange(PlotRange range)
{
    const PlotRange cut{std::max(range.low, m_whole.x.low), std::min(range.high, m_whole.x.high)};
    if (cut.low < cut.high && cut != m_scale.x)
        setRanges(cut, fittingY(cut));
}

void PlotView::zoomTo(const QRectF &box)
{
    const QRectF inside = box.intersected(m_scale.plot);
    if (inside.width() < 2 || inside.height() < 2)
        return;
    m_hasOwnY = true;
    setRanges({m_scale.xAt(inside.left()), m_scale.xAt(inside.right())},
              {m_scale.yAt(inside.bottom()), m_scale.yAt(inside.top())});
}

void PlotView::zoomX(double centre, double factor)
{
    setXRange(zoomedRange(m_scale.x, centre, factor, m_scale.xScale));
}

void PlotView::zoomY(double centre, double factor)
{
    m_hasOwnY = true;
    setRanges(m_scale.x, zoomedRange(m_scale.y, centre, factor, m_scale.scale));
}

void PlotView::pan(QPointF pixels)
{
    PlotRange x = movedRange(m_scale.x, -pixels.x() / m_scale.plot.width(), m_scale.xScale);
    if (x.low < m_whole.x.low || x.high > m_whole.x.high)
        x = m_scale.x;
    setRanges(x, m_hasOwnY ? movedRange(m_scale.y, pixels.y() / m_scale.plot.height(), m_scale.scale) : fittingY(x));
}

void PlotView::resetRange()
{
    m_hasOwnY = false;
    setRanges(m_whole.x, m_whole.y);
}

bool PlotView::isZoomed() const
{
    return m_scale.x != m_whole.x || m_scale.y != m_whole.y;
}

void PlotView::rememberZoom()
{
    if (!m_zooms.isEmpty() && m_zooms.last().x == m_scale.x && m_zooms.last().y == m_scale.y)
        return;
    rememberFollowedZoom();
    Q_EMIT zoomRemembered();
}

void PlotView::rememberFollowedZoom()
{
    m_zooms << Zoom{m_scale.x, m_scale.y, m_hasOwnY};
    if (m_zooms.size() > rememberedZooms)
        m_zooms.removeFirst();
}

bool PlotView::undoZoom()
{
    if (m_zooms.isEmpty())
        return false;
    const Zoom before = m_zooms.takeLast();
    m_hasOwnY = before.hasOwnY;
    setRanges(before.x, before.y);
    Q_EMIT zoomUndone();
    return true;
}

void PlotView::setBox(const QRectF &box)
{
    m_overlay->setBox(box);
}

const QString &PlotView::sentence() const
{
    return m_overlay->sentence();
}

bool PlotView::isPictureExact() const
{
    return m_picture->isExact();
}

void PlotView::finishPicture()
{
    m_picture->finish();
}

void PlotView::layOut()
{
    const QSizeF size = viewport()->size();
    m_scale.plot = QRectF(leftMargin, topMargin, std::max(10.0, size.width() - leftMargin - rightMargin),
                          std::max(10.0, size.height() - topMargin - bottomMargin));
    m_scale.plot.setLeft(std::max(leftMargin, PlotAxes::labelWidth(m_scale, m_tickStyle) + 4));
    showCurves();
    m_axes->setScale(m_scale, size);
    m_overlay->setScale(m_scale, size);
    m_overlay->setSentence(nothingText());
    m_overlay->setOddPlaces(oddPlaces(m_shown, m_scale));
    showCrosshair();
}

void PlotView::showCurves()
{
    m_picture->setScale(m_scale, devicePixelRatioF());
    const bool isPicture = m_picture->isInUse();
    m_lines.show(isPicture ? QList<MeasuredCurve>() : m_shown, m_scale, devicePixelRatioF());
    m_overlay->setDots(m_lines.dots());
    m_lines.showBands(m_bands, m_scale);
    setRenderHint(QPainter::Antialiasing, m_lines.points() <= smoothPoints);
}

void PlotView::applyTheme()
{
    setBackgroundBrush(Tokens::current().base);
    if (m_picture->isInUse())
        m_picture->setCurves(rasterCurves(m_shown));
    showCurves();
    scene()->update();
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        layOut();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (!underMouse())
        setCrosshair(std::nullopt);
}

} // namespace slipway
