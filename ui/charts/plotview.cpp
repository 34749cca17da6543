#include "ui/charts/plotview.h"

#include "models/domain/numbertext.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/plotnavigator.h"
#include "ui/charts/plotoverlay.h"
#include "ui/theme/tokens.h"

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr qreal leftMargin = 44;
constexpr qreal rightMargin = 12;
constexpr qreal topMargin = 10;
constexpr qreal bottomMargin = 38;
constexpr double headRoom = 0.06;          // of the range, above and below the curves
constexpr std::size_t pointsBudget = 6000; // what Qt Charts pans fluently

/// A range that is a single value is opened around it.
PlotRange opened(std::pair<double, double> range)
{
    if (range.first < range.second)
        return {range.first, range.second};
    const double half = range.first == 0 ? 0.5 : std::abs(range.first) / 2;
    return {range.first - half, range.first + half};
}

/// A single point between two gaps gets half its width to each side: a line of no length is not drawn.
QList<QPointF> asPoints(const std::vector<CurvePoint> &run, double halfWidth)
{
    if (run.size() == 1)
        return {QPointF(run[0].x - halfWidth, run[0].y), QPointF(run[0].x + halfWidth, run[0].y)};
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(run.size()));
    for (const CurvePoint &point : run)
        points << QPointF(point.x, point.y);
    return points;
}

} // namespace

PlotView::PlotView(QWidget *parent) : QChartView(parent), m_valueText([](double v) { return metricText(v); })
{
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view itself takes the keys
    setMinimumSize(160, 120);

    m_x = new QValueAxis(chart());
    m_linear = new QValueAxis(chart());
    m_log = new QLogValueAxis(chart());
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_linear, Qt::AlignLeft);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_x), static_cast<QAbstractAxis *>(m_linear),
                                static_cast<QAbstractAxis *>(m_log)})
        axis->setVisible(false); // PlotAxes draws them

    m_bandSeries = new QAreaSeries(new QLineSeries(chart()), new QLineSeries(chart()));
    chart()->addSeries(m_bandSeries);
    m_bandSeries->attachAxis(m_x);
    m_bandSeries->attachAxis(m_linear);
    m_axes = new PlotAxes(chart());
    m_overlay = new PlotOverlay(chart());
    new PlotNavigator(this);
    applyTheme();
}

void PlotView::setXTitle(const QString &title)
{
    m_xTitle = title;
    m_axes->setXTitle(title);
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
    const PlotRange wholeX = m_wholeX;
    const bool xZoomed = m_scale.x != m_wholeX;
    const bool yZoomed = m_scale.y != m_wholeY;
    m_curves = curves;
    measure();
    // A change of smoothing or of the visible curves keeps the place a person zoomed to.
    const bool same = wholeX == m_wholeX;
    setRanges(xZoomed && same ? m_scale.x : m_wholeX, yZoomed && same ? m_scale.y : m_wholeY);
}

void PlotView::setBand(const PlotBand &band)
{
    m_band = band;
    measure();
    resetRange();
}

void PlotView::setMarks(const QList<PlotMark> &marks)
{
    m_overlay->setMarks(marks);
}

void PlotView::setAxisScale(AxisScale scale)
{
    if (m_scale.scale == scale)
        return;
    m_scale.scale = scale;
    QAbstractAxis *const old = scale == AxisScale::Log ? static_cast<QAbstractAxis *>(m_linear) : m_log;
    QAbstractAxis *const now = scale == AxisScale::Log ? static_cast<QAbstractAxis *>(m_log) : m_linear;
    // Qt Charts warns about any value at or below zero that a logarithmic axis meets.
    for (QLineSeries *line : std::as_const(m_lines))
        line->replace(QList<QPointF>());
    chart()->removeAxis(old);
    old->setParent(chart()); // removeAxis() gives it away
    chart()->addAxis(now, Qt::AlignLeft);
    for (QLineSeries *line : std::as_const(m_lines))
        line->attachAxis(now);
    m_bandSeries->attachAxis(now);
    measure();
    setRanges(m_scale.x, m_wholeY);
}

