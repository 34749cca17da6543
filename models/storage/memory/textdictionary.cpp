#include "models/storage/memory/textdictionary.h"

#include <QHashFunctions>

namespace slipway {

namespace {

constexpr quint32 none = ~quint32(0);
constexpr size_t firstTableSize = 1024;

} // namespace

quint32 TextDictionary::numberOf(std::string_view text)
{
    if (2 * m_ends.size() >= m_table.size())
        grow();
    quint32 &number = m_table[placeOf(text)];
    if (number == none) {
        number = static_cast<quint32>(m_ends.size());
        m_lines.append(text.data(), static_cast<qsizetype>(text.size())).append('\n');
        m_ends.push_back(static_cast<quint32>(m_lines.size()));
    }
    return number;
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

size_t TextDictionary::placeOf(std::string_view text) const
{
    size_t place = qHashBits(text.data(), text.size()) & (m_table.size() - 1);
    while (m_table[place] != none && this->text(m_table[place]) != text)
        place = (place + 1) & (m_table.size() - 1);
    return place;
}

void TextDictionary::grow()
{
    m_table.assign(std::max(firstTableSize, m_table.size() * 2), none);
    for (quint32 number = 0; number < m_ends.size(); ++number)
        m_table[placeOf(text(number))] = number;
}

} // namespace slipway
