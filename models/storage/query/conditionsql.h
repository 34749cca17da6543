#pragma once

#include "models/storage/query/querysql.h"

namespace slipway {

/// The SQL of one condition on `version v`, never NULL; it defines what the condition means.
SqlCondition sqlForCondition(const QueryCondition &condition);

/// A bare word.
SqlCondition sqlForWord(const QString &word);

} // namespace slipway