qint64 PlotView::valuesNotShown() const
{
    if (m_scale.scale == AxisScale::Linear)
        return 0;
    qint64 count = 0;
    for (const PlotCurve &curve : m_curves) {
        if (curve.isVisible && curve.tone == PlotCurve::Tone::Full)
            count += std::count_if(curve.values.begin(), curve.values.end(), [](double v) { return v <= 0; });
    }
    return count;
}

void PlotView::measure()
{
    using Extent = std::optional<std::pair<double, double>>;
    const auto widen = [](Extent &whole, const Extent &part) {
        if (part)
            whole =
                whole ? std::pair{std::min(whole->first, part->first), std::max(whole->second, part->second)} : part;
    };
    const bool isLog = m_scale.scale == AxisScale::Log;
    Extent x;
    Extent y;
    if (!m_band.steps.empty())
        widen(x, std::pair{m_band.steps.front(), m_band.steps.back()});
    for (const PlotCurve &curve : std::as_const(m_curves)) {
        if (!curve.steps.empty())
            widen(x, std::pair{curve.steps.front(), curve.steps.back()});
        if (curve.isVisible && curve.tone == PlotCurve::Tone::Full)
            widen(y, extent(curve.values, isLog ? ValueFilter::AboveZero : ValueFilter::Finite));
    }
    m_wholeX = x ? opened(*x) : PlotRange{};
    m_wholeY = isLog ? PlotRange{0.1, 1} : PlotRange{};
    if (y) {
        const PlotRange range = opened(*y);
        m_wholeY = {zoomedRange(range, range.high, 1 + headRoom, m_scale.scale).low,
                    zoomedRange(range, range.low, 1 + headRoom, m_scale.scale).high};
    }
    if (m_fixedY)
        m_wholeY = *m_fixedY;
}

void PlotView::setRanges(PlotRange x, PlotRange y)
{
    // Narrower than this, neighbouring doubles can no longer be told apart on the axis.
    const auto isDrawable = [](PlotRange range) {
        return std::isfinite(range.low) && std::isfinite(range.high)
               && range.high - range.low > 1e-12 * std::max({std::abs(range.low), std::abs(range.high), 1e-280});
    };
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
    const PlotRange cut{std::max(range.low, m_wholeX.low), std::min(range.high, m_wholeX.high)};
    if (cut.low < cut.high && cut != m_scale.x)
        setRanges(cut, m_scale.y);
}

void PlotView::zoomTo(const QRectF &box)
{
    const QRectF inside = box.intersected(m_scale.plot);
    if (inside.width() < 2 || inside.height() < 2)
        return;
    setRanges({m_scale.xAt(inside.left()), m_scale.xAt(inside.right())},
              {m_scale.yAt(inside.bottom()), m_scale.yAt(inside.top())});
}

void PlotView::zoomX(double centre, double factor)
{
    setXRange(zoomedRange(m_scale.x, centre, factor, AxisScale::Linear));
}

void PlotView::zoomY(double centre, double factor)
{
    setRanges(m_scale.x, zoomedRange(m_scale.y, centre, factor, m_scale.scale));
}

void PlotView::pan(QPointF pixels)
{
    PlotRange x = movedRange(m_scale.x, -pixels.x() / m_scale.plot.width(), AxisScale::Linear);
    if (x.low < m_wholeX.low || x.high > m_wholeX.high)
        x = m_scale.x;
    setRanges(x, movedRange(m_scale.y, pixels.y() / m_scale.plot.height(), m_scale.scale));
}

void PlotView::resetRange()
{
    setRanges(m_wholeX, m_wholeY);
}

bool PlotView::isZoomed() const
{
    return m_scale.x != m_wholeX || m_scale.y != m_wholeY;
}

void PlotView::setBox(const QRectF &box)
{
    m_overlay->setBox(box);
}

qsizetype PlotView::drawnPoints() const
{
    qsizetype points = 0;
    for (const QLineSeries *line : m_lines)
        points += line->count();
    return points;
}

