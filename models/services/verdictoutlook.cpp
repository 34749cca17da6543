#include "models/services/verdictoutlook.h"

#include "models/domain/numbertext.h"
#include "models/services/metrictext.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

QString whole(double n)
{
    return countText(static_cast<qint64>(n));
}

/// Rows that are needed beside the present ones so that an interval of half width `half` shrinks to `needed`,
/// at the observed variance and shares.
Sentence moreRows(const stats::DecisionMetric &metric, const QString &name, double half, double needed)
{
    const double present = metric.unitsOfA() + metric.unitsOfB();
    const double factor = std::pow(half / needed, 2);
    constexpr double farAway = 100;
    if (!(needed > 0) || !(factor <= farAway))
        return makeSentence(QT_TRANSLATE_NOOP("Core", "If %1 stays as it is, even %2 rows would not settle it."),
                            {name, whole(present * farAway)});
    // Two digits: the observed variance gives no more.
    const double more = std::max(1.0, present * (factor - 1));
    const double step = std::pow(10, std::max(0.0, std::floor(std::log10(more)) - 1));
    return makeSentence(
        QT_TRANSLATE_NOOP("Core", "About %1 more rows, %2 of them of the treatment, if %3 stays as it is."),
        {whole(std::ceil(more / step) * step), percentText(metric.unitsOfB() / present, 0), name});
}

/// The primary's interval must come clear of its bound.
Sentence untilPrimaryIsSettled(const VerdictFacts &facts)
{
    const auto &input = facts.input;
    const stats::Interval reading = stats::ruleInterval(input.primary, input, 1 - input.alpha);
    const double bound = input.objective == stats::Objective::NonInferiority ? -input.primary.margin : 0;
    return moreRows(input.primary, facts.plan.metrics.first().name, (reading.high - reading.low) / 2,
                    std::abs(reading.estimate - bound));
}

/// The first guard rail that is not shown to hold must come clear of its margin.
Sentence untilGuardrailsAreSettled(const VerdictFacts &facts)
{
    const auto &input = facts.input;
    size_t place = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role != MetricRole::Guardrail)
            continue;
        const stats::DecisionMetric &rule = input.guardrails[place++];
        const stats::Interval reading = stats::ruleInterval(rule, input, 1 - 2 * input.alpha);
        if (reading.low <= -rule.margin)
            return moreRows(rule, metric.plan.name, (reading.high - reading.low) / 2, reading.estimate + rule.margin);
    }
    return untilPrimaryIsSettled(facts);
}

/// Of an arm as a person knows it: its semantic version where it has one.
QString labelOf(const QList<Variant> &variants, const QString &arm)
{
    const auto found =
        std::find_if(variants.begin(), variants.end(), [&](const Variant &one) { return one.arm == arm; });
    return found == variants.end() ? arm : found->label;
}

Sentence againstRollout(const VerdictFacts &facts)
{
    const MetricResult &primary = facts.metrics.first();
    const bool higher = primary.plan.direction == Direction::HigherIsBetter;
    const bool rate = primary.plan.kind == MetricKind::Proportion;
    const bool guarded = !facts.input.guardrails.empty();
    const char *message = nullptr;
    if (rate && guarded)
        message = higher
                      ? QT_TRANSLATE_NOOP("Core", "A rate of %1 below %3 for %2, or a guard rail beyond its margin.")
                      : QT_TRANSLATE_NOOP("Core", "A rate of %1 above %3 for %2, or a guard rail beyond its margin.");
    else if (rate)
        message = higher ? QT_TRANSLATE_NOOP("Core", "A rate of %1 below %3 for %2.")
                         : QT_TRANSLATE_NOOP("Core", "A rate of %1 above %3 for %2.");
    else if (guarded)
        message = higher
                      ? QT_TRANSLATE_NOOP("Core", "A mean of %1 below %3 for %2, or a guard rail beyond its margin.")
                      : QT_TRANSLATE_NOOP("Core", "A mean of %1 above %3 for %2, or a guard rail beyond its margin.");
    else
        message = higher ? QT_TRANSLATE_NOOP("Core", "A mean of %1 below %3 for %2.")
                         : QT_TRANSLATE_NOOP("Core", "A mean of %1 above %3 for %2.");
    return makeSentence(message, {primary.plan.name, labelOf(facts.variants, primary.treatment),
                                  ownValue(primary.plan, primary.control.mean, primary.ciHigh - primary.ciLow)});
}

double smallestArm(const stats::DecisionInput &input)
{
    double smallest = std::min(input.primary.unitsOfA(), input.primary.unitsOfB());
    for (const stats::DecisionMetric &guardrail : input.guardrails)
        smallest = std::min({smallest, guardrail.unitsOfA(), guardrail.unitsOfB()});
    return smallest;
}

} // namespace

Sentence whatWouldChange(const VerdictFacts &facts)
{
    using stats::DecisionReason;
    const auto &input = facts.input;
    if (!facts.decision)
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "A log in which every value of the primary and of the guard rails is a number."));
    switch (facts.decision->reason) {
    case DecisionReason::NoData:
    case DecisionReason::TooFew:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 more rows in the smaller arm."),
                            {whole(std::max(2.0, input.minN) - smallestArm(input))});
    case DecisionReason::PlannedSampleNotReached:
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "The planned size: %1 more rows of the control and %2 of the treatment."),
            {whole(std::max(0.0, input.plannedA - input.primary.unitsOfA())),
             whole(std::max(0.0, input.plannedB - input.primary.unitsOfB()))});
    case DecisionReason::SrmMismatch:
        return makeSentence(QT_TRANSLATE_NOOP("Core",
                                              "A log whose split is as planned. Find out why it is not: a filter, a "
                                              "cache, or a version that lost requests."));
    case DecisionReason::PrimaryBetter:
    case DecisionReason::PrimaryNotWorse:
        return againstRollout(facts);
    case DecisionReason::PrimaryWorse:
    case DecisionReason::GuardrailBreach:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "A changed version in a test of its own; more rows of "
                                                      "this one will hardly turn it (%1 so far)."),
                            {whole(input.primary.unitsOfA() + input.primary.unitsOfB())});
    case DecisionReason::NoWorthwhileGain:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "A smallest worthwhile gain below %1, planned before the data."),
                            {amount(facts.plan.metrics.first(), input.primary.minEffect.value_or(0),
                                    input.primary.minEffect.value_or(0))});
    case DecisionReason::GuardrailUndetermined:
        return untilGuardrailsAreSettled(facts);
    case DecisionReason::Inconclusive:
        break;
    }
    return untilPrimaryIsSettled(facts);
}

} // namespace slipway
