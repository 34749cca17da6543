#pragma once

#include "models/domain/seriesmath.h"

#include <QString>

namespace slipway {

// Axes of time. Seconds are counted from zero (the time since the first point) or from 1970 (UTC).

/// About `wanted` ticks inside [low, high] seconds, at whole parts of minutes, hours and days; below a second and above
/// some days as linearTicks() has them. `offset` is that of the clock on the wall: ticks of hours and days lie at its
/// full hours and days.
Ticks timeTicks(double low, double high, int wanted, double offset = 0);

/// "1:02:05", "2:05", "0:12.5": hours, minutes, seconds and as many decimals as tell ticks apart.
QString elapsedText(double seconds, const Ticks &ticks);
/// Local time of the ticks, date only where they are days apart: "12:05", "12:05:30", "25 Nov", "25 Nov 2024".
QString wallTimeText(double secondsSince1970, const Ticks &ticks);
/// How far local time is ahead of UTC then, in seconds.
double wallTimeOffset(double secondsSince1970);

} // namespace slipway
