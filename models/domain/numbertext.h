#pragma once

#include <QLocale>
#include <QString>

namespace slipway {

// Numbers as people read them, one place for window and tables: decimal sign of the locale, U+202F between thousands,
// U+2212 as minus, U+00A0 before units, so that no number breaks at a line's end. A NaN is "not a number" in words.
// Words come in the application's language. Not for `--json`, CSV or any file.

/// "12 000"
QString countText(qint64 count, const QLocale &locale = QLocale());
/// "0.4463"; never "−0.0000".
QString fixedText(double value, int decimals, const QLocale &locale = QLocale());
/// As fixedText, with "+" before what is above zero: "+2.72", "−5.45", "0.00".
QString signedText(double value, int decimals, const QLocale &locale = QLocale());
/// "6.6 × 10⁻⁶", with one decimal; 0 is "0".
QString scientificText(double value, const QLocale &locale = QLocale());
/// A metric of any size: 4 decimals ("0.7838"), 1 from a thousand on, a power of ten where those would show nothing.
QString metricText(double value, const QLocale &locale = QLocale());
/// A difference of two metrics: as metricText, with "+" before what is above zero.
QString signedMetricText(double value, const QLocale &locale = QLocale());
/// The decimals that show two significant digits of `span` (the width of an interval, a difference, a margin), so that
/// numbers that far apart are written apart: 0.0016 gives 4. At least `least`, at most 9; `least` for a span of 0 or
/// NaN.
int decimalsFor(double span, int least);
/// A share of 1 as "35.7 %"
QString percentText(double share, int decimals = 1, const QLocale &locale = QLocale());
/// A signed relative change as "+2.95 %"
QString signedPercentText(double share, int decimals = 2, const QLocale &locale = QLocale());
/// A signed difference of two shares in points: 0.0272 is "+2.72"; the unit stands in the sentence or header.
QString pointsText(double difference, int decimals = 2, const QLocale &locale = QLocale());
/// "p = 0.079", "p = 6.6 × 10⁻⁶", "p < 10⁻³⁰⁰", "p > 0.99"
QString pValueText(double p, const QLocale &locale = QLocale());
/// "1.61 to 3.72": no dash between numbers that may be signed.
QString intervalText(const QString &low, const QString &high);

/// "33.3 ms", "0.0695 ms": below 10 three significant digits.
QString millisecondsText(double milliseconds, const QLocale &locale = QLocale());
/// A length of time: "0.565 s", "42.1 s", "2 min 5 s", "3 h 12 min", "4 d 3 h".
QString durationText(double seconds, const QLocale &locale = QLocale());
/// Decimal units: "0.101 MB", "12.3 MB", "1.2 GB"; below a thousand bytes "320 B".
QString sizeText(qint64 bytes, const QLocale &locale = QLocale());

/// How long ago in its largest unit: "45 s", "12 min", "2 h", "14 d". A time in the future is "0 s".
QString ageText(qint64 atMs, qint64 nowMs, const QLocale &locale = QLocale());
/// "2 h ago" up to seven days, else dateTimeText.
QString agoText(qint64 atMs, qint64 nowMs, const QLocale &locale = QLocale());
/// "25 Nov 2024, 12:00", local time.
QString dateTimeText(qint64 atMs, const QLocale &locale = QLocale());
/// "2024-11-25", local time; for tables.
QString isoDateText(qint64 atMs);

/// "–": what a table shows for a value that is not there.
QString missingText();

} // namespace slipway
