#include "models/services/verdictholds.h"

#include "models/domain/numbertext.h"

#include <QDateTime>

namespace slipway {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr double mostShared = 0.1; ///< of the users in several arms; with more the arms were not drawn by user

void letWait(Verdict &verdict, const QString &reason, const Sentence &why, const Sentence &change)
{
    verdict.recommendation = QStringLiteral("continue");
    verdict.reason = reason;
    verdict.sentences.prepend(why);
    verdict.whatWouldChange = change;
    verdict.moreRows.reset();
}

/// What differs between days of different shares would count as the version's.
void blockForShares(Verdict &verdict, const ShareChange &change)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(change.fromMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
    const auto percent = [](double share) { return QString::number(share * 100, 'f', 1); };
    verdict.blocked = true;
    letWait(verdict, QStringLiteral("share_changed"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "There is no verdict: the share of %1 went from %2 % to %3 % on "
                                                   "%4, so what differs between the days would count as the "
                                                   "version's."),
                         {change.arm, percent(change.before), percent(change.after), day}),
            makeSentence(QT_TRANSLATE_NOOP("Core", "A plan with another split from %1 on: each phase is read by "
                                                   "itself then."),
                         {day}));
}

void blockForSharedUsers(Verdict &verdict, const UnitFacts &users)
{
    verdict.blocked = true;
    letWait(
        verdict, QStringLiteral("users_in_several_arms"),
        makeSentence(QT_TRANSLATE_NOOP("Core", "There is no verdict: %1 of %2 users were in more than one arm, "
                                               "so the arms were not drawn by user."),
                     {countText(users.severalArms), countText(users.units)}),
        makeSentence(QT_TRANSLATE_NOOP("Core", "A plan that leaves those users out, or requests as the unit."), {}));
}

/// Of a metric that decides, of the treatment that the verdict is of.
const MetricResult *metricWithDifferingMissing(const ExperimentAnalysis &analysis)
{
    for (const MetricResult &metric : analysis.metrics) {
        if (metric.missingDiffers && metric.plan.role != MetricRole::Other
            && metric.treatment == analysis.verdict.treatment)
            return &metric;
    }
    return nullptr;
}

/// A fault of the data, as a wrong split is: what looks like a gain can be what is not there.
void blockForMissing(Verdict &verdict, const QString &metric)
{
    verdict.blocked = true;
    letWait(verdict, QStringLiteral("missing_differs"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "There is no verdict: by the figures alone it would be rolled out, "
                                                   "but the arms do not lack values of %1 alike."),
                         {metric}),
            makeSentence(QT_TRANSLATE_NOOP("Core", "A log in which %1 is recorded for both arms alike."), {metric}));
}

/// A plan that was made, or changed, after a look.
void sayWhyItExplores(Verdict &verdict, const ExperimentPlan &plan)
{
    if (!plan.seenIn.isEmpty())
        verdict.sentences.prepend(makeSentence(
            QT_TRANSLATE_NOOP("Core", "The data had been looked at as the experiment \"%1\" (%2) before this plan was "
                                      "made (%3), so the result explores: it can end the test or go on, but it rolls "
                                      "nothing out."),
            {plan.seenIn, dateTimeText(plan.seenAtMs), dateTimeText(plan.madeAtMs.value_or(0))}));
    else if (plan.exploratory)
        verdict.sentences.prepend(makeSentence(QT_TRANSLATE_NOOP(
            "Core", "The plan was changed after the data had been looked at, so the result explores: it can end "
                    "the test or go on, but it rolls nothing out.")));
}

} // namespace

void holdBack(ExperimentAnalysis &analysis, const ExperimentData &data)
{
    const ExperimentPlan &plan = analysis.plan;
    Verdict &verdict = analysis.verdict;
    verdict.exploratory = plan.exploratory;
    if (analysis.shareChange)
        return blockForShares(verdict, *analysis.shareChange);
    const UnitFacts &users = data.units;
    const bool areShared = plan.unit == QLatin1String("user") && plan.phases.isEmpty() && !users.excluded
                           && static_cast<double>(users.severalArms) > mostShared * static_cast<double>(users.units);
    if (areShared)
        return blockForSharedUsers(verdict, users);
    sayWhyItExplores(verdict, plan);
    const bool isRollout = verdict.recommendation == QLatin1String("rollout");
    if (const MetricResult *metric = metricWithDifferingMissing(analysis); metric && isRollout)
        return blockForMissing(verdict, metric->plan.name);
    const qint64 days = data.firstAtMs ? (*data.lastAtMs - *data.firstAtMs) / msPerDay : 0;
    if (isRollout && plan.exploratory)
        letWait(verdict, QStringLiteral("exploratory"),
                makeSentence(QT_TRANSLATE_NOOP("Core", "By the figures alone it would be rolled out.")),
                makeSentence(QT_TRANSLATE_NOOP("Core", "A new experiment with this plan and new data.")));
    else if (isRollout && days < plan.minDays)
        letWait(verdict, QStringLiteral("minimum_days"),
                makeSentence(QT_TRANSLATE_NOOP("Core", "The verdict waits: the plan wants %1 days and %2 have passed."),
                             {countText(plan.minDays), countText(days)}),
                makeSentence(QT_TRANSLATE_NOOP("Core", "%1 more days."), {countText(plan.minDays - days)}));
}

} // namespace slipway
