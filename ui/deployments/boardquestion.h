#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/deployment.h"
#include "models/items/deploymentboardtablemodel.h"

namespace slipway {

class DeploymentService;
class RegistryService;

/// What the deployments page shows, read at one time.
struct BoardAnswer {
    DeploymentBoard board; ///< without silentSinceMs: the page knows how long it has been waiting
    QList<Deployment> history;
};

/// Asks every server what it serves, reads the history, and looks up what people call the versions that `known` does
/// not hold yet ("slug/version id" to name). Blocks; for a background job.
Result<BoardAnswer> askBoard(DeploymentService &service, RegistryService &registries,
                             const QHash<QString, QString> &known, Progress &progress);

} // namespace slipway
