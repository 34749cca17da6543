#include "models/services/lookspending.h"

#include "models/stats/groupsequential.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

std::optional<double> plannedUnits(const ExperimentPlan &plan, size_t place)
{
    if (!plan.plannedPerArm)
        return std::nullopt;
    double least = std::numeric_limits<double>::infinity();
    for (const double share : plan.split)
        least = share > 0 ? std::min(least, share) : least;
    const auto perArm = static_cast<double>(*plan.plannedPerArm);
    const bool hasShare = place < plan.split.size() && std::isfinite(least);
    return hasShare ? std::ceil(perArm * plan.split[place] / least - 1e-9) : perArm;
}

double informationOf(const PairUnits &present, const PairUnits &planned)
{
    const double least = std::min(present.control / std::max(1.0, planned.control),
                                  present.treatment / std::max(1.0, planned.treatment));
    return std::clamp(least, 1e-6, 1.0);
}

double nominalAlpha(const QList<LookRecord> &looks, double alpha, double information)
{
    constexpr double nothing = 1e-15;
    stats::GroupSequentialPlan plan;
    plan.alpha = alpha;
    for (const LookRecord &look : looks) {
        const bool isNew = plan.information.empty() || look.information > plan.information.back();
        if (look.information > 0 && look.information < information && isNew)
            plan.information.push_back(look.information);
    }
    const size_t now = plan.information.size();
    plan.information.push_back(information);
    if (information < 1)
        plan.information.push_back(1);
    const auto bounds = stats::groupSequentialBounds(plan);
    return bounds ? std::max(nothing, bounds->nominalP[now]) : nothing;
}

} // namespace slipway
