#include "models/services/verdictsentences.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/coretext.h"
#include "models/services/decidingintervals.h"
#include "models/services/metrictext.h"
#include "models/services/ratecomparison.h"
#include "models/services/verdictoutlook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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
QString levelOf(const VerdictFacts &facts, double confLevel)
{
    const QString level = levelText(confLevel);
    if (facts.plan.mode == QLatin1String("sequential"))
        return coreText(QT_TRANSLATE_NOOP("Core", "%1 at any look")).arg(level);
    return facts.plan.mode == QLatin1String("group_sequential")
               ? coreText(QT_TRANSLATE_NOOP("Core", "%1 at this look")).arg(level)
               : level;
}

/// A difference as the mode of the plan reads it.
struct Effect {
    double low = 0;
    double high = 0;
    double pValue = 1;
    bool isShown = false;
};

Effect effectOf(const MetricResult &metric, double alpha)
{
    if (!metric.anyLook)
        return {metric.ciLow, metric.ciHigh, metric.pValue, metric.pValue < alpha};
    const AnyLookReading &read = *metric.anyLook;
    return {read.ciLow, read.ciHigh, read.pValue, read.ciLow > 0 || read.ciHigh < 0};
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
Sentence change(const VerdictFacts &facts, const MetricResult &metric, Units n)
{
    const MetricPlan &plan = metric.plan;
    const Effect effect = effectOf(metric, facts.input.alpha);
    // A fall is told by its size: "fell by 2 (1 to 3)".
    const double sign = effect.isShown && metric.diff < 0 ? -1 : 1;
    const double low = std::min(sign * effect.low, sign * effect.high);
    const double high = std::max(sign * effect.low, sign * effect.high);
    const double span = high - low;
    return makeSentence(changeTemplate(metric, effect.isShown),
                        {plan.name, amount(plan, sign * metric.diff, span), levelOf(facts, 1 - facts.input.alpha),
                         intervalText(figure(plan, low, span), figure(plan, high, span)), pValueText(effect.pValue),
                         countText(n.control), countText(n.treated)});
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

/// The loss that a guard rail's interval leaves possible, against its margin.
Sentence guardrail(const VerdictFacts &facts, const MetricResult &metric, const stats::DecisionMetric &rule, Units n)
{
    const MetricPlan &plan = metric.plan;
    const stats::DecisionInput &input = facts.input;
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
                                            "loss at least %5 at %6; n = %7 and %8).");
    const bool isShown = lost.high < -rule.margin && !(shown.low > -rule.margin);
    const double bound = isShown ? lost.high : shown.low;
    const double level = fixed && !isShown ? 1 - 2 * input.alpha : 1 - input.alpha;
    const double span = std::min(rule.margin, std::abs(bound));
    const QString worst = std::isfinite(bound) ? amount(plan, std::max(0.0, -bound), span) : missingText();
    return makeSentence(message, {plan.name, amount(plan, rule.margin, rule.margin),
                                  ownValue(plan, metric.treated.mean, rule.margin),
                                  ownValue(plan, metric.control.mean, rule.margin), worst, levelOf(facts, level),
                                  countText(n.control), countText(n.treated)});
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
    if (!facts.plan.phases.isEmpty())
        return makeSentence(facts.srm.mismatch
                                ? QT_TRANSLATE_NOOP("Core", "The split of one of the %1 phases is not as planned, %2.")
                                : QT_TRANSLATE_NOOP("Core", "The split is as planned in each of the %1 phases, %2."),
                            {countText(facts.plan.phases.size() + 1), pValueText(facts.srm.pValue)});
    const bool byUser = facts.srm.areUsers;
    const double all = std::accumulate(facts.srm.counts.begin(), facts.srm.counts.end(), 0.0);
    const auto share = [&](size_t arm) { return static_cast<double>(facts.srm.counts[arm]) / std::max(1.0, all); };
    const auto planned = [&](size_t arm) {
        return facts.variants[static_cast<qsizetype>(arm)].plannedShare.value_or(0);
    };
    size_t farthest = 0; // from its plan
    for (size_t arm = 1; arm < facts.srm.counts.size(); ++arm) {
        constexpr double dust = 1e-12; // of two arms both are as far: the treatment is told
        if (std::abs(share(arm) - planned(arm)) >= std::abs(share(farthest) - planned(farthest)) - dust)
            farthest = arm;
    }
    const char *message =
        byUser ? QT_TRANSLATE_NOOP("Core", "The split is as planned: %1 got %2 of the users, %3 planned, %4.")
               : QT_TRANSLATE_NOOP("Core", "The split is as planned: %1 got %2 of the rows, %3 planned, %4.");
    if (facts.srm.mismatch)
        message = byUser
                      ? QT_TRANSLATE_NOOP("Core", "The split is not as planned: %1 got %2 of the users and not %3, %4.")
                      : QT_TRANSLATE_NOOP("Core", "The split is not as planned: %1 got %2 of the rows and not %3, %4.");
    return makeSentence(message,
                        {facts.variants[static_cast<qsizetype>(farthest)].label, percentText(share(farthest), 2),
                         percentText(planned(farthest), 2), pValueText(facts.srm.pValue)});
}

Sentence leftToExactTest(const VerdictFacts &facts)
{
    const MetricResult &primary = facts.metrics.first();
    return makeSentence(
        facts.shown.otherwise == stats::Recommendation::Rollout
            ? QT_TRANSLATE_NOOP("Core", "By the usual test of %1 it would be rolled out, but Fisher's exact test does "
                                        "not bear it out (%2, α = %3): an arm has too few of the rarer outcome.")
            : QT_TRANSLATE_NOOP("Core", "By the usual test of %1 it would be rolled back, but Fisher's exact test does "
                                        "not bear it out (%2, α = %3): an arm has too few of the rarer outcome."),
        {primary.plan.name, pValueText(primary.pValue), QString::number(facts.input.alpha, 'g', 3)});
}

bool isPlanLate(const VerdictFacts &facts)
{
    return facts.rowsBeforePlan > 0 && facts.plan.madeAtMs;
}

/// What stands in the way of a verdict, where the figures of the metrics alone do not say it.
std::optional<Sentence> obstacle(const VerdictFacts &facts)
{
    const auto whole = [](double n) { return countText(static_cast<qint64>(n)); };
    const stats::DecisionInput &input = facts.input;
    const MetricPlan &primary = facts.plan.metrics.first();
    if (!facts.shown.decision)
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "There is no verdict: the figures of a metric that decides cannot be used."));
    switch (facts.shown.decision->reason) {
    case stats::DecisionReason::NoData:
        if (metricOfTooFewEvents(facts))
            return makeSentence(
                QT_TRANSLATE_NOOP("Core", "There is no verdict: a metric that decides has too few events."));
        if (const QString metric = metricWithoutSpread(facts); !metric.isEmpty())
            return makeSentence(QT_TRANSLATE_NOOP("Core", "There is no verdict: %1 decides and has no spread."),
                                {metric});
        return makeSentence(QT_TRANSLATE_NOOP(
            "Core", "There is no verdict: every arm needs at least 2 values of each metric that decides."));
    case stats::DecisionReason::SrmMismatch:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "There is no verdict: the arms did not get the shares that were "
                                                      "planned, so what differs between them need not be the "
                                                      "version's. No figure of a metric may be read."));
    case stats::DecisionReason::TooFew:
        return makeSentence(
            facts.plan.unit == QLatin1String("user")
                ? QT_TRANSLATE_NOOP("Core", "The verdict waits: %1 and %2 users with a value of %3 are there, at "
                                            "least %4 an arm are needed for every metric that decides.")
                : QT_TRANSLATE_NOOP("Core", "The verdict waits: %1 and %2 values of %3 are there, at least %4 an "
                                            "arm are needed for every metric that decides."),
            {whole(input.primary.unitsOfA()), whole(input.primary.unitsOfB()), primary.name, whole(input.minN)});
    case stats::DecisionReason::PlannedSampleNotReached:
        return makeSentence(
            facts.plan.unit == QLatin1String("user")
                ? QT_TRANSLATE_NOOP("Core", "The verdict waits for the planned size: %1 and %2 of %3 users an arm are "
                                            "there.")
                : QT_TRANSLATE_NOOP("Core",
                                    "The verdict waits for the planned size: %1 and %2 of %3 an arm are there."),
            {whole(input.primary.unitsOfA()), whole(input.primary.unitsOfB()), whole(input.plannedA)});
    case stats::DecisionReason::NoWorthwhileGain:
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "A gain of %1 in %2, the smallest that is worth it, is excluded."),
            {amount(primary, input.primary.minEffect.value_or(0), input.primary.minEffect.value_or(0)), primary.name});
    default:
        return std::nullopt;
    }
}

