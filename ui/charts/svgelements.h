#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

namespace slipway {

// Elements of the pictures that reports hold, as text. `more`: further attributes, with a space before each.

/// With two decimals.
QString svgNumber(double value);
/// `text` is data. `anchor`: "start", "middle" or "end".
QString svgText(QPointF at, const QString &text, const char *anchor, const QColor &colour, const QString &more = {});
QString svgLine(QPointF from, QPointF to, const QColor &colour, const QString &more = {});
/// A whole picture around its elements, in the reports' font.
QByteArray svgDocument(double width, double height, const QString &elements);

} // namespace slipway
