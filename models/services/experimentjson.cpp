#include "models/services/experimentreport.h"

#include "models/services/figuresources.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace slipway {

namespace {

QJsonValue number(double value)
{
    if (std::isfinite(value))
        return value;
    if (std::isnan(value))
        return QStringLiteral("NaN");
    return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? number(*value) : QJsonValue();
}

QJsonValue time(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString roleName(MetricRole role)
{
    switch (role) {
    case MetricRole::Primary:
        return QStringLiteral("primary");
    case MetricRole::Guardrail:
        return QStringLiteral("guardrail");
    case MetricRole::Other:
        break;
    }
    return QStringLiteral("other");
}

QString directionName(Direction direction)
{
    return direction == Direction::HigherIsBetter ? QStringLiteral("higher_is_better")
                                                  : QStringLiteral("lower_is_better");
}

QJsonArray texts(const QList<Sentence> &sentences)
{
    QJsonArray list;
    for (const Sentence &sentence : sentences)
        list.append(sentence.text());
    return list;
}

QJsonObject planJson(const ExperimentPlan &plan)
{
    QJsonArray metrics;
    for (const MetricPlan &metric : plan.metrics)
        metrics.append(QJsonObject{{QStringLiteral("name"), metric.name},
                                   {QStringLiteral("role"), roleName(metric.role)},
                                   {QStringLiteral("direction"), directionName(metric.direction)},
                                   {QStringLiteral("margin"), number(metric.margin)},
                                   {QStringLiteral("min_effect"), number(metric.minEffect)}});
    const auto shares = [](const std::vector<double> &split) {
        QJsonArray list;
        for (const double share : split)
            list.append(share);
        return list;
    };
    QJsonArray phases;
    for (const PlannedPhase &phase : plan.phases)
        phases.append(
            QJsonObject{{QStringLiteral("from"), time(phase.fromMs)}, {QStringLiteral("split"), shares(phase.split)}});
    return {{QStringLiteral("hash"), plan.hash.isEmpty() ? QJsonValue() : QJsonValue(plan.hash)},
            {QStringLiteral("control"), plan.control},
            {QStringLiteral("split"), shares(plan.split)},
            {QStringLiteral("metrics"), metrics},
            {QStringLiteral("objective"), plan.objective},
            {QStringLiteral("mode"), plan.mode},
            {QStringLiteral("unit"), plan.unit},
            {QStringLiteral("looks"), plan.plannedLooks},
            {QStringLiteral("min_days"), plan.minDays},
            {QStringLiteral("covariate"), plan.covariate},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("made_at"), plan.madeAtMs ? time(*plan.madeAtMs) : QJsonValue()},
            {QStringLiteral("alpha"), plan.alpha},
            {QStringLiteral("power"), plan.power},
            {QStringLiteral("srm_threshold"), plan.srmThreshold},
            {QStringLiteral("min_n"), plan.minN},
            {QStringLiteral("planned_per_arm"), plan.plannedPerArm ? QJsonValue(*plan.plannedPerArm) : QJsonValue()}};
}

QJsonObject armJson(const ArmMetric &arm, MetricKind kind)
{
    QJsonObject object{{QStringLiteral("n"), arm.n},
                       {QStringLiteral("mean"), number(arm.mean)},
                       {QStringLiteral("ci_low"), number(arm.ciLow)},
                       {QStringLiteral("ci_high"), number(arm.ciHigh)}};
    if (kind == MetricKind::Proportion)
        object[QStringLiteral("x")] = arm.x;
    else
        object[QStringLiteral("sd")] = number(arm.sd);
    return object;
}

QJsonArray quantilesJson(const QList<QuantileResult> &quantiles)
{
    QJsonArray list;
    for (const QuantileResult &one : quantiles) {
        QJsonObject object{{QStringLiteral("prob"), one.probability},
                           {QStringLiteral("control"), number(one.control.value)},
                           {QStringLiteral("treated"), number(one.treated.value)}};
        if (one.undefined.isEmpty()) {
            object[QStringLiteral("diff")] = number(one.diff);
            object[QStringLiteral("ci_low")] = number(one.ciLow);
            object[QStringLiteral("ci_high")] = number(one.ciHigh);
            object[QStringLiteral("p_value")] = number(one.pValue);
            object[QStringLiteral("resampled_low")] = number(one.resampledLow);
            object[QStringLiteral("resampled_high")] = number(one.resampledHigh);
        } else {
            object[QStringLiteral("reason")] = one.undefined;
        }
        list.append(object);
    }
    return list;
}

QJsonObject sourceJson(const FigureSource &source)
{
    return {{QStringLiteral("formula"), source.formula},
            {QStringLiteral("reference"), source.reference},
            {QStringLiteral("stat_method"), source.method.isEmpty() ? QJsonValue() : QJsonValue(source.method)},
            {QStringLiteral("inputs"), QJsonDocument::fromJson(source.json).object()}};
}

QJsonObject metricJson(const ExperimentAnalysis &analysis, const MetricResult &metric)
{
    QJsonObject object{{QStringLiteral("name"), metric.plan.name},
                       {QStringLiteral("role"), roleName(metric.plan.role)},
                       {QStringLiteral("treatment"), metric.treatment},
                       {QStringLiteral("control"), armJson(metric.control, metric.plan.kind)},
                       {QStringLiteral("treated"), armJson(metric.treated, metric.plan.kind)},
                       {QStringLiteral("quantiles"), quantilesJson(metric.quantiles)}};
    if (!metric.undefined.isEmpty()) {
        object[QStringLiteral("reason")] = metric.undefined;
        return object;
    }
    object[QStringLiteral("diff")] = number(metric.diff);
    object[QStringLiteral("ci_low")] = number(metric.ciLow);
    object[QStringLiteral("ci_high")] = number(metric.ciHigh);
    object[QStringLiteral("conf_level")] = metric.confLevel;
    object[QStringLiteral("p_value")] = number(metric.pValue);
    object[QStringLiteral("lift")] = number(metric.lift);
    object[QStringLiteral("lift_low")] = number(metric.liftLow);
    object[QStringLiteral("lift_high")] = number(metric.liftHigh);
    object[QStringLiteral("test_method")] = metric.testMethod;
    object[QStringLiteral("interval_method")] = metric.intervalMethod;
    if (metric.anyLook)
        object[QStringLiteral("at_any_look")] =
            QJsonObject{{QStringLiteral("ci_low"), number(metric.anyLook->ciLow)},
                        {QStringLiteral("ci_high"), number(metric.anyLook->ciHigh)},
                        {QStringLiteral("p_value"), number(metric.anyLook->pValue)}};
    object[QStringLiteral("source")] = sourceJson(*FigureSources(analysis).ofDifference(metric));
    return object;
}

QJsonArray intervalsJson(const Verdict &verdict)
{
    QJsonArray list;
    for (const DecidingInterval &one : verdict.intervals)
        list.append(QJsonObject{{QStringLiteral("metric"), one.metric.name},
                                {QStringLiteral("estimate"), number(one.estimate)},
                                {QStringLiteral("low"), number(one.low)},
                                {QStringLiteral("high"), number(one.high)},
                                {QStringLiteral("bound"), number(one.bound)},
                                {QStringLiteral("conf_level"), one.confLevel},
                                {QStringLiteral("always_valid"), one.holds == DecidingInterval::Holds::AtAnyLook},
                                {QStringLiteral("decides"), one.decides}});
    return list;
}

QJsonArray looksJson(const QList<LookRecord> &looks)
{
    QJsonArray list;
    for (const LookRecord &look : looks)
        list.append(QJsonObject{{QStringLiteral("at"), time(look.atMs)},
                                {QStringLiteral("who"), look.who},
                                {QStringLiteral("plan_hash"), look.planHash},
                                {QStringLiteral("rows"), look.rows},
                                {QStringLiteral("recommendation"), look.recommendation},
                                {QStringLiteral("reason"), look.reason}});
    return list;
}

QJsonArray segmentsJson(const QList<SegmentResult> &segments)
{
    QJsonArray list;
    for (const SegmentResult &segment : segments)
        list.append(QJsonObject{{QStringLiteral("column"), segment.column},
                                {QStringLiteral("value"), segment.word},
                                {QStringLiteral("metric"), segment.result.plan.name},
                                {QStringLiteral("diff"), number(segment.result.diff)},
                                {QStringLiteral("p_value"), number(segment.result.pValue)},
                                {QStringLiteral("p_holm"), number(segment.holmP)},
                                {QStringLiteral("p_bh"), number(segment.bhP)}});
    return list;
}

} // namespace

