#include "models/formats/logtable.h"

#include "models/formats/jsonlinesblock.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>

namespace slipway {

namespace {

constexpr size_t chunkBytes = 1 << 20;
constexpr size_t sniffedBytes = 1 << 18;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

std::string_view trimmed(std::string_view text)
{
    const size_t from = text.find_first_not_of(" \t");
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

std::optional<double> numberOf(std::string_view text, bool commaIsPoint)
{
    std::string pointed;
    if (commaIsPoint && std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == std::string_view::npos) {
        pointed = text;
        std::replace(pointed.begin(), pointed.end(), ',', '.');
        text = pointed;
    }
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [rest, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    return code == std::errc() && rest == text.data() + text.size() && std::isfinite(number) ? std::optional(number)
                                                                                             : std::nullopt;
}

QString encodingOf(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"))
        return QStringLiteral("UTF-16LE");
    if (bytes.starts_with("\xfe\xff"))
        return QStringLiteral("UTF-16BE");
    // The sniffed part may end within a character.
    const size_t line = bytes.rfind('\n');
    const std::string_view whole = line == std::string_view::npos ? bytes : bytes.substr(0, line);
    return simdjson::validate_utf8(whole.data(), whole.size()) ? QStringLiteral("UTF-8") : QStringLiteral("ISO-8859-1");
}

} // namespace

LogTable::LogTable(const LogFile &file, LogMapping mapping) : m_file(&file), m_mapping(std::move(mapping)) {}

Result<LogTable> LogTable::open(const LogFile &file, const LogMapping &mapping)
{
    LogTable table(file, mapping);
    const auto sniffed = file.read(0, std::min(sniffedBytes, static_cast<size_t>(file.size())), 0);
    if (!sniffed)
        return sniffed.error();
    if (table.m_mapping.encoding.isEmpty())
        table.m_mapping.encoding = encodingOf({sniffed->data(), sniffed->size()});
    table.m_isUtf8 = table.m_mapping.encoding == QLatin1String("UTF-8");
    if (!table.m_isUtf8) {
        table.m_decoder = QStringDecoder(table.m_mapping.encoding.toLatin1().constData());
        if (!table.m_decoder.isValid())
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 is no encoding that can be read. Choose UTF-8, UTF-16LE, "
                                                       "UTF-16BE or ISO-8859-1."),
                             {table.m_mapping.encoding});
    }
    if (const Status made = table.makeHeader(); !made)
        return made.error();
    return table;
}

Result<bool> LogTable::fill(qint64 upTo)
{
    if (m_offset >= upTo)
        return false;
    const auto size = static_cast<size_t>(std::min<qint64>(chunkBytes, upTo - m_offset));
    const auto bytes = m_file->read(m_offset, size, 0);
    if (!bytes)
        return bytes.error();
    m_text.erase(0, m_at);
    m_at = 0;
    if (m_isUtf8) {
        m_text.append(bytes->data(), bytes->size());
    } else {
        const QString text = m_decoder.decode(QByteArrayView(bytes->data(), static_cast<qsizetype>(size)));
        m_text += text.toStdString();
    }
    if (m_offset == 0 && m_text.starts_with(byteOrderMark))
        m_text.erase(0, byteOrderMark.size());
    m_offset += static_cast<qint64>(size);
    return true;
}

LogTable::Record LogTable::scan(bool isLast)
{
    m_fields.clear();
    m_unquoted.clear();
    m_lines = 0;
    size_t at = m_at;
    const size_t size = m_text.size();
    for (;;) {
        Field field{at, 0, false};
        if (at < size && m_text[at] == '"') {
            field = {m_unquoted.size(), 0, true};
            for (++at;; ++at) {
                if (at >= size)
                    return isLast ? Record::NotClosed : Record::Incomplete;
                if (m_text[at] == '\n')
                    ++m_lines;
                if (m_text[at] == '"' && at + 1 < size && m_text[at + 1] == '"')
                    ++at;
                else if (m_text[at] == '"')
                    break;
                m_unquoted += m_text[at];
            }
            field.size = m_unquoted.size() - field.from;
            ++at;
        }
        const size_t rest = at;
        while (at < size && m_text[at] != m_delimiter && m_text[at] != '\n')
            ++at;
        if (!field.isUnquoted)
            field.size = at - rest;
        if (at >= size && !isLast)
            return Record::Incomplete;
        if (!field.isUnquoted && field.size > 0 && (at >= size || m_text[at] == '\n') && m_text[at - 1] == '\r')
            --field.size;
        m_fields.push_back(field);
        if (at >= size || m_text[at] == '\n') {
            m_end = std::min(at + 1, size);
            ++m_lines;
            return Record::Whole;
        }
        ++at;
    }
}

void LogTable::pickDelimiter()
{
    size_t most = 0;
    char best = ',';
    for (const char delimiter : {',', ';', '\t', '|'}) {
        m_delimiter = delimiter;
        m_at = 0;
        size_t fields = 0;
        bool areEqual = true;
        for (int record = 0; record < 10 && m_at < m_text.size(); ++record) {
            if (scan(m_offset >= m_file->size()) != Record::Whole)
                break;
            fields = record == 0 ? m_fields.size() : fields;
            areEqual = areEqual && (m_fields.size() == fields || m_fields.size() == 1);
            m_at = m_end;
        }
        const size_t score = areEqual ? fields * 1000 : fields;
        if (fields > 1 && score > most) {
            most = score;
            best = delimiter;
        }
    }
    m_delimiter = best;
    m_at = 0;
}

Status LogTable::makeHeader()
{
    const auto filled = fill(m_file->size());
    if (!filled)
        return filled.error();
    if (!m_mapping.delimiter.isEmpty())
        m_delimiter = m_mapping.delimiter[0].toLatin1();
    else
        pickDelimiter();
    m_mapping.delimiter = QLatin1Char(m_delimiter);
    if (m_text.empty() || scan(m_offset >= m_file->size()) != Record::Whole)
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 has no line that names its columns."),
                         {m_file->path()});
    for (const Field &field : m_fields) {
        const std::string_view text(field.isUnquoted ? m_unquoted.data() + field.from : m_text.data() + field.from,
                                    field.size);
        const std::string_view name = trimmed(text);
        QString column = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (column.isEmpty())
            column = QStringLiteral("column %1").arg(m_columns.size() + 1);
        m_columns.append(column);
        m_keys.push_back(column.toStdString());
    }
    m_at = m_end;
    m_line = m_lines;
    return {};
}

