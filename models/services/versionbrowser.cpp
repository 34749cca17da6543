#include "models/services/versionbrowser.h"

#include "models/base/clock.h"
#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/memory/rowfilter.h"
#include "models/storage/memory/versionorder.h"
#include "models/storage/query/queryparser.h"
#include "models/storage/query/querysql.h"
#include "models/storage/tally.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace slipway {

namespace {

constexpr std::array facetKeys{Facet::Key::Registry, Facet::Key::Model,      Facet::Key::Stage,
                               Facet::Key::Type,     Facet::Key::StatusWord, Facet::Key::Author};

VersionColumns::Text columnOf(Facet::Key key)
{
    switch (key) {
    case Facet::Key::Registry:
        return VersionColumns::Text::Registry;
    case Facet::Key::Model:
        return VersionColumns::Text::Model;
    case Facet::Key::Stage:
        return VersionColumns::Text::Stage;
    case Facet::Key::Type:
        return VersionColumns::Text::Type;
    case Facet::Key::StatusWord:
        return VersionColumns::Text::StatusWord;
    case Facet::Key::Author:
        break;
    }
    return VersionColumns::Text::Author;
}

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// The rows whose text is among those that `wanted` names by code.
RowSet rowsWithCodes(const RowSet &rows, const TextColumn &column, const std::vector<bool> &wanted)
{
    RowSet found(rows.end());
    rows.forEach([&](quint32 row) {
        if (wanted[column.codes[row]])
            found.insert(row);
    });
    return found;
}

RowSet chosenOf(const RowSet &rows, const TextColumn &column, const FacetChoice &choice)
{
    std::vector<bool> wanted(static_cast<size_t>(column.texts.size()), choice.included.isEmpty());
    for (qsizetype code = 0; code < column.texts.size(); ++code) {
        if (choice.included.contains(column.texts[code]))
            wanted[static_cast<size_t>(code)] = true;
        if (choice.excluded.contains(column.texts[code]))
            wanted[static_cast<size_t>(code)] = false;
    }
    return rowsWithCodes(rows, column, wanted);
}

Facet counted(Facet::Key key, const TextColumn &column, const RowSet &rows)
{
    std::vector<qint64> counts(static_cast<size_t>(column.texts.size()));
    rows.forEach([&](quint32 row) { ++counts[column.codes[row]]; });
    Facet facet{key, {}};
    for (qsizetype code = 0; code < column.texts.size(); ++code) {
        const qint64 versions = counts[static_cast<size_t>(code)];
        if (versions > 0 || !column.texts[code].isEmpty())
            facet.values.append({column.texts[code], versions});
    }
    std::sort(facet.values.begin(), facet.values.end(), [](const Facet::Value &a, const Facet::Value &b) {
        return a.versions != b.versions ? a.versions > b.versions : a.text < b.text;
    });
    return facet;
}

} // namespace

VersionBrowser::VersionBrowser(std::shared_ptr<Index> index) : m_index(std::move(index)) {}

VersionBrowser::~VersionBrowser() = default;

Result<VersionBrowser::Snapshot> VersionBrowser::snapshot(Database &database, BrowseQuestion::Age age)
{
    const auto held = [this] {
        const std::lock_guard lock(m_mutex);
        return m_snapshot;
    };
    const auto isGood = [&](const Snapshot &known, qint64 changes) {
        constexpr qint64 patience = 4; // so often as long as reading took
        return known.columns
               && (known.columns->generation() == changes
                   || (age == BrowseQuestion::Age::Recent && nowMs() - known.loadedAtMs < patience * known.tookMs));
    };
    const auto changes = Tally(database).changes();
    if (!changes)
        return changes.error();
    if (Snapshot known = held(); isGood(known, *changes))
        return known;
    const std::lock_guard one(m_loading);
    if (Snapshot known = held(); isGood(known, *changes))
        return known; // another thread was faster
    Snapshot fresh;
    const qint64 beganAtMs = nowMs();
    auto columns = VersionColumns::load(database);
    if (!columns)
        return columns.error();
    fresh.columns = *std::move(columns);
    fresh.filter = std::make_shared<RowFilter>(fresh.columns);
    fresh.loadedAtMs = nowMs();
    fresh.tookMs = fresh.loadedAtMs - beganAtMs;
    const std::lock_guard lock(m_mutex);
    m_snapshot = fresh;
    return fresh;
}

Result<RowSet> VersionBrowser::matching(Database &database, const Snapshot &snapshot, const BrowseQuestion &question,
                                        std::optional<Facet::Key> without)
{
    const auto tree = parseQuery(question.query.filter, SystemClock().nowMs());
    if (!tree)
        return tree.error();
    auto found = snapshot.filter->rowsOf(database, *tree);
    if (!found)
        return found;
    if (!question.query.registry.isEmpty()) {
        const FacetChoice registry{Facet::Key::Registry, {question.query.registry}, {}};
        *found = chosenOf(*found, snapshot.columns->texts(VersionColumns::Text::Registry), registry);
    }
    for (const FacetChoice &choice : question.choices) {
        if (choice.key != without)
            *found = chosenOf(*found, snapshot.columns->texts(columnOf(choice.key)), choice);
    }
    return found;
}

