#pragma once

#include "models/domain/deployment.h"
#include "ui/widgets/messagebar.h"

namespace slipway {

/// How a deployment's state is shown in a message bar.
MessageBar::Kind outcomeKind(DeploymentState state);
/// The state and what is true now, as "Failed, rolled back: lab serves 1.0.0 again …".
QString outcomeText(const Deployment &deployment);

} // namespace slipway
