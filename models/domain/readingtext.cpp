#include "models/domain/readingtext.h"

#include "models/domain/numbertext.h"

#include <cmath>

namespace slipway {

QString readingText(double value, const QLocale &locale)
{
    constexpr int significant = 4;
    constexpr int least = 4; // decimals, those of metricText
    const double magnitude = std::abs(value);
    if (!(magnitude >= 1e-6 && magnitude < 0.1))
        return metricText(value, locale);
    int decimals = significant - 1 - static_cast<int>(std::floor(std::log10(magnitude)));
    while (decimals > least && QString::number(value, 'f', decimals).endsWith(QLatin1Char('0')))
        --decimals;
    return fixedText(value, decimals, locale);
}

} // namespace slipway
