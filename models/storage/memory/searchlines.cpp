#include "models/storage/memory/searchlines.h"

#include <algorithm>
#include <cstring>

namespace slipway {

namespace {

/// Some among many are looked at one by one.
constexpr qsizetype some = 8;

bool contains(std::string_view text, const QByteArray &part)
{
    return memmem(text.data(), text.size(), part.constData(), static_cast<size_t>(part.size())) != nullptr;
}

RowSet linesWith(const TextDictionary &dictionary, const QByteArray &folded, const RowSet *within)
{
    const auto end = static_cast<quint32>(dictionary.size());
    RowSet found(end);
    if (within && within->count() < end / some) {
        within->forEach([&](quint32 line) {
            if (contains(dictionary.text(line), folded))
                found.insert(line);
        });
        return found;
    }
    const char *const text = dictionary.lines().constData();
    const auto size = static_cast<size_t>(dictionary.lines().size());
    quint32 line = 0;
    size_t from = 0;
    while (from < size) {
        const void *hit = memmem(text + from, size - from, folded.constData(), static_cast<size_t>(folded.size()));
        if (!hit)
            break;
        const auto at = static_cast<size_t>(static_cast<const char *>(hit) - text);
        while (dictionary.lineEnd(line) <= at)
            ++line;
        found.insert(line);
        from = dictionary.lineEnd(line);
    }
    return found;
}

} // namespace

Result<std::shared_ptr<const SearchLines>> SearchLines::load(Database &database, quint32 end)
{
    auto select = database.prepare("SELECT row, search FROM version ORDER BY row");
    if (!select)
        return select.error();
    auto lines = std::make_shared<SearchLines>();
    lines->m_end = end;
    constexpr int betweenChecks = 4096;
    for (int taken = 1;; ++taken) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped || select->integer(0) >= end)
            break;
        lines->take(static_cast<quint32>(select->integer(0)), select->utf8(1));
        if (taken % betweenChecks == 0 && lines->bytes() > mostBytes)
            return makeError(ErrorCode::NoSpace,
                             QT_TRANSLATE_NOOP("Core", "There is too much text to keep in memory."));
    }
    for (Place &place : lines->m_places)
        place.lines.finish();
    return std::shared_ptr<const SearchLines>(std::move(lines));
}

void SearchLines::take(quint32 row, std::string_view text)
{
    // Long names of versions hold dates or digests: no two are the same, and looking for one takes the longest.
    constexpr size_t longName = 12;
    for (size_t i = 0; !text.empty(); ++i) {
        const size_t length = i + 1 < mostPlaces ? std::min(text.find('\n'), text.size()) : text.size();
        const std::string_view line = text.substr(0, length);
        if (i == m_places.size()) {
            m_places.push_back({{}, CodeColumn(m_end)});
            m_places[i].lines.numberOf({});
        }
        Place &place = m_places[i];
        if (!line.empty())
            place.ofRow.set(row, i == versionPlace && length > longName ? place.lines.append(line)
                                                                        : place.lines.numberOf(line));
        text.remove_prefix(std::min(length + 1, text.size()));
    }
}

size_t SearchLines::bytes() const
{
    size_t sum = 0;
    for (const Place &place : m_places)
        sum += place.ofRow.bytes() + static_cast<size_t>(place.lines.lines().size());
    return sum;
}

SearchLines::Hits SearchLines::hitsOf(const QByteArray &folded, const Hits *within) const
{
    Hits hits{{}, RowSet(m_end)};
    for (size_t i = 0; i < m_places.size(); ++i) {
        RowSet lines = linesWith(m_places[i].lines, folded, within ? &within->lines[i] : nullptr);
        if (lines.count() > 0)
            hits.rows |= rowsWith(m_places[i].ofRow, lines, within);
        hits.lines.push_back(std::move(lines));
    }
    return hits;
}

RowSet SearchLines::rowsWith(const CodeColumn &codes, const RowSet &lines, const Hits *within) const
{
    const auto holds = [&](quint32 row) { return lines.contains(codes[row]); };
    if (!within || within->rows.count() > m_end / some)
        return RowSet::of(m_end, holds);
    RowSet rows(m_end);
    within->rows.forEach([&](quint32 row) {
        if (holds(row))
            rows.insert(row);
    });
    return rows;
}

} // namespace slipway
