#include "models/services/verdictsentences.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/metrictext.h"
#include "models/services/verdictoutlook.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

const char *changeTemplate(const MetricResult &metric, double alpha)
{
    if (metric.pValue >= alpha)
        return QT_TRANSLATE_NOOP("Core", "%1: no difference is shown, %2 (%3 %4, %5; n = %6 and %7).");
    if (isMilliseconds(metric.plan))
        return metric.diff < 0 ? QT_TRANSLATE_NOOP("Core", "%1 is %2 faster (%3 %4, %5; n = %6 and %7).")
                               : QT_TRANSLATE_NOOP("Core", "%1 is %2 slower (%3 %4, %5; n = %6 and %7).");
    return metric.diff < 0 ? QT_TRANSLATE_NOOP("Core", "%1 fell by %2 (%3 %4, %5; n = %6 and %7).")
                           : QT_TRANSLATE_NOOP("Core", "%1 rose by %2 (%3 %4, %5; n = %6 and %7).");
}

/// "success rose by 2.72 points (95 % 1.61 to 3.72, p = 6.6 × 10⁻⁶; n = 9 677 and 2 323)."
Sentence change(const MetricResult &metric, double alpha)
{
    const MetricPlan &plan = metric.plan;
    // A fall is told by its size: "fell by 2 (1 to 3)".
    const bool shown = metric.pValue < alpha;
    const double sign = shown && metric.diff < 0 ? -1 : 1;
    const double low = std::min(sign * metric.ciLow, sign * metric.ciHigh);
    const double high = std::max(sign * metric.ciLow, sign * metric.ciHigh);
    const double span = high - low;
    return makeSentence(changeTemplate(metric, alpha),
                        {plan.name, amount(plan, sign * metric.diff, span), levelText(1 - alpha),
                         intervalText(figure(plan, low, span), figure(plan, high, span)), pValueText(metric.pValue),
                         countText(metric.control.n), countText(metric.treated.n)});
}

/// Why there are no figures of a metric.
QList<Sentence> noComparison(const MetricResult &metric)
{
    const ArmMetric &a = metric.control;
    const ArmMetric &b = metric.treated;
    if (const qint64 notNumbers = a.notNumbers + b.notNumbers; notNumbers > 0)
        return {makeSentence(
            QT_TRANSLATE_NOOP("Core", "%1 cannot be compared: %2 of %3 values are not numbers (NaN or infinite)."),
            {metric.plan.name, countText(notNumbers), countText(notNumbers + a.n + b.n)})};
    return {makeSentence(QT_TRANSLATE_NOOP("Core", "%1 cannot be compared (n = %2 and %3)."),
                         {metric.plan.name, countText(a.n), countText(b.n)}),
            reasonSentence(metric.undefined)};
}

Sentence alwaysValid(const MetricPlan &plan, const stats::DecisionInput &input)
{
    const stats::Interval interval = stats::alwaysValidInterval(input.primary, input.nStar, input.alpha);
    const bool excludes = interval.low > 0 || interval.high < 0;
    const double span = interval.high - interval.low;
    return makeSentence(
        excludes ? QT_TRANSLATE_NOOP("Core", "At any look the difference is %1, which excludes 0 (n = %2).")
                 : QT_TRANSLATE_NOOP("Core", "At any look the difference is %1, which does not exclude 0 (n = %2)."),
        {intervalText(figure(plan, interval.low, span), amount(plan, interval.high, span)),
         countText(static_cast<qint64>(input.primary.unitsOfA() + input.primary.unitsOfB()))});
}

/// The loss that a guard rail's interval leaves possible, against its margin.
Sentence guardrail(const MetricResult &metric, const stats::DecisionMetric &rule, const stats::DecisionInput &input)
{
    const MetricPlan &plan = metric.plan;
    const bool fixed = input.mode == stats::ReadingMode::Fixed;
    const stats::Interval shown = stats::ruleInterval(rule, input, 1 - 2 * input.alpha);
    const stats::Interval lost = stats::ruleInterval(rule, input, 1 - input.alpha);
    const char *message =
        QT_TRANSLATE_NOOP("Core", "Guard rail %1: a loss of %2 is neither shown nor excluded (%3 against %4; "
                                  "loss at most %5 at %6; n = %7 and %8).");
    if (shown.low >= 0)
        message =
            QT_TRANSLATE_NOOP("Core", "Guard rail %1: a loss of %2 is excluded (%3 against %4; no loss is left at "
                                      "%6; n = %7 and %8).");
    else if (shown.low > -rule.margin)
        message = QT_TRANSLATE_NOOP(
            "Core", "Guard rail %1: a loss of %2 is excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).");
    else if (lost.high < -rule.margin)
        message = QT_TRANSLATE_NOOP("Core", "Guard rail %1: a loss of more than %2 is shown (%3 against %4; "
                                            "loss at most %5 at %6; n = %7 and %8).");
    const double span = std::min(rule.margin, std::abs(shown.low));
    const QString worst = std::isfinite(shown.low) ? amount(plan, std::max(0.0, -shown.low), span) : missingText();
    return makeSentence(message, {plan.name, amount(plan, rule.margin, rule.margin),
                                  ownValue(plan, metric.treated.mean, rule.margin),
                                  ownValue(plan, metric.control.mean, rule.margin), worst,
                                  levelText(fixed ? 1 - 2 * input.alpha : 1 - input.alpha), countText(metric.control.n),
                                  countText(metric.treated.n)});
}

