#include "models/storage/query/querylexer.h"

#include <optional>

namespace slipway {

namespace {

std::optional<std::pair<Comparison, qsizetype>> comparisonAt(const QString &line, qsizetype at)
{
    static const std::pair<const char *, Comparison> signs[] = {
        {">=", Comparison::GreaterOrEqual}, {"<=", Comparison::LessOrEqual}, {"!=", Comparison::NotEqual},
        {">", Comparison::Greater},         {"<", Comparison::Less},         {"=", Comparison::Equal}};
    for (const auto &[sign, comparison] : signs) {
        const QLatin1String text(sign);
        if (QStringView(line).mid(at).startsWith(text))
            return std::pair(comparison, static_cast<qsizetype>(text.size()));
    }
    return std::nullopt;
}

bool endsWord(QChar c)
{
    return c.isSpace() || QStringLiteral("<>=!:()\"`").contains(c);
}

} // namespace

Error queryError(qsizetype position, const QString &expected)
{
    return makeError(ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: %2."),
                     {QString::number(position), expected},
                     QStringLiteral("position %1: expected %2").arg(position).arg(expected));
}

Result<QList<QueryToken>> readQueryTokens(const QString &line)
{
    using Kind = QueryToken::Kind;
    QList<QueryToken> tokens;
    qsizetype at = 0;
    while (at < line.size()) {
        const QChar c = line[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        QueryToken token;
        token.position = at + 1;
        if (c == QLatin1Char('"') || c == QLatin1Char('`')) {
            const qsizetype end = line.indexOf(c, at + 1);
            if (end < 0)
                return queryError(line.size() + 1, QString(c));
            token.kind = Kind::Quoted;
            token.text = line.mid(at + 1, end - at - 1);
            at = end + 1;
        } else if (const auto comparison = comparisonAt(line, at)) {
            token.kind = Kind::Operator;
            token.comparison = comparison->first;
            at += comparison->second;
        } else if (c == QLatin1Char(':') || c == QLatin1Char('(') || c == QLatin1Char(')')) {
            token.kind = c == QLatin1Char(':') ? Kind::Colon : c == QLatin1Char('(') ? Kind::Open : Kind::Close;
            ++at;
        } else if (c == QLatin1Char('!')) {
            return queryError(at + 2, QStringLiteral("="));
        } else {
            token.kind = Kind::Word;
            while (at < line.size() && !endsWord(line[at]))
                token.text += line[at++];
        }
        tokens.append(token);
    }
    QueryToken end;
    end.position = line.size() + 1;
    tokens.append(end);
    return tokens;
}

} // namespace slipway
