#pragma once

#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QCoreApplication>

class QLineEdit;

namespace slipway {

/// What a person does to the window with mouse and keys: every act is an event that a visible control gets. What is not
/// there, or not shown, is not acted on.
class PersonsHand final
{
public:
    /// The window must outlive the hand.
    explicit PersonsHand(MainWindow &window) : m_window(window) {}

    /// The visible control with this accessible name, or the button with this text. Both are translated in `context`,
    /// the class that made the control.
    template <class T>
    T *find(const char *context, const char *name) const
    {
        const QString wanted = QCoreApplication::translate(context, name);
        for (T *widget : m_window.findChildren<T *>()) {
            if (!widget->isVisible())
                continue;
            if (widget->accessibleName() == wanted)
                return widget;
            if constexpr (std::is_base_of_v<QAbstractButton, T>) {
                if (widget->text() == wanted)
                    return widget;
            }
        }
        return nullptr;
    }

    static void click(QWidget *widget, const QPoint &at);
    static void press(QWidget *widget, Qt::Key key, const QString &text = {},
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Replaces what stands in the field.
    static void type(QLineEdit *field, const QString &text);

    void press(const char *context, const char *name) const;
    /// The action of the open dialog.
    void agree() const;
    void openPage(int page) const;
    void openTab(int tab) const;
    /// Turns the wheel over the page.
    void scroll(QWidget *over, int notches) const;
    /// `share` of the width of the first chart that is shown.
    void pointAtChart(double share) const;
    /// The first entry with all of these words in it.
    void choose(const char *context, const char *comboName, const QStringList &words) const;
    void selectVersion(const QString &model, const QString &version) const;
    void drop(QWidget *over, const QString &folder) const;
    /// Opens the control's menu; its entry that begins with `text` is chosen with chooseInMenu().
    static void openMenu(QWidget *over);
    static void chooseInMenu(const char *context, const char *text);

private:
    MainWindow &m_window;
};

} // namespace slipway
