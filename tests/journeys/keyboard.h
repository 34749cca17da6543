#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace slipway {

/// A person with a keyboard, a screen and no mouse, in front of one window.
class Keyboard
{
public:
    explicit Keyboard(QWidget &window) : m_window(window) {}

    /// On whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Tab until the control of this name has the focus; false when it is not reached.
    bool tabTo(const QString &name)
    {
        constexpr int enough = 100;
        for (int i = 0; i < enough && focused() != name; ++i)
            press(Qt::Key_Tab);
        return focused() == name;
    }
    /// Tabs to the button and presses it.
    bool pressButton(const QString &name)
    {
        if (!tabTo(name))
            return false;
        press(Qt::Key_Space);
        return true;
    }
    /// Tabs to the field and types in place of what it holds.
    bool fill(const QString &field, const QString &text)
    {
        if (!tabTo(field))
            return false;
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        return true;
    }

    /// The name of what has the focus, as a screen reader tells it.
    static QString focused()
    {
        const QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(focus);
        if (!focus)
            return {};
        return button && focus->accessibleName().isEmpty() ? button->text() : focus->accessibleName();
    }

private:
    QWidget &m_window;
};

} // namespace slipway
