#include "models/services/metricsentences.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/coretext.h"
#include "models/services/metrictext.h"
#include "models/services/verdictoutlook.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

/// Units of both arms, of which an interval is made: users where these are drawn, else the rows.
struct Units {
    qint64 control = 0;
    qint64 treated = 0;
};

Units unitsOf(const ExperimentPlan &plan, const MetricResult &metric, const stats::DecisionMetric &rule)
{
    const bool areUsers = plan.unit == QLatin1String("user") && rule.unitsOfA() > 0;
    return areUsers ? Units{std::llround(rule.unitsOfA()), std::llround(rule.unitsOfB())}
                    : Units{metric.control.n, metric.treated.n};
}

/// "95 %", and where the interval is not that of one reading, at which looks it holds.
QString levelOf(double confLevel, DecidingInterval::Holds holds)
{
    const QString level = levelText(confLevel);
    if (holds == DecidingInterval::Holds::AtAnyLook)
        return coreText(QT_TRANSLATE_NOOP("Core", "%1 at any look")).arg(level);
    return holds == DecidingInterval::Holds::AtThisLook
               ? coreText(QT_TRANSLATE_NOOP("Core", "%1 at this look")).arg(level)
               : level;
}

/// A metric with what the rule reads of it and, where it was read, the interval that the card draws: the sentences
/// quote that one and no other.
struct ReadMetric {
    const MetricResult &result;
    const stats::DecisionMetric &rule;
    const DecidingInterval *read;
    Units n;
};

/// A difference as the verdict reads it.
struct Effect {
    double low = 0;
    double high = 0;
    double pValue = 1;
    bool isShown = false;
    QString level;
};

Effect effectOf(const VerdictFacts &facts, const ReadMetric &metric)
{
    const MetricResult &result = metric.result;
    if (metric.read && metric.read->holds == DecidingInterval::Holds::AtAnyLook) {
        const double alpha = 1 - metric.read->confLevel;
        return {metric.read->low, metric.read->high,
                stats::alwaysValidReading(metric.rule, facts.input.nStar, alpha).pValue,
                metric.read->low > 0 || metric.read->high < 0, levelOf(metric.read->confLevel, metric.read->holds)};
    }
    const auto holds = facts.plan.mode == QLatin1String("group_sequential") ? DecidingInterval::Holds::AtThisLook
                                                                            : DecidingInterval::Holds::Once;
    return {result.ciLow, result.ciHigh, result.pValue, result.pValue < facts.input.alpha,
            levelOf(1 - facts.input.alpha, holds)};
}

const char *changeTemplate(const MetricResult &metric, bool isShown)
{
    if (!isShown)
        return QT_TRANSLATE_NOOP("Core", "%1: no difference is shown, %2 (%3 %4, %5; n = %6 and %7).");
    if (isMilliseconds(metric.plan))
        return metric.diff < 0 ? QT_TRANSLATE_NOOP("Core", "%1 is %2 faster (%3 %4, %5; n = %6 and %7).")
                               : QT_TRANSLATE_NOOP("Core", "%1 is %2 slower (%3 %4, %5; n = %6 and %7).");
    return metric.diff < 0 ? QT_TRANSLATE_NOOP("Core", "%1 fell by %2 (%3 %4, %5; n = %6 and %7).")
                           : QT_TRANSLATE_NOOP("Core", "%1 rose by %2 (%3 %4, %5; n = %6 and %7).");
}

/// "success rose by 2.72 points (95 % 1.61 to 3.72, p = 6.6 × 10⁻⁶; n = 9 677 and 2 323)."
Sentence change(const VerdictFacts &facts, const ReadMetric &metric)
{
    const MetricPlan &plan = metric.result.plan;
    const Effect effect = effectOf(facts, metric);
    // A fall is told by its size: "fell by 2 (1 to 3)".
    const double sign = effect.isShown && metric.result.diff < 0 ? -1 : 1;
    const double low = std::min(sign * effect.low, sign * effect.high);
    const double high = std::max(sign * effect.low, sign * effect.high);
    const double span = high - low;
    return makeSentence(changeTemplate(metric.result, effect.isShown),
                        {plan.name, amount(plan, sign * metric.result.diff, span), effect.level,
                         intervalText(figure(plan, low, span), figure(plan, high, span)), pValueText(effect.pValue),
                         countText(metric.n.control), countText(metric.n.treated)});
}

