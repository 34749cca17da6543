#pragma once

#include "models/base/result.h"
#include "models/storage/query/querytree.h"

namespace slipway {

/// Reads a query line:
///   line       = disjunction
///   disjunction = conjunction { "or" conjunction }
///   conjunction = term { ["and"] term }
///   term       = "not" term | "(" disjunction ")" | name operator number | attribute ":" text | word
/// A name may begin with "metrics."; names and texts with spaces or signs stand in double quotes or
/// backticks. The empty line is QueryAll. InvalidArgument; its detail is "position N: expected …" with N
/// from 1.
Result<QueryNode> parseQuery(const QString &line);

} // namespace slipway
