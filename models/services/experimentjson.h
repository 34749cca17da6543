#pragma once

#include "models/domain/experiment.h"
#include "models/services/jsonvalues.h"

namespace slipway {

/// An experiment for programs, in English, with the keys of `experiment show --json`. Pure.
Json experimentJson(const ExperimentAnalysis &analysis);

/// A plan with its hash, with the keys of a plan's file.
Json planJson(const ExperimentPlan &plan);

} // namespace slipway
