#include "models/services/verdictintervals.h"

#include "models/domain/numbertext.h"
#include "models/services/metrictext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

QString endText(const MetricPlan &plan, double value, double span)
{
    return std::isfinite(value) ? (value > 0 ? QStringLiteral("+") : QString()) + figure(plan, value, span)
                                : (value > 0 ? QStringLiteral("∞") : QStringLiteral("\u2212∞"));
}

PicturedInterval pictured(const DecidingInterval &reading)
{
    const MetricPlan &plan = reading.metric;
    PicturedInterval picture;
    const QString level = levelText(reading.confLevel);
    const char *name = reading.holds == DecidingInterval::Holds::AtAnyLook
                           ? QT_TRANSLATE_NOOP("VerdictIntervals", "%1, %2 any look")
                       : reading.holds == DecidingInterval::Holds::AtThisLook
                           ? QT_TRANSLATE_NOOP("VerdictIntervals", "%1, %2 this look")
                           : QT_TRANSLATE_NOOP("VerdictIntervals", "%1, %2");
    picture.name = QCoreApplication::translate("VerdictIntervals", name).arg(metricTitle(plan), level);
    const double finite =
        std::isfinite(reading.high - reading.low) ? reading.high - reading.low : std::abs(reading.estimate);
    const QString unit = plan.kind == MetricKind::Proportion ? QCoreApplication::translate("VerdictIntervals", "points")
                                                             : metricUnit(plan);
    picture.figures =
        QStringLiteral("%1 %2")
            .arg(intervalText(endText(plan, reading.low, finite), endText(plan, reading.high, finite)), unit)
            .trimmed();
    picture.boundText = reading.bound == 0 ? QStringLiteral("0")
                                           : QCoreApplication::translate("VerdictIntervals", "margin %1")
                                                 .arg(amount(plan, std::abs(reading.bound), std::abs(reading.bound)));
    picture.estimate = reading.estimate;
    picture.low = reading.low;
    picture.high = reading.high;
    picture.bound = reading.bound;
    picture.forbiddenIsAbove = plan.direction == Direction::LowerIsBetter;
    picture.decides = reading.decides;
    picture.standing = static_cast<PicturedInterval::Standing>(reading.standing);
    return picture;
}

} // namespace

QList<PicturedInterval> picturedIntervals(const Verdict &verdict)
{
    QList<PicturedInterval> pictures;
    for (const DecidingInterval &reading : verdict.intervals) {
        pictures.append(pictured(reading));
        if (verdict.blocked) // no figure may be read as good or bad
            pictures.last().standing = PicturedInterval::Standing::Open;
    }
    std::stable_sort(pictures.begin(), pictures.end(),
                     [](const PicturedInterval &a, const PicturedInterval &b) { return a.decides && !b.decides; });
    return pictures;
}

} // namespace slipway
