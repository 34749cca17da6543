#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"

namespace slipway {

/// Rules that stand above the decision rule. There is no verdict where the shares changed from a day on, or where users
/// were in several arms; nothing is rolled out by a plan that was changed after a look, or before the days that the
/// plan wants; a verdict of rows from before its plan is retrospective. Each with its sentence.
void holdBack(ExperimentAnalysis &analysis, const ExperimentData &data);

} // namespace slipway
