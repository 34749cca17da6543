#include "models/stats/variance.h"

#include "models/stats/distributions.h"
#include "models/stats/means.h"
#include "models/stats/samples.h"

namespace slipway::stats {

namespace {

Anova welchAnova(const std::vector<MeanArm> &arms)
{
    const auto k = static_cast<long double>(arms.size());
    const auto weightOf = [](const MeanArm &arm) { return static_cast<long double>(arm.n) / arm.sd / arm.sd; };
    long double weights = 0;
    long double weighted = 0;
    for (const MeanArm &arm : arms) {
        weights += weightOf(arm);
        weighted += weightOf(arm) * arm.mean;
    }
    const long double mean = weighted / weights;
    long double between = 0;
    long double spread = 0;
    for (const MeanArm &arm : arms) {
        const long double distance = arm.mean - mean;
        const long double rest = 1 - weightOf(arm) / weights;
        between += weightOf(arm) * distance * distance;
        spread += rest * rest / (arm.n - 1);
    }
    spread /= k * k - 1;
    Anova test;
    test.f = static_cast<double>(between / (k - 1) / (1 + 2 * (k - 2) * spread));
    test.df1 = static_cast<double>(k - 1);
    test.df2 = static_cast<double>(1 / (3 * spread));
    return test;
}

Anova classicAnova(const std::vector<MeanArm> &arms)
{
    long double total = 0;
    long double sum = 0;
    for (const MeanArm &arm : arms) {
        total += arm.n;
        sum += static_cast<long double>(arm.n) * arm.mean;
    }
    long double between = 0;
    long double within = 0;
    for (const MeanArm &arm : arms) {
        const long double distance = arm.mean - sum / total;
        between += arm.n * distance * distance;
        within += (arm.n - 1) * static_cast<long double>(arm.sd) * arm.sd;
    }
    Anova test;
    test.df1 = static_cast<double>(arms.size()) - 1;
    test.df2 = static_cast<double>(total) - static_cast<double>(arms.size());
    test.f = static_cast<double>(between / test.df1 / (within / test.df2));
    return test;
}

} // namespace

Outcome<Anova> anova(const std::vector<std::vector<double>> &groups, AnovaKind kind)
{
    std::vector<MeanArm> arms;
    for (const auto &group : groups) {
        if (!allFinite(group))
            return wrongInput(Reason::NonFiniteInput);
        arms.push_back(summarise(group));
    }
    const auto any = [&arms](auto wrong) { return std::any_of(arms.begin(), arms.end(), wrong); };
    if (any([](const MeanArm &arm) { return arm.n == 0; }))
        return wrongInput(Reason::EmptyArm);
    if (arms.size() < 2 || any([](const MeanArm &arm) { return arm.n < 2; }))
        return undefined(Reason::TooFew);
    const bool constant = kind == AnovaKind::Welch ? any([](const MeanArm &arm) { return arm.sd == 0; })
                                                   : !any([](const MeanArm &arm) { return arm.sd > 0; });
    if (constant)
        return undefined(Reason::ZeroVariance);
    Anova test = kind == AnovaKind::Welch ? welchAnova(arms) : classicAnova(arms);
    test.pValue = fisherUpperTail(test.f, test.df1, test.df2);
    return test;
}

} // namespace slipway::stats
