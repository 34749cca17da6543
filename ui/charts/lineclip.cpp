#include "ui/charts/lineclip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace slipway {

namespace {

QPointF between(QPointF from, QPointF to, qreal share)
{
    if (share == 0 || share == 1)
        return share == 0 ? from : to;
    return {std::lerp(from.x(), to.x(), share), std::lerp(from.y(), to.y(), share)};
}

/// The part of a segment inside the bounds (Liang and Barsky, 1984).
std::optional<std::pair<QPointF, QPointF>> insideOf(QPointF from, QPointF to, const QRectF &bounds)
{
    const QPointF step = to - from;
    qreal enters = 0;
    qreal leaves = 1;
    const std::array<std::pair<qreal, qreal>, 4> sides{{{-step.x(), from.x() - bounds.left()},
                                                        {step.x(), bounds.right() - from.x()},
                                                        {-step.y(), from.y() - bounds.top()},
                                                        {step.y(), bounds.bottom() - from.y()}}};
    for (const auto &[outwards, room] : sides) {
        if (outwards == 0) {
            if (room < 0)
                return std::nullopt;
        } else if (outwards < 0) {
            enters = std::max(enters, room / outwards);
        } else {
            leaves = std::min(leaves, room / outwards);
        }
    }
    return enters <= leaves ? std::optional(std::pair(between(from, to, enters), between(from, to, leaves)))
                            : std::nullopt;
}

/// The same, seen from the nearer end: shares of a length of 1e300 would be none of its last hundred pixels.
std::optional<std::pair<QPointF, QPointF>> insideFromNear(QPointF from, QPointF to, const QRectF &bounds)
{
    if (from.manhattanLength() <= to.manhattanLength())
        return insideOf(from, to, bounds);
    const auto inside = insideOf(to, from, bounds);
    return inside ? std::optional(std::pair(inside->second, inside->first)) : std::nullopt;
}

} // namespace

QList<QList<QPointF>> clippedLines(const QList<QPointF> &points, const QRectF &bounds)
{
    if (std::all_of(points.begin(), points.end(), [&](const QPointF &point) { return bounds.contains(point); }))
        return points.isEmpty() ? QList<QList<QPointF>>() : QList<QList<QPointF>>{points};
    QList<QList<QPointF>> lines;
    bool goesOn = false;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from = points[i - 1];
        const QPointF to = points[i];
        const auto inside = insideFromNear(from, to, bounds);
        if (!inside) {
            goesOn = false;
            continue;
        }
        if (!goesOn)
            lines << QList<QPointF>{inside->first};
        lines.last() << inside->second;
        goesOn = inside->second == to;
    }
    return lines;
}

} // namespace slipway
