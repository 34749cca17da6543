#pragma once

#include "models/storage/query/queryname.h"

namespace slipway {

/// Reads one condition or word of a query; the grammar is in queryparser.h.
class QueryConditionParser
{
public:
    /// `tokens` must outlive this object.
    QueryConditionParser(QueryTokens &tokens, qint64 nowMs) : m_tokens(tokens), m_nowMs(nowMs) {}

    Result<QueryNode> wordOrCondition();

private:
    bool operatorFollows(const QueryName &name) const;
    Result<QueryNode> compared(const QueryName &name);
    Result<QueryNode> shortForm(const QueryName &name);
    Result<QueryNode> keyed(QueryPrefix prefix);
    Result<QueryOperator> operation(const QueryName &name, bool &negated);
    Result<QueryNode> nullTest(const QueryName &name);
    Result<QueryNode> timeCondition(QueryCondition condition);
    Status readValues(const QueryName &name, QueryCondition &condition);

    QueryTokens &m_tokens;
    qint64 m_nowMs;
};

} // namespace slipway
