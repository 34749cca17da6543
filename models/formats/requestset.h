#pragma once

#include "models/formats/hashslots.h"

#include <array>

namespace slipway {

/// Which requests of a log were there before, by 64 bits of a hash of their names: that two of ten million are taken
/// for one has a chance of 3 in 10^6. It keeps no more than `most` (some 150 MB); of further ones it is not known. Not
/// thread-safe.
class RequestSet
{
public:
    static constexpr size_t most = 12'500'000;

    enum class Answer { New, Again, Unknown };
    /// What the hash of a request is, never 0. `arm`: the arm that answered it; a request that is sent to two arms (a
    /// shadow) is one of each.
    static quint64 hashOf(std::string_view name, quint8 arm);
    Answer add(quint64 hash);

private:
    std::array<HashSlots, 256> m_shards; ///< so that only a small one is widened at a time
    size_t m_size = 0;
};

} // namespace slipway
