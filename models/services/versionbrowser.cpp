#include "models/services/versionbrowser.h"

#include "models/base/clock.h"
#include "models/services/facetcounts.h"
#include "models/services/versiontallies.h"
#include "models/storage/firstrowstable.h"
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

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Whether nothing is left out but other registries.
bool isOfAll(const BrowseQuestion &question)
{
    return question.query.filter.trimmed().isEmpty() && question.choices.isEmpty();
}

/// What the order of an answer hangs on, as a text.
QString orderOf(const VersionQuery &query)
{
    QStringList parts{query.registry};
    for (const VersionQuery::SortKey &key : query.sort)
        parts.append((key.descending ? QLatin1Char('-') : QLatin1Char('+')) + key.key);
    return parts.join(QLatin1Char('\n'));
}

OtherItems othersOf(const VersionColumns &columns, const RowSet &rows)
{
    const auto among = [&rows](const RowSet &some) { return (RowSet(some) &= rows).count(); };
    return {among(columns.runs()), among(columns.unregistered())};
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
                                        const FacetChoice *without)
{
    const auto tree = parseQuery(question.query.filter, SystemClock().nowMs());
    if (!tree)
        return tree.error();
    auto found = snapshot.filter->rowsOf(database, *tree);
    FacetCounts facets(database, *snapshot.columns);
    if (found && !question.query.registry.isEmpty())
        found = facets.chosen(*found, {Facet::Key::Registry, {question.query.registry}, {}, {}});
    for (const FacetChoice &choice : question.choices) {
        if (found && &choice != without)
            found = facets.chosen(*found, choice);
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
    auto found = matching(**database, *snapshot, question);
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
    BrowseQuestion unfiltered{{}, {}, {}, question.age};
    unfiltered.query.registry = question.query.registry;
    auto all = matching(**database, *snapshot, unfiltered);
    if (!all)
        return all.error();
    answer.all = all->count();
    answer.others = othersOf(*snapshot->columns, *found);
    answer.allOthers = othersOf(*snapshot->columns, *all);
    answer.whole = std::make_shared<const RowSet>(*std::move(all));
    answer.set = std::make_shared<const RowSet>(*std::move(found));
    answer.changes = snapshot->columns->generation();
    answer.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return withShown(std::move(answer), question);
}

Result<VersionRows> VersionBrowser::withShown(VersionRows rows, const BrowseQuestion &question)
{
    const VersionQuery &query = question.query;
    const auto known = static_cast<qint64>(rows.rows->size());
    const qint64 begin = std::clamp<qint64>(query.offset, 0, known);
    const qint64 end = query.limit < 0 ? known : std::min<qint64>(begin + query.limit, known);
    const auto shown = summaries(QList<quint32>(rows.rows->begin() + begin, rows.rows->begin() + end), question.texts);
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
    if (!isOfAll(question) || query.offset > 0 || query.limit < 0)
        return std::optional<VersionRows>();
    const auto database = m_index->here();
    if (!database)
        return database.error();
    auto first = keptRows(**database, query);
    if (first && !*first)
        first = indexedRows(**database, query);
    if (!first || !*first)
        return first;
    auto shown = withShown(**std::move(first), question);
    if (!shown)
        return shown.error();
    shown->milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return std::optional(*std::move(shown));
}

Result<std::optional<VersionRows>> VersionBrowser::indexedRows(Database &database, const VersionQuery &query)
{
    if (!query.registry.isEmpty() || query.sort.size() != 1)
        return std::optional<VersionRows>();
    const VersionQuery::SortKey &key = query.sort.first();
    const auto metric = sortMetric(key.key);
    const bool isCreation = !metric && key.key.startsWith(QLatin1String("created"));
    if (!metric && !isCreation)
        return std::optional<VersionRows>();
    IndexedVersionTable table(database);
    using End = IndexedVersionTable::End;
    const End end = key.descending ? End::Greatest : End::Least;
    auto rows = isCreation ? table.rowsByCreation(end, query.limit) : table.rowsByMetric(*metric, end, query.limit);
    if (!rows)
        return rows.error();
    const auto items = Tally(database).uses(Tally::Kind::Items);
    if (!items)
        return items.error();
    if (rows->size() < static_cast<size_t>(query.limit)) // those without a value come behind
        return std::optional<VersionRows>();
    VersionRows answer;
    for (const Tally::Uses &registry : *items)
        answer.all += registry.uses;
    answer.total = answer.all;
    answer.rows = std::make_shared<const std::vector<quint32>>(*std::move(rows));
    return std::optional(std::move(answer));
}

Result<std::optional<VersionRows>> VersionBrowser::keptRows(Database &database, const VersionQuery &query)
{
    const auto changes = Tally(database).changes();
    if (!changes)
        return changes.error();
    auto kept = FirstRowsTable(database).find(orderOf(query), *changes);
    if (!kept)
        return kept.error();
    if (!*kept || static_cast<qint64>((*kept)->rows.size()) < std::min<qint64>(query.limit, (*kept)->total))
        return std::optional<VersionRows>();
    VersionRows answer;
    answer.total = (*kept)->total;
    answer.all = (*kept)->all;
    answer.rows = std::make_shared<const std::vector<quint32>>(std::move((*kept)->rows));
    return std::optional(std::move(answer));
}

Status VersionBrowser::keepFirst(const BrowseQuestion &question, const VersionRows &rows)
{
    constexpr qint64 slowToSort = 20000; // from here on a start waits for it
    constexpr qsizetype most = 500;      // the largest screen shows fewer
    if (!isOfAll(question) || rows.total < slowToSort)
        return {};
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const QString order = orderOf(question.query);
    FirstRowsTable table(**database);
    if (const auto known = table.find(order, rows.changes); !known || *known)
        return known ? Status() : known.error();
    return table.keep(order, rows.changes,
                      {std::vector<quint32>(rows.rows->begin(), rows.rows->begin() + most), rows.total, rows.all});
}

Result<QHash<quint32, VersionSummary>> VersionBrowser::summaries(const QList<quint32> &rows, const QStringList &texts)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    QList<ColumnKey> keys;
    for (const QString &text : texts)
        keys.append(ColumnKey::ofText(text));
    return IndexedVersionTable(**database).summariesByRow(rows, keys);
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
        const auto values = snapshot->columns->numbers(**database, ColumnKey::ofText(metric).name);
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
        if (rows.whole)
            rows.whole->forEach(widen);
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
    const auto found = matching(**database, *snapshot, question);
    if (!found)
        return found.error();
    FacetCounts counts(**database, *snapshot->columns);
    QList<Facet> facets;
    for (const Facet &facet : FacetCounts::known(question.texts)) {
        const auto choice = std::find_if(question.choices.begin(), question.choices.end(),
                                         [&](const FacetChoice &one) { return one.isOf(facet); });
        const bool isChosen = choice != question.choices.end();
        const auto without = isChosen ? matching(**database, *snapshot, question, &*choice) : found;
        if (!without)
            return without.error();
        auto counted = counts.counted(facet, *without);
        if (!counted)
            return counted.error();
        facets.append(*std::move(counted));
    }
    return facets;
}

Result<VersionTallies> VersionBrowser::tallies(const BrowseQuestion &question, const Progress &progress)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const CancelledWith cancelled(**database, progress);
    const auto snapshot = this->snapshot(**database, BrowseQuestion::Age::Recent);
    if (!snapshot)
        return snapshot.error();
    const auto found = matching(**database, *snapshot, question);
    if (!found)
        return found.error();
    return talliesOf(**database, *snapshot->columns, *found);
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

Status VersionBrowser::readAhead(const QString &filter, const Progress &progress)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const CancelledWith cancelled(**database, progress);
    const auto snapshot = this->snapshot(**database, BrowseQuestion::Age::Recent);
    if (!snapshot)
        return snapshot.error();
    return snapshot->filter->readAhead(**database, filter);
}

bool VersionBrowser::isPrepared() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot.columns && m_snapshot.columns->marks(VersionColumns::Marks::Tags);
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
    if (const Status loaded = snapshot->columns->loadMarks(**database); !loaded)
        return loaded;
    return snapshot->columns->loadSearchLines(**database);
}

} // namespace slipway
