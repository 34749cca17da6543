#pragma once

#include "models/domain/gatereading.h"

#include <QString>

namespace slipway {

// What a look of the health gate means, in words.

/// "13 min of 15 min"; "paused at …" while it is.
QString heldText(const GateReading &reading);
/// "2 min 5 s", or that the hold is over and goes on because nothing is shown yet.
QString timeLeftText(const GateReading &reading);
/// "1 742 requests", and while they are too few to be judged, how many are needed.
QString requestsText(const GateReading &reading);
/// "0.33 %", "–" without requests.
QString errorsText(const LoadReading &load);
/// "72.5 ms", "–" where nothing was measured.
QString latencyText(const std::optional<double> &milliseconds);

} // namespace slipway
