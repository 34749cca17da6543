#include "models/storage/query/queryparser.h"

#include "models/storage/query/querylexer.h"

namespace slipway {

namespace {

class Parser
{
public:
    explicit Parser(QList<QueryToken> tokens) : m_tokens(std::move(tokens)) {}

    Result<QueryNode> line()
    {
        if (now().kind == QueryToken::Kind::End)
            return QueryNode{QueryAll{}};
        auto tree = disjunction();
        if (tree && now().kind != QueryToken::Kind::End)
            return queryError(now().position, QStringLiteral("a word, a comparison or the end"));
        return tree;
    }

private:
    const QueryToken &now() const { return m_tokens[m_at]; }
    const QueryToken &next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    bool isKeyword(const char *word) const
    {
        return now().kind == QueryToken::Kind::Word && now().text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0
               && next().kind != QueryToken::Kind::Operator && next().kind != QueryToken::Kind::Colon;
    }
    bool takeKeyword(const char *word)
    {
        const bool taken = isKeyword(word);
        m_at += taken ? 1 : 0;
        return taken;
    }

    Result<QueryNode> disjunction()
    {
        QueryOr any;
        do {
            auto operand = conjunction();
            if (!operand)
                return operand;
            any.operands.push_back(std::move(operand).value());
        } while (takeKeyword("or"));
        return any.operands.size() == 1 ? std::move(any.operands.front()) : QueryNode{std::move(any)};
    }

    Result<QueryNode> conjunction()
    {
        QueryAnd all;
        do {
            auto operand = term();
            if (!operand)
                return operand;
            all.operands.push_back(std::move(operand).value());
        } while (takeKeyword("and") || beginsTerm());
        return all.operands.size() == 1 ? std::move(all.operands.front()) : QueryNode{std::move(all)};
    }

    bool beginsTerm() const
    {
        switch (now().kind) {
        case QueryToken::Kind::Word:
            return !isKeyword("or");
        case QueryToken::Kind::Quoted:
        case QueryToken::Kind::Open:
            return true;
        default:
            return false;
        }
    }

    Result<QueryNode> term()
    {
        const bool opens = now().kind == QueryToken::Kind::Open;
        if (!opens && !isKeyword("not"))
            return leaf();
        // Each level is one call deeper; nobody writes more than a few.
        constexpr int deepest = 100;
        if (++m_depth > deepest)
            return queryError(now().position, QStringLiteral("fewer nested parentheses"));
        ++m_at;
        auto inner = opens ? disjunction() : term();
        --m_depth;
        if (!inner)
            return inner;
        if (!opens) {
            QueryNot negation;
            negation.operand.push_back(std::move(inner).value());
            return QueryNode{std::move(negation)};
        }
        if (now().kind != QueryToken::Kind::Close)
            return queryError(now().position, QStringLiteral(")"));
        ++m_at;
        return inner;
    }

    Result<QueryNode> leaf()
    {
        const QueryToken token = now();
        const bool isText = token.kind == QueryToken::Kind::Word || token.kind == QueryToken::Kind::Quoted;
        if (!isText || isKeyword("and") || isKeyword("or"))
            return queryError(token.position, QStringLiteral("a word or a comparison"));
        ++m_at;
        if (now().kind == QueryToken::Kind::Operator)
            return comparison(token);
        if (now().kind == QueryToken::Kind::Colon)
            return attribute(token);
        return QueryNode{QueryWord{token.text}};
    }

    Result<QueryNode> comparison(const QueryToken &name)
    {
        const Comparison operation = now().comparison;
        ++m_at;
        bool isNumber = false;
        const double value = now().kind == QueryToken::Kind::Word ? now().text.toDouble(&isNumber) : 0;
        if (!isNumber)
            return queryError(now().position, QStringLiteral("a number"));
        ++m_at;
        const bool plain = name.kind == QueryToken::Kind::Word;
        if (plain && name.text == QLatin1String("size"))
            return QueryNode{QueryNumber{QueryNumber::Name::SizeBytes, operation, value}};
        if (plain && name.text == QLatin1String("problems"))
            return QueryNode{QueryNumber{QueryNumber::Name::Problems, operation, value}};
        const QString prefix = QStringLiteral("metrics.");
        const QString metric = name.text.startsWith(prefix) ? name.text.mid(prefix.size()) : name.text;
        return QueryNode{QueryMetric{metric, operation, value}};
    }

    Result<QueryNode> attribute(const QueryToken &name)
    {
        using Name = QueryAttribute::Name;
        static const std::pair<const char *, Name> names[] = {
            {"stage", Name::Stage},     {"status", Name::StatusWord},
            {"type", Name::Type},       {"registry", Name::Registry},
            {"tag", Name::Tag},         {"model", Name::Model},
            {"version", Name::Version}, {"description", Name::Description},
            {"author", Name::Author}};
        const auto *known = std::find_if(std::begin(names), std::end(names), [&](const auto &n) {
            return name.text.compare(QLatin1String(n.first), Qt::CaseInsensitive) == 0;
        });
        if (known == std::end(names)) {
            QStringList all;
            for (const auto &entry : names)
                all.append(QLatin1String(entry.first));
            return queryError(name.position, all.join(QStringLiteral(", ")));
        }
        ++m_at;
        const QueryToken text = now();
        if (text.kind != QueryToken::Kind::Word && text.kind != QueryToken::Kind::Quoted)
            return queryError(text.position, QStringLiteral("a word or a text in quotes"));
        ++m_at;
        return QueryNode{QueryAttribute{known->second, text.text}};
    }

    QList<QueryToken> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<QueryNode> parseQuery(const QString &line)
{
    auto tokens = readQueryTokens(line);
    if (!tokens)
        return tokens.error();
    return Parser(std::move(tokens).value()).line();
}

} // namespace slipway
