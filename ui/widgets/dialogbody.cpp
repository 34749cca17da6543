#include "ui/widgets/dialogbody.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>

namespace slipway {

namespace {

constexpr int roomAroundFocus =
    20; ///< of a field Qt brings only the cursor into sight: with the rest of it and its ring

} // namespace

DialogBody::DialogBody(int width, QWidget *parent) : QScrollArea(parent), m_width(width)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    setWidget(content);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !widget()->isAncestorOf(now))
            return;
        // A little later: when a dialog opens, what takes the focus has no place yet.
        const auto show = [this, focused = QPointer<QWidget>(now)] {
            if (focused && widget()->isAncestorOf(focused))
                ensureWidgetVisible(focused, roomAroundFocus, roomAroundFocus);
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    });
}

QSize DialogBody::sizeHint() const
{
    return {m_width, heightForWidth(m_width)};
}

int DialogBody::heightForWidth(int width) const
{
    const QLayout *content = widget()->layout();
    return content->hasHeightForWidth() ? content->totalHeightForWidth(width) : content->totalSizeHint().height();
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

} // namespace slipway
