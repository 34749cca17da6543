#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>

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

    /// Waits until a control of this name can be used, as a person does, and presses Tab until it has the focus; false
    /// when it does not come or is not reached.
    bool tabTo(const QString &name)
    {
        constexpr int enough = 100;
        constexpr int patienceMs = 30000;
        if (!QTest::qWaitFor([&] { return canBeUsed(name); }, patienceMs))
            return false;
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
        return focus ? nameOf(*focus) : QString();
    }

private:
    static QString nameOf(const QWidget &control)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&control);
        return button && control.accessibleName().isEmpty() ? button->text() : control.accessibleName();
    }
    static bool canBeUsed(const QString &name)
    {
        const QWidgetList all = QApplication::allWidgets();
        return std::any_of(all.begin(), all.end(), [&](const QWidget *widget) {
            return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                   && nameOf(*widget) == name;
        });
    }

    QWidget &m_window;
};

} // namespace slipway
