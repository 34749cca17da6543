#include "models/stats/auc.h"

#include "models/stats/distributions.h"
#include "models/stats/ranks.h"
#include "models/stats/samples.h"

#include <vector>

namespace slipway::stats {

namespace {

/// DeLong's structural components of one model: for each row of class 1 the share of rows of class 0 below it, for each
/// row of class 0 the share of rows of class 1 above it.
struct Components {
    std::vector<double> ofOnes;
    std::vector<double> ofZeros;
    double auc = 0;
};

Components componentsOf(std::span<const double> labels, std::span<const double> scores)
{
    std::vector<double> ones, zeros;
    for (size_t i = 0; i < scores.size(); ++i)
        (labels[i] == 1 ? ones : zeros).push_back(scores[i]);
    const auto amongAll = midranks(scores);
    const auto amongOnes = midranks(ones);
    const auto amongZeros = midranks(zeros);
    const auto m = static_cast<double>(ones.size());
    const auto n = static_cast<double>(zeros.size());
    Components components;
    long double sum = 0;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (labels[i] == 1) {
            const double below = amongAll[i] - amongOnes[components.ofOnes.size()];
            sum += below;
            components.ofOnes.push_back(below / n);
        } else {
            const double notAbove = amongAll[i] - amongZeros[components.ofZeros.size()];
            components.ofZeros.push_back((m - notAbove) / m);
        }
    }
    components.auc = static_cast<double>(sum / m / n);
    return components;
}

/// Covariance of two areas, from their components.
double covariance(const Components &a, const Components &b)
{
    const auto part = [&](const std::vector<double> &ofA, const std::vector<double> &ofB) {
        long double sum = 0;
        for (size_t i = 0; i < ofA.size(); ++i)
            sum += (static_cast<long double>(ofA[i]) - a.auc) * (ofB[i] - b.auc);
        const auto count = static_cast<long double>(ofA.size());
        return sum / (count - 1) / count;
    };
    return static_cast<double>(part(a.ofOnes, b.ofOnes) + part(a.ofZeros, b.ofZeros));
}

std::optional<Failure> checkClasses(std::span<const double> labels)
{
    const auto ones = std::count(labels.begin(), labels.end(), 1.0);
    const auto zeros = static_cast<std::ptrdiff_t>(labels.size()) - ones;
    if (ones == 0 || zeros == 0)
        return undefined(Reason::SingleClass);
    if (ones < 2 || zeros < 2)
        return undefined(Reason::TooFew);
    return std::nullopt;
}

} // namespace

Outcome<AreaUnderCurve> areaUnderCurve(std::span<const double> labels, std::span<const double> scores, double confLevel)
{
    if (const auto failure = checkPairs(labels, scores))
        return *failure;
    if (const auto failure = checkClasses(labels))
        return *failure;
    const Components components = componentsOf(labels, scores);
    const double se = std::sqrt(covariance(components, components));
    if (se == 0 && components.auc != 1)
        return undefined(Reason::ZeroVariance);
    const double half = twoSidedZ(confLevel) * se;
    return AreaUnderCurve{{components.auc, std::max(0.0, components.auc - half), std::min(1.0, components.auc + half)},
                          se};
}

Outcome<CurveComparison> compareCurves(std::span<const double> labels, std::span<const double> scoresA,
                                       std::span<const double> scoresB, double confLevel)
{
    if (!allFinite(labels) || !allFinite(scoresA) || !allFinite(scoresB))
        return wrongInput(Reason::NonFiniteInput);
    if (labels.size() != scoresA.size() || labels.size() != scoresB.size())
        return wrongInput(Reason::LengthMismatch);
    if (const auto failure = checkClasses(labels))
        return *failure;
    const Components a = componentsOf(labels, scoresA);
    const Components b = componentsOf(labels, scoresB);
    // The variance of the difference from the differences of the components: nothing cancels that way.
    Components difference = b;
    difference.auc -= a.auc;
    for (size_t i = 0; i < a.ofOnes.size(); ++i)
        difference.ofOnes[i] -= a.ofOnes[i];
    for (size_t i = 0; i < a.ofZeros.size(); ++i)
        difference.ofZeros[i] -= a.ofZeros[i];
    const double variance = covariance(difference, difference);
    if (variance <= 1e-18)
        return undefined(Reason::ZeroVariance);
    CurveComparison comparison;
    comparison.aucA = a.auc;
    comparison.aucB = b.auc;
    comparison.seA = std::sqrt(covariance(a, a));
    comparison.seB = std::sqrt(covariance(b, b));
    comparison.se = std::sqrt(variance);
    comparison.z = difference.auc / comparison.se;
    comparison.pValue = normalPValue(comparison.z, Alternative::TwoSided);
    const double half = twoSidedZ(confLevel) * comparison.se;
    comparison.diff = {difference.auc, difference.auc - half, difference.auc + half};
    return comparison;
}

} // namespace slipway::stats
