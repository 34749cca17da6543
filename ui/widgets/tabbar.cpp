#include "ui/widgets/tabbar.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace slipway {

namespace {

constexpr int tabPadding = 5;

} // namespace

TabBar::TabBar(const QString &name, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setFont(textFont(TextRole::SmallStrong));
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(34);
}

QSize TabBar::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * tabPadding + 1, 34};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::current();
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool open = i == currentIndex();
        painter.setPen(!isTabEnabled(i) ? t.disabled : open ? t.text : t.text2);
        painter.drawText(tab, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        if (open)
            painter.fillRect(tab.left() + tabPadding, height() - 2, tab.width() - 2 * tabPadding, 2, t.selLine);
        if (open && hasFocus() && m_byKeyboard) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(t.focus, 1.5));
            painter.drawRoundedRect(QRectF(tab).adjusted(2, 5, -2, -5), 4, 4);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

void TabBar::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    QTabBar::keyPressEvent(event);
    update();
}

void TabBar::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    QTabBar::mousePressEvent(event);
}

} // namespace slipway
