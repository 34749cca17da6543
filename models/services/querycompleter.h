#pragma once

#include "models/domain/querycompletion.h"
#include "models/storage/query/querycontext.h"
#include "models/storage/tally.h"

namespace slipway {

/// Finds what may stand at the cursor of a query line: names of metrics, parameters and tags with how many versions
/// have them, their values, operators. Lives as short as its Database's use; same thread.
class QueryCompleter
{
public:
    explicit QueryCompleter(Database &database) : m_database(database) {}

    Result<QueryCompletion> complete(const QString &line, qsizetype cursor);

private:
    Status addNames(const QueryContext &context);
    Status addAttributes(const QueryContext &context);
    /// How many versions have each.
    Result<QList<qint64>> countsOf(const QStringList &attributes);
    Status addKeys(const QueryContext &context, Tally::Kind tally);
    Status addValues(const QueryContext &context);
    void addWords(const QueryContext &context, const QStringList &words);

    Database &m_database;
    QueryCompletion m_completion;
};

} // namespace slipway
