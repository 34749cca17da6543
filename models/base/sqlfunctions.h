#pragma once

struct sqlite3;

namespace slipway {

/// Adds what SQLite lacks to a connection, for its own statements (never for the views and triggers of a file):
///   text REGEXP pattern, regexp(pattern, text)  1 where boundedPattern() is found; SQLITE_CONSTRAINT_FUNCTION when
///                                               that takes too long
///   regexp_nocase(pattern, text)                the same without case
///   lower_unicode(text)                         in lower case, all letters
///   json_text(json)                             the text of a JSON string, other JSON as it is written; NULL for null
///   number_of(text)                             REAL when the whole text is a number, else NULL; no NaN
///   lines_json(text)                            a JSON array of the lines that are not empty
/// A NULL argument gives NULL. SQLite's code.
int addSqlFunctions(sqlite3 *handle);

} // namespace slipway