QByteArray experimentAsJson(const ExperimentAnalysis &analysis, qint64 madeAtMs)
{
    const Verdict &verdict = analysis.verdict;
    QJsonArray variants, metrics;
    for (const Variant &variant : analysis.variants)
        variants.append(QJsonObject{{QStringLiteral("version"), variant.arm},
                                    {QStringLiteral("n"), variant.n},
                                    {QStringLiteral("share"), variant.share},
                                    {QStringLiteral("planned_share"), number(variant.plannedShare)}});
    for (const MetricResult &metric : analysis.metrics)
        metrics.append(metricJson(analysis, metric));
    const QJsonObject document{
        {QStringLiteral("name"), analysis.name},
        {QStringLiteral("made_at"), time(madeAtMs)},
        {QStringLiteral("plan"), planJson(analysis.plan)},
        {QStringLiteral("rows"), analysis.rows},
        {QStringLiteral("variants"), variants},
        {QStringLiteral("srm"),
         QJsonObject{{QStringLiteral("checked"), analysis.srm.checked},
                     {QStringLiteral("statistic"), number(analysis.srm.statistic)},
                     {QStringLiteral("p_value"), number(analysis.srm.pValue)},
                     {QStringLiteral("unit"), analysis.srm.areUsers ? QStringLiteral("user") : QStringLiteral("row")},
                     {QStringLiteral("mismatch"), analysis.srm.mismatch}}},
        {QStringLiteral("recommendation"), verdict.recommendation},
        {QStringLiteral("reason"), verdict.reason},
        {QStringLiteral("treatment"), verdict.treatment.isEmpty() ? QJsonValue() : QJsonValue(verdict.treatment)},
        {QStringLiteral("blocked"), verdict.blocked},
        {QStringLiteral("retrospective"), verdict.retrospective},
        {QStringLiteral("exploratory"), verdict.exploratory},
        {QStringLiteral("sentences"), texts(verdict.sentences)},
        {QStringLiteral("what_would_change"), verdict.whatWouldChange.text()},
        {QStringLiteral("intervals"), intervalsJson(verdict)},
        {QStringLiteral("metrics"), metrics},
        {QStringLiteral("segments"), segmentsJson(analysis.segments)},
        {QStringLiteral("looks"), looksJson(analysis.looks)},
        {QStringLiteral("warnings"), texts(analysis.warnings)},
        {QStringLiteral("resampling"), QJsonArray()}}; // seeds of what was resampled: nothing
    return QJsonDocument(document).toJson();
}

} // namespace slipway
