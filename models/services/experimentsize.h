#pragma once

#include "models/domain/experimentplan.h"

#include <QHash>

#include <algorithm>

namespace slipway {

/// What a metric is like before an experiment, from what was measured earlier.
struct MetricBaseline {
    double mean = 0;          ///< of a rate: the rate
    std::optional<double> sd; ///< of a mean; without it there is no size
};

/// How many units an experiment needs.
struct SizeQuestion {
    MetricKind kind = MetricKind::Proportion;
    MetricBaseline baseline;
    double effect = 0; ///< that is to be found, or the margin that is to be kept; positive, in the metric's unit
    Direction direction = Direction::HigherIsBetter;
    bool nonInferiority = false; ///< the effect is a margin
    double treatmentShare = 0.5; ///< of both arms' units
    double alpha = 0.05;
    double power = 0.8;
    QString mode = QStringLiteral("fixed");
    int looks = 5; ///< group_sequential
};

struct ExperimentSize {
    double control = 0;
    double treatment = 0;
    double total() const { return control + treatment; }
    double smaller() const { return std::min(control, treatment); }
};

/// The size of the fixed test (two-sided), made larger for the looks: by the last boundary of O'Brien and Fleming, or
/// by the width of the confidence sequence at the planned total. Nothing when no number of units would do. Pure.
std::optional<ExperimentSize> sizeOf(const SizeQuestion &question);

/// The question that a plan asks, when it names the primary's smallest effect (or margin) and the baselines know the
/// primary.
std::optional<SizeQuestion> sizeQuestion(const ExperimentPlan &plan, const QHash<QString, MetricBaseline> &baselines);

} // namespace slipway
