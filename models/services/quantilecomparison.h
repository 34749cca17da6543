#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"

namespace slipway {

/// P50, P95 and P99 of both arms with their differences (Maritz and Jarrett), where the rows are independent and were
/// drawn alike; else with the reason why not (QuantileResult::undefined). Empty of arms without quantiles.
QList<QuantileResult> compareQuantiles(const ArmFigures &control, const ArmFigures &treated, double confLevel);

} // namespace slipway
