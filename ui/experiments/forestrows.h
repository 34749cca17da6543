#pragma once

#include "models/domain/experiment.h"
#include "models/items/foresttablemodel.h"

namespace slipway {

/// The rows of an experiment's forest plot, in the order of the analysis: primary, guard rails, others. A figure is
/// good or bad only where its interval shows it, and none is while the verdict is blocked.
QList<ForestRow> forestRows(const ExperimentAnalysis &analysis);

/// The methods behind the figures, each named once: "two-proportion z, pooled; interval: Newcombe".
QString methodsText(const ExperimentAnalysis &analysis);

} // namespace slipway
