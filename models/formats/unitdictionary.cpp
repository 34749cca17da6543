#include "models/formats/unitdictionary.h"

namespace slipway {

UnitDictionary::Place UnitDictionary::place(std::string_view name)
{
    const NameHashes hashes = NameHashes::of(name);
    Shard &shard = m_shards[hashes.place >> 56];
    if (shard.slots.isTight())
        grow(shard);
    const HashSlots::Slot slot = shard.slots.take(hashes.kept);
    if (!slot.isNew)
        return {shard.numbers[slot.at], false};
    shard.numbers[slot.at] = m_size;
    return {m_size++, true};
}

void UnitDictionary::grow(Shard &shard)
{
    const std::vector<quint32> before = std::move(shard.numbers);
    shard.numbers.assign(shard.slots.nextCapacity(), 0);
    shard.slots.grow([&](size_t from, size_t to) { shard.numbers[to] = before[from]; });
}

} // namespace slipway
