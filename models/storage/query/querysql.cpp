#include "models/storage/query/querysql.h"

#include "models/storage/query/conditionsql.h"
#include "models/storage/query/queryfields.h"

namespace slipway {

namespace {

class Translation
{
public:
    SqlCondition result;

    void operator()(const QueryAll &) { result.sql += "1"; }
    void operator()(const QueryAnd &node) { join(node.operands.data(), node.operands.size(), " AND "); }
    void operator()(const QueryOr &node) { join(node.operands.data(), node.operands.size(), " OR "); }
    void operator()(const QueryNot &node)
    {
        result.sql += "NOT ";
        join(node.operand.data(), 1, "");
    }
    void operator()(const QueryWord &node) { append(sqlForWord(node.text)); }
    void operator()(const QueryCondition &node) { append(sqlForCondition(node)); }

private:
    void append(const SqlCondition &condition)
    {
        result.sql += condition.sql;
        result.values += condition.values;
    }

    /// By halves: SQLite takes a tree of at most 1000 levels.
    void join(const QueryNode *first, size_t count, const char *between)
    {
        result.sql += "(";
        if (count == 1) {
            std::visit(*this, first->value);
        } else {
            join(first, count / 2, between);
            result.sql += between;
            join(first + count / 2, count - count / 2, between);
        }
        result.sql += ")";
    }
};

/// The attributes to sort by and their SQL, which is NULL when the value is missing.
constexpr std::pair<const char *, const char *> sortColumns[] = {
    {"id", "v.id"},
    {"registry", "v.registry COLLATE NOCASE"},
    {"model", "v.model COLLATE NOCASE"},
    {"version", "v.version_key"},
    {"semver", "v.version_key"},
    {"stage", "nullif(v.stage, '') COLLATE NOCASE"},
    {"status", "nullif(v.status, '') COLLATE NOCASE"},
    {"type", "nullif(v.type, '') COLLATE NOCASE"},
    {"created", "v.created_at"},
    {"created_at", "v.created_at"},
    {"updated", "v.updated_at"},
    {"updated_at", "v.updated_at"},
    {"size", "v.size_bytes"},
    {"size_bytes", "v.size_bytes"},
    {"problems", "v.problem_count"},
    {"integrity", "nullif(v.integrity, '')"},
};

/// Null for a metric.
const char *sortColumn(const QString &key)
{
    for (const auto &[name, sql] : sortColumns) {
        if (key == QLatin1String(name))
            return sql;
    }
    return nullptr;
}

} // namespace

SqlCondition conditionFor(const QueryNode &query)
{
    Translation translation;
    std::visit(translation, query.value);
    return translation.result;
}

SqlCondition narrowedToRegistry(const SqlCondition &condition, const QString &registry)
{
    return {"v.registry = ? AND (" + condition.sql + ")", QList<SqlValue>{registry} + condition.values};
}

QStringList sortAttributes()
{
    QStringList names;
    for (const auto &column : sortColumns)
        names.append(QString::fromLatin1(column.first));
    return names;
}

std::optional<QString> sortMetric(const QString &key)
{
    const ColumnKey column = ColumnKey::ofText(key);
    return sortColumn(key) || column.kind != ColumnKey::Kind::Metric ? std::nullopt : std::optional(column.name);
}

std::optional<ColumnKey> sortText(const QString &key)
{
    const ColumnKey column = ColumnKey::ofText(key);
    return column.kind == ColumnKey::Kind::Metric ? std::nullopt : std::optional(column);
}

void appendSortKey(SqlOrder &order, const QString &key, SortDirection direction)
{
    QByteArray expression = sortColumn(key);
    if (const auto metric = sortMetric(key)) {
        const QByteArray named = "m.name = (SELECT n.id FROM metric_name n WHERE n.name = ?))";
        expression = "(SELECT m.value FROM metric m WHERE m.version = v.row AND m.preferred AND " + named;
        order.values << *metric;
        if (const QueryField field = queryMetric(*metric); field.split) {
            expression = "coalesce(" + expression
                         + ", (SELECT m.value FROM metric m WHERE m.version = v.row AND m.split = "
                         + QByteArray::number(static_cast<int>(*field.split)) + " AND " + named + ")";
            order.values << field.name;
        }
    } else if (const auto text = sortText(key)) {
        expression = "(SELECT coalesce(number_of(x), nullif(x, '')) FROM (SELECT "
                     + QByteArray(text->kind == ColumnKey::Kind::Parameter
                                      ? "json_text(min(value)) AS x FROM parameter"
                                      : "coalesce(nullif(min(value), ''), min(name)) AS x FROM tag")
                     + " t WHERE t.version = v.row AND t.name = ?)) COLLATE NOCASE";
        order.values << text->name;
    }
    order.sql += expression + (direction == SortDirection::Descending ? " DESC NULLS LAST, " : " ASC NULLS LAST, ");
}

void appendTieBreaker(SqlOrder &order)
{
    order.sql += "v.id";
}

int bindValues(Statement &statement, int place, const QList<SqlValue> &values)
{
    for (const SqlValue &value : values) {
        std::visit([&](const auto &v) { statement.bind(place, v); }, value);
        ++place;
    }
    return place;
}

} // namespace slipway
