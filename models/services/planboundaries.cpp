#include "models/services/planboundaries.h"

#include "models/stats/distributions.h"
#include "models/stats/groupsequential.h"

#include <cmath>

namespace slipway {

std::vector<SequentialPoint> planBoundaries(const ExperimentAnalysis &analysis)
{
    const ExperimentPlan &plan = analysis.plan;
    if (plan.mode != QLatin1String("group_sequential") || !plan.plannedPerArm || plan.plannedLooks < 1
        || analysis.metrics.isEmpty() || !analysis.metrics.first().undefined.isEmpty())
        return {};
    const MetricResult &primary = analysis.metrics.first();
    const double present = double(primary.control.n + primary.treated.n);
    const double se = (primary.ciHigh - primary.ciLow) / 2 / stats::twoSidedZ(primary.confLevel);
    stats::GroupSequentialPlan looks;
    looks.alpha = plan.alpha;
    for (int look = 1; look <= plan.plannedLooks; ++look)
        looks.information.push_back(double(look) / plan.plannedLooks);
    const auto bounds = stats::groupSequentialBounds(looks);
    if (!bounds)
        return {};
    std::vector<SequentialPoint> points;
    for (size_t i = 0; i < bounds->critical.size(); ++i) {
        const double n = looks.information[i] * 2 * double(*plan.plannedPerArm);
        const double half = bounds->critical[i] * se * std::sqrt(present / n);
        points.push_back({qint64(n), 0, -half, half});
    }
    return points;
}

} // namespace slipway
