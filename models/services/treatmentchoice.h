#pragma once

#include "models/services/shownrule.h"
#include "models/services/verdictsentences.h"

namespace slipway {

/// What the rule says of one treatment.
struct TreatmentReading {
    qsizetype treatment = 0; ///< its place among the treatments
    stats::DecisionInput input;
    ShownDecision shown;
    double gain = 0; ///< of the primary, more is better
};

/// The treatment that the experiment's verdict is of: one that can be rolled out before one that goes on before one
/// that is to be rolled back, and of those the one with the largest gain. `readings` is not empty.
const TreatmentReading &chosenOf(const QList<TreatmentReading> &readings);

/// The treatments that could be rolled out as well, and than which `chosen` is not shown to be better at `alpha`.
QList<qsizetype> rivalsOf(const TreatmentReading &chosen, const QList<TreatmentReading> &readings, double alpha);

} // namespace slipway
