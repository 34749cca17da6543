#pragma once

#include "models/domain/deployment.h"
#include "models/domain/target.h"
#include "models/services/deployableversions.h"

namespace slipway {

/// The path segment for a version's model on a server: the one that the server has for a model of this name, else the
/// folder's name without `_model_TIMESTAMP` or the model's name, folded, with "-2", "-3" … while another model has it.
QString slugOn(const QList<LiveModel> &live, const DeployableVersion &version);

/// The model of this name or slug among what a server serves; an empty name means the only one. NotFound or Conflict,
/// with the names there are. `target` is for the sentence.
Result<LiveModel> findLiveModel(const QList<LiveModel> &live, const QString &model, const QString &target);

/// What a plan will do, step by step, and the way back.
QList<PlanStep> plannedSteps(const DeploymentPlan &plan);
Sentence wayBack(const DeploymentPlan &plan);

} // namespace slipway
