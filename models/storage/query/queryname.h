#pragma once

#include "models/storage/query/queryfields.h"
#include "models/storage/query/querytokens.h"

namespace slipway {

/// A name before what it is compared with.
struct QueryName {
    QueryField field;
    bool isKnown = false;    ///< an attribute, or with a prefix; else what is not compared with anything is a word
    bool isPrefixed = false; ///< with metrics., params., tags. or attributes.
    QueryToken token;
};

/// What a word or a text in quotes names. InvalidArgument: there is a prefix, and nothing of the kind behind it.
Result<QueryName> readQueryName(const QueryTokens &tokens, const QueryToken &token);

} // namespace slipway
