#include "models/storage/query/queryconditionparser.h"

#include "models/storage/query/queryvaluereader.h"

#include <algorithm>

namespace slipway {

namespace {

using Kind = QueryToken::Kind;

QueryOperator operatorOf(const QString &sign)
{
    static const std::pair<const char *, QueryOperator> signs[] = {{">", QueryOperator::Greater},
                                                                   {">=", QueryOperator::GreaterOrEqual},
                                                                   {"<", QueryOperator::Less},
                                                                   {"<=", QueryOperator::LessOrEqual}};
    for (const auto &[text, operation] : signs) {
        if (sign == QLatin1String(text))
            return operation;
    }
    return QueryOperator::Equal;
}

std::optional<QueryOperator> keywordOperator(const QueryTokens &tokens, qsizetype by)
{
    static const std::pair<const char *, QueryOperator> words[] = {
        {"like", QueryOperator::Like},     {"ilike", QueryOperator::ILike}, {"matches", QueryOperator::Matches},
        {"rlike", QueryOperator::Matches}, {"in", QueryOperator::In},       {"between", QueryOperator::Between}};
    for (const auto &[word, operation] : words) {
        if (tokens.isWord(word, by))
            return operation;
    }
    return std::nullopt;
}

/// MLflow calls it the stage "None" when a version has none.
QueryNode withNoStage(QueryCondition condition)
{
    const bool isNone = condition.field.kind == QueryField::Kind::Attribute
                        && condition.field.attribute == QueryField::Attribute::Stage && !condition.negated
                        && (condition.operation == QueryOperator::Equal || condition.operation == QueryOperator::In
                            || condition.operation == QueryOperator::Has)
                        && std::any_of(condition.values.begin(), condition.values.end(), [](const QueryValue &value) {
                               return std::get<QString>(value).compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
                           });
    if (!isNone)
        return QueryNode{std::move(condition)};
    const QueryCondition missing{condition.field, QueryOperator::IsNull, {}, false};
    return QueryNode{QueryOr{{QueryNode{std::move(condition)}, QueryNode{missing}}}};
}

bool isTextOperator(QueryOperator operation)
{
    return operation == QueryOperator::Like || operation == QueryOperator::ILike || operation == QueryOperator::Matches;
}

} // namespace

Result<QueryNode> QueryConditionParser::wordOrCondition()
{
    if (!m_tokens.isText())
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a "
                                                        "word or a condition."));
    const QueryToken token = m_tokens.take();
    if (m_tokens.now().kind == Kind::Colon && token.kind == Kind::Word && !token.hasQuoted) {
        const auto prefix = queryPrefix(token.text);
        if (prefix == QueryPrefix::Tag || prefix == QueryPrefix::Parameter || prefix == QueryPrefix::Metric) {
            m_tokens.take();
            return keyed(*prefix);
        }
    }
    const auto name = readQueryName(m_tokens, token);
    if (!name)
        return name.error();
    if (m_tokens.now().kind == Kind::Colon)
        return shortForm(*name);
    if (operatorFollows(*name))
        return compared(*name);
    if (name->isPrefixed)
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: =, "
                                                        "!=, >, >=, <, <=, in, between, like or is null."));
    return QueryNode{QueryWord{token.text + token.quoted}};
}

bool QueryConditionParser::operatorFollows(const QueryName &name) const
{
    if (m_tokens.now().kind == Kind::Sign)
        return true;
    // Behind a word that is no name of anything, "in" and "is" are words too, unless what follows can be nothing else.
    const qsizetype at = m_tokens.isWord("not") ? 1 : 0;
    if (const auto operation = keywordOperator(m_tokens, at)) {
        if (*operation == QueryOperator::In)
            return name.isKnown || m_tokens.ahead(at + 1).kind == Kind::Open;
        if (*operation == QueryOperator::Between)
            return name.isKnown || m_tokens.isText(at + 1);
        return name.isKnown || m_tokens.ahead(at + 1).kind == Kind::Quoted;
    }
    return m_tokens.isWord("is")
           && (name.isKnown || m_tokens.isWord("null", 1) || (m_tokens.isWord("not", 1) && m_tokens.isWord("null", 2)));
}

Result<QueryOperator> QueryConditionParser::operation(const QueryName &name, bool &negated)
{
    const QueryToken at = m_tokens.now();
    const QueryValueKind kind = valueKindOf(name.field);
    if (at.kind == Kind::Sign) {
        m_tokens.take();
        negated = at.text == QLatin1String("!=");
        return operatorOf(at.text);
    }
    negated = m_tokens.takeWord("not");
    const auto operation = keywordOperator(m_tokens, 0);
    const bool isNumber =
        kind == QueryValueKind::Number || kind == QueryValueKind::QuotedNumber || kind == QueryValueKind::Bytes;
    if (isNumber && isTextOperator(*operation))
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: =, "
                                                        "!=, >, >=, <, <=, in, between or is null, because %2 is a "
                                                        "number."),
                              {name.token.text + name.token.quoted});
    if (kind == QueryValueKind::Time && *operation != QueryOperator::Between)
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: =, "
                                                        "!=, >, >=, <, <=, between or is null, because %2 is a time."),
                              {name.token.text + name.token.quoted});
    m_tokens.take();
    return *operation;
}

