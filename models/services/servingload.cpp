#include "models/services/servingload.h"

#include <cmath>

namespace slipway {

namespace {

constexpr double msOfSecond = 1000;

std::optional<double> latencyMs(const std::map<double, double> &counts, double quantile)
{
    const auto seconds = quantileOfBuckets(counts, quantile);
    return seconds ? std::optional(*seconds * msOfSecond) : std::nullopt;
}

double grown(double before, double now)
{
    return now < before ? now : now - before;
}

} // namespace

void ServingLoad::begin(const QList<ServingFigures> &figures)
{
    m_before.clear();
    for (const ServingFigures &one : figures)
        m_before.insert(one.version, one);
}

LoadReading ServingLoad::since(const QList<ServingFigures> &figures, const QString &version) const
{
    LoadReading reading;
    for (const ServingFigures &now : figures) {
        if (now.version != version)
            continue;
        ServingFigures before = m_before.value(version);
        if (now.requests < before.requests)
            before = ServingFigures();
        reading.requests = grown(before.requests, now.requests);
        reading.errors = grown(before.errors, now.errors);
        std::map<double, double> counts;
        for (const auto &[bound, count] : now.latencyCounts) {
            const auto old = before.latencyCounts.find(bound);
            counts[bound] = grown(old == before.latencyCounts.end() ? 0 : old->second, count);
        }
        reading.p50Ms = latencyMs(counts, 0.5);
        reading.p95Ms = latencyMs(counts, 0.95);
        reading.p99Ms = latencyMs(counts, 0.99);
    }
    return reading;
}

std::optional<double> quantileOfBuckets(const std::map<double, double> &cumulative, double quantile)
{
    const double total = cumulative.empty() ? 0 : cumulative.rbegin()->second;
    if (!(total > 0))
        return std::nullopt;
    const double rank = quantile * total;
    double lowBound = 0;
    double lowCount = 0;
    for (const auto &[bound, count] : cumulative) {
        if (count >= rank) {
            if (std::isinf(bound))
                return lowBound;
            return count > lowCount ? lowBound + (bound - lowBound) * (rank - lowCount) / (count - lowCount) : bound;
        }
        lowBound = bound;
        lowCount = count;
    }
    return lowBound;
}

} // namespace slipway
