#include "models/services/metriccomparison.h"

#include "models/services/quantilecomparison.h"
#include "models/services/ratecomparison.h"
#include "models/services/verdictoutlook.h"
#include "models/stats/distributions.h"
#include "models/stats/unitratios.h"

#include <cmath>

namespace slipway {

namespace {

constexpr double armLevel = 0.95;

using stats::Alternative;

stats::RateArm rateArm(const ArmMetric &arm)
{
    return {static_cast<double>(arm.x), static_cast<double>(arm.n)};
}

/// The arm's own figures: of what was measured, whatever it is compared by.
ArmMetric describeRate(const ArmFigures &figures)
{
    ArmMetric arm;
    arm.n = static_cast<qint64>(figures.n);
    arm.notNumbers = figures.notNumbers;
    arm.missing = figures.missing;
    if (arm.n > 0)
        arm.x = std::llround(figures.mean * figures.n);
    if (const auto wilson = stats::proportionInterval(rateArm(arm), armLevel, stats::ProportionInterval::Wilson)) {
        arm.mean = wilson->estimate;
        arm.sd = std::sqrt(arm.mean * (1 - arm.mean));
        arm.ciLow = wilson->low;
        arm.ciHigh = wilson->high;
    }
    return arm;
}

stats::MeanArm meanArm(const ArmFigures &figures)
{
    return figures.n > 0 ? stats::MeanArm{figures.mean, figures.sd, figures.n} : stats::MeanArm{};
}

ArmMetric describeMean(const ArmFigures &figures)
{
    ArmMetric arm;
    arm.n = static_cast<qint64>(figures.n);
    arm.notNumbers = figures.notNumbers;
    arm.missing = figures.missing;
    arm.mean = figures.mean;
    arm.sd = figures.sd;
    if (const auto interval = stats::meanInterval(meanArm(figures), armLevel)) {
        arm.ciLow = interval->low;
        arm.ciHigh = interval->high;
    }
    for (const QuantileFigures &quantile : figures.quantiles) {
        auto &place = quantile.probability < 0.9 ? arm.p50 : quantile.probability < 0.97 ? arm.p95 : arm.p99;
        place = quantile.value;
    }
    return arm;
}

void compareMeans(MetricResult &result, const stats::MeanArm &a, const stats::MeanArm &b, double confLevel)
{
    const auto test = stats::meanTest(a, b, stats::MeanTestKind::Welch, Alternative::TwoSided, confLevel);
    if (!test) {
        result.undefined = QString::fromLatin1(stats::reasonName(test.failure().reason));
        return;
    }
    result.testMethod = QString::fromLatin1(QT_TRANSLATE_NOOP("Core", "Welch's t"));
    result.intervalMethod = QString::fromLatin1(QT_TRANSLATE_NOOP("Core", "Welch"));
    result.diff = test->diff.estimate;
    result.ciLow = test->diff.low;
    result.ciHigh = test->diff.high;
    result.pValue = test->pValue;
    // Fieller's assumes a normal control, which a small rate is not; of none there is no ratio.
    const bool isRate = result.plan.kind == MetricKind::Proportion;
    if (a.mean == 0 || (isRate && b.mean <= 0))
        return;
    result.lift = result.diff / std::abs(a.mean);
    const auto lift = stats::relativeLift(a, b, isRate ? stats::LiftInterval::LogDelta : stats::LiftInterval::Fieller,
                                          stats::LiftDistribution::Student, confLevel);
    if (lift) {
        result.liftMethod = QString::fromLatin1(isRate ? QT_TRANSLATE_NOOP("Core", "delta method on the log ratio")
                                                       : QT_TRANSLATE_NOOP("Core", "Fieller"));
        result.liftLow = lift->lift.low;
        result.liftHigh = lift->lift.high;
    }
}

bool isClean(const MetricResult &result)
{
    return result.control.notNumbers == 0 && result.treated.notNumbers == 0;
}

using Means = stats::DecisionMetric::Means;

/// Users as the rule takes them: the ratio of the sums, with the spread that the delta method gives it.
stats::Outcome<Means> arms(const UnitSums &a, const UnitSums &b)
{
    const auto test = stats::ratioTest(a, b, armLevel);
    if (!test)
        return test.failure();
    const auto arm = [](const UnitSums &of, double se) {
        return stats::MeanArm{of.sumNum / of.sumDen, se * std::sqrt(of.n), of.n};
    };
    return Means{arm(a, test->seA), arm(b, test->seB)};
}

/// One phase's arms.
stats::Outcome<Means> arms(const Moments &a, const Moments &b)
{
    if (a.n < 2 || b.n < 2)
        return stats::undefined(stats::Reason::TooFew);
    const auto arm = [](const Moments &of) {
        return stats::MeanArm{of.mean, std::sqrt(of.squares / (of.n - 1)), of.n};
    };
    return Means{arm(a), arm(b)};
}

double varianceOf(const Means &means)
{
    return means.a.sd * means.a.sd / means.a.n + means.b.sd * means.b.sd / means.b.n;
}

/// The phases' effects by inverse variance (Cochran 1954). What comes out are two arms with the combined effect and
/// its standard error, around the control's mean with the same weights.
stats::Outcome<Means> combined(const std::vector<stats::Outcome<Means>> &phases, QList<PhaseEffect> &effects)
{
    double weights = 0, effect = 0, level = 0;
    Means all;
    double squaresA = 0, squaresB = 0;
    std::optional<stats::Failure> failure;
    for (size_t phase = 0; phase < phases.size(); ++phase) {
        if (!phases[phase] || varianceOf(*phases[phase]) <= 0) {
            failure = phases[phase] ? stats::undefined(stats::Reason::ZeroVariance) : phases[phase].failure();
            continue;
        }
        const Means &means = *phases[phase];
        const double variance = varianceOf(means);
        const double diff = means.b.mean - means.a.mean;
        effects.append({static_cast<qsizetype>(phase), diff, std::sqrt(variance), 1 / variance});
        weights += 1 / variance;
        effect += diff / variance;
        level += means.a.mean / variance;
        all.a.n += means.a.n;
        all.b.n += means.b.n;
        squaresA += means.a.sd * means.a.sd * means.a.n;
        squaresB += means.b.sd * means.b.sd * means.b.n;
    }
    if (effects.isEmpty())
        return failure.value_or(stats::undefined(stats::Reason::TooFew));
    for (PhaseEffect &one : effects)
        one.weight /= weights;
    all.a.mean = level / weights;
    all.b.mean = all.a.mean + effect / weights;
    all.a.sd = std::sqrt(squaresA / all.a.n);
    all.b.sd = std::sqrt(squaresB / all.b.n);
    const double scale = std::sqrt(1 / weights / varianceOf(all));
    all.a.sd *= scale;
    all.b.sd *= scale;
    return all;
}

ComparisonBasis basisOf(const ExperimentPlan &plan, MetricComparison &comparison, const ArmFigures &control,
                        const ArmFigures &treated)
{
    const bool isRate = comparison.result.plan.kind == MetricKind::Proportion;
    const bool inPhases = std::max(control.phases.size(), treated.phases.size()) > 1;
    const bool byUsers = isRate ? hasRowsOfUsers(control, treated) : !control.units.empty() || !treated.units.empty();
    const bool hasCovariate = !control.covariates.empty() && control.covariates.size() == treated.covariates.size();
    const bool isRare = isRate && (hasFewEvents(control) || hasFewEvents(treated));
    comparison.leavesCovariate = !plan.covariate.isEmpty() && hasCovariate && isRare;
    comparison.hasTooFewEvents = byUsers && isRare;
    if (!plan.covariate.isEmpty() && hasCovariate && !isRare)
        return control.covariates.size() > 1 ? ComparisonBasis::CovariateInPhases : ComparisonBasis::Covariate;
    if (inPhases)
        return byUsers ? ComparisonBasis::UsersInPhases : ComparisonBasis::Phases;
    return byUsers ? ComparisonBasis::Users : ComparisonBasis::Rows;
}

/// The phases' arms after CUPED, and what it takes of the combined variance.
std::vector<stats::Outcome<Means>> adjustedPhases(const ArmFigures &control, const ArmFigures &treated,
                                                  std::optional<double> &varianceReduction)
{
    std::vector<stats::Outcome<Means>> phases;
    double weights = 0, rawWeights = 0;
    for (size_t i = 0; i < control.covariates.size(); ++i) {
        const auto adjusted = stats::adjustForCovariate(control.covariates[i], treated.covariates[i]);
        if (!adjusted) {
            phases.push_back(adjusted.failure());
            continue;
        }
        const Means means{adjusted->a, adjusted->b};
        phases.push_back(means);
        if (const double variance = varianceOf(means); variance > 0) {
            weights += 1 / variance;
            rawWeights += (1 - adjusted->varianceReduction) / variance;
        }
    }
    if (weights > 0)
        varianceReduction = 1 - rawWeights / weights;
    return phases;
}

/// The arms as the basis has them, when it is not the rows.
stats::Outcome<Means> armsBy(ComparisonBasis basis, MetricResult &result, const ArmFigures &control,
                             const ArmFigures &treated)
{
    std::vector<stats::Outcome<Means>> phases;
    switch (basis) {
    case ComparisonBasis::Users:
        return control.units.empty() || treated.units.empty() ? stats::wrongInput(stats::Reason::EmptyArm)
                                                              : arms(control.units[0], treated.units[0]);
    case ComparisonBasis::Covariate: {
        const auto adjusted = stats::adjustForCovariate(control.covariates[0], treated.covariates[0]);
        if (!adjusted)
            return adjusted.failure();
        result.varianceReduction = adjusted->varianceReduction;
        return Means{adjusted->a, adjusted->b};
    }
    case ComparisonBasis::CovariateInPhases:
        return combined(adjustedPhases(control, treated, result.varianceReduction), result.phases);
    case ComparisonBasis::Phases:
        for (size_t i = 0; i < std::min(control.phases.size(), treated.phases.size()); ++i)
            phases.push_back(arms(control.phases[i], treated.phases[i]));
        return combined(phases, result.phases);
    case ComparisonBasis::UsersInPhases:
        for (size_t i = 0; i < std::min(control.units.size(), treated.units.size()); ++i)
            phases.push_back(arms(control.units[i], treated.units[i]));
        return combined(phases, result.phases);
    case ComparisonBasis::Rows:
        break;
    }
    return Means{meanArm(control), meanArm(treated)};
}

/// Units, or rows where these are the units.
double unitsOf(const ArmFigures &arm)
{
    double users = 0;
    for (const UnitSums &phase : arm.units)
        users += phase.n;
    return arm.units.empty() ? arm.n : users;
}

/// A rate that is 0, or 1, in both arms.
bool isWithoutVariation(const MetricResult &result)
{
    const qint64 successes = result.control.x + result.treated.x;
    return result.plan.kind == MetricKind::Proportion && result.control.n > 0 && result.treated.n > 0
           && (successes == 0 || successes == result.control.n + result.treated.n);
}

const char *testNameOf(ComparisonBasis basis)
{
    switch (basis) {
    case ComparisonBasis::Users:
        return QT_TRANSLATE_NOOP("Core", "ratio over users, delta method");
    case ComparisonBasis::Phases:
        return QT_TRANSLATE_NOOP("Core", "phases combined by inverse variance");
    case ComparisonBasis::UsersInPhases:
        return QT_TRANSLATE_NOOP("Core", "ratios over users, phases combined by inverse variance");
    case ComparisonBasis::Covariate:
        return QT_TRANSLATE_NOOP("Core", "Welch's t after CUPED");
    case ComparisonBasis::CovariateInPhases:
        return QT_TRANSLATE_NOOP("Core", "CUPED in each phase, combined by inverse variance");
    case ComparisonBasis::Rows:
        break;
    }
    return QT_TRANSLATE_NOOP("Core", "Welch's t");
}

} // namespace

ArmFigures figuresOf(const SegmentArm &part, MetricKind kind)
{
    ArmFigures figures;
    Moments moments;
    for (const Moments &phase : part.phases)
        moments.merge(phase);
    if (part.phases.size() > 1)
        figures.phases = part.phases;
    figures.units = part.units;
    figures.n = moments.n;
    if (moments.n > 0)
        figures.mean = moments.mean;
    if (moments.n > 1)
        figures.sd = kind == MetricKind::Proportion ? std::sqrt(moments.mean * (1 - moments.mean))
                                                    : std::sqrt(moments.squares / (moments.n - 1));
    return figures;
}

namespace {

/// What the phases' rows are together says nothing: their splits differ.
void showWeighted(MetricResult &result, double control, double treated)
{
    result.control.mean = control;
    result.treated.mean = treated;
    result.control.isWeighted = result.treated.isWeighted = true;
    result.control.ciLow = result.control.ciHigh = result.treated.ciLow = result.treated.ciHigh = {};
}

stats::DecisionMetric::Rates rateArms(MetricResult &result, const ArmFigures &control, const ArmFigures &treated)
{
    auto rates = ratesOf(control, treated, result.control, result.treated);
    result.phases = phaseEffects(rates);
    if (const auto strata = stats::stratifiedRates(rates.phases, armLevel))
        showWeighted(result, strata->rateA, strata->rateB);
    if (!isClean(result))
        rates.a.x = std::nan("");
    return rates;
}

Means meanArms(const MetricComparison &comparison, MetricResult &result, const ArmFigures &control,
               const ArmFigures &treated)
{
    const auto means = comparison.hasTooFewEvents ? stats::undefined(stats::Reason::TooFewEvents)
                                                  : armsBy(comparison.basis, result, control, treated);
    const bool isConstant = !means && means.failure().reason == stats::Reason::ZeroVariance;
    // A constant is data all the same: the rule knows how many units it was measured at.
    Means used = isConstant
                     ? Means{{result.control.mean, 0, unitsOf(control)}, {result.treated.mean, 0, unitsOf(treated)}}
                 : means ? *means
                         : Means{};
    if (!result.phases.isEmpty())
        showWeighted(result, used.a.mean, used.b.mean);
    if (!isClean(result))
        used.a.mean = std::nan("");
    return used;
}

} // namespace

namespace {

/// The arms' own intervals where rows of one user are not independent: by the delta method, those of rates cut to what
/// a rate can be.
void showByUsers(MetricResult &result, const stats::Outcome<Means> &users)
{
    const auto show = [&](ArmMetric &shown, const stats::MeanArm *of) {
        shown.ciLow = shown.ciHigh = {};
        const auto interval = of ? stats::meanInterval(*of, armLevel)
                                 : stats::Outcome<stats::Interval>(stats::undefined(stats::Reason::TooFew));
        if (!interval)
            return;
        const bool isRate = result.plan.kind == MetricKind::Proportion;
        shown.users = std::llround(of->n);
        shown.ciLow = isRate ? std::max(0.0, interval->low) : interval->low;
        shown.ciHigh = isRate ? std::min(1.0, interval->high) : interval->high;
    };
    show(result.control, users ? &users->a : nullptr);
    show(result.treated, users ? &users->b : nullptr);
}

void describeArms(const MetricComparison &comparison, MetricResult &result, const ArmFigures &control,
                  const ArmFigures &treated, double confLevel)
{
    const bool isRate = result.plan.kind == MetricKind::Proportion;
    result.control = isRate ? describeRate(control) : describeMean(control);
    result.treated = isRate ? describeRate(treated) : describeMean(treated);
    if (!isRate)
        result.quantiles = compareQuantiles(control, treated, confLevel);
    const bool inPhases = std::max(control.phases.size(), treated.phases.size()) > 1;
    for (ArmMetric *arm : {&result.control, &result.treated}) {
        if (inPhases) // they would pool the rows
            arm->p50 = arm->p95 = arm->p99 = arm->ciLow = arm->ciHigh = {};
    }
    if (inPhases || !hasRowsOfUsers(control, treated))
        return;
    const bool isKnown = !comparison.hasTooFewEvents && control.units.size() == 1 && treated.units.size() == 1;
    showByUsers(result, isKnown ? arms(control.units[0], treated.units[0])
                                : stats::Outcome<Means>(stats::undefined(stats::Reason::TooFewEvents)));
}

} // namespace

MetricComparison compareMetric(const ExperimentPlan &plan, const MetricPlan &metric, const ArmFigures &control,
                               const ArmFigures &treated, double confLevel)
{
    MetricComparison comparison;
    MetricResult &result = comparison.result;
    result.plan = metric;
    comparison.decision.better =
        metric.direction == Direction::HigherIsBetter ? stats::Better::Higher : stats::Better::Lower;
    comparison.decision.margin = metric.margin.value_or(0);
    comparison.decision.minEffect = metric.minEffect;
    comparison.basis = basisOf(plan, comparison, control, treated);
    const bool isRate = metric.kind == MetricKind::Proportion;
    describeArms(comparison, result, control, treated, confLevel);
    const bool isPlain = comparison.basis == ComparisonBasis::Rows || comparison.basis == ComparisonBasis::Phases;
    if (isRate && isPlain)
        comparison.decision.arms = rateArms(result, control, treated);
    else
        comparison.decision.arms = meanArms(comparison, result, control, treated);
    comparison.decision.isWithoutSpread = hasNoSpread(result);
    result = readAt(comparison, confLevel);
    return comparison;
}

MetricResult readAt(const MetricComparison &comparison, double confLevel)
{
    const MetricResult &before = comparison.result;
    MetricResult result;
    result.plan = before.plan;
    result.treatment = before.treatment;
    result.control = before.control;
    result.treated = before.treated;
    result.quantiles = before.quantiles;
    result.phases = before.phases;
    result.varianceReduction = before.varianceReduction;
    result.missingP = before.missingP;
    result.missingDiffers = before.missingDiffers;
    result.confLevel = confLevel;
    if (!isClean(result)) {
        result.undefined = QString::fromLatin1(stats::reasonName(stats::Reason::NonFiniteInput));
    } else if (comparison.decision.isWithoutSpread) {
        result.undefined = QStringLiteral("no_spread");
    } else if (comparison.hasTooFewEvents) {
        result.undefined = QString::fromLatin1(stats::reasonName(stats::Reason::TooFewEvents));
    } else if (const auto *means = std::get_if<Means>(&comparison.decision.arms); means && isWithoutVariation(result)) {
        result.undefined = QString::fromLatin1(stats::reasonName(stats::Reason::NoVariation));
    } else if (means) {
        compareMeans(result, means->a, means->b, confLevel);
        if (result.undefined.isEmpty() && comparison.basis != ComparisonBasis::Rows)
            result.testMethod = QString::fromLatin1(testNameOf(comparison.basis));
    } else {
        compareRates(result, std::get<stats::DecisionMetric::Rates>(comparison.decision.arms), confLevel);
    }
    return result;
}

std::optional<AnyLookReading> readAtAnyLook(const MetricComparison &comparison, double nStar, double alpha)
{
    if (!comparison.result.undefined.isEmpty())
        return std::nullopt;
    const stats::AlwaysValidReading reading = stats::alwaysValidReading(comparison.decision, nStar, alpha);
    if (!(reading.se > 0))
        return std::nullopt;
    AnyLookReading read{reading.diff.low,      reading.diff.high, reading.pValue, {},    {},
                        reading.diff.estimate, reading.se,        reading.units,  nStar, alpha};
    constexpr double widest = 7.5; // standard errors: beyond it a level cannot be told from 1
    const double standardErrors = (reading.diff.high - reading.diff.low) / 2 / reading.se;
    if (standardErrors > widest)
        return read;
    const MetricResult once = readAt(comparison, 1 - 2 * stats::normalUpperTail(standardErrors));
    read.liftLow = once.liftLow;
    read.liftHigh = once.liftHigh;
    return read;
}

} // namespace slipway
