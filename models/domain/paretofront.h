#pragma once

#include "models/domain/seriesmath.h"

namespace slipway {

/// The points that no other beats in one direction without losing in the other (equal points all stay), ordered by x. A
/// point with a NaN is none of them.
std::vector<std::size_t> paretoFront(std::span<const double> x, Best bestX, std::span<const double> y, Best bestY);

} // namespace slipway
