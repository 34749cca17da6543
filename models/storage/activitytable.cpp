#include "models/storage/activitytable.h"

namespace slipway {

Status ActivityTable::add(const ActivityEntry &entry)
{
    auto insert = m_database.prepare("INSERT INTO activity (at, who, what, subject, detail) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    const QString detail = entry.detail.isEmpty() ? QStringLiteral("{}") : QString::fromUtf8(entry.detail);
    return insert->bind(1, entry.atMs)
        .bind(2, entry.who)
        .bind(3, entry.what)
        .bind(4, entry.subject)
        .bind(5, detail)
        .run();
}

Result<QList<ActivityEntry>> ActivityTable::list(int limit)
{
    auto select = m_database.prepare("SELECT at, who, what, subject, detail FROM activity ORDER BY id DESC LIMIT ?");
    if (!select)
        return select.error();
    select->bind(1, limit);
    QList<ActivityEntry> entries;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        entries.append(
            {select->integer(0), select->text(1), select->text(2), select->text(3), select->text(4).toUtf8()});
    }
}

} // namespace slipway
