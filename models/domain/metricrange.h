#pragma once

namespace slipway {

/// The least and greatest of some values of one metric; both 0 when there were none.
struct MetricRange {
    double least = 0;
    double greatest = 0;
};

} // namespace slipway
