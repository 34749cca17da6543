#include "models/storage/query/querylexer.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr QLatin1String expectedWord("Expected: ");

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QLatin1Char('`') || c == QLatin1Char('\'');
}

class Lexer
{
public:
    Lexer(const QString &line, OpenQuote openQuote) : m_line(line), m_openQuote(openQuote) {}

    Result<QList<QueryToken>> read()
    {
        while (m_at < m_line.size()) {
            if (m_line[m_at].isSpace()) {
                ++m_at;
                continue;
            }
            QueryToken token;
            token.begin = m_at;
            if (const Status taken = take(token); !taken)
                return taken.error();
            token.end = m_at;
            m_tokens.append(token);
        }
        QueryToken end;
        end.begin = end.end = m_line.size();
        m_tokens.append(end);
        return m_tokens;
    }

private:
    Status take(QueryToken &token)
    {
        using Kind = QueryToken::Kind;
        const QChar c = m_line[m_at];
        static const std::pair<char, Kind> single[] = {
            {':', Kind::Colon}, {',', Kind::Comma}, {'(', Kind::Open}, {')', Kind::Close}};
        for (const auto &[sign, kind] : single) {
            if (c == QLatin1Char(sign)) {
                token.kind = kind;
                ++m_at;
                return {};
            }
        }
        if (takeSign(token))
            return {};
        if (c == QLatin1Char('!'))
            return queryError(m_line, m_at + 1,
                              QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: =."));
        if (!isQuote(c))
            return takeWord(token);
        token.kind = Kind::Quoted;
        if (const Status quoted = takeQuoted(token.text, token.isOpen); !quoted)
            return quoted;
        // `metrics`.`f1 score`
        if (m_at >= m_line.size() || m_line[m_at] != QLatin1Char('.'))
            return {};
        return takeWord(token);
    }

    bool takeSign(QueryToken &token)
    {
        static const std::pair<const char *, const char *> signs[] = {
            {">=", ">="}, {"<=", "<="}, {"!=", "!="}, {"<>", "!="}, {"==", "="}, {">", ">"}, {"<", "<"}, {"=", "="}};
        for (const auto &[written, sign] : signs) {
            const QLatin1String text(written);
            if (QStringView(m_line).mid(m_at).startsWith(text)) {
                token.kind = QueryToken::Kind::Sign;
                token.text = QLatin1String(sign);
                m_at += text.size();
                return true;
            }
        }
        return false;
    }

    bool endsWord(const QueryToken &token) const
    {
        const QChar c = m_line[m_at];
        // The colon of a time of day; a word that begins with a digit is no attribute.
        if (c == QLatin1Char(':'))
            return !token.text.at(0).isDigit() || m_at + 1 == m_line.size() || !m_line[m_at + 1].isDigit();
        return c.isSpace() || QStringLiteral("<>=!(),\"`").contains(c);
    }

    /// An apostrophe inside of a word is a letter of it.
    Status takeWord(QueryToken &token)
    {
        token.kind = QueryToken::Kind::Word;
        while (m_at < m_line.size()) {
            if (token.text.endsWith(QLatin1Char('.')) && isQuote(m_line[m_at])) {
                token.hasQuoted = true;
                return takeQuoted(token.quoted, token.isOpen);
            }
            if (!token.text.isEmpty() && endsWord(token))
                break;
            token.text += m_line[m_at++];
        }
        return {};
    }

    Status takeQuoted(QString &text, bool &isOpen)
    {
        const QChar quote = m_line[m_at++];
        for (; m_at < m_line.size(); ++m_at) {
            if (m_line[m_at] == quote) {
                if (m_at + 1 == m_line.size() || m_line[m_at + 1] != quote) {
                    ++m_at;
                    return {};
                }
                ++m_at;
            }
            text += m_line[m_at];
        }
        isOpen = true;
        if (m_openQuote == OpenQuote::IsToken)
            return {};
        return queryError(m_line, m_line.size(),
                          QT_TRANSLATE_NOOP("Core", "The filter is not understood at character %1. Expected: %2."),
                          {QString(quote)});
    }

    const QString &m_line;
    OpenQuote m_openQuote;
    qsizetype m_at = 0;
    QList<QueryToken> m_tokens;
};

} // namespace

Result<QList<QueryToken>> readQueryTokens(const QString &line, OpenQuote openQuote)
{
    return Lexer(line, openQuote).read();
}

QString quotedForQuery(const QString &text)
{
    static const QStringList keywords{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not")};
    const bool isPlain =
        !text.isEmpty() && !keywords.contains(text.toLower())
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("_-+.%/").contains(c); })
        && !text.endsWith(QLatin1Char('.'));
    if (isPlain)
        return text;
    QString doubled = text;
    return QLatin1Char('"') + doubled.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

Error queryError(const QString &line, qsizetype at, const char *sentence, const QStringList &arguments)
{
    const QString position = QString::number(line.left(at).toUcs4().size() + 1);
    Error error = makeError(ErrorCode::InvalidArgument, sentence, QStringList{position} + arguments);
    const QString text = error.text();
    QString expected = text.mid(text.indexOf(expectedWord) + expectedWord.size());
    if (expected.endsWith(QLatin1Char('.')))
        expected.chop(1);
    error.detail = QStringLiteral("position %1: expected ").arg(position) + expected;
    return error;
}

qsizetype queryErrorPlace(const QString &line, const Error &error)
{
    if (error.code != ErrorCode::InvalidArgument || !error.message.contains(expectedWord))
        return -1;
    qsizetype place = 0;
    for (qsizetype i = error.arguments.value(0).toLongLong() - 1; i > 0; --i)
        place += place + 1 < line.size() && line[place].isHighSurrogate() && line[place + 1].isLowSurrogate() ? 2 : 1;
    return place;
}

} // namespace slipway
