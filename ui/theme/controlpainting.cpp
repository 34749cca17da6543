#include "ui/theme/controlpainting.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace slipway {

namespace {

constexpr double radius = 6;
constexpr double smallRadius = 4;

/// A rectangle with a border that lies wholly inside `rect`. An invalid colour is not drawn.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double width,
              double corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

enum class ButtonKind { Plain, Primary, Danger, Ghost, Link, Bare };

ButtonKind kindOf(const QWidget *widget)
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    if (kind == QLatin1String("primary"))
        return ButtonKind::Primary;
    if (kind == QLatin1String("danger"))
        return ButtonKind::Danger;
    if (kind == QLatin1String("ghost"))
        return ButtonKind::Ghost;
    if (kind == QLatin1String("link"))
        return ButtonKind::Link;
    return kind == QLatin1String("bare") ? ButtonKind::Bare : ButtonKind::Plain;
}

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

struct ButtonLook {
    QColor text;
    QColor fill;
    QColor border;
};

/// Of a button that is disabled.
ButtonLook restingLook(ButtonKind kind)
{
    const Tokens &t = Tokens::current();
    const bool bordered = kind == ButtonKind::Plain || kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    return {t.disabled, {}, bordered ? t.line : QColor()};
}

ButtonLook buttonLook(ButtonKind kind, QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return restingLook(kind);
    const Tokens &t = Tokens::current();
    const bool hovered = state.testFlag(QStyle::State_MouseOver);
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    const auto ground = [&](const QColor &resting, const QColor &under, const QColor &held) {
        return down ? held : hovered ? under : resting;
    };
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor fill = ground(t.accent, t.accentHover, t.accentPress);
        return {t.onAccent, fill, fill};
    }
    case ButtonKind::Danger:
        return {t.badText, t.badBg, t.bad};
    case ButtonKind::Ghost:
        return {t.text2, ground({}, t.hover, t.pressed), {}};
    case ButtonKind::Link:
        return {hovered ? t.accentHover : t.link, {}, {}};
    case ButtonKind::Bare:
        return {t.text, ground({}, t.pressed, t.pressed), {}};
    case ButtonKind::Plain:
        break;
    }
    return {t.text, ground(t.base, t.hover, t.pressed), t.line2};
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = Tokens::current();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool invalid = widget && widget->property("invalid").toBool();
    if (!option.state.testFlag(QStyle::State_Enabled))
        paintBox(painter, option.rect, t.sunken, t.line2, 1, radius);
    else
        paintBox(painter, option.rect, t.base,
                 invalid   ? t.bad
                 : focused ? t.focus
                           : t.control,
                 focused ? 2 : 1, radius);
}

void paintButtonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const ButtonLook look = buttonLook(kind, option.state);
    if (look.fill.isValid() || look.border.isValid())
        paintBox(painter, option.rect, look.fill, look.border, 1, kind == ButtonKind::Bare ? smallRadius : radius);
}

QStyleOptionButton buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    QStyleOptionButton label(option);
    label.palette.setColor(QPalette::ButtonText, buttonLook(kind, option.state).text);
    if (kind == ButtonKind::Link && option.state.testFlag(QStyle::State_MouseOver)) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    return label;
}

QSize buttonSize(const QStyleOptionButton &option, QSize contents, const QWidget *widget)
{
    constexpr int height = 28, smallHeight = 24, bareMargin = 3, padding = 12, smallPadding = 9, linkHeight = 18;
    const ButtonKind kind = kindOf(widget);
    const bool small = isSmall(widget);
    if (kind == ButtonKind::Link)
        return {contents.width(), std::max(contents.height(), linkHeight)};
    if (kind == ButtonKind::Bare)
        return option.iconSize + QSize(2 * bareMargin, 2 * bareMargin);
    const int least = small ? smallHeight : height;
    if (option.text.isEmpty())
        return {least, least};
    return {contents.width() + 2 * (small ? smallPadding : padding), std::max(contents.height() + 2, least)};
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    constexpr double margin = 2, corner = 3;
    if (option.minimum == option.maximum)
        return;
    const Tokens &t = Tokens::current();
    const bool touched = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
                         && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    paintBox(painter, QRectF(handle).adjusted(margin, margin, -margin, -margin), touched ? t.control : t.line2, {}, 0,
             corner);
}

void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    constexpr double thickness = 4, corner = 1;
    const Tokens &t = Tokens::current();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = enabled ? t.accent : t.disabled;
    const QRectF groove(option.rect.left(), handle.center().y() + 0.5 - thickness / 2, option.rect.width(), thickness);
    paintBox(painter, groove, t.line2, {}, 0, corner);
    QRectF before = groove;
    if (option.upsideDown)
        before.setLeft(handle.center().x());
    else
        before.setRight(handle.center().x());
    paintBox(painter, before, ink, {}, 0, corner);
    paintBox(painter, handle, t.base, ink, 2, handle.width() / 2.0);
}

void paintRaised(QPainter &painter, const QRect &rect)
{
    const Tokens &t = Tokens::current();
    painter.fillRect(rect, t.line2);
    painter.fillRect(rect.adjusted(1, 1, -1, -1), t.raised);
}

void paintMenuSeparator(QPainter &painter, const QRect &rect)
{
    constexpr int margin = 8;
    painter.fillRect(QRect(rect.left() + margin, rect.center().y(), rect.width() - 2 * margin, 1),
                     Tokens::current().line);
}

void paintMenuSelection(QPainter &painter, const QRect &rect)
{
    paintBox(painter, rect, Tokens::current().sel, {}, 0, smallRadius);
}

} // namespace slipway
