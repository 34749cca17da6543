#pragma once

#include "models/storage/memory/versioncolumns.h"
#include "models/storage/query/querytree.h"

namespace slipway {

/// Finds the versions that satisfy a query, one condition after the other: from memory where its columns are there, by
/// SQL where not. What a condition has found is kept for the next query with the same one or with a longer word, as
/// when a person goes on typing. For one VersionColumns; thread-safe.
class RowFilter
{
public:
    explicit RowFilter(std::shared_ptr<VersionColumns> columns) : m_columns(std::move(columns)) {}

    /// Cancelled when the connection is interrupted.
    Result<RowSet> rowsOf(Database &database, const QueryNode &query);

    /// Reads the columns of numbers that the names in a line are of, which may be a filter that is being typed.
    Status readAhead(Database &database, const QString &line);

private:
    class Evaluation;

    Result<RowSet> fromSql(Database &database, const QueryNode &condition) const;
    /// The same for a condition that reads only this column: it is asked once for each text that occurs.
    Result<RowSet> fromTexts(Database &database, const QueryNode &condition, VersionColumns::Text text,
                             const char *column) const;
    RowSet withWord(const SearchLines &lines, const QByteArray &folded);
    std::optional<RowSet> kept(const QByteArray &key);
    void keep(const QByteArray &key, const RowSet &rows);

    std::shared_ptr<VersionColumns> m_columns;
    std::mutex m_mutex;
    // The most recently used last.
    std::vector<std::pair<QByteArray, RowSet>> m_kept;
    std::vector<std::pair<QByteArray, std::shared_ptr<const SearchLines::Hits>>> m_words;
};

} // namespace slipway
