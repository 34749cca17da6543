#include "models/storage/query/conditionsql.h"

#include "models/domain/modelversion.h"
#include "models/storage/query/valuesql.h"

#include <algorithm>
#include <optional>

namespace slipway {

namespace {

using Attribute = QueryField::Attribute;

bool ordersVersions(const QueryCondition &condition)
{
    switch (condition.operation) {
    case QueryOperator::Greater:
    case QueryOperator::GreaterOrEqual:
    case QueryOperator::Less:
    case QueryOperator::LessOrEqual:
    case QueryOperator::Between:
        return true;
    default:
        return false;
    }
}

SqlCondition joined(SqlCondition a, const char *between, const SqlCondition &b)
{
    return {"(" + a.sql + between + b.sql + ")", a.values + b.values};
}

SqlCondition negation(const SqlCondition &condition)
{
    return {"NOT (" + condition.sql + ")", condition.values};
}

/// A condition from "there is a value" and "it holds for the value".
SqlCondition assembled(const QueryCondition &condition, const SqlCondition &present, const SqlCondition &test)
{
    if (condition.operation == QueryOperator::IsNull)
        return condition.negated ? present : negation(present);
    return joined(present, " AND ", condition.negated ? negation(test) : test);
}

SqlCondition versionTest(const QueryCondition &condition)
{
    if (!ordersVersions(condition)) {
        const SqlCondition bySemver = joined({"v.semver <> ''", {}}, " AND ", textTest("v.semver", condition));
        if (condition.field.attribute == Attribute::Semver)
            return bySemver;
        return joined(textTest("v.version", condition), " OR ", bySemver);
    }
    SqlCondition sql{"v.version_key" + comparisonSql(condition.operation, condition.values.size()), {}};
    for (const QueryValue &value : condition.values)
        sql.values.append(versionSortKey(std::get<QString>(value)));
    return sql;
}

SqlCondition ofOrigin(const QByteArray &column, const QueryCondition &condition)
{
    const auto having = [&](const SqlCondition &test) {
        return SqlCondition{"v.row IN (SELECT o.version FROM origin o WHERE " + column + " <> '' AND " + test.sql + ")",
                            test.values};
    };
    const SqlCondition present = having({"1", {}});
    if (condition.operation == QueryOperator::IsNull)
        return condition.negated ? present : negation(present);
    const SqlCondition test = textTest(column, condition);
    return having(condition.negated ? negation(test) : test);
}

SqlCondition ofAttribute(const QueryCondition &condition)
{
    const auto text = [&](const QByteArray &column) {
        return assembled(condition, {column + " <> ''", {}}, textTest(column, condition));
    };
    const auto number = [&](const QByteArray &column) {
        return assembled(condition, {column + " IS NOT NULL", {}}, compared(column, condition));
    };
    switch (condition.field.attribute) {
    case Attribute::Id:
        return text("v.id");
    case Attribute::Registry:
        return text("v.registry");
    case Attribute::Model:
        return text("v.model");
    case Attribute::Version:
        return assembled(condition, {"1", {}}, versionTest(condition));
    case Attribute::Semver:
        return assembled(condition, {"v.semver <> ''", {}}, versionTest(condition));
    case Attribute::Stage:
        return text("v.stage");
    case Attribute::Alias: {
        const SqlCondition one = textTest("a.value", condition);
        return assembled(
            condition, {"v.aliases <> ''", {}},
            {"EXISTS (SELECT 1 FROM json_each(lines_json(v.aliases)) a WHERE " + one.sql + ")", one.values});
    }
    case Attribute::StatusWord:
        return text("v.status");
    case Attribute::Type:
        return text("v.type");
    case Attribute::ItemKind:
        return text("v.kind");
    case Attribute::Created:
        return number("v.created_at");
    case Attribute::Updated:
        return number("v.updated_at");
    case Attribute::Author:
        return text("v.author");
    case Attribute::Description:
        return text("v.description");
    case Attribute::Size:
        return number("v.size_bytes");
    case Attribute::Problems:
        return number("v.problem_count");
    case Attribute::IntegrityWord:
        return text("v.integrity");
    case Attribute::RunId:
        return ofOrigin("o.run_id", condition);
    case Attribute::SourcePath:
        return ofOrigin("o.source_path", condition);
    case Attribute::VersionNumber:
        return number("CASE WHEN v.version <> '' AND v.version NOT GLOB '*[^0-9]*' THEN CAST(v.version AS REAL) END");
    case Attribute::Foreign:
        break;
    }
    return {condition.operation == QueryOperator::IsNull && !condition.negated ? "1" : "0", {}};
}

SqlCondition ofMetric(const QueryCondition &condition)
{
    const QueryField &field = condition.field;
    const auto having = [&](const SqlCondition &test) {
        const QByteArray named = " m.name = (SELECT n.id FROM metric_name n WHERE n.name = ?) AND ";
        const QList<SqlValue> values = QList<SqlValue>{field.name} + test.values;
        if (!field.split)
            return SqlCondition{
                "v.row IN (SELECT m.version FROM metric m WHERE m.preferred AND" + named + test.sql + ")", values};
        const QByteArray split = QByteArray::number(static_cast<int>(*field.split));
        return SqlCondition{"EXISTS (SELECT 1 FROM metric m WHERE m.version = v.row AND m.split = " + split + " AND"
                                + named + test.sql + ")",
                            values};
    };
    const SqlCondition present = having({"m.value IS NOT NULL", {}});
    if (condition.operation == QueryOperator::IsNull)
        return condition.negated ? present : negation(present);
    const SqlCondition holds = having(compared("m.value", condition));
    return condition.negated ? joined(present, " AND ", negation(holds)) : holds;
}

/// JSON of a text without signs that are escaped, or the number, array … that is written so.
std::optional<SqlCondition> equalJson(const QueryCondition &condition)
{
    SqlCondition sql{"t.value" + comparisonSql(QueryOperator::In, condition.values.size() * 2), {}};
    for (const QueryValue &value : condition.values) {
        const QString &text = std::get<QString>(value);
        const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.unicode() >= 32 && c != QLatin1Char('"') && c != QLatin1Char('\\');
        });
        if (!isPlain || text == QLatin1String("null"))
            return std::nullopt;
        sql.values << QString(QLatin1Char('"') + text + QLatin1Char('"')) << text;
    }
    return sql;
}

