#include "models/storage/filetable.h"

namespace slipway {

Status FileTable::add(const QString &registry, std::optional<qint64> version, const QList<FileStamp> &files)
{
    auto insert = m_database.prepare(
        "INSERT INTO file (registry, version, place, path, size_bytes, modified_ns, changed_ns, inode)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const FileStamp &file = files[i];
        insert->bind(1, registry)
            .bind(2, version)
            .bind(3, static_cast<qint64>(i))
            .bind(4, file.path)
            .bind(5, file.sizeBytes);
        insert->bind(6, file.modifiedNs).bind(7, file.changedNs).bind(8, file.inode);
        if (const Status added = insert->run(); !added)
            return added;
    }
    return {};
}

Result<QHash<qint64, QList<FileStamp>>> FileTable::all(const QString &registry)
{
    auto select = m_database.prepare(
        "SELECT version, path, size_bytes, modified_ns, changed_ns, inode FROM file WHERE registry = ?"
        " ORDER BY version, place");
    if (!select)
        return select.error();
    select->bind(1, registry);
    QHash<qint64, QList<FileStamp>> files;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return files;
        files[select->integer(0)].append(
            {select->text(1), select->integer(2), select->integer(3), select->integer(4), select->integer(5)});
    }
}

Status FileTable::removeShared(const QString &registry)
{
    auto statement = m_database.prepare("DELETE FROM file WHERE version IS NULL AND registry = ?");
    if (!statement)
        return statement.error();
    return statement->bind(1, registry).run();
}

} // namespace slipway
