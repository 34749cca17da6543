#include "models/services/experimentjson.h"

#include "models/services/experimentreport.h"
#include "models/services/figuresources.h"

#include <QHash>

#include <cmath>

namespace slipway {

namespace {

Json jsonOf(const QList<Sentence> &sentences)
{
    Json list = Json::array();
    for (const Sentence &sentence : sentences)
        list.push_back(json(sentence.text()));
    return list;
}

Json optionalNumber(const std::optional<double> &number)
{
    return number ? json(*number) : Json();
}

Json jsonOf(const ArmMetric &arm, MetricKind kind)
{
    Json object{{"n", arm.n}};
    if (kind == MetricKind::Proportion)
        object["x"] = arm.x;
    object["mean"] = arm.n > 0 ? json(arm.mean) : Json();
    if (kind == MetricKind::Mean) {
        object["sd"] = arm.n > 0 ? json(arm.sd) : Json();
        object["p50"] = optionalNumber(arm.p50);
        object["p95"] = optionalNumber(arm.p95);
        object["p99"] = optionalNumber(arm.p99);
    }
    object["ci_low"] = optionalNumber(arm.ciLow);
    object["ci_high"] = optionalNumber(arm.ciHigh);
    object["missing"] = arm.missing;
    if (arm.users > 0)
        object["users"] = arm.users; // that the interval is over
    return object;
}

Json jsonOf(const ArmQuantile &quantile)
{
    return {{"value", std::isnan(quantile.value) ? Json() : json(quantile.value)},
            {"ci_low", optionalNumber(quantile.ciLow)},
            {"ci_high", optionalNumber(quantile.ciHigh)}};
}

Json jsonOf(const QList<QuantileResult> &quantiles)
{
    Json list = Json::array();
    for (const QuantileResult &quantile : quantiles) {
        Json object{{"probability", quantile.probability},
                    {"control", jsonOf(quantile.control)},
                    {"treated", jsonOf(quantile.treated)},
                    {"status", quantile.undefined.isEmpty() ? "ok" : "undefined"}};
        if (quantile.undefined.isEmpty()) {
            object["diff"] = json(quantile.diff);
            object["ci_low"] = json(quantile.ciLow);
            object["ci_high"] = json(quantile.ciHigh);
            object["p_value"] = json(quantile.pValue);
            object["resampled_low"] = optionalNumber(quantile.resampledLow);
            object["resampled_high"] = optionalNumber(quantile.resampledHigh);
        } else {
            object["reason"] = json(quantile.undefined);
        }
        list.push_back(object);
    }
    return list;
}

Json jsonOf(const MetricResult &metric)
{
    static const QHash<MetricRole, const char *> roles{
        {MetricRole::Primary, "primary"}, {MetricRole::Guardrail, "guardrail"}, {MetricRole::Other, "other"}};
    Json object{
        {"name", json(metric.plan.name)},
        {"role", roles[metric.plan.role]},
        {"kind", metric.plan.kind == MetricKind::Proportion ? "proportion" : "mean"},
        {"direction", metric.plan.direction == Direction::HigherIsBetter ? "higher_is_better" : "lower_is_better"},
        {"margin", optionalNumber(metric.plan.margin)},
        {"relative_margin", optionalNumber(metric.plan.relativeMargin)},
        {"min_effect", optionalNumber(metric.plan.minEffect)},
        {"treatment", json(metric.treatment)},
        {"control", jsonOf(metric.control, metric.plan.kind)},
        {"treated", jsonOf(metric.treated, metric.plan.kind)},
        {"status", metric.undefined.isEmpty() ? "ok" : "undefined"},
        {"missing_p_value", optionalNumber(metric.missingP)},
        {"missing_differs", metric.missingDiffers},
        {"quantiles", jsonOf(metric.quantiles)}};
    if (!metric.undefined.isEmpty()) {
        object["reason"] = json(metric.undefined);
        return object;
    }
    object["test_method"] = json(metric.testMethod);
    object["interval_method"] = json(metric.intervalMethod);
    object["diff"] = json(metric.diff);
    object["ci_low"] = json(metric.ciLow);
    object["ci_high"] = json(metric.ciHigh);
    object["p_value"] = json(metric.pValue);
    object["lift"] = optionalNumber(metric.lift);
    object["lift_low"] = optionalNumber(metric.liftLow);
    object["lift_high"] = optionalNumber(metric.liftHigh);
    object["lift_method"] = json(metric.liftMethod);
    object["conf_level"] = json(metric.confLevel);
    if (metric.anyLook)
        object["at_any_look"] = {{"ci_low", json(metric.anyLook->ciLow)},
                                 {"ci_high", json(metric.anyLook->ciHigh)},
                                 {"p_value", json(metric.anyLook->pValue)},
                                 {"lift_low", optionalNumber(metric.anyLook->liftLow)},
                                 {"lift_high", optionalNumber(metric.anyLook->liftHigh)}};
    if (metric.guard)
        object["as_guard_rail"] = {{"ci_low", json(metric.guard->low)},
                                   {"ci_high", json(metric.guard->high)},
                                   {"conf_level", metric.guard->confLevel}};
    if (metric.varianceReduction)
        object["variance_reduction"] = json(*metric.varianceReduction);
    if (!metric.phases.isEmpty()) {
        object["weighted"] = metric.control.isWeighted; // the means are those of the phases with these weights
        object["phases"] = Json::array();
        for (const PhaseEffect &phase : metric.phases)
            object["phases"].push_back({{"phase", phase.phase},
                                        {"diff", json(phase.diff)},
                                        {"se", json(phase.se)},
                                        {"weight", json(phase.weight)}});
    }
    return object;
}

Json jsonOf(const SampleRatioCheck &check)
{
    Json object{{"checked", check.checked}, {"threshold", check.threshold}, {"mismatch", check.mismatch}};
    if (check.checked)
        object["unit"] = check.areUsers ? "user" : "row";
    if (!check.undefined.isEmpty()) {
        object["status"] = "undefined";
        object["reason"] = json(check.undefined);
    } else if (check.checked) {
        object["status"] = "ok";
        object["statistic"] = json(check.statistic);
        object["df"] = check.df;
        object["p_value"] = json(check.pValue);
    }
    return object;
}

Json jsonOf(const RejectedRows &rejected)
{
    Json reasons = Json::array();
    for (const RejectedReason &reason : rejected.reasons)
        reasons.push_back({{"reason", json(reason.reason)}, {"count", reason.count}, {"first_line", reason.firstLine}});
    return {{"count", rejected.count},
            {"first_line", rejected.count ? Json(rejected.firstLine) : Json()},
            {"first_reason", json(rejected.firstReason)},
            {"reasons", reasons}};
}

Json jsonOf(const UnitFacts &units)
{
    return {{"units", units.units},
            {"rows", units.rows},
            {"with_several_rows", units.severalRows},
            {"in_several_arms", units.severalArms},
            {"rows_of_these", units.sharedRows},
            {"excluded", units.excluded}};
}

Json jsonOf(const QList<TrafficGap> &gaps)
{
    Json list = Json::array();
    for (const TrafficGap &gap : gaps) {
        const bool hasDays = gap.toMs > gap.fromMs;
        list.push_back({{"version", json(gap.arm)},
                        {"from", hasDays ? jsonTime(gap.fromMs) : Json()},
                        {"to", hasDays ? jsonTime(gap.toMs) : Json()},
                        {"expected", json(gap.expected)},
                        {"seen", gap.seen}});
    }
    return list;
}

Json jsonOf(const QList<RatioFault> &faults)
{
    Json list = Json::array();
    for (const RatioFault &fault : faults)
        list.push_back({{"by", json(fault.by)},
                        {"value", json(fault.value)},
                        {"counts", fault.counts},
                        {"p_value", json(fault.pValue)},
                        {"explains", fault.explains}});
    return list;
}

Json jsonOf(const QList<PhaseResult> &phases)
{
    Json list = Json::array();
    for (const PhaseResult &phase : phases)
        list.push_back({{"from", jsonTime(phase.fromMs)},
                        {"split", phase.split},
                        {"counts", phase.counts},
                        {"srm", jsonOf(phase.srm)}});
    return list;
}

Json jsonOf(const QList<SegmentResult> &segments)
{
    Json list = Json::array();
    for (const SegmentResult &segment : segments) {
        const MetricResult &result = segment.result;
        const bool isDefined = result.undefined.isEmpty();
        list.push_back({{"column", json(segment.column)},
                        {"value", json(segment.word)},
                        {"metric", json(result.plan.name)},
                        {"treatment", json(result.treatment)},
                        {"n", Json::array({result.control.n, result.treated.n})},
                        {"diff", isDefined ? json(result.diff) : Json()},
                        {"ci_low", isDefined ? json(result.ciLow) : Json()},
                        {"ci_high", isDefined ? json(result.ciHigh) : Json()},
                        {"p_value", isDefined ? json(result.pValue) : Json()},
                        {"holm_p", isDefined ? json(segment.holmP) : Json()},
                        {"bh_p", isDefined ? json(segment.bhP) : Json()}});
    }
    return list;
}

Json jsonOf(const QList<LookRecord> &looks)
{
    Json list = Json::array();
    for (const LookRecord &look : looks)
        list.push_back({{"at", jsonTime(look.atMs)},
                        {"who", json(look.who)},
                        {"rows", look.rows},
                        {"information", json(look.information)},
                        {"critical_z", optionalNumber(look.criticalZ)},
                        {"recommendation", json(look.recommendation)},
                        {"reason", json(look.reason)},
                        {"plan_hash", json(look.planHash)}});
    return list;
}

} // namespace

Json planJson(const ExperimentPlan &plan)
{
    Json primary, guardrails = Json::array();
    for (const MetricPlan &metric : plan.metrics) {
        const bool isHigher = metric.direction == Direction::HigherIsBetter;
        const Json object{{"name", json(metric.name)},
                          {"direction", isHigher ? "higher_is_better" : "lower_is_better"},
                          {"margin", optionalNumber(metric.margin)},
                          {"relative_margin", optionalNumber(metric.relativeMargin)},
                          {"min_effect", optionalNumber(metric.minEffect)}};
        if (metric.role == MetricRole::Primary)
            primary = object;
        else if (metric.role == MetricRole::Guardrail)
            guardrails.push_back(object);
    }
    Json phases = Json::array();
    for (const PlannedPhase &phase : plan.phases)
        phases.push_back({{"from", jsonTime(phase.fromMs)}, {"split", phase.split}});
    return {{"control", json(plan.control)},
            {"arms", json(plan.arms)},
            {"split", plan.split},
            {"primary", primary},
            {"guardrails", guardrails},
            {"objective", json(plan.objective)},
            {"mode", json(plan.mode)},
            {"unit", json(plan.unit)},
            {"alpha", plan.alpha},
            {"power", plan.power},
            {"srm_threshold", plan.srmThreshold},
            {"min_n", plan.minN},
            {"planned_n", plan.plannedPerArm ? Json(*plan.plannedPerArm) : Json()},
            {"looks", plan.plannedLooks},
            {"min_days", plan.minDays},
            {"covariate", json(plan.covariate)},
            {"exclude_shared_units", plan.sharedUnits == SharedUnits::Excluded},
            {"phases", phases},
            {"made_at", jsonTime(plan.madeAtMs)},
            {"exploratory", plan.exploratory},
            {"seen_in", plan.seenIn.isEmpty() ? Json() : json(plan.seenIn)},
            {"hash", json(plan.hash)}};
}

Json experimentJson(const ExperimentAnalysis &analysis)
{
    Json variants = Json::array();
    for (const Variant &variant : analysis.variants) {
        variants.push_back({{"version", json(variant.arm)},
                            {"id", variant.versionId.isEmpty() ? Json() : json(variant.versionId)},
                            {"control", variant.isControl},
                            {"n", variant.n},
                            {"share", json(variant.share)},
                            {"planned_share", optionalNumber(variant.plannedShare)}});
    }
    Json strays = Json::array();
    for (const StrayArm &arm : analysis.strays)
        strays.push_back({{"version", json(arm.name)}, {"rows", arm.rows}});
    Json metrics = Json::array();
    for (const MetricResult &metric : analysis.metrics)
        metrics.push_back(jsonOf(metric));
    const Verdict &verdict = analysis.verdict;
    return {{"name", json(analysis.name)},
            {"rows", analysis.rows},
            {"rejected_rows", jsonOf(analysis.rejected)},
            {"units", jsonOf(analysis.units)},
            {"traffic_gaps", jsonOf(analysis.trafficGaps)},
            {"first_at", jsonTime(analysis.firstAtMs)},
            {"last_at", jsonTime(analysis.lastAtMs)},
            {"variants", variants},
            {"arms_outside_plan", strays},
            {"metrics", metrics},
            {"srm", jsonOf(analysis.srm)},
            {"ratio_faults", jsonOf(analysis.ratioFaults)},
            {"phases", jsonOf(analysis.phases)},
            {"segments", jsonOf(analysis.segments)},
            {"plan", planJson(analysis.plan)},
            {"looks", jsonOf(analysis.looks)},
            {"nominal_alpha", optionalNumber(analysis.nominalAlpha)},
            {"recommendation", json(verdict.recommendation)},
            {"reason", json(verdict.reason)},
            {"treatment", verdict.treatment.isEmpty() ? Json() : json(verdict.treatment)},
            {"blocked", verdict.blocked},
            {"retrospective", verdict.retrospective},
            {"exploratory", verdict.exploratory},
            {"sentences", jsonOf(verdict.sentences)},
            {"what_would_change", json(verdict.whatWouldChange.text())},
            {"warnings", jsonOf(analysis.warnings)}};
}

namespace {

Json jsonOf(const FigureSource &source)
{
    Json inputs = Json::parse(source.json.toStdString(), nullptr, false);
    return {{"formula", json(source.formula)},
            {"reference", json(source.reference)},
            {"stat_method", orNull(source.method)},
            {"inputs", inputs.is_discarded() ? Json() : inputs}};
}

Json jsonOf(const QList<DecidingInterval> &intervals)
{
    Json list = Json::array();
    for (const DecidingInterval &one : intervals)
        list.push_back({{"metric", json(one.metric.name)},
                        {"estimate", json(one.estimate)},
                        {"low", json(one.low)},
                        {"high", json(one.high)},
                        {"bound", json(one.bound)},
                        {"conf_level", one.confLevel},
                        {"always_valid", one.holds == DecidingInterval::Holds::AtAnyLook},
                        {"decides", one.decides}});
    return list;
}

} // namespace

QByteArray experimentAsJson(const ExperimentAnalysis &analysis, qint64 madeAtMs)
{
    Json document = experimentJson(analysis);
    document["made_at"] = jsonTime(madeAtMs);
    document["intervals"] = jsonOf(analysis.verdict.intervals);
    document["resampling"] = Json::array(); // seeds of what was resampled: nothing
    const FigureSources sources(analysis);
    for (qsizetype i = 0; i < analysis.metrics.size(); ++i) {
        const MetricResult &metric = analysis.metrics[i];
        if (metric.undefined.isEmpty())
            document["metrics"][static_cast<size_t>(i)]["source"] = jsonOf(*sources.ofDifference(metric));
    }
    constexpr int indent = 2;
    return QByteArray::fromStdString(document.dump(indent, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace slipway
