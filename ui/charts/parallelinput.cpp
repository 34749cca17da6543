// ParallelCoordinates under mouse and keys.

#include "ui/charts/parallelcoordinates.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal axisReach = 10; ///< px beside an axis that still mean it
constexpr double nudge = 0.02;  ///< of an axis, by a key

} // namespace

void ParallelCoordinates::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const int axis = m_axes.nearest(at.x());
    if (event->button() != Qt::LeftButton || axis < 0)
        return;
    m_pressed = at;
    m_moved = false;
    const QRectF &lines = m_axes.lines();
    const bool isOnAxis = std::abs(at.x() - m_axes.x(axis)) <= axisReach;
    if (at.y() < lines.top() - 4) {
        m_drag = Drag::Name;
        m_axis = axis;
    } else if (isOnAxis && at.y() <= lines.bottom() + 4) {
        m_axis = axis;
        m_pressedShare = m_axes.shareAt(at.y());
        const auto &brush = m_axes.at(axis).brush;
        const bool isInside = brush && m_pressedShare >= brush->low && m_pressedShare <= brush->high;
        m_drag = isInside ? Drag::MoveBrush : Drag::NewBrush;
        if (isInside)
            m_pressedBrush = *brush;
    }
    update();
}

void ParallelCoordinates::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::None) {
        const int axis = m_axes.nearest(at.x());
        const bool isName = axis >= 0 && at.y() < m_axes.lines().top() - 4;
        const bool isAxis =
            axis >= 0 && std::abs(at.x() - m_axes.x(axis)) <= axisReach && at.y() <= m_axes.lines().bottom() + 4;
        setCursor(isName ? Qt::OpenHandCursor : isAxis ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    m_moved = m_moved || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_moved)
        return;
    const double share = m_axes.shareAt(at.y());
    if (m_drag == Drag::Name) {
        moveAxis(m_axis, m_axes.nearest(at.x()));
    } else if (m_drag == Drag::NewBrush) {
        applyBrush(m_axis, AxisBrush{std::min(share, m_pressedShare), std::max(share, m_pressedShare)});
    } else {
        const double by = std::clamp(share - m_pressedShare, -m_pressedBrush.low, 1 - m_pressedBrush.high);
        applyBrush(m_axis, AxisBrush{m_pressedBrush.low + by, m_pressedBrush.high + by});
    }
}

void ParallelCoordinates::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::None) {
        RowsChart::mouseReleaseEvent(event);
        return;
    }
    if (!m_moved && drag != Drag::Name)
        applyBrush(m_axis, std::nullopt);
    m_settling.stop();
    repaintRows(); // exactly, now that nothing moves
}

void ParallelCoordinates::nudgeBrush(int key, bool upperEnd)
{
    AxisBrush brush = m_axes.at(m_axis).brush.value_or(AxisBrush());
    const double by = key == Qt::Key_Up ? nudge : -nudge;
    if (upperEnd)
        brush.high = std::clamp(brush.high + by, brush.low, 1.0);
    else
        brush.low = std::clamp(brush.low + by, 0.0, brush.high);
    applyBrush(m_axis, brush == AxisBrush() ? std::nullopt : std::optional(brush));
}

void ParallelCoordinates::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_axes.count() == 0) {
        RowsChart::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int to = std::clamp(m_axis + (event->key() == Qt::Key_Left ? -1 : 1), 0, m_axes.count() - 1);
        if (shift)
            moveAxis(m_axis, to);
        m_axis = to;
        setAccessibleDescription(m_axes.at(m_axis).values.name);
        update();
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        nudgeBrush(event->key(), shift);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        applyBrush(m_axis, std::nullopt);
        break;
    case Qt::Key_Escape:
        if (!m_axes.anyBrush()) {
            RowsChart::keyPressEvent(event);
            break;
        }
        clearBrushes();
        break;
    default:
        RowsChart::keyPressEvent(event);
    }
}

} // namespace slipway
