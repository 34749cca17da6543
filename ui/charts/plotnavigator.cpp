#include "ui/charts/plotnavigator.h"

#include "ui/charts/plotview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace slipway {

namespace {

constexpr double zoomStep = 0.8;     // of the range, for one notch of the wheel or one key
constexpr double wheelNotch = 120.0; // eighths of a degree
constexpr int manySteps = 10;

} // namespace

PlotNavigator::PlotNavigator(PlotView *view) : QObject(view), m_view(view)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

bool PlotNavigator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view) {
        if (event->type() == QEvent::ShortcutOverride)
            return claims(static_cast<QKeyEvent *>(event));
        if (event->type() == QEvent::KeyPress)
            return keyPress(static_cast<QKeyEvent *>(event));
        if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
            && !static_cast<QKeyEvent *>(event)->isAutoRepeat())
            m_spaceHeld = false;
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return showEverything();
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent *>(event));
    case QEvent::Leave:
        if (m_isPointed || !m_view->hasFocus()) // that of the keyboard stays
            m_view->setCrosshair(std::nullopt);
        return false;
    default:
        return false;
    }
}

bool PlotNavigator::press(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld))
        m_drag = Drag::Pan;
    else if (event->button() == Qt::LeftButton)
        m_drag = Drag::Box;
    else
        return false;
    m_view->setFocus(Qt::MouseFocusReason); // the keys that undo a zoom come here
    if (m_drag == Drag::Pan)
        m_view->rememberZoom();
    m_from = event->position();
    return true;
}

bool PlotNavigator::move(QMouseEvent *event)
{
    switch (m_drag) {
    case Drag::Box:
        m_view->setBox(QRectF(m_from, event->position()).normalized().intersected(m_view->plotScale().plot));
        break;
    case Drag::Pan:
        m_view->pan(event->position() - m_from);
        m_from = event->position();
        break;
    case Drag::None:
        m_isPointed = true;
        m_view->setCrosshair(m_view->plotScale().xAt(event->position().x()));
        break;
    }
    return true;
}

bool PlotNavigator::release(QMouseEvent *event)
{
    const Drag ended = m_drag;
    m_drag = Drag::None;
    if (ended != Drag::Box)
        return ended == Drag::Pan;
    m_view->setBox({});
    const QRectF box = QRectF(m_from, event->position()).normalized();
    // A click that slipped is no box.
    if (box.width() >= QApplication::startDragDistance() && box.height() >= 2) {
        m_view->rememberZoom();
        m_view->zoomTo(box);
    }
    return true;
}

bool PlotNavigator::wheel(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / wheelNotch;
    // A page that scrolls keeps its wheel where there is nothing to zoom out of.
    if (notches == 0 || (notches < 0 && !m_view->isZoomed()))
        return false;
    m_view->setFocus(Qt::MouseFocusReason);
    const double factor = std::pow(zoomStep, notches);
    m_view->rememberZoom();
    if (event->modifiers() & Qt::ShiftModifier)
        m_view->zoomY(m_view->plotScale().yAt(event->position().y()), factor);
    else
        m_view->zoomX(m_view->plotScale().xAt(event->position().x()), factor);
    event->accept();
    return true;
}

bool PlotNavigator::showEverything()
{
    m_drag = Drag::None;
    m_view->setBox({});
    if (m_view->isZoomed())
        m_view->rememberZoom();
    m_view->resetRange();
    return true;
}

/// The window's own Escape must wait while there is something here to leave.
bool PlotNavigator::claims(QKeyEvent *event) const
{
    const bool isEscape = event->key() == Qt::Key_Escape && (m_view->isZoomed() || m_view->crosshair());
    if (isEscape)
        event->accept();
    return isEscape;
}

bool PlotNavigator::keyPress(QKeyEvent *event)
{
    m_isPointed = false;
    const PlotRange x = m_view->xRange();
    const double centre = m_view->crosshair().value_or((x.low + x.high) / 2);
    const int steps = event->modifiers() & Qt::ControlModifier ? manySteps : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_view->moveCrosshair(-steps);
        return true;
    case Qt::Key_Right:
        m_view->moveCrosshair(steps);
        return true;
    case Qt::Key_Home:
        m_view->setCrosshair(x.low);
        return true;
    case Qt::Key_End:
        m_view->setCrosshair(x.high);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->rememberZoom();
        m_view->zoomX(centre, zoomStep);
        return true;
    case Qt::Key_Minus:
        m_view->rememberZoom();
        m_view->zoomX(centre, 1 / zoomStep);
        return true;
    case Qt::Key_Backspace:
        return m_view->undoZoom();
    case Qt::Key_Z:
        return event->modifiers() == Qt::ControlModifier && m_view->undoZoom();
    case Qt::Key_0:
        return showEverything();
    case Qt::Key_Space:
        m_spaceHeld = true;
        return true;
    case Qt::Key_Escape:
        if (!m_view->isZoomed() && !m_view->crosshair())
            return false; // the page goes back
        m_view->setCrosshair(std::nullopt);
        return showEverything();
    default:
        return false;
    }
}

} // namespace slipway
