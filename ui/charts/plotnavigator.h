#pragma once

#include <QObject>
#include <QPointF>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace slipway {

class PlotView;

/// Turns mouse and keys over a PlotView into zooming, panning and a moving crosshair. Owned by its view.
class PlotNavigator final : public QObject
{
    Q_OBJECT

public:
    explicit PlotNavigator(PlotView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, Box, Pan };

    bool press(QMouseEvent *event);
    bool move(QMouseEvent *event);
    bool release(QMouseEvent *event);
    bool wheel(QWheelEvent *event);
    bool keyPress(QKeyEvent *event);
    bool claims(QKeyEvent *event) const;
    bool showEverything();

    PlotView *m_view;
    Drag m_drag = Drag::None;
    QPointF m_from;
    bool m_spaceHeld = false;
    bool m_isPointed = false; ///< the crosshair, by the mouse
};

} // namespace slipway
