#include "models/storage/query/valuesql.h"

#include "models/storage/query/queryfields.h"

#include <algorithm>

namespace slipway {

namespace {

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

} // namespace

QByteArray comparisonSql(QueryOperator operation, size_t values)
{
    if (operation != QueryOperator::In)
        return signOf(operation);
    QByteArray list = " IN (";
    for (size_t i = 0; i < values; ++i)
        list += i == 0 ? "?" : ", ?";
    return list + ")";
}

SqlCondition compared(const QByteArray &expression, const QueryCondition &condition)
{
    SqlCondition sql{expression, {}};
    sql.sql += comparisonSql(condition.operation, condition.values.size());
    for (const QueryValue &value : condition.values)
        sql.values.append(std::visit([](const auto &v) { return SqlValue(v); }, value));
    return sql;
}

/// What SQLite does itself is enough where all that is looked for is ASCII.
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

} // namespace slipway
