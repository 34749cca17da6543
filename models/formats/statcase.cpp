#include "models/formats/statcase.h"

#include "models/formats/statinput.h"
#include "models/stats/decision.h"
#include "models/stats/quantiles.h"
#include "models/stats/ratios.h"
#include "models/stats/sampleratio.h"
#include "models/stats/sequential.h"
#include "models/stats/tables.h"

#include <cmath>
#include <map>

namespace slipway {

namespace {

using Json = nlohmann::ordered_json;
using stats::Outcome;

Json number(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return value;
}

template <class T, class Fill>
Json answer(const Outcome<T> &outcome, Fill fill)
{
    if (!outcome) {
        const bool wrong = outcome.failure().kind == stats::Failure::Kind::WrongInput;
        return {{"status", wrong ? "error" : "undefined"}, {"reason", stats::reasonName(outcome.failure().reason)}};
    }
    Json result = {{"status", "ok"}};
    fill(result, *outcome);
    return result;
}

void addInterval(Json &result, const char *name, const stats::Interval &interval)
{
    result[name] = number(interval.estimate);
    result["ci_low"] = number(interval.low);
    result["ci_high"] = number(interval.high);
}

Json twoProportionTest(const StatInput &in)
{
    const auto continuity = in.flag("continuity") ? stats::Continuity::Yates : stats::Continuity::None;
    return answer(stats::twoProportionTest(in.rateArm("a"), in.rateArm("b"), in.alternative(), continuity),
                  [](Json &out, const stats::TwoProportionTest &test) {
                      out["diff"] = number(test.diff);
                      out["z"] = number(test.z);
                      out["p_value"] = number(test.pValue);
                  });
}

Json proportionCi(const StatInput &in)
{
    using Kind = stats::ProportionInterval;
    const auto kind = in.word<Kind>("kind", {{"wilson", Kind::Wilson},
                                             {"wilson_cc", Kind::WilsonContinuity},
                                             {"clopper_pearson", Kind::ClopperPearson},
                                             {"agresti_coull", Kind::AgrestiCoull},
                                             {"jeffreys", Kind::Jeffreys}});
    return answer(stats::proportionInterval({in.number("x"), in.number("n")}, in.level("conf_level"), kind),
                  [](Json &out, const stats::Interval &interval) { addInterval(out, "estimate", interval); });
}

Json proportionDiffCi(const StatInput &in)
{
    using Kind = stats::DifferenceInterval;
    const auto kind = in.word<Kind>("kind", {{"newcombe", Kind::Newcombe},
                                             {"newcombe_cc", Kind::NewcombeContinuity},
                                             {"miettinen_nurminen", Kind::MiettinenNurminen},
                                             {"agresti_caffo", Kind::AgrestiCaffo},
                                             {"wald", Kind::Wald}});
    return answer(stats::proportionDifference(in.rateArm("a"), in.rateArm("b"), in.level("conf_level"), kind),
                  [](Json &out, const stats::Interval &interval) { addInterval(out, "diff", interval); });
}

Json riskRatioCi(const StatInput &in)
{
    using Kind = stats::RiskRatioInterval;
    const auto kind =
        in.word<Kind>("kind", {{"katz_log", Kind::KatzLog}, {"miettinen_nurminen", Kind::MiettinenNurminen}});
    return answer(stats::riskRatio(in.rateArm("a"), in.rateArm("b"), in.level("conf_level"), kind),
                  [](Json &out, const stats::RiskRatio &risk) {
                      addInterval(out, "risk_ratio", risk.ratio);
                      out["lift"] = number(risk.ratio.estimate - 1);
                      out["lift_low"] = number(risk.ratio.low - 1);
                      out["lift_high"] = number(risk.ratio.high - 1);
                      if (risk.seLog)
                          out["se_log"] = number(*risk.seLog);
                      if (risk.pValue)
                          out["p_value"] = number(*risk.pValue);
                  });
}

Json oddsRatioCi(const StatInput &in)
{
    return answer(stats::oddsRatio(in.rateArm("a"), in.rateArm("b"), in.level("conf_level")),
                  [](Json &out, const stats::OddsRatio &odds) {
                      addInterval(out, "odds_ratio", odds.ratio);
                      out["se_log"] = number(odds.seLog);
                      out["p_value"] = number(odds.pValue);
                  });
}

Json fisherExact(const StatInput &in)
{
    return answer(stats::fisherExact(in.rateArm("a"), in.rateArm("b"), in.alternative(), in.level("conf_level")),
                  [](Json &out, const stats::FisherExact &test) {
                      out["p_value"] = number(test.pValue);
                      addInterval(out, "odds_ratio_conditional", test.oddsRatio);
                  });
}

Json chiSquareTest(const StatInput &in)
{
    const auto continuity = in.flag("yates") ? stats::Continuity::Yates : stats::Continuity::None;
    return answer(stats::chiSquareTest(in.table("table"), continuity), [](Json &out, const stats::ChiSquareTest &test) {
        out["statistic"] = number(test.statistic);
        out["df"] = test.df;
        out["p_value"] = number(test.pValue);
        out["min_expected"] = number(test.minExpected);
    });
}

void addMeanTest(Json &out, const stats::MeanTest &test)
{
    addInterval(out, "diff", test.diff);
    out["se"] = number(test.se);
    out["t"] = number(test.t);
    out["df"] = number(test.df);
    out["p_value"] = number(test.pValue);
}

Json meanTest(const StatInput &in)
{
    using Kind = stats::MeanTestKind;
    const auto kind = in.word<Kind>("kind", {{"welch", Kind::Welch}, {"pooled", Kind::Pooled}});
    return answer(stats::meanTest(in.meanArm("a"), in.meanArm("b"), kind, in.alternative(), in.level("conf_level"),
                                  in.optionalNumber("null_diff").value_or(0)),
                  addMeanTest);
}

Json pairedTTest(const StatInput &in)
{
    const auto alternative = in.alternative();
    return answer(stats::pairedTest(in.armValues("a"), in.armValues("b"), alternative, in.level("conf_level")),
                  [alternative](Json &out, const stats::MeanTest &test) {
                      addMeanTest(out, test);
                      if (alternative != stats::Alternative::TwoSided) {
                          out.erase("ci_low");
                          out.erase("ci_high");
                      }
                  });
}

Json relativeLiftCi(const StatInput &in)
{
    using Kind = stats::LiftInterval;
    using Distribution = stats::LiftDistribution;
    const auto kind =
        in.word<Kind>("kind", {{"delta", Kind::Delta}, {"log_delta", Kind::LogDelta}, {"fieller", Kind::Fieller}});
    const auto dist = in.word<Distribution>("dist", {{"z", Distribution::Normal}, {"t", Distribution::Student}});
    return answer(stats::relativeLift(in.meanArm("a"), in.meanArm("b"), kind, dist, in.level("conf_level")),
                  [](Json &out, const stats::RelativeLift &lift) {
                      addInterval(out, "lift", lift.lift);
                      if (lift.se)
                          out["se"] = number(*lift.se);
                      if (lift.seLog)
                          out["se_log"] = number(*lift.seLog);
                  });
}

Json effectSize(const StatInput &in)
{
    return answer(stats::effectSize(in.meanArm("a"), in.meanArm("b")), [](Json &out, const stats::EffectSize &size) {
        out["cohens_d"] = number(size.cohensD);
        out["hedges_g"] = number(size.hedgesG);
    });
}

Json quantile(const StatInput &in)
{
    return answer(stats::quantiles(in.numbers("values"), in.probabilities("probs")),
                  [](Json &out, const std::vector<double> &quantiles) {
                      out["quantiles"] = Json::array();
                      for (const double value : quantiles)
                          out["quantiles"].push_back(number(value));
                  });
}

Json quantileCi(const StatInput &in)
{
    return answer(stats::quantileInterval(in.numbers("values"), in.level("prob"), in.level("conf_level")),
                  [](Json &out, const stats::QuantileInterval &interval) {
                      addInterval(out, "estimate", interval.quantile);
                      out["lower_index"] = interval.lowerIndex;
                      out["upper_index"] = interval.upperIndex;
                      out["coverage"] = number(interval.coverage);
                  });
}

Json srmTest(const StatInput &in)
{
    return answer(stats::sampleRatioTest(in.numbers("counts"), in.numbers("weights"), in.level("threshold")),
                  [](Json &out, const stats::SampleRatioTest &test) {
                      out["statistic"] = number(test.statistic);
                      out["df"] = test.df;
                      out["p_value"] = number(test.pValue);
                      out["mismatch"] = test.mismatch;
                  });
}

Json asymptoticCs(const StatInput &in)
{
    return answer(stats::confidenceSequence(in.number("diff"), in.number("se"), in.number("n_total"),
                                            in.number("n_star"), in.level("alpha")),
                  [](Json &out, const stats::ConfidenceSequence &sequence) {
                      out["rho"] = number(sequence.rho);
                      out["half_width"] = number(sequence.halfWidth);
                      addInterval(out, "diff", sequence.diff);
                      out["p_value"] = number(sequence.pValue);
                  });
}

Json decision(const StatInput &in)
{
    return answer(stats::decide(in.decision()), [](Json &out, const stats::Decision &decided) {
        out["recommendation"] = stats::recommendationName(decided.recommendation);
        out["reason"] = stats::decisionReasonName(decided.reason);
        out["blocked"] = decided.blocked();
    });
}

using Method = Json (*)(const StatInput &);

const std::map<std::string, Method, std::less<>> &methods()
{
    static const std::map<std::string, Method, std::less<>> all = {
        {"asymptotic_cs", asymptoticCs},
        {"chi_square_test", chiSquareTest},
        {"decision", decision},
        {"effect_size", effectSize},
        {"fisher_exact", fisherExact},
        {"mean_test", meanTest},
        {"odds_ratio_ci", oddsRatioCi},
        {"paired_t_test", pairedTTest},
        {"proportion_ci", proportionCi},
        {"proportion_diff_ci", proportionDiffCi},
        {"quantile", quantile},
        {"quantile_ci", quantileCi},
        {"relative_lift_ci", relativeLiftCi},
        {"risk_ratio_ci", riskRatioCi},
        {"srm_test", srmTest},
        {"two_proportion_test", twoProportionTest},
    };
    return all;
}

} // namespace

std::vector<std::string> statMethods()
{
    std::vector<std::string> names;
    for (const auto &method : methods())
        names.push_back(method.first);
    return names;
}

Result<std::string> evaluateStatCase(std::string_view method, std::string_view jsonText)
{
    const auto found = methods().find(method);
    if (found == methods().end()) {
        QStringList names;
        for (const std::string &name : statMethods())
            names.append(QString::fromStdString(name));
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "There is no method \"%1\". The methods are: %2."),
                         {QString::fromUtf8(method.data(), static_cast<qsizetype>(method.size())),
                          names.join(QStringLiteral(", "))});
    }
    try {
        const auto inputs = nlohmann::json::parse(jsonText);
        return found->second(StatInput(inputs)).dump();
    } catch (const BadStatInput &bad) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The input of %1 cannot be used: \"%2\" must be %3."),
                         {QString::fromStdString(found->first), QString::fromStdString(bad.key),
                          QString::fromStdString(bad.expected)});
    } catch (const nlohmann::json::parse_error &wrong) {
        return makeError(
            ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "The input of %1 is not JSON from byte %2 on."),
            {QString::fromStdString(found->first), QString::number(wrong.byte)}, QString::fromUtf8(wrong.what()));
    } catch (const nlohmann::json::exception &exception) {
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "The input of %1 is not JSON."),
                         {QString::fromStdString(found->first)}, QString::fromUtf8(exception.what()));
    }
}

} // namespace slipway
