#include "models/services/turningpoints.h"

#include "models/services/metrictext.h"
#include "models/services/verdictoutlook.h"

#include <cmath>
#include <functional>

namespace slipway {

namespace {

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
    const bool isHigher = metric.better == stats::Better::Higher;
    const double all = isHigher ? rates.b.x : rates.b.n - rates.b.x;
    rates.b.x += isHigher ? -successes : successes;
    shifted.value = rates.b.rate();
    if (rates.phases.empty())
        return shifted;
    // Over the phases as they have them to lose.
    const std::vector<double> weights = stats::stratumWeights(rates.phases);
    shifted.value = 0;
    double before = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        stats::RateArm &arm = rates.phases[i].b;
        const double upTo = before + (isHigher ? arm.x : arm.n - arm.x);
        const double lost = all > 0 ? std::floor(successes * upTo / all) - std::floor(successes * before / all) : 0;
        arm.x += isHigher ? -lost : lost;
        before = upTo;
        shifted.value += weights[i] > 0 ? weights[i] * arm.rate() : 0;
    }
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

/// By how much the treatment's value of one metric, and nothing but it, must change for the decision to turn, found
/// with the rule itself. Nothing when it never does.
std::optional<double> turningPoint(const VerdictFacts &facts, const Place &place)
{
    stats::DecisionInput input = facts.input;
    const stats::DecisionMetric metric = place(input);
    const bool isRate = std::holds_alternative<stats::DecisionMetric::Rates>(metric.arms);
    const auto shifted = [&](double by) { return isRate ? shiftedRate(metric, by) : shiftedMean(metric, by); };
    const auto turns = [&](double by) {
        place(input) = shifted(by).metric;
        const ShownDecision shown = decideAsShown(input);
        return !shown.decision || shown.decision->recommendation != facts.shown.decision->recommendation;
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
    return (shifted(within).value + shifted(beyond).value) / 2 - shifted(0).value;
}

/// "success < 93.37 %": as one reads it, true of every value on that side.
QString turningText(const MetricPlan &plan, double value, double span)
{
    const bool higher = plan.direction == Direction::HigherIsBetter;
    return QStringLiteral("%1\u00a0%2\u00a0%3")
        .arg(plan.name, higher ? QStringLiteral("<") : QStringLiteral(">"), ownValue(plan, value, span));
}

} // namespace

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
        // From the value that was measured: what a covariate makes of it is on a scale that no log shows. Two digits of
        // how far it is from here.
        if (const auto change = turningPoint(facts, place))
            points.append(turningText(metric.plan, metric.treated.mean + *change, std::abs(*change)));
    }
    const QString treatment = armLabel(facts.variants, facts.metrics.first().treatment);
    if (points.isEmpty())
        return makeSentence(QT_TRANSLATE_NOOP("Core", "No worse value of %1 alone would."), {treatment});
    return makeSentence(points.size() == 1
                            ? QT_TRANSLATE_NOOP("Core", "This of %1, with all else as it is: %2.")
                            : QT_TRANSLATE_NOOP("Core", "Any one of these of %1, with all else as it is: %2."),
                        {treatment, points.join(QStringLiteral("; "))});
}

} // namespace slipway
