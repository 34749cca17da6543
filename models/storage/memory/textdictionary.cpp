#include "models/storage/memory/textdictionary.h"

#include <QHashFunctions>

#include <utility>

namespace slipway {

namespace {

constexpr quint32 none = ~quint32(0);
constexpr size_t firstTableSize = 1024;

} // namespace

quint32 TextDictionary::numberOf(std::string_view text)
{
    if (2 * m_slotsTaken >= m_table.size())
        grow();
    const auto hash = static_cast<quint32>(qHashBits(text.data(), text.size()));
    Slot &slot = slotOf(text, hash);
    if (slot.number == none) {
        slot = {hash, append(text)};
        ++m_slotsTaken;
    }
    return slot.number;
}

quint32 TextDictionary::append(std::string_view text)
{
    m_lines.append(text.data(), static_cast<qsizetype>(text.size())).append('\n');
    m_ends.push_back(static_cast<quint32>(m_lines.size()));
    return static_cast<quint32>(m_ends.size() - 1);
}

std::string_view TextDictionary::text(quint32 number) const
{
    const size_t begin = number == 0 ? 0 : m_ends[number - 1];
    return {m_lines.constData() + begin, m_ends[number] - begin - 1};
}

void TextDictionary::finish()
{
    m_lines.squeeze();
    m_ends.shrink_to_fit();
    m_table = {};
}

TextDictionary::Slot &TextDictionary::slotOf(std::string_view text, quint32 hash)
{
    const size_t mask = m_table.size() - 1;
    size_t place = hash & mask;
    while (m_table[place].number != none && (m_table[place].hash != hash || this->text(m_table[place].number) != text))
        place = (place + 1) & mask;
    return m_table[place];
}

void TextDictionary::grow()
{
    const std::vector<Slot> before = std::exchange(m_table, {});
    m_table.assign(std::max(firstTableSize, before.size() * 2), {0, none});
    const size_t mask = m_table.size() - 1;
    for (const Slot &slot : before) {
        size_t place = slot.hash & mask;
        while (m_table[place].number != none)
            place = (place + 1) & mask;
        if (slot.number != none)
            m_table[place] = slot;
    }
}

} // namespace slipway
