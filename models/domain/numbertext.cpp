#include "models/domain/numbertext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr QChar narrowSpace(0x202f);
constexpr QChar noBreakSpace(0x00a0);
constexpr QChar minusSign(0x2212);

QString words(const char *text)
{
    return QCoreApplication::translate("Core", text);
}

QString withUnit(const QString &number, const QString &unit)
{
    return number + noBreakSpace + unit;
}

/// The digits of `magnitude` (not negative), thousands apart.
QString grouped(double magnitude, int decimals, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(magnitude, 'f', decimals);
    qsizetype end = text.indexOf(plain.decimalPoint());
    if (decimals == 0 || end < 0)
        end = text.size();
    for (qsizetype at = end - 3; at > 0; at -= 3)
        text.insert(at, narrowSpace);
    return text;
}

/// Words for what has no digits; empty for a finite number.
QString notFinite(double value)
{
    if (std::isnan(value))
        return words(QT_TRANSLATE_NOOP("Core", "not a number"));
    if (std::isinf(value))
        return value < 0 ? QString(minusSign) + QChar(0x221e) : QString(QChar(0x221e));
    return {};
}

bool roundsToZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals);
}

QString superscript(int exponent)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar c : QString::number(exponent))
        text += c == QLatin1Char('-') ? QChar(0x207b) : digits[c.digitValue()];
    return text;
}

QString powerOfTen(int exponent)
{
    return QStringLiteral("10") + superscript(exponent);
}

QString twoUnits(qint64 large, const char *largeUnit, qint64 small, const char *smallUnit, const QLocale &locale)
{
    const QString first = withUnit(countText(large, locale), words(largeUnit));
    if (small == 0)
        return first;
    return first + QLatin1Char(' ') + withUnit(countText(small, locale), words(smallUnit));
}

const char *const secondsUnit = QT_TRANSLATE_NOOP("Core", "s");
const char *const minutesUnit = QT_TRANSLATE_NOOP("Core", "min");
const char *const hoursUnit = QT_TRANSLATE_NOOP("Core", "h");
const char *const daysUnit = QT_TRANSLATE_NOOP("Core", "d");

} // namespace

QString countText(qint64 count, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    // Through the text: the magnitude of the smallest number does not fit its own type.
    QString text = plain.toString(count);
    const bool negative = count < 0;
    if (negative)
        text.remove(0, plain.negativeSign().size());
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, narrowSpace);
    return negative ? minusSign + text : text;
}

QString fixedText(double value, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value))
        return notFinite(value);
    const QString digits = grouped(std::abs(value), decimals, locale);
    return value < 0 && !roundsToZero(value, decimals) ? minusSign + digits : digits;
}

QString signedText(double value, int decimals, const QLocale &locale)
{
    const QString text = fixedText(value, decimals, locale);
    return value > 0 && !roundsToZero(value, decimals) ? QLatin1Char('+') + text : text;
}

QString scientificText(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return notFinite(value);
    if (value == 0)
        return locale.toString(0);
    const QString text = QString::number(value, 'e', 1);
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    return fixedText(text.left(e).toDouble(), 1, locale) + noBreakSpace + QChar(0xd7) + noBreakSpace
           + powerOfTen(text.mid(e + 1).toInt());
}

QString metricText(double value, const QLocale &locale)
{
    const double magnitude = std::abs(value);
    if (magnitude >= 1e9 || (magnitude > 0 && roundsToZero(value, 4)))
        return scientificText(value, locale);
    return fixedText(value, magnitude >= 1000 ? 1 : 4, locale);
}

QString signedMetricText(double value, const QLocale &locale)
{
    const QString text = metricText(value, locale);
    return value > 0 ? QLatin1Char('+') + text : text;
}

int decimalsFor(double span, int least)
{
    constexpr int most = 9;
    if (!std::isfinite(span) || span == 0)
        return least;
    return std::clamp(1 - static_cast<int>(std::floor(std::log10(std::abs(span)))), least, most);
}

QString percentText(double share, int decimals, const QLocale &locale)
{
    return std::isnan(share) ? notFinite(share)
                             : withUnit(fixedText(share * 100, decimals, locale), QStringLiteral("%"));
}

