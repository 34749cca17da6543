#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace slipway {

/// Texts, each different one once as long as numberOf() adds them, numbered from 0 in the order of their first
/// appearance. Fast for millions of them; UTF-8.
class TextDictionary
{
public:
    /// Adds the text when it is not there.
    quint32 numberOf(std::string_view text);
    /// Adds the text without a look whether it is there; numberOf() does not find it.
    quint32 append(std::string_view text);
    std::string_view text(quint32 number) const;
    size_t size() const { return m_ends.size(); }

    /// All texts in their order, a line feed behind each: what is found in it lies in one text when what is looked
    /// for holds no line feed.
    const QByteArray &lines() const { return m_lines; }
    /// Where the text's line feed ends in lines().
    quint32 lineEnd(quint32 number) const { return m_ends[number]; }
    /// Nothing more will be added: gives memory back.
    void finish();

private:
    /// With a part of the text's hash, which tells most other texts apart without reading them.
    struct Slot {
        quint32 hash = 0;
        quint32 number = 0;
    };

    Slot &slotOf(std::string_view text, quint32 hash);
    void grow();

    QByteArray m_lines;
    std::vector<quint32> m_ends;
    size_t m_slotsTaken = 0;
    std::vector<Slot> m_table; ///< half full at most, its size a power of two
};

} // namespace slipway
