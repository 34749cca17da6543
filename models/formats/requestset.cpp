#include "models/formats/requestset.h"

namespace slipway {

quint64 RequestSet::hashOf(std::string_view name, quint8 arm)
{
    const quint64 hash = mixedBits(NameHashes::of(name).kept + arm);
    return hash == 0 ? 1 : hash;
}

RequestSet::Answer RequestSet::add(quint64 hash)
{
    HashSlots &shard = m_shards[hash >> 56];
    if (m_size >= most)
        return shard.contains(hash) ? Answer::Again : Answer::Unknown;
    if (shard.isTight())
        shard.grow([](size_t, size_t) {});
    const bool isNew = shard.take(hash).isNew;
    m_size += isNew;
    return isNew ? Answer::New : Answer::Again;
}

} // namespace slipway
