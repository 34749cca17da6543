#include "models/services/decidingintervals.h"

#include <algorithm>

namespace slipway {

namespace {

using stats::DecisionReason;
using stats::Objective;
using stats::ReadingMode;
using Standing = DecidingInterval::Standing;

DecidingInterval interval(const MetricPlan &plan, const stats::Interval &turned, double turnedBound, double confLevel)
{
    const double sign = plan.direction == Direction::HigherIsBetter ? 1 : -1;
    DecidingInterval reading;
    reading.metric = plan;
    reading.estimate = sign * turned.estimate;
    reading.low = std::min(sign * turned.low, sign * turned.high);
    reading.high = std::max(sign * turned.low, sign * turned.high);
    reading.bound = sign * turnedBound;
    reading.confLevel = confLevel;
    reading.standing = turned.low > turnedBound    ? Standing::Held
                       : turned.high < turnedBound ? Standing::Lost
                                                   : Standing::Open;
    return reading;
}

/// At which error the intervals are taken, two-sided.
struct Levels {
    double ofPrimary;
    double ofGuardrails;
    ReadingMode mode;
};

/// As rules 6 and 7 read them: in fixed mode a guard rail is shown to hold at alpha on one side.
Levels usualLevels(const stats::DecisionInput &input)
{
    const bool fixed = input.mode == ReadingMode::Fixed;
    return {input.alpha, fixed ? 2 * input.alpha : input.alpha, input.mode};
}

/// As the safety rule reads them, at any time.
Levels safetyLevels(const stats::DecisionInput &input)
{
    const double share = input.alpha / static_cast<double>(input.guardrails.size() + 1);
    return {share, share, ReadingMode::Sequential};
}

/// A superiority that is read once goes by its test, which near the border, and with few of the rarer outcome, says
/// another thing than its interval.
Standing standingOfPrimary(const stats::DecisionInput &input, Standing ofInterval)
{
    if (input.objective != Objective::Superiority)
        return ofInterval;
    if (!isPrimaryShown(input))
        return Standing::Open;
    if (input.mode == ReadingMode::Sequential)
        return ofInterval;
    const bool isGain = stats::ruleInterval(input.primary, input, 1 - input.alpha).estimate > 0;
    return isGain ? Standing::Held : Standing::Lost;
}

QList<DecidingInterval> readAt(const VerdictFacts &facts, const Levels &levels)
{
    stats::DecisionInput input = facts.input;
    input.mode = levels.mode;
    const auto read = [&](const MetricPlan &plan, const stats::DecisionMetric &rule, double bound, double alpha) {
        input.alpha = alpha; // of the always-valid interval
        DecidingInterval reading = interval(plan, stats::ruleInterval(rule, input, 1 - alpha), bound, 1 - alpha);
        reading.holds = levels.mode == ReadingMode::Sequential                 ? DecidingInterval::Holds::AtAnyLook
                        : facts.plan.mode == QLatin1String("group_sequential") ? DecidingInterval::Holds::AtThisLook
                                                                               : DecidingInterval::Holds::Once;
        return reading;
    };
    const double primaryBound = input.objective == Objective::NonInferiority ? -input.primary.margin : 0;
    const bool isSafety = levels.mode != facts.input.mode;
    QList<DecidingInterval> readings;
    size_t guardrails = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role == MetricRole::Primary) {
            readings.append(read(metric.plan, facts.input.primary, primaryBound, levels.ofPrimary));
            if (!isSafety)
                readings.last().standing = standingOfPrimary(facts.input, readings.last().standing);
        } else if (metric.plan.role == MetricRole::Guardrail) {
            const stats::DecisionMetric &rule = facts.input.guardrails[guardrails++];
            readings.append(read(metric.plan, rule, -rule.margin, levels.ofGuardrails));
            // A loss is called on two sides at alpha, wider than what shows that there is none.
            if (!isSafety && readings.last().standing == Standing::Lost
                && !(stats::ruleInterval(rule, facts.input, 1 - facts.input.alpha).high < -rule.margin))
                readings.last().standing = Standing::Open;
        }
    }
    return readings;
}

/// Which of them the verdict follows from.
void markDeciding(QList<DecidingInterval> &readings, DecisionReason reason)
{
    const auto markFirst = [&readings](auto wanted) {
        const auto found = std::find_if(readings.begin(), readings.end(), wanted);
        if (found != readings.end())
            found->decides = true;
    };
    const auto isPrimary = [](const DecidingInterval &one) { return one.metric.role == MetricRole::Primary; };
    switch (reason) {
    case DecisionReason::GuardrailBreach:
        markFirst([&](const auto &one) { return !isPrimary(one) && one.standing == Standing::Lost; });
        break;
    case DecisionReason::GuardrailUndetermined:
        markFirst([&](const auto &one) { return !isPrimary(one) && one.standing != Standing::Held; });
        break;
    case DecisionReason::PrimaryBetter:
    case DecisionReason::PrimaryNotWorse:
        for (DecidingInterval &one : readings) // every one of them had to hold
            one.decides = true;
        break;
    case DecisionReason::PrimaryWorse:
    case DecisionReason::NoWorthwhileGain:
    case DecisionReason::Inconclusive:
        markFirst(isPrimary);
        break;
    case DecisionReason::NoData:
    case DecisionReason::SrmMismatch:
    case DecisionReason::TooFew:
    case DecisionReason::PlannedSampleNotReached:
        break;
    }
}

/// Whether the metric on which the verdict fell lies beyond its bound in these readings.
bool showsLoss(const QList<DecidingInterval> &readings, MetricRole role)
{
    return std::any_of(readings.begin(), readings.end(), [role](const DecidingInterval &one) {
        return one.metric.role == role && one.standing == Standing::Lost;
    });
}

} // namespace

QList<DecidingInterval> decidingIntervals(const VerdictFacts &facts)
{
    const auto &decision = facts.shown.decision;
    if (!decision || decision->reason == DecisionReason::NoData)
        return {};
    const DecisionReason reason = decision->reason;
    QList<DecidingInterval> readings = readAt(facts, usualLevels(facts.input));
    if (reason == DecisionReason::GuardrailBreach || reason == DecisionReason::PrimaryWorse) {
        const MetricRole role = reason == DecisionReason::PrimaryWorse ? MetricRole::Primary : MetricRole::Guardrail;
        const QList<DecidingInterval> safety = readAt(facts, safetyLevels(facts.input));
        // Rule 7 calls a breach at the rule's own alpha on two sides.
        const Levels breach{facts.input.alpha, facts.input.alpha, facts.input.mode};
        readings = showsLoss(safety, role) ? safety : readAt(facts, breach);
    }
    markDeciding(readings, reason);
    return readings;
}

} // namespace slipway
