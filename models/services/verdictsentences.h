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

/// Of several treatments: which one the verdict is of, and what becomes of one that is not `best`.
Sentence nameTreatment(const QString &best, qsizetype treatments);
Sentence describeOther(const VerdictFacts &facts, const QString &best);

/// The first metric that decides and has too few events to be compared ("too_few_events"); nullptr when none is.
const MetricResult *metricOfTooFewEvents(const VerdictFacts &facts);

/// Makes of a verdict to roll out one that goes on where Fisher's exact test of the primary, the first of the results,
/// does not show the gain: with so few of the rarer outcome the interval alone is too narrow.
void leaveToExactTest(Verdict &verdict, const MetricResult &primary, const stats::DecisionInput &input);

/// Makes of a verdict to roll out `best` one that leaves the choice to a person: `rivals` could be rolled out as well,
/// and it is not shown to be better than they are.
void leaveToChoice(Verdict &verdict, const QString &best, const QStringList &rivals);

} // namespace slipway
