#include "models/formats/statmethods.h"
#include "models/stats/auc.h"
#include "models/stats/crossvalidation.h"
#include "models/stats/pairedproportions.h"

namespace slipway {

namespace {

StatJson mcnemar(const StatInput &in)
{
    using Kind = stats::McNemarKind;
    const auto kind = in.word<Kind>("kind", {{"exact", Kind::Exact},
                                             {"midp", Kind::MidP},
                                             {"chi2", Kind::ChiSquare},
                                             {"chi2_cc", Kind::ChiSquareContinuity}});
    return statAnswer(stats::mcnemar(in.number("b"), in.number("c"), kind),
                      [](StatJson &out, const stats::McNemarTest &test) {
                          if (test.statistic)
                              out["statistic"] = statNumber(*test.statistic);
                          out["p_value"] = statNumber(test.pValue);
                      });
}

StatJson pairedProportionCi(const StatInput &in)
{
    using Kind = stats::PairedInterval;
    const auto kind = in.word<Kind>("kind", {{"tango", Kind::Tango}, {"wald", Kind::Wald}});
    const stats::PairedCounts counts{in.number("both_correct"), in.number("only_b_correct"),
                                     in.number("only_a_correct"), in.number("neither_correct")};
    return statAnswer(stats::pairedDifference(counts, kind, in.level("conf_level")),
                      [](StatJson &out, const stats::PairedDifference &difference) {
                          addInterval(out, "diff", difference.diff);
                          if (difference.se)
                              out["se"] = statNumber(*difference.se);
                      });
}

StatJson oneCurve(const std::vector<double> &labels, const std::vector<double> &scores, double confLevel)
{
    return statAnswer(stats::areaUnderCurve(labels, scores, confLevel),
                      [](StatJson &out, const stats::AreaUnderCurve &area) {
                          addInterval(out, "auc", area.auc);
                          out["se"] = statNumber(area.se);
                      });
}

StatJson delong(const StatInput &in)
{
    const auto labels = in.numbers("labels");
    for (const double label : labels) {
        if (std::isfinite(label) && label != 0 && label != 1)
            throw BadStatInput{"labels", "a list of 0 and 1"};
    }
    const auto scores = in.numbers("scores_a");
    const double confLevel = in.level("conf_level");
    if (!in.has("scores_b"))
        return oneCurve(labels, scores, confLevel);
    return statAnswer(stats::compareCurves(labels, scores, in.numbers("scores_b"), confLevel),
                      [](StatJson &out, const stats::CurveComparison &curves) {
                          out["auc_a"] = statNumber(curves.aucA);
                          out["auc_b"] = statNumber(curves.aucB);
                          addInterval(out, "diff", curves.diff);
                          out["se_a"] = statNumber(curves.seA);
                          out["se_b"] = statNumber(curves.seB);
                          out["se"] = statNumber(curves.se);
                          out["z"] = statNumber(curves.z);
                          out["p_value"] = statNumber(curves.pValue);
                      });
}

std::array<std::array<double, 2>, 5> fiveByTwo(const StatInput &in)
{
    const auto rows = in.table("differences");
    std::array<std::array<double, 2>, 5> differences{};
    bool fits = rows.size() == differences.size();
    for (size_t i = 0; fits && i < rows.size(); ++i) {
        fits = rows[i].size() == 2;
        if (fits)
            differences[i] = {rows[i][0], rows[i][1]};
    }
    if (!fits)
        throw BadStatInput{"differences", "five rows of two numbers"};
    return differences;
}

StatJson fiveByTwoT(const StatInput &in)
{
    return statAnswer(stats::fiveByTwoT(fiveByTwo(in)), [](StatJson &out, const stats::FiveByTwoT &test) {
        out["t"] = statNumber(test.t);
        out["df"] = test.df;
        out["p_value"] = statNumber(test.pValue);
    });
}

StatJson fiveByTwoF(const StatInput &in)
{
    return statAnswer(stats::fiveByTwoF(fiveByTwo(in)), [](StatJson &out, const stats::FiveByTwoF &test) {
        out["f"] = statNumber(test.f);
        out["df1"] = test.df1;
        out["df2"] = test.df2;
        out["p_value"] = statNumber(test.pValue);
    });
}

StatJson correctedResampledT(const StatInput &in)
{
    return statAnswer(stats::correctedResampledT(in.numbers("differences"), in.number("n_train"), in.number("n_test"),
                                                 in.level("conf_level")),
                      [](StatJson &out, const stats::ResampledT &test) {
                          addInterval(out, "diff", test.diff);
                          out["se"] = statNumber(test.se);
                          out["t"] = statNumber(test.t);
                          out["df"] = test.df;
                          out["p_value"] = statNumber(test.pValue);
                      });
}

} // namespace

StatMethods pairedStatMethods()
{
    return {
        {"corrected_resampled_t", correctedResampledT},
        {"cv5x2_f", fiveByTwoF},
        {"cv5x2_t", fiveByTwoT},
        {"delong", delong},
        {"mcnemar", mcnemar},
        {"paired_proportion_ci", pairedProportionCi},
    };
}

} // namespace slipway
