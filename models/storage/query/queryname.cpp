#include "models/storage/query/queryname.h"

namespace slipway {

namespace {

Result<QueryName> prefixedName(const QueryTokens &tokens, QueryPrefix prefix, const QueryToken &token)
{
    const QString key = token.text.section(QLatin1Char('.'), 1);
    const QString whole = key + token.quoted;
    if (prefix == QueryPrefix::MlflowTag)
        return QueryName{{QueryField::Kind::Tag, {}, token.text + token.quoted, {}}, true, false, token};
    if (whole.isEmpty())
        return tokens.errorAt(token.end, QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. "
                                                                   "Expected: a name behind the point."));
    switch (prefix) {
    case QueryPrefix::Metric:
        return QueryName{queryMetric(key, token.quoted), true, true, token};
    case QueryPrefix::Parameter:
        return QueryName{{QueryField::Kind::Parameter, {}, whole, {}}, true, true, token};
    case QueryPrefix::Tag:
        return QueryName{{QueryField::Kind::Tag, {}, whole, {}}, true, true, token};
    case QueryPrefix::Dataset:
        return QueryName{{QueryField::Kind::Tag, {}, QStringLiteral("dataset.") + whole, {}}, true, true, token};
    default:
        break;
    }
    if (const auto attribute = queryAttribute(whole))
        return QueryName{*attribute, true, true, token};
    const qsizetype at = token.begin + token.text.indexOf(QLatin1Char('.')) + 1;
    const QString near = nearestQueryAttribute(whole);
    if (near.isEmpty())
        return tokens.errorAt(at,
                              QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: "
                                                        "an attribute: %2."),
                              {queryAttributeNames().join(QStringLiteral(", "))});
    return tokens.errorAt(at,
                          QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: an "
                                                    "attribute, and %2 is none. Did you mean %3?"),
                          {whole, near});
}

} // namespace

Result<QueryName> readQueryName(const QueryTokens &tokens, const QueryToken &token)
{
    if (token.kind == QueryToken::Kind::Quoted)
        return QueryName{{QueryField::Kind::Metric, {}, token.text, {}}, false, false, token};
    const qsizetype dot = token.text.indexOf(QLatin1Char('.'));
    if (const auto prefix = dot > 0 ? queryPrefix(token.text.left(dot)) : std::nullopt)
        return prefixedName(tokens, *prefix, token);
    const auto attribute = token.hasQuoted ? std::nullopt : queryAttribute(token.text);
    if (attribute)
        return QueryName{*attribute, true, false, token};
    return QueryName{queryMetric(token.text, token.quoted), false, false, token};
}

} // namespace slipway
