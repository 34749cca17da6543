#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"

namespace slipway {

/// Adds to an analysis what a reader must know before she believes it, each in one sentence with its count: traffic
/// that did not come (first, and in the verdict too), rejected rows and values, users, times, odd lines, arms that are
/// no version. `exactlyTested`: metrics whose p-value is Fisher's;
/// `withoutCovariate`: those that have too few events for the plan's covariate.
void addWarnings(ExperimentAnalysis &analysis, const ExperimentData &data, const QStringList &exactlyTested,
                 const QStringList &withoutCovariate);

} // namespace slipway