/// What can be said of a rate that is 0, or 1, in both arms: by the rule of three (Hanley and Lippman-Hand 1983).
Sentence excludedRate(const MetricResult &metric, Units n)
{
    const bool succeeded = metric.control.x > 0;
    const double bound = 3 / static_cast<double>(std::max<qint64>(3, std::min(n.control, n.treated)));
    return makeSentence(
        succeeded ? QT_TRANSLATE_NOOP(
            "Core", "Failure rates above %1 are excluded in both arms (rule of three, n = %2 and %3).")
                  : QT_TRANSLATE_NOOP(
                      "Core", "Success rates above %1 are excluded in both arms (rule of three, n = %2 and %3)."),
        {percentText(bound, 2), countText(n.control), countText(n.treated)});
}

/// Why there are no figures of a metric.
QList<Sentence> noComparison(const MetricResult &metric, Units n)
{
    const ArmMetric &a = metric.control;
    const ArmMetric &b = metric.treated;
    if (const qint64 notNumbers = a.notNumbers + b.notNumbers; notNumbers > 0)
        return {makeSentence(
            QT_TRANSLATE_NOOP("Core", "%1 cannot be compared: %2 of %3 values are not numbers (NaN or infinite)."),
            {metric.plan.name, countText(notNumbers), countText(notNumbers + a.n + b.n)})};
    if (hasNoSpread(metric))
        return {makeSentence(QT_TRANSLATE_NOOP("Core", "%1 cannot be compared: no spread is given for its means."),
                             {metric.plan.name})};
    QList<Sentence> sentences{makeSentence(QT_TRANSLATE_NOOP("Core", "%1 cannot be compared (n = %2 and %3)."),
                                           {metric.plan.name, countText(n.control), countText(n.treated)}),
                              reasonSentence(metric.undefined)};
    if (metric.undefined == QLatin1String(stats::reasonName(stats::Reason::NoVariation)))
        sentences.append(excludedRate(metric, n));
    return sentences;
}

/// What may be said of a loss and a margin.
struct LossTemplates {
    const char *isOpen;
    const char *isNone;
    const char *isExcluded;
    const char *isShown;
};

const LossTemplates &templatesOf(MetricRole role)
{
    static const LossTemplates guardrail{
        QT_TRANSLATE_NOOP("Core", "Guard rail %1: a loss of %2 is neither shown nor excluded (%3 against %4; "
                                  "loss at most %5 at %6; n = %7 and %8)."),
        QT_TRANSLATE_NOOP("Core", "Guard rail %1: a loss of %2 is excluded (%3 against %4; no loss is left at "
                                  "%6; n = %7 and %8)."),
        QT_TRANSLATE_NOOP("Core", "Guard rail %1: a loss of %2 is excluded (%3 against %4; loss at most %5 at %6; n = "
                                  "%7 and %8)."),
        QT_TRANSLATE_NOOP("Core", "Guard rail %1: a loss of more than %2 is shown (%3 against %4; "
                                  "loss at least %5 at %6; n = %7 and %8).")};
    static const LossTemplates primary{
        QT_TRANSLATE_NOOP("Core", "%1: a loss of %2, the margin, is neither shown nor excluded (%3 against %4; loss at "
                                  "most %5 at %6; n = %7 and %8)."),
        QT_TRANSLATE_NOOP("Core", "%1 is not worse: a loss of %2, the margin, is excluded (%3 against %4; no loss is "
                                  "left at %6; n = %7 and %8)."),
        QT_TRANSLATE_NOOP("Core", "%1 is not worse by the margin: a loss of %2 is excluded (%3 against %4; loss at "
                                  "most %5 at %6; n = %7 and %8)."),
        QT_TRANSLATE_NOOP("Core", "%1 is worse: a loss of more than %2, the margin, is shown (%3 against %4; loss at "
                                  "least %5 at %6; n = %7 and %8).")};
    return role == MetricRole::Primary ? primary : guardrail;
}

