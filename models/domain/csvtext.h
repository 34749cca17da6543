#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

// Fields of a CSV file as RFC 4180 has them, UTF-8.

/// A text, quoted where it must be; one that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray csvField(const QString &text);
/// The shortest digits that read back as the same number; "NaN", "Infinity" and "-Infinity".
QByteArray csvNumber(double value);

} // namespace slipway
