#pragma once

#include "models/domain/experiment.h"
#include "models/domain/readingtable.h"

namespace slipway {

using SourcePointer = std::shared_ptr<const FigureSource>;

/// How the figures of an experiment came about: formula, inputs, reference, and what `slipwayctl stat` computes them
/// again from. Of the figures of one analysis, which must outlive this object. Pure; any thread.
class FigureSources
{
public:
    explicit FigureSources(const ExperimentAnalysis &analysis) : m_analysis(analysis) {}

    /// An arm's rate or mean with its interval.
    SourcePointer ofArm(const MetricPlan &plan, const QString &arm, const ArmMetric &figures) const;
    /// How many of an arm's rows have no value.
    SourcePointer ofMissing(const MetricPlan &plan, const QString &arm, const ArmMetric &figures) const;
    SourcePointer ofDifference(const MetricResult &result) const;
    /// A guard rail's difference as a share of the control's value, as it is held against the margin; it has a reading.
    SourcePointer ofGuard(const MetricResult &result) const;
    /// The confidence sequence of a difference that has one.
    SourcePointer ofAnyLook(const MetricResult &result) const;
    SourcePointer ofPValue(const MetricResult &result) const;
    SourcePointer ofLift(const MetricResult &result) const;
    SourcePointer ofQuantile(const MetricResult &result, const QString &arm, double probability,
                             const ArmQuantile &quantile) const;
    SourcePointer ofQuantileDifference(const MetricResult &result, const QuantileResult &quantile) const;
    /// The interval of the bootstrap; the quantile has one.
    SourcePointer ofResampled(const MetricResult &result, const QuantileResult &quantile) const;
    /// The check of the split over the whole experiment.
    SourcePointer ofSplit() const;
    /// A p-value that was adjusted for how many were looked at.
    SourcePointer ofAdjusted(const SegmentResult &segment, bool byHolm) const;
    /// The verdict itself: the rule and what it was given.
    SourcePointer ofVerdict() const;

    QString label(const QString &arm) const;
    /// "1.1.0 against 1.0.0"
    QString against(const MetricResult &result) const;

private:
    FigureSource begun(const QString &title, const QString &value, qint64 units) const;

    const ExperimentAnalysis &m_analysis;
};

/// "2.53 points", "91.56 % to 92.64 %" and the like, as page and report write the figures of a metric.
/// Why a relative lift has no interval, where the difference has one.
QString whyNoLift(const MetricResult &result);
QString differenceText(const MetricResult &result);
QString differenceIntervalText(const MetricResult &result);
/// Of the interval that holds at any look, which the result must have.
QString anyLookIntervalText(const MetricResult &result);
QString armValueText(const MetricPlan &plan, const ArmMetric &figures);
QString armIntervalText(const MetricPlan &plan, const ArmMetric &figures);

} // namespace slipway
