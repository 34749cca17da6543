#pragma once

#include "models/base/sqlite.h"

namespace slipway {

/// The indexes of the index that only make reading fast. While very many versions are written they are left out,
/// because building them at the end is cheaper than keeping them.
class SecondaryIndexes
{
public:
    /// Until ensure() reading is slow, but right.
    static Status drop(Database &database);
    /// Builds those that are missing. Belongs behind every scan, for an earlier one may have been killed.
    static Status ensure(Database &database);
};

} // namespace slipway
