#include "models/storage/query/queryvaluereader.h"

#include "models/base/boundedpattern.h"

namespace slipway {

Result<QueryValue> QueryValueReader::number()
{
    const auto number = m_tokens.now().kind == QueryToken::Kind::Word ? queryNumber(m_tokens.now().text) : std::nullopt;
    if (!number)
        return m_tokens.error(
            QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a number."));
    m_tokens.take();
    return QueryValue(*number);
}

Result<QueryValue> QueryValueReader::bytes()
{
    const auto bytes = m_tokens.isText() ? queryBytes(m_tokens.now().text) : std::nullopt;
    if (!bytes)
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a "
                                                        "number of bytes, as 500, 10MB or 1.5 GB."));
    const bool isNumber = queryNumber(m_tokens.take().text).has_value();
    const auto unit =
        isNumber && m_tokens.now().kind == QueryToken::Kind::Word ? queryUnit(m_tokens.now().text) : std::nullopt;
    if (unit)
        m_tokens.take();
    return QueryValue(*bytes * unit.value_or(1));
}

Result<QueryTimeSpan> QueryValueReader::time()
{
    const bool hasTimeOfDay = m_tokens.now().kind == QueryToken::Kind::Word
                              && m_tokens.ahead(1).kind == QueryToken::Kind::Word
                              && isTimeOfDay(m_tokens.ahead(1).text);
    const QString text =
        hasTimeOfDay ? m_tokens.now().text + QLatin1Char('T') + m_tokens.ahead(1).text : m_tokens.now().text;
    const auto span = m_tokens.isText() ? queryTime(text, m_nowMs) : std::nullopt;
    if (!span)
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a "
                                                        "date, as 2024-10-01, 2024-10-01T12:30 or -7d."));
    m_tokens.take();
    if (hasTimeOfDay)
        m_tokens.take();
    return *span;
}

Result<QueryValue> QueryValueReader::text()
{
    if (!m_tokens.isText())
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a "
                                                        "word or a text in quotes."));
    const QueryToken token = m_tokens.take();
    return QueryValue(token.text + token.quoted);
}

Result<QueryValue> QueryValueReader::pattern()
{
    const QueryToken token = m_tokens.now();
    auto text = this->text();
    if (!text)
        return text;
    const auto mistake = patternMistake(std::get<QString>(*text));
    if (!mistake)
        return text;
    const qsizetype inToken = token.kind == QueryToken::Kind::Quoted ? 1 : 0;
    return m_tokens.errorAt(std::min(token.begin + inToken + mistake->at, token.end),
                            QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a "
                                                      "regular expression, and it is none (%2)."),
                            {mistake->what});
}

Result<QueryValue> QueryValueReader::likePattern()
{
    // A third of what SQLite takes, which reads it with three characters for one.
    constexpr qsizetype longest = 10000;
    const QueryToken token = m_tokens.now();
    auto text = this->text();
    if (text && std::get<QString>(*text).size() > longest)
        return m_tokens.errorAt(token.begin,
                                QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a "
                                                          "shorter pattern (at most %2 characters)."),
                                {QString::number(longest)});
    return text;
}

Result<QueryValue> QueryValueReader::open()
{
    const bool isNumber = m_tokens.now().kind == QueryToken::Kind::Word && queryNumber(m_tokens.now().text).has_value();
    return isNumber ? number() : text();
}

Result<QueryValue> QueryValueReader::value(QueryValueKind kind)
{
    switch (kind) {
    case QueryValueKind::QuotedNumber:
        if (const auto quoted = m_tokens.isText() ? queryNumber(m_tokens.now().text) : std::nullopt) {
            m_tokens.take();
            return QueryValue(*quoted);
        }
        return number();
    case QueryValueKind::Number:
        return number();
    case QueryValueKind::Bytes:
        return bytes();
    case QueryValueKind::Open:
        return open();
    default:
        return text();
    }
}

Result<std::vector<QueryValue>> QueryValueReader::list(QueryValueKind kind)
{
    if (m_tokens.now().kind != QueryToken::Kind::Open)
        return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: ( and "
                                                        "values, as ('a', 'b')."));
    m_tokens.take();
    std::vector<QueryValue> values;
    QList<QueryToken> tokens;
    do {
        tokens.append(m_tokens.now());
        auto read = value(kind);
        if (!read)
            return read.error();
        values.push_back(std::move(read).value());
        if (m_tokens.now().kind == QueryToken::Kind::Close)
            break;
        if (m_tokens.now().kind != QueryToken::Kind::Comma)
            return m_tokens.error(
                QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: , or )."));
        m_tokens.take();
    } while (m_tokens.now().kind != QueryToken::Kind::Close);
    m_tokens.take();
    const bool hasText = std::any_of(values.begin(), values.end(),
                                     [](const QueryValue &v) { return std::holds_alternative<QString>(v); });
    for (size_t i = 0; hasText && i < values.size(); ++i) {
        const QueryToken &token = tokens[static_cast<qsizetype>(i)];
        values[i] = QueryValue(token.text + token.quoted);
    }
    return values;
}

} // namespace slipway
