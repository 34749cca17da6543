#include "models/domain/serieslook.h"

#include <algorithm>

namespace slipway {

namespace {

int leastUsed(const std::array<int, seriesColours> &here, const ColourUses &uses)
{
    int best = 0;
    for (int colour = 1; colour < seriesColours; ++colour) {
        const auto at = static_cast<std::size_t>(colour);
        const auto bestAt = static_cast<std::size_t>(best);
        if (std::pair(here[at], uses[at]) < std::pair(here[bestAt], uses[bestAt]))
            best = colour;
    }
    return best;
}

} // namespace

QList<int> seriesLooks(const QList<std::optional<int>> &colours, const ColourUses &uses)
{
    const int ofEach = static_cast<int>((colours.size() + seriesColours - 1) / seriesColours);
    std::array<int, seriesColours> here{};
    const auto take = [&here](int colour) { return colour + seriesColours * here[static_cast<std::size_t>(colour)]++; };
    QList<int> looks(colours.size(), -1);
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const int own = colours[i] ? std::clamp(*colours[i], 0, seriesColours - 1) : 0;
        if (colours[i] && here[static_cast<std::size_t>(own)] < ofEach)
            looks[i] = take(own);
    }
    for (int &look : looks) {
        if (look < 0)
            look = take(leastUsed(here, uses));
    }
    return looks;
}

} // namespace slipway
