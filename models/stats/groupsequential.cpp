#include "models/stats/groupsequential.h"

#include "models/stats/distributions.h"
#include "models/stats/samples.h"

#include <boost/math/quadrature/gauss.hpp>

#include <numbers>

namespace slipway::stats {

namespace {

/// What has been spent on one side up to this information, of `alpha` in all.
double spentAt(double information, double alpha, const GroupSequentialPlan &plan)
{
    if (information >= 1)
        return alpha;
    switch (plan.spending) {
    case Spending::OBrienFleming:
        return 2 * normalUpperTail(normalUpperQuantile(alpha / 2) / std::sqrt(information));
    case Spending::Pocock:
        return alpha * std::log1p((std::numbers::e - 1) * information);
    case Spending::Power:
        break;
    }
    return alpha * std::pow(information, plan.gamma);
}

/// The density of the score S = Z sqrt(information) among the tests that went on, at the nodes of an integration rule,
/// which rise.
struct Density {
    std::vector<double> places;
    std::vector<double> masses; ///< density times weight

    size_t firstAbove(double place) const
    {
        return static_cast<size_t>(std::lower_bound(places.begin(), places.end(), place) - places.begin());
    }
};

constexpr double reach = 10; ///< of z; beyond it lies 1e-23

/// Nodes from -reach to the bound, near enough for a kernel of this width.
std::vector<std::pair<double, double>> nodesUpTo(double bound, double information, double width)
{
    using Rule = boost::math::quadrature::gauss<double, 20>;
    const double low = -reach * std::sqrt(information);
    const double high = std::min(bound, reach * std::sqrt(information));
    const int panels = std::clamp(static_cast<int>((high - low) / (2 * width)) + 1, 8, 4000);
    const double half = (high - low) / panels / 2;
    std::vector<std::pair<double, double>> nodes;
    for (int panel = 0; panel < panels; ++panel) {
        const double centre = low + (2 * panel + 1) * half;
        for (size_t i = Rule::abscissa().size(); i-- > 0;)
            nodes.emplace_back(centre - half * Rule::abscissa()[i], half * Rule::weights()[i]);
        for (size_t i = 0; i < Rule::abscissa().size(); ++i)
            nodes.emplace_back(centre + half * Rule::abscissa()[i], half * Rule::weights()[i]);
    }
    return nodes;
}

double normalDensity(double z)
{
    return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
}

double crossing(const Density &before, double bound, double width)
{
    double sum = 0;
    for (size_t i = before.firstAbove(bound - 38 * width); i < before.places.size(); ++i)
        sum += before.masses[i] * normalUpperTail((bound - before.places[i]) / width);
    return sum;
}

} // namespace

Outcome<GroupSequentialBounds> groupSequentialBounds(const GroupSequentialPlan &plan)
{
    if (!allFinite(plan.information) || !std::isfinite(plan.gamma))
        return wrongInput(Reason::NonFiniteInput);
    const double alpha = plan.alpha / plan.sides;
    GroupSequentialBounds bounds;
    Density density{{0}, {1}}; // before the first look the score is 0
    double reached = 0;
    double spent = 0;
    for (size_t look = 0; look < plan.information.size(); ++look) {
        const double information = plan.information[look];
        const double width = std::sqrt(information - reached);
        const double target = spentAt(information, alpha, plan) - spent;
        spent += target;
        const double most = 40 * std::sqrt(information);
        const double bound = lastWhere([&](double s) { return crossing(density, s, width) >= target; }, -most, most);
        const double critical =
            bound >= most ? std::numeric_limits<double>::infinity() : bound / std::sqrt(information);
        bounds.critical.push_back(critical);
        bounds.cumulativeAlpha.push_back(plan.sides * spent);
        bounds.nominalP.push_back(plan.sides * normalUpperTail(critical));
        if (look + 1 == plan.information.size())
            break;
        Density next;
        for (const auto &[place, weight] :
             nodesUpTo(bound, information, std::min(width, std::sqrt(plan.information[look + 1] - information)))) {
            double sum = 0;
            const size_t end = density.firstAbove(place + reach * width);
            for (size_t i = density.firstAbove(place - reach * width); i < end; ++i)
                sum += density.masses[i] * normalDensity((place - density.places[i]) / width);
            next.places.push_back(place);
            next.masses.push_back(weight * sum / width);
        }
        density = std::move(next);
        reached = information;
    }
    return bounds;
}

} // namespace slipway::stats
