#include "models/formats/statmethods.h"
#include "models/stats/ranktests.h"
#include "models/stats/variance.h"

namespace slipway {

namespace {

stats::RankPValue rankPValue(const StatInput &in)
{
    const bool continuity = in.flag("continuity");
    if (in.flag("exact"))
        return stats::RankPValue::Exact;
    return continuity ? stats::RankPValue::NormalContinuity : stats::RankPValue::Normal;
}

StatJson mannWhitney(const StatInput &in)
{
    return statAnswer(stats::mannWhitney(in.armValues("a"), in.armValues("b"), rankPValue(in), in.alternative()),
                      [](StatJson &out, const stats::MannWhitney &test) {
                          out["u_b"] = test.uB;
                          out["u_a"] = test.uA;
                          out["p_value"] = statNumber(test.pValue);
                          out["prob_superiority"] = statNumber(test.probSuperiority);
                      });
}

StatJson hodgesLehmann(const StatInput &in)
{
    return statAnswer(stats::hodgesLehmann(in.armValues("a"), in.armValues("b"), in.level("conf_level")),
                      [](StatJson &out, const stats::Interval &shift) { addInterval(out, "shift", shift); });
}

StatJson signedRank(const StatInput &in)
{
    return statAnswer(stats::signedRank(in.armValues("a"), in.armValues("b"), rankPValue(in), in.alternative()),
                      [](StatJson &out, const stats::SignedRank &test) {
                          out["v"] = test.v;
                          out["n_nonzero"] = test.nonZero;
                          out["p_value"] = statNumber(test.pValue);
                      });
}

StatJson kruskalWallis(const StatInput &in)
{
    return statAnswer(stats::kruskalWallis(in.table("groups")), [](StatJson &out, const stats::KruskalWallis &test) {
        out["h"] = statNumber(test.h);
        out["df"] = test.df;
        out["p_value"] = statNumber(test.pValue);
    });
}

StatJson anova(const StatInput &in)
{
    using Kind = stats::AnovaKind;
    const auto kind = in.word<Kind>("kind", {{"welch", Kind::Welch}, {"classic", Kind::Classic}});
    return statAnswer(stats::anova(in.table("groups"), kind), [](StatJson &out, const stats::Anova &test) {
        out["f"] = statNumber(test.f);
        out["df1"] = test.df1;
        out["df2"] = statNumber(test.df2);
        out["p_value"] = statNumber(test.pValue);
    });
}

} // namespace

StatMethods rankStatMethods()
{
    return {
        {"anova", anova},
        {"hodges_lehmann", hodgesLehmann},
        {"kruskal_wallis", kruskalWallis},
        {"mann_whitney", mannWhitney},
        {"wilcoxon_signed_rank", signedRank},
    };
}

} // namespace slipway
