#include "models/services/metrictext.h"

#include "models/domain/numbertext.h"
#include "models/services/coretext.h"

#include <cmath>

namespace slipway {

bool isMilliseconds(const MetricPlan &plan)
{
    return plan.kind == MetricKind::Mean && plan.name.endsWith(QLatin1String("_ms"));
}

QString metricUnit(const MetricPlan &plan)
{
    if (plan.kind == MetricKind::Proportion)
        return QStringLiteral("%");
    return isMilliseconds(plan) ? QStringLiteral("ms") : QString();
}

QString metricTitle(const MetricPlan &plan)
{
    QString name = plan.name;
    if (isMilliseconds(plan))
        name.chop(3);
    return name.replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString figure(const MetricPlan &plan, double value, double span)
{
    if (std::isnan(value))
        return missingText();
    if (plan.kind == MetricKind::Proportion)
        return fixedText(value * 100, decimalsFor(span * 100, 2));
    if (isMilliseconds(plan))
        return fixedText(value, decimalsFor(span, 2));
    constexpr int usual = 4;
    const int decimals = decimalsFor(span, usual);
    return decimals > usual ? fixedText(value, decimals) : metricText(value);
}

namespace {

QString unit(const MetricPlan &plan)
{
    if (plan.kind == MetricKind::Proportion)
        return QStringLiteral(" ") + coreText(QT_TRANSLATE_NOOP("Core", "points"));
    return isMilliseconds(plan) ? QStringLiteral(" ms") : QString();
}

} // namespace

QString amount(const MetricPlan &plan, double value, double span)
{
    return std::isnan(value) ? missingText() : figure(plan, value, span) + unit(plan);
}

QString ownValue(const MetricPlan &plan, double value, double span)
{
    if (std::isnan(value))
        return missingText();
    return plan.kind == MetricKind::Proportion ? percentText(value, decimalsFor(span * 100, 2))
                                               : amount(plan, value, span);
}

QString levelText(double confLevel)
{
    constexpr double least = 1e-8; // of the error: what is left of it is not worth more digits
    const double error = 1 - confLevel;
    if (error < least)
        return QStringLiteral("> ") + percentText(1 - least, 6);
    const bool isWhole = std::abs(confLevel * 100 - std::round(confLevel * 100)) < 1e-9;
    // A level close to 1 must not read as 100 %.
    return percentText(confLevel, isWhole ? 0 : std::max(2, int(std::ceil(-std::log10(error * 100))) + 1));
}

QString pText(double p)
{
    const QString text = pValueText(p).mid(1).trimmed();
    return text.startsWith(QLatin1Char('=')) ? text.mid(1).trimmed() : text;
}

} // namespace slipway
