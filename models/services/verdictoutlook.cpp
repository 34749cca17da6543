#include "models/services/verdictoutlook.h"

#include "models/domain/numbertext.h"
#include "models/services/experimentanalysis.h"
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

/// What is said of rows, or of users where these are the unit.
const char *inUnits(const VerdictFacts &facts, const char *rows, const char *users)
{
    return facts.plan.unit == QLatin1String("user") ? users : rows;
}

/// Units that are needed beside the present ones so that an interval of half width `half` shrinks to `needed`,
/// at the observed variance and shares.
Outlook moreUnits(const VerdictFacts &facts, const stats::DecisionMetric &metric, const QString &name, double half,
                  double needed)
{
    const double present = metric.unitsOfA() + metric.unitsOfB();
    const double factor = std::pow(half / needed, 2);
    constexpr double farAway = 100;
    if (!(needed > 0) || !(factor <= farAway))
        return {makeSentence(
                    inUnits(facts, QT_TRANSLATE_NOOP("Core", "If %1 stays as it is, even %2 rows would not settle it."),
                            QT_TRANSLATE_NOOP("Core", "If %1 stays as it is, even %2 users would not settle it.")),
                    {name, whole(present * farAway)}),
                std::nullopt};
    // Two digits: the observed variance gives no more.
    const double more = std::max(1.0, present * (factor - 1));
    const double step = std::pow(10, std::max(0.0, std::floor(std::log10(more)) - 1));
    const double rounded = std::ceil(more / step) * step;
    return {
        makeSentence(
            inUnits(
                facts,
                QT_TRANSLATE_NOOP("Core", "About %1 more rows, %2 of them of the treatment, if %3 stays as it is."),
                QT_TRANSLATE_NOOP("Core", "About %1 more users, %2 of them of the treatment, if %3 stays as it is.")),
            {whole(rounded), percentText(metric.unitsOfB() / present, 0), name}),
        static_cast<qint64>(rounded)};
}

/// The primary's interval must come clear of its bound.
Outlook untilPrimaryIsSettled(const VerdictFacts &facts)
{
    const auto &input = facts.input;
    const stats::Interval reading = stats::ruleInterval(input.primary, input, 1 - input.alpha);
    const double bound = input.objective == stats::Objective::NonInferiority ? -input.primary.margin : 0;
    return moreUnits(facts, input.primary, facts.plan.metrics.first().name, (reading.high - reading.low) / 2,
                     std::abs(reading.estimate - bound));
}

/// The first guard rail that is not shown to hold must come clear of its margin.
Outlook untilGuardrailsAreSettled(const VerdictFacts &facts)
{
    const auto &input = facts.input;
    size_t place = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role != MetricRole::Guardrail)
            continue;
        const stats::DecisionMetric &rule = input.guardrails[place++];
        const stats::Interval reading = stats::ruleInterval(rule, input, 1 - 2 * input.alpha);
        if (reading.low <= -rule.margin)
            return moreUnits(facts, rule, metric.plan.name, (reading.high - reading.low) / 2,
                             reading.estimate + rule.margin);
    }
    return untilPrimaryIsSettled(facts);
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
    const QString treatment = armLabel(facts.variants, facts.metrics.first().treatment);
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

Outlook untilEnough(const VerdictFacts &facts)
{
    if (const MetricResult *metric = metricOfTooFewEvents(facts))
        return {
            makeSentence(QT_TRANSLATE_NOOP("Core", "More users: in each arm at least 20 must have the rarer outcome "
                                                   "of %1."),
                         {metric->plan.name}),
            std::nullopt};
    const Scarcest fewest = scarcest(facts);
    const double needed = std::max(2.0, facts.input.minN);
    if (fewest.units == 0)
        return {makeSentence(
                    inUnits(facts,
                            QT_TRANSLATE_NOOP("Core",
                                              "A log with values of %1: an arm has none, and at least %2 are needed."),
                            QT_TRANSLATE_NOOP(
                                "Core", "A log with values of %1: an arm has none, and at least %2 users are needed.")),
                    {fewest.name, whole(needed)}),
                std::nullopt};
    // The other arms grow as well, at their present shares.
    const double growth = needed / fewest.units - 1;
    const double present = facts.input.primary.unitsOfA() + facts.input.primary.unitsOfB();
    return {
        makeSentence(inUnits(facts, QT_TRANSLATE_NOOP("Core", "%1 more rows with a value of %2 in the smaller arm."),
                             QT_TRANSLATE_NOOP("Core", "%1 more users with a value of %2 in the smaller arm.")),
                     {whole(needed - fewest.units), fewest.name}),
        static_cast<qint64>(std::ceil(present * growth))};
}

/// A plan for one size, or for looks up to one, is not read beyond it.
bool isPlannedSizeReached(const VerdictFacts &facts)
{
    if (!facts.plan.plannedPerArm || facts.plan.mode == QLatin1String("sequential"))
        return false;
    const auto treated = std::find_if(facts.variants.begin(), facts.variants.end(),
                                      [&](const Variant &one) { return one.arm == facts.metrics.first().treatment; });
    const auto place = static_cast<size_t>(treated - facts.variants.begin());
    const stats::DecisionMetric &primary = facts.input.primary;
    return primary.unitsOfA() >= plannedUnits(facts.plan, 0).value_or(0)
           && primary.unitsOfB() >= plannedUnits(facts.plan, place).value_or(0);
}

