#include "ui/theme/focusring.h"

#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>

namespace slipway {

namespace {

bool showsFocusItself(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
           || qobject_cast<const QTabBar *>(widget) || widget->isWindow();
}

} // namespace

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::current().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

FocusRingController::FocusRingController(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

FocusRingController::~FocusRingController()
{
    delete m_ring;
}

bool FocusRingController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        m_byKeyboard = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_byKeyboard = false;
    if (event->type() != QEvent::FocusIn || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    const bool byTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    const bool show = (m_byKeyboard || byTab) && !showsFocusItself(widget);
    if (!m_ring && show)
        m_ring = new FocusRing;
    if (m_ring)
        m_ring->setWidget(show ? widget : nullptr);
    return false;
}

} // namespace slipway
