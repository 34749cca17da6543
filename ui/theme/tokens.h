#pragma once

#include <QColor>

#include <array>

namespace slipway {

/// Every colour of the window, by meaning: one instance per theme. No other colour literal exists in the code.
/// Pairs of text and surface meet WCAG 2.1 AA (4.5:1; graphics and control borders 3:1).
struct Tokens {
    QColor window;   ///< rail, page header, status bar, side lists, dialog footer
    QColor base;     ///< tables, charts, cards, inputs, dialogs
    QColor alt;      ///< secondary column of a dialog
    QColor sunken;   ///< bar tracks, disabled input, key caps
    QColor raised;   ///< menus, tool tips, chart tip
    QColor hover;    ///< row or button under the pointer
    QColor pressed;  ///< button held down
    QColor line;     ///< row and pane dividers, card border
    QColor line2;    ///< button, menu, dialog border
    QColor control;  ///< border of field, combo, check box, radio
    QColor text;     ///< content, numbers
    QColor text2;    ///< labels, headers, secondary cells
    QColor text3;    ///< units, hints, axis labels, placeholders
    QColor disabled; ///< disabled only
    QColor accent;   ///< primary button, check box on, progress
    QColor accentHover;
    QColor accentPress;
    QColor onAccent;   ///< text on accent
    QColor link;       ///< links, active segment, active rail item
    QColor sel;        ///< selected row, active rail item
    QColor selLine;    ///< mark of a selected row, active tab line
    QColor focus;      ///< focus ring
    QColor accentSoft; ///< icon plate in an empty state, drop target
    QColor good;
    QColor goodText;
    QColor goodBg;
    QColor warn;
    QColor warnText;
    QColor warnBg;
    QColor bad;
    QColor badText;
    QColor badBg;
    QColor info;
    QColor infoText;
    QColor infoBg;
    QColor neutral;
    QColor neutralText;
    QColor neutralBg;
    QColor grid; ///< chart grid
    QColor axis; ///< axis line, ticks, zero line
    /// Categorical colours of versions s1 to s8, apart under every kind of colour vision.
    std::array<QColor, 8> series;
    /// Steps of a heat map from little to much; step = floor(8.99 * share).
    std::array<QColor, 9> sequential;
    /// Steps from worse or lower (orange) to better or higher (blue); step 4 is zero.
    std::array<QColor, 9> diverging;
    QColor scrim; ///< over the window while a dialog is open

    static const Tokens &light();
    static const Tokens &dark();
    /// Of the theme in use; valid until the next applyTheme(). Painters ask each time and keep no colour.
    static const Tokens &current();

    /// Black or white text, whichever contrasts more with a heat map's `cell`.
    static QColor inkOn(const QColor &cell);
};

} // namespace slipway
