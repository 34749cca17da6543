#pragma once

#include "models/storage/memory/versioncolumns.h"

namespace slipway {

/// A key to sort by, the first the most important. Missing values come last in both directions.
struct RankedKey {
    std::shared_ptr<const RankColumn> column;
    bool descending = false;
};

/// The rows in the order of the keys; those that are equal in ascending order of their numbers.
std::vector<quint32> inOrder(const RowSet &rows, const std::vector<RankedKey> &keys);

} // namespace slipway
