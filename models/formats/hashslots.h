#pragma once

#include <QtGlobal>

#include <algorithm>
#include <string_view>
#include <vector>

namespace slipway {

/// Two hashes of the same bytes with other constants; `kept` is never 0. The same on every machine of one byte order.
struct NameHashes {
    quint64 kept;
    quint64 place;

    static NameHashes of(std::string_view name);
};

/// The finalizer of splitmix64 (Steele, Lea and Flood 2014).
quint64 mixedBits(quint64 x);

/// A table of hashes with open addressing; what belongs to a slot its owner keeps beside it. Not thread-safe.
class HashSlots
{
public:
    struct Slot {
        size_t at = 0;
        bool isNew = false;
    };

    /// Not twice as many: of ten million the half that is empty would be what fills the memory.
    size_t nextCapacity() const { return std::max<size_t>(64, m_hashes.size() / 4 * 5); }
    /// grow() comes before the next take().
    bool isTight() const { return (m_used + 1) * 20 > m_hashes.size() * 17; }
    /// Widens it; `move(from, to)` is told of every hash where it went.
    template <class Move>
    void grow(Move move)
    {
        std::vector<quint64> before(nextCapacity());
        before.swap(m_hashes);
        m_used = 0;
        for (size_t from = 0; from < before.size(); ++from) {
            if (before[from] != 0)
                move(from, take(before[from]).at);
        }
    }
    /// The slot of a hash that is not 0.
    Slot take(quint64 hash);
    bool contains(quint64 hash) const;

private:
    size_t slotOf(quint64 hash) const;

    std::vector<quint64> m_hashes; ///< 0 = free
    size_t m_used = 0;
};

} // namespace slipway
