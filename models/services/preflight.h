#pragma once

#include "models/artifacts/modeltrial.h"
#include "models/domain/deployment.h"
#include "models/services/deployableversions.h"
#include "models/services/versionlabels.h"
#include "models/targets/targetdriver.h"

#include <optional>

namespace slipway {

// The checks before a deployment: pure functions from what was found to what a person is told.

PreflightCheck preflightCheck(const char *name, CheckState state, const char *title, const Sentence &detail);
PreflightCheck reachableCheck(const Target &target, const std::optional<Error> &askError);
/// When some replicas do not answer, of those that the server has: Failed, for a rollback a Warning.
std::optional<PreflightCheck> replicasCheck(const DeploymentPlan &plan, const LiveModel &live);
/// Of a target whose one address several servers share: Failed when more than one answered under it, for an order goes
/// to one of them; for a rollback, and where it is only behind a proxy, a Warning that this net is missing.
std::optional<PreflightCheck> proxyCheck(const DeploymentPlan &plan, const LiveModel &live);
/// `hash` is of the file as it lies there now.
PreflightCheck artifactCheck(const DeployableVersion &version, const Result<QString> &hash);
/// Without a trial: a Warning that this net is missing.
PreflightCheck loadsCheck(const Result<std::optional<ModelTrial>> &trial);
/// For a version that only the server has.
PreflightCheck onlyOnServerCheck(const DeploymentPlan &plan);
/// Failed when the server has other bytes under this version id, or did not tell; a Warning when the version serves
/// already.
PreflightCheck sameVersionCheck(const DeploymentPlan &plan, bool isThere, const QString &hashOnServer);
/// Input columns of the new version against those of the one that serves; nothing when either is unknown.
std::optional<PreflightCheck> inputsCheck(const QStringList &now, const QStringList &wanted);
/// A Warning when the server splits the traffic and the plan would end that; else nothing.
std::optional<PreflightCheck> abTestCheck(const DeploymentPlan &plan, const LiveModel &live, VersionLabels &labels);
/// `running` is the deployment of this data folder that holds the target, if any, with its version as people call it.
PreflightCheck freeCheck(const Target &target, const std::optional<Deployment> &running);
/// Of the lock that lies at the far end; nothing when none does. Passed when the plan takes it over, else Failed; a
/// Warning when that could not be asked. `known` is its deployment where this ledger has it, with its version as people
/// call it.
std::optional<PreflightCheck> farLockCheck(const DeploymentPlan &plan, const Result<std::optional<FarLock>> &held,
                                           const std::optional<Deployment> &known);

} // namespace slipway
