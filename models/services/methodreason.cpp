#include "models/services/methodreason.h"

#include "models/domain/numbertext.h"
#include "models/services/coretext.h"
#include "models/services/ratecomparison.h"
#include "models/stats/tables.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr qint64 smallCanary = 1000;

QString rateReason(const MetricResult &result, const QString &controlName, const QString &treatmentName)
{
    const bool treatmentIsSmaller = result.treated.n <= result.control.n;
    const QString smaller = treatmentIsSmaller ? treatmentName : controlName;
    const qint64 units = std::min(result.treated.n, result.control.n);
    const QString interval =
        units < smallCanary
            ? coreText(QT_TRANSLATE_NOOP("Core", "Newcombe's interval, because %1 has %2 units: the usual interval "
                                                 "(Wald) holds the truth in 55 to 78 % of such tests instead of 95 %."))
            : coreText(QT_TRANSLATE_NOOP("Core", "Newcombe's interval, because it keeps its level near 0 % and 100 % "
                                                 "too; %1, the smaller arm, has %2 units."));
    const double expected = stats::smallestExpectedCell({double(result.control.x), double(result.control.n)},
                                                        {double(result.treated.x), double(result.treated.n)});
    const QString test =
        result.testMethod == QLatin1String(fisherTest)
            ? coreText(QT_TRANSLATE_NOOP("Core", "The p value is that of Fisher's exact test, because only %1 of the "
                                                 "rarer outcome are expected in an arm; nothing is rolled out that it "
                                                 "does not bear out."))
                  .arg(fixedText(expected, 1))
            : coreText(QT_TRANSLATE_NOOP("Core", "The p value is that of the z test with pooled variance, because at "
                                                 "least 5 of each outcome are expected in each arm."));
    return interval.arg(smaller, countText(units)) + QLatin1Char(' ') + test;
}

QString meanReason(const MetricResult &result)
{
    QStringList reasons{
        coreText(QT_TRANSLATE_NOOP("Core", "Welch's t, because the arms need not vary alike (sd %1 and %2, n = %3 and "
                                           "%4); the test and the interval are one."))
            .arg(metricText(result.control.sd), metricText(result.treated.sd), countText(result.control.n),
                 countText(result.treated.n))};
    if (result.liftMethod == QLatin1String("Fieller"))
        reasons.append(coreText(QT_TRANSLATE_NOOP(
            "Core", "Fieller's interval of the lift, because the control's mean is itself an estimate.")));
    if (!result.quantiles.isEmpty())
        reasons.append(coreText(QT_TRANSLATE_NOOP("Core", "Order statistics for the quantiles, because they assume no "
                                                          "shape; Maritz and Jarrett for their difference.")));
    return reasons.join(QLatin1Char(' '));
}

} // namespace

/// Of the single reading.
static QString onceReason(const MetricResult &result, const QString &controlName, const QString &treatmentName)
{
    if (!result.phases.isEmpty() && result.varianceReduction)
        return coreText(QT_TRANSLATE_NOOP("Core", "CUPED in each of the %1 phases, because the plan names a covariate "
                                                  "(it takes %2 of the variance away); then combined by inverse "
                                                  "variance, because the split changed."))
            .arg(countText(result.phases.size()), percentText(*result.varianceReduction));
    if (result.intervalMethod == QLatin1String(newcombePerPhase))
        return coreText(QT_TRANSLATE_NOOP("Core", "Newcombe per phase, Mantel-Haenszel weights, because the split "
                                                  "changed (%1 phases have both arms): pooled rows would compare "
                                                  "different days, and these weights do not hang on the outcomes. The "
                                                  "p value is that of the Cochran-Mantel-Haenszel test."))
            .arg(countText(result.phases.size()));
    if (!result.phases.isEmpty())
        return coreText(QT_TRANSLATE_NOOP("Core", "Combined by inverse variance, because the split changed (%1 phases "
                                                  "have both arms): pooled rows would compare different days."))
            .arg(countText(result.phases.size()));
    if (result.varianceReduction)
        return coreText(QT_TRANSLATE_NOOP("Core", "CUPED, because the plan names a covariate: it takes %1 of the "
                                                  "variance away."))
            .arg(percentText(*result.varianceReduction));
    if (result.intervalMethod == QLatin1String("Newcombe"))
        return rateReason(result, controlName, treatmentName);
    if (result.testMethod == QLatin1String("Welch's t"))
        return meanReason(result);
    return coreText(QT_TRANSLATE_NOOP("Core", "%1, because the unit is not the row: rows of one unit are not "
                                              "independent."))
        .arg(coreText(result.testMethod));
}

QString methodReason(const MetricResult &result, const QString &controlName, const QString &treatmentName)
{
    if (!result.undefined.isEmpty())
        return {};
    const QString once = onceReason(result, controlName, treatmentName);
    if (!result.anyLook)
        return once;
    return coreText(QT_TRANSLATE_NOOP("Core", "The confidence sequence, because the plan reads at any time. Of the "
                                              "single reading: %1"))
        .arg(once);
}

} // namespace slipway
