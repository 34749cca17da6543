#include "ui/shell/helppanel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/factlist.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace slipway {

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel({}, TextRole::Section)),
      m_text(new TextLabel({})),
      m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Help"));
    setFixedWidth(320);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto *head = new QHBoxLayout;
    Button *close = Button::iconOnly(QStringLiteral("close"), tr("Close help"), Button::Kind::Bare);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *keys = new FactList;
    keys->addFact(tr("Ctrl+1, 2, …"), tr("Go to a page"));
    keys->addFact(tr("Ctrl+F"), tr("Filter"));
    keys->addFact(tr("F5"), tr("Read again"));
    keys->addFact(tr("Ctrl+O"), tr("Add a folder of models, on the registry page"));
    keys->addFact(tr("Enter"), tr("Open the selected row, press the focused button"));
    keys->addFact(tr("Shift+F10"), tr("Menu of the selected row: sort, columns"));
    keys->addFact(tr("Delete"), tr("Remove the selected registry from the list"));
    keys->addFact(tr("Ctrl+C"), tr("Copy the selected rows"));
    keys->addFact(tr("Esc"), tr("Back one level"));
    keys->addFact(tr("F1"), tr("This help"));
    m_text->setReading();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 16);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("Keys of the window"), TextRole::Section));
    column->addWidget(keys);
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Help"));
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 14, 0, 0);
    layout->setSpacing(8);
    head->setContentsMargins(0, 0, 12, 0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    connect(close, &QPushButton::clicked, this, &HelpPanel::closed);
}

void HelpPanel::setHelp(const QString &pageTitle, const QString &help)
{
    m_title->setText(pageTitle);
    m_text->setText(help);
    m_scroll->verticalScrollBar()->setValue(0);
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, 1, height(), Tokens::current().line);
}

} // namespace slipway
