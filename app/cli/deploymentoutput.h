#pragma once

#include "app/cli/output.h"
#include "models/domain/deployment.h"

namespace slipway {

/// As the contract of the commands lists them: what was interrupted failed, and its outcome says what is open.
QString stateKey(DeploymentState state);

/// Without its readings.
Json jsonOf(const Deployment &deployment);
/// What the health gate saw, look by look.
Json jsonOf(const QList<GateReading> &readings);

} // namespace slipway
