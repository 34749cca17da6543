#include "models/domain/csvtext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slipway {

QByteArray csvField(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.front()))
        safe.prepend(QLatin1Char('\''));
    const bool mustQuote = std::any_of(safe.begin(), safe.end(), [](QChar letter) {
        return letter == QLatin1Char(',') || letter == QLatin1Char('"') || letter == QLatin1Char('\n')
               || letter == QLatin1Char('\r');
    });
    if (!mustQuote)
        return safe.toUtf8();
    return '"' + safe.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray csvNumber(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace slipway
