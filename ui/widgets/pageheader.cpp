#include "ui/widgets/pageheader.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/loadingline.h"

#include <QHBoxLayout>
#include <QPainter>

namespace slipway {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(title, TextRole::Title)),
      m_detail(new ElidedLabel({}, TextRole::Body, Tone::Secondary)),
      m_controls(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    setFixedHeight(52);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 1);
    layout->setSpacing(12);
    m_controls->setSpacing(8);
    m_actions->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addLayout(m_controls, 1);
    layout->addLayout(m_actions);
    m_detail->hide();
    // Keeps the actions at the right while no control takes the room.
    m_controls->addStretch(0);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void PageHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void PageHeader::addControl(QWidget *widget, int stretch)
{
    m_controls->insertWidget(m_controls->count() - 1, widget, stretch);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::setLoadingLine(LoadingLine *line)
{
    m_loading = line;
    m_loading->setParent(this);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_loading)
        m_loading->setGeometry(0, height() - m_loading->height(), width(), m_loading->height());
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Tokens::current().line);
}

} // namespace slipway
