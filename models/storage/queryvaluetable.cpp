#include "models/storage/queryvaluetable.h"

#include "models/storage/rows.h"

namespace slipway {

namespace {

using Attribute = QueryField::Attribute;

/// A table of values `x`, one row each time that a version has one; empty: the field has no texts worth listing.
QByteArray sourceOf(const QueryField &field)
{
    switch (field.kind) {
    case QueryField::Kind::Tag:
        return "SELECT value AS x FROM tag WHERE name = ?";
    case QueryField::Kind::Parameter:
        return "SELECT json_text(value) AS x FROM parameter WHERE name = ?";
    case QueryField::Kind::Metric:
        return {};
    case QueryField::Kind::Attribute:
        break;
    }
    switch (field.attribute) {
    case Attribute::Registry:
        return "SELECT registry AS x FROM version";
    case Attribute::Model:
        return "SELECT model AS x FROM version";
    case Attribute::Version:
        return "SELECT CASE semver WHEN '' THEN version ELSE semver END AS x FROM version";
    case Attribute::Semver:
        return "SELECT semver AS x FROM version";
    case Attribute::Stage:
        return "SELECT stage AS x FROM version";
    case Attribute::Alias:
        return "SELECT a.value AS x FROM version v, json_each(lines_json(v.aliases)) a WHERE v.aliases <> ''";
    case Attribute::StatusWord:
        return "SELECT status AS x FROM version";
    case Attribute::Type:
        return "SELECT type AS x FROM version";
    case Attribute::ItemKind:
        return "SELECT kind AS x FROM version";
    case Attribute::IntegrityWord:
        return "SELECT integrity AS x FROM version";
    case Attribute::Author:
        return "SELECT author AS x FROM version";
    default:
        return {};
    }
}

} // namespace

Result<QList<Tally::Uses>> QueryValueTable::values(const QueryField &field, const QString &part, int limit)
{
    const QByteArray source = sourceOf(field);
    if (source.isEmpty())
        return QList<Tally::Uses>();
    const QByteArray sql = "SELECT x, COUNT(*) FROM (" + source
                           + ") WHERE x <> '' AND instr(lower(x), lower(?)) > 0"
                             " GROUP BY x ORDER BY 2 DESC, 1 LIMIT ?";
    auto select = m_database.prepare(sql.constData());
    if (!select)
        return select.error();
    int place = 1;
    if (field.kind != QueryField::Kind::Attribute)
        select->bind(place++, field.name);
    select->bind(place, part).bind(place + 1, limit);
    return collectRows(select, [](const Statement &row) { return Tally::Uses{row.text(0), row.integer(1)}; });
}

} // namespace slipway
