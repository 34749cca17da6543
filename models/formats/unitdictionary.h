#pragma once

#include "models/formats/hashslots.h"

#include <array>

namespace slipway {

/// Numbers for the names of units, from 0 in the order of appearance. It keeps no name but 72 bits of two hashes of it:
/// ten million units take some 160 MB whatever their names are, and that two of them are taken for one has a chance of
/// 1 in 10^8. Not thread-safe.
class UnitDictionary
{
public:
    struct Place {
        quint32 number = 0;
        bool isNew = false;
    };
    Place place(std::string_view name);
    quint32 size() const { return m_size; }

private:
    /// A part of the table, so that only a small one is widened at a time.
    struct Shard {
        HashSlots slots;
        std::vector<quint32> numbers; ///< by slot
    };
    static void grow(Shard &shard);

    std::array<Shard, 256> m_shards;
    quint32 m_size = 0;
};

} // namespace slipway
