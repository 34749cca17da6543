#pragma once

#include "models/base/sqlite.h"

#include <utility>

namespace slipway {

/// The tables `parameter` and `tag` of the index: names with a text, in the order of the file. Rows
/// go with their version.
class NamedTextTable
{
public:
    enum class Kind { Parameter, Tag };
    using Rows = QList<std::pair<QString, QString>>;

    NamedTextTable(Database &database, Kind kind) : m_database(database), m_kind(kind) {}

    Status add(qint64 version, const Rows &rows);
    Result<Rows> of(qint64 version);

private:
    Database &m_database;
    Kind m_kind;
};

} // namespace slipway