void PlotView::layOut()
{
    const QSizeF size = viewport()->size();
    m_scale.plot = QRectF(leftMargin, topMargin, std::max(10.0, size.width() - leftMargin - rightMargin),
                          std::max(10.0, size.height() - topMargin - bottomMargin));
    m_scale.plot.setLeft(std::max(leftMargin, PlotAxes::labelWidth(m_scale, m_tickStyle) + 4));
    chart()->setPlotArea(m_scale.plot);
    for (QLineSeries *line : std::as_const(m_lines))
        line->replace(QList<QPointF>()); // the axes then move without dragging the old points along
    m_x->setRange(m_scale.x.low, m_scale.x.high);
    if (m_scale.scale == AxisScale::Log)
        m_log->setRange(m_scale.y.low, m_scale.y.high);
    else
        m_linear->setRange(m_scale.y.low, m_scale.y.high);
    fillSeries();
    fillBand();
    m_axes->setScale(m_scale, size);
    m_overlay->setScale(m_scale, size);
    showCrosshair();
}

QLineSeries *PlotView::lineAt(qsizetype index)
{
    while (m_lines.size() <= index) {
        auto *line = new QLineSeries;
        chart()->addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(m_scale.scale == AxisScale::Log ? static_cast<QAbstractAxis *>(m_log) : m_linear);
        m_lines << line;
    }
    return m_lines[index];
}

void PlotView::fillSeries()
{
    const auto shown = static_cast<std::size_t>(
        std::count_if(m_curves.begin(), m_curves.end(), [](const PlotCurve &c) { return c.isVisible; }));
    const std::size_t buckets =
        std::clamp(static_cast<std::size_t>(m_scale.plot.width()), std::size_t{16},
                   std::max(std::size_t{16}, pointsBudget / (4 * std::max<std::size_t>(1, shown))));
    const ValueFilter filter = m_scale.scale == AxisScale::Log ? ValueFilter::AboveZero : ValueFilter::Finite;
    const double pixel = (m_scale.x.high - m_scale.x.low) / m_scale.plot.width();
    qsizetype next = 0;
    for (const PlotCurve &curve : std::as_const(m_curves)) {
        if (!curve.isVisible)
            continue;
        const qreal width = m_curves.size() > 8 ? 1 : curve.width;
        const auto runs = visibleRuns(curve.steps, curve.values, m_scale.x.low, m_scale.x.high, buckets, filter);
        const std::size_t points = std::accumulate(runs.begin(), runs.end(), std::size_t{0},
                                                   [](std::size_t sum, const auto &run) { return sum + run.size(); });
        // Where every pixel has its own points a dash would only look like gaps.
        const bool dense = points > buckets;
        QPen pen = seriesPen(curve.series, dense ? QList<qreal>() : curve.dash, width);
        if (curve.tone == PlotCurve::Tone::Faint) {
            QColor faint = pen.color();
            faint.setAlphaF(0.3F);
            pen.setColor(faint);
        }
        for (const auto &run : runs) {
            QLineSeries *line = lineAt(next++);
            line->setPen(pen);
            line->replace(asPoints(run, pixel));
        }
    }
}

void PlotView::fillBand()
{
    QList<QPointF> upper;
    QList<QPointF> lower;
    for (std::size_t i = 0; i < m_band.steps.size(); ++i) {
        // A bound that reaches out of sight is cut: Qt Charts fills nothing that is not finite.
        const double reach = m_scale.y.high - m_scale.y.low;
        const auto cut = [&](double v) { return std::clamp(v, m_scale.y.low - reach, m_scale.y.high + reach); };
        if (std::isnan(m_band.lows[i]) || std::isnan(m_band.highs[i]))
            continue;
        lower << QPointF(m_band.steps[i], cut(m_band.lows[i]));
        upper << QPointF(m_band.steps[i], cut(m_band.highs[i]));
    }
    m_bandSeries->upperSeries()->replace(upper);
    m_bandSeries->lowerSeries()->replace(lower);
    m_bandSeries->setVisible(!upper.isEmpty());
    QColor colour = seriesPen(m_band.series, {}, 1).color();
    colour.setAlphaF(0.5F);
    m_bandSeries->setPen(QPen(colour, 1));
    colour.setAlphaF(0.14F);
    m_bandSeries->setBrush(colour);
}

void PlotView::applyTheme()
{
    setBackgroundBrush(Tokens::current().base);
    fillSeries();
    fillBand();
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
