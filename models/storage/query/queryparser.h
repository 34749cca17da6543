#pragma once

#include "models/base/result.h"
#include "models/storage/query/querytree.h"

namespace slipway {

/// Reads a query line: MLflow's search syntax, and more.
///
///   line      = [ any ]
///   any       = all { "or" all }
///   all       = term { ["and"] term }
///   term      = "not" term | "(" any ")" | condition | word
///   condition = name sign value | name ["not"] ("like" | "ilike" | "matches") text
///             | name ["not"] "in" "(" value { "," value } ")" | name ["not"] "between" value "and" value
///             | name "is" ["not"] "null" | name ":" value
///             | ("tag" | "param" | "metric") ":" name [ what follows a name ]
///   sign      = "=" | "==" | "!=" | "<>" | ">" | ">=" | "<" | "<="
///   name      = ("metrics." [split "."] | "params." | "tags." | "attributes." | "datasets.") key | attribute | metric
///
/// Keys and texts with blanks or signs stand in '…', "…" or `…`. Values are compared as queryfields.h says:
/// `name:value` means the whole value for stage, status, type, kind, registry and alias, a part of it for other texts,
/// all without case; `tag:text` a tag's key or value, `param:name` and `metric:name` that there is one. A word alone is
/// looked for in the texts of the version. A day (month, year) stands for its first moment, after "=", "!=", ":" and as
/// the end of "between" for all of it.
///
/// The empty line is QueryAll. InvalidArgument: see queryError(). Times are resolved against `nowMs`.
Result<QueryNode> parseQuery(const QString &line, qint64 nowMs);

} // namespace slipway
