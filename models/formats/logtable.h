#pragma once

#include "models/base/progress.h"
#include "models/domain/logmapping.h"
#include "models/formats/logfile.h"
#include "models/formats/querylogrows.h"

#include <QStringDecoder>

#include <string>

namespace slipway {

/// Reads a delimited table (CSV, RFC 4180) as a log: the first record names the columns, each further one is a row.
/// Delimiter (comma, semicolon, tab, bar) and encoding (UTF-8, UTF-16 with a byte order mark, else ISO 8859-1) are
/// recognised unless the mapping names them. Fields in quotes may hold line feeds. An empty field is a missing value;
/// with semicolons 0,5 is a number. A record with another number of fields than the
/// header, a quote that is never closed, and bytes that are no text are rejected by reason. Streams. Not thread-safe.
class LogTable
{
public:
    /// `file` must outlive this object. Corrupt (no header), InvalidArgument (an unknown encoding).
    static Result<LogTable> open(const LogFile &file, const LogMapping &mapping);

    QStringList columns() const { return m_columns; }
    const LogMapping &mapping() const { return m_mapping; } ///< with delimiter and encoding
    /// At most `most` rows behind the header.
    QList<QStringList> firstRows(int most);
    /// Gives `rows` what stands from byte `from` on (0: behind the header) up to `upTo`. `line`: lines before that
    /// byte.
    Status read(qint64 from, qint64 line, qint64 upTo, QueryLogRows &rows, Progress &progress);
    qint64 linesRead() const { return m_line; }

private:
    LogTable(const LogFile &file, LogMapping mapping);
    /// More text into m_text; false at the end.
    Result<bool> fill(qint64 upTo);
    enum class Record { Whole, Incomplete, NotClosed };
    /// The fields of the record at m_at; what it takes goes into m_end and its line feeds into m_lines.
    Record scan(bool isLast);
    Status takeRecord(QueryLogRows &rows);
    Status makeHeader();
    void pickDelimiter();
    LogCell cellOf(std::string_view key, std::string_view text) const;

    const LogFile *m_file;
    LogMapping m_mapping;
    QStringDecoder m_decoder;
    bool m_isUtf8 = true;
    char m_delimiter = ',';
    QStringList m_columns;
    std::vector<std::string> m_keys;

    qint64 m_offset = 0; ///< of the file: what is not in m_text yet
    qint64 m_line = 0;   ///< that were taken
    std::string m_text;  ///< UTF-8
    size_t m_at = 0;
    size_t m_end = 0;
    qint64 m_lines = 0;
    std::string m_unquoted;
    struct Field {
        size_t from = 0;
        size_t size = 0;
        bool isUnquoted = false; ///< stands in m_unquoted
    };
    std::vector<Field> m_fields;
    std::vector<LogCell> m_cells;
};

} // namespace slipway
