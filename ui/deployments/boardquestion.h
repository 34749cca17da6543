#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/deployment.h"

#include <QHash>

namespace slipway {

class DeploymentService;
class RegistryService;

/// What the deployments page knows without asking a server.
struct BoardOutline {
    QList<Target> targets;
    QList<Deployment> history;
    QHash<QString, QString> versionNames; ///< "slug/version id" to what people call it
};

/// What one server said, and what people call its versions.
struct BoardAnswer {
    TargetState state;
    QHash<QString, QString> versionNames;
};

/// Reads targets and history, and looks up what people call the versions that `known` does not hold yet. Sends
/// nothing. Blocks; for a background job.
Result<BoardOutline> readBoard(DeploymentService &service, RegistryService &registries,
                               const QHash<QString, QString> &known, Progress &progress);
/// Asks one server what it serves; `known` as above. Blocks for as long as the server hangs; for a job of its own.
Result<BoardAnswer> askForBoard(DeploymentService &service, RegistryService &registries, const QString &target,
                                const QHash<QString, QString> &known, Progress &progress);

} // namespace slipway
