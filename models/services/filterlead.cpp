#include "models/services/filterlead.h"

#include "models/storage/query/queryparser.h"
#include "models/storage/query/querytokens.h"

#include <algorithm>

namespace slipway {

namespace {

bool isOperator(const QueryTokens &tokens, qsizetype by = 0)
{
    const auto names = {"in", "like", "ilike", "matches", "between", "is"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return tokens.isWord(name, by); });
}

/// Whether a condition lies on both sides of a place: what stands there is its operator, or comes right after it.
bool cutsCondition(const QueryTokens &before, const QueryTokens &after)
{
    using Kind = QueryToken::Kind;
    const Kind kind = after.now().kind;
    return kind == Kind::Sign || kind == Kind::Colon || kind == Kind::Comma || isOperator(after)
           || (after.isWord("not") && isOperator(after, 1)) || isOperator(before);
}

} // namespace

QString filterLead(const QString &filter, qint64 nowMs)
{
    const auto tokens = readQueryTokens(filter, OpenQuote::IsToken);
    if (!tokens)
        return {};
    constexpr qsizetype mostTried = 100; // a line that somebody pasted may hold any number of words
    const qsizetype first = std::max<qsizetype>(1, tokens->size() - 1 - mostTried);
    for (qsizetype last = tokens->size() - 2; last >= first; --last) {
        const QList<QueryToken> before = tokens->mid(last - 1);
        const QList<QueryToken> after = tokens->mid(last);
        const QString lead = filter.left(before.first().end);
        if (!cutsCondition(QueryTokens(filter, before), QueryTokens(filter, after)) && parseQuery(lead, nowMs))
            return lead;
    }
    return {};
}

bool isUnfinished(const QString &filter, const Error &error)
{
    const auto tokens = readQueryTokens(filter, OpenQuote::IsToken);
    const qsizetype place = queryErrorPlace(filter, error);
    return tokens && tokens->size() > 1 && place >= (*tokens)[tokens->size() - 2].begin;
}

} // namespace slipway
