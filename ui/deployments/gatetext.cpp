#include "ui/deployments/gatetext.h"

#include "models/domain/numbertext.h"
#include "ui/deployments/gatetile.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

QString secondsText(double seconds)
{
    return seconds < 60 ? ageText(0, static_cast<qint64>(seconds) * 1000) : durationText(std::floor(seconds));
}

} // namespace

QString heldText(const GateReading &reading)
{
    const QString form = reading.isPaused ? GateTile::tr("paused at %1 of %2") : GateTile::tr("%1 of %2");
    return form.arg(secondsText(std::min(reading.heldSeconds, reading.holdSeconds)), secondsText(reading.holdSeconds));
}

QString timeLeftText(const GateReading &reading)
{
    const double left = reading.holdSeconds - reading.heldSeconds;
    return left > 0 ? secondsText(std::ceil(left)) : GateTile::tr("none");
}

QString requestsText(const GateReading &reading)
{
    return reading.version.requests < reading.minRequests
               ? GateTile::tr("%1 requests, needs %2")
                     .arg(countText(std::llround(reading.version.requests)), countText(reading.minRequests))
               : GateTile::tr("%1 requests").arg(countText(std::llround(reading.version.requests)));
}

QString errorsText(const LoadReading &load)
{
    return load.requests > 0 ? percentText(load.errorRate(), 2) : missingText();
}

QString latencyText(const std::optional<double> &milliseconds)
{
    return milliseconds ? millisecondsText(*milliseconds) : missingText();
}

} // namespace slipway
