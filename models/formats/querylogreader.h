#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/querylog.h"

namespace slipway {

/// Reads query logs: JSON lines, one served query each, as {"timestamp", "user_id", "model_version",
/// "success", "response_time_ms", …}. Several files make one log, in their order.
///
/// The arm is the text of `model_version`, else `variant`, `arm` or `version` (what the first readable row
/// has). What most values of a column are decides what it is: true/false, or 0 and 1 alone, make it yes/no; numbers a
/// number column; text with at most 1000 distinct words is kept as text (a number among words is a word); more
/// distinct text, lists and objects are no column. A value of another type than its yes/no or number column is counted
/// in the column's `rejected` and missing then; the rest of its row counts. `timestamp` is ISO 8601 or a number of
/// seconds or milliseconds since 1970; one that is neither counts as missing.
///
/// Tolerant: a BOM, CRLF and blank lines are taken; a line that is no JSON object, has no arm or is longer
/// than 1 MiB is counted in `rejected`. NaN and infinities stay visible as infinite values. Streams the file:
/// memory is that of the columns. NotFound, Unreadable (no regular file), Corrupt (empty; no readable line,
/// with the first one's reason), InvalidArgument (more than 50 arms), Cancelled.
Result<QueryLog> readQueryLogs(const QStringList &files, Progress &progress);

} // namespace slipway