/// Rows that no plan knew of, and the size that counts where none was planned, in one sentence.
std::optional<Sentence> whyRetrospective(const VerdictFacts &facts)
{
    const double size = facts.input.plannedA + facts.input.plannedB;
    const bool hasSize = facts.plan.plannedPerArm || size <= 0;
    const QString present = countText(static_cast<qint64>(size));
    if (isPlanLate(facts)) {
        const QStringList figures{countText(facts.rowsBeforePlan), countText(facts.rows),
                                  dateTimeText(*facts.plan.madeAtMs)};
        return hasSize
                   ? makeSentence(QT_TRANSLATE_NOOP("Core", "%1 of %2 rows were served before the plan was made (%3), "
                                                            "so the verdict is retrospective."),
                                  figures)
                   : makeSentence(QT_TRANSLATE_NOOP("Core", "%1 of %2 rows were served before the plan was made (%3), "
                                                            "so the verdict is retrospective, and the present size of "
                                                            "%4 counts as the planned one."),
                                  figures + QStringList{present});
    }
    if (hasSize)
        return std::nullopt;
    return makeSentence(facts.plan.madeAtMs
                            ? QT_TRANSLATE_NOOP("Core", "The plan names no size, so the present size of %1 counts as "
                                                        "the planned one.")
                            : QT_TRANSLATE_NOOP("Core", "No plan was stored before the data, so the present size of %1 "
                                                        "counts as the planned one."),
                        {present});
}

