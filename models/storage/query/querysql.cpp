#include "models/storage/query/querysql.h"

namespace slipway {

namespace {

const char *signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Greater:
        return ">";
    case Comparison::GreaterOrEqual:
        return ">=";
    case Comparison::Less:
        return "<";
    case Comparison::LessOrEqual:
        return "<=";
    case Comparison::Equal:
        return "=";
    case Comparison::NotEqual:
        break;
    }
    return "<>";
}

class Translation
{
public:
    SqlCondition result;

    void operator()(const QueryAll &) { result.sql += "1"; }
    void operator()(const QueryAnd &node) { join(node.operands, " AND "); }
    void operator()(const QueryOr &node) { join(node.operands, " OR "); }

    void operator()(const QueryNot &node)
    {
        result.sql += "NOT ";
        join(node.operand, "");
    }

    void operator()(const QueryWord &node)
    {
        result.sql += "instr(v.search, ?) > 0";
        result.values.append(node.text.toCaseFolded());
    }

    void operator()(const QueryAttribute &node)
    {
        using Name = QueryAttribute::Name;
        switch (node.name) {
        case Name::Stage:
            whole("stage", node.text);
            break;
        case Name::StatusWord:
            whole("status", node.text);
            break;
        case Name::Type:
            whole("type", node.text);
            break;
        case Name::Registry:
            whole("registry", node.text);
            break;
        case Name::Model:
            part("model", node.text);
            break;
        case Name::Version:
            part("version || char(10) || v.semver", node.text);
            break;
        case Name::Description:
            part("description", node.text);
            break;
        case Name::Author:
            part("author", node.text);
            break;
        case Name::Tag:
            result.sql += "EXISTS (SELECT 1 FROM tag t WHERE t.version = v.row AND (t.name = ? COLLATE NOCASE"
                          " OR t.value = ? COLLATE NOCASE))";
            result.values << node.text << node.text;
            break;
        }
    }

    void operator()(const QueryMetric &node)
    {
        result.sql += "v.row IN (SELECT m.version FROM metric m WHERE m.preferred AND m.name = (SELECT n.id "
                      "FROM metric_name n"
                      " WHERE n.name = ?) AND m.value ";
        result.sql += signOf(node.comparison);
        result.sql += " ?)";
        result.values << node.name << node.value;
    }

    void operator()(const QueryNumber &node)
    {
        result.sql += node.name == QueryNumber::Name::SizeBytes ? "v.size_bytes " : "v.problem_count ";
        result.sql += signOf(node.comparison);
        result.sql += " ?";
        result.values << node.value;
    }

private:
    void join(const std::vector<QueryNode> &operands, const char *between)
    {
        result.sql += "(";
        for (const QueryNode &operand : operands) {
            if (&operand != &operands.front())
                result.sql += between;
            std::visit(*this, operand.value);
        }
        result.sql += ")";
    }

    void whole(const char *column, const QString &text)
    {
        result.sql += QByteArray("v.") + column + " = ? COLLATE NOCASE";
        result.values << text;
    }

    void part(const char *columns, const QString &text)
    {
        result.sql += QByteArray("instr(lower(v.") + columns + "), lower(?)) > 0";
        result.values << text;
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
    {"size", "v.size_bytes"},
    {"size_bytes", "v.size_bytes"},
    {"problems", "v.problem_count"},
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
    const QString prefix = QStringLiteral("metrics.");
    if (sortColumn(key))
        return std::nullopt;
    return key.startsWith(prefix) ? key.mid(prefix.size()) : key;
}

void appendSortKey(SqlOrder &order, const QString &key, SortDirection direction)
{
    QByteArray expression = sortColumn(key);
    if (const auto metric = sortMetric(key)) {
        expression = "(SELECT m.value FROM metric m WHERE m.version = v.row AND m.preferred AND m.name ="
                     " (SELECT n.id FROM metric_name n WHERE n.name = ?))";
        order.values << *metric;
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
