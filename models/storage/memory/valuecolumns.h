#pragma once

#include "models/domain/columnkey.h"
#include "models/storage/memory/versioncolumns.h"

namespace slipway {

/// What versions may have several of, by name: the versions that have each.
struct MarkColumn {
    QStringList names; ///< the most frequent first
    std::vector<RowSet> rows;
};

// Columns of what only some versions have, read from the index for `all` rows. Cancelled when the connection is
// interrupted. They agree with the SQL of query/querysql.h.

/// The text of a parameter or tag of every version.
Result<TextColumn> loadValues(Database &database, const RowSet &all, const ColumnKey &key);
/// Places of texts of which those that are numbers stand in their order before the others.
RankColumn valueRanks(const TextColumn &column);

/// The most frequent tags, by name.
Result<MarkColumn> loadTagMarks(Database &database, const RowSet &all);
/// Kinds of problems, by code.
Result<MarkColumn> loadProblemMarks(Database &database, const RowSet &all);
/// The versions with one tag or one kind of problem.
Result<RowSet> rowsWithTag(Database &database, const RowSet &all, const QString &name);
Result<RowSet> rowsWithProblem(Database &database, const RowSet &all, const QString &code);

/// As the collation NOCASE compares: without case in ASCII, by bytes.
QByteArray collationKey(const QString &text);

} // namespace slipway
