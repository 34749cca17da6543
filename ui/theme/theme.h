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

/// Loads the fonts and sets style, palette and base fonts from the tokens. GUI thread. Every widget gets
/// QEvent::PaletteChange when the event loop runs again; painters read Tokens::current() again when they paint.
void applyTheme(QApplication &application, ThemeName name);

/// Sizes and weights of look: body 13/400, small 12, micro 11, code 12 mono, …
enum class TextRole { Display, Figure, Title, Object, Section, Body, BodyStrong, Small, SmallStrong, Micro, Code };
QFont textFont(TextRole role);

} // namespace slipway
