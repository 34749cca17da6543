#include "models/formats/jsonreader.h"

#include "models/formats/jsonissues.h"
#include "models/formats/longjsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/tolerantjsonparser.h"

#include <algorithm>
#include <simdjson.h>

namespace slipway {

namespace {

/// Makes our tree of simdjson's and looks for what simdjson does not mind.
class FastConverter
{
public:
    explicit FastConverter(JsonIssues &issues) : m_issues(issues) {}

    /// nullopt when it is nested too deeply.
    std::optional<JsonValue> convert(const simdjson::dom::element &element, int depth)
    {
        using simdjson::dom::element_type;
        if (depth > maxJsonDepth)
            return std::nullopt;
        switch (element.type()) {
        case element_type::OBJECT:
            return object(element.get_object().value_unsafe(), depth);
        case element_type::ARRAY:
            return array(element.get_array().value_unsafe(), depth);
        case element_type::STRING:
            return string(element.get_string().value_unsafe());
        case element_type::INT64:
            return JsonValue(static_cast<qint64>(element.get_int64().value_unsafe()));
        case element_type::UINT64:
            return bigInteger(element.get_uint64().value_unsafe());
        case element_type::DOUBLE:
            return JsonValue(element.get_double().value_unsafe());
        case element_type::BOOL:
            return JsonValue(element.get_bool().value_unsafe());
        case element_type::NULL_VALUE:
            break;
        }
        return JsonValue();
    }

private:
    static QString text(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    JsonValue string(std::string_view utf8)
    {
        if (utf8.find('\0') != std::string_view::npos)
            m_issues.note(JsonIssue::ControlCharacter, m_path);
        return JsonValue(text(utf8));
    }

    JsonValue bigInteger(quint64 value)
    {
        m_issues.note(JsonIssue::BigInteger, m_path);
        return JsonValue(JsonValue::BigInteger{QString::number(value), static_cast<double>(value)});
    }

    std::optional<JsonValue> object(const simdjson::dom::object &source, int depth)
    {
        JsonObjectBuilder members;
        for (const auto member : source) {
            const QString key = text(member.key);
            m_path.enter(key);
            if (hasControlCharacter(key))
                m_issues.note(JsonIssue::ControlCharacter, m_path);
            auto value = convert(member.value, depth + 1);
            if (!value)
                return std::nullopt;
            if (!members.add(key, *std::move(value)))
                m_issues.note(JsonIssue::DuplicateKey, m_path);
            m_path.leave();
        }
        return members.take();
    }

    static std::optional<JsonValue::Reals> reals(const simdjson::dom::array &source)
    {
        JsonValue::Reals numbers;
        numbers.reserve(source.size());
        for (const auto element : source) {
            if (element.type() != simdjson::dom::element_type::DOUBLE)
                return std::nullopt;
            numbers.push_back(element.get_double().value_unsafe());
        }
        return numbers.empty() ? std::nullopt : std::optional(std::move(numbers));
    }

    std::optional<JsonValue> array(const simdjson::dom::array &source, int depth)
    {
        if (auto numbers = reals(source))
            return JsonValue(*std::move(numbers));
        JsonListBuilder items;
        for (const auto element : source) {
            m_path.enter(items.size());
            auto value = convert(element, depth + 1);
            if (!value)
                return std::nullopt;
            m_path.leave();
            items.add(*std::move(value));
        }
        return items.take();
    }

    JsonIssues &m_issues;
    JsonPath m_path;
};

std::optional<JsonValue> readFast(const QByteArray &utf8, JsonIssues &issues)
{
    // One is kept for the many small files; what a large one took is given back.
    constexpr qsizetype small = 256 * 1024;
    thread_local simdjson::dom::parser kept;
    simdjson::dom::parser own;
    simdjson::dom::parser &parser = utf8.size() <= small ? kept : own;
    simdjson::dom::element root;
    if (parser.parse(utf8.constData(), static_cast<size_t>(utf8.size())).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    return FastConverter(issues).convert(root, 0);
}

const char *sentenceFor(TolerantJsonParser::Failure failure)
{
    switch (failure) {
    case TolerantJsonParser::Failure::Unfinished:
        return QT_TRANSLATE_NOOP("Core",
                                 "%2 ends in the middle, at %1: it was not written to its end. Nothing of it is used.");
    case TolerantJsonParser::Failure::TooDeep:
        return QT_TRANSLATE_NOOP("Core", "%2 is nested too deeply, at %1, and was not read.");
    default:
        break;
    }
    return QT_TRANSLATE_NOOP("Core", "%2 is no JSON at %1. Nothing of it is used.");
}

JsonDocument unreadable(const QString &file, const QString &where, const char *sentence)
{
    return {false, {}, {}, 0, {contentProblem("corrupt", file, where, sentence)}};
}

} // namespace

JsonDocument readJson(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maxLongJsonBytes)
        return unreadable(file, {}, QT_TRANSLATE_NOOP("Core", "%2 is too large to be read as JSON."));
    const bool isBlank = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0 && c <= ' '; });
    if (isBlank)
        return unreadable(file, QStringLiteral("byte 0"), QT_TRANSLATE_NOOP("Core", "%2 is empty."));

    JsonIssues fastIssues;
    const bool marked = bytes.startsWith("\xef\xbb\xbf"); // simdjson skips it, and nobody would be told
    const bool isLong = bytes.size() > maxJsonBytes;
    auto fast = marked   ? std::nullopt
                : isLong ? readLongJson(bytes, maxJsonDepth, fastIssues)
                         : readFast(bytes, fastIssues);
    if (fast)
        return {true, *std::move(fast), {}, 0, fastIssues.problems(file)};
    if (isLong) {
        return unreadable(file, {},
                          QT_TRANSLATE_NOOP("Core", "%2 is damaged or no strict JSON, and too large to be "
                                                    "searched for what can be used of it. Write it again."));
    }

    JsonIssues issues;
    const QByteArray text = validUtf8(bytes, issues);
    TolerantJsonParser parser(text, issues);
    auto root = parser.parse();
    if (!root) {
        auto document =
            unreadable(file, QStringLiteral("byte %1").arg(parser.failedAt()), sentenceFor(parser.failure()));
        // What is nested without end holds nothing that could be used.
        if (parser.failure() != TolerantJsonParser::Failure::TooDeep)
            document.rescued = parser.rescued();
        document.unclosed = parser.unclosed();
        return document;
    }
    return {true, *std::move(root), {}, 0, issues.problems(file)};
}

JsonDocument readJsonList(const QByteArray &bytes, const QString &file)
{
    JsonDocument document = readJson(bytes, file);
    if (document.readable || (document.rescued.members().empty() && document.rescued.items().empty()))
        return document;
    const QString where = document.problems.last().where;
    document.problems.last() = contentProblem(
        "corrupt", file, where,
        QT_TRANSLATE_NOOP("Core", "%2 is damaged at %1. What stands before is used, the rest is not: restore it."));
    document.root = std::move(document.rescued);
    document.readable = true;
    return document;
}

bool isCutIn(const JsonDocument &document, const JsonValue &item, int depth)
{
    if (document.unclosed <= depth)
        return false;
    const JsonValue *open = &document.root;
    for (int level = 0; level < depth; ++level) {
        if (open->members().empty() && open->items().empty())
            return false;
        open = open->isObject() ? &open->members().back().value : &open->items().back();
    }
    return open == &item;
}

} // namespace slipway
