#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"

namespace slipway {

struct ArmLayout;

/// The primary and the guard rails in each part of the data that a word of a text column makes, each treatment against
/// the control at the plan's alpha, with the p-values adjusted over all parts of the metric and treatment. Parts in
/// which no comparison can be made are there with their reason. Pure.
QList<SegmentResult> readSegments(const ExperimentData &data, const ExperimentPlan &plan, const ArmLayout &layout);

} // namespace slipway
