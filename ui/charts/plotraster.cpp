#include "ui/charts/plotraster.h"

#include "models/base/inparallel.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <thread>

namespace slipway {

namespace {

constexpr std::size_t columnsAtATime = 64;

/// Blends one line of pixels (a column of the picture, which lies in memory as a row).
class Ink
{
public:
    explicit Ink(QRgb colour) : m_premultiplied(qPremultiply(colour)), m_alpha(static_cast<quint32>(qAlpha(colour))) {}

    /// Covers `top` to `bottom`, in parts of pixels.
    void cover(QRgb *line, qreal top, qreal bottom) const
    {
        const int first = static_cast<int>(top);
        const int last = static_cast<int>(bottom);
        if (first == last) {
            blend(line[first], bottom - top);
            return;
        }
        blend(line[first], first + 1 - top);
        if (m_alpha == 255)
            std::fill(line + first + 1, line + last, m_premultiplied);
        else
            std::for_each(line + first + 1, line + last, [this](QRgb &pixel) { blend(pixel, 1); });
        if (bottom > last)
            blend(line[last], bottom - last);
    }

private:
    void blend(QRgb &pixel, qreal coverage) const
    {
        const auto part = static_cast<quint32>(coverage * 255 + 0.5);
        const quint32 rest = 255 - m_alpha * part / 255;
        const auto mixed = [&](int shift) {
            const quint32 ours = (m_premultiplied >> shift & 0xff) * part;
            const quint32 theirs = (pixel >> shift & 0xff) * rest;
            return (ours + theirs) / 255 << shift;
        };
        pixel = mixed(0) | mixed(8) | mixed(16) | mixed(24);
    }

    QRgb m_premultiplied;
    quint32 m_alpha;
};

/// Columns `first` to `end` of the whole picture, each of them a row of `image`.
class Stripe
{
public:
    Stripe(const PlotScale &scale, std::span<const double> edges, std::size_t first, std::size_t end, int height,
           qreal ratio)
        : m_edges(edges),
          m_first(first),
          m_end(end),
          m_ratio(ratio),
          m_scale(scale),
          m_image(height, static_cast<int>(end - first), QImage::Format_ARGB32_Premultiplied),
          m_tops(end - first),
          m_bottoms(end - first)
    {
        m_scale.plot = QRectF(0, 0, static_cast<qreal>(edges.size() - 1), height);
        m_image.fill(Qt::transparent);
    }

    void paint(const RasterCurve &curve)
    {
        std::fill(m_tops.begin(), m_tops.end(), m_scale.plot.height());
        std::fill(m_bottoms.begin(), m_bottoms.end(), 0.0);
        m_curve = &curve;
        trace();
        const Ink ink(curve.colour);
        const qreal half = curve.width * m_ratio / 2;
        for (std::size_t column = 0; column < m_tops.size(); ++column) {
            const qreal top = std::max(0.0, m_tops[column] - half);
            const qreal bottom = std::min(m_scale.plot.height() - 1e-6, m_bottoms[column] + half);
            if (m_tops[column] <= m_bottoms[column] && top < bottom)
                ink.cover(reinterpret_cast<QRgb *>(m_image.scanLine(static_cast<int>(column))), top, bottom);
        }
    }

    const QImage &image() const { return m_image; }

private:
    bool isShown(std::size_t index) const
    {
        const double value = m_curve->values[index];
        return std::isfinite(value) && (value > 0 || m_scale.scale == AxisScale::Linear);
    }

    qreal heightOf(double value) const
    {
        // Beyond this a line is vertical, and arithmetic with it useless.
        return std::clamp(m_scale.yPosition(value), -1e7, 1e7);
    }

    QPointF place(std::size_t index) const
    {
        return {std::clamp(m_scale.xPosition(m_curve->steps[index]), -1e7, 1e7), heightOf(m_curve->values[index])};
    }

    void widen(std::size_t column, qreal y)
    {
        m_tops[column - m_first] = std::min(m_tops[column - m_first], y);
        m_bottoms[column - m_first] = std::max(m_bottoms[column - m_first], y);
    }

    /// Follows a straight line through the columns it crosses.
    void connect(QPointF from, QPointF to)
    {
        const qreal slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
        const qreal begin = std::max(from.x(), static_cast<qreal>(m_first));
        const qreal end = std::min(to.x(), static_cast<qreal>(m_end));
        for (qreal x = begin; x < end; x = std::floor(x) + 1) {
            const auto column = static_cast<std::size_t>(x);
            const qreal next = std::min(std::floor(x) + 1, end);
            widen(column, from.y() + (x - from.x()) * slope);
            widen(column, from.y() + (next - from.x()) * slope);
        }
    }

    void trace()
    {
        const Numbers &steps = m_curve->steps;
        const auto begin = std::lower_bound(steps.begin(), steps.end(), m_edges[m_first]);
        auto next = static_cast<std::size_t>(begin - steps.begin());
        std::optional<QPointF> before = neighbour(next, -1);
        for (std::size_t column = m_first; column < m_end; ++column) {
            const std::size_t from = next;
            const bool isLast = column + 2 == m_edges.size(); // which holds its right edge too
            while (next < steps.size()
                   && (steps[next] < m_edges[column + 1] || (isLast && steps[next] <= m_edges.back())))
                ++next;
            if (from < next)
                before = traceColumn(column, from, next, before);
        }
        const std::optional<QPointF> behind = before ? neighbour(next, 1) : std::nullopt;
        if (behind)
            connect(*before, *behind);
    }