QList<Sentence> sentences(const VerdictFacts &facts)
{
    QList<Sentence> all;
    if (facts.shown.isLeftToExactTest)
        all.append(leftToExactTest(facts));
    if (const auto first = obstacle(facts))
        all.append(*first);
    const bool isBlockedBySplit =
        facts.shown.decision && facts.shown.decision->reason == stats::DecisionReason::SrmMismatch;
    size_t guardrails = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role == MetricRole::Other || isBlockedBySplit) // its figures are not to be read
            continue;
        const bool isGuardrail = metric.plan.role == MetricRole::Guardrail;
        const stats::DecisionMetric &rule = isGuardrail ? facts.input.guardrails[guardrails++] : facts.input.primary;
        const Units n = unitsOf(facts.plan, metric, rule);
        if (!metric.undefined.isEmpty()) {
            all.append(noComparison(metric, n));
            continue;
        }
        const bool decides = facts.shown.decision.ok();
        if (decides && isGuardrail) {
            all.append(guardrail(facts, metric, rule, n));
            continue;
        }
        all.append(change(facts, metric, n));
    }
    all.append(split(facts));
    if (facts.srm.areUsers && facts.plan.unit != QLatin1String("user")) {
        QStringList counts;
        for (const qint64 count : facts.srm.counts)
            counts.append(countText(count));
        all.append(makeSentence(
            QT_TRANSLATE_NOOP("Core",
                              "The split was checked over users (%1), for the requests of one are drawn together."),
            {counts.join(QStringLiteral(", "))}));
    }
    if (!facts.srm.undefined.isEmpty())
        all.append(reasonSentence(facts.srm.undefined));
    if (const auto retrospective = whyRetrospective(facts))
        all.append(*retrospective);
    return all;
}

} // namespace

const MetricResult *metricOfTooFewEvents(const VerdictFacts &facts)
{
    const auto found = std::find_if(facts.metrics.cbegin(), facts.metrics.cend(), [](const MetricResult &metric) {
        return metric.plan.role != MetricRole::Other
               && metric.undefined == QLatin1String(stats::reasonName(stats::Reason::TooFewEvents));
    });
    return found == facts.metrics.cend() ? nullptr : &*found;
}

