#include "models/services/verdictoutlook.h"

#include "models/domain/numbertext.h"
#include "models/services/metrictext.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

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

/// The treatment's rate or mean, moved to the side that is worse.
struct Shifted {
    stats::DecisionMetric metric;
    double value = 0;
};

/// By whole successes: a rate has no others.
Shifted shiftedRate(const stats::DecisionMetric &metric, double successes)
{
    Shifted shifted{metric, 0};
    auto &rates = std::get<stats::DecisionMetric::Rates>(shifted.metric.arms);
    rates.b.x += metric.better == stats::Better::Higher ? -successes : successes;
    shifted.value = rates.b.rate();
    return shifted;
}

Shifted shiftedMean(const stats::DecisionMetric &metric, double by)
{
    Shifted shifted{metric, 0};
    auto &means = std::get<stats::DecisionMetric::Means>(shifted.metric.arms);
    means.b.mean += metric.better == stats::Better::Higher ? -by : by;
    shifted.value = means.b.mean;
    return shifted;
}

/// Which metric of a DecisionInput.
using Place = std::function<stats::DecisionMetric &(stats::DecisionInput &)>;

/// Where the decision turns when nothing but the treatment's value of one metric gets worse, found with the rule
/// itself. Nothing when it never does.
std::optional<double> turningPoint(const VerdictFacts &facts, const Place &place)
{
    stats::DecisionInput input = facts.input;
    const stats::DecisionMetric metric = place(input);
    const bool isRate = std::holds_alternative<stats::DecisionMetric::Rates>(metric.arms);
    const auto shifted = [&](double by) { return isRate ? shiftedRate(metric, by) : shiftedMean(metric, by); };
    const auto turns = [&](double by) {
        place(input) = shifted(by).metric;
        const auto decision = stats::decide(input);
        return !decision || decision->recommendation != facts.decision->recommendation;
    };
    double within = 0; // the decision stands
    double beyond = 0; // it does not
    if (isRate) {
        const auto &treated = std::get<stats::DecisionMetric::Rates>(metric.arms).b;
        beyond = metric.better == stats::Better::Higher ? treated.x : treated.n - treated.x;
    } else {
        const stats::Interval reading = stats::ruleInterval(metric, facts.input, 1 - facts.input.alpha);
        beyond = std::abs(reading.estimate) + metric.margin + (reading.high - reading.low);
        constexpr int doublings = 20;
        for (int i = 0; i < doublings && std::isfinite(beyond) && !turns(beyond); ++i)
            beyond *= 2;
    }
    if (!std::isfinite(beyond) || !turns(beyond))
        return std::nullopt;
    constexpr int halvings = 60;
    for (int i = 0; i < halvings && !(isRate && beyond - within <= 1); ++i) {
        const double middle = isRate ? std::floor((within + beyond) / 2) : (within + beyond) / 2;
        (turns(middle) ? beyond : within) = middle;
    }
    return (shifted(within).value + shifted(beyond).value) / 2;
}

/// "success < 93.37 %": as one reads it, true of every value on that side.
QString turningText(const MetricPlan &plan, double value, double span)
{
    const bool higher = plan.direction == Direction::HigherIsBetter;
    return QStringLiteral("%1\u00a0%2\u00a0%3")
        .arg(plan.name, higher ? QStringLiteral("<") : QStringLiteral(">"), ownValue(plan, value, span));
}

Sentence againstRollout(const VerdictFacts &facts)
{
    QStringList points;
    size_t guardrails = 0;
    for (const MetricResult &metric : facts.metrics) {
        Place place;
        if (metric.plan.role == MetricRole::Primary)
            place = [](stats::DecisionInput &input) -> stats::DecisionMetric & { return input.primary; };
        else if (metric.plan.role == MetricRole::Guardrail)
            place = [i = guardrails++](stats::DecisionInput &input) -> stats::DecisionMetric & {
                return input.guardrails[i];
            };
        else
            continue;
        const auto point = turningPoint(facts, place);
        // Two digits of how far it is from here.
        if (point)
            points.append(turningText(metric.plan, *point, std::abs(metric.treated.mean - *point)));
    }
    const QString treatment = labelOf(facts.variants, facts.metrics.first().treatment);
    if (points.isEmpty())
        return makeSentence(QT_TRANSLATE_NOOP("Core", "No worse value of %1 alone would."), {treatment});
    return makeSentence(points.size() == 1
                            ? QT_TRANSLATE_NOOP("Core", "This of %1, with all else as it is: %2.")
                            : QT_TRANSLATE_NOOP("Core", "Any one of these of %1, with all else as it is: %2."),
                        {treatment, points.join(QStringLiteral("; "))});
}

/// The metric that decides of which an arm has the fewest values.
struct Scarcest {
    QString name;
    double units = std::numeric_limits<double>::infinity();
};

Scarcest scarcest(const VerdictFacts &facts)
{
    Scarcest found;
    size_t guardrails = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role == MetricRole::Other)
            continue;
        const stats::DecisionMetric &rule =
            metric.plan.role == MetricRole::Primary ? facts.input.primary : facts.input.guardrails[guardrails++];
        const double units = std::min(rule.unitsOfA(), rule.unitsOfB());
        if (units < found.units)
            found = {metric.plan.name, units};
    }
    return found;
}

Sentence untilEnough(const VerdictFacts &facts)
{
    const Scarcest fewest = scarcest(facts);
    const double needed = std::max(2.0, facts.input.minN);
    if (fewest.units == 0)
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "A log with values of %1: an arm has none, and at least %2 are needed."),
            {fewest.name, whole(needed)});
    return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 more rows with a value of %2 in the smaller arm."),
                        {whole(needed - fewest.units), fewest.name});
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
        return untilEnough(facts);
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
