#include "models/storage/query/querycontext.h"

namespace slipway {

namespace {

using Kind = QueryToken::Kind;
using Wanted = QueryContext::Wanted;

bool isOneOf(const QueryToken &token, std::initializer_list<const char *> words)
{
    return token.kind == Kind::Word && !token.hasQuoted
           && std::any_of(words.begin(), words.end(), [&](const char *word) {
                  return token.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
              });
}

/// What stands before the cursor, without the word that is being typed.
class Before
{
public:
    Before(const QString &line, QList<QueryToken> tokens, bool isTyping)
        : m_line(line), m_tokens(std::move(tokens)), m_isTyping(isTyping)
    {
    }

    QueryContext context() const
    {
        const qsizetype count = m_tokens.size();
        if (count == 0 || isOneOf(at(1), {"and", "or", "not"}))
            return afterBetween() ? valueBefore(3) : QueryContext{};
        const QueryToken &last = at(1);
        if (last.kind == Kind::Sign || isOneOf(last, {"like", "ilike", "matches", "rlike", "between"}))
            return valueBefore(1);
        if (last.kind == Kind::Colon)
            return afterColon();
        if (last.kind == Kind::Open || last.kind == Kind::Comma)
            return inList();
        if (last.kind == Kind::Close || isValue(1))
            return of(Wanted::Link, {});
        const auto name = nameAt(1);
        // "impact pro": a word behind one that is no name begins a term.
        if (name && (name->isKnown || !m_isTyping))
            return of(Wanted::Operator, name->field);
        return {};
    }

private:
    static QueryContext of(Wanted wanted, const QueryField &field)
    {
        QueryContext context;
        context.wanted = wanted;
        context.field = field;
        return context;
    }

    const QueryToken &at(qsizetype fromEnd) const { return m_tokens[m_tokens.size() - fromEnd]; }

    std::optional<QueryName> nameAt(qsizetype fromEnd) const
    {
        if (fromEnd > m_tokens.size() || (at(fromEnd).kind != Kind::Word && at(fromEnd).kind != Kind::Quoted))
            return std::nullopt;
        const bool isKeyed = fromEnd + 1 < m_tokens.size() && at(fromEnd + 1).kind == Kind::Colon;
        if (const auto prefix = isKeyed ? queryPrefix(at(fromEnd + 2).text) : std::nullopt)
            return keyOf(*prefix, at(fromEnd));
        const auto name = readQueryName(QueryTokens(m_line, m_tokens), at(fromEnd));
        return name ? std::optional(*name) : std::nullopt;
    }

    /// Behind "tag:".
    static QueryName keyOf(QueryPrefix prefix, const QueryToken &token)
    {
        const QString key = token.text + token.quoted;
        if (prefix == QueryPrefix::Metric)
            return {queryMetric(key), true, true, token};
        const auto kind = prefix == QueryPrefix::Parameter ? QueryField::Kind::Parameter : QueryField::Kind::Tag;
        return {{kind, {}, key, {}}, true, true, token};
    }

    /// The value of the name before the operator that begins `fromEnd` tokens from the end.
    QueryContext valueBefore(qsizetype fromEnd) const
    {
        const qsizetype before =
            fromEnd < m_tokens.size() && isOneOf(at(fromEnd + 1), {"not"}) ? fromEnd + 2 : fromEnd + 1;
        const auto name = nameAt(before);
        return name ? of(Wanted::Value, name->field) : of(Wanted::Nothing, {});
    }

    bool afterBetween() const { return m_tokens.size() > 3 && isOneOf(at(1), {"and"}) && isOneOf(at(3), {"between"}); }

    QueryContext afterColon() const
    {
        if (m_tokens.size() < 2)
            return {};
        if (const auto prefix = queryPrefix(at(2).text)) {
            QueryContext keys;
            keys.prefix = prefix;
            keys.isShortForm = true;
            return keys;
        }
        return valueBefore(1);
    }

    QueryContext inList() const
    {
        for (qsizetype i = 1; i <= m_tokens.size(); ++i) {
            if (at(i).kind == Kind::Open)
                return i < m_tokens.size() && isOneOf(at(i + 1), {"in"}) ? valueBefore(i + 1) : QueryContext{};
        }
        return {};
    }

    bool isValue(qsizetype fromEnd) const
    {
        if (fromEnd >= m_tokens.size())
            return false;
        const QueryToken &before = at(fromEnd + 1);
        return before.kind == Kind::Sign || before.kind == Kind::Colon
               || isOneOf(before, {"like", "ilike", "matches", "rlike", "between", "is", "null"})
               || isOneOf(at(fromEnd), {"null"})
               || (fromEnd + 2 < m_tokens.size() && isOneOf(at(fromEnd + 3), {"between"}));
    }

    const QString &m_line;
    QList<QueryToken> m_tokens;
    bool m_isTyping;
};

} // namespace

QueryContext queryContextAt(const QString &line, qsizetype cursor)
{
    const QString before = line.left(cursor);
    auto read = readQueryTokens(before, OpenQuote::IsToken);
    QueryContext nothing;
    nothing.wanted = Wanted::Nothing;
    nothing.begin = cursor;
    if (!read)
        return nothing;
    QList<QueryToken> tokens = std::move(read).value();
    tokens.removeLast();
    std::optional<QueryToken> typed;
    if (!tokens.isEmpty() && tokens.last().end == before.size()
        && (tokens.last().kind == Kind::Word || tokens.last().isOpen))
        typed = tokens.takeLast();
    QueryContext context = Before(before, tokens, typed.has_value()).context();
    context.begin = typed ? typed->begin : cursor;
    if (!typed)
        return context;
    context.typed = typed->text + typed->quoted;
    const qsizetype dot = typed->text.indexOf(QLatin1Char('.'));
    if (context.wanted != Wanted::Name || dot < 0 || typed->kind == Kind::Quoted)
        return context;
    context.prefix = queryPrefix(typed->text.left(dot));
    if (context.prefix)
        context.typed = typed->text.mid(dot + 1) + typed->quoted;
    return context;
}

} // namespace slipway
