#include "models/formats/tolerantjsonparser.h"

#include "models/formats/jsonreader.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <string_view>

namespace slipway {

namespace {

/// Independent of the locale; beyond the range it is infinity or zero.
double nearestDouble(std::string_view text)
{
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc::result_out_of_range)
        return value;
    // from_chars does not say whether the number was too large or too small: the exponent's sign does.
    const size_t exponent = text.find_first_of("eE");
    const bool small = exponent != std::string_view::npos && text[exponent + 1] == '-';
    const double sign = text.front() == '-' ? -1 : 1;
    return sign * (small ? 0 : std::numeric_limits<double>::infinity());
}

} // namespace

TolerantJsonParser::TolerantJsonParser(const QByteArray &utf8, JsonIssues &issues)
    : m_begin(utf8.constData()), m_at(m_begin), m_end(m_begin + utf8.size()), m_issues(issues)
{
}

std::optional<JsonValue> TolerantJsonParser::parse()
{
    auto root = value(0);
    skipSpace();
    if (root && m_at != m_end)
        return fail(Failure::Unexpected);
    return root;
}

std::nullopt_t TolerantJsonParser::fail(Failure failure)
{
    if (m_failure == Failure::None)
        m_failure = failure;
    return std::nullopt;
}

std::nullopt_t TolerantJsonParser::failIn(JsonObjectBuilder &members)
{
    failHere();
    ++m_unclosed;
    m_rescued = members.take();
    return std::nullopt;
}

std::nullopt_t TolerantJsonParser::failIn(JsonListBuilder &items)
{
    failHere();
    ++m_unclosed;
    m_rescued = items.take();
    return std::nullopt;
}

std::nullopt_t TolerantJsonParser::failHere()
{
    return fail(m_at == m_end ? Failure::Unfinished : Failure::Unexpected);
}

void TolerantJsonParser::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

