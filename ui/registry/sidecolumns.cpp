#include "ui/registry/sidecolumns.h"

#include "ui/widgets/divider.h"

#include <QBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int mainWidth = 420; // less than this beside the side is too narrow to read

} // namespace

SideColumns::SideColumns(QWidget *main, QWidget *side, int sideWidth, Grows grows, QWidget *parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_main(main),
      m_side(side),
      m_divider(new Divider(Qt::Vertical)),
      m_sideWidth(sideWidth),
      m_grows(grows)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(main, grows == Grows::Main ? 1 : 0);
    m_layout->addWidget(m_divider);
    m_layout->addWidget(side, grows == Grows::Side ? 1 : 0);
    arrange();
}

void SideColumns::arrange()
{
    const bool beside = width() >= mainWidth + m_sideWidth;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_divider->setVisible(beside);
    m_side->setMinimumWidth(beside ? m_sideWidth : 0);
    if (m_grows == Grows::Main) {
        m_side->setMaximumWidth(beside ? m_sideWidth : QWIDGETSIZE_MAX);
        return;
    }
    const int least = std::max(mainWidth, width() / 3);
    m_main->setMinimumWidth(beside ? least : 0);
    m_main->setMaximumWidth(beside ? least : QWIDGETSIZE_MAX);
}

void SideColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace slipway
