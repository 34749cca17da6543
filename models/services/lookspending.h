#pragma once

#include "models/domain/experimentchecks.h"
#include "models/domain/experimentplan.h"

#include <QList>

#include <optional>

namespace slipway {

/// Units of the control and of one treatment.
struct PairUnits {
    double control = 0;
    double treatment = 0;
};

/// Units that the plan wants of an arm, given its place in the order of the split; nullopt without a planned size.
std::optional<double> plannedUnits(const ExperimentPlan &plan, size_t place);

/// The share of the planned size that is there: that of the arm which lacks more, from 1e-6 to 1.
double informationOf(const PairUnits &present, const PairUnits &planned);

/// What may be spent at a look at `information`, two-sided, after what the looks before it have spent of `alpha`: the
/// spending function of O'Brien and Fleming as Lan and DeMets (1983) have it. Never 0, since the rule needs a level.
double nominalAlpha(const QList<LookRecord> &looks, double alpha, double information);

} // namespace slipway
