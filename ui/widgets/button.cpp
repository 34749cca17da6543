#include "ui/widgets/button.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QIconEngine>
#include <QKeyEvent>
#include <QPainter>

namespace slipway {

namespace {

/// The icon of a filled button: in the colour of its text instead of the palette's.
class FilledIconEngine final : public QIconEngine
{
public:
    FilledIconEngine(QString name, Button::Kind kind) : m_name(std::move(name)), m_kind(kind) {}

    QIconEngine *clone() const override { return new FilledIconEngine(m_name, m_kind); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = Tokens::current();
        const QColor ink = m_kind == Button::Kind::Primary ? t.onAccent : t.badText;
        paintIcon(*painter, m_name, rect, mode == QIcon::Disabled ? t.disabled : ink);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

private:
    QString m_name;
    Button::Kind m_kind;
};

QString kindName(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return QStringLiteral("primary");
    case Button::Kind::Danger:
        return QStringLiteral("danger");
    case Button::Kind::Ghost:
        return QStringLiteral("ghost");
    case Button::Kind::Link:
        return QStringLiteral("link");
    case Button::Kind::Bare:
        return QStringLiteral("bare");
    case Button::Kind::Plain:
        break;
    }
    return QStringLiteral("plain");
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setProperty("kind", kindName(kind));
    setAutoDefault(false);
    setIconSize(QSize(16, 16));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
}

Button *Button::iconOnly(const QString &iconName, const QString &name, Kind kind)
{
    auto *button = new Button(QString(), kind);
    button->setIconName(iconName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    if (kind == Kind::Bare)
        button->setIconSize(QSize(14, 14));
    return button;
}

void Button::setIconName(const QString &name)
{
    const bool filled = m_kind == Kind::Primary || m_kind == Kind::Danger;
    setIcon(filled ? QIcon(new FilledIconEngine(name, m_kind)) : themedIcon(name));
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPushButton::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        click();
}

void Button::setSmall()
{
    setProperty("small", true);
    setFont(textFont(TextRole::SmallStrong));
}

} // namespace slipway
