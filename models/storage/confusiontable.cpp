#include "models/storage/confusiontable.h"

#include "models/storage/columns.h"
#include "models/storage/rows.h"

namespace slipway {

Status ConfusionTable::add(qint64 version, const QList<ConfusionMatrix> &matrices)
{
    auto insert =
        m_database.prepare("INSERT INTO confusion (version, place, split, labels, counts) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (qsizetype i = 0; i < matrices.size(); ++i) {
        const ConfusionMatrix &matrix = matrices[i];
        insert->bind(1, version)
            .bind(2, static_cast<qint64>(i))
            .bind(3, static_cast<int>(matrix.split))
            .bind(4, packedTexts(matrix.labels))
            .bind(5, packed(matrix.counts));
        if (const Status added = insert->run(); !added)
            return added;
    }
    return {};
}

Result<QList<ConfusionMatrix>> ConfusionTable::of(qint64 version)
{
    auto select = m_database.prepare("SELECT split, labels, counts FROM confusion WHERE version = ? ORDER BY place");
    if (!select)
        return select.error();
    select->bind(1, version);
    return collectRows(select, [](const Statement &row) {
        return ConfusionMatrix{static_cast<Split>(row.integer(0)), unpackedTexts(row.text(1)),
                               unpacked<qint64>(row.blob(2))};
    });
}

} // namespace slipway
