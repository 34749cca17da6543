#pragma once

#include "models/storage/query/querylexer.h"

namespace slipway {

/// A place in the tokens of a line, that moves on.
class QueryTokens
{
public:
    QueryTokens(const QString &line, const QList<QueryToken> &tokens) : m_line(line), m_tokens(tokens) {}

    const QueryToken &now() const { return m_tokens[m_at]; }
    const QueryToken &ahead(qsizetype by) const { return m_tokens[std::min(m_at + by, m_tokens.size() - 1)]; }
    QueryToken take()
    {
        const QueryToken taken = now();
        m_at = std::min(m_at + 1, m_tokens.size() - 1);
        return taken;
    }

    /// The keyword, without case; no keyword is a word that is compared with something ("or > 0.5").
    bool isWord(const char *word, qsizetype by = 0) const
    {
        const QueryToken::Kind next = ahead(by + 1).kind;
        const QueryToken &token = ahead(by);
        return token.kind == QueryToken::Kind::Word && !token.hasQuoted
               && token.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0 && next != QueryToken::Kind::Sign
               && next != QueryToken::Kind::Colon;
    }
    bool takeWord(const char *word)
    {
        const bool taken = isWord(word);
        if (taken)
            take();
        return taken;
    }
    /// A word or a text in quotes.
    bool isText(qsizetype by = 0) const
    {
        return ahead(by).kind == QueryToken::Kind::Word || ahead(by).kind == QueryToken::Kind::Quoted;
    }

    /// Of what stands here; see queryError().
    Error error(const char *sentence, const QStringList &arguments = {}) const
    {
        return errorAt(now().begin, sentence, arguments);
    }
    Error errorAt(qsizetype at, const char *sentence, const QStringList &arguments = {}) const
    {
        return queryError(m_line, at, sentence, arguments);
    }

private:
    QString m_line;
    QList<QueryToken> m_tokens;
    qsizetype m_at = 0;
};

} // namespace slipway
