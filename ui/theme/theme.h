#pragma once

#include <QFont>
#include <QPalette>

class QApplication;

namespace slipway {

enum class ThemeName { Light, Dark };

/// The theme in use (Light before the first applyTheme()).
ThemeName currentTheme();

/// What the desktop asks for: the lightness of the palette that Qt found at start.
ThemeName systemTheme();

/// Loads the fonts and sets Fusion, palette, base font and style sheet from the tokens. GUI thread. Every widget gets
/// QEvent::PaletteChange; painters read Tokens::current() again when they paint.
void applyTheme(QApplication &application, ThemeName name);

/// The two halves of applyTheme(), for the start of the program: with a style sheet set, Qt styles every widget anew
/// each time it or one above it gets a parent. So the first window is built between the halves.
void applyThemeWithoutStyleSheet(QApplication &application, ThemeName name);
void applyStyleSheet(QApplication &application);

/// Sizes and weights of look: body 13/400, small 12, micro 11, code 12 mono, …
enum class TextRole { Display, Figure, Title, Object, Section, Body, BodyStrong, Small, SmallStrong, Micro, Code };
QFont textFont(TextRole role);

} // namespace slipway
