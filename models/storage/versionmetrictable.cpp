#include "models/storage/versionmetrictable.h"

#include "models/storage/rows.h"

namespace slipway {

namespace {

/// The order in which a name alone looks for its split: summary, validation, test, training.
int precedence(Split split)
{
    switch (split) {
    case Split::Summary:
        return 0;
    case Split::Validation:
        return 1;
    case Split::Test:
        return 2;
    case Split::Training:
        break;
    }
    return 3;
}

/// The most preferred split of each name.
QHash<QString, Split> preferredSplits(const QList<Metric> &metrics)
{
    QHash<QString, Split> splits;
    for (const Metric &metric : metrics) {
        const auto split = splits.find(metric.name);
        if (split == splits.end())
            splits.insert(metric.name, metric.split);
        else if (precedence(metric.split) < precedence(*split))
            *split = metric.split;
    }
    return splits;
}

} // namespace

Result<qint64> VersionMetricTable::intern(const QString &name)
{
    if (const auto known = m_names.constFind(name); known != m_names.cend())
        return *known;
    const auto insert = m_database.kept("INSERT INTO metric_name (name) VALUES (?) ON CONFLICT (name) DO NOTHING");
    if (!insert)
        return insert.error();
    if (const Status inserted = (*insert)->bind(1, name).run(); !inserted)
        return inserted.error();
    const auto select = m_database.kept("SELECT id FROM metric_name WHERE name = ?");
    if (!select)
        return select.error();
    if (const auto row = (*select)->bind(1, name).step(); !row)
        return row.error();
    const qint64 id = (*select)->integer(0);
    (*select)->reset();
    m_names.insert(name, id);
    return id;
}

Status VersionMetricTable::add(qint64 version, const QList<Metric> &metrics)
{
    static const RowInserts inserts(
        "INSERT OR FAIL INTO metric (version, name, split, preferred, place, value) VALUES ", 6,
        " ON CONFLICT DO NOTHING");
    std::vector<qint64> names;
    names.reserve(static_cast<size_t>(metrics.size()));
    for (const Metric &metric : metrics) {
        const auto name = intern(metric.name);
        if (!name)
            return name.error();
        names.push_back(*name);
    }
    const QHash<QString, Split> preferred = preferredSplits(metrics);
    return inserts.run(m_database, metrics.size(), [&](Statement &insert, int place, qsizetype i) {
        const Metric &metric = metrics[i];
        const bool isPreferred = preferred.value(metric.name) == metric.split;
        insert.bind(place, version).bind(place + 1, names[static_cast<size_t>(i)]);
        insert.bind(place + 2, static_cast<int>(metric.split)).bind(place + 3, isPreferred ? 1 : 0);
        insert.bind(place + 4, static_cast<qint64>(i)).bind(place + 5, metric.value);
    });
}

Result<QList<Metric>> VersionMetricTable::of(qint64 version)
{
    auto select = m_database.prepare("SELECT n.name, m.split, m.value FROM metric m JOIN metric_name n ON n.id = m.name"
                                     " WHERE m.version = ? ORDER BY m.place");
    if (!select)
        return select.error();
    select->bind(1, version);
    return collectRows(select, [](const Statement &row) {
        return Metric{row.text(0), static_cast<Split>(row.integer(1)), row.real(2)};
    });
}

} // namespace slipway
