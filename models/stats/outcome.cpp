#include "models/stats/outcome.h"

namespace slipway::stats {

const char *reasonName(Reason reason)
{
    switch (reason) {
    case Reason::NonFiniteInput:
        return "non_finite_input";
    case Reason::InvalidCounts:
        return "invalid_counts";
    case Reason::InvalidSd:
        return "invalid_sd";
    case Reason::LengthMismatch:
        return "length_mismatch";
    case Reason::EmptyArm:
        return "empty_arm";
    case Reason::EmptySample:
        return "empty_sample";
    case Reason::SingleArm:
        return "single_arm";
    case Reason::TooFew:
        return "too_few";
    case Reason::NoVariation:
        return "no_variation";
    case Reason::ZeroVariance:
        return "zero_variance";
    case Reason::ZeroEvents:
        return "zero_events";
    case Reason::ZeroCell:
        return "zero_cell";
    case Reason::ZeroMargin:
        return "zero_margin";
    case Reason::ZeroBaseline:
        return "zero_baseline";
    case Reason::NonpositiveRatio:
        return "nonpositive_ratio";
    case Reason::NonpositiveBaseline:
        return "nonpositive_baseline";
    case Reason::UnboundedInterval:
        return "unbounded_interval";
    case Reason::TooFewForQuantile:
        return "too_few_for_quantile";
    case Reason::TooFewEvents:
        return "too_few_events";
    case Reason::ZeroDenominator:
        return "zero_denominator";
    case Reason::ConstantCovariate:
        return "constant_covariate";
    case Reason::NoDiscordantPairs:
        return "no_discordant_pairs";
    case Reason::SingleClass:
        return "single_class";
    case Reason::ZeroEffect:
        return "zero_effect";
    case Reason::NotDetectable:
        return "not_detectable";
    case Reason::TooLarge:
        break;
    }
    return "too_large";
}

} // namespace slipway::stats
