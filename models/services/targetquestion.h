#pragma once

#include "models/base/progress.h"
#include "models/domain/target.h"
#include "models/services/recentload.h"

namespace slipway {

/// Asks one server what it serves and, where it counts, how that answered lately; `load` remembers the counters until
/// the next question. An unreachable server is a state with an error. Blocks; any thread.
TargetState askWhatServes(const Target &target, RecentLoad &load, Progress &progress);

} // namespace slipway
