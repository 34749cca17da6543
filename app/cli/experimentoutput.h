#pragma once

#include "app/cli/output.h"
#include "models/domain/experiment.h"

namespace slipway {

/// An experiment as `experiment show` prints it, for scripts and for people.
Json experimentJson(const ExperimentAnalysis &analysis);
void printExperiment(const Output &output, const ExperimentAnalysis &analysis);

/// A plan with its hash, with the keys of a plan's file.
Json planJson(const ExperimentPlan &plan);

} // namespace slipway
