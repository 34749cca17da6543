#include "models/services/missingvalues.h"

#include "models/domain/numbertext.h"
#include "models/services/verdictoutlook.h"
#include "models/stats/strata.h"
#include "models/stats/tables.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double fewExpected = 5;

/// Of the rows of an arm, in one phase or in all, those without a value.
stats::RateArm missingOf(double rows, double values, double unitsPerRow)
{
    return {std::round((rows - values) * unitsPerRow), std::round(rows * unitsPerRow)};
}

std::optional<double> pValueOf(const stats::RateStratum &arms)
{
    const auto test = stats::twoProportionTest(arms.a, arms.b, stats::Alternative::TwoSided, stats::Continuity::None);
    if (!test)
        return std::nullopt;
    constexpr double anyLevel = 0.95;
    if (stats::smallestExpectedCell(arms.a, arms.b) < fewExpected) {
        if (const auto exact = stats::fisherExact(arms.a, arms.b, stats::Alternative::TwoSided, anyLevel))
            return exact->pValue;
    }
    return test->pValue;
}

double shareMissing(const ArmMetric &arm)
{
    const auto rows = static_cast<double>(arm.n + arm.notNumbers + arm.missing);
    return rows > 0 ? static_cast<double>(arm.missing) / rows : 0;
}

} // namespace

std::optional<double> missingPValue(const ExperimentData &data, const MetricFigures &metric, ArmPlaces arms)
{
    if (data.isSummary || arms.control < 0 || arms.treated < 0)
        return std::nullopt;
    const auto a = static_cast<size_t>(arms.control), b = static_cast<size_t>(arms.treated);
    const ArmFigures &ofA = metric.arms[a], &ofB = metric.arms[b];
    if (ofA.missing + ofB.missing == 0 || ofA.n + ofB.n == 0 || ofA.notNumbers + ofB.notNumbers > 0)
        return std::nullopt;
    const UnitFacts &users = data.units;
    const double unitsPerRow = users.units > 0 && users.rows > users.units
                                   ? static_cast<double>(users.units) / static_cast<double>(users.rows)
                                   : 1;
    const auto missing = [unitsPerRow](double rows, double values) { return missingOf(rows, values, unitsPerRow); };
    if (data.phases.size() < 2) {
        const auto rows = [](const ArmFigures &arm) { return arm.n + static_cast<double>(arm.missing); };
        return pValueOf({missing(rows(ofA), ofA.n), missing(rows(ofB), ofB.n)});
    }
    std::vector<stats::RateStratum> phases;
    for (size_t phase = 0; phase < data.phases.size(); ++phase) {
        if (phase < ofA.phases.size() && phase < ofB.phases.size())
            phases.push_back({missing(static_cast<double>(data.phases[phase][a]), ofA.phases[phase].n),
                              missing(static_cast<double>(data.phases[phase][b]), ofB.phases[phase].n)});
    }
    constexpr double anyLevel = 0.95;
    const auto strata = stats::stratifiedRates(phases, anyLevel);
    return strata ? std::optional(strata->pValue) : std::nullopt;
}

Sentence differingMissing(const QList<Variant> &variants, const MetricResult &result)
{
    return makeSentence(QT_TRANSLATE_NOOP("Core", "Values of %1 are missing in %2 of the rows of %3 and in %4 of those "
                                                  "of %5 (%6): what is left of the arms need not be comparable. Find "
                                                  "out where they are lost."),
                        {result.plan.name, percentText(shareMissing(result.control), 2), variants.first().label,
                         percentText(shareMissing(result.treated), 2), armLabel(variants, result.treatment),
                         pValueText(result.missingP.value_or(1))});
}

} // namespace slipway
