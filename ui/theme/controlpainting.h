#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSlider;
class QWidget;

namespace slipway {

/// How Style draws each control: shapes and sizes of look, colours of Tokens::current(). GUI thread.

/// Shape of a text field, of its border and its focus ring. `option` tells whether it is enabled and focused; a widget
/// whose property "invalid" is true has a border that says so.
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);

/// A push button's look by its properties: "kind" (plain, primary, danger, ghost, link, bare), "small".
void paintButtonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// `option` with the kind's text colour; underlines the text of a link under the pointer.
QStyleOptionButton buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// The whole size of a button with `contents`; one that has only an icon is a square.
QSize buttonSize(const QStyleOptionButton &option, QSize contents, const QWidget *widget);

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
/// A horizontal slider; `handle` is where its handle lies.
void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);

/// Ground and border of a menu or a tool tip.
void paintRaised(QPainter &painter, const QRect &rect);
void paintMenuSeparator(QPainter &painter, const QRect &rect);
/// The mark behind the item under the pointer; its text is drawn over it.
void paintMenuSelection(QPainter &painter, const QRect &rect);

} // namespace slipway
