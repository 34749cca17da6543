#pragma once

#include "models/base/error.h"

#include <QString>

namespace slipway {

// A filter while it is being typed.

/// The longest beginning of a filter that cannot be read which is a filter by itself and leaves out whole conditions
/// only: "stage:production" of "stage:production and acc >", nothing of "accuracy >". Times are resolved against
/// `nowMs`. Pure.
QString filterLead(const QString &filter, qint64 nowMs);

/// Whether `error`, which the reading of `filter` gave, is about its last word or about what is still to come, so that
/// more typing may mend it.
bool isUnfinished(const QString &filter, const Error &error);

} // namespace slipway
