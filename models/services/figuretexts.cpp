#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/coretext.h"
#include "models/services/figuresources.h"
#include "models/services/metrictext.h"

// The figures of a metric as text.

namespace slipway {

QString whyNoLift(const MetricResult &result)
{
    if (result.control.mean == 0)
        return reasonSentence(QStringLiteral("zero_baseline")).translated();
    if (result.plan.kind == MetricKind::Proportion && !result.liftLow)
        return coreText(QT_TRANSLATE_NOOP("Core", "An arm has no success or no failure, so there is no interval of the "
                                                  "ratio that holds; see the difference."));
    if (result.control.mean < 0)
        return reasonSentence(QStringLiteral("nonpositive_baseline")).translated();
    if (result.anyLook && result.liftLow)
        return coreText(QT_TRANSLATE_NOOP("Core", "The confidence sequence is still too wide for an interval of the "
                                                  "ratio; see the difference."));
    return reasonSentence(QStringLiteral("unbounded_interval")).translated();
}

QString differenceText(const MetricResult &result)
{
    const double span = result.ciHigh - result.ciLow;
    const QString sign = result.diff > 0 ? QStringLiteral("+") : QString();
    return sign + amount(result.plan, result.diff, span);
}

QString differenceIntervalText(const MetricResult &result)
{
    const double span = result.ciHigh - result.ciLow;
    return intervalText(figure(result.plan, result.ciLow, span), figure(result.plan, result.ciHigh, span));
}

QString anyLookIntervalText(const MetricResult &result)
{
    const double low = result.anyLook->ciLow;
    const double high = result.anyLook->ciHigh;
    return intervalText(figure(result.plan, low, high - low), figure(result.plan, high, high - low));
}

QString armValueText(const MetricPlan &plan, const ArmMetric &figures)
{
    return figures.n > 0 ? ownValue(plan, figures.mean, figures.ciHigh.value_or(0) - figures.ciLow.value_or(0))
                         : missingText();
}

QString armIntervalText(const MetricPlan &plan, const ArmMetric &figures)
{
    if (figures.isWeighted)
        return coreText(QT_TRANSLATE_NOOP("Core", "weighted over the phases"));
    if (!figures.ciLow || !figures.ciHigh)
        return missingText();
    const double span = *figures.ciHigh - *figures.ciLow;
    return intervalText(figure(plan, *figures.ciLow, span), figure(plan, *figures.ciHigh, span));
}

} // namespace slipway
