#include "models/domain/timeticks.h"

#include "models/domain/numbertext.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr std::array clockSteps{1.0,        2.0,        5.0,         10.0,        15.0,        30.0,   minute,
                                2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,   2 * hour,
                                3 * hour,   6 * hour,   12 * hour,   day,         2 * day,     7 * day};
constexpr double latest = 4e12; // seconds; QDateTime goes further, a calendar says nothing there

double spacing(const Ticks &ticks)
{
    return ticks.values.size() < 2 ? 0 : ticks.values[1] - ticks.values[0];
}

QDateTime localTime(double secondsSince1970)
{
    const double inside = std::clamp(secondsSince1970, -latest, latest);
    return QDateTime::fromMSecsSinceEpoch(std::llround(inside * 1000));
}

} // namespace

Ticks timeTicks(double low, double high, int wanted, double offset)
{
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || wanted < 1)
        return {};
    const double rough = (high - low) / wanted;
    if (rough < 0.75 || rough > clockSteps.back() * 1.5)
        return linearTicks(low, high, wanted);
    const double step = *std::min_element(clockSteps.begin(), clockSteps.end(), [&](double a, double b) {
        return std::abs(std::log(a / rough)) < std::abs(std::log(b / rough));
    });
    Ticks ticks;
    const double first = std::ceil((low + offset) / step - 1e-9);
    const double last = std::floor((high + offset) / step + 1e-9);
    for (double multiple = first; multiple <= last; ++multiple)
        ticks.values.push_back(multiple * step - offset);
    return ticks;
}

QString elapsedText(double seconds, const Ticks &ticks)
{
    const bool negative = seconds < 0;
    const double all = std::abs(seconds);
    if (!(all < 1e9))
        return metricText(seconds);
    const double shown = ticks.decimals > 0 ? all : std::round(all);
    const double hours = std::floor(shown / hour);
    const double minutes = std::floor((shown - hours * hour) / minute);
    QString rest = fixedText(shown - hours * hour - minutes * minute, ticks.decimals);
    if (shown - hours * hour - minutes * minute < 10)
        rest.prepend(QLatin1Char('0'));
    const QString text =
        hours > 0
            ? QStringLiteral("%1:%2:%3").arg(hours, 0, 'f', 0).arg(int(minutes), 2, 10, QLatin1Char('0')).arg(rest)
            : QStringLiteral("%1:%2").arg(int(minutes)).arg(rest);
    return negative ? QChar(0x2212) + text : text;
}

QString wallTimeText(double secondsSince1970, const Ticks &ticks)
{
    const double apart = spacing(ticks);
    const QDateTime at = localTime(secondsSince1970);
    const QLocale locale;
    if (apart >= 300 * day)
        return locale.toString(at, QStringLiteral("MMM yyyy"));
    if (apart >= day)
        return locale.toString(at, QStringLiteral("d MMM"));
    if (apart > 0 && apart < minute)
        return locale.toString(at, QStringLiteral("HH:mm:ss"));
    return at.time() == QTime(0, 0) ? locale.toString(at, QStringLiteral("d MMM"))
                                    : locale.toString(at, QStringLiteral("HH:mm"));
}

double wallTimeOffset(double secondsSince1970)
{
    return localTime(secondsSince1970).offsetFromUtc();
}

} // namespace slipway
