#include "models/formats/statmethods.h"
#include "models/stats/bayes.h"

#include <cmath>

namespace slipway {

namespace {

std::optional<double> ropeOf(const StatInput &in)
{
    const auto rope = in.optionalNumber("rope");
    if (rope && (!(*rope > 0) || std::isinf(*rope)))
        throw BadStatInput{"rope", "a number above 0"};
    return rope;
}

StatJson betaBinomial(const StatInput &in)
{
    const StatInput given = in.object("prior");
    const stats::BetaPrior prior{given.number("alpha"), given.number("beta")};
    constexpr double most = 1e12;
    if (prior.alpha <= 0 || prior.beta <= 0
        || (std::isfinite(prior.alpha + prior.beta) && std::max(prior.alpha, prior.beta) > most))
        throw BadStatInput{"prior", "an object of two numbers above 0, at most 1e12"};
    return statAnswer(stats::betaBinomial(in.rateArm("a"), in.rateArm("b"), prior, in.level("conf_level"), ropeOf(in)),
                      [](StatJson &out, const stats::BetaBinomial &result) {
                          out["mean_a"] = statNumber(result.meanA);
                          out["mean_b"] = statNumber(result.meanB);
                          out["prob_b_better"] = statNumber(result.probBBetter);
                          out["expected_loss_b"] = statNumber(result.expectedLossB);
                          out["expected_loss_a"] = statNumber(result.expectedLossA);
                          out["diff_low"] = statNumber(result.diffLow);
                          out["diff_high"] = statNumber(result.diffHigh);
                          if (result.probRope)
                              out["prob_rope"] = statNumber(*result.probRope);
                      });
}

StatJson normalPosterior(const StatInput &in)
{
    std::optional<stats::NormalPrior> prior;
    if (!in.isNull("prior"))
        prior = {in.object("prior").number("mean"), in.object("prior").number("sd")};
    return statAnswer(
        stats::normalPosterior(in.number("diff"), in.number("se"), prior, in.level("conf_level"), ropeOf(in)),
        [](StatJson &out, const stats::NormalPosterior &posterior) {
            out["post_mean"] = statNumber(posterior.mean);
            out["post_sd"] = statNumber(posterior.sd);
            out["prob_b_better"] = statNumber(posterior.probBBetter);
            out["expected_loss_b"] = statNumber(posterior.expectedLossB);
            out["expected_loss_a"] = statNumber(posterior.expectedLossA);
            out["ci_low"] = statNumber(posterior.low);
            out["ci_high"] = statNumber(posterior.high);
            if (posterior.probRope)
                out["prob_rope"] = statNumber(*posterior.probRope);
        });
}

} // namespace

StatMethods bayesStatMethods()
{
    return {
        {"bayes_beta_binomial", betaBinomial},
        {"bayes_normal", normalPosterior},
    };
}

} // namespace slipway
