#include "models/formats/statmethods.h"
#include "models/stats/ratios.h"
#include "models/stats/tables.h"

namespace slipway {

namespace {

StatJson twoProportionTest(const StatInput &in)
{
    const auto continuity = in.flag("continuity") ? stats::Continuity::Yates : stats::Continuity::None;
    return statAnswer(stats::twoProportionTest(in.rateArm("a"), in.rateArm("b"), in.alternative(), continuity),
                      [](StatJson &out, const stats::TwoProportionTest &test) {
                          out["diff"] = statNumber(test.diff);
                          out["z"] = statNumber(test.z);
                          out["p_value"] = statNumber(test.pValue);
                      });
}

StatJson proportionCi(const StatInput &in)
{
    using Kind = stats::ProportionInterval;
    const auto kind = in.word<Kind>("kind", {{"wilson", Kind::Wilson},
                                             {"wilson_cc", Kind::WilsonContinuity},
                                             {"clopper_pearson", Kind::ClopperPearson},
                                             {"agresti_coull", Kind::AgrestiCoull},
                                             {"jeffreys", Kind::Jeffreys}});
    return statAnswer(stats::proportionInterval({in.number("x"), in.number("n")}, in.level("conf_level"), kind),
                      [](StatJson &out, const stats::Interval &interval) { addInterval(out, "estimate", interval); });
}

StatJson proportionDiffCi(const StatInput &in)
{
    using Kind = stats::DifferenceInterval;
    const auto kind = in.word<Kind>("kind", {{"newcombe", Kind::Newcombe},
                                             {"newcombe_cc", Kind::NewcombeContinuity},
                                             {"miettinen_nurminen", Kind::MiettinenNurminen},
                                             {"agresti_caffo", Kind::AgrestiCaffo},
                                             {"wald", Kind::Wald}});
    return statAnswer(stats::proportionDifference(in.rateArm("a"), in.rateArm("b"), in.level("conf_level"), kind),
                      [](StatJson &out, const stats::Interval &interval) { addInterval(out, "diff", interval); });
}

StatJson riskRatioCi(const StatInput &in)
{
    using Kind = stats::RiskRatioInterval;
    const auto kind =
        in.word<Kind>("kind", {{"katz_log", Kind::KatzLog}, {"miettinen_nurminen", Kind::MiettinenNurminen}});
    return statAnswer(stats::riskRatio(in.rateArm("a"), in.rateArm("b"), in.level("conf_level"), kind),
                      [](StatJson &out, const stats::RiskRatio &risk) {
                          addInterval(out, "risk_ratio", risk.ratio);
                          out["lift"] = statNumber(risk.ratio.estimate - 1);
                          out["lift_low"] = statNumber(risk.ratio.low - 1);
                          out["lift_high"] = statNumber(risk.ratio.high - 1);
                          if (risk.seLog)
                              out["se_log"] = statNumber(*risk.seLog);
                          if (risk.pValue)
                              out["p_value"] = statNumber(*risk.pValue);
                      });
}

StatJson oddsRatioCi(const StatInput &in)
{
    return statAnswer(stats::oddsRatio(in.rateArm("a"), in.rateArm("b"), in.level("conf_level")),
                      [](StatJson &out, const stats::OddsRatio &odds) {
                          addInterval(out, "odds_ratio", odds.ratio);
                          out["se_log"] = statNumber(odds.seLog);
                          out["p_value"] = statNumber(odds.pValue);
                      });
}

StatJson fisherExact(const StatInput &in)
{
    return statAnswer(stats::fisherExact(in.rateArm("a"), in.rateArm("b"), in.alternative(), in.level("conf_level")),
                      [](StatJson &out, const stats::FisherExact &test) {
                          out["p_value"] = statNumber(test.pValue);
                          addInterval(out, "odds_ratio_conditional", test.oddsRatio);
                      });
}

StatJson chiSquareTest(const StatInput &in)
{
    const auto continuity = in.flag("yates") ? stats::Continuity::Yates : stats::Continuity::None;
    return statAnswer(stats::chiSquareTest(in.table("table"), continuity),
                      [](StatJson &out, const stats::ChiSquareTest &test) {
                          out["statistic"] = statNumber(test.statistic);
                          out["df"] = test.df;
                          out["p_value"] = statNumber(test.pValue);
                          out["min_expected"] = statNumber(test.minExpected);
                      });
}

} // namespace

StatMethods rateStatMethods()
{
    return {
        {"chi_square_test", chiSquareTest},
        {"fisher_exact", fisherExact},
        {"odds_ratio_ci", oddsRatioCi},
        {"proportion_ci", proportionCi},
        {"proportion_diff_ci", proportionDiffCi},
        {"risk_ratio_ci", riskRatioCi},
        {"two_proportion_test", twoProportionTest},
    };
}

} // namespace slipway
