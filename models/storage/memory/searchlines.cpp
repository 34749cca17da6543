#include "models/storage/memory/searchlines.h"

#include <QHashFunctions>

#include <cstring>
#include <string_view>

namespace slipway {

/// Finds the number of a line by an open table of numbers, half full at most.
class SearchLines::Loader
{
public:
    explicit Loader(SearchLines &lines) : m_lines(lines), m_table(1024, none) {}

    quint32 numberOf(std::string_view line)
    {
        if (2 * m_lines.m_lineEnds.size() >= m_table.size())
            grow();
        size_t place = placeOf(line);
        if (m_table[place] == none) {
            m_table[place] = static_cast<quint32>(m_lines.m_lineEnds.size());
            m_lines.m_text.append(line.data(), static_cast<qsizetype>(line.size())).append('\n');
            m_lines.m_lineEnds.push_back(static_cast<quint32>(m_lines.m_text.size()));
        }
        return m_table[place];
    }

private:
    static constexpr quint32 none = ~quint32(0);

    std::string_view lineAt(quint32 number) const
    {
        const size_t begin = number == 0 ? 0 : m_lines.m_lineEnds[number - 1];
        return {m_lines.m_text.constData() + begin, m_lines.m_lineEnds[number] - begin - 1};
    }

    size_t placeOf(std::string_view line) const
    {
        size_t place = qHashBits(line.data(), line.size()) & (m_table.size() - 1);
        while (m_table[place] != none && lineAt(m_table[place]) != line)
            place = (place + 1) & (m_table.size() - 1);
        return place;
    }

    void grow()
    {
        m_table.assign(m_table.size() * 2, none);
        for (quint32 number = 0; number < m_lines.m_lineEnds.size(); ++number)
            m_table[placeOf(lineAt(number))] = number;
    }

    SearchLines &m_lines;
    std::vector<quint32> m_table;
};

Result<std::shared_ptr<const SearchLines>> SearchLines::load(Database &database, quint32 end)
{
    auto select = database.prepare("SELECT row, search FROM version ORDER BY row");
    if (!select)
        return select.error();
    auto lines = std::make_shared<SearchLines>();
    Loader loader(*lines);
    lines->m_firstOf.reserve(size_t(end) + 1);
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
                lines->m_lines.push_back(loader.numberOf(rest.substr(0, length)));
            rest.remove_prefix(std::min(length + 1, rest.size()));
        }
        if (static_cast<size_t>(lines->m_text.size()) > mostBytes)
            return makeError(ErrorCode::NoSpace,
                             QT_TRANSLATE_NOOP("Core", "There is too much text to keep in memory."));
    }
    lines->m_text.squeeze();
    lines->m_lines.shrink_to_fit();
    lines->m_lineEnds.shrink_to_fit();
    return std::shared_ptr<const SearchLines>(std::move(lines));
}

std::vector<bool> SearchLines::linesWith(const QByteArray &folded) const
{
    std::vector<bool> found(m_lineEnds.size());
    const char *const text = m_text.constData();
    const auto size = static_cast<size_t>(m_text.size());
    size_t line = 0;
    size_t from = 0;
    while (from < size) {
        const void *hit = memmem(text + from, size - from, folded.constData(), static_cast<size_t>(folded.size()));
        if (!hit)
            break;
        const auto at = static_cast<size_t>(static_cast<const char *>(hit) - text);
        while (m_lineEnds[line] <= at)
            ++line;
        found[line] = true;
        from = m_lineEnds[line];
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
