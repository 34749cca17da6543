#include "models/domain/paretofront.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway {

std::vector<std::size_t> paretoFront(std::span<const double> x, Best bestX, std::span<const double> y, Best bestY)
{
    // With both turned so that lower is better, a point is beaten by one that is further left and not higher.
    const double turnX = bestX == Best::Lowest ? 1 : -1;
    const double turnY = bestY == Best::Lowest ? 1 : -1;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        if (!std::isnan(x[i]) && !std::isnan(y[i]))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(turnX * x[a], turnY * y[a]) < std::pair(turnX * x[b], turnY * y[b]);
    });
    std::vector<std::size_t> front;
    for (const std::size_t i : order) {
        const bool first = front.empty() || turnY * y[i] < turnY * y[front.back()];
        if (first || (x[i] == x[front.back()] && y[i] == y[front.back()]))
            front.push_back(i);
    }
    std::stable_sort(front.begin(), front.end(), [&](std::size_t a, std::size_t b) { return x[a] < x[b]; });
    return front;
}

} // namespace slipway
