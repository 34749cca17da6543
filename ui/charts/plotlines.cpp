#include "ui/charts/plotlines.h"

#include "ui/charts/lineclip.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr qsizetype manyCurves = 8;     // from here on they are thin
constexpr float overlappingEdge = 0.7F; ///< opaque, so that the means stand out
constexpr float overlappingFill = 0.1F;
constexpr qreal dotWidths = 3; ///< of its curve's line

/// The runs as pixels of the plot, y upwards as Qt Charts has it, cut off not far outside.
QList<QList<QPointF>> linesOf(const std::vector<std::vector<CurvePoint>> &runs, const PlotScale &scale)
{
    const QRectF &plot = scale.plot;
    const QRectF bounds(-plot.width(), -plot.height(), 3 * plot.width(), 3 * plot.height());
    QList<QList<QPointF>> lines;
    for (const std::vector<CurvePoint> &run : runs) {
        QList<QPointF> line;
        line.reserve(static_cast<qsizetype>(run.size()) + 1);
        for (const CurvePoint &point : run) {
            const QPointF at(scale.xPosition(point.x) - plot.left(), plot.bottom() - scale.yPosition(point.y));
            if (std::isfinite(at.x()) && std::isfinite(at.y()))
                line << at;
        }
        lines << clippedLines(line, bounds);
    }
    return lines;
}

/// What of the band is in sight, with its neighbours; of more than two points a column its least and its greatest value
/// there.
PlotBand thinned(const PlotBand &band, const PlotScale &scale)
{
    const auto isKnown = [&band](std::size_t i) { return !std::isnan(band.lows[i]) && !std::isnan(band.highs[i]); };
    const std::vector<double> edges =
        scale.columnEdges(static_cast<std::size_t>(std::max(1.0, std::round(scale.plot.width()))));
    const std::vector<std::size_t> ends = columnEnds(band.steps, edges);
    const std::size_t first = ends.front();
    const std::size_t end = ends.back();
    const bool isDense = end - first > 2 * edges.size();
    PlotBand thin;
    const auto add = [&thin](double step, double low, double high) {
        thin.steps.push_back(step);
        thin.lows.push_back(low);
        thin.highs.push_back(high);
    };
    const auto addPoint = [&](std::size_t i) {
        if (isKnown(i))
            add(band.steps[i], band.lows[i], band.highs[i]);
    };
    if (first > 0)
        addPoint(first - 1);
    for (std::size_t column = 0; column + 1 < ends.size(); ++column) {
        double low = HUGE_VAL;
        double high = -HUGE_VAL;
        for (std::size_t i = ends[column]; i < ends[column + 1]; ++i) {
            if (!isDense) {
                addPoint(i);
            } else if (isKnown(i)) {
                low = std::min(low, band.lows[i]);
                high = std::max(high, band.highs[i]);
            }
        }
        if (low <= high)
            add(std::midpoint(edges[column], edges[column + 1]), low, high);
    }
    if (end < band.steps.size())
        addPoint(end);
    return thin;
}

QPen penOf(const PlotCurve &curve, bool isThin, bool isDense)
{
    // Where every pixel has its own points a dash would only look like gaps.
    return seriesPen(curve.series, isDense ? QList<qreal>() : curve.dash, isThin || isDense ? 1 : curve.width,
                     curve.tone);
}

} // namespace

PlotLines::PlotLines(QChart *chart) : m_chart(chart), m_x(new QValueAxis(chart)), m_y(new QValueAxis(chart))
{
    chart->addAxis(m_x, Qt::AlignBottom);
    chart->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false); // PlotAxes draws them
    m_y->setVisible(false);
    bandAt(0); // below all lines; later ones are pale enough to lie above some
}

QAreaSeries *PlotLines::bandAt(qsizetype index)
{
    while (m_bands.size() <= index) {
        auto *band = new QAreaSeries(new QLineSeries(m_chart), new QLineSeries(m_chart));
        m_chart->addSeries(band);
        band->attachAxis(m_x);
        band->attachAxis(m_y);
        band->hide();
        m_bands << band;
    }
    return m_bands[index];
}

QLineSeries *PlotLines::lineAt(qsizetype index)
{
    while (m_lines.size() <= index) {
        auto *line = new QLineSeries;
        m_chart->addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(m_y);
        m_lines << line;
    }
    return m_lines[index];
}

