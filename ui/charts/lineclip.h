#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace slipway {

/// The parts of a line through `points` that lie in `bounds`, each at least two points; the whole line unchanged when
/// all of it does. The points are finite and may be very far away.
QList<QList<QPointF>> clippedLines(const QList<QPointF> &points, const QRectF &bounds);

} // namespace slipway
