#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace slipway {

namespace {

/// The plate with the icon of a way.
class IconPlate final : public QWidget
{
public:
    explicit IconPlate(QString iconName) : m_iconName(std::move(iconName)) { setFixedSize(36, 36); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Tokens::current().accentSoft);
        painter.drawRoundedRect(rect(), 8, 8);
        paintIcon(painter, m_iconName, QRectF(8, 8, 20, 20), Tokens::current().link);
    }

private:
    QString m_iconName;
};

} // namespace

EmptyState::EmptyState(const QString &title, const QString &why, QWidget *parent)
    : QWidget(parent),
      m_card(new QWidget),
      m_ways(new QVBoxLayout(m_card)),
      m_hint(new TextLabel({}, TextRole::Small, Tone::Hint))
{
    auto *column = new QWidget;
    column->setMaximumWidth(640);
    auto *text = new QVBoxLayout(column);
    text->setContentsMargins(0, 76, 0, 24);
    text->setSpacing(0);
    text->addWidget(new TextLabel(title, TextRole::Display));
    text->addSpacing(6);
    auto *reason = new TextLabel(why, TextRole::Body, Tone::Secondary);
    reason->setWordWrap(true);
    text->addWidget(reason);
    text->addSpacing(20);
    text->addWidget(m_card);
    text->addSpacing(16);
    text->addWidget(m_hint);
    text->addStretch(1);
    m_ways->setContentsMargins(1, 1, 1, 1);
    m_ways->setSpacing(0);
    m_card->installEventFilter(this);
    m_card->hide();
    m_hint->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

Button *EmptyState::addWay(const QString &iconName, const QString &title, const QString &text,
                           const QString &buttonText, const std::function<void()> &action)
{
    const bool first = m_ways->count() == 0;
    if (!first)
        m_ways->addWidget(new Divider(Qt::Horizontal));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(title, TextRole::Section));
    auto *detail = new TextLabel(text, TextRole::Body, Tone::Secondary);
    detail->setWordWrap(true);
    words->addWidget(detail);
    auto *button = new Button(buttonText, first ? Button::Kind::Primary : Button::Kind::Plain);
    connect(button, &QPushButton::clicked, this, action);
    row->addWidget(new IconPlate(iconName));
    row->addLayout(words, 1);
    row->addWidget(button);
    m_ways->addLayout(row);
    m_card->show();
    if (first)
        setFocusProxy(button);
    return button;
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_card && event->type() == QEvent::Paint) {
        QPainter painter(m_card);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Tokens::current().line);
        painter.drawRoundedRect(QRectF(m_card->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
