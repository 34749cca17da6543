#include "models/storage/firstrowstable.h"

#include <QtEndian>

namespace slipway {

Result<std::optional<FirstRowsTable::FirstRows>> FirstRowsTable::find(const QString &question, qint64 changes)
{
    auto select = m_database.prepare("SELECT total, items, rows FROM first_rows WHERE question = ? AND changes = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(1, question).bind(2, changes).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<FirstRows>();
    const QByteArray bytes = select->blob(2);
    FirstRows first{std::vector<quint32>(static_cast<size_t>(bytes.size()) / sizeof(quint32)), select->integer(0),
                    select->integer(1)};
    qFromLittleEndian<quint32>(bytes.constData(), static_cast<qsizetype>(first.rows.size()), first.rows.data());
    return std::optional(std::move(first));
}

Status FirstRowsTable::keep(const QString &question, qint64 changes, const FirstRows &first)
{
    auto begun = Transaction::begin(m_database);
    if (!begun)
        return begun.error();
    auto forget = m_database.prepare("DELETE FROM first_rows WHERE changes <> ?");
    auto insert = m_database.prepare("INSERT OR REPLACE INTO first_rows VALUES (?, ?, ?, ?, ?)");
    if (!forget || !insert)
        return forget ? insert.error() : forget.error();
    if (const Status forgotten = forget->bind(1, changes).run(); !forgotten)
        return forgotten;
    QByteArray bytes(static_cast<qsizetype>(first.rows.size() * sizeof(quint32)), Qt::Uninitialized);
    qToLittleEndian<quint32>(first.rows.data(), static_cast<qsizetype>(first.rows.size()), bytes.data());
    insert->bind(1, question).bind(2, changes).bind(3, first.total).bind(4, first.all).bind(5, bytes);
    if (const Status kept = insert->run(); !kept)
        return kept;
    return begun->commit();
}

} // namespace slipway
