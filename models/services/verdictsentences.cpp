#include "models/services/verdictsentences.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/decidingintervals.h"
#include "models/services/metricsentences.h"
#include "models/services/metrictext.h"
#include "models/services/verdictoutlook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

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
    const auto distance = [&](size_t arm) {
        const bool isForbidden = planned(arm) == 0 && facts.srm.counts[arm] > 0; // one row is one too many
        return isForbidden ? 1 + share(arm) : std::abs(share(arm) - planned(arm));
    };
    size_t farthest = 0; // from its plan
    for (size_t arm = 1; arm < facts.srm.counts.size(); ++arm) {
        constexpr double dust = 1e-12; // of two arms both are as far: the treatment is told
        if (distance(arm) >= distance(farthest) - dust)
            farthest = arm;
    }
    const char *message =
        byUser ? QT_TRANSLATE_NOOP("Core", "The split is as planned: %1 got %2 of the users, %3 planned, %4.")
               : QT_TRANSLATE_NOOP("Core", "The split is as planned: %1 got %2 of the rows, %3 planned, %4.");
    if (facts.srm.mismatch)
        message = byUser
                      ? QT_TRANSLATE_NOOP("Core", "The split is not as planned: %1 got %2 of the users and not %3, %4.")
                      : QT_TRANSLATE_NOOP("Core", "The split is not as planned: %1 got %2 of the rows and not %3, %4.");
    int decimals = 2; // of millions of rows a wrong share is told from the right one by its later digits
    constexpr int mostDecimals = 6;
    while (facts.srm.mismatch && decimals < mostDecimals
           && percentText(share(farthest), decimals) == percentText(planned(farthest), decimals))
        ++decimals;
    return makeSentence(message,
                        {facts.variants[static_cast<qsizetype>(farthest)].label, percentText(share(farthest), decimals),
                         percentText(planned(farthest), decimals), pValueText(facts.srm.pValue)});
}

Sentence leftToExactTest(const VerdictFacts &facts)
{
    const MetricResult &primary = facts.metrics.first();
    const bool isRollout = facts.shown.otherwise == stats::Recommendation::Rollout;
    const char *ofTest = isRollout
                             ? QT_TRANSLATE_NOOP("Core", "By the usual test of %1 it would be rolled out, but Fisher's "
                                                         "exact test does not bear it out (%2, α = %3): an arm has too "
                                                         "few of the rarer outcome.")
                             : QT_TRANSLATE_NOOP("Core", "By the usual test of %1 it would be rolled back, but "
                                                         "Fisher's exact test does not bear it out (%2, α = %3): an "
                                                         "arm has too few of the rarer outcome.");
    const char *ofSequence =
        isRollout ? QT_TRANSLATE_NOOP("Core", "By the interval of %1 at any look it would be rolled out, but Fisher's "
                                              "exact test of this look alone does not bear it out (%2, α = %3): an "
                                              "arm has too few of the rarer outcome.")
                  : QT_TRANSLATE_NOOP("Core", "By the interval of %1 at any look it would be rolled back, but Fisher's "
                                              "exact test of this look alone does not bear it out (%2, α = %3): an "
                                              "arm has too few of the rarer outcome.");
    return makeSentence(facts.input.mode == stats::ReadingMode::Sequential ? ofSequence : ofTest,
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
    case stats::DecisionReason::GuardrailUndetermined:
        if (const QString metric = metricWithoutSpread(facts); !metric.isEmpty())
            return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 alone would allow to roll out, but the guard rail %2 "
                                                          "cannot be judged: no spread is given for its means."),
                                {primary.name, metric});
        return std::nullopt;
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

QList<Sentence> sentences(const VerdictFacts &facts, const QList<DecidingInterval> &intervals)
{
    QList<Sentence> all;
    if (facts.shown.isLeftToExactTest)
        all.append(leftToExactTest(facts));
    if (const auto first = obstacle(facts))
        all.append(*first);
    const bool isBlockedBySplit =
        facts.shown.decision && facts.shown.decision->reason == stats::DecisionReason::SrmMismatch;
    if (!isBlockedBySplit) // else its figures are not to be read
        all.append(metricSentences(facts, intervals));
    all.append(split(facts));
    const bool isChecked = facts.srm.checked && facts.srm.undefined.isEmpty();
    if (isChecked && facts.srm.areUsers && facts.plan.unit != QLatin1String("user")) {
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
    verdict.intervals = decidingIntervals(facts);
    verdict.sentences = sentences(facts, verdict.intervals);
    const Outlook outlook = outlookOf(facts);
    verdict.whatWouldChange = outlook.sentence;
    verdict.moreRows = outlook.moreRows;
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
