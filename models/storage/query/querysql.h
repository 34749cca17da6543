#pragma once

#include "models/base/sqlite.h"
#include "models/domain/columnkey.h"
#include "models/storage/query/querytree.h"

#include <optional>
#include <variant>

namespace slipway {

using SqlValue = std::variant<double, QString, QByteArray>;

/// A condition on `version v`, never NULL, with its values in the order of its question marks.
struct SqlCondition {
    QByteArray sql;
    QList<SqlValue> values;
};

/// What stands behind ORDER BY, for `version v`.
struct SqlOrder {
    QByteArray sql;
    QList<SqlValue> values;
};

/// The one translation of a query: it defines what a query means.
SqlCondition conditionFor(const QueryNode &query);
/// The same, only for versions of the registry with exactly this name.
SqlCondition narrowedToRegistry(const SqlCondition &condition, const QString &registry);

/// The attributes that versions can be sorted by.
QStringList sortAttributes();
/// The metric that a sort key names, without the "metrics." that may stand before it; none for an attribute.
std::optional<QString> sortMetric(const QString &key);
/// The parameter or tag that a sort key names; none for an attribute or a metric.
std::optional<ColumnKey> sortText(const QString &key);
/// Adds a sort key: one of sortAttributes(), a metric (also one of a split, "training.loss"), or a parameter or tag,
/// whose numbers stand in their order before other texts. Of several of one name in a version the first in the order of
/// their bytes counts, and a plain tag stands for its name. Missing values come last in both directions.
enum class SortDirection { Ascending, Descending };
void appendSortKey(SqlOrder &order, const QString &key, SortDirection direction);
/// Ends every order: versions that are equal so far stand by id.
void appendTieBreaker(SqlOrder &order);

/// Binds values from `place` on; the place behind the last.
int bindValues(Statement &statement, int place, const QList<SqlValue> &values);

} // namespace slipway
