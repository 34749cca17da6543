#include "models/stats/seriesband.h"

#include "models/stats/distributions.h"
#include "models/stats/means.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace slipway::stats {

namespace {

constexpr double tail = 0.025; // above the 95 % interval

std::vector<double> allSteps(const std::vector<SeriesPoints> &series)
{
    std::vector<double> all;
    for (const SeriesPoints &each : series) {
        std::vector<double> merged;
        merged.reserve(std::max(all.size(), each.steps.size()));
        std::set_union(all.begin(), all.end(), each.steps.begin(), each.steps.end(), std::back_inserter(merged));
        all = std::move(merged);
    }
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// Half the width of the band; NaN when it has none.
double halfWidth(const MeanArm &arm, BandKind kind)
{
    if (arm.n < 2)
        return std::numeric_limits<double>::quiet_NaN();
    switch (kind) {
    case BandKind::StandardDeviation:
        return arm.sd;
    case BandKind::StandardError:
        return arm.sd / std::sqrt(arm.n);
    case BandKind::Interval95:
        break;
    }
    return studentUpperQuantile(tail, arm.n - 1) * arm.sd / std::sqrt(arm.n);
}

} // namespace

SeriesBand meanBand(const std::vector<SeriesPoints> &series, BandKind kind)
{
    SeriesBand band;
    band.steps = allSteps(series);
    std::vector<std::size_t> next(series.size(), 0);
    std::vector<double> here;
    for (const double step : band.steps) {
        here.clear();
        for (std::size_t i = 0; i < series.size(); ++i) {
            const auto &[steps, values] = series[i];
            std::size_t &at = next[i];
            if (at >= steps.size() || steps[at] != step)
                continue;
            if (std::isfinite(values[at]))
                here.push_back(values[at]);
            while (at < steps.size() && steps[at] == step)
                ++at;
        }
        const MeanArm arm = summarise(here);
        const double half = halfWidth(arm, kind);
        band.means.push_back(here.empty() ? std::numeric_limits<double>::quiet_NaN() : arm.mean);
        band.lows.push_back(arm.mean - half);
        band.highs.push_back(arm.mean + half);
        band.counts.push_back(static_cast<int>(here.size()));
    }
    return band;
}

} // namespace slipway::stats
