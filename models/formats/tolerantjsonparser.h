#pragma once

#include "models/formats/jsonissues.h"
#include "models/formats/jsonvalue.h"

#include <QByteArray>

#include <optional>

namespace slipway {

/// Parses JSON in valid UTF-8 by RFC 8259, and beyond it NaN, Infinity, -Infinity, control characters in
/// strings, lone surrogates and numbers of any size, each noted as an issue. Recursion ends at maxJsonDepth.
class TolerantJsonParser
{
public:
    enum class Failure { None, Unexpected, Unfinished, TooDeep };

    TolerantJsonParser(const QByteArray &utf8, JsonIssues &issues);

    /// The whole text as one value; nullopt when it is none, and then failure() and failedAt() say why.
    std::optional<JsonValue> parse();
    /// After a failure: what was read before its place; containers that were not closed end there.
    JsonValue rescued() { return std::move(m_rescued); }
    /// How many containers, one in another, were not closed at that place: the last item of each but the innermost is
    /// the next of them.
    int unclosed() const { return m_unclosed; }
    Failure failure() const { return m_failure; }
    qsizetype failedAt() const { return m_at - m_begin; } ///< byte from 0

private:
    std::optional<JsonValue> value(int depth);
    std::optional<JsonValue> object(int depth);
    std::optional<JsonValue> array(int depth);
    std::optional<JsonValue> number();
    std::optional<JsonValue> stringValue();
    std::optional<QString> string();
    bool escape(QString &text);
    std::optional<char16_t> fourHexDigits();
    bool takeWord(const char *word);
    bool take(char c);
    void skipSpace();
    std::nullopt_t fail(Failure failure);
    std::nullopt_t failIn(JsonObjectBuilder &members);
    std::nullopt_t failIn(JsonListBuilder &items);
    std::nullopt_t failHere();

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    JsonIssues &m_issues;
    JsonPath m_path;
    Failure m_failure = Failure::None;
    JsonValue m_rescued;
    int m_unclosed = 0;
    bool m_rawControl = false; ///< the last string held a control character as it is
};

} // namespace slipway
