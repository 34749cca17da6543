#pragma once

#include "models/formats/logcell.h"

#include <QtGlobal>

namespace slipway {

/// The time of a log's row, UTC milliseconds: ISO 8601 with or without zone (none = local), or seconds or milliseconds
/// since 1970 as a number, or as text that is one. QueryLog::noTime when it is none of these.
qint64 readLogTime(const LogCell &cell);

} // namespace slipway
