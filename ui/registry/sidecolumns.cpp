#include "ui/registry/sidecolumns.h"

#include "ui/widgets/divider.h"

#include <QBoxLayout>

namespace slipway {

namespace {

constexpr int mainWidth = 420; // less than this beside the side is too narrow to read

} // namespace

SideColumns::SideColumns(QWidget *main, QWidget *side, int sideWidth, QWidget *parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_side(side),
      m_divider(new Divider(Qt::Vertical)),
      m_sideWidth(sideWidth)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(main, 1);
    m_layout->addWidget(m_divider);
    m_layout->addWidget(side);
    arrange();
}

void SideColumns::arrange()
{
    const bool beside = width() >= mainWidth + m_sideWidth;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_divider->setVisible(beside);
    m_side->setMinimumWidth(beside ? m_sideWidth : 0);
    m_side->setMaximumWidth(beside ? m_sideWidth : QWIDGETSIZE_MAX);
}

void SideColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace slipway
