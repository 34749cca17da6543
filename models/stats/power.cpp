#include "models/stats/power.h"

#include "models/stats/distributions.h"
#include "models/stats/means.h"
#include "models/stats/samples.h"

namespace slipway::stats {

namespace {

double powerBetween(const RatePlan &plan, const Level &level)
{
    if (plan.rateA == plan.rateB)
        return level.tail();
    const double pooled = (plan.nA * plan.rateA + plan.nB * plan.rateB) / (plan.nA + plan.nB);
    const double without = std::sqrt(pooled * (1 - pooled) * (1 / plan.nA + 1 / plan.nB));
    const double with = std::sqrt(plan.rateA * (1 - plan.rateA) / plan.nA + plan.rateB * (1 - plan.rateB) / plan.nB);
    const double beyond = std::abs(plan.rateB - plan.rateA) - normalUpperQuantile(level.tail()) * without;
    if (with == 0)
        return beyond > 0 ? 1 : 0;
    return normalUpperTail(-beyond / with);
}

std::optional<Failure> checkUnits(double nA, double nB)
{
    if (const auto failure = checkCounts({nA, nB}))
        return failure;
    if (nA == 0 || nB == 0)
        return wrongInput(Reason::EmptyArm);
    return std::nullopt;
}

double roundedUp(double units)
{
    return std::ceil(units - 1e-9);
}

} // namespace

Outcome<double> powerOfRates(const RatePlan &plan, const Level &level)
{
    if (!std::isfinite(plan.rateA) || !std::isfinite(plan.rateB))
        return wrongInput(Reason::NonFiniteInput);
    if (const auto failure = checkUnits(plan.nA, plan.nB))
        return *failure;
    return powerBetween(plan, level);
}

Outcome<RateSampleSize> sampleSizeOfRates(double rateA, double rateB, double power, double ratio, const Level &level)
{
    if (!std::isfinite(rateA) || !std::isfinite(rateB) || !std::isfinite(ratio))
        return wrongInput(Reason::NonFiniteInput);
    if (rateA == rateB)
        return undefined(Reason::ZeroEffect);
    const double pooled = (rateA + ratio * rateB) / (1 + ratio);
    const double without = std::sqrt(pooled * (1 - pooled) * (1 + 1 / ratio));
    const double with = std::sqrt(rateA * (1 - rateA) + rateB * (1 - rateB) / ratio);
    const double sum = normalUpperQuantile(level.tail()) * without + normalUpperQuantile(1 - power) * with;
    RateSampleSize size;
    size.exactA = sum * sum / ((rateB - rateA) * (rateB - rateA));
    size.nA = roundedUp(size.exactA);
    size.nB = roundedUp(ratio * size.exactA);
    return size;
}

Outcome<DetectableRates> detectableRates(double rateA, double nA, double nB, double power, double alpha)
{
    if (!std::isfinite(rateA))
        return wrongInput(Reason::NonFiniteInput);
    if (const auto failure = checkUnits(nA, nB))
        return *failure;
    const Level level{alpha, 2};
    // Power is not quite monotone next to rateA with few units, so the first of many steps that reaches it is refined.
    const auto smallest = [&](double sign, double room) -> std::optional<double> {
        const auto isMissed = [&](double step) {
            return powerBetween({rateA, rateA + sign * step, nA, nB}, level) < power;
        };
        constexpr int steps = 2000;
        for (int i = 1; i <= steps; ++i) {
            const double step = room * i / steps;
            if (isMissed(step) || step == 0)
                continue;
            const double found = lastWhere(isMissed, room * (i - 1) / steps, step);
            return found < room ? std::optional(found) : std::nullopt;
        }
        return std::nullopt;
    };
    const DetectableRates detectable{smallest(1, 1 - rateA), smallest(-1, rateA)};
    if (!detectable.up && !detectable.down)
        return undefined(Reason::NotDetectable);
    return detectable;
}

namespace {

double powerOfShift(double delta, double sd, double nA, double nB, const Level &level)
{
    const double df = nA + nB - 2;
    const double shift = std::abs(delta) / sd * std::sqrt(nA * nB / (nA + nB));
    const double critical = studentUpperQuantile(level.tail(), df);
    if (!(critical < 1e100))
        return level.alpha; // next to no degree of freedom nothing is found but by chance
    double power = noncentralStudentUpperTail(critical, df, shift);
    if (level.sides == 2)
        power += noncentralStudentUpperTail(critical, df, -shift);
    return std::min(1.0, power);
}

std::optional<Failure> checkSpread(double delta, double sd)
{
    if (!std::isfinite(delta) || !std::isfinite(sd))
        return wrongInput(Reason::NonFiniteInput);
    if (sd < 0)
        return wrongInput(Reason::InvalidSd);
    return std::nullopt;
}

} // namespace

Outcome<double> powerOfMeans(double delta, double sd, double nA, double nB, const Level &level)
{
    if (!std::isfinite(delta))
        return wrongInput(Reason::NonFiniteInput);
    if (const auto failure = checkMeans({0, sd, nA}, {0, sd, nB}))
        return *failure;
    if (sd == 0)
        return undefined(Reason::ZeroVariance);
    return powerOfShift(delta, sd, nA, nB, level);
}

Outcome<MeanSampleSize> sampleSizeOfMeans(double delta, double sd, double power, const Level &level)
{
    if (const auto failure = checkSpread(delta, sd))
        return *failure;
    if (sd == 0)
        return undefined(Reason::ZeroVariance);
    if (delta == 0)
        return undefined(Reason::ZeroEffect);
    const auto isMissed = [&](double n) { return powerOfShift(delta, sd, n, n, level) < power; };
    double high = 2;
    while (isMissed(high))
        high *= 2;
    MeanSampleSize size;
    // An arm of one unit has no variance.
    constexpr double fewest = 1.01;
    size.exactPerArm = isMissed(fewest) ? lastWhere(isMissed, high > 2 ? high / 2 : fewest, high) : fewest;
    size.perArm = roundedUp(size.exactPerArm);
    return size;
}

Outcome<DetectableMeans> detectableMeans(double sdA, double sdB, double nA, double nB, std::optional<double> meanA,
                                         double power, const Level &level)
{
    if (const auto failure = checkMeans({meanA.value_or(0), sdA, nA}, {0, sdB, nB}))
        return *failure;
    const double se = std::sqrt(sdA * sdA / nA + sdB * sdB / nB);
    if (se == 0)
        return undefined(Reason::ZeroVariance);
    DetectableMeans detectable;
    detectable.mde = (normalUpperQuantile(level.tail()) + normalUpperQuantile(1 - power)) * se;
    if (meanA && *meanA != 0)
        detectable.relative = detectable.mde / std::abs(*meanA);
    return detectable;
}

} // namespace slipway::stats
