#include "ui/widgets/menukeys.h"

#include <QAbstractItemView>
#include <QShortcut>

namespace slipway {

void openMenuBy(QAbstractItemView *view, const std::function<void(const QPoint &)> &open)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, view,
                     [view, open](const QPoint &position) { open(view->viewport()->mapToGlobal(position)); });
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Menu), QKeySequence(Qt::SHIFT | Qt::Key_F10)}) {
        auto *key = new QShortcut(keys, view, nullptr, nullptr, Qt::WidgetShortcut);
        QObject::connect(key, &QShortcut::activated, view, [view, open] {
            const QRect item = view->visualRect(view->currentIndex());
            open(view->viewport()->mapToGlobal(item.bottomLeft()));
        });
    }
}

} // namespace slipway
