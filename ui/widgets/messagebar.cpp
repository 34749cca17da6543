#include "ui/widgets/messagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>

namespace slipway {

namespace {

constexpr int glyphSide = 14;

Glyph glyphFor(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Good:
        return Glyph::Good;
    case MessageBar::Kind::Warning:
        return Glyph::Warning;
    case MessageBar::Kind::Bad:
        return Glyph::Bad;
    case MessageBar::Kind::Info:
        break;
    }
    return Glyph::Note;
}

QColor fillFor(MessageBar::Kind kind)
{
    const Tokens &t = Tokens::current();
    switch (kind) {
    case MessageBar::Kind::Good:
        return t.goodBg;
    case MessageBar::Kind::Warning:
        return t.warnBg;
    case MessageBar::Kind::Bad:
        return t.badBg;
    case MessageBar::Kind::Info:
        break;
    }
    return t.infoBg;
}

} // namespace

MessageBar::MessageBar(Place place, QWidget *parent)
    : QWidget(parent),
      m_place(place),
      m_text(new TextLabel({})),
      m_actions(new QHBoxLayout),
      m_close(Button::iconOnly(QStringLiteral("close"), tr("Close this message"), Button::Kind::Bare))
{
    auto *layout = new QHBoxLayout(this);
    const int side = place == Place::UnderHeader ? 16 : 12;
    layout->setContentsMargins(side + glyphSide + 9, 8, side, 8);
    layout->setSpacing(12);
    m_text->setReading();
    m_actions->setSpacing(12);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    removeActions();
    m_close->hide();
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
}

void MessageBar::showError(const Error &error)
{
    showMessage(Kind::Bad, error.translated());
    m_close->show();
    if (error.detail.isEmpty())
        return;
    const QString details = error.translated() + QLatin1Char('\n') + error.detail;
    addAction(tr("Copy details"), [details] { QApplication::clipboard()->setText(details); });
}

void MessageBar::addAction(const QString &text, const std::function<void()> &action)
{
    auto *button = new Button(text, Button::Kind::Link);
    connect(button, &QPushButton::clicked, this, action);
    m_actions->addWidget(button);
}

void MessageBar::clear()
{
    hide();
    removeActions();
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::removeActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // Later: the click that replaces the message may come from this very button.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillFor(m_kind));
    const qreal radius = m_place == Place::UnderHeader ? 0 : 6;
    painter.drawRoundedRect(rect(), radius, radius);
    const qreal left = m_place == Place::UnderHeader ? 16 : 12;
    paintGlyph(painter, glyphFor(m_kind), QRectF(left, 10, glyphSide, glyphSide));
}

} // namespace slipway