QString signedPercentText(double share, int decimals, const QLocale &locale)
{
    return std::isnan(share) ? notFinite(share)
                             : withUnit(signedText(share * 100, decimals, locale), QStringLiteral("%"));
}

QString pointsText(double difference, int decimals, const QLocale &locale)
{
    return signedText(difference * 100, decimals, locale);
}

QString pValueText(double p, const QLocale &locale)
{
    const auto equation = [](const QString &sign, const QString &number) {
        return QStringLiteral("p") + noBreakSpace + sign + noBreakSpace + number;
    };
    if (p < 1e-300)
        return equation(QStringLiteral("<"), powerOfTen(-300));
    if (p < 0.001)
        return equation(QStringLiteral("="), scientificText(p, locale));
    if (p > 0.99)
        return equation(QStringLiteral(">"), fixedText(0.99, 2, locale));
    const int decimals = p < 0.00995 ? 4 : p < 0.0995 ? 3 : 2; // two significant digits
    return equation(QStringLiteral("="), fixedText(p, decimals, locale));
}

QString intervalText(const QString &low, const QString &high)
{
    //: an interval from its lower to its upper end
    return words(QT_TRANSLATE_NOOP("Core", "%1 to %2")).arg(low, high);
}

QString millisecondsText(double milliseconds, const QLocale &locale)
{
    return std::isnan(milliseconds) ? notFinite(milliseconds)
                                    : withUnit(fixedText(milliseconds, decimalsFor(milliseconds / 10, 1), locale),
                                               words(QT_TRANSLATE_NOOP("Core", "ms")));
}

QString durationText(double seconds, const QLocale &locale)
{
    if (!std::isfinite(seconds))
        return notFinite(seconds);
    if (seconds < 9.9995)
        return withUnit(fixedText(seconds, 3, locale), words(secondsUnit));
    if (seconds < 59.95)
        return withUnit(fixedText(seconds, 1, locale), words(secondsUnit));
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 3600)
        return twoUnits(whole / 60, minutesUnit, whole % 60, secondsUnit, locale);
    if (whole < 86400)
        return twoUnits(whole / 3600, hoursUnit, whole % 3600 / 60, minutesUnit, locale);
    return twoUnits(whole / 86400, daysUnit, whole % 86400 / 3600, hoursUnit, locale);
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    if (bytes < 1000)
        return withUnit(countText(bytes, locale), QStringLiteral("B"));
    const double megabytes = static_cast<double>(bytes) / 1e6;
    if (megabytes >= 1000)
        return withUnit(fixedText(megabytes / 1000, 1, locale), QStringLiteral("GB"));
    return withUnit(fixedText(megabytes, megabytes < 1 ? 3 : 1, locale), QStringLiteral("MB"));
}

QString ageText(qint64 atMs, qint64 nowMs, const QLocale &locale)
{
    const qint64 seconds = std::max<qint64>(0, (nowMs - atMs) / 1000);
    if (seconds < 60)
        return withUnit(countText(seconds, locale), words(secondsUnit));
    if (seconds < 3600)
        return withUnit(countText(seconds / 60, locale), words(minutesUnit));
    if (seconds < 86400)
        return withUnit(countText(seconds / 3600, locale), words(hoursUnit));
    return withUnit(countText(seconds / 86400, locale), words(daysUnit));
}

QString agoText(qint64 atMs, qint64 nowMs, const QLocale &locale)
{
    constexpr qint64 sevenDaysMs = 7LL * 86400 * 1000;
    if (nowMs - atMs > sevenDaysMs)
        return dateTimeText(atMs, locale);
    return words(QT_TRANSLATE_NOOP("Core", "%1 ago")).arg(ageText(atMs, nowMs, locale));
}

QString dateTimeText(qint64 atMs, const QLocale &locale)
{
    //: a date with time as QDateTime formats it
    return locale.toString(QDateTime::fromMSecsSinceEpoch(atMs), words(QT_TRANSLATE_NOOP("Core", "d MMM yyyy, HH:mm")));
}

QString isoDateText(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).date().toString(Qt::ISODate);
}

QString missingText()
{
    return QStringLiteral("–");
}

} // namespace slipway
