#pragma once

#include "models/storage/query/querysql.h"

namespace slipway {

/// What stands behind the expression that is compared: " > ?", " BETWEEN ? AND ?", " IN (?, ?)".
QByteArray comparisonSql(QueryOperator operation, size_t values);

/// `expression` compared with the condition's values as they are. The expression of these functions is neither NULL nor
/// a missing value.
SqlCondition compared(const QByteArray &expression, const QueryCondition &condition);
/// The same without case; of texts.
SqlCondition comparedWithoutCase(const QByteArray &expression, QueryCondition condition);
/// The condition on a text.
SqlCondition textTest(const QByteArray &expression, const QueryCondition &condition);

} // namespace slipway
