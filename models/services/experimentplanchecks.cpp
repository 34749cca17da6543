#include "models/services/experimentplanchecks.h"

#include "models/domain/numbertext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

Error refusal(const char *message, const QStringList &arguments)
{
    return makeError(ErrorCode::InvalidArgument, message, arguments);
}

Status checkShares(const std::vector<double> &split, const QStringList &arms)
{
    if (split.empty())
        return {};
    if (static_cast<qsizetype>(split.size()) != arms.size())
        return refusal(QT_TRANSLATE_NOOP("Core", "The split has %1 shares and the log has %2 arms: %3."),
                       {QString::number(split.size()), QString::number(arms.size()), arms.join(QStringLiteral(", "))});
    const bool usable =
        std::all_of(split.begin(), split.end(), [](double share) { return std::isfinite(share) && share >= 0; })
        && std::any_of(split.begin(), split.end(), [](double share) { return share > 0; });
    if (!usable)
        return refusal(QT_TRANSLATE_NOOP("Core", "The shares of a split are numbers from 0 on, and not all are 0."),
                       {});
    if (!isWholeSplit(split))
        return refusal(QT_TRANSLATE_NOOP("Core", "The shares of the split add up to %1. Give shares of 1 or of 100."),
                       {QString::number(std::accumulate(split.begin(), split.end(), 0.0), 'g', 6)});
    return {};
}

Status checkArms(const ExperimentPlan &plan)
{
    for (const QString &arm : plan.arms) {
        if (plan.arms.count(arm) > 1)
            return refusal(QT_TRANSLATE_NOOP("Core", "The plan names the arm \"%1\" %2 times. Name each arm once."),
                           {arm, countText(plan.arms.count(arm))});
    }
    return {};
}

} // namespace

bool isWholeSplit(const std::vector<double> &split)
{
    const double sum = std::accumulate(split.begin(), split.end(), 0.0);
    const double rounding = 0.01 + 1e-9;
    return std::abs(sum - 1) <= rounding || std::abs(sum - 100) <= 100 * rounding;
}

Status checkSplits(const ExperimentPlan &plan, const QStringList &arms)
{
    if (const Status checked = checkShares(plan.split, arms); !checked)
        return checked;
    qint64 before = std::numeric_limits<qint64>::min();
    for (const PlannedPhase &phase : plan.phases) {
        if (phase.fromMs <= before)
            return refusal(QT_TRANSLATE_NOOP("Core", "The phases of the plan must begin one after the other."), {});
        if (plan.split.empty() || phase.split.empty())
            return refusal(QT_TRANSLATE_NOOP("Core", "A plan with phases needs a split for each of them."), {});
        before = phase.fromMs;
        if (const Status checked = checkShares(phase.split, arms); !checked)
            return checked;
    }
    return {};
}

Status checkRule(const ExperimentPlan &plan)
{
    if (const Status checked = checkArms(plan); !checked)
        return checked;
    const auto isShare = [](double value) { return value > 0 && value < 1; };
    if (!(plan.alpha > 0 && plan.alpha < 0.5))
        return refusal(QT_TRANSLATE_NOOP("Core", "An alpha of %1 cannot be: it lies between 0 and 0.5, as 0.05."),
                       {QString::number(plan.alpha)});
    if (!isShare(plan.power))
        return refusal(QT_TRANSLATE_NOOP("Core", "A power of %1 cannot be: it lies between 0 and 1, as 0.8."),
                       {QString::number(plan.power)});
    const auto isOneOf = [](const QString &name, const QString &word, const QStringList &words) {
        return words.contains(word)
                   ? Status()
                   : refusal(QT_TRANSLATE_NOOP("Core", "A plan cannot have the %1 \"%2\". There are: %3."),
                             {name, word, words.join(QStringLiteral(", "))});
    };
    for (const Status &known :
         {isOneOf(QStringLiteral("objective"), plan.objective,
                  {QStringLiteral("superiority"), QStringLiteral("non_inferiority")}),
          isOneOf(QStringLiteral("mode"), plan.mode,
                  {QStringLiteral("fixed"), QStringLiteral("sequential"), QStringLiteral("group_sequential")}),
          isOneOf(QStringLiteral("unit"), plan.unit, {QStringLiteral("row"), QStringLiteral("user")})}) {
        if (!known)
            return known;
    }
    if (!isShare(plan.srmThreshold))
        return refusal(QT_TRANSLATE_NOOP("Core", "A threshold of %1 for the split cannot be: it lies between 0 and 1, "
                                                 "as 0.001."),
                       {QString::number(plan.srmThreshold)});
    if (plan.minN < 0 || plan.plannedPerArm.value_or(1) < 1 || plan.plannedLooks < 1)
        return refusal(QT_TRANSLATE_NOOP("Core", "A plan needs at least one look (it has %1), a planned size from 1 on "
                                                 "(%2) and 0 or more units before anything is read (%3)."),
                       {QString::number(plan.plannedLooks),
                        plan.plannedPerArm ? QString::number(*plan.plannedPerArm) : QStringLiteral("–"),
                        QString::number(plan.minN)});
    if (plan.mode == QLatin1String("group_sequential") && !plan.plannedPerArm)
        return refusal(QT_TRANSLATE_NOOP("Core", "Looks that were planned need a planned size, of which each look is a "
                                                 "share. Give the plan its size."),
                       {});
    return {};
}

Status checkRate(const MetricPlan &metric, const std::optional<double> &rate)
{
    const auto points = [](double share) { return percentText(share, 2); };
    const bool isHigher = metric.direction == Direction::HigherIsBetter;
    for (const auto &amount : {metric.margin, metric.minEffect}) {
        if (amount && !(*amount < 1))
            return refusal(QT_TRANSLATE_NOOP("Core", "%1 of the rate \"%2\" cannot be: it is a number from 0 to 1, of "
                                                     "which 0.01 is one point."),
                           {QString::number(*amount), metric.name});
    }
    if (!rate)
        return {};
    if (metric.role == MetricRole::Primary && metric.minEffect
        && (isHigher ? *rate + *metric.minEffect > 1 : *rate - *metric.minEffect < 0))
        return refusal(QT_TRANSLATE_NOOP("Core", "A gain of %1 in \"%2\" cannot be: the control has %3, so the target "
                                                 "would lie beyond what a rate can be."),
                       {points(*metric.minEffect), metric.name, points(*rate)});
    const double room = isHigher ? *rate : 1 - *rate;
    if (metric.role != MetricRole::Other && metric.margin && room > 0 && *metric.margin >= room)
        return refusal(QT_TRANSLATE_NOOP("Core", "A margin of %1 of \"%2\" would let every loss by: the control has "
                                                 "%3."),
                       {points(*metric.margin), metric.name, points(*rate)});
    return {};
}

} // namespace slipway
