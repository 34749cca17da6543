#include "models/formats/plainyaml.h"

#include <QRegularExpression>

#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>
#include <vector>

namespace slipway {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether a plain scalar could be anything but what it looks like: an indicator first, a comment or a map inside.
bool isSafePlain(std::string_view text)
{
    static constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`";
    const bool isNegative = text.size() > 1 && text[0] == '-' && isDigit(text[1]);
    if (indicators.find(text[0]) != std::string_view::npos && !isNegative)
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool isColon = c == ':' && (i + 1 == text.size() || text[i + 1] == ' ');
        if (c < 0x20 || c == 0x7f || isColon || (c == '#' && text[i - 1] == ' '))
            return false;
    }
    return text.back() != ' ';
}

bool isSafeKey(std::string_view key)
{
    const auto isPart = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '-';
    };
    return !key.empty() && key[0] != '-' && std::all_of(key.begin(), key.end(), isPart);
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::optional<JsonValue> scalarOf(std::string_view text)
{
    if (text.front() != '\'')
        return isSafePlain(text) ? std::optional(plainYamlScalar(textOf(text))) : std::nullopt;
    // A quote inside is doubled; the scalar that goes on in the next line has none at the end.
    if (text.size() < 2 || text.back() != '\'')
        return std::nullopt;
    const std::string_view inner = text.substr(1, text.size() - 2);
    const auto isOdd = [](char c) { return c == '\'' || static_cast<unsigned char>(c) < 0x20; };
    if (std::any_of(inner.begin(), inner.end(), isOdd))
        return std::nullopt;
    return JsonValue(textOf(inner));
}

struct Level {
    size_t indent = 0;
    JsonObjectBuilder members;
    QString openKey; ///< whose value is the level above, or null
    bool isOpen = false;
};

class PlainYaml
{
public:
    std::optional<JsonValue> read(std::string_view text)
    {
        m_levels.emplace_back();
        while (!text.empty()) {
            const size_t end = text.find('\n');
            if (end == std::string_view::npos || !take(text.substr(0, end)))
                return std::nullopt;
            text.remove_prefix(end + 1);
        }
        while (m_levels.size() > 1) {
            if (!closeLevel())
                return std::nullopt;
        }
        if (!closeKey(JsonValue()))
            return std::nullopt;
        return m_levels.front().members.take();
    }

private:
    bool closeKey(JsonValue value)
    {
        Level &level = m_levels.back();
        if (!level.isOpen)
            return true;
        level.isOpen = false;
        return level.members.add(level.openKey, std::move(value));
    }
    bool closeLevel()
    {
        if (!closeKey(JsonValue()))
            return false;
        JsonValue map = m_levels.back().members.take();
        m_levels.pop_back();
        return closeKey(std::move(map));
    }
    bool take(std::string_view line)
    {
        const size_t indent = line.find_first_not_of(' ');
        const size_t colon = line.find(':');
        if (indent == std::string_view::npos || colon == std::string_view::npos || !enter(indent))
            return false;
        const std::string_view key = line.substr(indent, colon - indent);
        if (!isSafeKey(key))
            return false;
        Level &level = m_levels.back();
        level.openKey = textOf(key);
        level.isOpen = true;
        if (colon + 1 == line.size())
            return true;
        if (line[colon + 1] != ' ' || colon + 2 == line.size() || line[colon + 2] == ' ')
            return false;
        auto value = scalarOf(line.substr(colon + 2));

        return value && closeKey(*std::move(value));
    }
    /// Makes the level of this indent the last one.
    bool enter(size_t indent)
    {
        constexpr size_t deepest = 64;
        while (m_levels.size() > 1 && indent < m_levels.back().indent) {
            if (!closeLevel())
                return false;
        }
        if (indent > m_levels.back().indent) {
            if (!m_levels.back().isOpen || m_levels.size() >= deepest)
                return false;
            m_levels.emplace_back();
            m_levels.back().indent = indent;
            return true;
        }
        return indent == m_levels.back().indent && closeKey(JsonValue());
    }

    std::vector<Level> m_levels;
};

} // namespace

std::optional<JsonValue> readPlainYaml(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8() || bytes.startsWith("\xef\xbb\xbf"))
        return std::nullopt;
    return PlainYaml().read(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

JsonValue plainYamlScalar(const QString &text)
{
    static const QStringList nulls{QString(), QStringLiteral("~"), QStringLiteral("null"), QStringLiteral("Null"),
                                   QStringLiteral("NULL")};
    if (nulls.contains(text))
        return {};
    const QByteArray bytes = text.toUtf8();
    const char first = bytes.at(0);
    const bool mayBeNumber = isDigit(first) || first == '-' || first == '+' || first == '.';
    if (!mayBeNumber) {
        if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
            return JsonValue(true);
        if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
            return JsonValue(false);
        return JsonValue(text);
    }
    // The patterns of PyYAML's resolver, but for octal, hexadecimal, sexagesimal and underscored numbers.
    static const QRegularExpression integer(QStringLiteral("^[-+]?(0|[1-9][0-9]*)$"));
    static const QRegularExpression real(
        QStringLiteral("^[-+]?([0-9]+\\.[0-9]*([eE][-+][0-9]+)?|\\.[0-9]+([eE][-+][0-9]+)?)$"));
    static const QRegularExpression infinity(QStringLiteral("^[-+]?\\.(inf|Inf|INF)$"));
    static const QRegularExpression notANumber(QStringLiteral("^\\.(nan|NaN|NAN)$"));
    if (integer.match(text).hasMatch()) {
        bool fits = false;
        const qint64 value = text.toLongLong(&fits);
        return fits ? JsonValue(value) : JsonValue(JsonValue::BigInteger{text, text.toDouble()});
    }
    if (real.match(text).hasMatch())
        return JsonValue(text.toDouble());
    if (infinity.match(text).hasMatch())
        return JsonValue(first == '-' ? -std::numeric_limits<double>::infinity()
                                      : std::numeric_limits<double>::infinity());
    if (notANumber.match(text).hasMatch())
        return JsonValue(std::numeric_limits<double>::quiet_NaN());
    return JsonValue(text);
}

} // namespace slipway
