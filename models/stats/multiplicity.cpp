#include "models/stats/multiplicity.h"

#include <algorithm>
#include <cmath>

namespace slipway::stats {

namespace {

/// What the p-value of a rank (from 1, of m) is multiplied with.
double factorOf(Adjustment method, double rank, double m)
{
    switch (method) {
    case Adjustment::Bonferroni:
        return m;
    case Adjustment::Holm:
    case Adjustment::Hochberg:
        return m - rank + 1;
    case Adjustment::BenjaminiHochberg:
    case Adjustment::BenjaminiYekutieli:
        break;
    }
    double harmonic = 1;
    if (method == Adjustment::BenjaminiYekutieli) {
        for (double i = 2; i <= m; ++i)
            harmonic += 1 / i;
    }
    return harmonic * m / rank;
}

} // namespace

Outcome<std::vector<double>> adjustPValues(std::span<const double> pValues, Adjustment method)
{
    if (std::any_of(pValues.begin(), pValues.end(), [](double p) { return std::isinf(p); }))
        return wrongInput(Reason::NonFiniteInput);
    std::vector<size_t> order;
    for (size_t i = 0; i < pValues.size(); ++i) {
        if (!std::isnan(pValues[i]))
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](size_t i, size_t j) { return pValues[i] < pValues[j]; });
    const auto m = static_cast<double>(order.size());
    std::vector<double> adjusted(pValues.begin(), pValues.end());
    const auto adjust = [&](size_t place) {
        return std::min(1.0, factorOf(method, static_cast<double>(place + 1), m) * pValues[order[place]]);
    };
    if (method == Adjustment::Bonferroni || method == Adjustment::Holm) {
        double running = 0;
        for (size_t place = 0; place < order.size(); ++place) {
            running = method == Adjustment::Holm ? std::max(running, adjust(place)) : adjust(place);
            adjusted[order[place]] = running;
        }
    } else {
        double running = 1;
        for (size_t place = order.size(); place-- > 0;) {
            running = std::min(running, adjust(place));
            adjusted[order[place]] = running;
        }
    }
    return adjusted;
}

} // namespace slipway::stats
