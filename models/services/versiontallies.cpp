#include "models/services/versiontallies.h"

#include "models/domain/modelversion.h"
#include "models/services/facetcounts.h"

#include <QDateTime>

#include <algorithm>

namespace slipway {

namespace {

using Span = VersionTallies::Span;
using Period = VersionTallies::Period;

constexpr int mostPeriods = 48;
constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

QDate beginOf(Span span, const QDate &day)
{
    switch (span) {
    case Span::Day:
        return day;
    case Span::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Span::Month:
        return {day.year(), day.month(), 1};
    case Span::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Span::Year:
        break;
    }
    return {day.year(), 1, 1};
}

QDate next(Span span, const QDate &begin)
{
    switch (span) {
    case Span::Day:
        return begin.addDays(1);
    case Span::Week:
        return begin.addDays(7);
    case Span::Month:
        return begin.addMonths(1);
    case Span::Quarter:
        return begin.addMonths(3);
    case Span::Year:
        break;
    }
    return begin.addYears(1);
}

qint64 midnight(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

/// What the index holds of the rows and memory does not.
struct Facts {
    std::vector<qint64> times; ///< of the rows that have one that can be
    std::vector<qint64> bytesOfModel;
};

Result<Facts> readFacts(Database &database, const VersionColumns &columns, const RowSet &rows, VersionTallies &tallies)
{
    const qint64 first = midnight({firstYear, 1, 1});
    const qint64 last = midnight({lastYear, 1, 1});
    const TextColumn &models = columns.texts(VersionColumns::Text::Model);
    Facts facts{{}, std::vector<qint64>(static_cast<size_t>(models.texts.size()))};
    auto select = database.prepare("SELECT row, created_at, size_bytes, problem_count FROM version");
    if (!select)
        return select.error();
    for (;;) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return facts;
        const auto row = static_cast<quint32>(select->integer(0));
        if (!rows.contains(row))
            continue;
        const auto time = select->optionalInteger(1);
        if (time && *time >= first && *time < last)
            facts.times.push_back(*time);
        else
            ++tallies.undated;
        const qint64 bytes = std::max<qint64>(0, select->integer(2));
        tallies.bytes += bytes;
        facts.bytesOfModel[models.codes[row]] += bytes;
        tallies.withProblems += select->integer(3) > 0 ? 1 : 0;
    }
}

void countPeriods(const std::vector<qint64> &times, VersionTallies &tallies)
{
    if (times.empty())
        return;
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    for (const Span span : {Span::Day, Span::Week, Span::Month, Span::Quarter, Span::Year}) {
        tallies.span = span;
        tallies.periods = periodsBetween(span, *first, *last);
        if (tallies.periods.size() <= mostPeriods)
            break;
    }
    for (const qint64 time : times) {
        const auto after = std::upper_bound(tallies.periods.begin(), tallies.periods.end(), time,
                                            [](qint64 at, const Period &period) { return at < period.beginMs; });
        ++std::prev(after)->versions;
    }
}

void weighModels(const TextColumn &models, const std::vector<qint64> &bytes, VersionTallies &tallies)
{
    for (qsizetype code = 0; code < models.texts.size(); ++code) {
        if (const qint64 weight = bytes[static_cast<size_t>(code)]; weight > 0)
            tallies.biggest.append({models.texts[code], weight});
    }
    std::sort(tallies.biggest.begin(), tallies.biggest.end(),
              [](const auto &a, const auto &b) { return a.bytes != b.bytes ? a.bytes > b.bytes : a.model < b.model; });
    tallies.biggest = tallies.biggest.mid(0, VersionTallies::mostWeights);
}

/// Counts what is no version, and gives the others.
Result<RowSet> versionsOf(Database &database, const RowSet &rows, VersionTallies &tallies)
{
    auto select = database.prepare("SELECT row, kind FROM version WHERE kind <> 'version'");
    if (!select)
        return select.error();
    RowSet others(rows.end());
    for (;;) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            break;
        const auto row = static_cast<quint32>(select->integer(0));
        if (!rows.contains(row))
            continue;
        others.insert(row);
        ++(versionKindOfName(select->text(1)) == VersionKind::Run ? tallies.runs : tallies.unregistered);
    }
    RowSet versions = rows;
    versions -= others;
    return versions;
}

} // namespace

QList<Period> periodsBetween(Span span, qint64 firstMs, qint64 lastMs)
{
    QList<Period> periods;
    QDate begin = beginOf(span, QDateTime::fromMSecsSinceEpoch(firstMs).date());
    const QDate last = QDateTime::fromMSecsSinceEpoch(lastMs).date();
    for (qint64 beginMs = midnight(begin); begin <= last;) {
        begin = next(span, begin);
        const qint64 endMs = midnight(begin);
        periods.append({beginMs, endMs, 0});
        beginMs = endMs;
    }
    return periods;
}

Result<VersionTallies> talliesOf(Database &database, VersionColumns &columns, const RowSet &found)
{
    VersionTallies tallies;
    const auto versions = versionsOf(database, found, tallies);
    if (!versions)
        return versions.error();
    const RowSet &rows = *versions;
    tallies.versions = rows.count();
    const auto facts = readFacts(database, columns, rows, tallies);
    if (!facts)
        return facts.error();
    countPeriods(facts->times, tallies);
    weighModels(columns.texts(VersionColumns::Text::Model), facts->bytesOfModel, tallies);
    if (const Status loaded = columns.loadMarks(database); !loaded)
        return loaded.error();
    FacetCounts counts(database, columns);
    for (const Facet::Key key :
         {Facet::Key::Model, Facet::Key::Stage, Facet::Key::Type, Facet::Key::StatusWord, Facet::Key::Problem}) {
        auto facet = counts.counted({key, {}, {}}, rows);
        if (!facet)
            return facet.error();
        facet->values.removeIf([](const Facet::Value &value) { return value.versions == 0; });
        if (key == Facet::Key::Model)
            tallies.models = facet->values.size();
        tallies.facets.append(*std::move(facet));
    }
    return tallies;
}

} // namespace slipway
