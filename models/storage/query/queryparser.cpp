#include "models/storage/query/queryparser.h"

#include "models/storage/query/queryconditionparser.h"

namespace slipway {

namespace {

constexpr qsizetype longestLine = 65536;

/// Words, and, or, not and parentheses; conditions are read by QueryConditionParser.
class Parser
{
public:
    Parser(const QString &line, const QList<QueryToken> &tokens, qint64 nowMs)
        : m_tokens(line, tokens), m_conditions(m_tokens, nowMs)
    {
    }

    Result<QueryNode> line()
    {
        if (m_tokens.now().kind == QueryToken::Kind::End)
            return QueryNode{QueryAll{}};
        auto tree = any();
        if (tree && m_tokens.now().kind != QueryToken::Kind::End)
            return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a "
                                                            "word, a condition or the end."));
        return tree;
    }

private:
    Result<QueryNode> any()
    {
        QueryOr any;
        do {
            auto operand = all();
            if (!operand)
                return operand;
            any.operands.push_back(std::move(operand).value());
        } while (m_tokens.takeWord("or"));
        return any.operands.size() == 1 ? std::move(any.operands.front()) : QueryNode{std::move(any)};
    }

    Result<QueryNode> all()
    {
        QueryAnd all;
        do {
            auto operand = term();
            if (!operand)
                return operand;
            all.operands.push_back(std::move(operand).value());
        } while (m_tokens.takeWord("and") || beginsTerm());
        return all.operands.size() == 1 ? std::move(all.operands.front()) : QueryNode{std::move(all)};
    }

    bool beginsTerm() const
    {
        switch (m_tokens.now().kind) {
        case QueryToken::Kind::Word:
            return !m_tokens.isWord("or");
        case QueryToken::Kind::Quoted:
        case QueryToken::Kind::Open:
            return true;
        default:
            return false;
        }
    }

    Result<QueryNode> term()
    {
        const bool opens = m_tokens.now().kind == QueryToken::Kind::Open;
        if (!opens && !m_tokens.isWord("not"))
            return leaf();
        // Each level is one call deeper; nobody writes more than a few.
        constexpr int deepest = 100;
        if (++m_depth > deepest)
            return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: "
                                                            "fewer nested parentheses (at most %2)."),
                                  {QString::number(deepest)});
        m_tokens.take();
        auto inner = opens ? any() : term();
        --m_depth;
        if (!inner)
            return inner;
        if (!opens) {
            QueryNot negation;
            negation.operand.push_back(std::move(inner).value());
            return QueryNode{std::move(negation)};
        }
        if (m_tokens.now().kind != QueryToken::Kind::Close)
            return m_tokens.error(
                QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: )."));
        m_tokens.take();
        return inner;
    }

    Result<QueryNode> leaf()
    {
        // SQLite binds 32 766 values.
        constexpr int mostLeaves = 10000;
        if (++m_leaves > mostLeaves)
            return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: "
                                                            "fewer conditions (at most %2)."),
                                  {QString::number(mostLeaves)});
        if (m_tokens.isWord("and") || m_tokens.isWord("or"))
            return m_tokens.error(QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a "
                                                            "word or a condition."));
        return m_conditions.wordOrCondition();
    }

    QueryTokens m_tokens;
    QueryConditionParser m_conditions;
    int m_depth = 0;
    int m_leaves = 0;
};

} // namespace

Result<QueryNode> parseQuery(const QString &line, qint64 nowMs)
{
    if (line.size() > longestLine) {
        return queryError(line, longestLine,
                          QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: a shorter "
                                                    "filter (at most %2 characters)."),
                          {QString::number(longestLine)});
    }
    auto tokens = readQueryTokens(line);
    if (!tokens)
        return tokens.error();
    return Parser(line, *tokens, nowMs).line();
}

} // namespace slipway