    /// Returns the column's last point, from which the line goes on; none when no value of it is shown.
    std::optional<QPointF> traceColumn(std::size_t column, std::size_t from, std::size_t end,
                                       std::optional<QPointF> before)
    {
        while (from < end && !isShown(from))
            ++from;
        while (end > from && !isShown(end - 1))
            --end;
        if (from == end)
            return std::nullopt;
        double least = m_curve->values[from];
        double greatest = least;
        for (std::size_t i = from + 1; i < end; ++i) {
            const double value = m_curve->values[i];
            if (value < least && isShown(i))
                least = value;
            if (value > greatest && isShown(i))
                greatest = value;
        }
        widen(column, heightOf(least));
        widen(column, heightOf(greatest));
        if (before)
            connect(*before, place(from));
        return place(end - 1);
    }

    /// The point that the line comes from or goes to outside the stripe: in the column next to `index`, as that one
    /// would be traced.
    std::optional<QPointF> neighbour(std::size_t index, int direction) const
    {
        const std::size_t count = m_curve->steps.size();
        std::size_t at = direction > 0 ? index : index - 1; // of 0 - 1 the comparison below thinks as of the end
        if (at >= count)
            return std::nullopt;
        const auto columnOf = [this](std::size_t i) { return std::floor(m_scale.xPosition(m_curve->steps[i])); };
        const qreal column = columnOf(at);
        for (; at < count && columnOf(at) == column; at += static_cast<std::size_t>(direction)) {
            if (isShown(at) && std::isfinite(m_scale.xPosition(m_curve->steps[at])))
                return place(at);
        }
        return std::nullopt;
    }

    std::span<const double> m_edges;
    std::size_t m_first;
    std::size_t m_end;
    qreal m_ratio;
    PlotScale m_scale; ///< with a plot of the whole picture's size at its origin
    QImage m_image;
    std::vector<qreal> m_tops; ///< what the curve covers of each column
    std::vector<qreal> m_bottoms;
    const RasterCurve *m_curve = nullptr;
};

/// Points without a neighbour have no line: without a dot they would be a speck.
void paintDots(QImage &picture, const RasterCurve &curve, const PlotScale &scale)
{
    constexpr qreal dotWidths = 3; // of the line, as PlotLines has it
    const auto isShown = [&](std::size_t index) {
        const double value = curve.values[index];
        return std::isfinite(value) && (value > 0 || scale.scale == AxisScale::Linear);
    };
    const std::size_t count = curve.values.size();
    std::optional<QPainter> painter;
    QPointF last(-1, -1);
    for (std::size_t i = 0; i < count; ++i) {
        if (!isShown(i) || (i > 0 && isShown(i - 1)) || (i + 1 < count && isShown(i + 1)))
            continue;
        const QPointF at(scale.xPosition(curve.steps[i]) - scale.plot.left(),
                         scale.yPosition(curve.values[i]) - scale.plot.top());
        const bool isInside = QRectF(QPointF(), scale.plot.size()).contains(at);
        if (!isInside || (at - last).manhattanLength() < 1)
            continue;
        if (!painter) {
            painter.emplace(&picture);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(QColor::fromRgba(curve.colour));
        }
        const qreal radius = dotWidths * curve.width / 2;
        painter->drawEllipse(at, radius, radius);
        last = at;
    }
}

} // namespace

QImage rasterOf(const QList<RasterCurve> &curves, const PlotScale &scale, qreal ratio, Progress &progress)
{
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::round(scale.plot.width() * ratio)));
    const int height = std::max(1, static_cast<int>(std::round(scale.plot.height() * ratio)));
    const std::vector<double> edges = scale.columnEdges(columns);
    QImage picture(static_cast<int>(columns), height, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);

    const auto make = [&](std::size_t at) {
        const std::size_t first = at * columnsAtATime;
        Stripe stripe(scale, edges, first, std::min(columns, first + columnsAtATime), height, ratio);
        for (const RasterCurve &curve : curves) {
            if (progress.cancelled())
                break;
            stripe.paint(curve);
        }
        return stripe.image();
    };
    const auto take = [&](std::size_t at, const QImage &stripe) {
        for (int y = 0; y < height; ++y) {
            auto *row = reinterpret_cast<QRgb *>(picture.scanLine(y)) + at * columnsAtATime;
            for (int x = 0; x < stripe.height(); ++x)
                row[x] = reinterpret_cast<const QRgb *>(stripe.constScanLine(x))[y];
        }
        return progress.cancelled() ? Status(cancelledError()) : Status();
    };
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    const Status painted =
        InParallel<QImage>::run((columns + columnsAtATime - 1) / columnsAtATime, threads, 1, make, take);
    if (!painted)
        return {};
    for (const RasterCurve &curve : curves) {
        if (progress.cancelled())
            return {};
        paintDots(picture, curve, scale);
    }
    return picture;
}

} // namespace slipway