bool TolerantJsonParser::take(char c)
{
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool TolerantJsonParser::takeWord(const char *word)
{
    const size_t length = std::strlen(word);
    const size_t left = std::min(length, static_cast<size_t>(m_end - m_at));
    const bool same = std::memcmp(m_at, word, left) == 0;
    if (same && left < length)
        m_at = m_end; // the rest was not written
    if (!same || left < length)
        return false;
    m_at += length;
    return true;
}

std::optional<JsonValue> TolerantJsonParser::value(int depth)
{
    if (depth > maxJsonDepth)
        return fail(Failure::TooDeep);
    skipSpace();
    if (m_at == m_end)
        return fail(Failure::Unfinished);
    switch (*m_at) {
    case '{':
        return object(depth);
    case '[':
        return array(depth);
    case '"':
        return stringValue();
    default:
        break;
    }
    if (takeWord("true"))
        return JsonValue(true);
    if (takeWord("false"))
        return JsonValue(false);
    if (takeWord("null"))
        return JsonValue();
    const double infinity = std::numeric_limits<double>::infinity();
    for (const auto &[word, special] :
         {std::pair("NaN", std::nan("")), {"Infinity", infinity}, {"-Infinity", -infinity}}) {
        if (takeWord(word)) {
            m_issues.note(JsonIssue::NotANumber, m_path);
            return JsonValue(special);
        }
    }
    auto read = number();
    if (read && depth > 0 && m_at == m_end)
        return fail(Failure::Unfinished); // more digits may have followed
    return read;
}

std::optional<JsonValue> TolerantJsonParser::object(int depth)
{
    ++m_at;
    JsonObjectBuilder members;
    skipSpace();
    if (take('}'))
        return members.take();
    for (;;) {
        skipSpace();
        if (m_at == m_end || *m_at != '"')
            return failIn(members);
        auto key = string();
        if (!key)
            return failIn(members);
        skipSpace();
        if (!take(':'))
            return failIn(members);
        m_path.enter(*key);
        if (hasControlCharacter(*key))
            m_issues.note(JsonIssue::ControlCharacter, m_path);
        auto member = value(depth + 1);
        if (!member) {
            if (!m_rescued.isNull())
                members.add(*key, std::move(m_rescued));
            return failIn(members);
        }
        if (!members.add(*key, *std::move(member)))
            m_issues.note(JsonIssue::DuplicateKey, m_path);
        m_path.leave();
        skipSpace();
        if (take('}'))
            return members.take();
        if (!take(','))
            return failIn(members);
    }
}

std::optional<JsonValue> TolerantJsonParser::array(int depth)
{
    ++m_at;
    JsonListBuilder items;
    skipSpace();
    if (take(']'))
        return items.take();
    for (;;) {
        m_path.enter(items.size());
        auto item = value(depth + 1);
        if (!item) {
            if (!m_rescued.isNull())
                items.add(std::move(m_rescued));
            return failIn(items);
        }
        m_path.leave();
        items.add(*std::move(item));
        skipSpace();
        if (take(']'))
            return items.take();
        if (!take(','))
            return failIn(items);
    }
}

std::optional<JsonValue> TolerantJsonParser::number()
{
    const char *const start = m_at;
    const auto digits = [this] {
        const char *const first = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != first;
    };
    take('-');
    const char *const whole = m_at;
    if (!digits())
        return failHere();
    if (*whole == '0' && m_at - whole > 1)
        return fail(Failure::Unexpected);
    bool isInteger = true;
    if (take('.')) {
        isInteger = false;
        if (!digits())
            return failHere();
    }
    if (take('e') || take('E')) {
        isInteger = false;
        if (!take('+'))
            take('-');
        if (!digits())
            return failHere();
    }
    qint64 integer = 0;
    if (isInteger && std::from_chars(start, m_at, integer).ec == std::errc())
        return JsonValue(integer);
    const double nearest = nearestDouble(std::string_view(start, static_cast<size_t>(m_at - start)));
    if (std::isinf(nearest))
        m_issues.note(JsonIssue::Overflow, m_path);
    if (!isInteger)
        return JsonValue(nearest);
    m_issues.note(JsonIssue::BigInteger, m_path);
    return JsonValue(JsonValue::BigInteger{QString::fromLatin1(start, m_at - start), nearest});
}

std::optional<JsonValue> TolerantJsonParser::stringValue()
{
    auto text = string();
    if (!text)
        return std::nullopt;
    if (m_rawControl || text->contains(QChar(u'\0')))
        m_issues.note(JsonIssue::ControlCharacter, m_path);
    return JsonValue(*std::move(text));
}

std::optional<QString> TolerantJsonParser::string()
{
    ++m_at;
    m_rawControl = false;
    QString text;
    for (;;) {
        const char *const run = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\') {
            m_rawControl = m_rawControl || static_cast<unsigned char>(*m_at) < 0x20;
            ++m_at;
        }
        text += QString::fromUtf8(run, m_at - run);
        if (m_at == m_end)
            return fail(Failure::Unfinished);
        if (take('"'))
            return text;
        ++m_at;
        if (!escape(text))
            return std::nullopt;
    }
}

bool TolerantJsonParser::escape(QString &text)
{
    static const char codes[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    if (m_at == m_end) {
        fail(Failure::Unfinished);
        return false;
    }
    if (const char *found = *m_at == '\0' ? nullptr : std::strchr(codes, *m_at)) {
        text += QLatin1Char(meanings[found - codes]);
        ++m_at;
        return true;
    }
    if (!take('u')) {
        fail(Failure::Unexpected);
        return false;
    }
    const auto unit = fourHexDigits();
    if (!unit)
        return false;
    if (QChar::isHighSurrogate(*unit) && takeWord("\\u")) {
        const auto low = fourHexDigits();
        if (!low)
            return false;
        if (QChar::isLowSurrogate(*low)) {
            text += QChar(*unit);
            text += QChar(*low);
            return true;
        }
        m_issues.note(JsonIssue::InvalidText, m_path);
        text += QChar(QChar::ReplacementCharacter);
        text += QChar::isSurrogate(*low) ? QChar(QChar::ReplacementCharacter) : QChar(*low);
        return true;
    }
    if (QChar::isSurrogate(*unit))
        m_issues.note(JsonIssue::InvalidText, m_path);
    text += QChar::isSurrogate(*unit) ? QChar(QChar::ReplacementCharacter) : QChar(*unit);
    return true;
}

std::optional<char16_t> TolerantJsonParser::fourHexDigits()
{
    unsigned value = 0;
    if (m_end - m_at < 4)
        return fail(Failure::Unfinished);
    const auto [end, code] = std::from_chars(m_at, m_at + 4, value, 16);
    if (code != std::errc() || end != m_at + 4)
        return fail(Failure::Unexpected);
    m_at += 4;
    return static_cast<char16_t>(value);
}

} // namespace slipway
