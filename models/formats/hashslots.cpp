#include "models/formats/hashslots.h"

#include <algorithm>
#include <cstring>

namespace slipway {

namespace {

constexpr quint64 oddA = 0x9e3779b97f4a7c15;
constexpr quint64 oddB = 0xc2b2ae3d27d4eb4f;

} // namespace

quint64 mixedBits(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

NameHashes NameHashes::of(std::string_view name)
{
    quint64 kept = oddA ^ name.size();
    quint64 place = oddB + name.size();
    for (size_t at = 0; at < name.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, name.data() + at, std::min<size_t>(8, name.size() - at));
        kept = mixedBits(kept ^ word) + oddA;
        place = mixedBits(place + word * oddB);
    }
    return {kept == 0 ? 1 : kept, place};
}

/// Where the hash is, or has room.
size_t HashSlots::slotOf(quint64 hash) const
{
    size_t at = static_cast<size_t>((hash & 0xffff'ffff) * m_hashes.size() >> 32);
    while (m_hashes[at] != 0 && m_hashes[at] != hash)
        at = at + 1 < m_hashes.size() ? at + 1 : 0;
    return at;
}

HashSlots::Slot HashSlots::take(quint64 hash)
{
    const size_t at = slotOf(hash);
    const bool isNew = m_hashes[at] == 0;
    m_hashes[at] = hash;
    m_used += isNew;
    return {at, isNew};
}

bool HashSlots::contains(quint64 hash) const
{
    return !m_hashes.empty() && m_hashes[slotOf(hash)] == hash;
}

} // namespace slipway
