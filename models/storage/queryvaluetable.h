#pragma once

#include "models/storage/query/querytree.h"
#include "models/storage/tally.h"

namespace slipway {

/// The values of a field over all versions of the index, for completing queries.
class QueryValueTable
{
public:
    explicit QueryValueTable(Database &database) : m_database(database) {}

    /// At most `limit` values that hold `part` (without the case of ASCII letters), most frequent first; none of
    /// fields that are no texts.
    Result<QList<Tally::Uses>> values(const QueryField &field, const QString &part, int limit);

private:
    Database &m_database;
};

} // namespace slipway
