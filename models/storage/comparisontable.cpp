#include "models/storage/comparisontable.h"

#include "models/storage/rows.h"

namespace slipway {

namespace {

const QString higher = QStringLiteral("higher");
const QString lower = QStringLiteral("lower");

/// Runs a statement that has the name as its one value.
Status runWithName(Database &database, const char *sql, const QString &name)
{
    auto statement = database.prepare(sql);
    return statement ? statement->bind(1, name).run() : Status(statement.error());
}

Status insertVersions(Database &database, const SavedComparison &comparison)
{
    auto insert = database.prepare("INSERT INTO comparison_version (comparison, place, version) VALUES (?, ?, ?)");
    if (!insert)
        return insert.error();
    for (qsizetype i = 0; i < comparison.versions.size(); ++i) {
        insert->bind(1, comparison.name).bind(2, static_cast<qint64>(i)).bind(3, comparison.versions[i]);
        if (const Status inserted = insert->run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Status ComparisonTable::save(const SavedComparison &comparison)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Status cleared =
        runWithName(m_database, "DELETE FROM comparison_version WHERE comparison = ?", comparison.name);
    if (!cleared)
        return cleared;
    auto insert = m_database.prepare("INSERT OR REPLACE INTO comparison (name, baseline, only_differences, best_of,"
                                     " saved_at) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    insert->bind(1, comparison.name).bind(2, comparison.baseline).bind(3, comparison.onlyDifferences ? 1 : 0);
    insert->bind(4, comparison.bestOf).bind(5, comparison.savedAtMs);
    if (const Status inserted = insert->run(); !inserted)
        return inserted;
    if (const Status inserted = insertVersions(m_database, comparison); !inserted)
        return inserted;
    return transaction->commit();
}

Status ComparisonTable::remove(const QString &name)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Status gone = runWithName(m_database, "DELETE FROM comparison_version WHERE comparison = ?", name); !gone)
        return gone;
    if (const Status gone = runWithName(m_database, "DELETE FROM comparison WHERE name = ?", name); !gone)
        return gone;
    if (m_database.changes() == 0) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "There is no saved comparison named %1."),
                         {name});
    }
    return transaction->commit();
}

Result<QList<SavedComparison>> ComparisonTable::list()
{
    auto select = m_database.prepare("SELECT name, baseline, only_differences, best_of, saved_at FROM comparison"
                                     " ORDER BY name");
    if (!select)
        return select.error();
    auto found = collectRows(select, [](const Statement &row) {
        return SavedComparison{row.text(0), {}, row.text(1), row.integer(2) != 0, row.text(3), row.integer(4)};
    });
    if (!found)
        return found;
    auto versions = m_database.prepare("SELECT version FROM comparison_version WHERE comparison = ? ORDER BY place");
    if (!versions)
        return versions.error();
    for (SavedComparison &comparison : *found) {
        versions->reset();
        versions->bind(1, comparison.name);
        const auto ids = collectRows(versions, [](const Statement &row) { return row.text(0); });
        if (!ids)
            return ids.error();
        comparison.versions = *ids;
    }
    return found;
}

Status ComparisonTable::setDirection(const QString &metric, Direction better)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO metric_direction (metric, better) VALUES (?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(1, metric).bind(2, better == Direction::HigherIsBetter ? higher : lower).run();
}

Result<MetricDirections> ComparisonTable::directions()
{
    auto select = m_database.prepare("SELECT metric, better FROM metric_direction");
    const auto rows =
        !select ? Result<QList<std::pair<QString, QString>>>(select.error())
                : collectRows(select, [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return rows.error();
    MetricDirections directions;
    for (const auto &[metric, better] : *rows)
        directions.insert(metric, better == lower ? Direction::LowerIsBetter : Direction::HigherIsBetter);
    return directions;
}

} // namespace slipway
