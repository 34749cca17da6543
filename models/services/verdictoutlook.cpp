#include "models/services/verdictoutlook.h"

#include "models/domain/numbertext.h"
#include "models/services/lookspending.h"
#include "models/services/metrictext.h"
#include "models/services/turningpoints.h"

#include <algorithm>
#include <cmath>
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

/// How many times as many units there are.
struct Growth {
    double ofControl = 1;
    double ofTreatment = 1;
};

/// The metric with more units of the same kind.
stats::DecisionMetric withMoreUnits(const stats::DecisionMetric &metric, const Growth &growth)
{
    const auto rate = [](const stats::RateArm &arm, double times) {
        const double n = std::round(arm.n * times);
        return stats::RateArm{std::min(n, std::round(arm.x * times)), n};
    };
    const auto mean = [](const stats::MeanArm &arm, double times) {
        return stats::MeanArm{arm.mean, arm.sd, std::round(arm.n * times)};
    };
    stats::DecisionMetric more = metric;
    if (auto *rates = std::get_if<stats::DecisionMetric::Rates>(&more.arms)) {
        rates->a = rate(rates->a, growth.ofControl);
        rates->b = rate(rates->b, growth.ofTreatment);
        for (stats::RateStratum &phase : rates->phases)
            phase = {rate(phase.a, growth.ofControl), rate(phase.b, growth.ofTreatment)};
    } else {
        auto &means = std::get<stats::DecisionMetric::Means>(more.arms);
        means.a = mean(means.a, growth.ofControl);
        means.b = mean(means.b, growth.ofTreatment);
    }
    return more;
}

/// What keeps the verdict open.
struct OpenMetric {
    const MetricResult &result;
    stats::DecisionMetric rule;
    bool isGuardrail = false;
};

/// Whether the rule would settle it with more units of the same kind, by the interval and the test that it would read
/// then, at `alpha`.
bool isSettledWith(const VerdictFacts &facts, const OpenMetric &open, const Growth &growth, double alpha)
{
    stats::DecisionInput input = facts.input;
    input.alpha = alpha;
    const stats::DecisionMetric more = withMoreUnits(open.rule, growth);
    if (open.isGuardrail)
        return stats::ruleInterval(more, input, 1 - 2 * alpha).low > -more.margin;
    input.primary = more;
    return isPrimaryShown(input);
}

/// Of the rarer outcome of a rate, in the arm that has fewer.
std::optional<double> rarerEvents(const stats::DecisionMetric &metric)
{
    const auto *rates = std::get_if<stats::DecisionMetric::Rates>(&metric.arms);
    const auto rarer = [](const stats::RateArm &arm) { return std::min(arm.x, arm.n - arm.x); };
    return rates ? std::optional(std::min(rarer(rates->a), rarer(rates->b))) : std::nullopt;
}

/// From a handful of events no rate can be foretold: one more of them, and the figure would be another.
std::optional<Outlook> tooFewToForetell(const OpenMetric &open)
{
    constexpr double handful = 5;
    const auto events = rarerEvents(open.rule);
    if (!events || *events >= handful)
        return std::nullopt;
    const QString &name = open.result.plan.name;
    const Sentence said =
        *events > 0 ? makeSentence(QT_TRANSLATE_NOOP("Core", "More rows. How many cannot be said: an arm has only %1 "
                                                             "of the rarer outcome of %2 so far."),
                                   {whole(*events), name})
                    : makeSentence(QT_TRANSLATE_NOOP("Core", "More rows. How many cannot be said: an arm has none of "
                                                             "the rarer outcome of %1 so far."),
                                   {name});
    return Outlook{said, std::nullopt};
}

/// The least number of rows, at the present shares, with which the rule would settle it.
Outlook moreUnits(const VerdictFacts &facts, const OpenMetric &open)
{
    if (const auto unknown = tooFewToForetell(open))
        return *unknown;
    const QString &name = open.result.plan.name;
    const double present = open.rule.unitsOfA() + open.rule.unitsOfB();
    const auto isSettled = [&](double times) { return isSettledWith(facts, open, {times, times}, facts.input.alpha); };
    constexpr double farAway = 100;
    if (!isSettled(farAway))
        return {makeSentence(
                    inUnits(facts, QT_TRANSLATE_NOOP("Core", "If %1 stays as it is, even %2 rows would not settle it."),
                            QT_TRANSLATE_NOOP("Core", "If %1 stays as it is, even %2 users would not settle it.")),
                    {name, whole(present * farAway)}),
                std::nullopt};
    double waiting = 1, settled = farAway;
    constexpr double close = 1.001;
    while (settled / waiting > close) {
        const double middle = std::sqrt(waiting * settled);
        (isSettled(middle) ? settled : waiting) = middle;
    }
    // Two digits: the observed variance gives no more.
    const double more = std::max(1.0, present * (settled - 1));
    const double step = std::pow(10, std::max(0.0, std::floor(std::log10(more)) - 1));
    const double rounded = std::ceil(more / step) * step;
    return {
        makeSentence(
            inUnits(
                facts,
                QT_TRANSLATE_NOOP("Core", "About %1 more rows, %2 of them of the treatment, if %3 stays as it is."),
                QT_TRANSLATE_NOOP("Core", "About %1 more users, %2 of them of the treatment, if %3 stays as it is.")),
            {whole(rounded), percentText(open.rule.unitsOfB() / present, 0), name}),
        static_cast<qint64>(rounded)};
}

