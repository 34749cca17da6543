#include "models/formats/statmethods.h"
#include "models/stats/means.h"

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

} // namespace

StatMethods meanStatMethods()
{
    return {
        {"effect_size", effectSize},
        {"mean_test", meanTest},
        {"paired_t_test", pairedTTest},
        {"relative_lift_ci", relativeLiftCi},
    };
}

} // namespace slipway
