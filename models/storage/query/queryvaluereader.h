#pragma once

#include "models/storage/query/queryfields.h"
#include "models/storage/query/querytokens.h"
#include "models/storage/query/queryvalues.h"

namespace slipway {

/// Reads the values behind an operator as its field compares them. InvalidArgument with what was expected.
class QueryValueReader
{
public:
    /// `tokens` must outlive this object.
    QueryValueReader(QueryTokens &tokens, qint64 nowMs) : m_tokens(tokens), m_nowMs(nowMs) {}

    Result<QueryValue> number();
    Result<QueryValue> bytes();
    Result<QueryTimeSpan> time();
    Result<QueryValue> text();
    /// A text that is a regular expression.
    Result<QueryValue> pattern();
    /// A text for "like".
    Result<QueryValue> likePattern();
    /// A number where a number stands without quotes, else a text.
    Result<QueryValue> open();
    Result<QueryValue> value(QueryValueKind kind);
    /// "(" value { "," value } ")"; all as texts when one of them is none but a text.
    Result<std::vector<QueryValue>> list(QueryValueKind kind);

private:
    QueryTokens &m_tokens;
    qint64 m_nowMs;
};

} // namespace slipway