Result<VersionRows> VersionBrowser::rows(const BrowseQuestion &question, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const CancelledWith cancelled(**database, progress);
    const auto snapshot = this->snapshot(**database, question.age);
    if (!snapshot)
        return snapshot.error();
    auto found = matching(**database, *snapshot, question, std::nullopt);
    if (!found)
        return found.error();
    std::vector<RankedKey> keys;
    for (const VersionQuery::SortKey &key : question.query.sort) {
        const auto ranks = snapshot->columns->ranks(**database, key.key);
        if (!ranks)
            return ranks.error();
        keys.push_back({*ranks, key.descending});
    }
    if (progress.cancelled())
        return cancelledError();
    VersionRows answer;
    answer.rows = std::make_shared<const std::vector<quint32>>(inOrder(*found, keys));
    answer.total = static_cast<qint64>(answer.rows->size());
    BrowseQuestion unfiltered{{}, {}, question.age};
    unfiltered.query.registry = question.query.registry;
    const auto all = matching(**database, *snapshot, unfiltered, std::nullopt);
    if (!all)
        return all.error();
    answer.all = all->count();
    answer.set = std::make_shared<const RowSet>(*std::move(found));
    answer.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return withShown(std::move(answer), question.query);
}

Result<VersionRows> VersionBrowser::withShown(VersionRows rows, const VersionQuery &query)
{
    const auto known = static_cast<qint64>(rows.rows->size());
    const qint64 begin = std::clamp<qint64>(query.offset, 0, known);
    const qint64 end = query.limit < 0 ? known : std::min<qint64>(begin + query.limit, known);
    const auto shown = summaries(QList<quint32>(rows.rows->begin() + begin, rows.rows->begin() + end));
    if (!shown)
        return shown.error();
    rows.shown = *shown;
    return rows;
}

Result<std::optional<VersionRows>> VersionBrowser::firstRows(const BrowseQuestion &question)
{
    QElapsedTimer timer;
    timer.start();
    const VersionQuery &query = question.query;
    const bool whole = query.filter.trimmed().isEmpty() && query.registry.isEmpty() && question.choices.isEmpty();
    if (!whole || query.sort.size() != 1 || query.offset > 0 || query.limit < 0)
        return std::optional<VersionRows>();
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const VersionQuery::SortKey &key = query.sort.first();
    const auto metric = sortMetric(key.key);
    const bool isCreation = !metric && key.key.startsWith(QLatin1String("created")) && key.descending;
    if (!metric && !isCreation)
        return std::optional<VersionRows>();
    IndexedVersionTable table(**database);
    using End = IndexedVersionTable::End;
    auto rows = isCreation ? table.rowsByCreation(query.limit)
                           : table.rowsByMetric(*metric, key.descending ? End::Greatest : End::Least, query.limit);
    if (!rows)
        return rows.error();
    const auto items = Tally(**database).uses(Tally::Kind::Items);
    if (!items)
        return items.error();
    if (rows->size() < static_cast<size_t>(query.limit)) // those without a value come behind
        return std::optional<VersionRows>();
    VersionRows answer;
    for (const Tally::Uses &registry : *items)
        answer.all += registry.uses;
    answer.total = answer.all;
    answer.rows = std::make_shared<const std::vector<quint32>>(*std::move(rows));
    auto shown = withShown(std::move(answer), query);
    if (!shown)
        return shown.error();
    shown->milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return std::optional(*std::move(shown));
}

Result<QHash<quint32, VersionSummary>> VersionBrowser::summaries(const QList<quint32> &rows)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    return IndexedVersionTable(**database).summariesByRow(rows);
}

Result<QHash<QString, MetricRange>> VersionBrowser::ranges(const VersionRows &rows, const QStringList &metrics,
                                                           const Progress &progress)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const CancelledWith cancelled(**database, progress);
    const auto snapshot = this->snapshot(**database, BrowseQuestion::Age::Recent);
    if (!snapshot)
        return snapshot.error();
    QHash<QString, MetricRange> ranges;
    for (const QString &metric : metrics) {
        const auto values = snapshot->columns->numbers(**database, metric);
        if (!values)
            return values.error();
        MetricRange range{HUGE_VAL, -HUGE_VAL};
        const auto widen = [&](quint32 row) {
            const double value = row < (*values)->size() ? (**values)[row] : NAN;
            if (std::isfinite(value)) {
                range.least = std::min(range.least, value);
                range.greatest = std::max(range.greatest, value);
            }
        };
        if (rows.set)
            rows.set->forEach(widen);
        else
            std::for_each(rows.rows->begin(), rows.rows->end(), widen);
        if (range.least <= range.greatest)
            ranges.insert(metric, range);
    }
    return ranges;
}

Result<QList<Facet>> VersionBrowser::facets(const BrowseQuestion &question, const Progress &progress)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const CancelledWith cancelled(**database, progress);
    const auto snapshot = this->snapshot(**database, BrowseQuestion::Age::Recent);
    if (!snapshot)
        return snapshot.error();
    const auto found = matching(**database, *snapshot, question, std::nullopt);
    if (!found)
        return found.error();
    QList<Facet> facets;
    for (const Facet::Key key : facetKeys) {
        const TextColumn &column = snapshot->columns->texts(columnOf(key));
        const bool isChosen = std::any_of(question.choices.begin(), question.choices.end(),
                                          [key](const FacetChoice &choice) { return choice.key == key; });
        if (!isChosen) {
            facets.append(counted(key, column, *found));
            continue;
        }
        const auto without = matching(**database, *snapshot, question, key);
        if (!without)
            return without.error();
        facets.append(counted(key, column, *without));
    }
    return facets;
}

Result<quint32> VersionBrowser::rowOf(const QString &id)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const auto row = IndexedVersionTable(**database).rowOf(id);
    if (!row)
        return row.error();
    return static_cast<quint32>(*row);
}

Status VersionBrowser::prepare(const Progress &progress)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const CancelledWith cancelled(**database, progress);
    const auto snapshot = this->snapshot(**database, BrowseQuestion::Age::Recent);
    if (!snapshot)
        return snapshot.error();
    return snapshot->columns->loadSearchLines(**database);
}

} // namespace slipway
