#include "models/formats/statmethods.h"
#include "models/stats/equivalence.h"
#include "models/stats/power.h"

#include <cmath>

namespace slipway {

namespace {

stats::Level level(const StatInput &in)
{
    return {in.level("alpha"), in.has("sided") ? in.wholeNumber("sided", 1, 2) : 2};
}

/// A rate; an infinite or missing number is the method's to refuse.
double rate(const StatInput &in, const char *key)
{
    const double value = in.number(key);
    if (value < 0 || (value > 1 && std::isfinite(value)))
        throw BadStatInput{key, "a number from 0 to 1"};
    return value;
}

StatJson powerOfRates(const StatInput &in)
{
    const stats::RatePlan plan{rate(in, "p_a"), rate(in, "p_b"), in.number("n_a"), in.number("n_b")};
    return statAnswer(stats::powerOfRates(plan, level(in)),
                      [](StatJson &out, double power) { out["power"] = statNumber(power); });
}

StatJson sampleSizeOfRates(const StatInput &in)
{
    const double ratio = in.optionalNumber("ratio").value_or(1);
    if (ratio <= 0)
        throw BadStatInput{"ratio", "a number above 0"};
    return statAnswer(stats::sampleSizeOfRates(rate(in, "p_a"), rate(in, "p_b"), in.level("power"), ratio, level(in)),
                      [](StatJson &out, const stats::RateSampleSize &size) {
                          out["n_a_exact"] = statNumber(size.exactA);
                          out["n_a"] = statNumber(size.nA);
                          out["n_b"] = statNumber(size.nB);
                      });
}

StatJson detectableRates(const StatInput &in)
{
    return statAnswer(stats::detectableRates(rate(in, "p_a"), in.number("n_a"), in.number("n_b"), in.level("power"),
                                             in.level("alpha")),
                      [](StatJson &out, const stats::DetectableRates &detectable) {
                          if (detectable.up)
                              out["mde_up"] = statNumber(*detectable.up);
                          if (detectable.down)
                              out["mde_down"] = statNumber(*detectable.down);
                      });
}

StatJson powerOfMeans(const StatInput &in)
{
    return statAnswer(
        stats::powerOfMeans(in.number("delta"), in.number("sd"), in.number("n_a"), in.number("n_b"), level(in)),
        [](StatJson &out, double power) { out["power"] = statNumber(power); });
}

StatJson sampleSizeOfMeans(const StatInput &in)
{
    return statAnswer(stats::sampleSizeOfMeans(in.number("delta"), in.number("sd"), in.level("power"), level(in)),
                      [](StatJson &out, const stats::MeanSampleSize &size) {
                          out["n_per_arm_exact"] = statNumber(size.exactPerArm);
                          out["n_per_arm"] = statNumber(size.perArm);
                      });
}

StatJson detectableMeans(const StatInput &in)
{
    return statAnswer(stats::detectableMeans(in.number("sd_a"), in.number("sd_b"), in.number("n_a"), in.number("n_b"),
                                             in.optionalNumber("mean_a"), in.level("power"), level(in)),
                      [](StatJson &out, const stats::DetectableMeans &detectable) {
                          out["mde"] = statNumber(detectable.mde);
                          if (detectable.relative)
                              out["mde_relative"] = statNumber(*detectable.relative);
                      });
}

double marginSize(const StatInput &in)
{
    const double margin = in.number("margin");
    if (!(margin > 0) || std::isinf(margin))
        throw BadStatInput{"margin", "a number above 0"};
    return margin;
}

stats::Preferred preferred(const StatInput &in)
{
    return in.word<stats::Preferred>(
        "direction", {{"higher_is_better", stats::Preferred::Higher}, {"lower_is_better", stats::Preferred::Lower}});
}

StatJson noninferiorMeans(const StatInput &in)
{
    using Type = stats::MarginType;
    const auto type = in.word<Type>("margin_type", {{"absolute", Type::Absolute}, {"relative", Type::Relative}});
    const stats::Margin margin{marginSize(in), type, preferred(in)};
    return statAnswer(stats::noninferiorMeans(in.meanArm("a"), in.meanArm("b"), margin, in.level("alpha")),
                      [](StatJson &out, const stats::NoninferiorMeans &test) {
                          out["t"] = statNumber(test.t);
                          out["df"] = statNumber(test.df);
                          out["p_value"] = statNumber(test.pValue);
                          out["noninferior"] = test.noninferior;
                      });
}

StatJson noninferiorRates(const StatInput &in)
{
    const double margin = marginSize(in);
    if (margin >= 1)
        throw BadStatInput{"margin", "a number between 0 and 1"};
    return statAnswer(
        stats::noninferiorRates(in.rateArm("a"), in.rateArm("b"), margin, preferred(in), in.level("alpha")),
        [](StatJson &out, const stats::NoninferiorRates &test) {
            out["z"] = statNumber(test.z);
            out["p_value"] = statNumber(test.pValue);
            out["noninferior"] = test.noninferior;
        });
}

StatJson equivalentMeans(const StatInput &in)
{
    return statAnswer(stats::equivalentMeans(in.meanArm("a"), in.meanArm("b"), in.number("low"), in.number("high"),
                                             in.level("alpha")),
                      [](StatJson &out, const stats::EquivalentMeans &test) {
                          out["t_lower"] = statNumber(test.tLower);
                          out["t_upper"] = statNumber(test.tUpper);
                          out["df"] = statNumber(test.df);
                          out["p_lower"] = statNumber(test.pLower);
                          out["p_upper"] = statNumber(test.pUpper);
                          out["p_value"] = statNumber(test.pValue);
                          out["equivalent"] = test.equivalent;
                      });
}

} // namespace

StatMethods planningStatMethods()
{
    return {
        {"mde_means", detectableMeans},
        {"mde_proportions", detectableRates},
        {"noninferiority_means", noninferiorMeans},
        {"noninferiority_proportions", noninferiorRates},
        {"power_two_means", powerOfMeans},
        {"power_two_proportions", powerOfRates},
        {"sample_size_two_means", sampleSizeOfMeans},
        {"sample_size_two_proportions", sampleSizeOfRates},
        {"tost_means", equivalentMeans},
    };
}

} // namespace slipway
