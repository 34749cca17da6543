#pragma once

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace slipway {

/// A stroke icon of resources/icons by file name ("registry", "deploy", "plus", …), drawn in the palette's text colours
/// of the moment: Normal text2, Active text, Disabled disabled, Selected link.
QIcon themedIcon(const QString &name);

/// The same in one colour; `size` in logical pixels, sharp at every scale.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);

/// State = shape + colour + word: the outline of each is its own and readable in grey at 14 px.
enum class Glyph {
    Good,
    Warning,
    Bad,
    Running,
    Note,
    Waiting,
    Skipped,
    Unknown, // states
    Development,
    Canary,
    Staging,
    Production,
    Deprecated,
    Archived,
    OtherStage, // stages
};
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect);
QIcon glyphIcon(Glyph glyph);
QColor glyphColour(Glyph glyph);
Glyph stageGlyph(const QString &stage);

} // namespace slipway
