#include "models/formats/statmethods.h"
#include "models/stats/means.h"
#include "models/stats/unitratios.h"

namespace slipway {

namespace {

void addMeanTest(StatJson &out, const stats::MeanTest &test)
{
    addInterval(out, "diff", test.diff);
    out["se"] = statNumber(test.se);
    out["t"] = statNumber(test.t);
    out["df"] = statNumber(test.df);
    out["p_value"] = statNumber(test.pValue);
}

StatJson meanTest(const StatInput &in)
{
    using Kind = stats::MeanTestKind;
    const auto kind = in.word<Kind>("kind", {{"welch", Kind::Welch}, {"pooled", Kind::Pooled}});
    return statAnswer(stats::meanTest(in.meanArm("a"), in.meanArm("b"), kind, in.alternative(), in.level("conf_level"),
                                      in.optionalNumber("null_diff").value_or(0)),
                      addMeanTest);
}

StatJson pairedTTest(const StatInput &in)
{
    const auto alternative = in.alternative();
    return statAnswer(stats::pairedTest(in.armValues("a"), in.armValues("b"), alternative, in.level("conf_level")),
                      [alternative](StatJson &out, const stats::MeanTest &test) {
                          addMeanTest(out, test);
                          if (alternative != stats::Alternative::TwoSided) {
                              out.erase("ci_low");
                              out.erase("ci_high");
                          }
                      });
}

StatJson relativeLiftCi(const StatInput &in)
{
    using Kind = stats::LiftInterval;
    using Distribution = stats::LiftDistribution;
    const auto kind =
        in.word<Kind>("kind", {{"delta", Kind::Delta}, {"log_delta", Kind::LogDelta}, {"fieller", Kind::Fieller}});
    const auto dist = in.word<Distribution>("dist", {{"z", Distribution::Normal}, {"t", Distribution::Student}});
    return statAnswer(stats::relativeLift(in.meanArm("a"), in.meanArm("b"), kind, dist, in.level("conf_level")),
                      [](StatJson &out, const stats::RelativeLift &lift) {
                          addInterval(out, "lift", lift.lift);
                          if (lift.se)
                              out["se"] = statNumber(*lift.se);
                          if (lift.seLog)
                              out["se_log"] = statNumber(*lift.seLog);
                      });
}

StatJson effectSize(const StatInput &in)
{
    return statAnswer(stats::effectSize(in.meanArm("a"), in.meanArm("b")),
                      [](StatJson &out, const stats::EffectSize &size) {
                          out["cohens_d"] = statNumber(size.cohensD);
                          out["hedges_g"] = statNumber(size.hedgesG);
                      });
}

UnitSums ratioSums(const StatInput &arm)
{
    return {arm.number("n"),          arm.number("sum_num"),    arm.number("sum_den"),
            arm.number("sum_num_sq"), arm.number("sum_den_sq"), arm.number("sum_num_den")};
}

StatJson ratioTest(const StatInput &in)
{
    return statAnswer(stats::ratioTest(ratioSums(in.object("a")), ratioSums(in.object("b")), in.level("conf_level")),
                      [](StatJson &out, const stats::RatioTest &test) {
                          out["ratio_a"] = statNumber(test.ratioA);
                          out["ratio_b"] = statNumber(test.ratioB);
                          out["se_a"] = statNumber(test.seA);
                          out["se_b"] = statNumber(test.seB);
                          addInterval(out, "diff", test.diff);
                          out["se"] = statNumber(test.se);
                          out["z"] = statNumber(test.z);
                          out["p_value"] = statNumber(test.pValue);
                          out["lift"] = statNumber(test.lift.estimate);
                          out["lift_low"] = statNumber(test.lift.low);
                          out["lift_high"] = statNumber(test.lift.high);
                      });
}

StatJson cuped(const StatInput &in)
{
    const auto beforeA = in.object("a").numbers("x");
    const auto duringA = in.object("a").numbers("y");
    const auto beforeB = in.object("b").numbers("x");
    const auto duringB = in.object("b").numbers("y");
    return statAnswer(stats::cuped({beforeA, duringA}, {beforeB, duringB}, in.level("conf_level")),
                      [](StatJson &out, const stats::Cuped &test) {
                          out["theta"] = statNumber(test.theta);
                          out["diff_raw"] = statNumber(test.diffRaw);
                          out["se_raw"] = statNumber(test.seRaw);
                          addInterval(out, "diff", test.diff);
                          out["se"] = statNumber(test.se);
                          out["df"] = statNumber(test.df);
                          out["t"] = statNumber(test.t);
                          out["p_value"] = statNumber(test.pValue);
                          out["variance_reduction"] = statNumber(test.varianceReduction);
                      });
}

} // namespace

StatMethods meanStatMethods()
{
    return {
        {"cuped", cuped},
        {"effect_size", effectSize},
        {"mean_test", meanTest},
        {"paired_t_test", pairedTTest},
        {"ratio_metric_test", ratioTest},
        {"relative_lift_ci", relativeLiftCi},
    };
}

} // namespace slipway
