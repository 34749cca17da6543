#include "models/storage/namedtexttable.h"

#include "models/storage/rows.h"

namespace slipway {

namespace {

struct Sql {
    const char *insert;
    const char *select;
};

Sql sqlFor(NamedTextTable::Kind kind)
{
    switch (kind) {
    case NamedTextTable::Kind::Parameter:
        return {"INSERT INTO parameter (version, place, name, value) VALUES (?, ?, ?, ?)",
                "SELECT name, value FROM parameter WHERE version = ? ORDER BY place"};
    case NamedTextTable::Kind::Tag:
        break;
    }
    return {"INSERT INTO tag (version, place, name, value) VALUES (?, ?, ?, ?)",
            "SELECT name, value FROM tag WHERE version = ? ORDER BY place"};
}

} // namespace

Status NamedTextTable::add(qint64 version, const Rows &rows)
{
    if (rows.isEmpty())
        return {};
    const auto insert = m_database.kept(sqlFor(m_kind).insert);
    if (!insert)
        return insert.error();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        (*insert)->bind(1, version).bind(2, static_cast<qint64>(i)).bind(3, rows[i].first).bind(4, rows[i].second);
        if (const Status added = (*insert)->run(); !added)
            return added;
    }
    return {};
}

Result<NamedTextTable::Rows> NamedTextTable::of(qint64 version)
{
    auto select = m_database.prepare(sqlFor(m_kind).select);
    if (!select)
        return select.error();
    select->bind(1, version);
    return collectRows(select, [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
}

} // namespace slipway
