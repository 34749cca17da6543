#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/logbatch.h"
#include "models/domain/logmapping.h"
#include "models/formats/querylogrows.h"

namespace slipway {

/// A file of a log, or what was added to it since it was read.
struct LogSource {
    QString path;
    qint64 fromByte = 0;
    qint64 fromLine = 0; ///< lines before that byte
};

/// What to read, and how.
struct LogReading {
    QList<LogSource> sources; ///< one log, in their order
    LogMapping mapping;
    const KnownLog *known = nullptr; ///< rows are added to this; a last line without a line feed waits then
    qint64 mostBytes = 0;            ///< of each file, for a preview; 0 = all
};

/// Reads query logs, one served query a row: JSON lines, as {"timestamp", "user_id", "model_version", "success",
/// "response_time_ms", …}, or delimited tables (LogTable). A file is a table when it does not begin with a brace and
/// its name says so (.csv, .tsv) or no line of its beginning starts with one and the first line holds a delimiter.
///
/// The arm is the text of `model_version`, else `variant`, `arm` or `version` (what the first readable row
/// has). What most values of a column are decides what it is: true/false, words that answer yes or no in one language
/// (truthwords.h), or 0 and 1 alone, make it yes/no, and so does a mapping that says which value is success; numbers a
/// number column; text with at most 1000 distinct words is kept as text (a number among words is a word); more
/// distinct text, lists and objects are no column. A value of another type than its yes/no or number column is counted
/// in the column's `rejected` and missing then; the rest of its row counts. `timestamp` is ISO 8601 or a number of
/// seconds or milliseconds since 1970; one that is neither counts as missing. A line that names the request of an
/// earlier line of its arm (`query_id`, `request_id`) is rejected.
///
/// Tolerant: a BOM, CRLF and blank lines are taken; a line that is no JSON object, has no arm or is longer
/// than 1 MiB is counted in `rejected`. NaN and infinities stay visible as infinite values. Streams the files into the
/// sink, JSON lines on two threads: memory is bounded but for the units (UnitDictionary). NotFound, Unreadable (no
/// regular file), Corrupt (empty; cut while it was read; no readable line, with the first one's reason),
/// InvalidArgument (more than 50 arms; a table without a column for the arm; a success that never occurs), Cancelled,
/// and what the sink answers.
Result<LogFacts> readLog(const LogReading &reading, LogSink &sink, Progress &progress);

/// The same into memory: for short logs, and for the beginning of long ones.
Result<QueryLog> readLogIntoMemory(const LogReading &reading, Progress &progress);
Result<QueryLog> readQueryLogs(const QStringList &files, Progress &progress);

/// The first rows of a file and what is recognised in them (logcolumns.h).
Result<LogPreview> previewLog(const QString &path, const LogMapping &mapping);

} // namespace slipway
