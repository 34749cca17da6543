#include "models/storage/memory/searchlines.h"

#include <algorithm>
#include <cstring>

namespace slipway {

Result<std::shared_ptr<const SearchLines>> SearchLines::load(Database &database, quint32 end)
{
    auto select = database.prepare("SELECT row, search FROM version ORDER BY row");
    if (!select)
        return select.error();
    auto lines = std::make_shared<SearchLines>();
    constexpr size_t linesPerVersion = 9; // what is reserved and not used costs nothing
    lines->m_firstOf.reserve(size_t(end) + 1);
    lines->m_lines.reserve(linesPerVersion * end);
    for (;;) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        const quint32 row = *stepped ? static_cast<quint32>(select->integer(0)) : end;
        while (lines->m_firstOf.size() <= std::min(row, end))
            lines->m_firstOf.push_back(static_cast<quint32>(lines->m_lines.size()));
        if (!*stepped || row >= end)
            break;
        std::string_view rest = select->utf8(1);
        while (!rest.empty()) {
            const size_t length = std::min(rest.find('\n'), rest.size());
            if (length > 0)
                lines->m_lines.push_back(lines->m_dictionary.numberOf(rest.substr(0, length)));
            rest.remove_prefix(std::min(length + 1, rest.size()));
        }
        if (static_cast<size_t>(lines->m_dictionary.lines().size()) > mostBytes || lines->m_lines.size() > mostPlaces)
            return makeError(ErrorCode::NoSpace,
                             QT_TRANSLATE_NOOP("Core", "There is too much text to keep in memory."));
    }
    lines->m_dictionary.finish();
    return std::shared_ptr<const SearchLines>(std::move(lines));
}

std::vector<bool> SearchLines::linesWith(const QByteArray &folded) const
{
    std::vector<bool> found(m_dictionary.size());
    const char *const text = m_dictionary.lines().constData();
    const auto size = static_cast<size_t>(m_dictionary.lines().size());
    quint32 line = 0;
    size_t from = 0;
    while (from < size) {
        const void *hit = memmem(text + from, size - from, folded.constData(), static_cast<size_t>(folded.size()));
        if (!hit)
            break;
        const auto at = static_cast<size_t>(static_cast<const char *>(hit) - text);
        while (m_dictionary.lineEnd(line) <= at)
            ++line;
        found[line] = true;
        from = m_dictionary.lineEnd(line);
    }
    return found;
}

RowSet SearchLines::rowsWith(const QByteArray &folded) const
{
    const std::vector<bool> found = linesWith(folded);
    const auto end = static_cast<quint32>(m_firstOf.size() - 1);
    RowSet rows(end);
    for (quint32 row = 0; row < end; ++row) {
        for (quint32 place = m_firstOf[row]; place < m_firstOf[row + 1]; ++place) {
            if (found[m_lines[place]]) {
                rows.insert(row);
                break;
            }
        }
    }
    return rows;
}

} // namespace slipway
