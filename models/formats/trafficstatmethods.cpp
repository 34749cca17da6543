#include "models/formats/statmethods.h"
#include "models/stats/decision.h"
#include "models/stats/sampleratio.h"
#include "models/stats/sequential.h"

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

} // namespace

StatMethods trafficStatMethods()
{
    return {
        {"asymptotic_cs", asymptoticCs},
        {"decision", decision},
        {"srm_test", srmTest},
    };
}

} // namespace slipway
