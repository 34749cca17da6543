#include "models/storage/scantable.h"

namespace slipway {

Status ScanTable::set(const QString &registry, qint64 atMs, qint64 stamps)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO scan (registry, scanned_at, stamps) VALUES (?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(1, registry).bind(2, atMs).bind(3, stamps).run();
}

Result<std::optional<qint64>> ScanTable::stamps(const QString &registry)
{
    auto select = m_database.prepare("SELECT stamps FROM scan WHERE registry = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(1, registry).step();
    if (!found)
        return found.error();
    return *found ? std::optional(select->integer(0)) : std::nullopt;
}

Status ScanTable::forgetStamps(const QString &registry)
{
    auto statement = m_database.prepare("UPDATE scan SET stamps = 0 WHERE registry = ?");
    if (!statement)
        return statement.error();
    return statement->bind(1, registry).run();
}

Status ScanTable::remove(const QString &registry)
{
    auto statement = m_database.prepare("DELETE FROM scan WHERE registry = ?");
    if (!statement)
        return statement.error();
    return statement->bind(1, registry).run();
}

Result<QHash<QString, qint64>> ScanTable::all()
{
    auto select = m_database.prepare("SELECT registry, scanned_at FROM scan");
    if (!select)
        return select.error();
    QHash<QString, qint64> times;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return times;
        times.insert(select->text(0), select->integer(1));
    }
}

} // namespace slipway
