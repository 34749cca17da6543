#include "models/formats/statmethods.h"
#include "models/stats/drift.h"
#include "models/stats/multiplicity.h"

#include <cmath>

namespace slipway {

namespace {

StatJson stabilityIndex(const StatInput &in)
{
    return statAnswer(
        stats::stabilityIndex(in.numbers("reference_counts"), in.numbers("current_counts"), in.level("epsilon")),
        [](StatJson &out, const stats::StabilityIndex &index) {
            out["psi"] = statNumber(index.psi);
            out["chi2_scaled"] = statNumber(index.chi2Scaled);
            out["df"] = index.df;
            out["p_value"] = statNumber(index.pValue);
        });
}

StatJson stabilityOfSamples(const StatInput &in)
{
    return statAnswer(stats::stabilityOfSamples(in.numbers("reference"), in.numbers("current"),
                                                in.wholeNumber("bins", 2, 1'000'000), in.level("epsilon")),
                      [](StatJson &out, const stats::BinnedStability &stability) {
                          out["bins_used"] = stability.referenceCounts.size();
                          out["reference_counts"] = statNumbers(stability.referenceCounts);
                          out["current_counts"] = statNumbers(stability.currentCounts);
                          out["psi"] = statNumber(stability.psi);
                      });
}

StatJson kolmogorovSmirnov(const StatInput &in)
{
    using Source = stats::KolmogorovPValue;
    return statAnswer(stats::kolmogorovSmirnov(in.armValues("a"), in.armValues("b"),
                                               in.flag("exact") ? Source::Exact : Source::Asymptotic),
                      [](StatJson &out, const stats::KolmogorovSmirnov &test) {
                          out["d"] = statNumber(test.d);
                          out["p_value"] = statNumber(test.pValue);
                      });
}

StatJson jensenShannon(const StatInput &in)
{
    const double base = in.number("base");
    if (!(base > 1) || std::isinf(base))
        throw BadStatInput{"base", "a number above 1"};
    return statAnswer(stats::jensenShannon(in.numbers("p"), in.numbers("q"), base),
                      [](StatJson &out, const stats::JensenShannon &result) {
                          out["distance"] = statNumber(result.distance);
                          out["divergence"] = statNumber(result.divergence);
                      });
}

StatJson divergence(const StatInput &in)
{
    return statAnswer(stats::divergence(in.numbers("p"), in.numbers("q")),
                      [](StatJson &out, const stats::Divergence &result) {
                          out["kl"] = statNumber(result.kullbackLeibler);
                          out["hellinger"] = statNumber(result.hellinger);
                      });
}

StatJson wasserstein(const StatInput &in)
{
    return statAnswer(stats::wasserstein(in.armValues("a"), in.armValues("b")),
                      [](StatJson &out, const stats::Wasserstein &result) {
                          out["distance"] = statNumber(result.distance);
                          if (result.normalized)
                              out["normalized"] = statNumber(*result.normalized);
                      });
}

StatJson adjustPValues(const StatInput &in)
{
    using Method = stats::Adjustment;
    const auto method = in.word<Method>("method", {{"bonferroni", Method::Bonferroni},
                                                   {"holm", Method::Holm},
                                                   {"hochberg", Method::Hochberg},
                                                   {"bh", Method::BenjaminiHochberg},
                                                   {"by", Method::BenjaminiYekutieli}});
    const auto pValues = in.numbers("p_values");
    for (const double p : pValues) {
        if (std::isfinite(p) && (p < 0 || p > 1))
            throw BadStatInput{"p_values", "numbers from 0 to 1, or NaN"};
    }
    return statAnswer(stats::adjustPValues(pValues, method), [](StatJson &out, const std::vector<double> &adjusted) {
        out["adjusted"] = statNumbers(adjusted);
    });
}

} // namespace

StatMethods driftStatMethods()
{
    return {
        {"jensen_shannon", jensenShannon}, {"kl_divergence", divergence}, {"ks_two_sample", kolmogorovSmirnov},
        {"p_adjust", adjustPValues},       {"psi", stabilityIndex},       {"psi_samples", stabilityOfSamples},
        {"wasserstein", wasserstein},
    };
}

} // namespace slipway
