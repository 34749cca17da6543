#include "ui/theme/stylesheet.h"

#include "ui/theme/tokens.h"

#include <QHash>
#include <QRegularExpression>

namespace slipway {

namespace {

// @name stands for the token of that name.
const char rules[] = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @line2; padding: 4px 8px; }
QMenu { background: @raised; border: 1px solid @line2; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @sel; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox { background: @base; border: 1px solid @control; border-radius: 6px; padding: 0 8px; selection-background-color: @sel; selection-color: @text; }
QLineEdit, QSpinBox, QDoubleSpinBox { min-height: 28px; }
QPlainTextEdit { padding: 4px 5px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid @focus; padding: 0 7px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { min-height: 26px; }
QPlainTextEdit:focus { padding: 3px 4px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; min-height: 0; }
QLineEdit[invalid="true"] { border-color: @bad; }
QLineEdit:disabled { background: @sunken; border-color: @line2; color: @text3; }
QPushButton { background: @base; border: 1px solid @line2; border-radius: 6px; padding: 0 11px; min-height: 26px; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPress; border-color: @accentPress; }
QPushButton[kind="danger"] { background: @badBg; border-color: @bad; color: @badText; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: @text2; }
QPushButton[kind="ghost"]:hover { background: @hover; }
QPushButton[kind="link"] { background: transparent; border: none; padding: 0; color: @link; min-height: 18px; }
QPushButton[kind="link"]:hover { color: @accentHover; text-decoration: underline; }
QPushButton[kind="bare"] { background: transparent; border: none; padding: 3px; min-height: 14px; border-radius: 4px; }
QPushButton[kind="bare"]:hover { background: @pressed; }
QPushButton[square="true"][kind="plain"] { padding: 0 5px; }
QPushButton[small="true"] { padding: 0 8px; min-height: 22px; font-size: 12px; }
QPushButton:disabled { background: transparent; border-color: @line; color: @disabled; }
QLabel[tone="secondary"] { color: @text2; }
QLabel[tone="hint"] { color: @text3; }
QLabel[tone="good"] { color: @goodText; }
QLabel[tone="warn"] { color: @warnText; }
QLabel[tone="bad"] { color: @badText; }
QSlider::groove:horizontal { height: 4px; background: @line2; border-radius: 1px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 1px; }
QSlider::handle:horizontal { width: 10px; margin: -5px 0; background: @base; border: 2px solid @accent; border-radius: 7px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: @base; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @line2; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QHash<QString, QColor> named(const Tokens &t)
{
    return {{QStringLiteral("base"), t.base},
            {QStringLiteral("sunken"), t.sunken},
            {QStringLiteral("raised"), t.raised},
            {QStringLiteral("hover"), t.hover},
            {QStringLiteral("pressed"), t.pressed},
            {QStringLiteral("line"), t.line},
            {QStringLiteral("line2"), t.line2},
            {QStringLiteral("control"), t.control},
            {QStringLiteral("text"), t.text},
            {QStringLiteral("text2"), t.text2},
            {QStringLiteral("text3"), t.text3},
            {QStringLiteral("disabled"), t.disabled},
            {QStringLiteral("accent"), t.accent},
            {QStringLiteral("accentHover"), t.accentHover},
            {QStringLiteral("accentPress"), t.accentPress},
            {QStringLiteral("onAccent"), t.onAccent},
            {QStringLiteral("link"), t.link},
            {QStringLiteral("sel"), t.sel},
            {QStringLiteral("focus"), t.focus},
            {QStringLiteral("bad"), t.bad},
            {QStringLiteral("goodText"), t.goodText},
            {QStringLiteral("warnText"), t.warnText},
            {QStringLiteral("badText"), t.badText},
            {QStringLiteral("badBg"), t.badBg}};
}

} // namespace

QString styleSheetFrom(const Tokens &tokens)
{
    const QHash<QString, QColor> colours = named(tokens);
    const QString source = QString::fromLatin1(rules);
    static const QRegularExpression place(QStringLiteral("@(\\w+)"));
    QString sheet;
    qsizetype at = 0;
    for (auto it = place.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(source).mid(at, match.capturedStart() - at);
        sheet += colours.value(match.captured(1)).name();
        at = match.capturedEnd();
    }
    sheet += QStringView(source).mid(at);
    return sheet;
}

} // namespace slipway
