#pragma once

#include "models/storage/memory/versioncolumns.h"
#include "models/storage/query/querytree.h"

namespace slipway {

/// Finds the versions that satisfy a query, one condition after the other: from memory where its columns are there, by
/// SQL where not. What a condition has found is kept for the next query with the same one, as when a person goes on
/// typing behind it. For one VersionColumns; thread-safe.
class RowFilter
{
public:
    explicit RowFilter(std::shared_ptr<VersionColumns> columns) : m_columns(std::move(columns)) {}

    /// Cancelled when the connection is interrupted.
    Result<RowSet> rowsOf(Database &database, const QueryNode &query);

private:
    class Evaluation;

    Result<RowSet> fromSql(Database &database, const QueryNode &condition) const;
    std::optional<RowSet> kept(const QByteArray &key);
    void keep(const QByteArray &key, const RowSet &rows);

    std::shared_ptr<VersionColumns> m_columns;
    std::mutex m_mutex;
    std::vector<std::pair<QByteArray, RowSet>> m_kept; ///< the most recently used last
};

} // namespace slipway
