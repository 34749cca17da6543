#include "ui/shell/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int shownMs = 6000;
constexpr int margin = 12;
constexpr int footHeight = 26 + 46; ///< status line and a pane's actions: they stay within reach

} // namespace

Notice::Notice(QWidget *window) : QWidget(window), m_bar(new MessageBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    m_hide.setSingleShot(true);
    m_hide.setInterval(shownMs);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(m_bar, &MessageBar::closed, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Notice::showNotice(MessageBar::Kind kind, const QString &text)
{
    m_bar->showMessage(kind, text);
    appear();
    m_hide.start();
}

void Notice::showError(const Error &error)
{
    m_hide.stop();
    m_bar->showError(error);
    appear();
}

void Notice::appear()
{
    show();
    raise();
    place();
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Notice::place()
{
    const QSize window = parentWidget()->size();
    const int width = std::min(420, window.width() - 2 * margin);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(window.width() - width - margin, window.height() - footHeight - height - margin, width, height);
}

} // namespace slipway
