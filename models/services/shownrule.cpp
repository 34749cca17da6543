#include "models/services/shownrule.h"

#include "models/services/ratecomparison.h"

namespace slipway {

namespace {

/// Whether the exact test is what is shown of the primary, and shows nothing.
bool isLeftOpen(const stats::DecisionInput &input)
{
    const auto *rates = std::get_if<stats::DecisionMetric::Rates>(&input.primary.arms);
    if (!rates || input.objective != stats::Objective::Superiority)
        return false;
    MetricResult shown;
    compareRates(shown, *rates, 1 - input.alpha);
    return shown.testMethod == QLatin1String(fisherTest) && shown.pValue >= input.alpha;
}

} // namespace

ShownDecision decideAsShown(const stats::DecisionInput &input)
{
    using stats::DecisionReason;
    ShownDecision shown{stats::decide(input)};
    if (!shown.decision)
        return shown;
    const DecisionReason reason = shown.decision->reason;
    const bool isByPrimary = reason == DecisionReason::PrimaryBetter
                             || (reason == DecisionReason::PrimaryWorse && !stats::safetyBreach(input));
    if (!isByPrimary || !isLeftOpen(input))
        return shown;
    shown.isLeftToExactTest = true;
    shown.otherwise = shown.decision->recommendation;
    shown.decision = stats::Decision{stats::Recommendation::Continue, DecisionReason::Inconclusive};
    return shown;
}

bool isPrimaryShown(const stats::DecisionInput &input)
{
    return stats::isPrimarySettled(input) && !isLeftOpen(input);
}

} // namespace slipway