Result<QueryNode> QueryConditionParser::compared(const QueryName &name)
{
    if (m_tokens.isWord("is"))
        return nullTest(name);
    QueryCondition condition{name.field, QueryOperator::Equal, {}, false};
    const auto operation = this->operation(name, condition.negated);
    if (!operation)
        return operation.error();
    condition.operation = *operation;
    if (valueKindOf(name.field) == QueryValueKind::Time)
        return timeCondition(std::move(condition));
    if (const Status read = readValues(name, condition); !read)
        return read.error();
    return withNoStage(std::move(condition));
}

Status QueryConditionParser::readValues(const QueryName &name, QueryCondition &condition)
{
    QueryValueReader reader(m_tokens, m_nowMs);
    const QueryValueKind kind = valueKindOf(name.field);
    if (condition.operation == QueryOperator::In) {
        auto values = reader.list(kind);
        if (!values)
            return values.error();
        condition.values = std::move(values).value();
        return {};
    }
    // A word that is compared with a text is no metric, and probably a mistyped attribute.
    const QString near = name.isKnown || name.token.kind != Kind::Word || !m_tokens.isText()
                             ? QString()
                             : nearestQueryAttribute(name.token.text);
    auto first = condition.operation == QueryOperator::Matches ? reader.pattern()
                 : isTextOperator(condition.operation)         ? reader.likePattern()
                                                               : reader.value(kind);
    if (!first && !near.isEmpty())
        return m_tokens.errorAt(name.token.begin,
                                QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: an "
                                                          "attribute or a metric with a number. Did you mean %2?"),
                                {near});
    if (!first)
        return first.error();
    condition.values.push_back(std::move(first).value());
    if (condition.operation != QueryOperator::Between)
        return {};
    if (!m_tokens.takeWord("and"))
        return m_tokens.error(
            QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: and."));
    // Both ends as texts when one is.
    const bool isText = std::holds_alternative<QString>(condition.values.front());
    auto second = isText ? reader.text() : reader.value(kind == QueryValueKind::Open ? QueryValueKind::Number : kind);
    if (!second)
        return second.error();
    condition.values.push_back(std::move(second).value());
    return {};
}

Result<QueryNode> QueryConditionParser::timeCondition(QueryCondition condition)
{
    QueryValueReader reader(m_tokens, m_nowMs);
    const auto span = reader.time();
    if (!span)
        return span.error();
    condition.values = {QueryValue(static_cast<double>(span->first))};
    if (condition.operation == QueryOperator::Between) {
        if (!m_tokens.takeWord("and"))
            return m_tokens.error(
                QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: and."));
        const auto end = reader.time();
        if (!end)
            return end.error();
        condition.values.emplace_back(static_cast<double>(end->last));
    } else if (condition.operation == QueryOperator::Equal && span->last != span->first) {
        condition.operation = QueryOperator::Between;
        condition.values.emplace_back(static_cast<double>(span->last));
    }
    return QueryNode{std::move(condition)};
}

Result<QueryNode> QueryConditionParser::nullTest(const QueryName &name)
{
    m_tokens.take();
    const bool negated = m_tokens.takeWord("not");
    if (!m_tokens.takeWord("null"))
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: null "
                                                        "or not null."));
    return QueryNode{QueryCondition{name.field, QueryOperator::IsNull, {}, negated}};
}

Result<QueryNode> QueryConditionParser::shortForm(const QueryName &name)
{
    if (!name.isKnown) {
        const QString near = nearestQueryAttribute(name.token.text);
        if (!near.isEmpty())
            return m_tokens.errorAt(name.token.begin,
                                    QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: "
                                                              "an attribute, and %2 is none. Did you mean %3?"),
                                    {name.token.text, near});
        return m_tokens.errorAt(name.token.begin,
                                QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: "
                                                          "tag, param, metric or an attribute: %2."),
                                {queryAttributeNames().join(QStringLiteral(", "))});
    }
    m_tokens.take();
    const QueryValueKind kind = valueKindOf(name.field);
    QueryCondition condition{name.field, QueryOperator::Equal, {}, false};
    if (kind == QueryValueKind::Time)
        return timeCondition(std::move(condition));
    if (kind == QueryValueKind::Text || kind == QueryValueKind::Version)
        condition.operation = QueryOperator::Has;
    auto value = QueryValueReader(m_tokens, m_nowMs).value(kind);
    if (!value)
        return value.error();
    condition.values.push_back(std::move(value).value());
    return withNoStage(std::move(condition));
}

Result<QueryNode> QueryConditionParser::keyed(QueryPrefix prefix)
{
    const QueryToken token = m_tokens.now();
    const auto text = QueryValueReader(m_tokens, m_nowMs).text();
    if (!text)
        return text.error();
    const QString key = std::get<QString>(*text);
    QueryName name{{QueryField::Kind::Tag, {}, key, {}}, false, false, token};
    if (prefix == QueryPrefix::Parameter)
        name.field.kind = QueryField::Kind::Parameter;
    else if (prefix == QueryPrefix::Metric && token.kind == Kind::Word)
        name.field = queryMetric(token.text, token.quoted);
    else if (prefix == QueryPrefix::Metric)
        name.field.kind = QueryField::Kind::Metric;
    if (operatorFollows(name))
        return compared(name);
    if (prefix == QueryPrefix::Tag)
        return QueryNode{
            QueryCondition{{QueryField::Kind::Tag, {}, {}, {}}, QueryOperator::Has, {QueryValue(key)}, false}};
    return QueryNode{QueryCondition{name.field, QueryOperator::IsNull, {}, true}};
}

} // namespace slipway
