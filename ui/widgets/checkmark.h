#pragma once

#include <QRectF>
#include <Qt>

class QPainter;

namespace slipway {

/// The side of the box that paintCheckBox() paints, in pixels.
constexpr int checkBoxSide = 14;

/// The box of a row that can be chosen: empty, checked, or with the bar of what is excluded.
void paintCheckBox(QPainter &painter, const QRectF &box, Qt::CheckState state);

} // namespace slipway