/// The loss that the interval of a guard rail, or of a primary that must not be worse, leaves possible, against its
/// margin.
Sentence loss(const ReadMetric &metric)
{
    const MetricPlan &plan = metric.result.plan;
    const DecidingInterval &read = *metric.read;
    const bool isHigher = plan.direction == Direction::HigherIsBetter;
    const double most = isHigher ? -read.low : read.high;
    const double least = isHigher ? -read.high : read.low;
    const LossTemplates &templates = templatesOf(plan.role);
    const bool isShown = read.standing == DecidingInterval::Standing::Lost;
    const char *message = isShown                                             ? templates.isShown
                          : read.standing == DecidingInterval::Standing::Open ? templates.isOpen
                          : most <= 0                                         ? templates.isNone
                                                                              : templates.isExcluded;
    const double bound = isShown ? least : most;
    const double margin = metric.rule.margin;
    const QString worst =
        std::isfinite(bound) ? amount(plan, std::max(0.0, bound), std::min(margin, std::abs(bound))) : missingText();
    return makeSentence(message,
                        {plan.name, amount(plan, margin, margin), ownValue(plan, metric.result.treated.mean, margin),
                         ownValue(plan, metric.result.control.mean, margin), worst, levelOf(read.confLevel, read.holds),
                         countText(metric.n.control), countText(metric.n.treated)});
}

/// What is won can be less than is worth it: the rule rolls it out all the same.
std::optional<Sentence> smallGain(const VerdictFacts &facts, const DecidingInterval *primary)
{
    const auto &least = facts.input.primary.minEffect;
    const bool isWon = facts.shown.decision && facts.shown.decision->reason == stats::DecisionReason::PrimaryBetter;
    if (!least || !primary || !isWon)
        return std::nullopt;
    const MetricPlan &plan = facts.plan.metrics.first();
    const double most = plan.direction == Direction::HigherIsBetter ? primary->high : -primary->low;
    if (most >= *least)
        return std::nullopt;
    return makeSentence(QT_TRANSLATE_NOOP("Core",
                                          "A gain is shown, but one of %1 in %2, the smallest that is worth it, "
                                          "is excluded: it is at most %3 (%4)."),
                        {amount(plan, *least, *least), plan.name, amount(plan, most, std::min(*least, most)),
                         levelOf(primary->confLevel, primary->holds)});
}

} // namespace

QList<Sentence> metricSentences(const VerdictFacts &facts, const QList<DecidingInterval> &intervals)
{
    QList<Sentence> all;
    size_t guardrails = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role == MetricRole::Other)
            continue;
        const bool isGuardrail = metric.plan.role == MetricRole::Guardrail;
        const stats::DecisionMetric &rule = isGuardrail ? facts.input.guardrails[guardrails++] : facts.input.primary;
        const auto read = std::find_if(intervals.cbegin(), intervals.cend(), [&metric](const DecidingInterval &one) {
            return one.metric.name == metric.plan.name;
        });
        const ReadMetric of{metric, rule, read == intervals.cend() ? nullptr : &*read,
                            unitsOf(facts.plan, metric, rule)};
        const bool hasMargin =
            isGuardrail || (facts.input.objective == stats::Objective::NonInferiority && rule.margin > 0);
        if (!metric.undefined.isEmpty())
            all.append(noComparison(metric, of.n));
        else
            all.append(hasMargin && of.read ? loss(of) : change(facts, of));
        if (const auto small = isGuardrail ? std::nullopt : smallGain(facts, of.read))
            all.append(*small);
    }
    return all;
}

} // namespace slipway
