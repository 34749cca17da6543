#pragma once

#include "models/domain/deployment.h"

namespace slipway {

class ReasonDialog;

// The questions before a deployment that runs is held or taken on. The caller opens them and reads the reason.

ReasonDialog *pauseDialog(const DeploymentPlan &plan);
/// What is skipped, what was seen so far, what comes next; in production the environment's name is typed. `running` has
/// readings.
ReasonDialog *promoteDialog(const DeploymentPlan &plan, const Deployment &running);

} // namespace slipway
