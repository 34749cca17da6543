#pragma once

#include "models/base/result.h"
#include "models/domain/deployment.h"
#include "models/domain/environmentrules.h"
#include "models/targets/targetdriver.h"

#include <QList>

#include <optional>

namespace slipway {

// What an environment and a kind of target mean for a plan: pure functions.

/// Makes the rules the plan's own and says which they are; and, as a Warning, what this kind of target cannot use.
QList<PreflightCheck> applyRules(DeploymentPlan &plan, const EnvironmentRules &rules, Capabilities can);
/// Failed when the target cannot do what the plan's strategy or mode needs, with what it can do instead; nothing for a
/// strategy that every target can do.
std::optional<PreflightCheck> strategyCheck(const DeploymentPlan &plan, Capabilities can);
/// Failed for a deployment to a frozen target; a rollback is told of it; nothing when it is not frozen.
std::optional<PreflightCheck> frozenCheck(const DeploymentPlan &plan);
/// Failed without the right to give orders; a Warning where only an order would show it.
PreflightCheck authorisedCheck(const Target &target, const Result<OrderAccess> &access);
/// Failed when the files do not fit; nothing when the target does not tell.
std::optional<PreflightCheck> spaceCheck(const DeploymentPlan &plan, const std::optional<qint64> &freeBytes);
PreflightCheck takesNoFilesCheck(const DeploymentPlan &plan);
/// A Warning for each safety net that is missing: no health of the process, nothing that makes it load, no metrics, no
/// golden prediction, no watch after the switch, no lock that others see, no previous version.
QList<PreflightCheck> missingNets(const DeploymentPlan &plan, Capabilities can, bool hasGolden);

} // namespace slipway