void PlotLines::setScale(const PlotScale &scale)
{
    if (m_plot == scale.plot)
        return;
    m_plot = scale.plot;
    m_chart->setPlotArea(m_plot);
    for (QLineSeries *line : std::as_const(m_lines))
        line->replace(QList<QPointF>()); // the axes then move without dragging the old points along
    m_x->setRange(0, m_plot.width());
    m_y->setRange(0, m_plot.height());
}

void PlotLines::show(const QList<MeasuredCurve> &curves, const PlotScale &scale, qreal ratio)
{
    setScale(scale);
    const auto columns = static_cast<std::size_t>(std::max(16.0, std::round(scale.plot.width() * ratio)));
    const std::vector<double> edges = scale.columnEdges(columns);
    const QRectF sight(QPointF(0, 0), scale.plot.size());
    m_dots.clear();
    qsizetype next = 0;
    for (const MeasuredCurve &measured : curves) {
        const PlotCurve &curve = measured.curve;
        const auto runs = visibleRuns(curve.steps, *measured.pyramid, edges);
        std::size_t drawn = 0;
        for (const auto &run : runs)
            drawn += run.size();
        const QPen pen = penOf(curve, curves.size() > manyCurves, drawn > columns);
        for (const QList<QPointF> &points : linesOf(runs, scale)) {
            if (points.size() > 1) {
                QLineSeries *line = lineAt(next++);
                line->setPen(pen);
                line->replace(points);
            } else if (sight.contains(points[0])) { // between two gaps, or the curve's only one
                m_dots.append({scale.plot.bottomLeft() + QPointF(points[0].x(), -points[0].y()), pen.color(),
                               dotWidths * pen.widthF() / 2, !curve.dash.isEmpty()});
            }
        }
    }
    for (; next < m_lines.size() && m_lines[next]->count() > 0; ++next)
        m_lines[next]->replace(QList<QPointF>());
}

void PlotLines::showBands(const QList<PlotBand> &bands, const PlotScale &scale)
{
    setScale(scale);
    for (qsizetype i = 0; i < std::max(bands.size(), m_bands.size()); ++i)
        showBand(*bandAt(i), bands.value(i), scale);
    if (bands.size() < 2)
        return;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        QPen pen = seriesPen(bands[i].series, bands[i].dash, 1);
        QColor colour = pen.color();
        colour.setAlphaF(overlappingEdge);
        pen.setColor(colour);
        m_bands[i]->setPen(pen);
        colour.setAlphaF(overlappingFill);
        m_bands[i]->setBrush(colour);
    }
}

void PlotLines::showBand(QAreaSeries &area, const PlotBand &band, const PlotScale &scale)
{
    QList<QPointF> upper;
    QList<QPointF> lower;
    // A bound that reaches out of sight is cut: Qt Charts fills nothing that is not finite.
    const auto place = [&](double step, double value) {
        const QRectF &plot = scale.plot;
        const qreal x = scale.xPosition(step) - plot.left();
        const qreal y = plot.bottom() - scale.yPosition(value);
        return QPointF(std::clamp(x, -plot.width(), 2 * plot.width()),
                       std::clamp(std::isnan(y) ? -plot.height() : y, -plot.height(), 2 * plot.height()));
    };
    const PlotBand seen = thinned(band, scale);
    for (std::size_t i = 0; i < seen.steps.size(); ++i) {
        lower << place(seen.steps[i], seen.lows[i]);
        upper << place(seen.steps[i], seen.highs[i]);
    }
    area.upperSeries()->replace(upper);
    area.lowerSeries()->replace(lower);
    area.setVisible(!upper.isEmpty());
    QColor colour = seriesPen(band.series, {}, 1).color();
    colour.setAlphaF(0.5F);
    area.setPen(QPen(colour, 1));
    colour.setAlphaF(0.14F);
    area.setBrush(colour);
}

qsizetype PlotLines::points() const
{
    qsizetype points = 0;
    for (const QLineSeries *line : m_lines)
        points += line->count();
    return points;
}

bool PlotLines::isAnyInSight() const
{
    const QRectF sight(QPointF(0, 0), m_plot.size());
    return !m_dots.isEmpty() || std::any_of(m_lines.begin(), m_lines.end(), [&sight](const QLineSeries *line) {
        return !clippedLines(line->points(), sight).isEmpty();
    });
}

QList<QPointF> PlotLines::positions() const
{
    QList<QPointF> positions;
    for (const PlotDot &dot : m_dots)
        positions << dot.at;
    for (const QLineSeries *line : m_lines) {
        for (const QPointF &point : line->points())
            positions << QPointF(m_plot.left() + point.x(), m_plot.bottom() - point.y());
    }
    return positions;
}

} // namespace slipway
