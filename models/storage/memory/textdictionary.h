#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace slipway {

/// Texts, each different one once, numbered from 0 in the order of their first appearance. Fast for
/// millions of them; UTF-8.
class TextDictionary
{
public:
    /// Adds the text when it is not there.
    quint32 numberOf(std::string_view text);
    std::string_view text(quint32 number) const;
    size_t size() const { return m_ends.size(); }

    /// All texts in their order, a line feed behind each: what is found in it lies in one text when neither what is
    /// looked for nor the texts hold line feeds.
    const QByteArray &lines() const { return m_lines; }
    /// Where the text's line feed ends in lines().
    quint32 lineEnd(quint32 number) const { return m_ends[number]; }
    /// Nothing more will be added: gives memory back.
    void finish();

private:
    size_t placeOf(std::string_view text) const;
    void grow();

    QByteArray m_lines;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_table; ///< of numbers, half full at most, its size a power of two
};

} // namespace slipway
