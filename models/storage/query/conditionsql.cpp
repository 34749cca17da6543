#include "models/storage/query/conditionsql.h"

#include "models/storage/query/queryfields.h"

namespace slipway {

namespace {

using Attribute = QueryField::Attribute;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// SQLite's own "like" knows no case-sensitive form for one statement; GLOB is one.
QString globFromLike(const QString &pattern)
{
    QString glob;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        QChar c = pattern[i];
        const bool escapes =
            c == QLatin1Char('\\') && i + 1 < pattern.size() && QStringLiteral("%_\\").contains(pattern[i + 1]);
        if (escapes)
            c = pattern[++i];
        if (!escapes && c == QLatin1Char('%'))
            glob += QLatin1Char('*');
        else if (!escapes && c == QLatin1Char('_'))
            glob += QLatin1Char('?');
        else if (QStringLiteral("*?[").contains(c))
            glob += QLatin1Char('[') + QString(c) + QLatin1Char(']');
        else
            glob += c;
    }
    return glob;
}

const char *signOf(QueryOperator operation)
{
    switch (operation) {
    case QueryOperator::Greater:
        return " > ?";
    case QueryOperator::GreaterOrEqual:
        return " >= ?";
    case QueryOperator::Less:
        return " < ?";
    case QueryOperator::LessOrEqual:
        return " <= ?";
    case QueryOperator::Between:
        return " BETWEEN ? AND ?";
    default:
        return " = ?";
    }
}

SqlValue bound(const QueryValue &value)
{
    return std::visit([](const auto &v) { return SqlValue(v); }, value);
}

QByteArray listOf(size_t count)
{
    QByteArray list = " IN (";
    for (size_t i = 0; i < count; ++i)
        list += i == 0 ? "?" : ", ?";
    return list + ")";
}

/// `expression` compared with values as they are.
SqlCondition compared(const QByteArray &expression, const QueryCondition &condition)
{
    SqlCondition sql{expression, {}};
    sql.sql += condition.operation == QueryOperator::In ? listOf(condition.values.size())
                                                        : QByteArray(signOf(condition.operation));
    for (const QueryValue &value : condition.values)
        sql.values.append(bound(value));
    return sql;
}

/// `expression` without case. What SQLite does itself is enough where all that is looked for is ASCII.
SqlCondition comparedWithoutCase(const QByteArray &expression, QueryCondition condition)
{
    bool ascii = true;
    for (QueryValue &value : condition.values) {
        QString &text = std::get<QString>(value);
        ascii = ascii && isAscii(text);
        text = text.toLower();
    }
    return compared((ascii ? "lower(" : "lower_unicode(") + expression + ")", condition);
}

SqlCondition partOf(const QByteArray &expression, const QString &text)
{
    return {"instr(" + QByteArray(isAscii(text) ? "lower(" : "lower_unicode(") + expression + "), ?) > 0",
            {text.toLower()}};
}

SqlCondition like(const QByteArray &expression, const QString &pattern, bool withoutCase)
{
    const QString glob = globFromLike(withoutCase ? pattern.toLower() : pattern);
    if (!withoutCase)
        return {expression + " GLOB ?", {glob}};
    return {(isAscii(pattern) ? "lower(" : "lower_unicode(") + expression + ") GLOB ?", {glob}};
}

/// A text that `expression` gives; neither NULL nor missing.
SqlCondition textTest(const QByteArray &expression, const QueryCondition &condition)
{
    const bool withoutCase = ignoresCase(condition.field);
    switch (condition.operation) {
    case QueryOperator::Has:
        if (hasWholeValue(condition.field)) {
            QueryCondition equal = condition;
            equal.operation = QueryOperator::Equal;
            return comparedWithoutCase(expression, equal);
        }
        return partOf(expression, std::get<QString>(condition.values.front()));
    case QueryOperator::Like:
        return like(expression, std::get<QString>(condition.values.front()), withoutCase);
    case QueryOperator::ILike:
        return like(expression, std::get<QString>(condition.values.front()), true);
    case QueryOperator::Matches:
        return {QByteArray(withoutCase ? "regexp_nocase(?, " : "regexp(?, ") + expression + ")",
                {std::get<QString>(condition.values.front())}};
    default:
        return withoutCase ? comparedWithoutCase(expression, condition) : compared(expression, condition);
    }
}

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
    SqlCondition sql{QByteArray("v.version_key") + signOf(condition.operation), {}};
    for (const QueryValue &value : condition.values)
        sql.values.append(versionSortKey(std::get<QString>(value)));
    return sql;
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
    case Attribute::Created:
        return number("v.created_at");
    case Attribute::Updated:
        return number("NULL");
    case Attribute::Author:
        return text("v.author");
    case Attribute::Description:
        return text("v.description");
    case Attribute::Size:
        return number("v.size_bytes");
    case Attribute::Problems:
        return number("v.problem_count");
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
    SqlCondition sql{"t.value" + listOf(condition.values.size() * 2), {}};
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
