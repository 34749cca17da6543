#include "models/formats/jsonlinesblock.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace slipway {

const size_t jsonLinesPadding = simdjson::SIMDJSON_PADDING;

namespace {

constexpr double notANumber = std::numeric_limits<double>::infinity();
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

std::string_view trimmed(std::string_view token)
{
    const size_t end = token.find_last_not_of(" \t\r\n");
    return token.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

class BlockParser
{
public:
    explicit BlockParser(JsonLinesBlock &block) : m_block(block) {}

    void takeLine(std::string_view line)
    {
        ++m_block.lines;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        JsonLinesBlock::Row row{m_block.lines, m_block.cells.size(), 0, JsonLinesBlock::Fault::None};
        if (line.size() > longestLogLine)
            row.fault = JsonLinesBlock::Fault::TooLong;
        else if (line.find_first_not_of(" \t") == std::string_view::npos)
            return;
        else if (!readCells(line))
            row.fault = JsonLinesBlock::Fault::NoObject;
        if (row.fault != JsonLinesBlock::Fault::None)
            m_block.cells.resize(row.firstCell);
        row.cells = m_block.cells.size() - row.firstCell;
        m_block.rows.push_back(row);
    }

private:
    bool readCells(std::string_view line);
    bool readValue(simdjson::ondemand::value value, LogCell &cell);
    /// A text of the parser, kept: its own memory is used again for the next line.
    std::string_view keep(std::string_view text)
    {
        const size_t at = m_block.words.size();
        m_block.words.insert(m_block.words.end(), text.begin(), text.end());
        return {m_block.words.data() + at, text.size()};
    }

    JsonLinesBlock &m_block;
    simdjson::ondemand::parser m_parser;
};

/// Reads one value; false when it is no JSON value. Python writes a bare NaN, which is let in as what it is.
bool BlockParser::readValue(simdjson::ondemand::value value, LogCell &cell)
{
    using simdjson::ondemand::json_type;
    const std::string_view token = trimmed(value.raw_json_token());
    if (meansNotANumber(token)) {
        cell.type = LogCell::Type::Number;
        cell.number = notANumber;
        return true;
    }
    json_type type = json_type::null;
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    switch (type) {
    case json_type::null:
        return value.is_null();
    case json_type::boolean: {
        bool truth = false;
        cell.type = LogCell::Type::Truth;
        if (value.get_bool().get(truth) != simdjson::SUCCESS)
            return false;
        cell.number = truth ? 1 : 0;
        return true;
    }
    case json_type::number:
        cell.type = LogCell::Type::Number;
        cell.text = token;
        return value.get_double().get(cell.number) == simdjson::SUCCESS;
    case json_type::string:
        cell.type = LogCell::Type::Text;
        if (value.get_string().get(cell.text) != simdjson::SUCCESS)
            return false;
        cell.text = keep(cell.text);
        if (meansNotANumber(cell.text)) {
            cell.type = LogCell::Type::Number;
            cell.number = notANumber;
        }
        return true;
    case json_type::array:
    case json_type::object:
        break;
    }
    cell.type = LogCell::Type::Structure;
    return value.raw_json_token().size() > 0;
}

/// False when the line is no JSON object.
bool BlockParser::readCells(std::string_view line)
{
    simdjson::ondemand::document document;
    const simdjson::padded_string_view view(line.data(), line.size(), line.size() + jsonLinesPadding);
    simdjson::ondemand::object object;
    if (m_parser.iterate(view).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS)
        return false;
    for (auto result : object) {
        simdjson::ondemand::field field;
        LogCell cell;
        if (std::move(result).get(field) != simdjson::SUCCESS
            || field.unescaped_key().get(cell.key) != simdjson::SUCCESS)
            return false;
        cell.key = keep(cell.key);
        if (!readValue(field.value(), cell))
            return false;
        m_block.cells.push_back(cell);
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS; // nothing behind the object
}

} // namespace

JsonLinesBlock parseJsonLines(std::vector<char> text, size_t size, bool isFirst)
{
    JsonLinesBlock block;
    block.text = std::move(text);
    block.words.reserve(size + 1); // resolved texts are never longer, so no view moves
    std::string_view rest(block.text.data(), size);
    if (isFirst && rest.starts_with(byteOrderMark)) {
        rest.remove_prefix(byteOrderMark.size());
        block.hasByteOrderMark = true;
        if (rest.empty())
            ++block.lines;
    }
    BlockParser parser(block);
    while (!rest.empty()) {
        const size_t end = rest.find('\n');
        parser.takeLine(rest.substr(0, end));
        if (end == std::string_view::npos) {
            block.endsOpen = true;
            block.openLineBytes = static_cast<qint64>(rest.size());
            break;
        }
        rest.remove_prefix(end + 1);
    }
    return block;
}

} // namespace slipway
