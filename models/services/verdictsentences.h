#pragma once

#include "models/domain/experiment.h"
#include "models/stats/decision.h"

namespace slipway {

/// All that a verdict is put into words from: one treatment against the control.
struct VerdictFacts {
    const ExperimentPlan &plan;
    const QList<Variant> &variants;
    const SampleRatioCheck &srm;
    const QList<MetricResult> &metrics; ///< of that treatment, in the order of the plan
    const stats::DecisionInput &input;
    const stats::Outcome<stats::Decision> &decision;
};

/// The decision with its reasons as sentences, each with figures and n, and what would change it. Input that
/// the rule cannot take (values that are no numbers) is "continue", blocked, with that reason.
Verdict describeVerdict(const VerdictFacts &facts);

/// Makes of a verdict to roll out `best` one that leaves the choice to a person: `rivals` could be rolled out as well,
/// and it is not shown to be better than they are.
void leaveToChoice(Verdict &verdict, const QString &best, const QStringList &rivals);

} // namespace slipway