/// What the plan wants of the control and of this treatment.
PairUnits plannedPair(const VerdictFacts &facts)
{
    const auto treated = std::find_if(facts.variants.begin(), facts.variants.end(),
                                      [&](const Variant &one) { return one.arm == facts.metrics.first().treatment; });
    const auto place = static_cast<size_t>(treated - facts.variants.begin());
    return {plannedUnits(facts.plan, 0).value_or(0), plannedUnits(facts.plan, place).value_or(0)};
}

/// With planned looks more may be spent at each of them, up to the planned size, where the test ends.
Outlook untilLastLook(const VerdictFacts &facts, const OpenMetric &open)
{
    const stats::DecisionMetric &primary = facts.input.primary;
    const PairUnits present{primary.unitsOfA(), primary.unitsOfB()};
    const PairUnits planned = plannedPair(facts);
    const PairUnits missing{std::max(0.0, planned.control - present.control),
                            std::max(0.0, planned.treatment - present.treatment)};
    const QStringList figures{whole(missing.control), whole(missing.treatment), open.result.plan.name};
    const auto all = static_cast<qint64>(missing.control + missing.treatment);
    if (tooFewToForetell(open))
        return {makeSentence(QT_TRANSLATE_NOOP("Core", "The planned size at the latest: %1 more of the control and %2 "
                                                       "of the treatment. Whether %3 is settled there cannot be said "
                                                       "from the few events so far."),
                             figures),
                all};
    QList<LookRecord> looks = facts.looks;
    looks.append(LookRecord{.information = informationOf(present, planned)});
    const Growth growth{std::max(1.0, planned.control / present.control),
                        std::max(1.0, planned.treatment / present.treatment)};
    const bool isSettled = isSettledWith(facts, open, growth, nominalAlpha(looks, facts.alpha, 1));
    return {makeSentence(isSettled ? QT_TRANSLATE_NOOP("Core", "The planned size at the latest: %1 more of the control "
                                                               "and %2 of the treatment. If %3 stays as it is, it is "
                                                               "settled there.")
                                   : QT_TRANSLATE_NOOP("Core", "The planned size, %1 more of the control and %2 of the "
                                                               "treatment, would not settle %3 if it stays as it is."),
                         figures),
            isSettled ? std::optional(all) : std::nullopt};
}

Outlook untilSettled(const VerdictFacts &facts, const OpenMetric &open)
{
    return facts.plan.mode == QLatin1String("group_sequential") ? untilLastLook(facts, open) : moreUnits(facts, open);
}

Outlook untilPrimaryIsSettled(const VerdictFacts &facts)
{
    return untilSettled(facts, {facts.metrics.first(), facts.input.primary, false});
}

/// The first guard rail that is not shown to hold must come clear of its margin.
Outlook untilGuardrailsAreSettled(const VerdictFacts &facts)
{
    size_t place = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role != MetricRole::Guardrail)
            continue;
        const OpenMetric open{metric, facts.input.guardrails[place++], true};
        if (!isSettledWith(facts, open, {}, facts.input.alpha))
            return untilSettled(facts, open);
    }
    return untilPrimaryIsSettled(facts);
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
    const PairUnits planned = plannedPair(facts);
    return facts.input.primary.unitsOfA() >= planned.control && facts.input.primary.unitsOfB() >= planned.treatment;
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

Outlook withSpread(const QString &metric)
{
    return {makeSentence(QT_TRANSLATE_NOOP("Core", "The summary again, with \"sd_%1\" of each arm."), {metric}),
            std::nullopt};
}

} // namespace

Outlook outlookOf(const VerdictFacts &facts)
{
    using stats::DecisionReason;
    const auto &input = facts.input;
    if (!facts.shown.decision)
        return {makeSentence(QT_TRANSLATE_NOOP(
                    "Core", "A log in which every value of the primary and of the guard rails is a number.")),
                std::nullopt};
    switch (facts.shown.decision->reason) {
    case DecisionReason::NoData:
    case DecisionReason::TooFew:
        if (const QString metric = metricWithoutSpread(facts); !metric.isEmpty())
            return withSpread(metric);
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
        if (const QString metric = metricWithoutSpread(facts); !metric.isEmpty())
            return withSpread(metric);
        return isPlannedSizeReached(facts) ? afterPlanned(facts) : untilGuardrailsAreSettled(facts);
    case DecisionReason::Inconclusive:
        break;
    }
    if (isPlannedSizeReached(facts))
        return afterPlanned(facts);
    if (facts.shown.isLeftToExactTest)
        return {makeSentence(QT_TRANSLATE_NOOP("Core", "More rows: until at least 5 of each outcome of %1 are expected "
                                                       "in each arm, or Fisher's test shows the difference."),
                             {facts.metrics.first().plan.name}),
                std::nullopt};
    return untilPrimaryIsSettled(facts);
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
    double units = 0; // rows, or users where these are what is missing; of the arms that the missing ones are of
    for (const Variant &variant : analysis.variants) {
        if (variant.isControl || variant.arm == analysis.verdict.treatment)
            units += static_cast<double>(variant.n);
    }
    if (units <= 0)
        return std::nullopt;
    constexpr double msOfDay = 86'400'000;
    const double days = static_cast<double>(*analysis.lastAtMs - *analysis.firstAtMs) / msOfDay;
    return days * static_cast<double>(*analysis.verdict.moreRows) / units;
}

} // namespace slipway