Outlook afterPlanned(const VerdictFacts &facts)
{
    const stats::DecisionMetric &primary = facts.input.primary;
    return {makeSentence(QT_TRANSLATE_NOOP("Core", "A new test with its own plan: this one has reached its planned "
                                                   "size (n = %1 and %2) and is not read on."),
                         {whole(primary.unitsOfA()), whole(primary.unitsOfB())}),
            std::nullopt};
}

Outlook untilPlanned(const VerdictFacts &facts)
{
    const stats::DecisionInput &input = facts.input;
    const double ofControl = std::max(0.0, input.plannedA - input.primary.unitsOfA());
    const double ofTreatment = std::max(0.0, input.plannedB - input.primary.unitsOfB());
    return {
        makeSentence(
            inUnits(
                facts,
                QT_TRANSLATE_NOOP("Core", "The planned size: %1 more rows of the control and %2 of the treatment."),
                QT_TRANSLATE_NOOP("Core", "The planned size: %1 more users of the control and %2 of the treatment.")),
            {whole(ofControl), whole(ofTreatment)}),
        static_cast<qint64>(ofControl + ofTreatment)};
}

} // namespace

Outlook outlookOf(const VerdictFacts &facts)
{
    using stats::DecisionReason;
    const auto &input = facts.input;
    if (!facts.decision)
        return {makeSentence(QT_TRANSLATE_NOOP(
                    "Core", "A log in which every value of the primary and of the guard rails is a number.")),
                std::nullopt};
    switch (facts.decision->reason) {
    case DecisionReason::NoData:
    case DecisionReason::TooFew:
        if (const QString metric = metricWithoutSpread(facts); !metric.isEmpty())
            return {makeSentence(QT_TRANSLATE_NOOP("Core", "The summary again, with \"sd_%1\" of each arm."), {metric}),
                    std::nullopt};
        return untilEnough(facts);
    case DecisionReason::PlannedSampleNotReached:
        return untilPlanned(facts);
    case DecisionReason::SrmMismatch:
        return {makeSentence(QT_TRANSLATE_NOOP("Core",
                                               "A log whose split is as planned. Find out why it is not: a filter, a "
                                               "cache, or a version that lost requests.")),
                std::nullopt};
    case DecisionReason::PrimaryBetter:
    case DecisionReason::PrimaryNotWorse:
        return {againstRollout(facts), std::nullopt};
    case DecisionReason::PrimaryWorse:
    case DecisionReason::GuardrailBreach:
        return {makeSentence(inUnits(facts,
                                     QT_TRANSLATE_NOOP("Core", "A changed version in a test of its own; more rows of "
                                                               "this one will hardly turn it (%1 so far)."),
                                     QT_TRANSLATE_NOOP("Core", "A changed version in a test of its own; more users of "
                                                               "this one will hardly turn it (%1 so far).")),
                             {whole(input.primary.unitsOfA() + input.primary.unitsOfB())}),
                std::nullopt};
    case DecisionReason::NoWorthwhileGain:
        return {makeSentence(QT_TRANSLATE_NOOP("Core", "A smallest worthwhile gain below %1, planned before the data."),
                             {amount(facts.plan.metrics.first(), input.primary.minEffect.value_or(0),
                                     input.primary.minEffect.value_or(0))}),
                std::nullopt};
    case DecisionReason::GuardrailUndetermined:
        return isPlannedSizeReached(facts) ? afterPlanned(facts) : untilGuardrailsAreSettled(facts);
    case DecisionReason::Inconclusive:
        break;
    }
    return isPlannedSizeReached(facts) ? afterPlanned(facts) : untilPrimaryIsSettled(facts);
}

QString armLabel(const QList<Variant> &variants, const QString &arm)
{
    const auto found =
        std::find_if(variants.begin(), variants.end(), [&](const Variant &one) { return one.arm == arm; });
    return found == variants.end() ? arm : found->label;
}

QString namedTreatment(const ExperimentAnalysis &analysis)
{
    constexpr qsizetype pair = 2;
    const Verdict &verdict = analysis.verdict;
    const bool acts = !verdict.blocked && verdict.recommendation != QLatin1String("continue");
    return analysis.variants.size() > pair && acts ? armLabel(analysis.variants, verdict.treatment) : QString();
}

bool hasNoSpread(const MetricResult &metric)
{
    const ArmMetric &a = metric.control;
    const ArmMetric &b = metric.treated;
    return metric.plan.kind == MetricKind::Mean && a.n + b.n == 0 && a.notNumbers + b.notNumbers == 0
           && std::isfinite(a.mean) && std::isfinite(b.mean);
}

QString metricWithoutSpread(const VerdictFacts &facts)
{
    const auto found = std::find_if(facts.metrics.begin(), facts.metrics.end(), [](const MetricResult &metric) {
        return metric.plan.role != MetricRole::Other && hasNoSpread(metric);
    });
    return found == facts.metrics.end() ? QString() : found->plan.name;
}

std::optional<double> daysUntilDecided(const ExperimentAnalysis &analysis)
{
    if (!analysis.verdict.moreRows || !analysis.firstAtMs || analysis.lastAtMs <= analysis.firstAtMs
        || analysis.rows == 0)
        return std::nullopt;
    double units = 0; // rows, or users where these are what is missing
    for (const Variant &variant : analysis.variants)
        units += static_cast<double>(variant.n);
    if (units <= 0)
        return std::nullopt;
    constexpr double msOfDay = 86'400'000;
    const double days = static_cast<double>(*analysis.lastAtMs - *analysis.firstAtMs) / msOfDay;
    return days * static_cast<double>(*analysis.verdict.moreRows) / units;
}

} // namespace slipway
