#pragma once

#include "models/formats/logcell.h"

#include <QString>

namespace slipway {

/// The time of a log's row, UTC milliseconds: ISO 8601 with or without zone (none = local), day.month.year with dots
/// (local), yyyymmddhhmmss (local), or seconds or milliseconds since 1970 as a number, or as text that is one.
/// QueryLog::noTime when it is none of these, and where it could be two of them: 05/12/2025, 20251231.
qint64 readLogTime(const LogCell &cell);
/// Why a cell has no time, without a full stop at the end.
QString whyNoTime(const LogCell &cell);

} // namespace slipway
