#include "models/services/segmentreading.h"

#include "models/services/metriccomparison.h"
#include "models/services/trafficchecks.h"
#include "models/stats/multiplicity.h"

namespace slipway {

namespace {

/// All parts of one metric and treatment.
QList<SegmentResult> readOne(const ExperimentData &data, const ExperimentPlan &plan, const ArmLayout &layout,
                             const MetricPlan &metric, size_t column, qsizetype treatment)
{
    QList<SegmentResult> results;
    std::vector<double> pValues;
    ExperimentPlan unadjusted = plan; // how a part goes with the covariate is not kept
    unadjusted.covariate.clear();
    for (const SegmentFigures &segment : data.segments) {
        const auto figures = [&](qsizetype variant) {
            const qsizetype place = layout.places[static_cast<size_t>(variant)];
            return place < 0 ? ArmFigures()
                             : figuresOf(segment.metrics[column][static_cast<size_t>(place)], metric.kind);
        };
        SegmentResult result{segment.column, segment.word, {}, 1, 1};
        result.result = compareMetric(unadjusted, metric, figures(0), figures(treatment), 1 - plan.alpha).result;
        result.result.treatment = layout.names[treatment];
        pValues.push_back(result.result.undefined.isEmpty() ? result.result.pValue
                                                            : std::numeric_limits<double>::quiet_NaN());
        results.append(result);
    }
    const auto holm = stats::adjustPValues(pValues, stats::Adjustment::Holm);
    const auto bh = stats::adjustPValues(pValues, stats::Adjustment::BenjaminiHochberg);
    for (qsizetype i = 0; holm && bh && i < results.size(); ++i) {
        if (!results[i].result.undefined.isEmpty())
            continue;
        results[i].holmP = (*holm)[static_cast<size_t>(i)];
        results[i].bhP = (*bh)[static_cast<size_t>(i)];
    }
    return results;
}

} // namespace

QList<SegmentResult> readSegments(const ExperimentData &data, const ExperimentPlan &plan, const ArmLayout &layout)
{
    QList<SegmentResult> all;
    for (const MetricPlan &metric : plan.metrics) {
        if (metric.role == MetricRole::Other || data.segments.empty())
            continue;
        const auto column = static_cast<size_t>(data.metric(metric.name) - data.metrics.data());
        for (qsizetype treatment = 1; treatment < layout.names.size(); ++treatment)
            all.append(readOne(data, plan, layout, metric, column, treatment));
    }
    return all;
}

} // namespace slipway
