#include "models/formats/statmethods.h"
#include "models/stats/decision.h"
#include "models/stats/groupsequential.h"
#include "models/stats/sampleratio.h"
#include "models/stats/sequential.h"

#include <cmath>

namespace slipway {

namespace {

StatJson srmTest(const StatInput &in)
{
    return statAnswer(stats::sampleRatioTest(in.numbers("counts"), in.numbers("weights"), in.level("threshold")),
                      [](StatJson &out, const stats::SampleRatioTest &test) {
                          out["statistic"] = statNumber(test.statistic);
                          out["df"] = test.df;
                          out["p_value"] = statNumber(test.pValue);
                          out["mismatch"] = test.mismatch;
                      });
}

StatJson asymptoticCs(const StatInput &in)
{
    return statAnswer(stats::confidenceSequence(in.number("diff"), in.number("se"), in.number("n_total"),
                                                in.number("n_star"), in.level("alpha")),
                      [](StatJson &out, const stats::ConfidenceSequence &sequence) {
                          out["rho"] = statNumber(sequence.rho);
                          out["half_width"] = statNumber(sequence.halfWidth);
                          addInterval(out, "diff", sequence.diff);
                          out["p_value"] = statNumber(sequence.pValue);
                      });
}

StatJson decision(const StatInput &in)
{
    return statAnswer(stats::decide(in.decision()), [](StatJson &out, const stats::Decision &decided) {
        out["recommendation"] = stats::recommendationName(decided.recommendation);
        out["reason"] = stats::decisionReasonName(decided.reason);
        out["blocked"] = decided.blocked();
    });
}

StatJson srmSequential(const StatInput &in)
{
    return statAnswer(
        stats::sequentialSampleRatio(in.numbers("counts"), in.numbers("weights"), in.positive("concentration")),
        [](StatJson &out, const stats::SequentialSampleRatio &test) {
            out["log_bayes_factor"] = statNumber(test.logBayesFactor);
            out["p_value"] = statNumber(test.pValue);
        });
}

StatJson msprt(const StatInput &in)
{
    std::vector<stats::Look> looks;
    for (const StatInput &look : in.objects("looks"))
        looks.push_back({look.meanArm("a"), look.meanArm("b")});
    return statAnswer(stats::mixtureTest(looks, in.positive("tau2"), in.level("alpha")),
                      [](StatJson &out, const stats::MixtureTest &test) {
                          out["log_lambda"] = statNumbers(test.logLambda);
                          out["p_value"] = statNumbers(test.pValue);
                          out["ci_low"] = statNumbers(test.low);
                          out["ci_high"] = statNumbers(test.high);
                      });
}

StatJson groupSequential(const StatInput &in)
{
    using Spending = stats::Spending;
    stats::GroupSequentialPlan plan;
    plan.information = in.numbers("information");
    plan.alpha = in.level("alpha");
    plan.sides = in.wholeNumber("sided", 1, 2);
    plan.spending = in.word<Spending>(
        "spending",
        {{"obrien_fleming", Spending::OBrienFleming}, {"pocock", Spending::Pocock}, {"power", Spending::Power}});
    if (plan.spending == Spending::Power)
        plan.gamma = in.positive("gamma");
    double before = 0;
    bool rises = !plan.information.empty();
    for (const double information : plan.information) {
        rises = rises && !(information <= before);
        before = information;
    }
    if (!rises || before < 1 || (before > 1 && std::isfinite(before)))
        throw BadStatInput{"information", "rising fractions of which the last is 1"};
    return statAnswer(stats::groupSequentialBounds(plan),
                      [](StatJson &out, const stats::GroupSequentialBounds &bounds) {
                          out["critical"] = statNumbers(bounds.critical);
                          out["cumulative_alpha"] = statNumbers(bounds.cumulativeAlpha);
                          out["nominal_p"] = statNumbers(bounds.nominalP);
                      });
}

} // namespace

StatMethods trafficStatMethods()
{
    return {
        {"asymptotic_cs", asymptoticCs},       {"decision", decision},
        {"group_sequential", groupSequential}, {"msprt", msprt},
        {"srm_sequential", srmSequential},     {"srm_test", srmTest},
    };
}

} // namespace slipway
