#include "models/formats/statmethods.h"
#include "models/stats/bootstrap.h"
#include "models/stats/quantiles.h"

namespace slipway {

namespace {

StatJson quantile(const StatInput &in)
{
    return statAnswer(
        stats::quantiles(in.numbers("values"), in.probabilities("probs")),
        [](StatJson &out, const std::vector<double> &quantiles) { out["quantiles"] = statNumbers(quantiles); });
}

StatJson quantileCi(const StatInput &in)
{
    return statAnswer(stats::quantileInterval(in.numbers("values"), in.level("prob"), in.level("conf_level")),
                      [](StatJson &out, const stats::QuantileInterval &interval) {
                          addInterval(out, "estimate", interval.quantile);
                          out["lower_index"] = interval.lowerIndex;
                          out["upper_index"] = interval.upperIndex;
                          out["coverage"] = statNumber(interval.coverage);
                      });
}

StatJson bootstrapIntervals(const StatInput &in)
{
    const auto jackknife = in.has("jackknife") ? in.numbers("jackknife") : std::vector<double>();
    return statAnswer(
        stats::bootstrapIntervals(in.number("theta_hat"), in.numbers("replicates"), jackknife, in.level("conf_level")),
        [](StatJson &out, const stats::BootstrapIntervals &intervals) {
            out["percentile_low"] = statNumber(intervals.percentileLow);
            out["percentile_high"] = statNumber(intervals.percentileHigh);
            out["basic_low"] = statNumber(intervals.basicLow);
            out["basic_high"] = statNumber(intervals.basicHigh);
            out["se"] = statNumber(intervals.se);
            out["bias"] = statNumber(intervals.bias);
            if (!intervals.bca)
                return;
            out["z0"] = statNumber(intervals.bca->z0);
            out["acceleration"] = statNumber(intervals.bca->acceleration);
            out["bca_low"] = statNumber(intervals.bca->low);
            out["bca_high"] = statNumber(intervals.bca->high);
        });
}

StatJson bootstrapCi(const StatInput &in)
{
    using Statistic = stats::BootstrapStatistic;
    stats::BootstrapSetting setting;
    setting.statistic = in.word<Statistic>(
        "statistic",
        {{"mean", Statistic::Mean}, {"median", Statistic::Median}, {"p90", Statistic::P90}, {"p95", Statistic::P95}});
    setting.confLevel = in.level("conf_level");
    if (in.has("paired") && in.flag("paired"))
        setting.resampling = stats::Resampling::Pairs;
    NoProgress progress;
    const auto outcome = stats::bootstrapDifference(in.armValues("a"), in.armValues("b"), setting, progress);
    return statAnswer(*outcome,
                      [](StatJson &out, const stats::Interval &interval) { addInterval(out, "estimate", interval); });
}

StatJson quantileDiffCi(const StatInput &in)
{
    return statAnswer(
        stats::quantileDifference(in.armValues("a"), in.armValues("b"), in.level("prob"), in.level("conf_level")),
        [](StatJson &out, const stats::QuantileDifference &difference) {
            out["q_a"] = statNumber(difference.quantileA);
            out["q_b"] = statNumber(difference.quantileB);
            addInterval(out, "diff", difference.diff);
            out["se_a"] = statNumber(difference.seA);
            out["se_b"] = statNumber(difference.seB);
            out["se"] = statNumber(difference.se);
            out["p_value"] = statNumber(difference.pValue);
        });
}

} // namespace

StatMethods quantileStatMethods()
{
    return {
        {"bootstrap_ci", bootstrapCi}, {"bootstrap_intervals", bootstrapIntervals}, {"quantile", quantile},
        {"quantile_ci", quantileCi},   {"quantile_diff_ci", quantileDiffCi},
    };
}

} // namespace slipway
