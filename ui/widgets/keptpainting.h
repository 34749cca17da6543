#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStaticText>

#include <functional>

class QPainter;

namespace slipway {

// What a table paints again and again: shaping a text and stroking a path cost far more than showing what came of it.
// All of this is for the GUI thread and kept for the whole program, the most recently used.

/// A text on one line, laid out in the font of `role`.
struct TextLine {
    QStaticText text;
    QFont font;
    int width = 0; ///< px
};
/// Good until the next call.
const TextLine &textLine(const QString &text, TextRole role);
/// The same, cut so that it fits into `room` px.
const TextLine &textLine(const QString &text, TextRole role, Qt::TextElideMode mode, int room);

/// What `draw` paints inside of `area`; it is not called when the same was painted before. `key` names what the picture
/// depends on besides the theme and the size of the area.
void paintKept(QPainter &painter, const QByteArray &key, const QRect &area,
               const std::function<void(QPainter &painter)> &draw);

} // namespace slipway
