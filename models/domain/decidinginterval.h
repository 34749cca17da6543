#pragma once

#include "models/domain/experimentplan.h"

namespace slipway {

/// An interval that the decision rule reads, and the bound it is held against: treatment minus control, in the
/// metric's unit, not turned. An end may be infinite.
struct DecidingInterval {
    MetricPlan metric;
    double estimate = 0;
    double low = 0;
    double high = 0;
    double bound = 0;        ///< 0, or the margin on the side that is worse
    double confLevel = 0.95; ///< two-sided
    /// Which looks it may be read at: a single one; one of several that share alpha; every one.
    enum class Holds { Once, AtThisLook, AtAnyLook };
    Holds holds = Holds::Once;
    bool decides = false; ///< the verdict follows from this one
    enum class Standing { Held, Lost, Open };
    Standing standing = Standing::Open; ///< on the good side of the bound, beyond it, or on both sides
};

} // namespace slipway
