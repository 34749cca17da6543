#include "models/storage/artifacttable.h"

#include "models/storage/rows.h"

namespace slipway {

Status ArtifactTable::add(qint64 version, const QList<Artifact> &artifacts)
{
    auto insert = m_database.prepare("INSERT INTO artifact (version, place, path, size_bytes, sha256, "
                                     "format, compression, encrypted, signed)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (qsizetype i = 0; i < artifacts.size(); ++i) {
        const Artifact &artifact = artifacts[i];
        insert->bind(1, version)
            .bind(2, static_cast<qint64>(i))
            .bind(3, artifact.path)
            .bind(4, artifact.sizeBytes)
            .bind(5, artifact.sha256);
        insert->bind(6, artifact.format)
            .bind(7, artifact.compression)
            .bind(8, artifact.encrypted ? 1 : 0)
            .bind(9, artifact.isSigned ? 1 : 0);
        if (const Status added = insert->run(); !added)
            return added;
    }
    return {};
}

Result<QList<Artifact>> ArtifactTable::of(qint64 version)
{
    auto select =
        m_database.prepare("SELECT path, size_bytes, sha256, format, compression, encrypted, signed FROM artifact"
                           " WHERE version = ? ORDER BY place");
    if (!select)
        return select.error();
    select->bind(1, version);
    return collectRows(select, [](const Statement &row) {
        return Artifact{row.text(0), row.integer(1),      row.text(2),        row.text(3),
                        row.text(4), row.integer(5) != 0, row.integer(6) != 0};
    });
}

} // namespace slipway
