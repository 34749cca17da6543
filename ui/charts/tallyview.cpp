#include "ui/charts/tallyview.h"

#include "ui/charts/chartheading.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace slipway {

TallyView::TallyView(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void TallyView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    paintNothing(painter, viewport()->rect(), tr("Nothing to count."));
}

void TallyView::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void TallyView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT chosen(index.row());
}

} // namespace slipway
