#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace slipway {

/// A set of numbers, of rows of the index for most, a bit each.
class RowSet
{
public:
    /// Of rows below `end`, empty.
    explicit RowSet(quint32 end = 0) : m_end(end), m_words((end + wordBits - 1) / wordBits) {}

    /// The rows below `end` for which `holds(row)` is true.
    template <class Holds>
    static RowSet of(quint32 end, Holds holds)
    {
        RowSet rows(end);
        for (quint32 row = 0; row < end; ++row)
            rows.m_words[row / wordBits] |= quint64(holds(row)) << (row % wordBits);
        return rows;
    }

    quint32 end() const { return m_end; }
    void insert(quint32 row) { m_words[row / wordBits] |= bit(row); }
    bool contains(quint32 row) const { return row < m_end && (m_words[row / wordBits] & bit(row)) != 0; }

    /// The other set has the same end.
    RowSet &operator&=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    /// What is not in the other.
    RowSet &operator-=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }

    qsizetype count() const
    {
        qsizetype rows = 0;
        for (const quint64 word : m_words)
            rows += std::popcount(word);
        return rows;
    }

    /// In ascending order.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word; word &= word - 1)
                visit(static_cast<quint32>(i * wordBits + static_cast<size_t>(std::countr_zero(word))));
        }
    }

private:
    static constexpr quint32 wordBits = 64;
    static quint64 bit(quint32 row) { return quint64(1) << (row % wordBits); }

    quint32 m_end;
    std::vector<quint64> m_words;
};

} // namespace slipway
