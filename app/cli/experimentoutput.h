#pragma once

#include "app/cli/output.h"
#include "models/domain/experiment.h"

namespace slipway {

/// An experiment as `experiment show` prints it for people.
void printExperiment(const Output &output, const ExperimentAnalysis &analysis);

} // namespace slipway
