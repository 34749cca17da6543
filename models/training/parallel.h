#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <functional>

namespace slipway {

/// Does `count` independent pieces of work on as many threads as the machine has cores, the last piece first,
/// and waits for them. `work(index, progress)` runs on those threads; every report of its Progress counts one
/// step, and `onSteps` is told their number on the calling thread. The first error ends the rest; a cancel of
/// `progress` ends all.
Status runInParallel(int count, const std::function<Status(int index, Progress &progress)> &work,
                     const std::function<void(qint64 steps)> &onSteps, const Progress &progress);

} // namespace slipway