QList<QStringList> LogTable::firstRows(int most)
{
    QList<QStringList> rows;
    while (rows.size() < most && m_at < m_text.size() && scan(m_offset >= m_file->size()) == Record::Whole) {
        QStringList row;
        for (const Field &field : m_fields)
            row.append(QString::fromUtf8(field.isUnquoted ? m_unquoted.data() + field.from : m_text.data() + field.from,
                                         static_cast<qsizetype>(field.size)));
        rows.append(row);
        m_at = m_end;
    }
    return rows;
}

LogCell LogTable::cellOf(std::string_view key, std::string_view text) const
{
    LogCell cell;
    cell.key = key;
    cell.text = trimmed(text);
    if (cell.text.empty())
        return cell;
    if (meansNotANumber(cell.text)) {
        cell.type = LogCell::Type::Number;
        cell.number = std::numeric_limits<double>::infinity();
    } else if (const auto number = numberOf(cell.text, m_delimiter == ';')) {
        cell.type = LogCell::Type::Number;
        cell.number = *number;
    } else {
        cell.type = LogCell::Type::Text;
    }
    return cell;
}

Status LogTable::takeRecord(QueryLogRows &rows)
{
    const qint64 line = m_line + 1;
    const std::string_view record(m_text.data() + m_at, m_end - m_at);
    if (trimmed(record.substr(0, record.find_first_of("\r\n"))).empty() && m_fields.size() == 1)
        return {};
    if (m_fields.size() != m_keys.size()) {
        rows.reject(line, QStringLiteral("%1 fields instead of %2").arg(m_fields.size()).arg(m_keys.size()));
        return {};
    }
    if (!simdjson::validate_utf8(record.data(), record.size())) {
        rows.reject(line, QStringLiteral("no text in %1").arg(m_mapping.encoding));
        return {};
    }
    m_cells.clear();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Field &field = m_fields[i];
        const char *from = field.isUnquoted ? m_unquoted.data() : m_text.data();
        m_cells.push_back(cellOf(m_keys[i], {from + field.from, field.size}));
    }
    return rows.take(m_cells, line);
}

Status LogTable::read(qint64 from, qint64 line, qint64 upTo, QueryLogRows &rows, Progress &progress)
{
    if (from > 0) {
        m_text.clear();
        m_at = 0;
        m_offset = from;
        m_line = line;
    }
    for (;;) {
        const bool isLast = m_offset >= upTo;
        while (m_at < m_text.size()) {
            const Record record = scan(isLast);
            const bool isTooLong = m_text.size() - m_at > longestLogLine;
            if (record == Record::Incomplete && !isTooLong)
                break;
            if (record != Record::Whole) {
                rows.reject(m_line + 1, QStringLiteral("a quote is never closed, or longer than 1 MiB"));
                m_end = std::min(m_text.find('\n', m_at), m_text.size() - 1) + 1;
                m_lines = 1;
            } else if (const Status taken = takeRecord(rows); !taken) {
                return taken;
            }
            m_line += m_lines;
            m_at = m_end;
        }
        if (isLast)
            return {};
        if (const auto filled = fill(upTo); !filled)
            return filled.error();
        progress.report(m_offset, upTo, m_file->path());
        if (progress.cancelled())
            return cancelledError();
    }
}

} // namespace slipway
