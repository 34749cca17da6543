#pragma once

#include <QLocale>
#include <QString>

namespace slipway {

/// A value read off one place of a curve or a list: as metricText, but what is small keeps four significant digits,
/// without zeros behind the fourth decimal: 0.00094123 is "0.0009412", 0.0005 is "0.0005". Below a millionth a power of
/// ten.
QString readingText(double value, const QLocale &locale = QLocale());

} // namespace slipway
