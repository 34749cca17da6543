#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/querylog.h"

#include <QHash>

namespace slipway {

/// Reads an experiment: arms, metrics, split, verdict, curves. Pure: the same log and plan give the same
/// answer. `plan` is one that planExperiment() made for this log; `versionOfArm` has the version for
/// each arm that is one. Several treatments share alpha by Holm's rule (step-down: each is compared with the control
/// at alpha divided by how many are not settled yet), and the verdict is that of the one that fares best; where
/// several could be rolled out, the best must also be better than each of the others. Cancelled.
Result<ExperimentAnalysis> analyseExperiment(const QString &name, const QueryLog &log, const ExperimentPlan &plan,
                                             const QHash<QString, NamedVersion> &versionOfArm, Progress &progress);

} // namespace slipway
