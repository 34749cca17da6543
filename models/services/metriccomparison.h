#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"
#include "models/stats/decision.h"

namespace slipway {

/// What the arms of a metric are compared by: rows as they are; users, whose rows belong together; phases, that are
/// combined and never pooled; values less what a covariate explains, in phases too.
enum class ComparisonBasis { Rows, Users, Phases, UsersInPhases, Covariate, CovariateInPhases };

/// One metric of a treatment against the control, and the same as the decision rule takes it.
struct MetricComparison {
    MetricResult result;
    stats::DecisionMetric decision;
    ComparisonBasis basis = ComparisonBasis::Rows;
    bool leavesCovariate = false; ///< of the plan, because a rate has few events (hasFewEvents)
    bool hasTooFewEvents = false; ///< for a rate of users with several rows: the result is undefined
};
/// `confLevel` is that of the difference and of the lift; the arms' own intervals are always 95 %.
/// A rate is compared as ratecomparison.h says unless users with several rows or a covariate are in play; with few
/// events neither is.
/// A value that is no number makes the metric undefined ("non_finite_input"); none is dropped. Pure.
MetricComparison compareMetric(const ExperimentPlan &plan, const MetricPlan &metric, const ArmFigures &control,
                               const ArmFigures &treated, double confLevel);
/// The same arms read at another level.
MetricResult readAt(const MetricComparison &comparison, double confLevel);
/// What of the comparison may be read at every look; nothing where it is undefined. The lift's interval is that of the
/// level at which one reading would be as wide.
std::optional<AnyLookReading> readAtAnyLook(const MetricComparison &comparison, double nStar, double alpha);
/// A part of the data as figures that can be compared: by its users where they were kept, in its phases.
ArmFigures figuresOf(const SegmentArm &part, MetricKind kind);

} // namespace slipway