Sentence split(const VerdictFacts &facts)
{
    if (!facts.srm.checked)
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "No split was planned, so the shares of the %1 arms were not checked."),
            {countText(facts.variants.size())});
    if (!facts.srm.undefined.isEmpty())
        return makeSentence(QT_TRANSLATE_NOOP("Core", "The split of the %1 arms cannot be checked."),
                            {countText(facts.variants.size())});
    // Of the arm that is farthest from its plan.
    const auto farthest =
        std::max_element(facts.variants.begin(), facts.variants.end(), [](const Variant &a, const Variant &b) {
            return std::abs(a.share - a.plannedShare.value_or(0)) <= std::abs(b.share - b.plannedShare.value_or(0));
        });
    return makeSentence(
        facts.srm.mismatch
            ? QT_TRANSLATE_NOOP("Core", "The split is not as planned: %1 got %2 of the rows and not %3, %4.")
            : QT_TRANSLATE_NOOP("Core", "The split is as planned: %1 got %2 of the rows, %3 planned, %4."),
        {farthest->label, percentText(farthest->share, 2), percentText(farthest->plannedShare.value_or(0), 2),
         pValueText(facts.srm.pValue)});
}

/// What stands in the way of a verdict, where the figures of the metrics alone do not say it.
std::optional<Sentence> obstacle(const VerdictFacts &facts)
{
    const auto whole = [](double n) { return countText(static_cast<qint64>(n)); };
    const stats::DecisionInput &input = facts.input;
    const MetricPlan &primary = facts.plan.metrics.first();
    if (!facts.decision)
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "There is no verdict: the figures of a metric that decides cannot be used."));
    switch (facts.decision->reason) {
    case stats::DecisionReason::NoData:
        return makeSentence(QT_TRANSLATE_NOOP(
            "Core", "There is no verdict: every arm needs at least 2 values of each metric that decides."));
    case stats::DecisionReason::TooFew:
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "The verdict waits: %1 and %2 values of %3 are there, at least %4 an "
                                      "arm are needed for every metric that decides."),
            {whole(input.primary.unitsOfA()), whole(input.primary.unitsOfB()), primary.name, whole(input.minN)});
    case stats::DecisionReason::PlannedSampleNotReached:
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "The verdict waits for the planned size: %1 and %2 of %3 an arm are there."),
            {whole(input.primary.unitsOfA()), whole(input.primary.unitsOfB()), whole(input.plannedA)});
    case stats::DecisionReason::NoWorthwhileGain:
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "A gain of %1 in %2, the smallest that is worth it, is excluded."),
            {amount(primary, input.primary.minEffect.value_or(0), input.primary.minEffect.value_or(0)), primary.name});
    default:
        return std::nullopt;
    }
}

QList<Sentence> sentences(const VerdictFacts &facts)
{
    QList<Sentence> all;
    if (const auto first = obstacle(facts))
        all.append(*first);
    size_t guardrails = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role == MetricRole::Other)
            continue;
        if (!metric.undefined.isEmpty()) {
            guardrails += metric.plan.role == MetricRole::Guardrail;
            all.append(noComparison(metric));
            continue;
        }
        const bool decides = facts.decision.ok();
        if (decides && metric.plan.role == MetricRole::Guardrail) {
            all.append(guardrail(metric, facts.input.guardrails[guardrails++], facts.input));
            continue;
        }
        all.append(change(metric, facts.input.alpha));
        if (decides && facts.input.mode == stats::ReadingMode::Sequential)
            all.append(alwaysValid(metric.plan, facts.input));
    }
    all.append(split(facts));
    if (!facts.srm.undefined.isEmpty())
        all.append(reasonSentence(facts.srm.undefined));
    if (!facts.plan.plannedPerArm)
        all.append(makeSentence(
            QT_TRANSLATE_NOOP(
                "Core", "No plan was stored before the data, so the present size of %1 counts as the planned one."),
            {countText(static_cast<qint64>(facts.input.plannedA + facts.input.plannedB))}));
    return all;
}

} // namespace

Verdict describeVerdict(const VerdictFacts &facts)
{
    Verdict verdict;
    if (facts.decision) {
        verdict.recommendation = QString::fromLatin1(stats::recommendationName(facts.decision->recommendation));
        verdict.reason = QString::fromLatin1(stats::decisionReasonName(facts.decision->reason));
        verdict.blocked = facts.decision->blocked();
    } else {
        verdict.recommendation = QString::fromLatin1(stats::recommendationName(stats::Recommendation::Continue));
        verdict.reason = QString::fromLatin1(stats::reasonName(facts.decision.failure().reason));
        verdict.blocked = true;
    }
    verdict.retrospective = !facts.plan.plannedPerArm;
    verdict.sentences = sentences(facts);
    verdict.whatWouldChange = whatWouldChange(facts);
    return verdict;
}

void leaveToChoice(Verdict &verdict, const QString &best, const QStringList &rivals)
{
    verdict.recommendation = QString::fromLatin1(stats::recommendationName(stats::Recommendation::Continue));
    verdict.reason = QStringLiteral("no_best_treatment");
    verdict.sentences.prepend(
        makeSentence(QT_TRANSLATE_NOOP(
                         "Core", "%1 could be rolled out, and so could %2: none is shown to be better than the other."),
                     {best, rivals.join(QStringLiteral(", "))}));
    verdict.whatWouldChange =
        makeSentence(QT_TRANSLATE_NOOP("Core", "A choice between %1 and %2 by a person, or more rows of both."),
                     {best, rivals.join(QStringLiteral(", "))});
}

} // namespace slipway