SqlCondition namedTextTest(const QueryCondition &condition)
{
    const bool isParameter = condition.field.kind == QueryField::Kind::Parameter;
    const QByteArray text = isParameter ? "json_text(t.value)" : "t.value";
    if (std::holds_alternative<double>(condition.values.front()))
        return compared("number_of(" + text + ")", condition);
    const bool isEqual = condition.operation == QueryOperator::Equal || condition.operation == QueryOperator::In;
    if (isParameter && isEqual) {
        if (const auto equal = equalJson(condition))
            return *equal;
    }
    return textTest(text, condition);
}

SqlCondition ofNamedText(const QueryCondition &condition)
{
    const bool isParameter = condition.field.kind == QueryField::Kind::Parameter;
    const QByteArray table = isParameter ? "parameter" : "tag";
    const auto having = [&](const SqlCondition &test) {
        return SqlCondition{"v.row IN (SELECT t.version FROM " + table + " t WHERE t.name = ? AND " + test.sql + ")",
                            QList<SqlValue>{condition.field.name} + test.values};
    };
    const SqlCondition present = having({isParameter ? "t.value <> 'null'" : "1", {}});
    if (condition.operation == QueryOperator::IsNull)
        return condition.negated ? present : negation(present);
    const SqlCondition holds = having(namedTextTest(condition));
    return condition.negated ? joined(present, " AND ", negation(holds)) : holds;
}

} // namespace

SqlCondition sqlForCondition(const QueryCondition &condition)
{
    switch (condition.field.kind) {
    case QueryField::Kind::Attribute:
        return ofAttribute(condition);
    case QueryField::Kind::Metric:
        return ofMetric(condition);
    case QueryField::Kind::Tag:
        if (condition.operation == QueryOperator::Has) {
            QueryCondition equal = condition;
            equal.operation = QueryOperator::Equal;
            const SqlCondition one =
                joined(comparedWithoutCase("t.name", equal), " OR ", comparedWithoutCase("t.value", equal));
            return {"EXISTS (SELECT 1 FROM tag t WHERE t.version = v.row AND " + one.sql + ")", one.values};
        }
        return ofNamedText(condition);
    default:
        return ofNamedText(condition);
    }
}

SqlCondition sqlForWord(const QString &word)
{
    return {"instr(v.search, ?) > 0", {word.toCaseFolded()}};
}

} // namespace slipway
