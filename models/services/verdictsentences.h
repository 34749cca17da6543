#pragma once

#include "models/domain/experiment.h"
#include "models/services/shownrule.h"

namespace slipway {

/// All that a verdict is put into words from: one treatment against the control.
struct VerdictFacts {
    const ExperimentPlan &plan;
    const QList<Variant> &variants;
    const SampleRatioCheck &srm;
    const QList<MetricResult> &metrics; ///< of that treatment, in the order of the plan
    const stats::DecisionInput &input;
    const ShownDecision &shown;
    const QList<LookRecord> &looks; ///< those before this one, of plans whose looks spend alpha
    double alpha = 0.05;            ///< that may be spent over all looks
    qint64 rows = 0;
    qint64 rowsBeforePlan = 0;
};

/// The decision with its reasons as sentences, each with figures and n, and what would change it. Input that
/// the rule cannot take (values that are no numbers) is "continue", blocked, with that reason.
Verdict describeVerdict(const VerdictFacts &facts);

/// Of several treatments: which one the verdict is of, and what becomes of one that is not that.
Sentence nameTreatment(const Verdict &verdict, const QString &chosen, qsizetype treatments);
Sentence describeOther(const VerdictFacts &facts, const QString &chosen);

/// The first metric that decides and has too few events to be compared ("too_few_events"); nullptr when none is.
const MetricResult *metricOfTooFewEvents(const VerdictFacts &facts);

/// Makes of a verdict to roll out `best` one that leaves the choice to a person: `rivals` could be rolled out as well,
/// and it is not shown to be better than they are.
void leaveToChoice(Verdict &verdict, const QString &best, const QStringList &rivals);

} // namespace slipway
