#pragma once

#include "models/base/sqlite.h"

#include <optional>
#include <vector>

namespace slipway {

/// The table `first_rows` of the index: what an answer began with, kept until the index changes.
class FirstRowsTable
{
public:
    struct FirstRows {
        std::vector<quint32> rows;
        qint64 total = 0;
        qint64 all = 0; ///< in the index, or in the question's registry
    };

    explicit FirstRowsTable(Database &database) : m_database(database) {}

    /// None: the question was not answered since the index changed; `changes` is Tally::changes().
    Result<std::optional<FirstRows>> find(const QString &question, qint64 changes);
    /// Conflict when another writes for longer than the connection waits.
    Status keep(const QString &question, qint64 changes, const FirstRows &first);

private:
    Database &m_database;
};

} // namespace slipway
