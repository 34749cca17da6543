#include "models/domain/importance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

std::vector<RankedFeature> rankedImportance(const QList<FeatureImportance> &importance)
{
    std::vector<RankedFeature> ranked;
    // Of values near the end of what a double holds not even the sum of two is one: each is scaled by the largest.
    double largest = 0;
    for (const FeatureImportance &entry : importance) {
        ranked.push_back({entry.feature, entry.importance, 0, 0, 0, 0});
        if (std::isfinite(entry.importance))
            largest = std::max(largest, entry.importance);
    }
    double gains = 0;
    for (const RankedFeature &row : ranked)
        gains += row.importance > 0 && std::isfinite(row.importance) ? row.importance / largest : 0;
    std::stable_sort(ranked.begin(), ranked.end(), [](const RankedFeature &a, const RankedFeature &b) {
        if (std::isnan(a.importance) || std::isnan(b.importance))
            return !std::isnan(a.importance) && std::isnan(b.importance);
        return a.importance == b.importance ? a.feature < b.feature : a.importance > b.importance;
    });
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    double cumulative = 0;
    for (std::size_t i = 0; i < ranked.size() && !std::isnan(ranked[i].importance); ++i) {
        ranked[i].place = static_cast<int>(i) + 1;
        const bool isTied = i > 0 && ranked[i - 1].importance == ranked[i].importance;
        ranked[i].rank = isTied ? ranked[i - 1].rank : ranked[i].place;
    }
    for (RankedFeature &row : ranked) {
        row.share = gains > 0 && std::isfinite(row.importance) ? row.importance / largest / gains : nan;
        cumulative += row.share > 0 ? row.share : 0;
        row.cumulative = row.share >= 0 ? cumulative : nan;
    }
    return ranked;
}

} // namespace slipway
