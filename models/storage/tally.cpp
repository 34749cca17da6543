#include "models/storage/tally.h"

#include "models/storage/rows.h"

namespace slipway {

void Tally::add(const ModelVersion &version)
{
    const VersionSummary &summary = version.summary;
    for (auto metric = summary.metrics.keyBegin(); metric != summary.metrics.keyEnd(); ++metric)
        change(Kind::Metric, *metric, 1);
    QSet<QString> names;
    for (const Parameter &parameter : version.parameters)
        names.insert(parameter.name);
    for (const QString &name : std::as_const(names))
        change(Kind::Parameter, name, 1);
    names.clear();
    for (const Tag &tag : version.tags)
        names.insert(tag.key);
    for (const QString &name : std::as_const(names))
        change(Kind::Tag, name, 1);
    change(Kind::Items, summary.registry, 1);
    if (summary.problemCount > 0)
        change(Kind::ItemsWithProblems, summary.registry, 1);
}

Status Tally::subtract(qint64 row)
{
    const auto select = m_database.kept(
        "SELECT 0, n.name FROM metric m JOIN metric_name n ON n.id = m.name WHERE m.version = ?1 AND m.preferred"
        " UNION ALL SELECT DISTINCT 1, name FROM parameter WHERE version = ?1"
        " UNION ALL SELECT DISTINCT 2, name FROM tag WHERE version = ?1"
        " UNION ALL SELECT 3, registry FROM version WHERE row = ?1"
        " UNION ALL SELECT 4, registry FROM version WHERE row = ?1 AND problem_count > 0");
    if (!select)
        return select.error();
    (*select)->bind(1, row);
    for (;;) {
        const auto stepped = (*select)->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            break;
        change(static_cast<Kind>((*select)->integer(0)), (*select)->text(1), -1);
    }
    (*select)->reset();
    return {};
}

Status Tally::flush()
{
    change(Kind::Changes, {}, 1);
    const auto write = m_database.kept("INSERT INTO tally (kind, name, uses) VALUES (?, ?, ?)"
                                       " ON CONFLICT (kind, name) DO UPDATE SET uses = uses + excluded.uses");
    if (!write)
        return write.error();
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        (*write)->bind(1, change.key().first).bind(2, change.key().second).bind(3, *change);
        if (const Status written = (*write)->run(); !written)
            return written;
    }
    m_changes.clear();
    return m_database.execute("DELETE FROM tally WHERE uses <= 0");
}

Status Tally::recount()
{
    return m_database.execute(
        "DELETE FROM tally WHERE kind < 5;"
        "INSERT INTO tally VALUES (5, '', 1) ON CONFLICT (kind, name) DO UPDATE SET uses = uses + 1;"
        "INSERT INTO tally SELECT 0, n.name, COUNT(*) FROM metric m JOIN metric_name n ON n.id = m.name"
        " WHERE m.preferred GROUP BY n.id;"
        "INSERT INTO tally SELECT 1, name, COUNT(DISTINCT version) FROM parameter GROUP BY name;"
        "INSERT INTO tally SELECT 2, name, COUNT(DISTINCT version) FROM tag GROUP BY name;"
        "INSERT INTO tally SELECT 3, registry, COUNT(*) FROM version GROUP BY registry;"
        "INSERT INTO tally SELECT 4, registry, COUNT(*) FROM version WHERE problem_count > 0 GROUP BY registry;");
}

Result<qint64> Tally::changes()
{
    const auto select = m_database.kept("SELECT coalesce(max(uses), 0) FROM tally WHERE kind = 5");
    if (!select)
        return select.error();
    if (const auto row = (*select)->step(); !row)
        return row.error();
    const qint64 changes = (*select)->integer(0);
    (*select)->reset();
    return changes;
}

bool Tally::isUsed(Kind kind, const QString &name)
{
    auto select = m_database.prepare("SELECT 1 FROM tally WHERE kind = ? AND name = ?");
    if (!select)
        return false;
    return select->bind(1, static_cast<int>(kind)).bind(2, name).step().valueOr(false);
}

Result<QList<Tally::Uses>> Tally::uses(Kind kind)
{
    auto select = m_database.prepare("SELECT name, uses FROM tally WHERE kind = ? ORDER BY uses DESC, name");
    if (!select)
        return select.error();
    select->bind(1, static_cast<int>(kind));
    return collectRows(select, [](const Statement &row) { return Uses{row.text(0), row.integer(1)}; });
}

} // namespace slipway
