#include "models/storage/metrictable.h"

#include "models/storage/rows.h"

#include <algorithm>

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

bool isPreferred(const Metric &metric, const QList<Metric> &all)
{
    return std::none_of(all.begin(), all.end(), [&](const Metric &other) {
        return other.name == metric.name && precedence(other.split) < precedence(metric.split);
    });
}

} // namespace

Result<qint64> MetricTable::intern(const QString &name)
{
    auto insert = m_database.prepare("INSERT INTO metric_name (name) VALUES (?) ON CONFLICT (name) DO NOTHING");
    if (!insert)
        return insert.error();
    if (const Status inserted = insert->bind(1, name).run(); !inserted)
        return inserted.error();
    auto select = m_database.prepare("SELECT id FROM metric_name WHERE name = ?");
    if (!select)
        return select.error();
    if (const auto row = select->bind(1, name).step(); !row)
        return row.error();
    return select->integer(0);
}

Status MetricTable::add(qint64 version, const QList<Metric> &metrics)
{
    auto insert = m_database.prepare(
        "INSERT INTO metric (version, name, split, preferred, place, value) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        const Metric &metric = metrics[i];
        const auto name = intern(metric.name);
        if (!name)
            return name.error();
        insert->bind(1, version).bind(2, *name).bind(3, static_cast<int>(metric.split));
        insert->bind(4, isPreferred(metric, metrics) ? 1 : 0).bind(5, static_cast<qint64>(i)).bind(6, metric.value);
        if (const Status added = insert->run(); !added)
            return added;
    }
    return {};
}

Result<QList<Metric>> MetricTable::of(qint64 version)
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

Result<QStringList> MetricTable::names()
{
    auto select = m_database.prepare("SELECT n.name FROM metric m JOIN metric_name n ON n.id = m.name WHERE m.preferred"
                                     " GROUP BY n.id ORDER BY COUNT(*) DESC, n.name");
    if (!select)
        return select.error();
    auto names = collectRows(select, [](const Statement &row) { return row.text(0); });
    if (!names)
        return names.error();
    return QStringList(std::move(names).value());
}

} // namespace slipway
