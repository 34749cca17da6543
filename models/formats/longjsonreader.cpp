#include "models/formats/longjsonreader.h"

#include <simdjson.h>

namespace slipway {

namespace {

namespace ondemand = simdjson::ondemand;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Makes our tree of what passes by. Any failure gives nullopt, and the whole reading with it.
class LongConverter
{
public:
    LongConverter(int mostLevels, JsonIssues &issues) : m_mostLevels(mostLevels), m_issues(issues) {}

    /// Of a document or a value in it.
    template <class Source>
    std::optional<JsonValue> convert(Source &source, int depth)
    {
        ondemand::json_type type{};
        if (depth > m_mostLevels || source.type().get(type) != simdjson::SUCCESS)
            return std::nullopt;
        switch (type) {
        case ondemand::json_type::object:
            return object(source, depth);
        case ondemand::json_type::array:
            return array(source, depth);
        case ondemand::json_type::string:
            return string(source);
        case ondemand::json_type::number:
            return number(source);
        case ondemand::json_type::boolean: {
            bool value = false;
            return source.get_bool().get(value) == simdjson::SUCCESS ? std::optional(JsonValue(value)) : std::nullopt;
        }
        case ondemand::json_type::null:
            break;
        }
        bool isNull = false;
        const bool isRead = source.is_null().get(isNull) == simdjson::SUCCESS && isNull;
        return isRead ? std::optional(JsonValue()) : std::nullopt;
    }

private:
    template <class Source>
    std::optional<JsonValue> string(Source &source)
    {
        std::string_view utf8;
        if (source.get_string().get(utf8) != simdjson::SUCCESS)
            return std::nullopt;
        if (utf8.find('\0') != std::string_view::npos)
            m_issues.note(JsonIssue::ControlCharacter, m_path);
        return JsonValue(text(utf8));
    }

    template <class Source>
    std::optional<JsonValue> number(Source &source)
    {
        ondemand::number number;
        if (source.get_number().get(number) != simdjson::SUCCESS)
            return std::nullopt;
        if (number.is_int64())
            return JsonValue(static_cast<qint64>(number.get_int64()));
        if (number.is_double())
            return JsonValue(number.get_double());
        m_issues.note(JsonIssue::BigInteger, m_path);
        const quint64 value = number.get_uint64();
        return JsonValue(JsonValue::BigInteger{QString::number(value), static_cast<double>(value)});
    }

    template <class Source>
    std::optional<JsonValue> object(Source &source, int depth)
    {
        ondemand::object members;
        if (source.get_object().get(members) != simdjson::SUCCESS)
            return std::nullopt;
        JsonObjectBuilder built;
        for (auto each : members) {
            ondemand::field field;
            std::string_view name;
            if (std::move(each).get(field) != simdjson::SUCCESS || field.unescaped_key().get(name) != simdjson::SUCCESS)
                return std::nullopt;
            const QString key = text(name);
            m_path.enter(key);
            if (hasControlCharacter(key))
                m_issues.note(JsonIssue::ControlCharacter, m_path);
            ondemand::value member = field.value();
            auto value = convert(member, depth + 1);
            if (!value)
                return std::nullopt;
            if (!built.add(key, *std::move(value)))
                m_issues.note(JsonIssue::DuplicateKey, m_path);
            m_path.leave();
        }
        return built.take();
    }

    template <class Source>
    std::optional<JsonValue> array(Source &source, int depth)
    {
        ondemand::array items;
        if (source.get_array().get(items) != simdjson::SUCCESS)
            return std::nullopt;
        JsonListBuilder built;
        constexpr int deepestHistory = 3; // counting looks at all that is in it once more
        if (size_t count = 0; depth <= deepestHistory && items.count_elements().get(count) == simdjson::SUCCESS)
            built.expect(count);
        for (auto each : items) {
            ondemand::value item;
            if (std::move(each).get(item) != simdjson::SUCCESS)
                return std::nullopt;
            m_path.enter(built.size());
            auto value = convert(item, depth + 1);
            if (!value)
                return std::nullopt;
            m_path.leave();
            built.add(*std::move(value));
        }
        return built.take();
    }

    int m_mostLevels;
    JsonIssues &m_issues;
    JsonPath m_path;
};

} // namespace

std::optional<JsonValue> readLongJson(const QByteArray &utf8, int mostLevels, JsonIssues &issues)
{
    // It looks a little behind the end: where there is no room for that, at a copy that has it.
    const auto size = static_cast<size_t>(utf8.size());
    const auto room = static_cast<size_t>(utf8.capacity());
    const bool hasRoom = room >= size + simdjson::SIMDJSON_PADDING;
    const simdjson::padded_string copy =
        hasRoom ? simdjson::padded_string() : simdjson::padded_string(utf8.constData(), size);
    const simdjson::padded_string_view text =
        hasRoom ? simdjson::padded_string_view(utf8.constData(), size, room) : simdjson::padded_string_view(copy);
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS)
        return std::nullopt;
    auto root = LongConverter(mostLevels, issues).convert(document, 0);
    // Nothing may follow: there is no place left to be at.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? std::move(root) : std::nullopt;
}

} // namespace slipway
