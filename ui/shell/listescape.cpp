#include "ui/shell/listescape.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace slipway {

ListEscape::ListEscape(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ListEscape::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if ((!isAsked && event->type() != QEvent::KeyPress) || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    QWidget *list = QApplication::activePopupWidget();
    if (!list || !qobject_cast<QComboBox *>(list->parentWidget()))
        return false;
    if (isAsked)
        event->accept(); // a key then, and no shortcut
    else
        list->close();
    return true;
}

} // namespace slipway
