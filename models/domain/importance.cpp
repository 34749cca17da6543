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
        ranked.push_back({entry.feature, entry.importance, 0, 0, 0});
        if (std::isfinite(entry.importance))
            largest = std::max(largest, std::abs(entry.importance));
    }
    double magnitudes = 0;
    for (const RankedFeature &row : ranked)
        magnitudes += std::isfinite(row.importance) && largest > 0 ? std::abs(row.importance / largest) : 0;
    std::stable_sort(ranked.begin(), ranked.end(), [](const RankedFeature &a, const RankedFeature &b) {
        if (std::isnan(a.importance) || std::isnan(b.importance))
            return !std::isnan(a.importance) && std::isnan(b.importance);
        return a.importance > b.importance;
    });
    double cumulative = 0;
    int rank = 0;
    for (RankedFeature &row : ranked) {
        row.rank = std::isnan(row.importance) ? 0 : ++rank;
        row.share = magnitudes > 0 && std::isfinite(row.importance) ? row.importance / largest / magnitudes
                                                                    : std::numeric_limits<double>::quiet_NaN();
        cumulative += std::isfinite(row.share) ? std::abs(row.share) : 0;
        row.cumulative = std::isfinite(row.share) ? cumulative : row.share;
    }
    return ranked;
}

} // namespace slipway
