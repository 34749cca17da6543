#include "models/storage/namedtexttable.h"

#include "models/storage/rows.h"

namespace slipway {

namespace {

const RowInserts &insertsFor(NamedTextTable::Kind kind)
{
    static const RowInserts parameters("INSERT OR FAIL INTO parameter (version, place, name, value) VALUES ", 4);
    static const RowInserts tags("INSERT OR FAIL INTO tag (version, place, name, value) VALUES ", 4);
    return kind == NamedTextTable::Kind::Parameter ? parameters : tags;
}

const char *selectFor(NamedTextTable::Kind kind)
{
    return kind == NamedTextTable::Kind::Parameter
               ? "SELECT name, value FROM parameter WHERE version = ? ORDER BY place"
               : "SELECT name, value FROM tag WHERE version = ? ORDER BY place";
}

} // namespace

Status NamedTextTable::add(qint64 version, const Rows &rows)
{
    return insertsFor(m_kind).run(m_database, rows.size(), [&](Statement &insert, int place, qsizetype i) {
        insert.bind(place, version).bind(place + 1, static_cast<qint64>(i));
        insert.bind(place + 2, rows[i].first).bind(place + 3, rows[i].second);
    });
}

Result<NamedTextTable::Rows> NamedTextTable::of(qint64 version)
{
    auto select = m_database.prepare(selectFor(m_kind));
    if (!select)
        return select.error();
    select->bind(1, version);
    return collectRows(select, [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
}

} // namespace slipway
