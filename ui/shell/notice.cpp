#include "ui/shell/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int railWidth = 80;
constexpr int margin = 12;
constexpr int footHeight = 26 + 46; ///< status line and the foot of a page: its actions stay within reach
constexpr int mostWidth = 560;

} // namespace

Notice::Notice(QWidget *window) : QWidget(window), m_bar(new MessageBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    connect(m_bar, &MessageBar::closed, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Notice::showError(const Error &error)
{
    m_bar->showError(error);
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
    const int pages = window.width() - railWidth;
    const int width = std::min(mostWidth, pages - 2 * margin);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(railWidth + (pages - width) / 2, window.height() - footHeight - height - margin, width, height);
}

} // namespace slipway
