#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace slipway {

/// The ring around the control that the keyboard has reached: 2 px, 1 px outside the control.
class FocusRing final : public QFocusFrame
{
    Q_OBJECT

public:
    using QFocusFrame::QFocusFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Moves the one ring of the application to whatever control gets the focus by keyboard. Text fields show
/// their focus by their border and item views by their current cell; a click shows no ring.
class FocusRingController final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRingController(QObject *parent);
    ~FocusRingController() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<FocusRing> m_ring;
    bool m_byKeyboard = true; ///< what the person used last
};

} // namespace slipway
