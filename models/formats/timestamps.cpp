#include "models/formats/timestamps.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace slipway {

std::optional<qint64> readIsoTime(const QString &text)
{
    QString iso = text.trimmed();
    if (iso.size() > 10 && iso[10] == QLatin1Char(' '))
        iso[10] = QLatin1Char('T');
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> readTime(const JsonValue &value)
{
    if (value.isString())
        return readIsoTime(value.string());
    const auto number = value.number();
    if (!number || !std::isfinite(*number) || *number < 0)
        return std::nullopt;
    // Seconds reach 1e11 in the year 5138, milliseconds passed it in 1973.
    const double ms = *number < 1e11 ? *number * 1000 : *number;
    return ms < 1e15 ? std::optional(static_cast<qint64>(std::llround(ms))) : std::nullopt;
}

std::optional<qint64> timeInName(const QString &name)
{
    static const QRegularExpression stamp(QStringLiteral("(?:^|_)(\\d{8}_\\d{6})(?:_|$)"));
    const auto match = stamp.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMdd_HHmmss"));
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace slipway
