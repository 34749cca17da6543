#include "models/services/planboundaries.h"

#include "models/services/lookspending.h"
#include "models/stats/distributions.h"
#include "models/stats/groupsequential.h"

#include <algorithm>
#include <cmath>

namespace slipway {

std::vector<SequentialPoint> planBoundaries(const ExperimentAnalysis &analysis)
{
    const ExperimentPlan &plan = analysis.plan;
    if (plan.mode != QLatin1String("group_sequential") || !plan.plannedPerArm || plan.plannedLooks < 1
        || analysis.sequenceTreatment.isEmpty())
        return {};
    const auto drawn = std::find_if(analysis.metrics.begin(), analysis.metrics.end(), [&](const MetricResult &result) {
        return result.plan.role == MetricRole::Primary && result.treatment == analysis.sequenceTreatment;
    });
    if (drawn == analysis.metrics.end() || !drawn->undefined.isEmpty())
        return {};
    const MetricResult &primary = *drawn;
    const auto arm = std::find_if(analysis.variants.begin(), analysis.variants.end(),
                                  [&](const Variant &variant) { return variant.arm == analysis.sequenceTreatment; });
    const double planned = plannedUnits(plan, 0).value_or(0)
                           + plannedUnits(plan, static_cast<size_t>(arm - analysis.variants.begin())).value_or(0);
    const double present = double(primary.control.n + primary.treated.n);
    const double se = (primary.ciHigh - primary.ciLow) / 2 / stats::twoSidedZ(primary.confLevel);
    stats::GroupSequentialPlan looks;
    looks.alpha = 1 - analysis.sequenceLevel;
    for (int look = 1; look <= plan.plannedLooks; ++look)
        looks.information.push_back(double(look) / plan.plannedLooks);
    const auto bounds = stats::groupSequentialBounds(looks);
    if (!bounds)
        return {};
    std::vector<SequentialPoint> points;
    for (size_t i = 0; i < bounds->critical.size(); ++i) {
        const double n = looks.information[i] * planned;
        const double half = bounds->critical[i] * se * std::sqrt(present / n);
        points.push_back({qint64(n), 0, -half, half});
    }
    return points;
}

} // namespace slipway
