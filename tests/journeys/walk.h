#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plandialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace slipway {

// What a person does in a window, by keyboard, for the journeys.

/// The visible button with this text; null when there is none.
inline QAbstractButton *buttonIn(QWidget *window, const QString &text)
{
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

/// Presses a button by keyboard, as soon as the window offers it; false when it stays away or disabled, or cannot be
/// reached by Tab, or by the arrow keys from the one of its group that Tab reaches.
inline bool press(QWidget *window, const QString &text)
{
    QAbstractButton *button = nullptr;
    const bool offered = QTest::qWaitFor([&] {
        button = buttonIn(window, text);
        return button && button->isEnabled();
    });
    if (!offered || !(button->autoExclusive() || button->focusPolicy() & Qt::TabFocus))
        return false;
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

/// The visible dialog of the window; null when there is none.
inline PlanDialog *dialogIn(QWidget *window)
{
    for (PlanDialog *dialog : window->findChildren<PlanDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The dialog of the window, as soon as there is one; null when none comes.
inline PlanDialog *openedDialog(QWidget *window)
{
    static_cast<void>(QTest::qWaitFor([&] { return dialogIn(window) != nullptr; }));
    return dialogIn(window);
}

/// The control of a type by its accessible name that is visible now; null when there is none.
template <class Control>
Control *visibleControl(QWidget *window, const QString &accessibleName)
{
    for (Control *one : window->findChildren<Control *>()) {
        if (one->isVisible() && one->accessibleName() == accessibleName)
            return one;
    }
    return nullptr;
}

/// The same, as soon as it is visible; null when it does not come.
template <class Control>
Control *control(QWidget *window, const QString &accessibleName)
{
    static_cast<void>(QTest::qWaitFor([&] { return visibleControl<Control>(window, accessibleName) != nullptr; }));
    return visibleControl<Control>(window, accessibleName);
}

/// Whether any visible label of the window holds the text.
inline bool says(QWidget *window, const QString &text)
{
    const auto holds = [&text](const auto *label) { return label->isVisible() && label->text().contains(text); };
    const auto labels = window->findChildren<QLabel *>();
    const auto elided = window->findChildren<ElidedLabel *>();
    return std::any_of(labels.begin(), labels.end(), holds) || std::any_of(elided.begin(), elided.end(), holds);
}

} // namespace slipway