Verdict describeVerdict(const VerdictFacts &facts)
{
    Verdict verdict;
    if (facts.shown.decision) {
        verdict.recommendation = QString::fromLatin1(stats::recommendationName(facts.shown.decision->recommendation));
        verdict.reason = QString::fromLatin1(stats::decisionReasonName(facts.shown.decision->reason));
        verdict.blocked = facts.shown.decision->blocked();
    } else {
        verdict.recommendation = QString::fromLatin1(stats::recommendationName(stats::Recommendation::Continue));
        verdict.reason = QString::fromLatin1(stats::reasonName(facts.shown.decision.failure().reason));
        verdict.blocked = true;
    }
    verdict.treatment = facts.metrics.first().treatment;
    verdict.retrospective = !facts.plan.plannedPerArm || isPlanLate(facts);
    verdict.sentences = sentences(facts);
    const Outlook outlook = outlookOf(facts);
    verdict.whatWouldChange = outlook.sentence;
    verdict.moreRows = outlook.moreRows;
    verdict.intervals = decidingIntervals(facts);
    return verdict;
}

/// The guard rails that are shown to be breached.
static QStringList breachedBy(const VerdictFacts &facts)
{
    QStringList names;
    size_t place = 0;
    for (const MetricResult &metric : facts.metrics) {
        if (metric.plan.role != MetricRole::Guardrail)
            continue;
        const stats::DecisionMetric &rule = facts.input.guardrails[place++];
        if (stats::ruleInterval(rule, facts.input, 1 - facts.input.alpha).high < -rule.margin)
            names.append(metric.plan.name);
    }
    return names;
}

Sentence describeOther(const VerdictFacts &facts, const QString &chosen)
{
    using stats::DecisionReason;
    const QString arm = armLabel(facts.variants, facts.metrics.first().treatment);
    const QString &primary = facts.plan.metrics.first().name;
    if (!facts.shown.decision)
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is left as it is: its figures cannot be used."), {arm});
    switch (facts.shown.decision->reason) {
    case DecisionReason::GuardrailBreach:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is to be rolled back: it breaches the guard rail %2."),
                            {arm, breachedBy(facts).join(QStringLiteral(", "))});
    case DecisionReason::PrimaryWorse:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is to be rolled back: its %2 is worse."), {arm, primary});
    case DecisionReason::NoWorthwhileGain:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is to be rolled back: a gain in %2 that is worth it is "
                                                      "excluded."),
                            {arm, primary});
    case DecisionReason::PrimaryBetter:
    case DecisionReason::PrimaryNotWorse:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 could be rolled out as well, and %2 is shown to be better."),
                            {arm, chosen});
    default:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is left as it is: nothing is decided of it (%2)."),
                            {arm, QString::fromLatin1(stats::decisionReasonName(facts.shown.decision->reason))});
    }
}

Sentence nameTreatment(const Verdict &verdict, const QString &chosen, qsizetype treatments)
{
    const bool isRollout =
        verdict.recommendation == QLatin1String(stats::recommendationName(stats::Recommendation::Rollout));
    return makeSentence(
        isRollout ? QT_TRANSLATE_NOOP("Core", "Of %1 treatments %2 stands best, and the verdict is of it.")
                  : QT_TRANSLATE_NOOP("Core", "Of %1 treatments none can be rolled out; the verdict is that of %2."),
        {countText(treatments), chosen});
}

void leaveToChoice(Verdict &verdict, const QString &best, const QStringList &rivals)
{
    verdict.recommendation = QString::fromLatin1(stats::recommendationName(stats::Recommendation::Continue));
    verdict.reason = QStringLiteral("no_best_treatment");
    verdict.treatment.clear();
    verdict.sentences.prepend(makeSentence(
        QT_TRANSLATE_NOOP("Core", "%1 could be rolled out, and so could %2: none is shown to be better than the other. "
                                  "The figures here are those of %1."),
        {best, rivals.join(QStringLiteral(", "))}));
    verdict.whatWouldChange = makeSentence(
        QT_TRANSLATE_NOOP("Core", "A choice between %1 and %2 by a person, or a test of these with a plan of its own."),
        {best, rivals.join(QStringLiteral(", "))});
}

} // namespace slipway
