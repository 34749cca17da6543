#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"

namespace slipway {

/// The arms of an experiment in the order in which all figures have them: the control, then the planned ones, or those
/// of the data where no plan names any.
struct ArmLayout {
    QStringList names;
    std::vector<qsizetype> places;           ///< in ExperimentData::arms; -1 = the data has no row of it
    std::vector<double> split;               ///< adding up to 1; empty = not given
    std::vector<std::vector<double>> phases; ///< split per phase, the first is `split`
    QList<StrayArm> strays;                  ///< of the data that the plan does not name: none of the above

    static ArmLayout of(const ExperimentData &data, const ExperimentPlan &plan);
    /// Counts by arm of the data in this order.
    std::vector<double> counts(const std::vector<qint64> &perArm) const;
};

/// What the traffic was against what was planned.
struct TrafficChecks {
    SampleRatioCheck srm;
    std::vector<double> counts;  ///< with `weights` and `threshold` what the decision rule is given: of the phase whose
    std::vector<double> weights; ///< split is the most wrong
    double threshold = 0.001;
    QList<PhaseResult> phases;
    QList<RatioFault> faults;
    QList<TrafficGap> gaps;
    std::optional<ShareChange> change;
};
/// Users are counted where these were drawn, which shows in the data whatever the plan's unit is (SampleRatioCheck says
/// it): with rows, the many requests of one user would be an alarm. Each phase is held against its own split, at the
/// threshold divided by their number (Bonferroni). Faults are searched by day, source and segment when the split is
/// wrong; gaps by day, where an arm has less than a fifth of its share and chance would do that less than once in a
/// million. Without phases, the day is searched that parts an arm's shares the most clearly; it is a change when they
/// differ by 5 points and by 7 standard errors (pooled, one change is an effect of its own: Simpson's). Pure.
TrafficChecks checkTraffic(const ExperimentData &data, const ExperimentPlan &plan, const ArmLayout &layout);

} // namespace slipway
